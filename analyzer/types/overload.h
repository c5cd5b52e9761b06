#pragma once

#include <string>
#include <vector>

#include "analyzer/types/coercion.h"

namespace pgtidy::types {

/// A function or operator that a call may mean, with its argument types as seen by the call: variadic expanded, default
/// and named arguments put in place. Source: FuncCandidateList.
struct Candidate {
  Oid oid = kInvalidOid;
  int path_position = 0;            ///< Position of its schema in the search path, for equal signatures.
  std::vector<Oid> arguments;       ///< The types that the call's arguments meet, in the call's order after reordering.
  int nominal_argument_count = 0;   ///< Before the variadic parameter was expanded.
  int variadic_argument_count = 0;  ///< How many arguments make up the variadic array; 0: not expanded.
  int default_count = 0;            ///< How many arguments come from defaults.
  std::vector<int> argument_numbers;  ///< For named calls: which parameter each argument is; empty otherwise.
};

/// Returns the candidate declared with exactly these types, of several the first by path_position; null if there is
/// none. Source: func_get_detail(), OpernameGetOprid().
[[nodiscard]] const Candidate* FindExactMatch(std::span<const Oid> input, std::span<const Candidate> candidates);

/// Keeps the candidates whose arguments can be coerced to. Source: func_match_argtypes().
[[nodiscard]] std::vector<const Candidate*> MatchArgumentTypes(const TypeCatalog& catalog, std::span<const Oid> input,
                                                               std::span<const Candidate> candidates);

/// Applies the rules of the manual, chapter 10.3, steps 4.a to 4.f, to candidates that MatchArgumentTypes() kept; null
/// if none is best. Where a type that is not known decides - an input's, or one that a candidate declares - the answer
/// is the only candidate, or null with `undetermined` set. Source: func_select_candidate().
[[nodiscard]] const Candidate* SelectCandidate(const TypeCatalog& catalog, std::span<const Oid> input,
                                               const std::vector<const Candidate*>& candidates,
                                               bool* undetermined = nullptr);

/// Chooses an operator: exact match, unknown taken as the other side's type, then the best candidate.
/// `left` is kInvalidOid for a prefix operator; candidates have one argument then and two otherwise. Null: none
/// (`ambiguous` says which error). Source: oper(), left_oper(), binary_oper_exact(), oper_select_candidate().
struct OperatorChoice {
  const Candidate* candidate = nullptr;
  bool ambiguous = false;
  bool undetermined = false;  ///< A type that is not known decides, or may bring an operator of its own.
};
[[nodiscard]] OperatorChoice ChooseOperator(const TypeCatalog& catalog, Oid left, Oid right,
                                            const std::vector<Candidate>& candidates);

}  // namespace pgtidy::types

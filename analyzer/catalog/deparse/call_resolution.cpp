#include "analyzer/catalog/deparse/call_resolution.h"

#include <algorithm>
#include <optional>

#include "analyzer/types/overload.h"

namespace pgtidy::catalog::deparse {

namespace {

using types::Candidate;

bool AnyUndetermined(const std::vector<Oid>& argument_types) {
  return std::ranges::find(argument_types, types::kUndeterminedType) != argument_types.end();
}

// The parameters that the arguments of a call with names meet, positional ones first; nothing if the call does not fit.
// Source: MatchNamedCall().
std::optional<std::vector<Oid>> MatchNamedCall(const Routine& routine, const Call& call) {
  const size_t count = call.argument_types.size();
  const size_t parameters = routine.arguments.size();
  const size_t positional = count - call.argument_names.size();
  if (parameters < count || routine.argument_names.empty()) return std::nullopt;
  std::vector<bool> given(parameters, false);
  std::fill_n(given.begin(), static_cast<ptrdiff_t>(positional), true);
  std::vector<Oid> met(routine.arguments.begin(), routine.arguments.begin() + static_cast<ptrdiff_t>(positional));
  for (const std::string& name : call.argument_names) {
    size_t input = 0;
    bool found = false;
    for (size_t i = 0; i < routine.argument_names.size() && !found; ++i) {
      const char mode = routine.argument_modes.empty() ? 'i' : routine.argument_modes[i];
      if (mode != 'i' && mode != 'b' && mode != 'v') continue;
      if (routine.argument_names[i] == name && input < parameters) {
        if (given[input]) return std::nullopt;
        given[input] = true;
        met.push_back(routine.arguments[input]);
        found = true;
      }
      ++input;
    }
    if (!found) return std::nullopt;
  }
  const size_t first_default = parameters - static_cast<size_t>(routine.default_count);
  for (size_t i = 0; i < first_default && i < parameters; ++i) {
    if (!given[i]) return std::nullopt;
  }
  return met;
}

// Source: FuncnameGetCandidates().
std::optional<Candidate> CandidateFor(const Routine& routine, int path_position, const Call& call) {
  const size_t count = call.argument_types.size();
  const size_t parameters = routine.arguments.size();
  Candidate candidate;
  candidate.oid = routine.oid;
  candidate.path_position = path_position;
  candidate.nominal_argument_count = static_cast<int>(parameters);
  if (!call.argument_names.empty()) {
    auto met = MatchNamedCall(routine, call);
    if (!met) return std::nullopt;
    candidate.arguments = std::move(*met);
    candidate.default_count = static_cast<int>(parameters - count);
    return candidate;
  }
  const bool expand_variadic = !call.variadic && routine.variadic != types::kInvalidOid && parameters <= count;
  if (parameters < count && !expand_variadic) return std::nullopt;
  if (parameters > count + static_cast<size_t>(routine.default_count)) return std::nullopt;
  candidate.arguments.assign(routine.arguments.begin(),
                             routine.arguments.begin() + static_cast<ptrdiff_t>(std::min(parameters, count)));
  if (expand_variadic) {
    candidate.arguments.pop_back();
    candidate.arguments.resize(count, routine.variadic);
    candidate.variadic_argument_count = static_cast<int>(count - parameters + 1);
  }
  if (parameters > count) candidate.default_count = static_cast<int>(parameters - count);
  return candidate;
}

// Adds a candidate, or keeps only the better one of two with equal arguments. Of two in one schema the one that needs
// no expansion is better; if neither is, a call of these types is ambiguous and finds none.
void AddCandidate(std::vector<Candidate>& candidates, Candidate candidate) {
  for (Candidate& other : candidates) {
    if (other.arguments != candidate.arguments) continue;
    if (other.path_position != candidate.path_position) {
      if (candidate.path_position < other.path_position) other = std::move(candidate);
      return;
    }
    const bool variadic = candidate.variadic_argument_count > 0;
    const bool other_variadic = other.variadic_argument_count > 0;
    if (variadic != other_variadic) {
      if (other_variadic) other = std::move(candidate);
    } else if (candidate.default_count != other.default_count) {
      if (candidate.default_count < other.default_count) other = std::move(candidate);
    } else if (variadic && candidate.nominal_argument_count != other.nominal_argument_count) {
      if (candidate.nominal_argument_count > other.nominal_argument_count) other = std::move(candidate);
    } else {
      other.oid = types::kInvalidOid;
    }
    return;
  }
  candidates.push_back(std::move(candidate));
}

}  // namespace

bool BareNameFindsRoutine(const Catalog& catalog, const Routine& routine, const Call& call) {
  if (AnyUndetermined(call.argument_types)) return catalog.RoutineIsVisible(routine);
  std::vector<Candidate> candidates;
  for (const Catalog::Named& named : catalog.RoutinesNamed("", routine.name)) {
    const Routine* other = catalog.Find<Routine>(named.oid);
    if (other == nullptr) continue;
    if (auto candidate = CandidateFor(*other, named.path_position, call)) {
      AddCandidate(candidates, std::move(*candidate));
    }
  }
  for (const Candidate& candidate : candidates) {
    if (candidate.arguments == call.argument_types) return candidate.oid == routine.oid;
  }
  const auto matching = types::MatchArgumentTypes(catalog, call.argument_types, candidates);
  if (matching.empty()) return false;
  const Candidate* chosen =
      matching.size() == 1 ? matching.front() : types::SelectCandidate(catalog, call.argument_types, matching);
  return chosen != nullptr && chosen->oid == routine.oid;
}

bool BareNameFindsOperator(const Catalog& catalog, const Operator& op, Oid left, Oid right) {
  if (left == types::kUndeterminedType || right == types::kUndeterminedType) return catalog.OperatorIsVisible(op);
  std::vector<Candidate> candidates;
  for (const Catalog::Named& named : catalog.OperatorsNamed("", op.name)) {
    const Operator* other = catalog.Find<Operator>(named.oid);
    if (other == nullptr || other->kind != op.kind) continue;
    Candidate candidate;
    candidate.oid = other->oid;
    candidate.path_position = named.path_position;
    if (op.kind == 'b') candidate.arguments.push_back(other->left);
    candidate.arguments.push_back(other->right);
    candidate.nominal_argument_count = static_cast<int>(candidate.arguments.size());
    AddCandidate(candidates, std::move(candidate));
  }
  const types::OperatorChoice choice = types::ChooseOperator(catalog, left, right, candidates);
  return choice.candidate != nullptr && choice.candidate->oid == op.oid;
}

}  // namespace pgtidy::catalog::deparse

#pragma once

#include "analyzer/query/expression.h"

/// Calls of ordered-set aggregates: `f(direct) WITHIN GROUP (ORDER BY aggregated)`. Source: ParseFuncOrColumn().
namespace pgtidy::query {

struct OrderedSetCall {
  const catalog::Routine& routine;
  std::string name;
  int argument_count = 0;  ///< Direct and aggregated ones.
  int order_count = 0;     ///< Aggregated ones.
  int variadic_argument_count = 0;
};

/// The HINT of the error if the number of direct arguments is not the aggregate's; else empty.
[[nodiscard]] std::string WrongDirectArguments(const OrderedSetCall& call);

/// Gives each hypothetical direct argument and the aggregated one that it goes with a common type.
/// Source: unify_hypothetical_args().
void UnifyHypotheticalArguments(ParseState& state, ExprList& arguments, size_t order_count, std::vector<Oid>& actual,
                                const std::vector<Oid>& declared);

}  // namespace pgtidy::query

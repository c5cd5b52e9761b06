#include "analyzer/query/facts/query_level.h"
#include "analyzer/query/nullability/scope.h"

namespace pgtidy::query {

namespace {

using catalog::Aggref;
using catalog::As;
using catalog::ExprRef;

}  // namespace

void FindCountsOfNullable(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const catalog::Query& query = level.query;
  if (!query.has_aggregates || !query.grouping_sets.empty()) return;
  std::vector<const Aggref*> counts;
  bool counts_rows = false;
  ForEachNode(query, [&](const ExprRef& node) {
    const auto* call = As<Aggref>(node);
    if (call == nullptr || BuiltInFunction(level.catalog, call->function) != "count") return;
    // Beside count(*), the other counts what is set.
    counts_rows = counts_rows || call->star;
    if (call->levels_up == 0 && call->distinct.empty() && call->filter == nullptr && call->arguments.size() == 1) {
      counts.push_back(call);
    }
  });
  if (counts_rows || counts.empty()) return;
  const std::set<int> nullable = NullableMembersOf(query);
  NullabilityProof proof(level.catalog);
  const NullabilityScope scope(proof, query, nullptr);
  for (const Aggref* call : counts) {
    const ExprRef& argument = call->arguments.front()->expression;
    const auto column = BaseColumnOf(level.catalog, query, argument);
    if (!column || nullable.contains(column->var->varno) || !scope.Of(argument).nullable) continue;
    facts.emplace_back(CountOfNullable{.location = call->location, .column = column->Name()});
  }
}

}  // namespace pgtidy::query

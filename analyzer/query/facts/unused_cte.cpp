#include "analyzer/catalog/walk.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::ExprRef;
using catalog::Query;

bool HasEffects(const catalog::Catalog& catalog, const Query& query) {
  if (query.command != catalog::CommandType::kSelect || !query.row_marks.empty()) return true;
  bool found = false;
  catalog::ForEachExpression(
      query,
      [&](const ExprRef& expr) {
        const Volatility volatility = ExpressionVolatility(catalog, expr);
        found = found || volatility.worst == 'v' || volatility.undetermined;
        WalkExpression(expr, false, [&](const ExprRef& node) {
          const auto* link = As<catalog::SubLink>(node);
          found = found || (link != nullptr && link->subselect != nullptr && HasEffects(catalog, *link->subselect));
          return !found;
        });
      },
      [&](const Query& inner) { found = found || HasEffects(catalog, inner); });
  return found;
}

}  // namespace

void FindUnusedCtes(const QueryLevel& level, std::vector<QueryFact>& facts) {
  for (const auto& cte : level.query.cte_list) {
    // What a recursive query reads of itself is not counted.
    if (cte->reference_count != 0 || cte->query == nullptr || HasEffects(level.catalog, *cte->query)) continue;
    facts.emplace_back(UnusedCte{.location = cte->location, .name = cte->name});
  }
}

}  // namespace pgtidy::query

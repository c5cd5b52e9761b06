#include "analyzer/query/facts/query_facts.h"

#include <algorithm>
#include <set>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/facts/finders.h"

namespace pgtidy::query {

namespace {

using Role = QueryLevel::Role;

class FactFinder {
 public:
  FactFinder(const catalog::Catalog& catalog, const catalog::Query& statement, std::string_view text,
             std::vector<QueryFact>& facts)
      : catalog_(catalog), statement_(statement), text_(text), facts_(facts) {}

  void Visit(const catalog::Query& query, Role role, const catalog::SubLink* of_link = nullptr) {
    const QueryLevel level{
        .catalog = catalog_, .query = query, .statement = statement_, .text = text_, .role = role, .link = of_link};
    for (const auto find : {FindConstantConditions, FindCountsOfNullable, FindDefeatedIndexes, FindDefeatedOuterJoins,
                            FindLeadingWildcards, FindMultipliedAggregates, FindNotInNullable, FindNullComparisons,
                            FindStarsOfTables, FindUnconnectedTables, FindUnorderedLimits, FindUnusedCtes}) {
      find(level, facts_);
    }
    for (const auto& cte : query.cte_list) {
      if (cte->query != nullptr) Visit(*cte->query, Role::kCommonTable);
    }
    for (const auto& rte : query.range_table) {
      if (rte->subquery == nullptr) continue;
      Visit(*rte->subquery, query.set_operations != nullptr ? Role::kSetOperationLeaf : Role::kSubquery);
    }
    ForEachNode(query, [&](const catalog::ExprRef& node) {
      const auto* link = catalog::As<catalog::SubLink>(node);
      if (link != nullptr && link->subselect != nullptr) Visit(*link->subselect, Role::kSubLink, link);
    });
  }

 private:
  const catalog::Catalog& catalog_;
  const catalog::Query& statement_;
  std::string_view text_;
  std::vector<QueryFact>& facts_;
};

}  // namespace

void ForEachNode(const catalog::Query& query, const std::function<void(const catalog::ExprRef&)>& visit) {
  // Expressions may be shared between clauses: GROUP BY and ORDER BY point at the target list.
  std::set<const catalog::Expr*> seen;
  catalog::ForEachExpression(
      query,
      [&](const catalog::ExprRef& expr) {
        WalkExpression(expr, false, [&](const catalog::ExprRef& node) {
          if (!seen.insert(node.get()).second) return false;
          visit(node);
          return true;
        });
      },
      [](const catalog::Query&) {});
}

std::vector<QueryFact> FindQueryFacts(const catalog::Catalog& catalog, const catalog::Query& query,
                                      std::string_view text) {
  std::vector<QueryFact> facts;
  FactFinder(catalog, query, text, facts).Visit(query, Role::kStatement);
  std::erase_if(
      facts, [](const QueryFact& fact) { return std::visit([](const auto& one) { return one.location < 0; }, fact); });
  return facts;
}

}  // namespace pgtidy::query

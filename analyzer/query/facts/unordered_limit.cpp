#include <algorithm>

#include "analyzer/query/cardinality.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::CommandType;
using catalog::ExprRef;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::RteKind;

// Whether FROM takes its rows from tables, and nothing in it brings an order along.
bool ReadsUnorderedTables(const catalog::Catalog& catalog, const Query& query) {
  const std::set<int> members = MembersOf(*query.join_tree);
  return !members.empty() && std::all_of(members.begin(), members.end(), [&](int rtindex) {
    const RangeTblEntry& entry = *query.range_table[static_cast<size_t>(rtindex) - 1];
    const auto* relation = entry.kind == RteKind::kRelation ? catalog.Find<catalog::Relation>(entry.relation) : nullptr;
    if (relation == nullptr || entry.undetermined || relation->undetermined || relation->built_in) return false;
    if (entry.has_table_sample) return false;
    const bool is_view = relation->kind == catalog::RelationKind::kView;
    return !is_view ||
           (relation->view_query != nullptr && relation->view_query->sort_clause.empty() &&
            relation->view_query->join_tree != nullptr && ReadsUnorderedTables(catalog, *relation->view_query));
  });
}

bool ReturnsColumns(const Query& query) {
  bool found = false;
  for (const auto& target : query.target_list) {
    WalkExpression(target->expression, true, [&](const ExprRef& node) {
      const auto* var = As<catalog::Var>(node);
      found = found || (var != nullptr && var->varlevelsup == 0);
      return !found;
    });
  }
  return found;
}

bool IsBatch(const QueryLevel& level) {
  const CommandType command = level.statement.command;
  return command == CommandType::kUpdate || command == CommandType::kDelete || command == CommandType::kMerge ||
         level.statement.has_modifying_cte || !level.query.row_marks.empty();
}

}  // namespace

void FindUnorderedLimits(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const Query& query = level.query;
  if (query.limit_count == nullptr || !query.sort_clause.empty() || query.command != CommandType::kSelect) return;
  const auto* count = As<catalog::Const>(query.limit_count);
  if (count != nullptr && (count->is_null || count->value == "0")) return;
  if (query.set_operations != nullptr || query.has_target_srfs || query.join_tree == nullptr || IsBatch(level)) return;
  const bool is_test = level.link != nullptr && level.link->type == catalog::SubLink::Type::kExists;
  if (is_test || !ReturnsColumns(query) || !ReadsUnorderedTables(level.catalog, query)) return;
  Query unlimited = query;
  unlimited.limit_count = nullptr;
  if (CardinalityOf(level.catalog, unlimited) != Cardinality::kMany) return;
  facts.emplace_back(UnorderedLimit{.location = catalog::ExprLocation(*query.limit_count)});
}

}  // namespace pgtidy::query

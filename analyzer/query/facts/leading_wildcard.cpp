#include <algorithm>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::ExprRef;
using types::Oid;

// Whether an index of another kind, as one of trigrams, may serve patterns on a column.
bool HasOtherIndex(const catalog::Catalog& catalog, const BaseColumn& column) {
  const std::vector<Oid> indexes = catalog.IndexesOf(column.relation->oid);
  return std::any_of(indexes.begin(), indexes.end(), [&](Oid oid) {
    const auto* index = catalog.Find<catalog::Relation>(oid);
    if (index == nullptr || index->index == nullptr || index->index->undetermined) return true;
    if (ServesComparisons(*index->index)) return false;
    return std::any_of(index->index->keys.begin(), index->index->keys.end(), [&](const catalog::IndexKey& key) {
      return key.column == column.column->number || MentionsColumn(key.expression, column.column->number);
    });
  });
}

bool BeginsWithWildcard(const ExprRef& pattern) {
  const auto* constant = As<catalog::Const>(WithoutRelabel(pattern));
  if (constant == nullptr || constant->is_null || constant->value.size() < 2) return false;
  return constant->value.front() == '%' || constant->value.front() == '_';
}

}  // namespace

void FindLeadingWildcards(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const catalog::Catalog& catalog = level.catalog;
  if (level.query.join_tree == nullptr || catalog.everything_undetermined()) return;
  const std::set<int> served = EntriesFoundByIndex(catalog, level.query);
  const auto check = [&](const ExprRef& node) {
    const auto* comparison = As<catalog::OpExpr>(node);
    if (comparison == nullptr || comparison->arguments.size() != 2) return;
    const std::string_view name = BuiltInOperator(catalog, comparison->operator_oid);
    if ((name != "~~" && name != "~~*") || !BeginsWithWildcard(comparison->arguments[1])) return;
    const auto column = BaseColumnOf(catalog, level.query, comparison->arguments[0]);
    if (!column || served.contains(column->var->varno) || HasOtherIndex(catalog, *column)) return;
    const catalog::Relation* index = LeadingIndex(catalog, *column);
    if (index == nullptr) return;
    facts.emplace_back(
        LeadingWildcard{.location = comparison->location, .column = column->Name(), .index = index->name});
  };
  ForEachQualification(level.query.join_tree.get(), [&](const ExprRef& condition) {
    WalkExpression(condition, false, [&](const ExprRef& node) {
      check(node);
      const auto* logic = As<catalog::BoolExpr>(node);
      return logic != nullptr && logic->type != catalog::BoolExpr::Type::kNot;
    });
  });
}

}  // namespace pgtidy::query

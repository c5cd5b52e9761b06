#include <algorithm>
#include <set>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"

namespace pgtidy::query {
namespace {

using catalog::As;

// The columns of the target that an ON CONFLICT clause names, and whether it has expressions.
struct ArbiterColumns {
  std::set<int> columns;
  bool has_expressions = false;
};

ArbiterColumns ColumnsOf(const catalog::OnConflict& conflict) {
  ArbiterColumns result;
  for (const ExprRef& element : conflict.arbiter_elements) {
    if (const auto* var = As<catalog::Var>(element)) {
      result.columns.insert(var->varattno);
    } else {
      result.has_expressions = true;
    }
  }
  return result;
}

// Whether the index may be meant. What its expressions and its predicate say is not compared.
bool MayFit(const catalog::IndexInfo& index, const ArbiterColumns& arbiter, bool has_where) {
  if (index.undetermined) return true;
  if (!index.valid || !index.unique || index.exclusion) return false;
  if (index.predicate != nullptr && !has_where) return false;
  std::set<int> columns;
  bool has_expressions = false;
  for (size_t i = 0; i < static_cast<size_t>(index.key_count); ++i) {
    if (index.keys[i].column == 0) {
      has_expressions = true;
    } else {
      columns.insert(index.keys[i].column);
    }
  }
  return columns == arbiter.columns && has_expressions == arbiter.has_expressions;
}

}  // namespace

void CheckConflictTarget(const Catalog& catalog, const catalog::Query& query) {
  const catalog::OnConflict* conflict = query.on_conflict.get();
  if (conflict == nullptr || conflict->arbiter_elements.empty()) return;
  const RangeTblEntry& target = *query.range_table[static_cast<size_t>(query.result_relation) - 1];
  const auto* relation = catalog.Find<catalog::Relation>(target.relation);
  if (relation == nullptr || relation->undetermined ||
      (relation->kind != catalog::RelationKind::kTable && relation->kind != catalog::RelationKind::kPartitionedTable)) {
    return;
  }
  // An index that the files do not show.
  if (catalog.MayExist(catalog::ObjectClass::kConstraint, "", "") ||
      catalog.MayExist(catalog::ObjectClass::kRelation, "", "")) {
    return;
  }
  const ArbiterColumns arbiter = ColumnsOf(*conflict);
  const std::vector<Oid> indexes = catalog.IndexesOf(relation->oid);
  if (std::ranges::any_of(indexes, [&](Oid oid) {
        const auto* index = catalog.Find<catalog::Relation>(oid);
        return index == nullptr || index->index == nullptr ||
               MayFit(*index->index, arbiter, conflict->arbiter_where != nullptr);
      })) {
    return;
  }
  throw SqlError("42P10", "there is no unique or exclusion constraint matching the ON CONFLICT specification");
}

}  // namespace pgtidy::query

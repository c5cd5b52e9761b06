#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::OnConflict;
using syntax::AsNode;
using syntax::Items;

constexpr Oid kFirstUnpinnedRelation = 16384;

NamespaceItemRef AddExcluded(ParseState& state) {
  const RangeTblEntry& target = *state.target_item->rte;
  const catalog::Alias alias{"excluded", {}};
  NamespaceItemRef item =
      target.relation == types::kInvalidOid
          ? AddUndeterminedRelation(state, alias.name, &alias, false, false)
          : AddRelationRow(state, *state.catalog().Find<catalog::Relation>(target.relation), &alias, false, false);
  // It has no system columns.
  item->rte->relation_kind = static_cast<char>(catalog::RelationKind::kCompositeType);
  return item;
}

// A column of the target, or its row by the name of the table.
ExprRef TransformColumn(ParseState& state, std::string_view name, int location) {
  if (ExprRef column = ColumnNameToVar(state, name, false, location)) return column;
  int levels_up = 0;
  if (const NamespaceItemRef item = FindNamespaceItem(state, "", name, location, &levels_up)) {
    return WholeRowReference(state, *item, levels_up, location);
  }
  ThrowMissingColumn(state, "", name, location);
}

Oid ResolveOperatorClass(ParseState& state, const ::List* raw) {
  if (raw == nullptr) return types::kInvalidOid;
  const Catalog& catalog = state.catalog();
  const QualifiedName name = SplitQualifiedName(raw);
  const Oid found = catalog.FindOperatorClass(types::kBtreeAccessMethod, name.schema, name.name);
  if (found != types::kInvalidOid || catalog.MayExist(catalog::ObjectClass::kOperatorClass, name.schema, name.name)) {
    return found;
  }
  throw SqlError("42704",
                 fmt::format("operator class \"{}\" does not exist for access method \"btree\"", NameListText(raw)));
}

// Source: resolve_unique_index_expr().
void AddArbiterElement(ParseState& state, const ::InferClause& infer, const ::IndexElem& raw, OnConflict& result) {
  const auto check_absent = [&](bool given, const char* words) {
    if (!given) return;
    throw SqlError("42P10", fmt::format("{} is not allowed in ON CONFLICT clause", words), RawLocation(AsNode(&infer)));
  };
  check_absent(raw.ordering != SORTBY_DEFAULT, "ASC/DESC");
  check_absent(raw.nulls_ordering != SORTBY_NULLS_DEFAULT, "NULLS FIRST/LAST");
  ExprRef expr = raw.expr == nullptr ? TransformColumn(state, raw.name, infer.location)
                                     : TransformExpr(state, raw.expr, ExprPlace::kIndexExpression);
  result.arbiter_collations.push_back(raw.collation == nullptr
                                          ? types::kInvalidOid
                                          : ResolveCollation(state.catalog(), raw.collation, LocationOf(expr)));
  result.arbiter_operator_classes.push_back(ResolveOperatorClass(state, raw.opclass));
  result.arbiter_elements.push_back(std::move(expr));
}

Oid ResolveConstraint(ParseState& state, const char* name) {
  const Catalog& catalog = state.catalog();
  const Oid relation = state.target_item->rte->relation;
  const Oid found = relation == types::kInvalidOid ? relation : catalog.FindConstraint(relation, name);
  if (found != types::kInvalidOid || state.target_item->rte->undetermined ||
      catalog.MayExist(catalog::ObjectClass::kConstraint, "", name)) {
    return found;
  }
  throw SqlError("42704", fmt::format("constraint \"{}\" for table \"{}\" does not exist", name,
                                      catalog.Find<catalog::Relation>(relation)->name));
}

// Source: transformOnConflictArbiter().
void TransformArbiter(ParseState& state, const ::OnConflictClause& raw, OnConflict& result) {
  const ::InferClause* infer = raw.infer;
  if (result.update && infer == nullptr) {
    throw SqlError("42601", "ON CONFLICT DO UPDATE requires inference specification or constraint name",
                   RawLocation(AsNode(&raw)))
        .Hint("For example, ON CONFLICT (column_name).");
  }
  const Oid relation = state.target_item->rte->relation;
  if (relation != types::kInvalidOid && relation < kFirstUnpinnedRelation) {
    throw SqlError("0A000", "ON CONFLICT is not supported with system catalog tables", RawLocation(AsNode(&raw)));
  }
  if (infer == nullptr) return;
  for (const ::IndexElem* element : Items<::IndexElem>(infer->indexElems)) {
    AddArbiterElement(state, *infer, *element, result);
  }
  if (infer->whereClause != nullptr) {
    result.arbiter_where = TransformExpr(state, infer->whereClause, ExprPlace::kIndexPredicate);
  }
  if (infer->conname != nullptr) result.constraint = ResolveConstraint(state, infer->conname);
}

}  // namespace

std::shared_ptr<OnConflict> TransformOnConflict(ParseState& state, const ::OnConflictClause& raw) {
  auto result = std::make_shared<OnConflict>();
  result->update = raw.action == ONCONFLICT_UPDATE;
  NamespaceItemRef excluded;
  if (result->update) {
    excluded = AddExcluded(state);
    result->excluded_rtindex = excluded->rtindex;
  }
  TransformArbiter(state, raw, *result);
  if (!result->update) return result;
  state.is_insert = false;
  AddToQuery(state, excluded, false, true, true);
  result->set = TransformUpdateTargets(state, raw.targetList);
  result->where = TransformWhereClause(state, raw.whereClause, ExprPlace::kWhere, "WHERE");
  state.namespace_items.pop_back();
  return result;
}

}  // namespace pgtidy::query

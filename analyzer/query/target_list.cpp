#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/row_reference.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::RteKind;
using catalog::TargetEntry;
using syntax::As;
using syntax::Items;

bool EndsInStar(const ::List* names) {
  const Items<::Node> parts(names);
  return parts.size() > 0 && parts[parts.size() - 1]->type == T_A_Star;
}

// The name that a part of an expanded row has of itself.
std::string ExpandedName(ParseState& state, const ExprRef& expr) {
  if (const auto* var = As<catalog::Var>(expr)) {
    const auto& names = RangeTableEntry(state, var->varno, var->varlevelsup).eref.column_names;
    return names[static_cast<size_t>(var->varattno) - 1];
  }
  if (const auto* select = As<catalog::FieldSelect>(expr)) {
    if (const auto fields = RowFields(state, select->argument)) {
      return (*fields)[static_cast<size_t>(select->field_number) - 1].name;
    }
  }
  return "?column?";
}

// The expressions that an entry ending in `*` stands for; false if it does not.
bool ExpandStar(ParseState& state, const ::Node* raw, ExprPlace place, ExprList& expressions) {
  if (const auto* reference = syntax::As<::ColumnRef>(raw, T_ColumnRef)) {
    if (!EndsInStar(reference->fields)) return false;
    const PlaceScope scope(state, place);
    expressions = Items<::Node>(reference->fields).size() == 1 ? ExpandAllTables(state, reference->location)
                                                               : ExpandColumnReferenceStar(state, *reference);
    return true;
  }
  const auto* indirection = syntax::As<::A_Indirection>(raw, T_A_Indirection);
  if (indirection == nullptr || !EndsInStar(indirection->indirection)) return false;
  const PlaceScope scope(state, place);
  const size_t before_star = Items<::Node>(indirection->indirection).size() - 1;
  expressions = ExpandRowReference(state, TransformIndirection(state, *indirection, before_star));
  return true;
}

std::shared_ptr<TargetEntry> NewEntry(ParseState& state, ExprRef expr, std::string name, bool has_name, bool junk) {
  auto entry = std::make_shared<TargetEntry>();
  entry->expression = std::move(expr);
  entry->resno = state.next_resno++;
  entry->name = std::move(name);
  entry->has_name = has_name;
  entry->junk = junk;
  return entry;
}

void CopyOrigin(TargetEntry& entry, const TargetEntry* source) {
  if (source == nullptr) return;
  entry.origin_relation = source->origin_relation;
  entry.origin_column = source->origin_column;
}

// Source: markTargetListOrigin().
void MarkOrigin(ParseState& state, TargetEntry& entry, const ExprRef& expr, int levels_up) {
  const auto* var = As<catalog::Var>(expr);
  if (var == nullptr) return;
  levels_up += var->varlevelsup;
  const RangeTblEntry& source = RangeTableEntry(state, var->varno, levels_up);
  switch (source.kind) {
    case RteKind::kRelation:
      entry.origin_relation = source.relation;
      entry.origin_column = var->varattno;
      break;
    case RteKind::kSubquery:
      if (var->varattno > 0) CopyOrigin(entry, TargetAt(VisibleTargetList(*source.subquery), var->varattno));
      break;
    case RteKind::kJoin: {
      const auto index = static_cast<size_t>(var->varattno) - 1;
      if (var->varattno > 0 && index < source.join_alias_vars.size()) {
        MarkOrigin(state, entry, source.join_alias_vars[index], levels_up);
      }
      break;
    }
    case RteKind::kCte: {
      if (var->varattno <= 0 || source.self_reference) break;
      const auto cte = CteOfEntry(state, source, levels_up);
      if (cte != nullptr && cte->query != nullptr) {
        CopyOrigin(entry, TargetAt(VisibleTargetList(*cte->query), var->varattno));
      }
      break;
    }
    case RteKind::kFunction:
    case RteKind::kTableFunction:
    case RteKind::kValues:
    case RteKind::kNamedTuplestore:
    case RteKind::kResult: break;
  }
}

}  // namespace

ExprList ExpandAllTables(ParseState& state, int location) {
  ExprList result;
  bool found_table = false;
  for (const NamespaceItemRef& item : state.namespace_items) {
    if (!item->columns_visible) continue;
    found_table = true;
    const ExprList columns = ExpandNamespaceItem(state, *item, 0, location, nullptr);
    result.insert(result.end(), columns.begin(), columns.end());
  }
  if (!found_table) throw SqlError("42601", "SELECT * with no tables specified is not valid", location);
  return result;
}

std::shared_ptr<TargetEntry> MakeTargetEntry(ParseState& state, const ::Node* raw, ExprRef expr, ExprPlace place,
                                             const char* name, bool junk) {
  const auto* set_to_default = syntax::As<::SetToDefault>(raw, T_SetToDefault);
  if (expr == nullptr && place == ExprPlace::kUpdateSource && set_to_default != nullptr) {
    expr = std::make_shared<catalog::SetToDefault>();
    expr->location = set_to_default->location;
  } else if (expr == nullptr) {
    expr = TransformExpr(state, raw, place);
  }
  const bool has_name = name != nullptr || !junk;
  std::string column_name = name != nullptr ? name
                            : junk          ? std::string()
                                            : FigureColumnName(raw, state.catalog().server_version());
  return NewEntry(state, std::move(expr), std::move(column_name), has_name, junk);
}

TargetList TransformTargetList(ParseState& state, const ::List* raw, ExprPlace place) {
  TargetList result;
  for (const ::ResTarget* target : Items<::ResTarget>(raw)) {
    ExprList expanded;
    if (place != ExprPlace::kUpdateSource && ExpandStar(state, target->val, place, expanded)) {
      for (ExprRef& expr : expanded) {
        std::string name = ExpandedName(state, expr);
        result.push_back(NewEntry(state, std::move(expr), std::move(name), true, false));
      }
      continue;
    }
    result.push_back(MakeTargetEntry(state, target->val, nullptr, place, target->name, false));
  }
  for (const ExprList& expressions : std::exchange(state.multi_assignment_expressions, {})) {
    auto entry = std::make_shared<TargetEntry>();
    entry->expression = expressions.front();
    entry->has_name = false;
    entry->junk = true;
    result.push_back(std::move(entry));
  }
  return result;
}

void ResolveUnknowns(ParseState& state, const TargetList& target_list) {
  for (const auto& entry : target_list) {
    if (catalog::ExprType(*entry->expression).oid != types::kUnknownType) continue;
    entry->expression = CoerceType(state, entry->expression, types::kUnknownType, {.oid = types::kTextType},
                                   CoercionContext::kImplicit, catalog::CoercionForm::kImplicitCast, -1);
  }
}

void MarkOrigins(ParseState& state, const TargetList& target_list) {
  for (const auto& entry : target_list) MarkOrigin(state, *entry, entry->expression, 0);
}

std::vector<const ::Node*> Nodes(const ::List* list) {
  std::vector<const ::Node*> result;
  for (const ::Node* node : Items<::Node>(list)) result.push_back(node);
  return result;
}

int TargetColumnNumber(ParseState& state, std::string_view name) {
  const NamespaceItem& target = *state.target_item;
  const auto& names = target.rte->eref.column_names;
  for (size_t i = 0; i < target.columns.size(); ++i) {
    if (target.columns[i].varno != 0 && names[i] == name) return static_cast<int>(i) + 1;
  }
  if (!target.rte->undetermined) return 0;
  return As<catalog::Var>(NamespaceItemColumn(state, target, 0, name, -1))->varattno;
}

SqlError NoTargetColumn(const ParseState& state, std::string_view name, int location) {
  const auto* relation = state.catalog().Find<catalog::Relation>(state.target_item->rte->relation);
  return SqlError("42703",
                  fmt::format("column \"{}\" of relation \"{}\" does not exist", name,
                              relation == nullptr ? state.target_item->rte->eref.name : relation->name),
                  location)
      .MissingIn(std::string(name), {state.target_item->rte->relation});
}

std::vector<InsertColumn> CheckInsertTargets(ParseState& state, const ::List* raw) {
  std::vector<InsertColumn> result;
  const NamespaceItem& target = *state.target_item;
  if (raw == nullptr) {
    if (target.rte->undetermined) return result;
    for (size_t i = 0; i < target.columns.size(); ++i) {
      if (target.columns[i].varno == 0) continue;
      result.push_back({target.rte->eref.column_names[i], static_cast<int>(i) + 1, {}, -1});
    }
    return result;
  }
  for (const ::ResTarget* column : Items<::ResTarget>(raw)) {
    const int number = TargetColumnNumber(state, column->name);
    if (number == 0) throw NoTargetColumn(state, column->name, column->location);
    InsertColumn added{column->name, number, Nodes(column->indirection), column->location};
    // Parts of one column may be given one by one, but not with the whole.
    if (std::ranges::any_of(result, [&](const InsertColumn& other) {
          return other.number == number && (other.indirection.empty() || added.indirection.empty());
        })) {
      throw SqlError("42701", fmt::format("column \"{}\" specified more than once", column->name), column->location);
    }
    result.push_back(std::move(added));
  }
  return result;
}

}  // namespace pgtidy::query

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"

namespace pgtidy::query {
namespace {

using catalog::RelationKind;
using catalog::RteKind;
using catalog::SystemColumn;
using catalog::Var;

bool HasSystemColumns(const RangeTblEntry& entry) {
  return entry.kind == RteKind::kRelation && entry.relation_kind != static_cast<char>(RelationKind::kView) &&
         entry.relation_kind != static_cast<char>(RelationKind::kCompositeType);
}

std::shared_ptr<Var> MakeVar(int varno, int varattno, const ColumnType& column, int levels_up, int location) {
  auto var = std::make_shared<Var>();
  var->varno = varno;
  var->varattno = varattno;
  var->type = column.type;
  var->collation = column.collation;
  var->varlevelsup = levels_up;
  var->location = location;
  return var;
}

void CheckSystemColumn(const ParseState& state, const SystemColumn& column, int location) {
  if (column.name == "tableoid") return;
  if (state.place == ExprPlace::kCheckConstraint) {
    throw SqlError("42P10", fmt::format("system column \"{}\" reference in check constraint is invalid", column.name),
                   location);
  }
  if (state.place == ExprPlace::kGeneratedColumn) {
    throw SqlError("42P10", fmt::format("cannot use system column \"{}\" in column generation expression", column.name),
                   location);
  }
  if (state.place == ExprPlace::kMergeWhen) {
    throw SqlError("42P10", fmt::format("cannot use system column \"{}\" in MERGE WHEN condition", column.name),
                   location);
  }
}

// The entry to whose unknown columns those of an undetermined item belong: of a join, one of its sides.
int UndeterminedEntry(const ParseState& level, int rtindex) {
  const size_t index = static_cast<size_t>(rtindex) - 1;
  if (level.range_table[index]->kind != RteKind::kJoin || level.join_expressions[index] == nullptr) return rtindex;
  const FromItem& join = *level.join_expressions[index];
  const bool left = level.range_table[static_cast<size_t>(join.left->rtindex) - 1]->undetermined;
  return UndeterminedEntry(level, (left ? join.left : join.right)->rtindex);
}

// A column that may exist. It takes a number behind the known columns, the same one each time.
ExprRef UndeterminedColumn(ParseState& state, const NamespaceItem& item, int levels_up, std::string_view column,
                           int location) {
  state.context.met_undetermined = true;
  const ParseState& level = StateAt(state, levels_up);
  const int rtindex = UndeterminedEntry(level, item.rtindex);
  std::vector<std::string>& names = level.range_table[static_cast<size_t>(rtindex) - 1]->eref.column_names;
  auto found = std::ranges::find(names, column);
  if (found == names.end()) found = names.emplace(names.end(), column);
  return MakeVar(rtindex, static_cast<int>(found - names.begin()) + 1, {{.oid = types::kUndeterminedType}}, levels_up,
                 location);
}

// Null if the known columns of the item do not have the name.
ExprRef KnownColumn(ParseState& state, const NamespaceItem& item, int levels_up, std::string_view name, int location) {
  size_t found = item.columns.size();
  for (size_t i = 0; i < item.columns.size(); ++i) {
    if (item.names.column_names[i] != name) continue;
    if (found < item.columns.size()) {
      throw SqlError("42702", fmt::format("column reference \"{}\" is ambiguous", name), location);
    }
    found = i;
  }
  if (found < item.columns.size()) {
    const NamespaceColumn& column = item.columns[found];
    if (column.varno == 0) {
      throw SqlError("42703", fmt::format("column \"{}\" of relation \"{}\" does not exist", name, item.names.name),
                     location);
    }
    auto var = MakeVar(column.varno, column.varattno, {column.type, column.collation}, levels_up, location);
    var->returning = item.returning;
    return var;
  }
  if (!HasSystemColumns(*item.rte)) return nullptr;
  const SystemColumn* system = catalog::FindSystemColumn(name);
  if (system == nullptr) return nullptr;
  CheckSystemColumn(state, *system, location);
  auto var = MakeVar(item.rtindex, system->number, {{.oid = system->type}}, levels_up, location);
  var->returning = item.returning;
  return var;
}

bool InScope(const ParseState& level, const NamespaceItem& item) { return !item.lateral_only || level.lateral_active; }

// Source: scanNameSpaceForRefname(), scanNameSpaceForRelid().
NamespaceItemRef ScanItems(const ParseState& level, std::string_view name, Oid relation, bool by_relation,
                           int location) {
  NamespaceItemRef result;
  for (const NamespaceItemRef& item : level.namespace_items) {
    if (!item->relation_visible || !InScope(level, *item)) continue;
    if (by_relation) {
      const RangeTblEntry& entry = *item->rte;
      if (item->returning != Var::Returning::kDefault) continue;
      if (entry.kind != RteKind::kRelation || entry.relation != relation || entry.alias != nullptr) continue;
      if (relation == types::kInvalidOid && entry.eref.name != name) continue;
    } else if (item->names.name != name) {
      continue;
    }
    if (result != nullptr) {
      throw SqlError("42P09",
                     by_relation ? fmt::format("table reference {} is ambiguous", relation)
                                 : fmt::format("table reference \"{}\" is ambiguous", name),
                     location);
    }
    CheckLateralReference(level, *item, location);
    result = item;
  }
  return result;
}

}  // namespace

void CheckLateralReference(const ParseState& state, const NamespaceItem& item, int location) {
  if (!item.lateral_only || item.lateral_ok) return;
  SqlError error("42P10", fmt::format("invalid reference to FROM-clause entry for table \"{}\"", item.names.name),
                 location);
  if (state.target_item != nullptr && state.target_item->rte == item.rte) {
    error.Hint(
        fmt::format("There is an entry for table \"{}\", but it cannot be referenced from this part of the query.",
                    item.names.name));
  } else {
    error.Detail("The combining JOIN type must be INNER or LEFT for a LATERAL reference.");
  }
  throw error;
}

ExprRef NamespaceItemColumn(ParseState& state, const NamespaceItem& item, int levels_up, std::string_view column,
                            int location) {
  if (ExprRef found = KnownColumn(state, item, levels_up, column, location)) return found;
  return item.rte->undetermined ? UndeterminedColumn(state, item, levels_up, column, location) : nullptr;
}

ExprRef ColumnNameToVar(ParseState& state, std::string_view column, bool local_only, int location) {
  int levels_up = 0;
  for (ParseState* level = &state; level != nullptr; level = level->parent, ++levels_up) {
    ExprRef result;
    const NamespaceItem* undetermined = nullptr;
    for (const NamespaceItemRef& item : level->namespace_items) {
      if (!item->columns_visible || !InScope(*level, *item)) continue;
      if (item->rte->undetermined) undetermined = item.get();
      ExprRef found = KnownColumn(state, *item, levels_up, column, location);
      if (found == nullptr) continue;
      if (result != nullptr) {
        throw SqlError("42702", fmt::format("column reference \"{}\" is ambiguous", column), location);
      }
      CheckLateralReference(*level, *item, location);
      result = std::move(found);
    }
    if (result != nullptr) return result;
    if (undetermined != nullptr) return UndeterminedColumn(state, *undetermined, levels_up, column, location);
    if (local_only) break;
  }
  return nullptr;
}

NamespaceItemRef FindNamespaceItem(ParseState& state, std::string_view schema, std::string_view name, int location,
                                   int* levels_up) {
  if (levels_up != nullptr) *levels_up = 0;
  Oid relation = types::kInvalidOid;
  if (!schema.empty()) {
    const Oid namespace_oid = state.catalog().FindNamespace(schema);
    if (namespace_oid != types::kInvalidOid) relation = state.catalog().FindRelationIn(namespace_oid, name);
  }
  for (ParseState* level = &state; level != nullptr; level = level->parent) {
    if (NamespaceItemRef item = ScanItems(*level, name, relation, !schema.empty(), location)) return item;
    if (levels_up == nullptr) break;
    ++*levels_up;
  }
  return nullptr;
}

ExprRef WholeRowReference(ParseState& state, const NamespaceItem& item, int levels_up, int location) {
  const Catalog& catalog = state.catalog();
  const RangeTblEntry& entry = *item.rte;
  if (entry.kind == RteKind::kJoin && item.names.name != entry.eref.name) {
    // The alias of a USING clause shows only the merged columns.
    auto row = std::make_shared<catalog::RowExpr>();
    row->arguments = ExpandNamespaceItem(state, item, levels_up, location, &row->column_names);
    row->location = location;
    return row;
  }
  auto var = MakeVar(item.rtindex, 0, {{.oid = types::kRecordType}}, levels_up, location);
  var->returning = item.returning;
  if (entry.kind == RteKind::kRelation) {
    const auto* relation = catalog.Find<catalog::Relation>(entry.relation);
    if (entry.undetermined) {
      state.context.met_undetermined = true;
      var->type.oid = types::kUndeterminedType;
    } else if (relation != nullptr) {
      if (relation->row_type == types::kInvalidOid) {
        throw SqlError("42809", fmt::format("relation \"{}\" does not have a composite type", relation->name));
      }
      var->type.oid = relation->row_type;
    }
  } else if (entry.kind == RteKind::kFunction && entry.functions.size() == 1 && !entry.with_ordinality) {
    const ExprRef& call = entry.functions.front().function;
    const Oid type = TypeOf(catalog, call);
    if (types::IsRowType(catalog, type) || type == types::kUndeterminedType) {
      var->type.oid = type;
    } else {
      var->varattno = 1;
      var->type.oid = type;
      var->collation = catalog::ExprCollation(*call);
    }
  } else if (entry.kind == RteKind::kJoin && entry.undetermined) {
    var->type.oid = types::kUndeterminedType;
  }
  return var;
}

ExprList ExpandNamespaceItem(ParseState& state, const NamespaceItem& item, int levels_up, int location,
                             std::vector<std::string>* names) {
  if (item.rte->undetermined) {
    state.context.met_undetermined = true;
    throw Undetermined(fmt::format("the columns of \"{}\" are not known", item.names.name));
  }
  ExprList result;
  for (size_t i = 0; i < item.columns.size(); ++i) {
    const NamespaceColumn& column = item.columns[i];
    if (column.varno == 0 || column.dont_expand) continue;
    auto var = MakeVar(column.varno, column.varattno, {column.type, column.collation}, levels_up, location);
    var->returning = item.returning;
    result.push_back(std::move(var));
    if (names != nullptr) names->push_back(item.names.column_names[i]);
  }
  return result;
}

}  // namespace pgtidy::query

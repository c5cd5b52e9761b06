#include "analyzer/catalog/deparse/printer.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::catalog::deparse {

namespace {

const QueryNames* Up(const QueryNames* names, int levels) {
  for (; names != nullptr && levels > 0; --levels) names = names->parent;
  return names;
}

const TargetEntry* TargetAt(const TargetList& list, int number) {
  for (const auto& entry : list) {
    if (entry->resno == number) return entry.get();
  }
  return nullptr;
}

// Source: GetCTETargetList().
const TargetList& OutputOf(const Query& query) {
  return query.command == CommandType::kSelect ? query.target_list : query.returning_list;
}

// Source: get_rte_attribute_name().
std::string EntryColumn(const Catalog& catalog, const RangeTblEntry& entry, int number) {
  const size_t index = static_cast<size_t>(number) - 1;
  if (entry.alias != nullptr && index < entry.alias->column_names.size()) return entry.alias->column_names[index];
  if (entry.kind == RteKind::kRelation) {
    const Relation* relation = catalog.Find<Relation>(entry.relation);
    if (relation != nullptr && index < relation->columns.size()) return relation->columns[index].name;
  }
  return index < entry.eref.column_names.size() ? entry.eref.column_names[index] : "?column?";
}

bool SameVar(const Var& var, const Expr* other) {
  const auto* other_var = As<Var>(other);
  return other_var != nullptr && other_var->varno == var.varno && other_var->varattno == var.varattno &&
         other_var->varlevelsup == var.varlevelsup && other_var->returning == var.returning;
}

}  // namespace

const QueryNames* Printer::Level(int levels_up) const { return Up(names_, levels_up); }

// Whether a bare name in ORDER BY would be taken for another column of the output.
bool Printer::OutputColumnHides(const Var& var, const std::string& name) const {
  if (targets_ == nullptr) return false;
  size_t position = 0;
  for (const auto& entry : *targets_) {
    if (entry->junk) continue;
    if (OutputName(*entry, position++) == name && !SameVar(var, entry->expression.get())) return true;
  }
  return false;
}

std::string Printer::Variable(const Var& var, int levels_up, bool top_level) {
  const QueryNames* level = Level(var.varlevelsup + levels_up);
  const RangeTblEntry* entry = level == nullptr ? nullptr : level->Entry(var.varno);
  if (entry == nullptr) {
    Text("?column?");
    return "";
  }
  const ColumnNames& columns = level->Columns(var.varno);
  if (entry->kind == RteKind::kJoin && entry->alias == nullptr && var.varattno > 0 &&
      static_cast<size_t>(var.varattno) <= entry->join_alias_vars.size()) {
    const auto* alias_var = As<Var>(entry->join_alias_vars[static_cast<size_t>(var.varattno) - 1]);
    if (alias_var != nullptr) return Variable(*alias_var, var.varlevelsup + levels_up, top_level);
  }
  std::string name;
  if (var.varattno < 0) {
    name = SystemColumnName(var.varattno);
  } else if (var.varattno > 0) {
    const size_t index = static_cast<size_t>(var.varattno) - 1;
    name = index < columns.names.size() && columns.names[index] ? *columns.names[index] : "?dropped?column?";
  }
  std::optional<std::string> relation = level->RelationName(var.varno);
  if (var.returning == Var::Returning::kOld) relation = level->old_alias;
  if (var.returning == Var::Returning::kNew) relation = level->new_alias;
  bool prefix = prefix_columns_ || name.empty() || var.returning != Var::Returning::kDefault;
  if (in_order_by_ && !in_group_by_ && !prefix) prefix = OutputColumnHides(var, name);
  if (relation && prefix) {
    Name(*relation);
    Text(".");
  }
  if (!name.empty()) {
    Name(name);
    return name;
  }
  Text("*");
  if (top_level) {
    Text("::");
    TypeName(var.type);
  }
  return "";
}

void Printer::Parameter(const Param& param) {
  const QueryNames* outermost = names_;
  bool has_relations = false;
  for (const QueryNames* level = names_; level != nullptr; level = level->parent) {
    outermost = level;
    has_relations = has_relations || !level->relations.empty();
  }
  if (outermost != nullptr && param.number > 0 && static_cast<size_t>(param.number) <= outermost->arguments.size()) {
    if (has_relations) {
      Name(outermost->function);
      Text(".");
    }
    return Name(outermost->arguments[static_cast<size_t>(param.number) - 1]);
  }
  Text("$" + std::to_string(param.number));
}

// Source: get_expr_result_tupdesc().
std::string Printer::RowTypeFieldName(const Expr& expr, int field) const {
  const size_t index = static_cast<size_t>(field) - 1;
  const types::Type* type = catalog_.FindType(types::BaseType(catalog_, ExprType(expr).oid));
  if (type != nullptr && type->relation != types::kInvalidOid) {
    const Relation* relation = catalog_.Find<Relation>(type->relation);
    if (relation != nullptr && index < relation->columns.size()) return relation->columns[index].name;
  }
  if (const auto* call = As<FuncExpr>(&expr)) {
    const Routine* routine = catalog_.Find<Routine>(call->function);
    size_t output = 0;
    for (size_t i = 0; routine != nullptr && i < routine->argument_modes.size(); ++i) {
      const char mode = routine->argument_modes[i];
      if (mode != 'o' && mode != 'b' && mode != 't') continue;
      if (output++ != index) continue;
      const bool named = i < routine->argument_names.size() && !routine->argument_names[i].empty();
      return named ? routine->argument_names[i] : "column" + std::to_string(field);
    }
  }
  return "f" + std::to_string(field);
}

// Finds what a record is made of, to name its fields. Source: get_name_for_var_field().
std::string Printer::FieldName(const Expr& expr, int field, int levels_up, const QueryNames* names) const {
  if (field < 1) return "?column?";
  if (const auto* row = As<RowExpr>(&expr); row != nullptr && static_cast<size_t>(field) <= row->column_names.size()) {
    return row->column_names[static_cast<size_t>(field) - 1];
  }
  const auto* var = As<Var>(&expr);
  if (var == nullptr || var->type.oid != types::kRecordType) return RowTypeFieldName(expr, field);
  const int level_of_var = var->varlevelsup + levels_up;
  const QueryNames* level = Up(names, level_of_var);
  const RangeTblEntry* entry = level == nullptr ? nullptr : level->Entry(var->varno);
  if (entry == nullptr) return RowTypeFieldName(expr, field);
  if (var->varattno == 0) {
    return EntryColumn(catalog_, *entry, field);
  }
  const Query* query = nullptr;
  const QueryNames* parent = nullptr;
  switch (entry->kind) {
    case RteKind::kSubquery:
      query = entry->subquery.get();
      parent = level;
      break;
    case RteKind::kCte:
      parent = Up(level, entry->cte_levels_up);
      for (size_t i = 0; parent != nullptr && i < parent->cte_list.size() && query == nullptr; ++i) {
        if (parent->cte_list[i]->name == entry->cte_name) query = parent->cte_list[i]->query.get();
      }
      break;
    case RteKind::kJoin: {
      const size_t index = static_cast<size_t>(var->varattno) - 1;
      if (index >= entry->join_alias_vars.size() || entry->join_alias_vars[index] == nullptr) break;
      const Expr& alias_var = *entry->join_alias_vars[index];
      return alias_var.kind == ExprKind::kVar ? FieldName(alias_var, field, level_of_var, names)
                                              : RowTypeFieldName(alias_var, field);
    }
    default: break;
  }
  const TargetEntry* target = query == nullptr ? nullptr : TargetAt(OutputOf(*query), var->varattno);
  if (target == nullptr || target->expression == nullptr) return RowTypeFieldName(expr, field);
  if (target->expression->kind != ExprKind::kVar) return RowTypeFieldName(*target->expression, field);
  const QueryNames inner = NamesOfQuery(catalog_, *query, parent);
  return FieldName(*target->expression, field, 0, &inner);
}

}  // namespace pgtidy::catalog::deparse

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::RteKind;
using Fields = std::optional<std::vector<RowField>>;

Fields FieldsOfRelation(const Catalog& catalog, Oid oid) {
  const auto* relation = catalog.Find<catalog::Relation>(oid);
  if (relation == nullptr) throw Undetermined("the columns of a row are not known");
  if (relation->undetermined) throw Undetermined("the columns of \"" + relation->name + "\" are not known");
  std::vector<RowField> fields;
  for (const catalog::Column& column : relation->columns) {
    fields.push_back({column.name, column.type, column.collation, column.dropped});
  }
  return fields;
}

Fields FieldsOfType(const Catalog& catalog, Oid oid) {
  const types::Type* type = catalog.FindType(types::BaseType(catalog, oid));
  if (type == nullptr || type->kind != types::TypeKind::kComposite) return std::nullopt;
  return FieldsOfRelation(catalog, type->relation);
}

Fields FieldsOfEntry(const Catalog& catalog, const RangeTblEntry& entry) {
  if (entry.undetermined) throw Undetermined("the columns of \"" + entry.eref.name + "\" are not known");
  const std::vector<ColumnType> columns = EntryColumnTypes(catalog, entry);
  std::vector<RowField> fields;
  for (size_t i = 0; i < columns.size(); ++i) {
    fields.push_back(
        {entry.eref.column_names[i], columns[i].type, columns[i].collation, columns[i].type.oid == types::kInvalidOid});
  }
  return fields;
}

Fields FieldsOfRecord(ParseState& state, const ExprRef& expr);

// The fields of a column of type record: those of the expression that it comes from.
Fields FieldsOfRecordVar(ParseState& state, const catalog::Var& var) {
  ParseState& level = StateAt(state, var.varlevelsup);
  const RangeTblEntry& entry = RangeTableEntry(state, var.varno, var.varlevelsup);
  if (var.varattno == 0) return FieldsOfEntry(state.catalog(), entry);
  if (var.varattno < 0) return std::nullopt;
  switch (entry.kind) {
    case RteKind::kSubquery: {
      const catalog::TargetEntry* target = TargetAt(VisibleTargetList(*entry.subquery), var.varattno);
      if (target == nullptr) return std::nullopt;
      ParseState inside(&level);
      inside.range_table = entry.subquery->range_table;
      inside.cte_namespace = entry.subquery->cte_list;
      return RowFields(inside, target->expression);
    }
    case RteKind::kJoin: return RowFields(level, entry.join_alias_vars[static_cast<size_t>(var.varattno) - 1]);
    case RteKind::kCte: {
      if (entry.self_reference) return std::nullopt;
      const std::shared_ptr<CommonTableExpr> cte = CteOfEntry(level, entry, 0);
      if (cte == nullptr || cte->query == nullptr) return std::nullopt;
      const catalog::TargetEntry* target = TargetAt(VisibleTargetList(*cte->query), var.varattno);
      if (target == nullptr) return std::nullopt;
      ParseState inside(&StateAt(level, entry.cte_levels_up));
      inside.range_table = cte->query->range_table;
      inside.cte_namespace = cte->query->cte_list;
      return RowFields(inside, target->expression);
    }
    case RteKind::kRelation:
    case RteKind::kFunction:
    case RteKind::kTableFunction:
    case RteKind::kValues:
    case RteKind::kNamedTuplestore:
    case RteKind::kResult: break;
  }
  return std::nullopt;
}

Fields FieldsOfRecord(ParseState& state, const ExprRef& expr) {
  if (const auto* var = As<catalog::Var>(expr)) return FieldsOfRecordVar(state, *var);
  if (const auto* row = As<catalog::RowExpr>(expr)) {
    std::vector<RowField> fields;
    for (size_t i = 0; i < row->arguments.size(); ++i) {
      const catalog::Expr& argument = *row->arguments[i];
      fields.push_back({row->column_names[i], catalog::ExprType(argument), catalog::ExprCollation(argument), false});
    }
    return fields;
  }
  return FunctionResultFields(state.catalog(), expr);
}

// The types of the arguments as they stand in a call, by the number of the parameter that they are given for.
std::vector<Oid> ArgumentTypes(const Catalog& catalog, const ExprList& arguments) {
  std::vector<Oid> types(arguments.size());
  for (size_t i = 0; i < arguments.size(); ++i) {
    const auto* named = As<catalog::NamedArgExpr>(arguments[i]);
    const size_t position =
        named == nullptr || named->argument_number < 0 ? i : static_cast<size_t>(named->argument_number);
    if (position >= types.size()) types.resize(position + 1, types::kInvalidOid);
    types[position] = TypeOf(catalog, arguments[i]);
  }
  return types;
}

// Source: resolve_polymorphic_tupdesc().
Oid ResolveOutputType(const Catalog& catalog, const catalog::Routine& routine, const std::vector<Oid>& actual,
                      Oid type) {
  if (!types::IsPolymorphic(type)) return type;
  std::vector<Oid> given;
  std::vector<Oid> declared;
  for (size_t i = 0; i < std::min(actual.size(), routine.arguments.size()); ++i) {
    if (actual[i] == types::kInvalidOid) continue;
    given.push_back(actual[i]);
    declared.push_back(routine.arguments[i]);
  }
  try {
    return types::ResolvePolymorphicTypes(catalog, given, declared, type, false);
  } catch (const SqlError&) {
    return types::kUndeterminedType;
  }
}

Fields OutputFields(const Catalog& catalog, const catalog::Routine& routine, const ExprList& arguments) {
  std::vector<RowField> fields;
  const std::vector<Oid> actual = ArgumentTypes(catalog, arguments);
  for (size_t i = 0; i < routine.argument_modes.size(); ++i) {
    const char mode = routine.argument_modes[i];
    if (mode != 'o' && mode != 'b' && mode != 't') continue;
    RowField& field = fields.emplace_back();
    if (i < routine.argument_names.size()) field.name = routine.argument_names[i];
    if (field.name.empty()) field.name = "column" + std::to_string(fields.size());
    field.type.oid = ResolveOutputType(catalog, routine, actual, routine.all_arguments[i]);
    field.collation = CollationOfType(catalog, field.type.oid);
  }
  // A single OUT parameter makes a scalar, a procedure's makes a row.
  if (fields.size() < 2 && routine.kind != 'p' && routine.result != types::kRecordType) return std::nullopt;
  if (fields.empty()) return std::nullopt;
  return fields;
}

}  // namespace

std::optional<std::vector<RowField>> RowFields(ParseState& state, const ExprRef& expr) {
  if (expr == nullptr) return std::nullopt;
  const Oid type = catalog::ExprType(*expr).oid;
  if (type == types::kRecordType) return FieldsOfRecord(state, expr);
  return FieldsOfType(state.catalog(), type);
}

std::optional<std::vector<RowField>> FunctionResultFields(const Catalog& catalog, const ExprRef& call) {
  Oid function = types::kInvalidOid;
  const ExprList* arguments = nullptr;
  if (const auto* function_call = As<catalog::FuncExpr>(call)) {
    function = function_call->function;
    arguments = &function_call->arguments;
  } else if (const auto* operation = As<catalog::OpExpr>(call)) {
    function = operation->function;
    arguments = &operation->arguments;
  } else {
    return call == nullptr ? std::nullopt : FieldsOfType(catalog, catalog::ExprType(*call).oid);
  }
  const auto* routine = catalog.Find<catalog::Routine>(function);
  if (routine == nullptr) return std::nullopt;
  if (Fields fields = OutputFields(catalog, *routine, *arguments)) return fields;
  return FieldsOfType(catalog, catalog::ExprType(*call).oid);
}

}  // namespace pgtidy::query

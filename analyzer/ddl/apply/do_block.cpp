#include "analyzer/ddl/apply/do_block.h"

#include "analyzer/ddl/apply/plpgsql_body.h"
#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/plpgsql/interpreter.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using plpgsql::Interpreter;
using plpgsql::Value;

namespace {

// Where the text inside of a literal begins: behind the quote or the $tag$.
uint32_t TextOffset(std::string_view source, int location) {
  if (location < 0 || static_cast<size_t>(location) >= source.size()) return 0;
  const auto begin = static_cast<size_t>(location);
  if (source[begin] != '$') return static_cast<uint32_t>(begin + 1);
  const size_t end = source.find('$', begin + 1);
  return static_cast<uint32_t>(end == std::string_view::npos ? begin : end + 1);
}

// A run-time error has no position in the statement. One whose text is not known is not reported: whatever came before
// it has not happened.
template <typename Run>
void RunCode(ApplyContext& context, Run run) {
  const Catalog::Mark mark = context.catalog.CurrentMark();
  try {
    run();
  } catch (SqlError& error) {
    if (!error.message().empty()) {
      error.SetLocation(-1);
      throw;
    }
    context.catalog.UndoTo(mark);
  }
  if (!context.in_transaction_block && context.catalog.session().after_transaction != nullptr) {
    context.catalog.SetSession(SessionAfterTransaction(context.catalog.session()));
  }
}

// Which row of VALUES stands for the columns of a range table entry.
using RowBindings = std::vector<const catalog::ExprList*>;

Value ValueOf(const Catalog& catalog, const catalog::ExprRef& expression, const RowBindings& rows);

std::vector<Value> ValuesOf(const Catalog& catalog, const catalog::ExprList& expressions, const RowBindings& rows) {
  std::vector<Value> values;
  for (const catalog::ExprRef& expression : expressions) values.push_back(ValueOf(catalog, expression, rows));
  return values;
}

Value ConstantOf(const Catalog& catalog, const catalog::Const& constant) {
  if (constant.is_null) return Value::Null();
  const types::Type* type = catalog.FindType(constant.type.oid);
  if (!constant.value_is_certain && (type == nullptr || type->category != 'S')) return Value::Unknown();
  if (type != nullptr && type->true_array) return plpgsql::ParseArray(constant.value);
  if (constant.type.oid == types::kRegclassType) {
    return plpgsql::CastValue(catalog, Value::Text(constant.value), "regclass", false);
  }
  const bool numeric = type != nullptr && type->category == 'N';
  const bool boolean = type != nullptr && type->category == 'B';
  return Value::Text(constant.value, numeric   ? Value::Type::kNumber
                                     : boolean ? Value::Type::kBoolean
                                               : Value::Type::kText);
}

Value ValueOf(const Catalog& catalog, const catalog::ExprRef& expression, const RowBindings& rows) {
  if (const auto* constant = catalog::As<catalog::Const>(expression)) return ConstantOf(catalog, *constant);
  if (const auto* var = catalog::As<catalog::Var>(expression)) {
    const auto index = static_cast<size_t>(var->varno) - 1;
    if (var->varlevelsup != 0 || var->varattno <= 0 || index >= rows.size() || rows[index] == nullptr) {
      return Value::Unknown();
    }
    const auto column = static_cast<size_t>(var->varattno) - 1;
    return column < rows[index]->size() ? ValueOf(catalog, (*rows[index])[column], {}) : Value::Unknown();
  }
  if (const auto* relabel = catalog::As<catalog::RelabelType>(expression)) {
    return ValueOf(catalog, relabel->argument, rows);
  }
  if (const auto* coercion = catalog::As<catalog::CoerceViaIO>(expression)) {
    const types::Type* type = catalog.FindType(coercion->result_type);
    const Value value = ValueOf(catalog, coercion->argument, rows);
    return type == nullptr ? Value::Unknown() : plpgsql::CastValue(catalog, value, type->name, type->true_array);
  }
  if (const auto* array = catalog::As<catalog::ArrayExpr>(expression)) {
    return Value::Array(ValuesOf(catalog, array->elements, rows));
  }
  if (const auto* call = catalog::As<catalog::FuncExpr>(expression)) {
    const auto* routine = catalog.Find<catalog::Routine>(call->function);
    if (routine == nullptr || !routine->built_in || call->variadic) return Value::Unknown();
    return plpgsql::CallBuiltinFunction(catalog, routine->name, ValuesOf(catalog, call->arguments, rows));
  }
  if (const auto* operation = catalog::As<catalog::OpExpr>(expression)) {
    const auto* known = catalog.Find<catalog::Operator>(operation->operator_oid);
    if (known == nullptr || operation->arguments.size() != 2) return Value::Unknown();
    return plpgsql::ApplyOperator(catalog, known->name, ValueOf(catalog, operation->arguments[0], rows),
                                  ValueOf(catalog, operation->arguments[1], rows));
  }
  return Value::Unknown();
}

std::vector<std::shared_ptr<catalog::FuncExpr>> ChangingCalls(const Catalog& catalog, const catalog::Query& query) {
  std::vector<std::shared_ptr<catalog::FuncExpr>> calls;
  const auto collect = [&](const catalog::ExprRef& expression) {
    query::WalkExpression(expression, false, [&](const catalog::ExprRef& node) {
      if (const auto call = std::dynamic_pointer_cast<catalog::FuncExpr>(node)) {
        const auto* routine = catalog.Find<catalog::Routine>(call->function);
        if (routine != nullptr && plpgsql::CanChangeObjects(catalog, *routine)) calls.push_back(call);
      }
      return true;
    });
  };
  for (const auto& entry : query.target_list) collect(entry->expression);
  for (const auto& rte : query.range_table) {
    for (const catalog::RangeTableFunction& function : rte->functions) collect(function.function);
  }
  return calls;
}

// The rows that a query without conditions gives, as far as they are written in it; nothing if they are not.
std::optional<std::vector<RowBindings>> WrittenRows(const catalog::Query& query) {
  const bool plain = query.set_operations == nullptr && query.limit_count == nullptr && query.limit_offset == nullptr &&
                     query.group_clause.empty() && query.cte_list.empty() &&
                     (query.join_tree == nullptr || query.join_tree->qualification == nullptr);
  if (!plain || query.range_table.size() > 1) return std::nullopt;
  if (query.range_table.empty() || query.range_table[0]->kind == catalog::RteKind::kFunction ||
      query.range_table[0]->kind == catalog::RteKind::kResult) {
    return std::vector<RowBindings>{RowBindings{}};
  }
  const catalog::RangeTblEntry* values = query.range_table[0].get();
  if (values->subquery != nullptr && values->subquery->range_table.size() == 1) {
    values = values->subquery->range_table[0].get();
  }
  if (values->kind != catalog::RteKind::kValues) return std::nullopt;
  std::vector<RowBindings> rows;
  for (const catalog::ExprList& row : values->values_lists) rows.push_back(RowBindings{&row});
  return rows;
}

void Call(ApplyContext& context, Oid function, const std::vector<Value>& arguments, bool undecided) {
  const auto routine = context.catalog.Get<catalog::Routine>(function);
  RunCode(context, [&] { Interpreter(context, 0, undecided).Call(*routine, arguments); });
}

}  // namespace

Value ConstantValue(const Catalog& catalog, const catalog::ExprRef& expression) {
  return ValueOf(catalog, expression, {});
}

void ApplyRoutineCall(ApplyContext& context, const catalog::Routine& routine, const std::vector<Value>& arguments) {
  if (plpgsql::CanChangeObjects(context.catalog, routine)) Call(context, routine.oid, arguments, false);
}

void ApplyCallsOfQuery(ApplyContext& context, const catalog::Query& query) {
  const auto calls = ChangingCalls(context.catalog, query);
  if (calls.empty()) return;
  const std::optional<std::vector<RowBindings>> rows = WrittenRows(query);
  for (const auto& call : calls) {
    if (!rows) {
      Call(context, call->function, ValuesOf(context.catalog, call->arguments, {}), true);
      continue;
    }
    for (const RowBindings& row : *rows) {
      Call(context, call->function, ValuesOf(context.catalog, call->arguments, row), false);
    }
  }
}

void ApplyDo(ApplyContext& context, const ::DoStmt& statement) {
  Catalog& catalog = context.catalog;
  std::string code;
  std::string language = "plpgsql";
  int location = -1;
  bool has_code = false;
  for (const ::DefElem* item : syntax::Items<::DefElem>(statement.args)) {
    const std::string_view name = item->defname;
    if (name == "as") {
      if (has_code) throw SqlError("42601", "conflicting or redundant options", item->location);
      code = syntax::StringValue(item->arg);
      location = item->location;
      has_code = true;
    } else if (name == "language") {
      language = syntax::StringValue(item->arg);
    }
  }
  if (!has_code) throw SqlError("42601", "no inline code specified");
  if (catalog.FindLanguage(language) == types::kInvalidOid) {
    if (catalog.MayExist(ObjectClass::kLanguage, "", language)) {
      catalog.MarkEverythingUndetermined();
      return;
    }
    throw SqlError("42704", "language \"" + language + "\" does not exist");
  }
  if (language == "sql" || language == "c" || language == "internal") {
    throw SqlError("0A000", "language \"" + language + "\" does not support inline code execution");
  }
  if (language != "plpgsql") {
    catalog.MarkEverythingUndetermined();
    return;
  }
  CheckPlpgsqlBlock(context, code, location);
  const std::optional<plpgsql::Block> block = plpgsql::ParseBlock(code);
  if (!block) {
    catalog.MarkEverythingUndetermined();
    return;
  }
  RunCode(context, [&] { Interpreter(context, TextOffset(context.source, location), false).Run(*block); });
}

}  // namespace pgtidy::ddl

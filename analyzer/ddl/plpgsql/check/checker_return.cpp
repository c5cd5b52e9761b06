#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/plpgsql/check/checker.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// RETURN in its forms. Source: exec_stmt_return(), exec_stmt_return_next(), exec_stmt_return_query(),
// convert_tuples_by_position().
namespace pgtidy::ddl::plpgsql {

using catalog::ExprRef;
using types::SqlError;
using types::SqlType;

bool BodyChecker::HasOutputs() const {
  for (const char mode : routine_.argument_modes) {
    if (mode == 'o' || mode == 'b' || mode == 't') return true;
  }
  return false;
}

// Whether what is returned has to be a row; a trigger's function returns the row of its table.
bool BodyChecker::ReturnsRow() const {
  return routine_.result == types::kTriggerType || routine_.result == types::kRecordType ||
         (!types::IsUndetermined(catalog_, routine_.result) && types::IsRowType(catalog_, routine_.result));
}

std::optional<RowShape> BodyChecker::ExpectedRow() const {
  if (!HasOutputs()) {
    if (std::optional<RowShape> shape = ShapeOfType(catalog_, routine_.result)) return shape;
    const bool is_scalar = !ReturnsRow() && !types::IsUndetermined(catalog_, routine_.result) &&
                           routine_.result != types::kVoidType && !types::IsPolymorphic(routine_.result);
    if (!is_scalar) return std::nullopt;
    return RowShape{.fields = {{"", {routine_.result, -1}}}};
  }
  RowShape shape;
  for (size_t i = 0; i < routine_.all_arguments.size(); ++i) {
    const char mode = routine_.argument_modes[i];
    if (mode != 'o' && mode != 'b' && mode != 't') continue;
    const std::string name = i < routine_.argument_names.size() ? routine_.argument_names[i] : "";
    shape.fields.emplace_back(name.empty() ? fmt::format("column{}", shape.fields.size() + 1) : name,
                              SqlType{routine_.all_arguments[i], -1});
  }
  return shape;
}

// Empty where the rows agree or not all is known.
std::string BodyChecker::MismatchDetail(const RowShape& expected, const RowShape& returned) const {
  const size_t both = std::min(expected.fields.size(), returned.fields.size());
  for (size_t i = 0; i < both; ++i) {
    const SqlType& wanted = expected.fields[i].second;
    const SqlType& given = returned.fields[i].second;
    for (const SqlType* type : {&wanted, &given}) {
      if (types::IsUndetermined(catalog_, type->oid) || types::IsPolymorphic(type->oid)) return "";
    }
    if (wanted.oid == given.oid && (wanted.typmod < 0 || wanted.typmod == given.typmod)) continue;
    std::string place = fmt::format("in column {}.", i + 1);
    if (catalog_.server_version() >= 18) {
      place = fmt::format("in column \"{}\" (position {}).", expected.fields[i].first, i + 1);
    }
    return fmt::format("Returned type {} does not match expected type {} {}", types::FormatType(catalog_, given),
                       types::FormatType(catalog_, wanted), place);
  }
  if (expected.fields.size() == returned.fields.size()) return "";
  return fmt::format("Number of returned columns ({}) does not match expected column count ({}).",
                     returned.fields.size(), expected.fields.size());
}

void BodyChecker::CheckReturnQuery(const Query& query) {
  const std::optional<RowShape> expected = ExpectedRow();
  if (!expected || (query.command != catalog::CommandType::kSelect && query.returning_list.empty())) return;
  RowShape returned;
  for (const query::ResultColumn& column : query::ResultColumns(query)) {
    returned.fields.emplace_back(column.name, column.type);
  }
  std::string detail = MismatchDetail(*expected, returned);
  if (detail.empty()) return;
  Report(SqlError("42804", "structure of query does not match function result type").Detail(std::move(detail)),
         std::nullopt);
}

void BodyChecker::CheckReturn(const Statement& statement) {
  if (statement.kind == Statement::Kind::kReturnQuery) {
    if (const auto query = AnalyseQuery(statement.expression)) CheckReturnQuery(*query);
    return;
  }
  if (statement.kind == Statement::Kind::kReturnExecute) {
    if (const auto query = CheckDynamic(statement.expression, statement.arguments)) CheckReturnQuery(*query);
    return;
  }
  if (statement.kind == Statement::Kind::kReturn) returns_ = true;
  if (statement.expression.text.empty()) return;
  const ExprRef value = AnalyseValue(statement.expression, false);
  if (value == nullptr || HasOutputs()) return;
  const SqlType type = catalog::ExprType(*value);
  if (types::IsUndetermined(catalog_, type.oid) || types::IsPolymorphic(type.oid)) return;
  if (!ReturnsRow()) return CheckLiteral(value, {routine_.result, -1});
  const auto* constant = catalog::As<catalog::Const>(value);
  if (constant != nullptr && constant->is_null) return;
  if (type.oid != types::kRecordType && !types::IsRowType(catalog_, type.oid)) {
    // What a trigger behind an event returns is not looked at.
    const bool ignored = trigger_ != nullptr && (trigger_->trigger->timing == 'a' || !trigger_->trigger->row);
    if (ignored || (trigger_ == nullptr && routine_.result == types::kTriggerType)) return;
    return Report(SqlError("42804", "cannot return non-composite value from function returning composite type"),
                  std::nullopt);
  }
  if (routine_.result == types::kTriggerType || routine_.result == types::kRecordType) return;
  const std::optional<RowShape> expected = ExpectedRow();
  std::optional<RowShape> returned = ShapeOfType(catalog_, type.oid);
  if (const auto* parameter = catalog::As<catalog::Param>(value); !returned && parameter != nullptr) {
    const auto number = static_cast<size_t>(parameter->number) - 1;
    if (number < shapes_.size() && variables_.At(number).name == parameter->name) returned = shapes_[number];
  }
  if (!expected || !returned) return;
  std::string detail = MismatchDetail(*expected, *returned);
  if (detail.empty()) return;
  const bool next = statement.kind == Statement::Kind::kReturnNext;
  Report(SqlError("42804", next ? "wrong record type supplied in RETURN NEXT"
                                : "returned record type does not match expected record type")
             .Detail(std::move(detail)),
         std::nullopt);
}

}  // namespace pgtidy::ddl::plpgsql

#include "clang-plugin/apis/libpqxx.h"

namespace pgtidy::cxx {
namespace {

// The column has to be there; its value is not looked at.
ResultStep Look(const clang::Expr* column) {
  ResultStep step = StepReadColumn(column, {});
  step.ignores_null = true;
  return step;
}

ResultStep ReadAllOf(const Call& call, Scan& scan) {
  return StepReadAll(TypesOf(TemplateTypeArguments(call.callee), scan), true);
}

ResultStep StepOnResult(const Call& call, Scan& scan) {
  const std::string_view name = call.unqualified_name();
  const auto& arguments = call.arguments;
  if (HasName(name, {"operator[]", "at"})) {
    if (arguments.size() == 1) return StepFollow(ResultLevel::kRow);
    if (arguments.size() == 2) return StepField(arguments[1]);
  }
  if (HasName(name, {"front", "back", "begin", "cbegin", "rbegin", "crbegin", "one_row", "one_row_ref", "opt_row",
                     "opt_row_ref"})) {
    return StepFollow(ResultLevel::kRow);
  }
  if (HasName(name, {"one_field", "one_field_ref"})) {
    ResultStep step = StepFieldAt(0);
    step.columns = 1;
    return step;
  }
  if (HasName(name, {"no_rows", "expect_rows"})) return StepFollow(ResultLevel::kRows);
  if (name == "expect_columns" && !arguments.empty()) {
    ResultStep step = StepFollow(ResultLevel::kRows);
    const std::optional<int64_t> count = scan.IntegerOf(arguments[0]);
    if (count && *count >= 0 && *count <= UINT16_MAX) step.columns = static_cast<uint32_t>(*count);
    return step;
  }
  if (name == "iter") return ReadAllOf(call, scan);
  if (name == "for_each" && !arguments.empty()) {
    const auto types = CallbackTypes(arguments[0], scan);
    if (!types) return StepUnknown();
    ResultStep step = StepReadAll(*types, true);
    step.place = arguments[0];
    return step;
  }
  if (name == "column_number" && arguments.size() == 1) return StepColumnNumber(arguments[0]);
  if (HasName(name, {"column_name", "column_type", "column_table", "table_column"}) && !arguments.empty()) {
    return Look(arguments[0]);
  }
  if (HasName(name, {"size", "ssize", "empty", "affected_rows", "columns", "query", "inserted_oid", "capacity", "end",
                     "cend", "rend", "crend", "clear"})) {
    return StepNothing();
  }
  return StepUnknown();
}

ResultStep StepOnRow(const Call& call, Scan& scan) {
  const std::string_view name = call.unqualified_name();
  const auto& arguments = call.arguments;
  if (HasName(name, {"operator[]", "at"}) && arguments.size() == 1) return StepField(arguments[0]);
  if (name == "front") return StepFieldAt(0);
  if (name == "as") return ReadAllOf(call, scan);
  if (name == "as_tuple") return StepReadAll(SpreadTuples(TypesOf(TemplateTypeArguments(call.callee), scan)), true);
  if (name == "to" && !arguments.empty()) {
    const sites::CxxType tuple = scan.TypeOf(arguments[0]->getType());
    if (tuple.kind != sites::CxxTypeKind::kTuple) return StepUnknown();
    return StepReadAll(tuple.elements, true);
  }
  if (name == "column_number" && arguments.size() == 1) return StepColumnNumber(arguments[0]);
  if (HasName(name, {"column_name", "column_type", "column_table", "table_column"}) && !arguments.empty()) {
    return Look(arguments[0]);
  }
  // An iterator that is moved, and the row of an optional one.
  if (HasName(name, {"operator+", "operator-", "value", "as_row"})) return StepFollow(ResultLevel::kRow);
  if (HasName(name, {"size", "empty", "rownumber", "row_number", "num", "has_value"})) return StepNothing();
  return StepUnknown();
}

ResultStep StepOnField(const Call& call, Scan& scan) {
  const std::string_view name = call.unqualified_name();
  const auto& arguments = call.arguments;
  if (name == "as") {
    const std::vector<clang::QualType> types = TemplateTypeArguments(call.callee);
    if (types.empty()) return StepUnknown();
    return StepRead(scan.TypeOf(types[0]), !arguments.empty());
  }
  if (name == "get") return StepRead(scan.TypeOf(call.callee->getReturnType()));
  // Without a default, NULL leaves the variable as it is.
  if (name == "to" && !arguments.empty()) return StepRead(scan.TypeOf(arguments[0]->getType()), true);
  if (name == "c_str") return StepRead(TypeOfText(call.expression, scan));
  if (name == "view") return StepRead(scan.TypeOf(call.callee->getReturnType()));
  if (name == "is_null") return StepNullCheck();
  if (HasName(name, {"as_sql_array", "as_array"})) return StepRead({});
  if (HasName(name, {"size", "name", "type", "table", "table_column", "num", "column_number", "row_number"})) {
    ResultStep step = StepRead({});
    step.ignores_null = true;
    return step;
  }
  return StepUnknown();
}

}  // namespace

ResultStep PqxxReader::Step(ResultLevel level, const Call& call, std::optional<size_t> argument, Scan& scan) const {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(call.callee)) {
    // `pqxx::row row = result[0]` where that is a reference to a row.
    const std::string record = QualifiedName(constructor->getParent());
    if (argument != 0U) return StepUnknown();
    if (HasName(record, {"pqxx::row", "pqxx::row_ref"})) return StepFollow(ResultLevel::kRow);
    if (HasName(record, {"pqxx::field", "pqxx::field_ref"})) return StepFollow(ResultLevel::kField);
    return StepUnknown();
  }
  if (argument) return StepUnknown();
  switch (level) {
    case ResultLevel::kRows: return StepOnResult(call, scan);
    case ResultLevel::kRow: return StepOnRow(call, scan);
    case ResultLevel::kField: return StepOnField(call, scan);
  }
  return StepUnknown();
}

}  // namespace pgtidy::cxx

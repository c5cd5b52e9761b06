#include "analyzer/query/query_info.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/query/call.h"
#include "analyzer/query/parameter.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {

namespace {

ResultColumn TextColumn(std::string name, Oid type = types::kTextType) {
  return {.name = std::move(name), .type = {.oid = type}};
}

// Source: ExplainResultDesc().
ResultColumn ExplainColumn(const ::ExplainStmt& statement) {
  Oid type = types::kTextType;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    if (std::string_view(option->defname) != "format" || option->arg == nullptr) continue;
    const std::string_view format = syntax::StringValue(option->arg);
    if (format == "json") type = types::kJsonType;
    if (format == "xml") type = types::kXmlType;
  }
  return TextColumn("QUERY PLAN", type);
}

// Source: GetPGVariableResultDesc().
std::vector<ResultColumn> ShowColumns(const ::VariableShowStmt& statement) {
  const std::string name = statement.name;
  if (name == "all") return {TextColumn("name"), TextColumn("setting"), TextColumn("description")};
  return {TextColumn(name)};
}

// Source: CallStmtResultDesc().
std::vector<ResultColumn> CallColumns(const Catalog& catalog, const ExprRef& call) {
  std::vector<ResultColumn> columns;
  const auto* function = catalog::As<catalog::FuncExpr>(call);
  const auto* routine = function == nullptr ? nullptr : catalog.Find<catalog::Routine>(function->function);
  if (routine == nullptr) return columns;
  for (size_t i = 0; i < routine->argument_modes.size(); ++i) {
    const char mode = routine->argument_modes[i];
    if (mode != 'o' && mode != 'b') continue;
    const bool named = i < routine->argument_names.size() && !routine->argument_names[i].empty();
    columns.push_back({.name = named ? routine->argument_names[i] : "column" + std::to_string(columns.size() + 1),
                       .type = {.oid = routine->all_arguments[i]}});
  }
  return columns;
}

class Describer {
 public:
  Describer(AnalysisContext& context, QueryInfo& info) : context_(context), info_(info) {}

  void Describe(const ::Node* statement) {
    switch (statement->type) {
      case T_ExplainStmt: return DescribeExplain(*reinterpret_cast<const ::ExplainStmt*>(statement));
      case T_DeclareCursorStmt: return Hold(reinterpret_cast<const ::DeclareCursorStmt*>(statement)->query);
      case T_CreateTableAsStmt: {
        const ::Node* query = reinterpret_cast<const ::CreateTableAsStmt*>(statement)->query;
        // CREATE TABLE AS EXECUTE.
        if (query->type != T_ExecuteStmt) Hold(query);
        return;
      }
      case T_VariableShowStmt: return Return(ShowColumns(*reinterpret_cast<const ::VariableShowStmt*>(statement)));
      case T_CallStmt: return DescribeCall(*reinterpret_cast<const ::CallStmt*>(statement));
      // What they return is known to the session alone.
      case T_ExecuteStmt:
      case T_FetchStmt: context_.met_undetermined = true; return;
      default: break;
    }
    const auto query = AnalyzeStatement(context_, statement);
    if (query->command == catalog::CommandType::kUtility) return;
    const auto* select = syntax::As<::SelectStmt>(statement, T_SelectStmt);
    // SELECT INTO returns nothing.
    const bool is_into = select != nullptr && IntoOf(*select) != nullptr;
    CheckVariableParameters(*query, info_.parameters);
    if (!is_into && (query->command == catalog::CommandType::kSelect || !query->returning_list.empty())) {
      Return(ResultColumns(*query));
    }
    info_.query = query;
  }

 private:
  static const ::IntoClause* IntoOf(const ::SelectStmt& select) {
    const ::SelectStmt* first = &select;
    while (first->op != SETOP_NONE) first = first->larg;
    return first->intoClause;
  }

  // A query in a command that returns no rows of it.
  void Hold(const ::Node* statement) { info_.query = AnalyzeStatement(context_, statement); }

  void DescribeExplain(const ::ExplainStmt& statement) {
    Describe(statement.query);
    Return({ExplainColumn(statement)});
  }

  void DescribeCall(const ::CallStmt& statement) {
    std::vector<ResultColumn> columns = CallColumns(context_.catalog, TransformCall(context_, statement));
    if (!columns.empty()) Return(std::move(columns));
  }

  void Return(std::vector<ResultColumn> columns) {
    for (ResultColumn& column : columns) {
      column.type.oid = types::BaseType(context_.catalog, column.type.oid, &column.type.typmod);
    }
    info_.returns_rows = true;
    info_.columns = std::move(columns);
  }

  AnalysisContext& context_;
  QueryInfo& info_;
};

}  // namespace

std::string OriginColumnName(const catalog::Relation& relation, int number) {
  if (const auto* system = catalog::FindSystemColumn(number)) return std::string(system->name);
  const catalog::Column* column = relation.ColumnAt(number);
  return column == nullptr ? "" : column->name;
}

QueryInfo DescribeText(AnalysisContext& context, std::string_view text, std::vector<SqlType> declared) {
  if (const std::optional<size_t> invalid = text::FindInvalidUtf8(text)) {
    const auto byte = static_cast<unsigned char>(text[*invalid]);
    throw SqlError("22021", fmt::format("invalid byte sequence for encoding \"UTF8\": 0x{:02x}", byte));
  }
  const RawParse parse(text, RawParse::Mode::kStatements);
  if (parse.failed()) {
    throw SqlError(std::string(syntax::ParserErrorSqlstate(parse.message())), parse.message(), parse.location());
  }
  const syntax::Items<::RawStmt> statements(parse.tree());
  if (statements.size() > 1) throw SqlError("42601", "cannot insert multiple commands into a prepared statement");
  if (statements.size() == 0) return {};
  return DescribeStatement(context, (*statements.begin())->stmt, std::move(declared));
}

QueryInfo DescribeStatement(AnalysisContext& context, const ::Node* statement, std::vector<SqlType> declared) {
  QueryInfo info;
  info.parameters = std::move(declared);
  MakeVariableParameterHook(context, info.parameters);
  Describer(context, info).Describe(statement);
  if (!context.met_undetermined) CheckParametersDetermined(info.parameters);
  info.undetermined = context.met_undetermined;
  context.parameter_hook = nullptr;
  context.coerce_parameter_hook = nullptr;
  return info;
}

}  // namespace pgtidy::query

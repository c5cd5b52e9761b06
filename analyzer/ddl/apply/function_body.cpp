#include "analyzer/ddl/apply/function_body.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/function_literal.h"
#include "analyzer/ddl/apply/sql_function_result.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/call.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/query/sql_function.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Routine;
using query::ExprRef;

namespace {

// Source: transformReturnStmt().
std::shared_ptr<catalog::Query> AnalyzeReturn(query::AnalysisContext& analysis, const ::ReturnStmt& statement) {
  query::ParseState state(analysis);
  ExprRef expr = query::TransformExpr(state, statement.returnval, query::ExprPlace::kSelectTarget);
  if (catalog::ExprType(*expr).oid == types::kUnknownType) {
    expr = query::CoerceType(state, expr, types::kUnknownType, {types::kTextType, -1},
                             types::CoercionContext::kImplicit, catalog::CoercionForm::kImplicitCast, -1);
  }
  auto target = std::make_shared<catalog::TargetEntry>();
  target->expression = expr;
  target->resno = 1;
  target->has_name = false;
  auto result = std::make_shared<catalog::Query>();
  result->is_return = true;
  result->target_list = {target};
  result->range_table = state.range_table;
  result->join_tree = std::make_shared<catalog::FromItem>();
  result->join_tree->kind = catalog::FromItem::Kind::kFrom;
  result->join_tree->items = state.join_list;
  result->has_aggregates = state.has_aggregates;
  result->has_window_functions = state.has_window_functions;
  result->has_target_srfs = state.has_target_srfs;
  result->has_sublinks = state.has_sublinks;
  query::AssignQueryCollations(state, *result);
  return result;
}

// The INTO of SELECT INTO, which stands in the first SELECT of a UNION.
::IntoClause** IntoClauseOf(::Node* statement) {
  if (statement->type != T_SelectStmt) return nullptr;
  auto* select = reinterpret_cast<::SelectStmt*>(statement);
  while (select->op != SETOP_NONE && select->larg != nullptr) select = select->larg;
  return select->intoClause == nullptr ? nullptr : &select->intoClause;
}

// Analyses a statement of a function's text. Null for a utility statement. Source: parse_analyze_withcb().
std::shared_ptr<catalog::Query> AnalyzeBodyStatement(query::AnalysisContext& analysis, ::Node* statement) {
  switch (statement->type) {
    case T_CallStmt:
      static_cast<void>(query::TransformCall(analysis, *reinterpret_cast<const ::CallStmt*>(statement)));
      return nullptr;
    case T_CreateTableAsStmt:
    case T_ExplainStmt:
    case T_DeclareCursorStmt: {
      ::Node* inner =
          statement->type == T_CreateTableAsStmt
              ? reinterpret_cast<::CreateTableAsStmt*>(statement)->query
              : (statement->type == T_ExplainStmt ? reinterpret_cast<::ExplainStmt*>(statement)->query
                                                  : reinterpret_cast<::DeclareCursorStmt*>(statement)->query);
      if (inner != nullptr) static_cast<void>(AnalyzeBodyStatement(analysis, inner));
      return nullptr;
    }
    default: break;
  }
  if (!query::IsOptimizable(statement)) return nullptr;
  ::IntoClause** into = IntoClauseOf(statement);
  if (into != nullptr) *into = nullptr;
  std::shared_ptr<catalog::Query> query = query::AnalyzeStatement(analysis, statement);
  return into == nullptr ? query : nullptr;
}

// Source: CreateCommandTag(), for the statements that people put into functions.
std::string_view CommandTag(const ::Node& statement) {
  switch (statement.type) {
    case T_CreateStmt: return "CREATE TABLE";
    case T_CreateTableAsStmt: return "CREATE TABLE AS";
    case T_IndexStmt: return "CREATE INDEX";
    case T_AlterTableStmt: return "ALTER TABLE";
    case T_TruncateStmt: return "TRUNCATE TABLE";
    case T_CallStmt: return "CALL";
    case T_DoStmt: return "DO";
    case T_NotifyStmt: return "NOTIFY";
    case T_LockStmt: return "LOCK TABLE";
    case T_ViewStmt: return "CREATE VIEW";
    case T_GrantStmt: return reinterpret_cast<const ::GrantStmt&>(statement).is_grant ? "GRANT" : "REVOKE";
    default: return "";
  }
}

[[noreturn]] void RefuseUtility(const ::Node& statement) {
  const std::string_view tag = CommandTag(statement);
  if (tag.empty()) throw Undetermined("a utility statement in a function's body");
  throw SqlError("0A000", fmt::format("{} is not yet supported in unquoted SQL function body", tag));
}

// Pseudo-types that a SQL function cannot have.
void CheckTypes(const Catalog& catalog, const Routine& routine) {
  const auto is_pseudo = [&](Oid oid) {
    const types::Type* type = catalog.FindType(oid);
    return type != nullptr && !type->undetermined && type->defined && type->kind == types::TypeKind::kPseudo;
  };
  if (is_pseudo(routine.result) && routine.result != types::kRecordType && routine.result != types::kVoidType &&
      !types::IsPolymorphic(routine.result)) {
    throw SqlError("42P13",
                   fmt::format("SQL functions cannot return type {}", types::FormatType(catalog, routine.result)));
  }
  for (const Oid type : routine.arguments) {
    if (types::IsPolymorphic(type) || !is_pseudo(type)) continue;
    throw SqlError("42P13",
                   fmt::format("SQL functions cannot have arguments of type {}", types::FormatType(catalog, type)));
  }
}

}  // namespace

void ReadSqlBody(ApplyContext& context, Routine& routine, const ::Node* body) {
  if (std::any_of(routine.arguments.begin(), routine.arguments.end(), types::IsPolymorphic)) {
    throw SqlError("42P13", "SQL function with unquoted function body cannot have polymorphic arguments");
  }
  const auto analyze = [&](const ::Node* statement) {
    query::AnalysisContext analysis(context.catalog);
    analysis.source = context.source;
    query::SetSqlFunctionParameters(analysis, routine);
    if (const auto* result = syntax::As<::ReturnStmt>(statement, T_ReturnStmt)) {
      routine.sql_body.push_back(AnalyzeReturn(analysis, *result));
      return;
    }
    if (!query::IsOptimizable(statement)) RefuseUtility(*statement);
    query::ParseState state(analysis);
    routine.sql_body.push_back(query::TransformStatement(state, statement));
  };
  if (const auto* list = syntax::As<::List>(body, T_List)) {
    for (const ::Node* statement : syntax::Items<::Node>(syntax::Items<::List>(list)[0])) analyze(statement);
  } else {
    routine.sql_body_is_return = true;
    analyze(body);
  }
}

void CheckSqlText(const Catalog& catalog, const Routine& routine) {
  const query::RawParse parse(routine.body, query::RawParse::Mode::kStatements);
  if (parse.failed()) {
    throw SqlError(std::string(syntax::ParserErrorSqlstate(parse.message())), parse.message(), parse.location());
  }
  if (std::any_of(routine.arguments.begin(), routine.arguments.end(), types::IsPolymorphic)) return;
  std::shared_ptr<catalog::Query> last;
  for (const ::RawStmt* raw : syntax::Items<::RawStmt>(parse.tree())) {
    query::AnalysisContext analysis(catalog);
    analysis.source = routine.body;
    query::SetSqlFunctionParameters(analysis, routine);
    last = AnalyzeBodyStatement(analysis, raw->stmt);
  }
  CheckSqlFunctionResult(catalog, routine, last.get());
}

void ValidateSqlFunction(ApplyContext& context, const Routine& routine, int as_location) {
  CheckTypes(context.catalog, routine);
  if (!context.catalog.session().check_function_bodies) return;
  try {
    if (as_location < 0) {
      const catalog::Query* last = routine.sql_body.empty() ? nullptr : routine.sql_body.back().get();
      CheckSqlFunctionResult(context.catalog, routine, last);
    } else {
      CheckSqlText(context.catalog, routine);
    }
  } catch (const Undetermined&) {
    return;
  } catch (SqlError& error) {
    if (as_location >= 0) {
      error.SetLocation(LocationInStatement(context.source, as_location, routine.body, error.location()));
    }
    throw;
  }
}

}  // namespace pgtidy::ddl

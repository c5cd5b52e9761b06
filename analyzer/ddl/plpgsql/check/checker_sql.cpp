#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/plpgsql/check/checker.h"
#include "analyzer/query/call.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/parameter.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/types/coercion.h"

// SQL and expressions. Source: exec_stmt_execsql(), exec_prepare_plan(), transformPLAssignStmt().
namespace pgtidy::ddl::plpgsql {

using catalog::ExprRef;
using query::RawParse;
using syntax::Items;
using types::SqlError;
using types::SqlType;

namespace {

RowShape ShapeOfQuery(const catalog::Query& query) {
  RowShape shape;
  for (const query::ResultColumn& column : query::ResultColumns(query)) {
    shape.fields.emplace_back(column.name, column.type);
  }
  return shape;
}

bool ReturnsRows(const catalog::Query& query) {
  return query.command == catalog::CommandType::kSelect || !query.returning_list.empty();
}

}  // namespace

bool BodyChecker::Try(uint32_t offset, const std::function<void()>& action) {
  try {
    action();
    return true;
  } catch (const SqlError& error) {
    const bool placed = error.location() >= 0;
    Report(error, placed ? std::optional(offset + static_cast<uint32_t>(error.location())) : std::nullopt);
  } catch (const types::Undetermined&) {
    return false;
  }
  return false;
}

void BodyChecker::Prepare(query::AnalysisContext& analysis, std::string_view text) const {
  analysis.source = text;
  SetVariables(analysis, variables_, shapes_, conflict_);
  if (trigger_ == nullptr || trigger_->relation->undetermined) return;
  for (const std::string& name : {trigger_->trigger->old_table, trigger_->trigger->new_table}) {
    if (!name.empty()) analysis.transition_tables.emplace_back(name, trigger_->relation->oid);
  }
}

std::shared_ptr<const catalog::Query> BodyChecker::AnalyseExpression(const Fragment& fragment, bool resolve_unknowns) {
  std::shared_ptr<const Query> query;
  const RawParse parse(fragment.text, RawParse::Mode::kPlpgsqlExpression);
  const Items<::RawStmt> statements(parse.tree());
  if (parse.failed() || statements.size() != 1) return nullptr;
  Try(fragment.offset, [&] {
    query::AnalysisContext analysis(catalog_);
    Prepare(analysis, parse.text());
    if (resolve_unknowns) {
      query = query::AnalyzeStatement(analysis, statements[0]->stmt);
    } else {
      query::ParseState state(analysis);
      query = query::AnalyzeSubquery(state, statements[0]->stmt, nullptr, false, false);
    }
    AddFacts(*query, parse.text(), fragment.offset);
  });
  return query;
}

std::shared_ptr<const catalog::Query> BodyChecker::AnalyseQuery(const Fragment& fragment) {
  std::shared_ptr<const Query> query;
  const RawParse parse(fragment.text, RawParse::Mode::kStatements);
  const Items<::RawStmt> statements(parse.tree());
  if (parse.failed() || statements.size() != 1) return nullptr;
  const ::Node* statement = statements[0]->stmt;
  Try(fragment.offset, [&] {
    query::AnalysisContext analysis(catalog_);
    Prepare(analysis, parse.text());
    if (const auto* call = syntax::As<::CallStmt>(statement, T_CallStmt)) {
      CheckOutputs(analysis, *call, query::TransformCall(analysis, *call));
    } else if (query::IsOptimizable(statement)) {
      query = query::AnalyzeStatement(analysis, statement);
      query::CheckPlan(catalog_, *query);
      AddFacts(*query, parse.text(), fragment.offset);
    }
  });
  return query;
}

// What a procedure gives back needs a variable of just its type. Source: make_callstmt_target().
void BodyChecker::CheckOutputs(query::AnalysisContext& analysis, const ::CallStmt& statement, const ExprRef& expr) {
  const auto* call = catalog::As<catalog::FuncExpr>(expr);
  const auto* procedure = call == nullptr ? nullptr : catalog_.Find<catalog::Routine>(call->function);
  if (procedure == nullptr || procedure->argument_modes.empty() || statement.funccall->func_variadic) return;
  const Items<::Node> arguments(statement.funccall->args);
  for (size_t i = 0; i < arguments.size() && i < procedure->argument_modes.size(); ++i) {
    // Named ones follow; which parameter each of them is, is left to the server.
    if (arguments[i]->type == T_NamedArgExpr) return;
    const char mode = procedure->argument_modes[i];
    if (mode != 'b' && mode != 'o') continue;
    bool writable = arguments[i]->type == T_ColumnRef || arguments[i]->type == T_ParamRef;
    if (writable && mode == 'b') {
      query::ParseState state(analysis);
      const types::Oid type =
          catalog::ExprType(*query::TransformExpr(state, arguments[i], query::ExprPlace::kCallArgument)).oid;
      const types::Oid wanted = procedure->all_arguments[i];
      writable = type == wanted || types::IsUndetermined(catalog_, type) || types::IsUndetermined(catalog_, wanted) ||
                 types::IsPolymorphic(wanted);
    }
    if (writable) continue;
    const std::string name = i < procedure->argument_names.size() && !procedure->argument_names[i].empty()
                                 ? fmt::format("\"{}\"", procedure->argument_names[i])
                                 : fmt::format("{}", i + 1);
    throw SqlError(
        "42601",
        fmt::format("procedure parameter {} is an output parameter but corresponding argument is not writable", name));
  }
}

void BodyChecker::AddFacts(const Query& query, std::string_view text, uint32_t offset) {
  for (query::QueryFact& fact : query::FindQueryFacts(catalog_, query, text)) {
    const int location = std::visit([](const auto& one) { return one.location; }, fact);
    result_.facts.emplace_back(std::move(fact), offset + static_cast<uint32_t>(location));
  }
}

ExprRef BodyChecker::AnalyseValue(const Fragment& fragment, bool resolve_unknowns) {
  const std::shared_ptr<const Query> query = AnalyseExpression(fragment, resolve_unknowns);
  if (query == nullptr) return nullptr;
  std::vector<ExprRef> values;
  for (const auto& entry : query->target_list) {
    if (!entry->junk) values.push_back(entry->expression);
  }
  if (values.size() != 1) {
    if (query->set_operations == nullptr) {
      Report(SqlError("42601", fmt::format("query returned {} columns", values.size())), std::nullopt);
    }
    return nullptr;
  }
  return query->set_operations == nullptr ? values.front() : nullptr;
}

void BodyChecker::CheckAll(const std::vector<Fragment>& fragments) {
  for (const Fragment& fragment : fragments) static_cast<void>(AnalyseValue(fragment));
}

void BodyChecker::CheckLiteral(const ExprRef& value, SqlType type) {
  const auto* constant = catalog::As<catalog::Const>(value);
  if (constant == nullptr || constant->is_null || constant->type.oid != types::kUnknownType) return;
  if (types::IsUndetermined(catalog_, type.oid) || types::IsPolymorphic(type.oid) || type.oid == types::kRecordType) {
    return;
  }
  Try(0, [&] {
    query::AnalysisContext analysis(catalog_);
    query::ParseState state(analysis);
    auto literal = std::make_shared<catalog::Const>(*constant);
    literal->location = -1;
    try {
      static_cast<void>(query::CoerceToTargetType(state, literal, type, types::CoercionContext::kPlpgsql,
                                                  catalog::CoercionForm::kImplicitCast, -1));
    } catch (SqlError& error) {
      error.SetLocation(-1);
      throw;
    }
  });
}

void BodyChecker::CheckAssignment(const Statement& statement) {
  std::string field;
  const std::string& target = statement.targets.front();
  const Fragment& target_text = statement.target_texts.front();
  const auto number = variables_.FindTarget(target, field);
  if (!number) return static_cast<void>(AnalyseExpression(statement.expression));
  const Variable& variable = variables_.At(*number);
  const bool is_bare = field.empty() && target_text.text.find('[') == std::string::npos;
  SqlType type = variable.type;
  if (!is_bare) {
    const ExprRef reference = AnalyseValue(target_text);
    if (reference == nullptr) return;
    type = catalog::ExprType(*reference);
  }
  const std::shared_ptr<const Query> query = AnalyseExpression(statement.expression, false);
  std::optional<RowShape> shape;
  if (query != nullptr && query->set_operations == nullptr) {
    const catalog::TargetEntry* source = nullptr;
    size_t count = 0;
    for (const auto& entry : query->target_list) {
      if (entry->junk) continue;
      ++count;
      source = entry.get();
    }
    if (count != 1) {
      Report(SqlError("42601", fmt::format("assignment source returned {} column{}", count, count == 1 ? "" : "s")),
             std::nullopt);
    } else {
      const SqlType source_type = catalog::ExprType(*source->expression);
      shape = ShapeOfType(catalog_, source_type.oid);
      const bool known = !types::IsUndetermined(catalog_, source_type.oid) &&
                         !types::IsUndetermined(catalog_, type.oid) && type.oid != types::kRecordType &&
                         !types::IsPolymorphic(type.oid) && !types::IsPolymorphic(source_type.oid);
      const auto is_row = [&](types::Oid oid) { return oid == types::kRecordType || types::IsRowType(catalog_, oid); };
      if (known && !(is_row(type.oid) && is_row(source_type.oid))) {
        Try(statement.expression.offset, [&] {
          query::AnalysisContext analysis(catalog_);
          analysis.source = statement.expression.text;
          query::ParseState state(analysis);
          static_cast<void>(query::CoerceToTargetType(state, source->expression, type, types::CoercionContext::kPlpgsql,
                                                      catalog::CoercionForm::kImplicitCast, -1));
        });
      }
    }
  }
  if (is_bare && variable.type.oid == types::kRecordType) shapes_[*number] = std::move(shape);
}

void BodyChecker::CheckSql(const Statement& statement) {
  const std::shared_ptr<const Query> query = AnalyseQuery(statement.expression);
  if (query == nullptr) return AssignShape(statement.targets, std::nullopt);
  const bool returns_rows = ReturnsRows(*query);
  if (statement.targets.empty() && returns_rows) {
    SqlError error("42601", "query has no destination for result data");
    if (query->command == catalog::CommandType::kSelect) {
      error.Hint("If you want to discard the results of a SELECT, use PERFORM instead.");
    }
    return Report(error, std::nullopt);
  }
  if (!statement.targets.empty() && !returns_rows) {
    return Report(SqlError("42601", "INTO used with a command that cannot return data"), std::nullopt);
  }
  AssignShape(statement.targets, returns_rows ? std::optional(ShapeOfQuery(*query)) : std::nullopt);
}

void BodyChecker::AssignShape(const std::vector<std::string>& targets, const std::optional<RowShape>& shape) {
  for (const std::string& target : targets) {
    std::string field;
    const auto number = variables_.FindTarget(target, field);
    if (number && field.empty()) shapes_[*number] = targets.size() == 1 ? shape : std::nullopt;
  }
}

void BodyChecker::CheckExecute(const Statement& statement) {
  const std::shared_ptr<const Query> query = CheckDynamic(statement.expression, statement.arguments);
  const bool known = query != nullptr && ReturnsRows(*query);
  AssignShape(statement.targets, known ? std::optional(ShapeOfQuery(*query)) : std::nullopt);
}

std::shared_ptr<const catalog::Query> BodyChecker::CheckDynamic(const Fragment& text,
                                                                const std::vector<Fragment>& arguments) {
  const ExprRef value = AnalyseValue(text);
  std::vector<SqlType> parameters;
  for (const Fragment& argument : arguments) {
    const ExprRef parameter = AnalyseValue(argument);
    parameters.push_back(parameter == nullptr ? SqlType{types::kUndeterminedType, -1}
                                              : SqlType{catalog::ExprType(*parameter).oid, -1});
  }
  const auto* constant = catalog::As<catalog::Const>(value);
  if (constant == nullptr || constant->is_null || constant->type.oid != types::kTextType) return nullptr;
  const RawParse parse(constant->value, RawParse::Mode::kStatements);
  if (parse.failed()) {
    Report(SqlError(std::string(syntax::ParserErrorSqlstate(parse.message())), parse.message()), std::nullopt);
    return nullptr;
  }
  std::shared_ptr<const Query> query;
  const Items<::RawStmt> statements(parse.tree());
  for (const ::RawStmt* statement : statements) {
    if (!query::IsOptimizable(statement->stmt)) continue;
    const bool accepted = Try(0, [&] {
      query::AnalysisContext analysis(catalog_);
      analysis.source = parse.text();
      query::SetFixedParameters(analysis, parameters);
      try {
        query = query::AnalyzeStatement(analysis, statement->stmt);
        query::CheckPlan(catalog_, *query);
      } catch (SqlError& error) {
        // The position is one in the text that is run, not in the body.
        error.SetLocation(-1);
        throw;
      }
    });
    if (!accepted) return nullptr;
  }
  return statements.size() == 1 ? query : nullptr;
}

void BodyChecker::CheckCursor(const Statement& statement) {
  std::string field;
  const auto number = variables_.FindTarget(statement.cursor, field);
  const bool is_bound = number && variables_.At(*number).bound_cursor != nullptr;
  if (statement.name != "open") {
    AssignShape(statement.targets, is_bound ? ShapeOfCursor(*number) : std::nullopt);
    return;
  }
  if (is_bound) return CheckBoundCursor(*number, statement.arguments);
  if (statement.dynamic) return static_cast<void>(CheckDynamic(statement.expression, statement.arguments));
  if (!statement.expression.text.empty()) static_cast<void>(AnalyseQuery(statement.expression));
}

std::optional<RowShape> BodyChecker::ShapeOfCursor(size_t number) {
  const Declaration& cursor = *variables_.At(number).bound_cursor;
  const size_t errors = result_.errors.size();
  variables_.Open(cursor.name);
  for (const Declaration& argument : cursor.cursor_arguments) {
    DeclareVariable(argument.name, TypeOfDeclaration(argument));
  }
  const std::shared_ptr<const Query> query = AnalyseQuery(*cursor.cursor_query);
  variables_.Close();
  // Its errors belong to OPEN.
  result_.errors.resize(errors);
  return query != nullptr && ReturnsRows(*query) ? std::optional(ShapeOfQuery(*query)) : std::nullopt;
}

void BodyChecker::CheckBoundCursor(size_t number, const std::vector<Fragment>& arguments) {
  const Declaration& cursor = *variables_.At(number).bound_cursor;
  for (const Fragment& argument : arguments) {
    // `name := value` names the cursor's argument.
    if (argument.text.find(":=") == std::string::npos && argument.text.find("=>") == std::string::npos) {
      static_cast<void>(AnalyseValue(argument));
    }
  }
  variables_.Open(cursor.name);
  for (const Declaration& argument : cursor.cursor_arguments) {
    DeclareVariable(argument.name, TypeOfDeclaration(argument));
  }
  static_cast<void>(AnalyseQuery(*cursor.cursor_query));
  variables_.Close();
}

std::optional<RowShape> BodyChecker::ShapeOfForQuery(const Statement& statement) {
  const std::string& text = statement.expression.text;
  std::string name;
  syntax::Lexer lexer(text);
  const syntax::Token first = lexer.Next();
  if (first.kind == syntax::TokenKind::kWord) {
    for (const char c : text.substr(first.range.begin, first.range.size())) {
      name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    std::string field;
    const auto number = variables_.FindTarget(name, field);
    if (number && variables_.At(*number).bound_cursor != nullptr) {
      // The loop declares a record of its own.
      if (statement.targets.size() == 1) DeclareVariable(statement.targets.front(), {types::kRecordType, -1});
      CheckBoundCursor(*number, {});
      return ShapeOfCursor(*number);
    }
  }
  const std::shared_ptr<const Query> query = AnalyseQuery(statement.expression);
  return query != nullptr && ReturnsRows(*query) ? std::optional(ShapeOfQuery(*query)) : std::nullopt;
}

}  // namespace pgtidy::ddl::plpgsql

#include "analyzer/ddl/apply/function_body.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/call.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/function_literal.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/ddl/apply/sql_function_result.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Routine;
using query::ExprRef;

namespace {

// Names and numbers of the arguments as the body sees them. Source: SQLFunctionParseInfo.
class BodyParameters {
 public:
  BodyParameters(const Catalog& catalog, const Routine& routine)
      : catalog_(catalog), routine_(routine), names_(InputParameterNames(routine)) {}

  // Source: sql_fn_parser_setup().
  void Install(query::AnalysisContext& analysis) const {
    analysis.parameter_hook = [this](query::ParseState&, const ::ParamRef& reference) { return ByNumber(reference); };
    analysis.post_column_reference_hook = [this](query::ParseState& state, const ::ColumnRef& reference,
                                                 const ExprRef& var) {
      return var == nullptr ? ByColumnReference(state, reference) : nullptr;
    };
  }

 private:
  [[nodiscard]] ExprRef Make(size_t index, int location) const {
    auto parameter = std::make_shared<catalog::Param>();
    parameter->number = static_cast<int>(index) + 1;
    parameter->type = {routine_.arguments[index], -1};
    parameter->name = names_[index];
    parameter->location = location;
    const types::Type* type = catalog_.FindType(routine_.arguments[index]);
    if (type != nullptr) parameter->collation = type->collation;
    return parameter;
  }

  // Source: sql_fn_param_ref().
  [[nodiscard]] ExprRef ByNumber(const ::ParamRef& reference) const {
    if (reference.number <= 0 || static_cast<size_t>(reference.number) > routine_.arguments.size()) {
      throw SqlError("42P02", fmt::format("there is no parameter ${}", reference.number), reference.location);
    }
    return Make(static_cast<size_t>(reference.number) - 1, reference.location);
  }

  [[nodiscard]] ExprRef ByName(std::string_view name, int location) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (name.empty() || found == names_.end()) return nullptr;
    return Make(static_cast<size_t>(found - names_.begin()), location);
  }

  // `parameter`, `function.parameter`, `parameter.field`, `function.parameter.field`.
  // Source: sql_fn_post_column_ref().
  [[nodiscard]] ExprRef ByColumnReference(query::ParseState& state, const ::ColumnRef& reference) const {
    const syntax::Items<::Node> fields(reference.fields);
    size_t count = fields.size();
    if (count == 0 || count > 3) return nullptr;
    if (fields[count - 1]->type == T_A_Star) --count;
    if (count == 0) return nullptr;
    const std::string_view first = syntax::StringValue(fields[0]);
    const bool names_function = first == routine_.name;
    ExprRef parameter;
    size_t used = 1;
    if (count == 3) {
      if (!names_function) return nullptr;
      parameter = ByName(syntax::StringValue(fields[1]), reference.location);
      used = 2;
    } else if (count == 2 && names_function) {
      parameter = ByName(syntax::StringValue(fields[1]), reference.location);
      used = 2;
    }
    if (parameter == nullptr && count < 3) {
      parameter = ByName(first, reference.location);
      used = 1;
    }
    if (parameter == nullptr || used == count) return parameter;
    return Field(state, std::move(parameter), fields[used], reference.location);
  }

  [[nodiscard]] ExprRef Field(query::ParseState& state, ExprRef parameter, const ::Node* name, int location) const {
    if (IsUndetermined(catalog_, catalog::ExprType(*parameter).oid)) throw Undetermined("a field of an unknown type");
    ListCell cell{.ptr_value = const_cast<::Node*>(name)};
    const auto names = std::make_unique<::List>();
    names->type = T_List;
    names->length = 1;
    names->elements = &cell;
    return query::ParseFunctionCall(state, names.get(), {std::move(parameter)}, nullptr, false, location);
  }

  const Catalog& catalog_;
  const Routine& routine_;
  std::vector<std::string> names_;
};

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

bool IsOptimizable(const ::Node* statement) {
  switch (statement->type) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt:
      return true;
    default:
      return false;
  }
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
      static_cast<void>(AnalyzeCall(analysis, *reinterpret_cast<const ::CallStmt*>(statement)));
      return nullptr;
    case T_CreateTableAsStmt:
    case T_ExplainStmt:
    case T_DeclareCursorStmt: {
      ::Node* inner = statement->type == T_CreateTableAsStmt
                          ? reinterpret_cast<::CreateTableAsStmt*>(statement)->query
                          : (statement->type == T_ExplainStmt
                                 ? reinterpret_cast<::ExplainStmt*>(statement)->query
                                 : reinterpret_cast<::DeclareCursorStmt*>(statement)->query);
      if (inner != nullptr) static_cast<void>(AnalyzeBodyStatement(analysis, inner));
      return nullptr;
    }
    default:
      break;
  }
  if (!IsOptimizable(statement)) return nullptr;
  ::IntoClause** into = IntoClauseOf(statement);
  if (into != nullptr) *into = nullptr;
  std::shared_ptr<catalog::Query> query = query::AnalyzeStatement(analysis, statement);
  return into == nullptr ? query : nullptr;
}

// Source: CreateCommandTag(), for the statements that people put into functions.
std::string_view CommandTag(const ::Node& statement) {
  switch (statement.type) {
    case T_CreateStmt:
      return "CREATE TABLE";
    case T_CreateTableAsStmt:
      return "CREATE TABLE AS";
    case T_IndexStmt:
      return "CREATE INDEX";
    case T_AlterTableStmt:
      return "ALTER TABLE";
    case T_TruncateStmt:
      return "TRUNCATE TABLE";
    case T_CallStmt:
      return "CALL";
    case T_DoStmt:
      return "DO";
    case T_NotifyStmt:
      return "NOTIFY";
    case T_LockStmt:
      return "LOCK TABLE";
    case T_ViewStmt:
      return "CREATE VIEW";
    case T_GrantStmt:
      return reinterpret_cast<const ::GrantStmt&>(statement).is_grant ? "GRANT" : "REVOKE";
    default:
      return "";
  }
}

[[noreturn]] void RefuseUtility(const ::Node& statement) {
  const std::string_view tag = CommandTag(statement);
  if (tag.empty()) throw Undetermined("a utility statement in a function's body");
  throw SqlError("0A000", fmt::format("{} is not yet supported in unquoted SQL function body", tag));
}

// Pseudo-types that a SQL function cannot have. Returns whether it has polymorphic arguments.
bool CheckTypes(const Catalog& catalog, const Routine& routine) {
  const auto is_pseudo = [&](Oid oid) {
    const types::Type* type = catalog.FindType(oid);
    return type != nullptr && !type->undetermined && type->defined && type->kind == types::TypeKind::kPseudo;
  };
  if (is_pseudo(routine.result) && routine.result != types::kRecordType && routine.result != types::kVoidType &&
      !types::IsPolymorphic(routine.result)) {
    throw SqlError("42P13", fmt::format("SQL functions cannot return type {}",
                                        types::FormatType(catalog, routine.result)));
  }
  bool polymorphic = false;
  for (const Oid type : routine.arguments) {
    if (types::IsPolymorphic(type)) {
      polymorphic = true;
    } else if (is_pseudo(type)) {
      throw SqlError("42P13",
                     fmt::format("SQL functions cannot have arguments of type {}", types::FormatType(catalog, type)));
    }
  }
  return polymorphic;
}

void ValidateText(ApplyContext& context, const Routine& routine, bool polymorphic) {
  const FunctionTextParse parse(routine.body);
  if (parse.failed()) {
    throw SqlError(std::string(syntax::ParserErrorSqlstate(parse.message())), parse.message(), parse.location());
  }
  if (polymorphic) return;
  const BodyParameters parameters(context.catalog, routine);
  std::shared_ptr<catalog::Query> last;
  for (const ::RawStmt* raw : syntax::Items<::RawStmt>(parse.tree())) {
    query::AnalysisContext analysis(context.catalog);
    analysis.source = routine.body;
    parameters.Install(analysis);
    last = AnalyzeBodyStatement(analysis, raw->stmt);
  }
  CheckSqlFunctionResult(context.catalog, routine, last.get());
}

}  // namespace

void ReadSqlBody(ApplyContext& context, Routine& routine, const ::Node* body) {
  if (std::any_of(routine.arguments.begin(), routine.arguments.end(), types::IsPolymorphic)) {
    throw SqlError("42P13", "SQL function with unquoted function body cannot have polymorphic arguments");
  }
  const BodyParameters parameters(context.catalog, routine);
  const auto analyze = [&](const ::Node* statement) {
    query::AnalysisContext analysis(context.catalog);
    analysis.source = context.source;
    parameters.Install(analysis);
    if (const auto* result = syntax::As<::ReturnStmt>(statement, T_ReturnStmt)) {
      routine.sql_body.push_back(AnalyzeReturn(analysis, *result));
      return;
    }
    if (!IsOptimizable(statement)) RefuseUtility(*statement);
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

void ValidateSqlFunction(ApplyContext& context, const Routine& routine, int as_location) {
  const bool polymorphic = CheckTypes(context.catalog, routine);
  if (!context.catalog.session().check_function_bodies) return;
  try {
    if (as_location < 0) {
      const catalog::Query* last = routine.sql_body.empty() ? nullptr : routine.sql_body.back().get();
      CheckSqlFunctionResult(context.catalog, routine, last);
    } else {
      ValidateText(context, routine, polymorphic);
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

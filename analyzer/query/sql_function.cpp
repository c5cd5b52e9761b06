#include "analyzer/query/sql_function.h"

#include <algorithm>

#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::ExprKind;
using syntax::As;
using syntax::Items;
using syntax::StringValue;

ExprRef MakeArgument(const Catalog& catalog, const catalog::Routine& routine, int number, int location) {
  if (number <= 0 || number > static_cast<int>(routine.arguments.size())) return nullptr;
  auto parameter = std::make_shared<catalog::Param>();
  parameter->number = number;
  parameter->type.oid = routine.arguments[static_cast<size_t>(number) - 1];
  parameter->collation = CollationOfType(catalog, parameter->type.oid);
  parameter->location = location;
  return parameter;
}

// The number of the input argument with that name, or 0.
int ArgumentNumber(const catalog::Routine& routine, std::string_view name) {
  int number = 0;
  for (size_t i = 0; i < routine.argument_names.size(); ++i) {
    const char mode = routine.argument_modes.empty() ? 'i' : routine.argument_modes[i];
    if (mode != 'i' && mode != 'b' && mode != 'v') continue;
    ++number;
    if (!name.empty() && routine.argument_names[i] == name) return number;
  }
  return 0;
}

ExprRef NamedArgument(ParseState& state, const catalog::Routine& routine, std::string_view name, int location) {
  ExprRef argument = MakeArgument(state.catalog(), routine, ArgumentNumber(routine, name), location);
  if (auto* parameter = As<catalog::Param>(argument)) parameter->name = name;
  return argument;
}

// Source: sql_fn_post_column_ref().
ExprRef ResolveArgument(ParseState& state, const catalog::Routine& routine, const ::ColumnRef& raw,
                        const ExprRef& column) {
  if (column != nullptr) return nullptr;
  const Items<::Node> fields(raw.fields);
  size_t count = fields.size();
  if (count > 3) return nullptr;
  if (fields[count - 1]->type == T_A_Star) --count;
  if (count == 0) return nullptr;
  const auto name = [&](size_t i) { return StringValue(fields[i]); };
  ExprRef argument;
  std::string_view field;
  if (count == 3) {
    if (name(0) != routine.name) return nullptr;
    argument = NamedArgument(state, routine, name(1), raw.location);
    field = name(2);
  } else {
    if (count == 2 && name(0) == routine.name) argument = NamedArgument(state, routine, name(1), raw.location);
    if (argument != nullptr) return argument;
    argument = NamedArgument(state, routine, name(0), raw.location);
    if (count == 2) field = name(1);
  }
  if (argument == nullptr || field.empty()) return argument;
  return ParseColumnNotation(state, field, argument, state.last_srf, raw.location);
}

// A query that is nothing but one expression.
const catalog::TargetEntry* OnlyExpression(const catalog::Query& query) {
  const bool plain =
      query.command == catalog::CommandType::kSelect && !query.has_aggregates && !query.has_window_functions &&
      !query.has_target_srfs && !query.has_sublinks && query.cte_list.empty() && query.range_table.empty() &&
      query.group_clause.empty() && query.grouping_sets.empty() && query.having == nullptr &&
      query.window_clauses.empty() && query.distinct_clause.empty() && query.sort_clause.empty() &&
      query.limit_offset == nullptr && query.limit_count == nullptr && query.set_operations == nullptr &&
      (query.join_tree == nullptr || (query.join_tree->items.empty() && query.join_tree->qualification == nullptr)) &&
      query.target_list.size() == 1;
  return plain ? query.target_list.front().get() : nullptr;
}

// `SELECT expression` without any clause.
const ::Node* OnlyTarget(const ::Node* statement) {
  const auto* select = As<::SelectStmt>(statement, T_SelectStmt);
  if (select == nullptr || Items<::ResTarget>(select->targetList).size() != 1) return nullptr;
  for (const void* clause :
       {static_cast<const void*>(select->distinctClause), static_cast<const void*>(select->intoClause),
        static_cast<const void*>(select->fromClause), static_cast<const void*>(select->whereClause),
        static_cast<const void*>(select->groupClause), static_cast<const void*>(select->havingClause),
        static_cast<const void*>(select->windowClause), static_cast<const void*>(select->valuesLists),
        static_cast<const void*>(select->sortClause), static_cast<const void*>(select->limitOffset),
        static_cast<const void*>(select->limitCount), static_cast<const void*>(select->lockingClause),
        static_cast<const void*>(select->withClause)}) {
    if (clause != nullptr) return nullptr;
  }
  return select->op == SETOP_NONE ? Items<::ResTarget>(select->targetList)[0]->val : nullptr;
}

// The expression that a function's body is; null if it is anything else.
ExprRef BodyExpression(ParseState& state, const catalog::Routine& routine) {
  if (!routine.sql_body.empty()) {
    const catalog::StoredQuery& query = routine.sql_body.front();
    const catalog::TargetEntry* entry =
        routine.sql_body.size() == 1 && query != nullptr ? OnlyExpression(*query) : nullptr;
    return entry == nullptr ? nullptr : entry->expression;
  }
  const RawParse parse(routine.body, RawParse::Mode::kStatements);
  const Items<::RawStmt> statements(parse.tree());
  const ::Node* target = statements.size() == 1 ? OnlyTarget(statements[0]->stmt) : nullptr;
  if (target == nullptr) return nullptr;
  ExprRef expr = TransformExpr(state, target, ExprPlace::kSelectTarget);
  const bool plain =
      !state.has_aggregates && !state.has_window_functions && !state.has_target_srfs && !state.has_sublinks;
  if (!plain) return nullptr;
  AssignExprCollations(state, expr);
  return expr;
}

bool IsStrict(const Catalog& catalog, Oid function) {
  const auto* routine = catalog.Find<catalog::Routine>(function);
  return routine == nullptr || routine->strict;
}

// Whether an expression may be other than null for a null input. Source: contain_nonstrict_functions().
bool ContainsNonstrict(const Catalog& catalog, const ExprRef& expr) {
  bool found = false;
  WalkExpression(expr, false, [&](const ExprRef& node) {
    switch (node->kind) {
      case ExprKind::kFuncExpr: found |= !IsStrict(catalog, As<catalog::FuncExpr>(node)->function); break;
      case ExprKind::kOpExpr: found |= !IsStrict(catalog, As<catalog::OpExpr>(node)->function); break;
      case ExprKind::kBoolExpr: found |= As<catalog::BoolExpr>(node)->type != catalog::BoolExpr::Type::kNot; break;
      case ExprKind::kVar:
      case ExprKind::kConst:
      case ExprKind::kParam:
      case ExprKind::kRelabelType:
      case ExprKind::kCoerceViaIO:
      case ExprKind::kCollateExpr:
      case ExprKind::kFieldSelect:
      case ExprKind::kNamedArgExpr:
      case ExprKind::kArrayCoerceExpr:
      case ExprKind::kConvertRowtypeExpr:
      case ExprKind::kCaseTestExpr:
      case ExprKind::kSubscriptingRef: break;
      default: found = true;
    }
    return !found;
  });
  return found;
}

// Whether to evaluate an argument more than once would cost too much. That a volatile one may not be, either, is no
// matter here: it counts by itself. Source: cost_qual_eval().
bool IsExpensive(const Catalog& catalog, const ExprRef& argument) {
  constexpr double kLimit = 10;
  constexpr double kCostOfOtherLanguages = 100;
  double cost = 0;
  WalkExpression(argument, false, [&](const ExprRef& node) {
    const auto* call = As<catalog::FuncExpr>(node);
    const auto* routine = call == nullptr ? nullptr : catalog.Find<catalog::Routine>(call->function);
    const bool compiled =
        routine == nullptr || routine->language == types::kInternalLanguage || routine->language == types::kCLanguage;
    cost += routine == nullptr ? 0 : routine->cost.value_or(compiled ? 1 : kCostOfOtherLanguages);
    return true;
  });
  return cost > kLimit;
}

bool MayUseArguments(const Catalog& catalog, const catalog::Routine& routine, const ExprRef& body,
                     const ExprList& arguments) {
  std::vector<int> uses(arguments.size());
  WalkExpression(body, false, [&](const ExprRef& node) {
    const auto* parameter = As<catalog::Param>(node);
    if (parameter != nullptr && parameter->number > 0 && parameter->number <= static_cast<int>(uses.size())) {
      ++uses[static_cast<size_t>(parameter->number) - 1];
    }
    return true;
  });
  for (size_t i = 0; i < uses.size(); ++i) {
    if (uses[i] == 0 && routine.strict) return false;
    if (uses[i] > 1 && IsExpensive(catalog, arguments[i])) return false;
  }
  return true;
}

}  // namespace

void SetSqlFunctionParameters(AnalysisContext& context, const catalog::Routine& routine) {
  context.parameter_hook = [&routine](ParseState& state, const ::ParamRef& raw) {
    return MakeArgument(state.catalog(), routine, raw.number, raw.location);
  };
  context.post_column_reference_hook = [&routine](ParseState& state, const ::ColumnRef& raw, const ExprRef& column) {
    return ResolveArgument(state, routine, raw, column);
  };
}

ExprRef InlineSqlFunction(const Catalog& catalog, const catalog::Routine& routine, const ExprList& arguments,
                          Oid result) {
  if (routine.language != types::kSqlLanguage || routine.kind != 'f' || routine.security_definer ||
      routine.returns_set || routine.result == types::kRecordType || !routine.settings.empty() ||
      routine.arguments.size() != arguments.size() || routine.built_in) {
    return nullptr;
  }
  catalog::Routine called = routine;
  called.result = result;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (types::IsPolymorphic(called.arguments[i])) called.arguments[i] = TypeOf(catalog, arguments[i]);
  }
  AnalysisContext context(catalog);
  SetSqlFunctionParameters(context, called);
  try {
    ParseState state(context);
    ExprRef body = BodyExpression(state, called);
    if (body == nullptr) return nullptr;
    body = CoerceToTargetType(state, body, {.oid = result}, CoercionContext::kAssignment,
                              catalog::CoercionForm::kImplicitCast, -1);
    if (body == nullptr || (routine.strict && ContainsNonstrict(catalog, body))) return nullptr;
    return MayUseArguments(catalog, routine, body, arguments) ? body : nullptr;
  } catch (const SqlError&) {
    return nullptr;
  } catch (const Undetermined&) {
    return nullptr;
  }
}

}  // namespace pgtidy::query

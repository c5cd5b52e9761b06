#include "analyzer/query/expression.h"

#include <algorithm>

#include "analyzer/query/analyze.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/query/walker.h"
#include "analyzer/support/stack.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using syntax::As;
using syntax::AsNode;
using syntax::Items;
using syntax::StringValue;
using syntax::To;

ExprRef TransformParamRef(ParseState& state, const ::ParamRef& raw) {
  ExprRef result;
  if (state.context.parameter_hook) result = state.context.parameter_hook(state, raw);
  if (result == nullptr) {
    throw SqlError("42P02", "there is no parameter $" + std::to_string(raw.number), raw.location);
  }
  return result;
}

ExprRef TransformBoolExpr(ParseState& state, const ::BoolExpr& raw) {
  using Type = catalog::BoolExpr::Type;
  const auto [type, word] = raw.boolop == AND_EXPR  ? std::pair(Type::kAnd, "AND")
                            : raw.boolop == OR_EXPR ? std::pair(Type::kOr, "OR")
                                                    : std::pair(Type::kNot, "NOT");
  ExprList arguments;
  for (const ::Node* argument : Items<::Node>(raw.args)) {
    arguments.push_back(CoerceToBoolean(state, TransformExprRecurse(state, argument), word));
  }
  return MakeBool(type, std::move(arguments), raw.location);
}

ExprRef TransformFuncCall(ParseState& state, const ::FuncCall& raw) {
  const ExprRef last_srf = state.last_srf;
  ExprList arguments;
  for (const ::Node* argument : Items<::Node>(raw.args)) arguments.push_back(TransformExprRecurse(state, argument));
  if (raw.agg_within_group) {
    for (const ::SortBy* sort : Items<::SortBy>(raw.agg_order)) {
      arguments.push_back(TransformExpr(state, sort->node, ExprPlace::kOrderBy));
    }
  }
  return ParseFunctionOrColumn(state, raw.funcname, std::move(arguments), last_srf, &raw, false, raw.location);
}

ExprRef TransformNamedArg(ParseState& state, const ::NamedArgExpr& raw) {
  auto result = std::make_shared<catalog::NamedArgExpr>();
  result->argument = TransformExprRecurse(state, AsNode(raw.arg));
  result->name = raw.name;
  result->argument_number = raw.argnumber;
  result->location = raw.location;
  return result;
}

ExprRef TransformNullTest(ParseState& state, const ::NullTest& raw) {
  auto result = std::make_shared<catalog::NullTest>();
  result->argument = TransformExprRecurse(state, AsNode(raw.arg));
  result->is_null = raw.nulltesttype == IS_NULL;
  const Oid type = TypeOf(state.catalog(), result->argument);
  result->argument_is_row = type == types::kRecordType || types::IsRowType(state.catalog(), type);
  result->location = raw.location;
  return result;
}

ExprRef TransformBooleanTest(ParseState& state, const ::BooleanTest& raw) {
  using Type = catalog::BooleanTest::Type;
  static constexpr std::pair<Type, const char*> kTests[] = {
      {Type::kTrue, "IS TRUE"},          {Type::kNotTrue, "IS NOT TRUE"}, {Type::kFalse, "IS FALSE"},
      {Type::kNotFalse, "IS NOT FALSE"}, {Type::kUnknown, "IS UNKNOWN"},  {Type::kNotUnknown, "IS NOT UNKNOWN"}};
  const auto& [type, words] = kTests[raw.booltesttype];
  auto result = std::make_shared<catalog::BooleanTest>();
  result->type = type;
  result->argument = CoerceToBoolean(state, TransformExprRecurse(state, AsNode(raw.arg)), words);
  result->location = raw.location;
  return result;
}

// The typmod of CURRENT_TIME(n) and its like. Source: anytime_typmod_check(), anytimestamp_typmod_check().
int32_t TimePrecision(int32_t typmod, std::string_view type, std::string_view suffix) {
  constexpr int32_t kMostDigits = 6;
  if (typmod >= 0) return std::min(typmod, kMostDigits);
  throw SqlError("22023", std::string(type) + "(" + std::to_string(typmod) + ")" + std::string(suffix) +
                              " precision must not be negative");
}

ExprRef TransformSqlValueFunction(const ::SQLValueFunction& raw) {
  using Operation = catalog::SqlValueFunction::Operation;
  auto result = std::make_shared<catalog::SqlValueFunction>();
  result->operation = static_cast<Operation>(raw.op);
  result->location = raw.location;
  constexpr const char* kWithTimeZone = " WITH TIME ZONE";
  switch (raw.op) {
    case SVFOP_CURRENT_DATE: result->type.oid = types::kDateType; break;
    case SVFOP_CURRENT_TIME: result->type.oid = types::kTimetzType; break;
    case SVFOP_CURRENT_TIME_N:
      result->type = {types::kTimetzType, TimePrecision(raw.typmod, "TIME", kWithTimeZone)};
      break;
    case SVFOP_CURRENT_TIMESTAMP: result->type.oid = types::kTimestamptzType; break;
    case SVFOP_CURRENT_TIMESTAMP_N:
      result->type = {types::kTimestamptzType, TimePrecision(raw.typmod, "TIMESTAMP", kWithTimeZone)};
      break;
    case SVFOP_LOCALTIME: result->type.oid = types::kTimeType; break;
    case SVFOP_LOCALTIME_N: result->type = {types::kTimeType, TimePrecision(raw.typmod, "TIME", "")}; break;
    case SVFOP_LOCALTIMESTAMP: result->type.oid = types::kTimestampType; break;
    case SVFOP_LOCALTIMESTAMP_N:
      result->type = {types::kTimestampType, TimePrecision(raw.typmod, "TIMESTAMP", "")};
      break;
    case SVFOP_CURRENT_ROLE:
    case SVFOP_CURRENT_USER:
    case SVFOP_USER:
    case SVFOP_SESSION_USER:
    case SVFOP_CURRENT_CATALOG:
    case SVFOP_CURRENT_SCHEMA: result->type.oid = types::kNameType; break;
  }
  return result;
}

ExprRef TransformTypeCast(ParseState& state, const ::TypeCast& raw) {
  const Catalog& catalog = state.catalog();
  const SqlType target = ResolveTypeName(catalog, *raw.typeName);
  ExprRef expr;
  if (const auto* array = As<::A_ArrayExpr>(raw.arg, T_A_ArrayExpr)) {
    SqlType base = target;
    base.oid = types::BaseType(catalog, target.oid, &base.typmod);
    const Oid element = types::ElementType(catalog, base.oid);
    expr = element == types::kInvalidOid ? TransformArrayExpr(state, *array, types::kInvalidOid, types::kInvalidOid, -1)
                                         : TransformArrayExpr(state, *array, base.oid, element, base.typmod);
  } else {
    expr = TransformExprRecurse(state, raw.arg);
  }
  const Oid input_type = TypeOf(catalog, expr);
  const int location = raw.location < 0 ? raw.typeName->location : raw.location;
  ExprRef result = CoerceToTargetType(state, expr, target, CoercionContext::kExplicit,
                                      catalog::CoercionForm::kExplicitCast, location);
  if (result == nullptr) {
    throw SqlError("42846",
                   "cannot cast type " + TypeText(catalog, input_type) + " to " + TypeText(catalog, target.oid),
                   location < 0 ? LocationOf(expr) : location);
  }
  return result;
}

ExprRef TransformCollateClause(ParseState& state, const ::CollateClause& raw) {
  const Catalog& catalog = state.catalog();
  auto result = std::make_shared<catalog::CollateExpr>();
  result->argument = TransformExprRecurse(state, raw.arg);
  const Oid type = TypeOf(catalog, result->argument);
  if (type != types::kUndeterminedType && type != types::kUnknownType &&
      CollationOfType(catalog, type) == types::kInvalidOid) {
    throw SqlError("42804", "collations are not supported by type " + TypeText(catalog, type), raw.location);
  }
  result->collation = ResolveCollation(catalog, raw.collname, raw.location);
  result->location = raw.location;
  return result;
}

ExprRef TransformCurrentOfExpr(ParseState& state, const ::CurrentOfExpr& raw) {
  auto result = std::make_shared<catalog::CurrentOfExpr>();
  result->varno = state.target_item == nullptr ? 0 : state.target_item->rtindex;
  if (raw.cursor_name != nullptr) result->cursor_name = raw.cursor_name;
  result->cursor_parameter = raw.cursor_param;
  return result;
}

ExprRef TransformMergeSupportFunc(ParseState& state, const ::MergeSupportFunc& raw) {
  for (const ParseState* level = &state; level->place != ExprPlace::kMergeReturning; level = level->parent) {
    if (level->parent == nullptr) {
      throw SqlError("42601", "MERGE_ACTION() can only be used in the RETURNING list of a MERGE command", raw.location);
    }
  }
  auto result = std::make_shared<catalog::MergeSupportFunc>();
  result->location = raw.location;
  return result;
}

// The version whose grammar brought a construct of SQL/JSON, 0 for everything else. Before it the same words are an
// error or a call of a function of the user's.
int FirstVersionOf(::NodeTag tag) {
  switch (tag) {
    case T_JsonObjectConstructor:
    case T_JsonArrayConstructor:
    case T_JsonArrayQueryConstructor:
    case T_JsonObjectAgg:
    case T_JsonArrayAgg:
    case T_JsonIsPredicate: return 16;
    case T_JsonParseExpr:
    case T_JsonScalarExpr:
    case T_JsonSerializeExpr:
    case T_JsonFuncExpr: return 17;
    default: return 0;
  }
}

}  // namespace

ExprRef TransformExpr(ParseState& state, const ::Node* raw, ExprPlace place) {
  const PlaceScope scope(state, place);
  return TransformExprRecurse(state, raw);
}

ExprRef TransformExprRecurse(ParseState& state, const ::Node* raw) {
  if (raw == nullptr) return nullptr;
  CheckNesting();
  if (FirstVersionOf(raw->type) > state.catalog().server_version()) {
    throw Undetermined("an expression that this version has not");
  }
  switch (raw->type) {
    case T_ColumnRef: return TransformColumnRef(state, To<::ColumnRef>(raw));
    case T_ParamRef: return TransformParamRef(state, To<::ParamRef>(raw));
    case T_A_Const: return MakeConst(state, raw);
    case T_A_Indirection: {
      const auto& indirection = To<::A_Indirection>(raw);
      return TransformIndirection(state, indirection, Items<::Node>(indirection.indirection).size());
    }
    case T_A_ArrayExpr:
      return TransformArrayExpr(state, To<::A_ArrayExpr>(raw), types::kInvalidOid, types::kInvalidOid, -1);
    case T_TypeCast: return TransformTypeCast(state, To<::TypeCast>(raw));
    case T_CollateClause: return TransformCollateClause(state, To<::CollateClause>(raw));
    case T_A_Expr: return TransformAExpr(state, To<::A_Expr>(raw));
    case T_BoolExpr: return TransformBoolExpr(state, To<::BoolExpr>(raw));
    case T_FuncCall: return TransformFuncCall(state, To<::FuncCall>(raw));
    case T_MultiAssignRef: return TransformMultiAssignRef(state, To<::MultiAssignRef>(raw));
    case T_GroupingFunc: return TransformGroupingFunc(state, raw);
    case T_MergeSupportFunc: return TransformMergeSupportFunc(state, To<::MergeSupportFunc>(raw));
    case T_NamedArgExpr: return TransformNamedArg(state, To<::NamedArgExpr>(raw));
    case T_SubLink: return TransformSubLink(state, To<::SubLink>(raw));
    case T_CaseExpr: return TransformCaseExpr(state, To<::CaseExpr>(raw));
    case T_RowExpr: return TransformRowExpr(state, To<::RowExpr>(raw), false);
    case T_CoalesceExpr: return TransformCoalesceExpr(state, To<::CoalesceExpr>(raw));
    case T_MinMaxExpr: return TransformMinMaxExpr(state, To<::MinMaxExpr>(raw));
    case T_SQLValueFunction: return TransformSqlValueFunction(To<::SQLValueFunction>(raw));
    case T_XmlExpr: return TransformXmlExpr(state, To<::XmlExpr>(raw));
    case T_XmlSerialize: return TransformXmlSerialize(state, To<::XmlSerialize>(raw));
    case T_NullTest: return TransformNullTest(state, To<::NullTest>(raw));
    case T_BooleanTest: return TransformBooleanTest(state, To<::BooleanTest>(raw));
    case T_CurrentOfExpr: return TransformCurrentOfExpr(state, To<::CurrentOfExpr>(raw));
    case T_SetToDefault:
      throw SqlError("42601", "DEFAULT is not allowed in this context", To<::SetToDefault>(raw).location);
    case T_JsonObjectConstructor: return TransformJsonObjectConstructor(state, To<::JsonObjectConstructor>(raw));
    case T_JsonArrayConstructor: return TransformJsonArrayConstructor(state, To<::JsonArrayConstructor>(raw));
    case T_JsonArrayQueryConstructor:
      return TransformJsonArrayQueryConstructor(state, To<::JsonArrayQueryConstructor>(raw));
    case T_JsonObjectAgg: return TransformJsonObjectAgg(state, To<::JsonObjectAgg>(raw));
    case T_JsonArrayAgg: return TransformJsonArrayAgg(state, To<::JsonArrayAgg>(raw));
    case T_JsonIsPredicate: return TransformJsonIsPredicate(state, To<::JsonIsPredicate>(raw));
    case T_JsonParseExpr: return TransformJsonParseExpr(state, To<::JsonParseExpr>(raw));
    case T_JsonScalarExpr: return TransformJsonScalarExpr(state, To<::JsonScalarExpr>(raw));
    case T_JsonSerializeExpr: return TransformJsonSerializeExpr(state, To<::JsonSerializeExpr>(raw));
    case T_JsonFuncExpr: return TransformJsonFuncExpr(state, To<::JsonFuncExpr>(raw));
    default: throw Undetermined("an expression of an unknown kind");
  }
}

ExprRef TransformWhereClause(ParseState& state, const ::Node* raw, ExprPlace place, std::string_view construct) {
  if (raw == nullptr) return nullptr;
  return CoerceToBoolean(state, TransformExpr(state, raw, place), construct);
}

ExprRef TransformLimitClause(ParseState& state, const ::Node* raw, ExprPlace place, std::string_view construct,
                             bool with_ties) {
  if (raw == nullptr) return nullptr;
  ExprRef expr = CoerceToSpecificType(state, TransformExpr(state, raw, place), {.oid = types::kInt8Type}, construct);
  if (const catalog::Var* var = FindVarOfLevel(expr, 0)) {
    throw SqlError("42P10", "argument of " + std::string(construct) + " must not contain variables", var->location);
  }
  if (const auto* constant = As<::A_Const>(raw, T_A_Const);
      constant != nullptr && constant->isnull && with_ties && place == ExprPlace::kLimit) {
    throw SqlError("2201W", "row count cannot be null in FETCH FIRST ... WITH TIES clause");
  }
  return expr;
}

// A chain of operators is as deep as it is long, and exprLocation() follows it by calling itself.
int RawLocation(const ::Node* raw) {
  int first = -1;
  const auto take = [&](int location) {
    if (location >= 0 && (first < 0 || location < first)) first = location;
  };
  while (const auto* operation = As<::A_Expr>(raw, T_A_Expr)) {
    take(operation->location);
    raw = operation->lexpr;
  }
  take(exprLocation(raw));
  return first;
}

void CheckNesting() {
  if (support::StackIsShort()) throw Undetermined("nested more deeply than can be followed");
}

}  // namespace pgtidy::query

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/json.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using catalog::ExprKind;
using syntax::Items;
using BehaviorType = catalog::JsonBehavior::Type;
using FormatType = catalog::JsonFormat::Type;
using Operation = catalog::JsonExpr::Operation;

BehaviorType TypeOfBehavior(::JsonBehaviorType type) {
  switch (type) {
    case JSON_BEHAVIOR_NULL: return BehaviorType::kNull;
    case JSON_BEHAVIOR_ERROR: return BehaviorType::kError;
    case JSON_BEHAVIOR_EMPTY: return BehaviorType::kEmpty;
    case JSON_BEHAVIOR_TRUE: return BehaviorType::kTrue;
    case JSON_BEHAVIOR_FALSE: return BehaviorType::kFalse;
    case JSON_BEHAVIOR_UNKNOWN: return BehaviorType::kUnknown;
    case JSON_BEHAVIOR_EMPTY_ARRAY: return BehaviorType::kEmptyArray;
    case JSON_BEHAVIOR_EMPTY_OBJECT: return BehaviorType::kEmptyObject;
    case JSON_BEHAVIOR_DEFAULT: break;
  }
  return BehaviorType::kDefault;
}

// What may stand in ON EMPTY and ON ERROR of a function.
struct AllowedBehaviors {
  std::vector<::JsonBehaviorType> types;
  const char* words;
  const char* function;
  const char* columns;  // How JSON_TABLE calls columns of that kind.
};

void CheckBehavior(const ::JsonFuncExpr& raw, const ::JsonBehavior* behavior, const char* clause,
                   const AllowedBehaviors& allowed) {
  if (behavior == nullptr || std::ranges::find(allowed.types, behavior->btype) != allowed.types.end()) return;
  const bool column = raw.column_name != nullptr;
  throw SqlError("42601",
                 column ? fmt::format("invalid {} behavior for column \"{}\"", clause, raw.column_name)
                        : fmt::format("invalid {} behavior", clause),
                 behavior->location)
      .Detail(fmt::format("Only {} is allowed in {} for {}.", allowed.words, clause,
                          column ? allowed.columns : allowed.function));
}

void CheckBehaviors(const ::JsonFuncExpr& raw) {
  static const AllowedBehaviors kQuery = {
      {JSON_BEHAVIOR_ERROR, JSON_BEHAVIOR_NULL, JSON_BEHAVIOR_EMPTY, JSON_BEHAVIOR_EMPTY_ARRAY,
       JSON_BEHAVIOR_EMPTY_OBJECT, JSON_BEHAVIOR_DEFAULT},
      "ERROR, NULL, EMPTY ARRAY, EMPTY OBJECT, or DEFAULT expression",
      "JSON_QUERY()",
      "formatted columns"};
  static const AllowedBehaviors kExists = {
      {JSON_BEHAVIOR_ERROR, JSON_BEHAVIOR_TRUE, JSON_BEHAVIOR_FALSE, JSON_BEHAVIOR_UNKNOWN},
      "ERROR, TRUE, FALSE, or UNKNOWN",
      "JSON_EXISTS()",
      "EXISTS columns"};
  static const AllowedBehaviors kValue = {{JSON_BEHAVIOR_ERROR, JSON_BEHAVIOR_NULL, JSON_BEHAVIOR_DEFAULT},
                                          "ERROR, NULL, or DEFAULT expression",
                                          "JSON_VALUE()",
                                          "scalar columns"};
  switch (raw.op) {
    case JSON_QUERY_OP:
      if (raw.quotes == JS_QUOTES_OMIT && (raw.wrapper == JSW_CONDITIONAL || raw.wrapper == JSW_UNCONDITIONAL)) {
        throw SqlError("42601", "SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used",
                       raw.location);
      }
      CheckBehavior(raw, raw.on_empty, "ON EMPTY", kQuery);
      return CheckBehavior(raw, raw.on_error, "ON ERROR", kQuery);
    case JSON_EXISTS_OP: return CheckBehavior(raw, raw.on_error, "ON ERROR", kExists);
    case JSON_VALUE_OP:
      CheckBehavior(raw, raw.on_empty, "ON EMPTY", kValue);
      return CheckBehavior(raw, raw.on_error, "ON ERROR", kValue);
    case JSON_TABLE_OP: return;
  }
}

// Source: ValidJsonBehaviorDefaultExpr().
bool IsValidDefault(const ExprRef& expr) {
  switch (expr->kind) {
    case ExprKind::kConst:
    case ExprKind::kFuncExpr:
    case ExprKind::kOpExpr: return true;
    case ExprKind::kCoerceViaIO:
    case ExprKind::kCoerceToDomain:
    case ExprKind::kArrayCoerceExpr:
    case ExprKind::kConvertRowtypeExpr:
    case ExprKind::kRelabelType:
    case ExprKind::kCollateExpr: {
      bool valid = false;
      catalog::ForEachChild(*expr, [&](const ExprRef& child) { valid = valid || IsValidDefault(child); });
      return valid;
    }
    default: return false;
  }
}

ExprRef TransformDefault(ParseState& state, const ::Node* raw) {
  ExprRef expr = TransformExprRecurse(state, raw);
  const auto fail = [&](const char* message) { return SqlError("42804", message, LocationOf(expr)); };
  if (!IsValidDefault(expr)) {
    throw fail("can only specify a constant, non-aggregate function, or operator expression for DEFAULT");
  }
  if (ContainsVar(expr)) throw fail("DEFAULT expression must not contain column references");
  if (catalog::ExpressionReturnsSet(expr)) throw fail("DEFAULT expression must not return a set");
  return expr;
}

// Source: GetJsonBehaviorConst().
ExprRef MakeBehaviorConst(BehaviorType type, int location) {
  auto constant = std::make_shared<catalog::Const>();
  constant->location = location;
  switch (type) {
    case BehaviorType::kEmptyArray:
    case BehaviorType::kEmptyObject:
      constant->type.oid = types::kJsonbType;
      constant->value = type == BehaviorType::kEmptyArray ? "[]" : "{}";
      break;
    case BehaviorType::kTrue:
    case BehaviorType::kFalse:
      constant->type.oid = types::kBoolType;
      constant->value = type == BehaviorType::kTrue ? "t" : "f";
      break;
    default: constant->type.oid = types::kInt4Type; constant->is_null = true;
  }
  return constant;
}

ExprRef CoerceBehavior(ParseState& state, ExprRef expr, BehaviorType type, const catalog::JsonReturning& returning,
                       int location) {
  const Catalog& catalog = state.catalog();
  const Oid expr_type = TypeOf(catalog, expr);
  const Oid target = returning.type.oid;
  if (expr_type == target) return expr;
  const auto* constant = As<catalog::Const>(expr);
  const bool null = constant != nullptr && constant->is_null;
  const bool boolean = expr_type == types::kBoolType && types::BaseType(catalog, target) != types::kInt4Type;
  if (boolean) {
    auto json = std::make_shared<catalog::Const>();
    json->type.oid = types::kJsonbType;
    json->value = type == BehaviorType::kTrue ? "true" : "false";
    return json;
  }
  // These are coerced at run time.
  if (null || expr_type == types::kJsonbType) return expr;
  const types::TypeCategory category = types::CategoryOf(catalog, target);
  const bool by_assignment = category == types::TypeCategory::kString || category == types::TypeCategory::kBitString;
  ExprRef coerced = CoerceToTargetType(state, expr, returning.type,
                                       by_assignment ? CoercionContext::kAssignment : CoercionContext::kExplicit,
                                       CoercionForm::kExplicitCast, location);
  if (coerced != nullptr) return coerced;
  SqlError error("42846",
                 fmt::format("cannot cast behavior expression of type {} to {}", TypeText(catalog, expr_type),
                             TypeText(catalog, target)),
                 LocationOf(expr));
  if (type == BehaviorType::kDefault) {
    error.Hint(fmt::format("You will need to explicitly cast the expression to type {}.", TypeText(catalog, target)));
  }
  throw error;
}

// Source: transformJsonBehavior().
catalog::JsonBehavior TransformBehavior(ParseState& state, const ::JsonBehavior* raw, BehaviorType default_type,
                                        const catalog::JsonReturning& returning) {
  catalog::JsonBehavior behavior;
  behavior.type = raw == nullptr ? default_type : TypeOfBehavior(raw->btype);
  behavior.location = raw == nullptr ? -1 : raw->location;
  if (behavior.type == BehaviorType::kError) return behavior;
  behavior.expression = behavior.type == BehaviorType::kDefault ? TransformDefault(state, raw->expr)
                                                                : MakeBehaviorConst(behavior.type, behavior.location);
  behavior.expression =
      CoerceBehavior(state, std::move(behavior.expression), behavior.type, returning, behavior.location);
  return behavior;
}

ExprRef TransformPath(ParseState& state, const ::Node* raw) {
  const Catalog& catalog = state.catalog();
  const ExprRef path = TransformExprRecurse(state, raw);
  ExprRef coerced = CoerceToTargetType(state, path, {.oid = types::kJsonpathType}, CoercionContext::kExplicit,
                                       CoercionForm::kImplicitCast, LocationOf(path));
  if (coerced != nullptr) return coerced;
  throw SqlError("42804",
                 fmt::format("JSON path expression must be of type jsonpath, not of type {}",
                             TypeText(catalog, TypeOf(catalog, path))),
                 LocationOf(path));
}

void SetReturningType(catalog::JsonReturning& returning, Oid type) {
  if (returning.type.oid == types::kInvalidOid) returning.type = {.oid = type};
}

void CompleteResult(ParseState& state, const ::JsonFuncExpr& raw, catalog::JsonExpr& result) {
  catalog::JsonReturning& returning = result.returning;
  BehaviorType on_error = BehaviorType::kNull;
  switch (result.operation) {
    case Operation::kExists:
      SetReturningType(returning, types::kBoolType);
      on_error = BehaviorType::kFalse;
      break;
    case Operation::kQuery:
      SetReturningType(returning, types::kJsonbType);
      result.omit_quotes = raw.quotes == JS_QUOTES_OMIT;
      result.wrapper = static_cast<catalog::JsonExpr::Wrapper>(raw.wrapper);
      break;
    case Operation::kValue:
      SetReturningType(returning, types::kTextType);
      returning.format.type = FormatType::kDefault;
      returning.format.encoding = catalog::JsonFormat::Encoding::kDefault;
      result.omit_quotes = true;
      break;
    case Operation::kTable:
      SetReturningType(returning, catalog::ExprType(*result.formatted).oid);
      on_error = BehaviorType::kEmptyArray;
      break;
  }
  if (result.operation != Operation::kExists) result.collation = CollationOfType(state.catalog(), returning.type.oid);
  if (result.operation == Operation::kQuery || result.operation == Operation::kValue) {
    result.on_empty = TransformBehavior(state, raw.on_empty, BehaviorType::kNull, returning);
  }
  result.on_error = TransformBehavior(state, raw.on_error, on_error, returning);
}

}  // namespace

ExprRef TransformJsonFuncExpr(ParseState& state, const ::JsonFuncExpr& raw) {
  static constexpr const char* kNames[] = {"JSON_EXISTS", "JSON_QUERY", "JSON_VALUE", "JSON_TABLE"};
  const char* name = kNames[raw.op];
  if (raw.output != nullptr && raw.op != JSON_QUERY_OP) {
    const ::JsonFormat& format = *raw.output->returning->format;
    if (format.format_type != JS_FORMAT_DEFAULT || format.encoding != JS_ENC_DEFAULT) {
      throw SqlError("42601", fmt::format("cannot specify FORMAT JSON in RETURNING clause of {}()", name),
                     format.location);
    }
  }
  CheckBehaviors(raw);
  auto result = std::make_shared<catalog::JsonExpr>();
  result->location = raw.location;
  result->operation = static_cast<Operation>(raw.op);
  if (raw.column_name != nullptr) result->column_name = raw.column_name;
  const bool gives_json = raw.op == JSON_QUERY_OP || raw.op == JSON_TABLE_OP;
  result->formatted = TransformJsonValueExpr(
      state, name, *raw.context_item, gives_json ? FormatType::kJsonb : FormatType::kDefault, types::kJsonbType, false);
  result->format = MakeJsonFormat(*raw.context_item->format);
  result->path = TransformPath(state, raw.pathspec);
  for (const ::JsonArgument* argument : Items<::JsonArgument>(raw.passing)) {
    result->passing_values.push_back(
        TransformJsonValueExpr(state, name, *argument->val, FormatType::kJsonb, types::kInvalidOid, true));
    result->passing_names.emplace_back(argument->name);
  }
  result->returning = TransformJsonOutput(state, raw.output, false);
  CompleteResult(state, raw, *result);
  return result;
}

}  // namespace pgtidy::query

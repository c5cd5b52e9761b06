#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "analyzer/query/analyze.h"
#include "analyzer/query/json.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::CoercionForm;
using syntax::AsNode;
using syntax::Items;
using Constructor = catalog::JsonConstructorExpr;
using FormatType = catalog::JsonFormat::Type;

catalog::JsonReturning JsonByDefault(bool jsonb) {
  catalog::JsonReturning returning;
  returning.format.type = jsonb ? FormatType::kJsonb : FormatType::kJson;
  returning.type.oid = jsonb ? types::kJsonbType : types::kJsonType;
  return returning;
}

// Source: transformJsonConstructorOutput().
catalog::JsonReturning TransformConstructorOutput(ParseState& state, const ::JsonOutput* raw,
                                                  const ExprList& arguments) {
  catalog::JsonReturning returning = TransformJsonOutput(state, raw, true);
  if (returning.type.oid != types::kInvalidOid) return returning;
  return JsonByDefault(std::ranges::any_of(
      arguments, [](const ExprRef& argument) { return catalog::ExprType(*argument).oid == types::kJsonbType; }));
}

// RETURNING of functions that give json or jsonb alone. Source: transformJsonReturning().
catalog::JsonReturning TransformJsonReturning(ParseState& state, const ::JsonOutput* raw, std::string_view function) {
  if (raw == nullptr) return JsonByDefault(false);
  catalog::JsonReturning returning = TransformJsonOutput(state, raw, false);
  const Oid type = returning.type.oid;
  if (type != types::kJsonType && type != types::kJsonbType && !IsUndetermined(state.catalog(), type)) {
    throw SqlError(
        "42804", fmt::format("cannot use type {} in RETURNING clause of {}", TypeText(state.catalog(), type), function),
        raw->typeName->location)
        .Hint("Try returning json or jsonb.");
  }
  return returning;
}

struct Behaviour {
  bool unique = false;
  bool absent_on_null = false;
};

// Source: makeJsonConstructorExpr().
ExprRef MakeConstructor(ParseState& state, Constructor::Type type, ExprList arguments, ExprRef function,
                        const catalog::JsonReturning& returning, Behaviour behaviour, int location) {
  auto result = std::make_shared<Constructor>();
  auto placeholder = std::make_shared<catalog::CaseTestExpr>();
  if (function != nullptr) {
    placeholder->type = catalog::ExprType(*function);
    placeholder->collation = catalog::ExprCollation(*function);
  } else {
    placeholder->type.oid = returning.format.type == FormatType::kJsonb ? types::kJsonbType : types::kJsonType;
  }
  result->type = type;
  result->arguments = std::move(arguments);
  result->function = std::move(function);
  result->returning = returning;
  result->unique = behaviour.unique;
  result->absent_on_null = behaviour.absent_on_null;
  result->location = location;
  ExprRef coercion = CoerceJsonResult(state, placeholder, returning);
  if (coercion != placeholder) result->coercion = std::move(coercion);
  return result;
}

// Source: transformJsonAggConstructor().
ExprRef MakeAggregate(ParseState& state, const ::JsonAggConstructor& raw, ExprList arguments, Oid function,
                      Oid result_type) {
  ExprRef filter =
      raw.agg_filter == nullptr ? nullptr : TransformWhereClause(state, raw.agg_filter, ExprPlace::kFilter, "FILTER");
  // What the aggregate would have been called with.
  ::FuncCall call = {};
  call.type = T_FuncCall;
  call.agg_order = raw.agg_order;
  call.over = raw.over;
  call.location = raw.location;
  if (raw.over != nullptr) {
    auto window = std::make_shared<catalog::WindowFunc>();
    window->function = function;
    window->type.oid = result_type;
    window->arguments = std::move(arguments);
    window->filter = std::move(filter);
    window->is_aggregate = true;
    window->location = raw.location;
    if (raw.agg_order != nullptr) {
      throw SqlError("0A000", "aggregate ORDER BY is not implemented for window functions", raw.location);
    }
    FinishWindowFunctionCall(state, *window, call);
    return window;
  }
  auto aggregate = std::make_shared<catalog::Aggref>();
  aggregate->function = function;
  aggregate->type.oid = result_type;
  aggregate->filter = std::move(filter);
  aggregate->location = raw.location;
  FinishAggregateCall(state, *aggregate, arguments, call);
  return aggregate;
}

// A document for JSON() and IS JSON. Source: transformJsonParseArg().
ExprRef TransformDocument(ParseState& state, const ::Node* raw, const catalog::JsonFormat& format, Oid& type) {
  const Catalog& catalog = state.catalog();
  ExprRef expr = TransformExprRecurse(state, raw);
  type = TypeOf(catalog, expr);
  if (type == types::kByteaType) {
    auto value = std::make_shared<catalog::JsonValueExpr>();
    value->formatted = MakeJsonByteaToText(catalog, expr, format, LocationOf(expr));
    value->raw = std::move(expr);
    value->format = format;
    type = types::kTextType;
    return value;
  }
  if (type == types::kUnknownType || IsStringType(catalog, type)) {
    expr = CoerceToTargetType(state, std::move(expr), {.oid = types::kTextType}, CoercionContext::kImplicit,
                              CoercionForm::kImplicitCast, -1);
    type = types::kTextType;
  }
  if (format.encoding != catalog::JsonFormat::Encoding::kDefault) {
    throw SqlError("0A000", "cannot use JSON FORMAT ENCODING clause for non-bytea input types", format.location);
  }
  return expr;
}

::List* MakeList(std::initializer_list<void*> items) {
  ::List* list = nullptr;
  for (void* item : items) list = lappend(list, item);
  return list;
}

}  // namespace

ExprRef TransformJsonObjectConstructor(ParseState& state, const ::JsonObjectConstructor& raw) {
  ExprList arguments;
  for (const ::JsonKeyValue* pair : Items<::JsonKeyValue>(raw.exprs)) {
    arguments.push_back(TransformExprRecurse(state, AsNode(pair->key)));
    arguments.push_back(
        TransformJsonValueExpr(state, "JSON_OBJECT()", *pair->value, FormatType::kDefault, types::kInvalidOid, false));
  }
  const catalog::JsonReturning returning = TransformConstructorOutput(state, raw.output, arguments);
  return MakeConstructor(state, Constructor::Type::kObject, std::move(arguments), nullptr, returning,
                         {raw.unique, raw.absent_on_null}, raw.location);
}

ExprRef TransformJsonArrayConstructor(ParseState& state, const ::JsonArrayConstructor& raw) {
  ExprList arguments;
  for (const ::JsonValueExpr* value : Items<::JsonValueExpr>(raw.exprs)) {
    arguments.push_back(
        TransformJsonValueExpr(state, "JSON_ARRAY()", *value, FormatType::kDefault, types::kInvalidOid, false));
  }
  const catalog::JsonReturning returning = TransformConstructorOutput(state, raw.output, arguments);
  return MakeConstructor(state, Constructor::Type::kArray, std::move(arguments), nullptr, returning,
                         {false, raw.absent_on_null}, raw.location);
}

// `JSON_ARRAY(SELECT ...)` is `(SELECT JSON_ARRAYAGG(a) FROM (SELECT ...) q(a))`.
ExprRef TransformJsonArrayQueryConstructor(ParseState& state, const ::JsonArrayQueryConstructor& raw) {
  {
    ParseState nested(&state);
    if (CountColumns(*TransformStatement(nested, raw.query)) != 1) {
      throw SqlError("42601", "subquery must return only one column", raw.location);
    }
  }
  auto* reference = makeNode(ColumnRef);
  reference->fields = MakeList({makeString(pstrdup("q")), makeString(pstrdup("a"))});
  reference->location = raw.location;
  auto* value = makeNode(JsonValueExpr);
  value->raw_expr = reinterpret_cast<::Expr*>(reference);
  value->formatted_expr = value->raw_expr;
  value->format = raw.format;
  auto* aggregate = makeNode(JsonArrayAgg);
  aggregate->arg = value;
  aggregate->absent_on_null = raw.absent_on_null;
  aggregate->constructor = makeNode(JsonAggConstructor);
  aggregate->constructor->output = raw.output;
  aggregate->constructor->location = raw.location;
  auto* target = makeNode(ResTarget);
  target->val = reinterpret_cast<::Node*>(aggregate);
  target->location = raw.location;
  auto* range = makeNode(RangeSubselect);
  range->subquery = raw.query;
  range->alias = makeNode(Alias);
  range->alias->aliasname = pstrdup("q");
  range->alias->colnames = MakeList({makeString(pstrdup("a"))});
  auto* select = makeNode(SelectStmt);
  select->targetList = MakeList({target});
  select->fromClause = MakeList({range});
  auto* sublink = makeNode(SubLink);
  sublink->subLinkType = EXPR_SUBLINK;
  sublink->subselect = reinterpret_cast<::Node*>(select);
  sublink->location = raw.location;
  return TransformSubLink(state, *sublink);
}

ExprRef TransformJsonObjectAgg(ParseState& state, const ::JsonObjectAgg& raw) {
  ExprList arguments;
  arguments.push_back(TransformExprRecurse(state, AsNode(raw.arg->key)));
  arguments.push_back(TransformJsonValueExpr(state, "JSON_OBJECTAGG()", *raw.arg->value, FormatType::kDefault,
                                             types::kInvalidOid, false));
  const catalog::JsonReturning returning = TransformConstructorOutput(state, raw.constructor->output, arguments);
  const bool jsonb = returning.format.type == FormatType::kJsonb;
  const std::string function = fmt::format("{}_object_agg{}{}", jsonb ? "jsonb" : "json", raw.unique ? "_unique" : "",
                                           raw.absent_on_null ? "_strict" : "");
  ExprRef aggregate =
      MakeAggregate(state, *raw.constructor, std::move(arguments), BuiltinFunction(state.catalog(), function),
                    jsonb ? types::kJsonbType : types::kJsonType);
  return MakeConstructor(state, Constructor::Type::kObjectAgg, {}, std::move(aggregate), returning,
                         {raw.unique, raw.absent_on_null}, raw.constructor->location);
}

ExprRef TransformJsonArrayAgg(ParseState& state, const ::JsonArrayAgg& raw) {
  ExprList arguments = {
      TransformJsonValueExpr(state, "JSON_ARRAYAGG()", *raw.arg, FormatType::kDefault, types::kInvalidOid, false)};
  const catalog::JsonReturning returning = TransformConstructorOutput(state, raw.constructor->output, arguments);
  const bool jsonb = returning.format.type == FormatType::kJsonb;
  const std::string function = fmt::format("{}_agg{}", jsonb ? "jsonb" : "json", raw.absent_on_null ? "_strict" : "");
  ExprRef aggregate =
      MakeAggregate(state, *raw.constructor, std::move(arguments), BuiltinFunction(state.catalog(), function),
                    jsonb ? types::kJsonbType : types::kJsonType);
  return MakeConstructor(state, Constructor::Type::kArrayAgg, {}, std::move(aggregate), returning,
                         {false, raw.absent_on_null}, raw.constructor->location);
}

ExprRef TransformJsonIsPredicate(ParseState& state, const ::JsonIsPredicate& raw) {
  Oid type = types::kInvalidOid;
  auto result = std::make_shared<catalog::JsonIsPredicate>();
  result->argument = TransformDocument(state, raw.expr, MakeJsonFormat(*raw.format), type);
  if (type != types::kTextType && type != types::kJsonType && type != types::kJsonbType &&
      type != types::kUndeterminedType) {
    throw SqlError("42804", fmt::format("cannot use type {} in IS JSON predicate", TypeText(state.catalog(), type)));
  }
  result->item_type = static_cast<catalog::JsonIsPredicate::ItemType>(raw.item_type);
  result->unique_keys = raw.unique_keys;
  result->location = raw.location;
  return result;
}

ExprRef TransformJsonParseExpr(ParseState& state, const ::JsonParseExpr& raw) {
  const catalog::JsonReturning returning = TransformJsonReturning(state, raw.output, "JSON()");
  ExprRef argument;
  if (raw.unique_keys) {
    Oid type = types::kInvalidOid;
    argument = TransformDocument(state, AsNode(raw.expr->raw_expr), MakeJsonFormat(*raw.expr->format), type);
    if (type != types::kTextType && type != types::kUndeterminedType) {
      throw SqlError("42804", "cannot use non-string types with WITH UNIQUE KEYS clause", raw.location);
    }
  } else {
    argument = TransformJsonValueExpr(state, "JSON()", *raw.expr, FormatType::kJson, returning.type.oid, false);
  }
  return MakeConstructor(state, Constructor::Type::kParse, {std::move(argument)}, nullptr, returning,
                         {raw.unique_keys, false}, raw.location);
}

ExprRef TransformJsonScalarExpr(ParseState& state, const ::JsonScalarExpr& raw) {
  ExprRef argument = TransformExprRecurse(state, AsNode(raw.expr));
  const catalog::JsonReturning returning = TransformJsonReturning(state, raw.output, "JSON_SCALAR()");
  if (TypeOf(state.catalog(), argument) == types::kUnknownType) {
    argument = CoerceToSpecificType(state, std::move(argument), {.oid = types::kTextType}, "JSON_SCALAR");
  }
  return MakeConstructor(state, Constructor::Type::kScalar, {std::move(argument)}, nullptr, returning, {},
                         raw.location);
}

ExprRef TransformJsonSerializeExpr(ParseState& state, const ::JsonSerializeExpr& raw) {
  const Catalog& catalog = state.catalog();
  ExprRef argument =
      TransformJsonValueExpr(state, "JSON_SERIALIZE()", *raw.expr, FormatType::kJson, types::kInvalidOid, false);
  catalog::JsonReturning returning;
  if (raw.output != nullptr) {
    returning = TransformJsonOutput(state, raw.output, true);
    const Oid type = returning.type.oid;
    if (type != types::kByteaType && !IsStringType(catalog, type) && !IsUndetermined(catalog, type)) {
      throw SqlError("42804",
                     fmt::format("cannot use type {} in RETURNING clause of JSON_SERIALIZE()", TypeText(catalog, type)))
          .Hint("Try returning a string type or bytea.");
    }
  } else {
    returning.format.type = FormatType::kJson;
    returning.type.oid = types::kTextType;
  }
  return MakeConstructor(state, Constructor::Type::kSerialize, {std::move(argument)}, nullptr, returning, {},
                         raw.location);
}

}  // namespace pgtidy::query

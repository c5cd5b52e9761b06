#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/json.h"
#include "analyzer/query/names.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::CoercionForm;
using FormatType = catalog::JsonFormat::Type;
using Encoding = catalog::JsonFormat::Encoding;

bool IsJsonType(Oid type) { return type == types::kJsonType || type == types::kJsonbType; }

ExprRef MakeCall(Oid function, Oid type, ExprList arguments, int location) {
  auto call = std::make_shared<catalog::FuncExpr>();
  call->function = function;
  call->type.oid = type;
  call->arguments = std::move(arguments);
  call->location = location;
  return call;
}

ExprRef MakeEncoding(const catalog::JsonFormat& format) {
  auto encoding = std::make_shared<catalog::Const>();
  encoding->type.oid = types::kNameType;
  const bool given = format.type != FormatType::kDefault;
  encoding->value = given && format.encoding == Encoding::kUtf16   ? "UTF16"
                    : given && format.encoding == Encoding::kUtf32 ? "UTF32"
                                                                   : "UTF8";
  return encoding;
}

// PASSING takes values of these types as they are.
bool IsPassedAsItIs(const Catalog& catalog, Oid type) {
  static constexpr std::array kTypes = {
      types::kBoolType,   types::kNumericType, types::kInt2Type,      types::kInt4Type,       types::kInt8Type,
      types::kFloat4Type, types::kFloat8Type,  types::kTextType,      types::kVarcharType,    types::kDateType,
      types::kTimeType,   types::kTimetzType,  types::kTimestampType, types::kTimestamptzType};
  return std::ranges::find(kTypes, type) != kTypes.end() || IsStringType(catalog, type);
}

// Source: checkJsonOutputFormat().
void CheckOutputFormat(const Catalog& catalog, const catalog::JsonFormat& format, Oid target,
                       bool allow_for_non_strings) {
  const bool plain = target == types::kByteaType || IsJsonType(target) || IsStringType(catalog, target);
  if (!allow_for_non_strings && format.type != FormatType::kDefault && !plain) {
    throw SqlError("0A000", "cannot use JSON format with non-string output types", format.location);
  }
  if (format.type != FormatType::kJson) return;
  if (target != types::kByteaType && format.encoding != Encoding::kDefault) {
    throw SqlError("0A000", "cannot set JSON encoding for non-bytea output types", format.location);
  }
  if (format.encoding != Encoding::kDefault && format.encoding != Encoding::kUtf8) {
    throw SqlError("0A000", "unsupported JSON encoding", format.location).Hint("Only UTF8 JSON encoding is supported.");
  }
}

FormatType FormatOfValue(const Catalog& catalog, const catalog::JsonFormat& written, FormatType default_format,
                         Oid type, bool is_argument) {
  if (written.type != FormatType::kDefault) {
    if (written.encoding != Encoding::kDefault && type != types::kByteaType && type != types::kUndeterminedType) {
      throw SqlError("42804", "JSON ENCODING clause is only allowed for bytea input type", written.location);
    }
    return IsJsonType(type) ? FormatType::kDefault : written.type;
  }
  if (is_argument) return IsPassedAsItIs(catalog, type) ? FormatType::kDefault : default_format;
  return IsJsonType(type) ? FormatType::kDefault : default_format;
}

// Source: the second half of transformJsonValueExpr().
ExprRef CoerceValue(ParseState& state, ExprRef expr, FormatType format, const catalog::JsonFormat& written, Oid target,
                    int location) {
  const Catalog& catalog = state.catalog();
  const bool cast_only = target != types::kInvalidOid;
  Oid type = TypeOf(catalog, expr);
  if (format == FormatType::kJson && type == types::kByteaType) {
    expr = MakeJsonByteaToText(catalog, std::move(expr), written, location);
    type = types::kTextType;
  }
  if (!cast_only) target = format == FormatType::kJsonb ? types::kJsonbType : types::kJsonType;
  ExprRef coerced = CoerceToTargetType(state, expr, {.oid = target}, CoercionContext::kExplicit,
                                       CoercionForm::kExplicitCast, location);
  if (coerced != nullptr) return coerced;
  if (cast_only) {
    throw SqlError("42846",
                   fmt::format("cannot cast type {} to {}", TypeText(catalog, type), TypeText(catalog, target)),
                   location);
  }
  const char* function = target == types::kJsonType ? "to_json" : "to_jsonb";
  return MakeCall(BuiltinFunction(catalog, function), target, {std::move(expr)}, location);
}

}  // namespace

catalog::JsonFormat MakeJsonFormat(const ::JsonFormat& raw) {
  return {.type = static_cast<FormatType>(raw.format_type),
          .encoding = static_cast<Encoding>(raw.encoding),
          .location = raw.location};
}

bool IsStringType(const Catalog& catalog, Oid type) {
  return types::CategoryOf(catalog, type) == types::TypeCategory::kString;
}

Oid BuiltinFunction(const Catalog& catalog, std::string_view name) {
  const std::vector<Catalog::Named> found = catalog.RoutinesNamed("pg_catalog", name);
  return found.empty() ? types::kInvalidOid : found.front().oid;
}

ExprRef MakeJsonByteaToText(const Catalog& catalog, ExprRef expr, const catalog::JsonFormat& format, int location) {
  return MakeCall(BuiltinFunction(catalog, "convert_from"), types::kTextType, {std::move(expr), MakeEncoding(format)},
                  location);
}

ExprRef TransformJsonValueExpr(ParseState& state, std::string_view construct, const ::JsonValueExpr& raw,
                               FormatType default_format, Oid target, bool is_argument) {
  const Catalog& catalog = state.catalog();
  ExprRef expr = TransformExprRecurse(state, syntax::AsNode(raw.raw_expr));
  if (TypeOf(catalog, expr) == types::kUnknownType) {
    expr = CoerceToSpecificType(state, std::move(expr), {.oid = types::kTextType}, construct);
  }
  const Oid type = TypeOf(catalog, expr);
  const int location = LocationOf(expr);
  const catalog::JsonFormat written = MakeJsonFormat(*raw.format);
  if (is_argument && written.type == FormatType::kDefault && IsPassedAsItIs(catalog, type)) return expr;
  const FormatType format = FormatOfValue(catalog, written, default_format, type, is_argument);
  if (format == FormatType::kDefault && (target == types::kInvalidOid || type == target)) return expr;
  const bool stringlike = type == types::kByteaType || type == types::kUndeterminedType || IsStringType(catalog, type);
  if (!is_argument && target == types::kInvalidOid && !stringlike) {
    throw SqlError("42804",
                   fmt::format("cannot use non-string types with {} FORMAT JSON clause",
                               written.type == FormatType::kDefault ? "implicit" : "explicit"),
                   written.location >= 0 ? written.location : location);
  }
  ExprRef coerced = CoerceValue(state, expr, format, written, target, location);
  if (coerced == expr) return expr;
  auto value = std::make_shared<catalog::JsonValueExpr>();
  value->raw = std::move(expr);
  value->formatted = std::move(coerced);
  value->format = written;
  return value;
}

catalog::JsonReturning TransformJsonOutput(ParseState& state, const ::JsonOutput* raw, bool allow_format) {
  if (raw == nullptr) return {};
  const Catalog& catalog = state.catalog();
  catalog::JsonReturning returning;
  returning.format = MakeJsonFormat(*raw->returning->format);
  returning.type = ResolveTypeName(catalog, *raw->typeName);
  if (raw->typeName->setof) {
    throw SqlError("0A000", "returning SETOF types is not supported in SQL/JSON functions");
  }
  const types::Type* type = catalog.FindType(returning.type.oid);
  if (type != nullptr && type->kind == types::TypeKind::kPseudo) {
    throw SqlError("0A000", "returning pseudo-types is not supported in SQL/JSON functions");
  }
  if (returning.format.type == FormatType::kDefault) {
    returning.format.type = returning.type.oid == types::kJsonbType ? FormatType::kJsonb : FormatType::kJson;
  } else if (!IsUndetermined(catalog, returning.type.oid)) {
    CheckOutputFormat(catalog, returning.format, returning.type.oid, allow_format);
  }
  return returning;
}

ExprRef CoerceJsonResult(ParseState& state, ExprRef expr, const catalog::JsonReturning& returning) {
  const Catalog& catalog = state.catalog();
  const Oid type = TypeOf(catalog, expr);
  if (returning.type.oid == types::kInvalidOid || returning.type.oid == type) return expr;
  int location = LocationOf(expr);
  if (location < 0) location = returning.format.location;
  if (returning.format.type == FormatType::kJson && returning.type.oid == types::kByteaType) {
    ExprRef text = CoerceToSpecificType(state, std::move(expr), {.oid = types::kTextType}, "JSON_FUNCTION");
    return MakeCall(BuiltinFunction(catalog, "convert_to"), types::kByteaType,
                    {std::move(text), MakeEncoding(returning.format)}, location);
  }
  ExprRef result = CoerceToTargetType(state, expr, returning.type, CoercionContext::kAssignment,
                                      CoercionForm::kImplicitCast, location);
  if (result != nullptr) return result;
  throw SqlError(
      "42846", fmt::format("cannot cast type {} to {}", TypeText(catalog, type), TypeText(catalog, returning.type.oid)),
      location >= 0 ? location : LocationOf(expr));
}

}  // namespace pgtidy::query

#pragma once

#include "analyzer/query/expression.h"

struct JsonFormat;
struct JsonOutput;
struct JsonValueExpr;

/// What the SQL/JSON constructors and query functions share.
namespace pgtidy::query {

[[nodiscard]] catalog::JsonFormat MakeJsonFormat(const ::JsonFormat& raw);

/// `value [FORMAT JSON]`: adds the conversion to `target` (kInvalidOid: to json as `default_format` says).
/// Source: transformJsonValueExpr().
[[nodiscard]] ExprRef TransformJsonValueExpr(ParseState& state, std::string_view construct, const ::JsonValueExpr& raw,
                                             catalog::JsonFormat::Type default_format, Oid target, bool is_argument);
/// Source: makeJsonByteaToTextConversion().
[[nodiscard]] ExprRef MakeJsonByteaToText(const Catalog& catalog, ExprRef expr, const catalog::JsonFormat& format,
                                          int location);
/// RETURNING; the type is kInvalidOid if there is none. Source: transformJsonOutput().
[[nodiscard]] catalog::JsonReturning TransformJsonOutput(ParseState& state, const ::JsonOutput* raw, bool allow_format);
/// Adds the coercion of a SQL/JSON function's result to its RETURNING type. Source: coerceJsonFuncExpr().
[[nodiscard]] ExprRef CoerceJsonResult(ParseState& state, ExprRef expr, const catalog::JsonReturning& returning);

/// Whether a type is of the category of strings.
[[nodiscard]] bool IsStringType(const Catalog& catalog, Oid type);
/// Calls a built-in function of pg_catalog of which there is only one of that name.
[[nodiscard]] Oid BuiltinFunction(const Catalog& catalog, std::string_view name);

}  // namespace pgtidy::query

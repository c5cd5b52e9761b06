#include "analyzer/query/nullability/never_null.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/types/coercion.h"

namespace pgtidy::query {

namespace {

using catalog::Catalog;
using catalog::CoercionForm;
using catalog::ExprList;
using catalog::Routine;
using types::Oid;

template <size_t Count>
bool IsIn(const std::array<std::string_view, Count>& sorted, std::string_view name) {
  return std::binary_search(sorted.begin(), sorted.end(), name);
}

template <size_t Count>
consteval std::array<std::string_view, Count> Sorted(std::array<std::string_view, Count> names) {
  std::sort(names.begin(), names.end());
  return names;
}

// Functions of pg_catalog that return NULL only for NULL. Left out are those that say by NULL that they found nothing
// (substring with a pattern, array_length, ->), that something is unbounded (lower and upper of ranges), or that a
// format is empty (to_char, to_number).
constexpr auto kOnlyForNull = Sorted(std::to_array<std::string_view>({
    "abbrev",
    "abs",
    "acos",
    "acosd",
    "acosh",
    "age",
    "array_cat",
    "array_fill",
    "array_positions",
    "array_remove",
    "array_replace",
    "array_reverse",
    "array_sample",
    "array_shuffle",
    "array_sort",
    "array_to_json",
    "array_to_string",
    "ascii",
    "asin",
    "asind",
    "asinh",
    "atan",
    "atan2",
    "atan2d",
    "atand",
    "atanh",
    "bit_count",
    "bit_length",
    "broadcast",
    "btrim",
    "cardinality",
    "casefold",
    "cbrt",
    "ceil",
    "ceiling",
    "char_length",
    "character_length",
    "chr",
    "convert",
    "convert_from",
    "convert_to",
    "cos",
    "cosd",
    "cosh",
    "cot",
    "cotd",
    "crc32",
    "crc32c",
    "date_bin",
    "date_trunc",
    "decode",
    "degrees",
    "div",
    "encode",
    "erf",
    "erfc",
    "exp",
    "factorial",
    "family",
    "floor",
    "format_type",
    "gcd",
    "generate_series",
    "generate_subscripts",
    "get_bit",
    "get_byte",
    "hashtext",
    "hashtextextended",
    "host",
    "hostmask",
    "inet_merge",
    "inet_same_family",
    "initcap",
    "isempty",
    "isfinite",
    "json_array_length",
    "json_object",
    "json_object_keys",
    "json_strip_nulls",
    "json_typeof",
    "jsonb_array_elements",
    "json_array_elements",
    "jsonb_array_length",
    "jsonb_insert",
    "jsonb_object",
    "jsonb_object_keys",
    "jsonb_pretty",
    "jsonb_set",
    "jsonb_strip_nulls",
    "jsonb_typeof",
    "justify_days",
    "justify_hours",
    "justify_interval",
    "lcm",
    "left",
    "length",
    "like_escape",
    "ln",
    "log",
    "log10",
    "lower_inc",
    "lower_inf",
    "lpad",
    "ltrim",
    "make_date",
    "make_time",
    "make_timestamp",
    "make_timestamptz",
    "masklen",
    "md5",
    "min_scale",
    "mod",
    "netmask",
    "network",
    "normalize",
    "numnode",
    "octet_length",
    "overlay",
    "parse_ident",
    "pg_advisory_lock",
    "pg_advisory_unlock",
    "pg_advisory_xact_lock",
    "pg_notify",
    "pg_size_bytes",
    "pg_size_pretty",
    "pg_sleep",
    "pg_try_advisory_lock",
    "pg_try_advisory_xact_lock",
    "phraseto_tsquery",
    "plainto_tsquery",
    "position",
    "pow",
    "power",
    "quote_ident",
    "quote_literal",
    "radians",
    "range_merge",
    "regexp_count",
    "regexp_instr",
    "regexp_like",
    "regexp_matches",
    "regexp_replace",
    "regexp_split_to_array",
    "regexp_split_to_table",
    "repeat",
    "replace",
    "reverse",
    "right",
    "round",
    "row_to_json",
    "rpad",
    "rtrim",
    "scale",
    "set_bit",
    "set_byte",
    "set_masklen",
    "setval",
    "setweight",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sign",
    "sin",
    "sind",
    "sinh",
    "split_part",
    "sqrt",
    "starts_with",
    "strip",
    "strpos",
    "substr",
    "tan",
    "tand",
    "tanh",
    "timezone",
    "to_ascii",
    "to_bin",
    "to_date",
    "to_hex",
    "to_json",
    "to_jsonb",
    "to_oct",
    "to_timestamp",
    "to_tsquery",
    "to_tsvector",
    "translate",
    "trim_array",
    "trim_scale",
    "trunc",
    "ts_delete",
    "ts_filter",
    "ts_headline",
    "ts_rank",
    "ts_rank_cd",
    "tsvector_to_array",
    "upper_inc",
    "upper_inf",
    "websearch_to_tsquery",
    "width_bucket",
    "nextval",
}));

constexpr auto kOnlyForNullFirst = Sorted(std::to_array<std::string_view>({"concat_ws", "format"}));

// Those that take no arguments, or that make something of NULL, too.
constexpr auto kNever = Sorted(std::to_array<std::string_view>({
    "array_append",
    "array_prepend",
    "clock_timestamp",
    "concat",
    "current_database",
    "datemultirange",
    "daterange",
    "gen_random_uuid",
    "int4multirange",
    "int4range",
    "int8multirange",
    "int8range",
    "json_build_array",
    "json_build_object",
    "jsonb_build_array",
    "jsonb_build_object",
    "lastval",
    "make_interval",
    "now",
    "nummultirange",
    "numrange",
    "pg_backend_pid",
    "pg_current_xact_id",
    "pg_is_in_recovery",
    "pg_postmaster_start_time",
    "pg_typeof",
    "pi",
    "quote_nullable",
    "random",
    "random_normal",
    "statement_timestamp",
    "timeofday",
    "transaction_timestamp",
    "tsmultirange",
    "tsrange",
    "tstzmultirange",
    "tstzrange",
    "txid_current",
    "uuidv4",
    "uuidv7",
    "version",
}));

// Functions that casts call.
constexpr auto kCasts = Sorted(std::to_array<std::string_view>({
    "bit",      "bool", "bpchar", "bytea",     "char",        "cidr",     "date",   "float4",  "float8",  "inet",
    "int2",     "int4", "int8",   "interval",  "macaddr",     "macaddr8", "money",  "name",    "numeric", "oid",
    "regclass", "text", "time",   "timestamp", "timestamptz", "timetz",   "varbit", "varchar", "xml",
}));

constexpr auto kOperators = Sorted(std::to_array<std::string_view>({
    "=",  "<>",  "<",   "<=",  ">",  ">=",  "+",   "-",    "*",   "/",    "%",  "^",   "&",   "|",  "<<", ">>",
    "~",  "!~",  "~*",  "!~*", "~~", "!~~", "~~*", "!~~*", "||",  "@>",   "<@", "&&",  "?",   "?|", "?&", "@",
    "|/", "||/", "-|-", "&<",  "&>", "#-",  "~<~", "~<=~", "~>~", "~>=~", "^@", "<<=", ">>=", "!!",
}));

// Aggregates that are NULL over rows only if all the values are.
constexpr auto kAggregatesOfValues = Sorted(std::to_array<std::string_view>({
    "any_value",
    "avg",
    "bit_and",
    "bit_or",
    "bit_xor",
    "bool_and",
    "bool_or",
    "every",
    "max",
    "min",
    "range_agg",
    "stddev_pop",
    "string_agg",
    "sum",
    "var_pop",
}));
constexpr auto kAggregatesOfRows = Sorted(std::to_array<std::string_view>({
    "array_agg",
    "json_agg",
    "json_object_agg",
    "jsonb_agg",
    "jsonb_object_agg",
    "json_agg_strict",
    "jsonb_agg_strict",
}));
constexpr auto kRankings =
    Sorted(std::to_array<std::string_view>({"cume_dist", "dense_rank", "percent_rank", "rank", "row_number"}));

bool IsGeometric(const Catalog& catalog, Oid type) {
  constexpr Oid kGeometric[] = {types::kPointType, types::kLsegType,    types::kPathType,  types::kBoxType,
                                types::kLineType,  types::kPolygonType, types::kCircleType};
  const Oid base = types::BaseType(catalog, type);
  return std::find(std::begin(kGeometric), std::end(kGeometric), base) != std::end(kGeometric);
}

bool IsJson(const Catalog& catalog, Oid type) {
  const Oid base = types::BaseType(catalog, type);
  return base == types::kJsonType || base == types::kJsonbType;
}

Oid TypeOfArgument(const ExprList& arguments, size_t index) {
  return index < arguments.size() && arguments[index] != nullptr ? catalog::ExprType(*arguments[index]).oid
                                                                 : types::kInvalidOid;
}

const Routine* BuiltIn(const Catalog& catalog, Oid function) {
  const auto* routine = catalog.Find<Routine>(function);
  return routine != nullptr && routine->namespace_oid == types::kPgCatalogNamespace ? routine : nullptr;
}

const std::string* ConstantText(const ExprList& arguments, size_t index) {
  if (index >= arguments.size()) return nullptr;
  const auto* constant = catalog::As<catalog::Const>(arguments[index]);
  return constant == nullptr || constant->is_null ? nullptr : &constant->value;
}

// Of infinite times only these fields are known.
bool IsFieldOfInfinity(std::string_view field) {
  constexpr std::string_view kFields[] = {"century", "decade", "epoch", "isoyear", "julian", "millennium", "year"};
  return std::find(std::begin(kFields), std::end(kFields), field) != std::end(kFields);
}

// Functions of one name of which some return NULL and some do not.
NullResult OfAmbiguous(const Catalog& catalog, std::string_view name, const ExprList& arguments) {
  const Oid first = types::BaseType(catalog, TypeOfArgument(arguments, 0));
  if (name == "lower" || name == "upper") {
    return first == types::kTextType ? NullResult::kOnlyForNull : NullResult::kMayBe;
  }
  if (name == "substring") {
    // With a pattern it is NULL where nothing matches.
    return TypeOfArgument(arguments, 1) == types::kInt4Type ? NullResult::kOnlyForNull : NullResult::kMayBe;
  }
  if (name == "string_to_array") return arguments.size() == 2 ? NullResult::kOnlyForNull : NullResult::kMayBe;
  if (name == "to_char") {
    const std::string* format = ConstantText(arguments, 1);
    constexpr Oid kWithInfinity[] = {types::kTimestampType, types::kTimestamptzType, types::kIntervalType};
    const bool infinite =
        std::find(std::begin(kWithInfinity), std::end(kWithInfinity), first) != std::end(kWithInfinity);
    return !infinite && format != nullptr && !format->empty() ? NullResult::kOnlyForNull : NullResult::kMayBe;
  }
  if (name == "extract" || name == "date_part") {
    const std::string* field = ConstantText(arguments, 0);
    return field != nullptr && IsFieldOfInfinity(*field) ? NullResult::kOnlyForNull : NullResult::kMayBe;
  }
  return NullResult::kMayBe;
}

}  // namespace

NullResult NullResultOf(const Catalog& catalog, const catalog::FuncExpr& call) {
  const Routine* routine = BuiltIn(catalog, call.function);
  if (routine == nullptr) return NullResult::kMayBe;
  const std::string_view name = routine->name;
  if (IsIn(kNever, name)) return NullResult::kNever;
  if (IsIn(kOnlyForNullFirst, name)) return NullResult::kOnlyForNullFirst;
  const bool geometric = std::any_of(call.arguments.begin(), call.arguments.end(), [&](const auto& argument) {
    return argument != nullptr && IsGeometric(catalog, catalog::ExprType(*argument).oid);
  });
  if (geometric) return NullResult::kMayBe;
  if (IsIn(kOnlyForNull, name)) return NullResult::kOnlyForNull;
  // The null of JSON becomes NULL (from 18 on).
  const bool is_cast = IsIn(kCasts, name) && !IsJson(catalog, TypeOfArgument(call.arguments, 0));
  if (is_cast) return NullResult::kOnlyForNull;
  return OfAmbiguous(catalog, name, call.arguments);
}

NullResult NullResultOf(const Catalog& catalog, const catalog::OperatorNode& call) {
  const auto* object = catalog.Find<catalog::Operator>(call.operator_oid);
  if (object == nullptr || object->namespace_oid != types::kPgCatalogNamespace || !IsIn(kOperators, object->name)) {
    return NullResult::kMayBe;
  }
  return IsGeometric(catalog, object->left) || IsGeometric(catalog, object->right) ? NullResult::kMayBe
                                                                                   : NullResult::kOnlyForNull;
}

NullResult NullResultOf(const Catalog& catalog, const catalog::Aggref& call) {
  if (CountsRows(catalog, call.function)) return NullResult::kNever;
  const Routine* routine = BuiltIn(catalog, call.function);
  if (routine == nullptr || call.aggregate_kind != 'n') return NullResult::kMayBe;
  if (IsIn(kAggregatesOfRows, routine->name)) return NullResult::kNever;
  return IsIn(kAggregatesOfValues, routine->name) ? NullResult::kOnlyForNullFirst : NullResult::kMayBe;
}

NullResult NullResultOf(const Catalog& catalog, const catalog::WindowFunc& call) {
  const Routine* routine = BuiltIn(catalog, call.function);
  if (routine == nullptr) return NullResult::kMayBe;
  const std::string_view name = routine->name;
  if (CountsRows(catalog, call.function) || IsIn(kRankings, name)) return NullResult::kNever;
  if (call.is_aggregate) {
    if (IsIn(kAggregatesOfRows, name)) return NullResult::kNever;
    return IsIn(kAggregatesOfValues, name) ? NullResult::kOnlyForNullFirst : NullResult::kMayBe;
  }
  if (name == "ntile" || name == "first_value" || name == "last_value") return NullResult::kOnlyForNullFirst;
  // With a default for where there is no such row.
  if ((name == "lag" || name == "lead") && call.arguments.size() == 3) return NullResult::kOnlyForNull;
  return NullResult::kMayBe;
}

bool CountsRows(const Catalog& catalog, Oid aggregate) {
  const Routine* routine = BuiltIn(catalog, aggregate);
  return routine != nullptr && (routine->name == "count" || routine->name == "regr_count");
}

}  // namespace pgtidy::query

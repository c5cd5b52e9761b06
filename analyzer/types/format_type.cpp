#include "analyzer/types/format_type.h"

namespace pgtidy::types {
namespace {

// How much of a typmod the caller knows: with none given `character` is meant as it is written, with a typmod of -1 it
// would be read back as `character(1)`.
struct Style {
  bool typmod_given = false;
  bool qualified = false;
};

// The name that the SQL standard, and so the version's grammar, has for a type; empty if it has none.
std::string_view SqlName(Oid type, int version) {
  switch (type) {
    case kBitType: return "bit";
    case kBoolType: return "boolean";
    case kBpcharType: return "character";
    case kFloat4Type: return "real";
    case kFloat8Type: return "double precision";
    case kInt2Type: return "smallint";
    case kInt4Type: return "integer";
    case kInt8Type: return "bigint";
    case kJsonType: return version >= 17 ? "json" : "";
    case kNumericType: return "numeric";
    case kIntervalType: return "interval";
    case kTimeType:
    case kTimetzType: return "time";
    case kTimestampType:
    case kTimestamptzType: return "timestamp";
    case kVarbitType: return "bit varying";
    case kVarcharType: return "character varying";
    default: return {};
  }
}

// What a type of date and time says of its zone even without a precision.
std::string_view ZoneOf(Oid type) {
  switch (type) {
    case kTimeType:
    case kTimestampType: return " without time zone";
    case kTimetzType:
    case kTimestamptzType: return " with time zone";
    default: return {};
  }
}

// Without a length these are other types than their names of the standard.
bool NeedsLength(Oid type) { return type == kBitType || type == kBpcharType; }

std::string FormatElement(const TypeCatalog& catalog, const Type& type, int32_t typmod, Style style) {
  const std::string_view sql_name = SqlName(type.oid, catalog.server_version());
  if (!sql_name.empty() && !(NeedsLength(type.oid) && style.typmod_given && typmod < 0)) {
    const bool has_modifiers = typmod >= 0 && type.has_typmod;
    return std::string(sql_name).append(has_modifiers ? FormatTypmod(type.oid, typmod) : ZoneOf(type.oid));
  }
  std::string text;
  if (style.qualified || !catalog.TypeIsVisible(type)) {
    text = catalog.QuoteIdentifier(catalog.NamespaceName(type.namespace_oid)) + '.';
  }
  return text + catalog.QuoteIdentifier(type.name) + FormatTypmod(type.oid, typmod);
}

std::string Format(const TypeCatalog& catalog, SqlType type, Style style) {
  const Type* found = catalog.FindType(type.oid);
  if (found == nullptr) return "???";
  const bool is_array = found->true_array && found->element != kInvalidOid && found->storage != 'p';
  if (!is_array) return FormatElement(catalog, *found, type.typmod, style);
  const Type* element = catalog.FindType(found->element);
  return (element == nullptr ? "???" : FormatElement(catalog, *element, type.typmod, style)) + "[]";
}

}  // namespace

std::string FormatType(const TypeCatalog& catalog, SqlType type) {
  return Format(catalog, type, {.typmod_given = true});
}

std::string FormatType(const TypeCatalog& catalog, Oid type) { return Format(catalog, {type}, {}); }

std::string FormatTypeQualified(const TypeCatalog& catalog, SqlType type) {
  return Format(catalog, type, {.typmod_given = type.typmod >= 0, .qualified = true});
}

}  // namespace pgtidy::types

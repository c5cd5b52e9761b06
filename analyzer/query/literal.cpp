#include "analyzer/query/literal.h"

#include <algorithm>
#include <array>

#include "analyzer/query/coerce.h"
#include "analyzer/query/names.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using types::LiteralValue;
using types::TypeKind;

// Pseudo-types without a textual form. Source: the functions of pseudotypes.c.
LiteralValue ReadPseudoType(const Catalog& catalog, Oid type, std::string_view text) {
  if (type == types::kVoidType) return LiteralValue::Value("");
  if (type == types::kCstringType) return LiteralValue::Value(std::string(text));
  if (type == types::kRecordType) {
    return LiteralValue::Error("0A000", "input of anonymous composite types is not implemented");
  }
  return LiteralValue::Error("0A000", "cannot accept a value of type " + TypeText(catalog, type));
}

LiteralValue ReadEnum(const Catalog& catalog, const types::Type& type, std::string_view text) {
  if (std::ranges::find(type.labels, text) != type.labels.end()) return LiteralValue::Value(std::string(text));
  if (catalog.MayExist(catalog::ObjectClass::kType, catalog.NamespaceName(type.namespace_oid), type.name)) {
    return LiteralValue::Undetermined();
  }
  return LiteralValue::Error(
      "22P02", "invalid input value for enum " + TypeText(catalog, type.oid) + ": \"" + std::string(text) + "\"");
}

LiteralValue ReadRange(const Catalog& catalog, const types::Type& type, std::string_view text) {
  static constexpr std::array kDiscreteRanges = {types::kInt4RangeType, types::kInt8RangeType, types::kDaterangeType};
  const bool discrete = std::ranges::find(kDiscreteRanges, type.oid) != kDiscreteRanges.end();
  LiteralValue value = types::ReadRangeLiteral(text, type.range_subtype, discrete, [&](std::string_view bound) {
    return ReadLiteralText(catalog, {.oid = type.range_subtype}, bound);
  });
  // What a canonical function of a user makes of the bounds is not known.
  if (const auto* made = catalog.Find<catalog::TypeObject>(type.oid);
      made != nullptr && made->range_details.size() > 2 && made->range_details[2] != types::kInvalidOid && !discrete) {
    value.text_is_certain = false;
  }
  return value;
}

LiteralValue ReadComposite(const Catalog& catalog, const types::Type& type, std::string_view text) {
  const auto* relation = catalog.Find<catalog::Relation>(type.relation);
  if (relation == nullptr || relation->undetermined) return LiteralValue::Undetermined();
  std::vector<SqlType> fields;
  for (const catalog::Column& column : relation->columns) {
    if (!column.dropped) fields.push_back(column.type);
  }
  return types::ReadRecordLiteral(text, fields.size(), [&](size_t field, std::string_view field_text) {
    return ReadLiteralText(catalog, fields[field], field_text);
  });
}

}  // namespace

LiteralValue ReadLiteralText(const Catalog& catalog, SqlType type, std::string_view text) {
  const types::Type* found = catalog.FindType(type.oid);
  if (found == nullptr || IsUndetermined(catalog, type.oid)) return LiteralValue::Undetermined();
  if (found->kind == TypeKind::kDomain) {
    SqlType base = {.oid = type.oid};
    base.oid = types::BaseType(catalog, type.oid, &base.typmod);
    return ReadLiteralText(catalog, base, text);
  }
  const bool vector = type.oid == types::kInt2VectorType || type.oid == types::kOidVectorType;
  if (found->true_array && !vector) {
    const types::Type* element = catalog.FindType(found->element);
    if (element == nullptr) return LiteralValue::Undetermined();
    return types::ReadArrayLiteral(text, element->delimiter, catalog.server_version(),
                                   [&](std::string_view element_text) {
                                     return ReadLiteralText(catalog, {found->element, type.typmod}, element_text);
                                   });
  }
  switch (found->kind) {
    case TypeKind::kPseudo: return ReadPseudoType(catalog, type.oid, text);
    case TypeKind::kEnum: return ReadEnum(catalog, *found, text);
    case TypeKind::kRange: return ReadRange(catalog, *found, text);
    case TypeKind::kMultirange:
      return types::ReadMultirangeLiteral(
          text, [&](std::string_view range) { return ReadLiteralText(catalog, {.oid = found->range}, range); });
    case TypeKind::kComposite: return ReadComposite(catalog, *found, text);
    case TypeKind::kBase:
    case TypeKind::kDomain: break;
  }
  if (IsRegisteredObjectType(type.oid)) return ReadRegisteredObject(catalog, type.oid, text);
  if (type.oid >= types::kFirstNormalOid) return LiteralValue::Undetermined();
  return types::ReadScalarLiteral(
      type.oid, text, type.typmod,
      {.server_version = catalog.server_version(), .time_zone = catalog.session().time_zone});
}

std::shared_ptr<catalog::Const> ReadLiteral(const Catalog& catalog, SqlType type, std::string_view text, int location) {
  const LiteralValue value = ReadLiteralText(catalog, type, text);
  if (value.outcome == LiteralValue::Outcome::kError) {
    throw SqlError(value.sqlstate, value.message, location).Detail(value.detail);
  }
  auto constant = std::make_shared<catalog::Const>();
  constant->type = type;
  constant->collation = CollationOfType(catalog, type.oid);
  constant->location = location;
  constant->value_is_certain = value.outcome == LiteralValue::Outcome::kValue && value.text_is_certain;
  constant->value = constant->value_is_certain ? value.text : std::string(text);
  return constant;
}

}  // namespace pgtidy::query

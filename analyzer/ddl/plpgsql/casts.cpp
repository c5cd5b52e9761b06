#include <cstdlib>

#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/plpgsql/evaluator.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl::plpgsql {
namespace {

bool IsOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  for (const std::string_view other : names) {
    if (name == other) return true;
  }
  return false;
}

bool IsDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// `a`, `a.b`, `"A".b` as regclass reads them.
struct ObjectName {
  std::string schema;
  std::string name;
};

std::optional<ObjectName> ReadObjectName(std::string_view text) {
  std::string list(text);
  bool quoted = false;
  for (char& c : list) {
    if (c == '"') quoted = !quoted;
    if (c == '.' && !quoted) c = ',';
  }
  const auto parts = SplitIdentifierList(list);
  if (!parts || parts->empty() || parts->size() > 2) return std::nullopt;
  if (parts->size() == 1) return ObjectName{"", parts->front()};
  return ObjectName{parts->front(), parts->back()};
}

Value CastToRelation(const Catalog& catalog, const Value& value) {
  if (IsDigits(value.text)) return Value::Text(value.text, Value::Type::kRelation);
  const auto name = ReadObjectName(value.text);
  if (!name) return Value::Unknown();
  const Oid oid = catalog.FindRelation(name->schema, name->name);
  if (oid != types::kInvalidOid) return Value::Text(std::to_string(oid), Value::Type::kRelation);
  if (catalog.MayExist(ObjectClass::kRelation, name->schema, name->name)) return Value::Unknown();
  throw SqlError("42P01", "relation \"" + (name->schema.empty() ? name->name : name->schema + "." + name->name) +
                              "\" does not exist");
}

Value CastToNamespace(const Catalog& catalog, const Value& value) {
  if (IsDigits(value.text)) return Value::Text(value.text, Value::Type::kNamespace);
  const auto name = ReadObjectName(value.text);
  if (!name || !name->schema.empty()) return Value::Unknown();
  const Oid oid = catalog.FindNamespace(name->name);
  if (oid != types::kInvalidOid) return Value::Text(std::to_string(oid), Value::Type::kNamespace);
  if (catalog.MayExist(ObjectClass::kNamespace, "", name->name)) return Value::Unknown();
  throw SqlError("3F000", "schema \"" + name->name + "\" does not exist");
}

// Only plain names: other spellings need the grammar of types.
Value CastToType(const Catalog& catalog, const Value& value) {
  if (IsDigits(value.text)) return Value::Text(value.text, Value::Type::kType);
  const auto name = ReadObjectName(value.text);
  if (!name) return Value::Unknown();
  const Oid oid = catalog.FindTypeNamed(name->schema, name->name);
  if (oid == types::kInvalidOid) return Value::Unknown();
  return Value::Text(std::to_string(oid), Value::Type::kType);
}

}  // namespace

Value PrintedText(const Catalog& catalog, const Value& value) {
  if (value.kind == Value::Kind::kArray) {
    Value text = Value::Text("{");
    for (size_t i = 0; i < value.elements.size(); ++i) {
      const Value element = PrintedText(catalog, value.elements[i]);
      if (i > 0) text.text += ',';
      if (element.is_null()) {
        text.text += "NULL";
      } else if (element.is_text()) {
        text.text += element.text;
      } else {
        return Value::Unknown();
      }
    }
    text.text += '}';
    return text;
  }
  if (!value.is_text()) return value.kind == Value::Kind::kRow ? Value::Unknown() : value;
  const auto oid = static_cast<Oid>(std::strtoul(value.text.c_str(), nullptr, 10));
  switch (value.type) {
    case Value::Type::kRelation:
      if (const auto* relation = catalog.Find<catalog::Relation>(oid)) {
        return Value::Text(catalog.RelationName(*relation));
      }
      return value;
    case Value::Type::kType:
      return catalog.FindType(oid) == nullptr ? value : Value::Text(types::FormatType(catalog, oid));
    case Value::Type::kNamespace: return Value::Text(catalog.QuoteIdentifier(catalog.NamespaceName(oid)));
    case Value::Type::kBoolean: return Value::Text(value.text == "t" ? "true" : "false");
    default: return Value::Text(value.text);
  }
}

Value CastValue(const Catalog& catalog, const Value& value, std::string_view type_name, bool array) {
  if (value.is_null()) return value;
  if (array) {
    if (value.kind == Value::Kind::kArray) return value;
    return value.is_text() ? ParseArray(value.text) : Value::Unknown();
  }
  if (IsOneOf(type_name, {"text", "varchar", "bpchar", "name", "citext", "character varying"})) {
    return PrintedText(catalog, value);
  }
  if (!value.is_text()) return Value::Unknown();
  if (type_name == "regclass") return CastToRelation(catalog, value);
  if (type_name == "regtype") return CastToType(catalog, value);
  if (type_name == "regnamespace") return CastToNamespace(catalog, value);
  if (IsOneOf(type_name, {"oid", "int2", "int4", "int8", "numeric"})) {
    char* end = nullptr;
    static_cast<void>(std::strtod(value.text.c_str(), &end));
    if (value.text.empty() || *end != '\0') return Value::Unknown();
    return Value::Text(value.text, Value::Type::kNumber);
  }
  if (type_name == "bool") {
    const Truth truth = TruthOf(value);
    return truth == Truth::kUnknown ? Value::Unknown() : ValueOf(truth);
  }
  if (type_name == "char") return Value::Text(value.text.substr(0, 1));
  return Value::Unknown();
}

}  // namespace pgtidy::ddl::plpgsql

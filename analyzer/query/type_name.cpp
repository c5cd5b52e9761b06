#include "analyzer/query/type_name.h"

#include <fmt/format.h>

#include <charconv>

#include "analyzer/query/names.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {
namespace {

using catalog::ObjectClass;
using syntax::As;
using syntax::Items;
using syntax::StringValue;

// The type of the column in `relation.column%TYPE`.
Oid ReferencedColumnType(const Catalog& catalog, const ::TypeName& name, bool missing_ok, int location) {
  const Items<::Node> parts(name.names);
  if (parts.size() == 1 || parts.size() > 4) {
    throw SqlError("42601",
                   std::string("improper %TYPE reference (too ") + (parts.size() == 1 ? "few" : "many") +
                       " dotted names): " + NameListText(name.names),
                   location);
  }
  const std::string field(StringValue(parts[parts.size() - 1]));
  const std::string relation_name(StringValue(parts[parts.size() - 2]));
  const std::string schema(parts.size() > 2 ? StringValue(parts[parts.size() - 3]) : std::string_view());
  const Oid relation_oid = catalog.FindRelation(schema, relation_name);
  const auto* relation = catalog.Find<catalog::Relation>(relation_oid);
  if (relation == nullptr) {
    if (catalog.MayExist(ObjectClass::kRelation, schema, relation_name)) return types::kUndeterminedType;
    if (missing_ok) return types::kInvalidOid;
    if (!NamespaceExists(catalog, schema, -1)) return types::kUndeterminedType;
    throw SqlError("42P01", "relation \"" + (schema.empty() ? "" : schema + ".") + relation_name + "\" does not exist");
  }
  if (const catalog::Column* column = relation->FindColumn(field)) return column->type.oid;
  if (relation->undetermined) return types::kUndeterminedType;
  if (missing_ok) return types::kInvalidOid;
  throw SqlError("42703", "column \"" + field + "\" of relation \"" + relation_name + "\" does not exist", location)
      .MissingIn(field, {relation_oid});
}

Oid NamedType(const Catalog& catalog, const ::TypeName& name, bool missing_ok, int location) {
  const QualifiedName parts = SplitQualifiedName(name.names);
  Oid oid = catalog.FindTypeNamed(parts.schema, parts.name);
  if (oid == types::kInvalidOid) {
    if (catalog.MayExist(ObjectClass::kType, parts.schema, parts.name)) return types::kUndeterminedType;
    if (!missing_ok && !NamespaceExists(catalog, parts.schema, location)) return types::kUndeterminedType;
    return types::kInvalidOid;
  }
  if (name.arrayBounds == nullptr) return oid;
  return IsUndetermined(catalog, oid) ? types::kUndeterminedType : ArrayTypeOf(catalog, oid);
}

// A modifier as the text that the server hands to the type's typmodin function; nothing if it is not of a simple form.
std::optional<std::string> ModifierText(const ::Node* modifier) {
  if (const auto* constant = As<A_Const>(modifier, T_A_Const); constant != nullptr && !constant->isnull) {
    switch (constant->val.node.type) {
      case T_Integer: return std::to_string(constant->val.ival.ival);
      case T_Float: return constant->val.fval.fval;
      case T_String: return constant->val.sval.sval;
      default: return std::nullopt;
    }
  }
  if (const auto* reference = As<ColumnRef>(modifier, T_ColumnRef)) {
    const Items<::Node> fields(reference->fields);
    if (fields.size() == 1 && fields[0]->type == T_String) return std::string(StringValue(fields[0]));
  }
  return std::nullopt;
}

int32_t TypmodOf(const Catalog& catalog, const ::TypeName& name, const types::Type& type, int location) {
  if (name.typmods == nullptr) return name.typemod;
  const types::Type* element = type.true_array ? catalog.FindType(type.element) : nullptr;
  const types::Type& modified = element == nullptr ? type : *element;
  if (!type.defined) {
    throw SqlError("42601", "type modifier cannot be specified for shell type \"" + TypeNameText(name) + "\"",
                   location);
  }
  if (modified.undetermined) return -1;
  if (!modified.has_typmod) {
    throw SqlError("42601", "type modifier is not allowed for type \"" + TypeNameText(name) + "\"", location);
  }
  std::vector<std::string> texts;
  for (const ::Node* modifier : Items<::Node>(name.typmods)) {
    std::optional<std::string> text = ModifierText(modifier);
    if (!text) throw SqlError("42601", "type modifiers must be simple constants or identifiers", location);
    texts.push_back(std::move(*text));
  }
  const bool built_in = modified.oid < types::kFirstNormalOid;
  std::vector<int32_t> modifiers;
  for (const std::string& text : texts) {
    int32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size()) {
      modifiers.push_back(value);
      continue;
    }
    // What a type of a user makes of a word is its own affair.
    if (!built_in) return -1;
    if (error == std::errc::result_out_of_range) {
      throw SqlError("22003", "value \"" + text + "\" is out of range for type integer", location);
    }
    throw SqlError("22P02", "invalid input syntax for type integer: \"" + text + "\"", location);
  }
  if (!built_in) return modifiers.size() == 1 ? modifiers.front() : -1;
  return types::MakeTypmod(catalog, modified.oid, modifiers, location);
}

SqlType Lookup(const Catalog& catalog, const ::TypeName& name, bool missing_ok, int location) {
  Oid oid = name.typeOid;
  if (name.names != nullptr) {
    oid = name.pct_type ? ReferencedColumnType(catalog, name, missing_ok, location)
                        : NamedType(catalog, name, missing_ok, location);
  }
  if (oid == types::kInvalidOid || oid == types::kUndeterminedType) return {.oid = oid};
  const types::Type* type = catalog.FindType(oid);
  if (type == nullptr) return {.oid = types::kUndeterminedType};
  return {.oid = oid, .typmod = TypmodOf(catalog, name, *type, location)};
}

// A collation that is named like a locale comes from the operating system; which of them there are is not known.
bool IsLocaleName(std::string_view name) {
  const size_t language = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
  const size_t length = std::min(language, name.size());
  if (length != 2 && length != 3) return name.substr(0, 2) == "C.";
  return length == name.size() || name[length] == '_' || name[length] == '-' || name[length] == '.' ||
         name[length] == '@';
}

}  // namespace

std::string NameListText(const ::List* names) {
  std::string text;
  for (const ::Node* part : Items<::Node>(names)) {
    if (!text.empty()) text += '.';
    text += part->type == T_A_Star ? std::string_view("*") : StringValue(part);
  }
  return text;
}

std::string TypeNameText(const ::TypeName& name) {
  std::string text = NameListText(name.names);
  if (name.pct_type) text += "%TYPE";
  if (name.arrayBounds != nullptr) text += "[]";
  return text;
}

QualifiedName SplitQualifiedName(const ::List* names) {
  const Items<::Node> parts(names);
  if (parts.size() > 3) {
    throw SqlError("42601", "improper qualified name (too many dotted names): " + NameListText(names));
  }
  QualifiedName split;
  if (parts.size() > 1) split.schema = StringValue(parts[parts.size() - 2]);
  if (parts.size() > 0) split.name = StringValue(parts[parts.size() - 1]);
  return split;
}

SqlType ResolveTypeName(const Catalog& catalog, const ::TypeName& name, bool with_location) {
  const int location = with_location ? name.location : -1;
  const SqlType type = Lookup(catalog, name, false, location);
  if (type.oid == types::kInvalidOid) {
    throw SqlError("42704", "type \"" + TypeNameText(name) + "\" does not exist", location);
  }
  const types::Type* found = catalog.FindType(type.oid);
  if (found != nullptr && !found->defined) {
    throw SqlError("42704", "type \"" + TypeNameText(name) + "\" is only a shell", location);
  }
  return type;
}

SqlType LookupTypeName(const Catalog& catalog, const ::TypeName& name, bool with_location) {
  return Lookup(catalog, name, true, with_location ? name.location : -1);
}

Oid ResolveCollation(const Catalog& catalog, const ::List* name, int location) {
  const QualifiedName parts = SplitQualifiedName(name);
  const Oid oid = catalog.FindCollation(parts.schema, parts.name);
  if (oid != types::kInvalidOid) return oid;
  const bool of_system = parts.schema.empty() || parts.schema == "pg_catalog";
  if (catalog.MayExist(ObjectClass::kCollation, parts.schema, parts.name) || (of_system && IsLocaleName(parts.name)) ||
      !NamespaceExists(catalog, parts.schema, location)) {
    return types::kDefaultCollation;
  }
  throw SqlError("42704", "collation \"" + NameListText(name) + "\" for encoding \"UTF8\" does not exist", location);
}

Oid ColumnCollation(const Catalog& catalog, const ::CollateClause* clause, Oid type, int location) {
  const Oid of_type = CollationOfType(catalog, type);
  if (clause == nullptr) return of_type;
  const Oid collation = ResolveCollation(catalog, clause->collname, clause->location);
  if (of_type == types::kInvalidOid && !IsUndetermined(catalog, type)) {
    throw SqlError("42804", "collations are not supported by type " + TypeText(catalog, type),
                   clause->location < 0 ? location : clause->location);
  }
  return collation;
}

SqlType TypeNamed(const Catalog& catalog, std::string_view text) {
  const RawParse parse(text, RawParse::Mode::kTypeName);
  const auto* name = parse.failed() ? nullptr : *syntax::Items<::TypeName>(parse.tree()).begin();
  if (name == nullptr || name->setof) throw SqlError("42601", fmt::format("invalid type name \"{}\"", text));
  return ResolveTypeName(catalog, *name, false);
}

}  // namespace pgtidy::query

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzer/query/expression.h"
#include "analyzer/query/literal.h"
#include "analyzer/query/names.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/input/characters.h"

namespace pgtidy::query {
namespace {

using catalog::ObjectClass;
using types::LiteralValue;

LiteralValue ObjectValue(Oid oid) { return LiteralValue::Value(std::to_string(oid)); }

LiteralValue InvalidName() { return LiteralValue::Error("42602", "invalid name syntax"); }

// Splits `schema."Name"` as identifiers are read; nothing if it is not of that form. Source: SplitIdentifierString().
std::optional<std::vector<std::string>> SplitIdentifiers(std::string_view text) {
  constexpr size_t kMostBytes = 63;
  std::vector<std::string> names;
  types::Cursor cursor(text);
  while (true) {
    cursor.SkipSpace();
    std::string name;
    if (cursor.Accept('"')) {
      while (true) {
        if (cursor.AtEnd()) return std::nullopt;
        const char c = cursor.Next();
        if (c == '"' && !cursor.Accept('"')) break;
        name += c;
      }
    } else {
      while (!cursor.AtEnd() && cursor.Peek() != '.' && !types::IsSpace(cursor.Peek())) {
        name += types::ToLower(cursor.Next());
      }
      if (name.empty()) return std::nullopt;
    }
    if (name.size() > kMostBytes) name.resize(kMostBytes);
    names.push_back(std::move(name));
    cursor.SkipSpace();
    if (cursor.AtEnd()) return names;
    if (!cursor.Accept('.')) return std::nullopt;
  }
}

std::string Joined(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ".")); }

// A number stands for itself, `-` for no object. Source: parseDashOrOid(), parseNumericOid().
std::optional<LiteralValue> ReadNumber(std::string_view text, bool dash) {
  if (dash && text == "-") return ObjectValue(types::kInvalidOid);
  if (text.empty() || !std::ranges::all_of(text, types::IsDigit)) return std::nullopt;
  Oid oid = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), oid);
  if (error == std::errc::result_out_of_range) {
    return LiteralValue::Error("22003", "value \"" + std::string(text) + "\" is out of range for type oid");
  }
  return ObjectValue(oid);
}

// A name of an object that stands in a schema, taken apart.
struct ObjectName {
  std::string schema;
  std::string name;
  std::string joined;
};

std::optional<LiteralValue> SplitObjectName(std::string_view text, ObjectName& result) {
  std::optional<std::vector<std::string>> names = SplitIdentifiers(text);
  if (!names) return InvalidName();
  result.joined = Joined(*names);
  if (names->size() > 3) {
    return LiteralValue::Error("42601", "improper qualified name (too many dotted names): " + result.joined);
  }
  result.name = names->back();
  if (names->size() > 1) result.schema = (*names)[names->size() - 2];
  return std::nullopt;
}

LiteralValue ReadRelation(const Catalog& catalog, std::string_view text) {
  const std::optional<std::vector<std::string>> names = SplitIdentifiers(text);
  if (!names) return InvalidName();
  if (names->size() > 3) {
    return LiteralValue::Error("42601", "improper relation name (too many dotted names): " + Joined(*names));
  }
  const std::string schema = names->size() > 1 ? (*names)[names->size() - 2] : "";
  const Oid oid = catalog.FindRelation(schema, names->back());
  if (oid != types::kInvalidOid) return ObjectValue(oid);
  if (catalog.MayExist(ObjectClass::kRelation, schema, names->back()) ||
      catalog.MayExist(ObjectClass::kNamespace, "", schema)) {
    return LiteralValue::Undetermined();
  }
  constexpr int kFirstToLookPastSchema = 16;
  if (catalog.server_version() < kFirstToLookPastSchema && !schema.empty() &&
      catalog.FindNamespace(schema) == types::kInvalidOid) {
    return LiteralValue::Error("3F000", "schema \"" + schema + "\" does not exist");
  }
  return LiteralValue::Error("42P01", "relation \"" + Joined(*names) + "\" does not exist");
}

LiteralValue ReadType(const Catalog& catalog, std::string_view text) {
  LiteralValue invalid = LiteralValue::Error("42601", "invalid type name \"" + std::string(text) + "\"");
  if (text.find_first_not_of(" \t\n\r\f\v") == std::string_view::npos) return invalid;
  const RawParse parse(text, RawParse::Mode::kTypeName);
  if (parse.failed()) return LiteralValue::Error("42601", parse.message());
  const auto* name = *syntax::Items<::TypeName>(parse.tree()).begin();
  if (name->setof) return invalid;
  const SqlType type = LookupTypeName(catalog, *name, false);
  if (type.oid == types::kUndeterminedType) return LiteralValue::Undetermined();
  if (type.oid == types::kInvalidOid) {
    return LiteralValue::Error("42704", "type \"" + TypeNameText(*name) + "\" does not exist");
  }
  return ObjectValue(type.oid);
}

// The types in `name(type, type)`. Nothing if a type is not known. Source: parseNameAndArgTypes().
std::optional<LiteralValue> ReadNameAndTypes(const Catalog& catalog, std::string_view text, bool none_allowed,
                                             ObjectName& name, std::vector<Oid>& argument_types) {
  size_t open = 0;
  bool quoted = false;
  while (open < text.size() && (quoted || text[open] != '(')) quoted ^= text[open++] == '"';
  if (open == text.size()) return LiteralValue::Error("22P02", "expected a left parenthesis");
  const std::string_view trimmed = types::TrimSpace(text);
  if (trimmed.back() != ')') return LiteralValue::Error("22P02", "expected a right parenthesis");
  if (std::optional<LiteralValue> failure = SplitObjectName(text.substr(0, open), name)) return failure;
  std::string_view rest = trimmed.substr(trimmed.find('(', open) + 1);
  rest.remove_suffix(1);
  if (types::TrimSpace(rest).empty()) return std::nullopt;
  size_t begin = 0;
  int depth = 0;
  quoted = false;
  for (size_t i = 0; i <= rest.size(); ++i) {
    const char c = i == rest.size() ? ',' : rest[i];
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '(' || c == '[')) ++depth;
    if (!quoted && (c == ')' || c == ']')) --depth;
    if (i < rest.size() && (c != ',' || quoted || depth > 0)) continue;
    const std::string_view part = types::TrimSpace(rest.substr(begin, i - begin));
    begin = i + 1;
    if (part.empty()) return LiteralValue::Error("22P02", "expected a type name");
    if (none_allowed && part.size() == 4 && types::StartsWithIgnoringCase(part, "none")) {
      argument_types.push_back(types::kInvalidOid);
      continue;
    }
    LiteralValue type = ReadType(catalog, part);
    if (type.outcome != LiteralValue::Outcome::kValue) return type;
    argument_types.push_back(static_cast<Oid>(std::stoul(type.text)));
  }
  return std::nullopt;
}

LiteralValue ReadRoutine(const Catalog& catalog, std::string_view text, bool with_types) {
  ObjectName name;
  std::vector<Oid> argument_types;
  const std::optional<LiteralValue> failure =
      with_types ? ReadNameAndTypes(catalog, text, false, name, argument_types) : SplitObjectName(text, name);
  if (failure) return *failure;
  const int count = with_types ? static_cast<int>(argument_types.size()) : -1;
  const std::vector<types::Candidate> candidates =
      FunctionCandidates(catalog, name.schema, name.name, count, {}, false, false, false);
  Oid found = types::kInvalidOid;
  for (const types::Candidate& candidate : candidates) {
    if (with_types && candidate.arguments != argument_types) continue;
    if (found != types::kInvalidOid) {
      return LiteralValue::Error("42725", "more than one function named \"" + std::string(text) + "\"");
    }
    found = candidate.oid;
  }
  if (found != types::kInvalidOid) return ObjectValue(found);
  if (catalog.MayExist(ObjectClass::kRoutine, name.schema, name.name)) return LiteralValue::Undetermined();
  return LiteralValue::Error("42883", "function \"" + std::string(text) + "\" does not exist");
}

LiteralValue ReadOperator(const Catalog& catalog, std::string_view text, bool with_types) {
  ObjectName name;
  std::vector<Oid> argument_types;
  const std::optional<LiteralValue> failure =
      with_types ? ReadNameAndTypes(catalog, text, true, name, argument_types) : SplitObjectName(text, name);
  if (failure) return *failure;
  if (with_types && argument_types.size() == 1) return LiteralValue::Error("42P02", "missing argument");
  if (with_types && argument_types.size() != 2) return LiteralValue::Error("54023", "too many arguments");
  Oid found = types::kInvalidOid;
  for (const Catalog::Named& named : catalog.OperatorsNamed(name.schema, name.name)) {
    const auto* op = catalog.Find<catalog::Operator>(named.oid);
    if (op == nullptr) continue;
    if (with_types && (op->left != argument_types[0] || op->right != argument_types[1])) continue;
    if (found != types::kInvalidOid) {
      return LiteralValue::Error("42725", "more than one operator named " + std::string(text));
    }
    found = named.oid;
  }
  if (found != types::kInvalidOid) return ObjectValue(found);
  if (catalog.MayExist(ObjectClass::kOperator, name.schema, name.name)) return LiteralValue::Undetermined();
  return LiteralValue::Error("42883", "operator does not exist: " + std::string(text));
}

std::optional<builtin::NamedRow> BuiltinTextSearchObject(const Catalog& catalog, ObjectClass object_class,
                                                         const ObjectName& name) {
  if (!name.schema.empty() && name.schema != "pg_catalog") return std::nullopt;
  switch (object_class) {
    case ObjectClass::kTextSearchConfiguration: return catalog.builtin().TextSearchConfiguration(name.name);
    case ObjectClass::kTextSearchDictionary: return catalog.builtin().TextSearchDictionary(name.name);
    default: return std::nullopt;
  }
}

LiteralValue ReadNamed(const Catalog& catalog, ObjectClass object_class, std::string_view kind, std::string_view text) {
  ObjectName name;
  if (std::optional<LiteralValue> failure = SplitObjectName(text, name)) return *failure;
  const Oid oid = object_class == ObjectClass::kCollation ? catalog.FindCollation(name.schema, name.name)
                                                          : catalog.FindNamed(object_class, name.schema, name.name);
  if (oid != types::kInvalidOid) return ObjectValue(oid);
  if (const auto row = BuiltinTextSearchObject(catalog, object_class, name)) return ObjectValue(row->oid);
  // Collations and roles are not of this database alone; what is not found may be there all the same.
  if (object_class == ObjectClass::kCollation || catalog.MayExist(object_class, name.schema, name.name)) {
    return LiteralValue::Undetermined();
  }
  return LiteralValue::Error("42704", std::string(kind) + " \"" + name.joined + "\" does not exist");
}

LiteralValue ReadNamespaceOrRole(const Catalog& catalog, bool role, std::string_view text) {
  const std::optional<std::vector<std::string>> names = SplitIdentifiers(text);
  if (!names || names->size() != 1) return InvalidName();
  const std::string& name = names->front();
  const Oid oid = role ? catalog.FindNamed(ObjectClass::kRole, "", name) : catalog.FindNamespace(name);
  if (oid != types::kInvalidOid) return ObjectValue(oid);
  if (role || catalog.MayExist(ObjectClass::kNamespace, "", name)) return LiteralValue::Undetermined();
  return LiteralValue::Error("3F000", "schema \"" + name + "\" does not exist");
}

}  // namespace

bool IsRegisteredObjectType(Oid type) {
  static constexpr std::array kTypes = {types::kRegprocType,      types::kRegprocedureType,  types::kRegoperType,
                                        types::kRegoperatorType,  types::kRegclassType,      types::kRegtypeType,
                                        types::kRegconfigType,    types::kRegdictionaryType, types::kRegroleType,
                                        types::kRegnamespaceType, types::kRegcollationType};
  return std::ranges::find(kTypes, type) != kTypes.end();
}

LiteralValue ReadRegisteredObject(const Catalog& catalog, Oid type, std::string_view text) {
  const bool dash = type != types::kRegoperType && type != types::kRegoperatorType;
  if (!dash && text == "0") return ObjectValue(types::kInvalidOid);
  if (std::optional<LiteralValue> number = ReadNumber(text, dash)) return *number;
  switch (type) {
    case types::kRegclassType: return ReadRelation(catalog, text);
    case types::kRegtypeType: return ReadType(catalog, text);
    case types::kRegprocType: return ReadRoutine(catalog, text, false);
    case types::kRegprocedureType: return ReadRoutine(catalog, text, true);
    case types::kRegoperType: return ReadOperator(catalog, text, false);
    case types::kRegoperatorType: return ReadOperator(catalog, text, true);
    case types::kRegconfigType:
      return ReadNamed(catalog, ObjectClass::kTextSearchConfiguration, "text search configuration", text);
    case types::kRegdictionaryType:
      return ReadNamed(catalog, ObjectClass::kTextSearchDictionary, "text search dictionary", text);
    case types::kRegcollationType: return ReadNamed(catalog, ObjectClass::kCollation, "collation", text);
    case types::kRegroleType: return ReadNamespaceOrRole(catalog, true, text);
    default: return ReadNamespaceOrRole(catalog, false, text);
  }
}

}  // namespace pgtidy::query

#include "analyzer/ddl/apply/create_base_type.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/type_functions.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE TYPE (...) and ALTER TYPE SET: DefineType() and AlterType() of typecmds.c.
namespace pgtidy::ddl {

using catalog::TypeObject;
using syntax::IsKeyword;

namespace {

constexpr std::array<std::string_view, 20> kAttributes = {
    "like",       "internallength", "input",     "output",   "receive",    "send",      "typmod_in",
    "typmod_out", "analyze",        "subscript", "category", "preferred",  "delimiter", "element",
    "default",    "passedbyvalue",  "alignment", "storage",  "collatable", "analyse"};

char StorageOf(const std::string& text) {
  if (IsKeyword(text, "plain")) return 'p';
  if (IsKeyword(text, "external")) return 'e';
  if (IsKeyword(text, "extended")) return 'x';
  if (IsKeyword(text, "main")) return 'm';
  throw SqlError("22023", fmt::format("storage \"{}\" not recognized", text));
}

char AlignmentOf(const std::string& text) {
  const auto is = [&](std::string_view name, std::string_view qualified) {
    return IsKeyword(text, name) || IsKeyword(text, qualified);
  };
  if (is("double", "float8") || IsKeyword(text, "pg_catalog.float8")) return 'd';
  if (is("int4", "pg_catalog.int4")) return 'i';
  if (is("int2", "pg_catalog.int2")) return 's';
  if (is("char", "pg_catalog.bpchar")) return 'c';
  throw SqlError("22023", fmt::format("alignment \"{}\" not recognized", text));
}

// Source: defGetTypeLength().
int16_t LengthOf(const ::DefElem& option) {
  if (option.arg != nullptr && option.arg->type == T_Integer) return static_cast<int16_t>(OptionInteger(option));
  if (option.arg == nullptr) throw SqlError("42601", fmt::format("{} requires a parameter", option.defname));
  const std::string text = OptionText(option);
  if (option.arg->type != T_Float && IsKeyword(text, "variable")) return -1;
  throw SqlError("42601", fmt::format("invalid argument for {}: \"{}\"", option.defname, text));
}

class BaseTypeReader {
 public:
  BaseTypeReader(ApplyContext& context, const ::List* definition) : context_(context), catalog_(context.catalog) {
    for (const ::DefElem* option : syntax::Items<::DefElem>(definition)) {
      const std::string_view name = option->defname;
      if (std::find(kAttributes.begin(), kAttributes.end(), name) == kAttributes.end()) {
        context_.notices.push_back(fmt::format("type attribute \"{}\" not recognized", name));
        continue;
      }
      const auto [place, is_new] = options_.emplace(name == "analyse" ? "analyze" : name, option);
      if (!is_new) ThrowConflictingOption(*option);
    }
  }

  void Read(TypeObject& object) {
    types::Type& type = object.type;
    type.alignment = 'i';
    type.storage = 'p';
    ReadLike(type);
    if (const auto* option = Option("internallength")) type.length = LengthOf(*option);
    ReadCategory(type);
    if (const auto* option = Option("preferred")) type.preferred = OptionBoolean(*option);
    if (const auto* option = Option("delimiter")) type.delimiter = OptionText(*option)[0];
    ReadElement(type);
    if (const auto* option = Option("default")) object.default_text = OptionText(*option);
    if (const auto* option = Option("passedbyvalue")) type.by_value = OptionBoolean(*option);
    if (const auto* option = Option("alignment")) type.alignment = AlignmentOf(OptionText(*option));
    if (const auto* option = Option("storage")) type.storage = StorageOf(OptionText(*option));
    if (const auto* option = Option("collatable"); option != nullptr && OptionBoolean(*option)) {
      type.collation = types::kDefaultCollation;
    }
    ReadFunctions(object);
    CheckRepresentation(type);
  }

  [[nodiscard]] const std::vector<Oid>& functions() const { return functions_; }

 private:
  [[nodiscard]] const ::DefElem* Option(std::string_view name) const {
    const auto found = options_.find(name);
    return found == options_.end() ? nullptr : found->second;
  }

  void ReadLike(types::Type& type) const {
    const ::DefElem* option = Option("like");
    if (option == nullptr) return;
    constexpr int kFirstVersionWithPosition = 18;
    const auto* name = syntax::As<::TypeName>(option->arg, T_TypeName);
    const Oid like =
        name == nullptr
            ? OptionType(catalog_, *option).oid
            : query::ResolveTypeName(catalog_, *name, catalog_.server_version() >= kFirstVersionWithPosition).oid;
    if (IsUndetermined(catalog_, like)) throw Undetermined("a type like an unknown one");
    const types::Type& pattern = *catalog_.FindType(like);
    type.length = pattern.length;
    type.by_value = pattern.by_value;
    type.alignment = pattern.alignment;
    type.storage = pattern.storage;
  }

  void ReadCategory(types::Type& type) const {
    const ::DefElem* option = Option("category");
    if (option == nullptr) return;
    const std::string text = OptionText(*option);
    const char first = text.empty() ? '\0' : text[0];
    if (first < 32 || first > 126) {
      throw SqlError("22023", fmt::format("invalid type category \"{}\": must be simple ASCII", text));
    }
    type.category = first;
  }

  void ReadElement(types::Type& type) const {
    const ::DefElem* option = Option("element");
    if (option == nullptr) return;
    type.element = OptionType(catalog_, *option).oid;
    const types::Type* element = catalog_.FindType(type.element);
    if (element != nullptr && !element->undetermined && element->kind == types::TypeKind::kPseudo) {
      throw SqlError("42804",
                     fmt::format("array element type cannot be {}", types::FormatType(catalog_, type.element)));
    }
  }

  template <typename Find>
  Oid FindFunction(std::string_view option_name, Find find) {
    const ::DefElem* option = Option(option_name);
    if (option == nullptr) return types::kInvalidOid;
    const OptionName name(*option);
    functions_.push_back(find(name.list()));
    return functions_.back();
  }

  void ReadFunctions(TypeObject& object) {
    const Oid oid = object.oid;
    if (Option("input") == nullptr) throw SqlError("42P17", "type input function must be specified");
    if (Option("output") == nullptr) throw SqlError("42P17", "type output function must be specified");
    if (Option("typmod_in") == nullptr && Option("typmod_out") != nullptr) {
      throw SqlError("42P17", "type modifier output function is useless without a type modifier input function");
    }
    object.type.input_function =
        FindFunction("input", [&](const ::List* names) { return FindTypeInputFunction(catalog_, names, oid); });
    FindFunction("output", [&](const ::List* names) { return FindTypeOutputFunction(catalog_, names, oid); });
    FindFunction("receive", [&](const ::List* names) { return FindTypeReceiveFunction(catalog_, names, oid); });
    FindFunction("send", [&](const ::List* names) { return FindTypeSendFunction(catalog_, names, oid); });
    object.type.has_typmod = FindFunction("typmod_in", [&](const ::List* names) {
                               return FindTypmodInputFunction(catalog_, names);
                             }) != types::kInvalidOid;
    FindFunction("typmod_out", [&](const ::List* names) { return FindTypmodOutputFunction(catalog_, names); });
    FindFunction("analyze", [&](const ::List* names) { return FindTypeAnalyzeFunction(catalog_, names); });
    const Oid subscript =
        FindFunction("subscript", [&](const ::List* names) { return FindTypeSubscriptingFunction(catalog_, names); });
    types::Type& type = object.type;
    type.subscriptable = subscript != types::kInvalidOid;
    if (type.subscriptable || type.element == types::kInvalidOid) return;
    const types::Type* element = catalog_.FindType(type.element);
    if (type.length <= 0 || type.by_value || element == nullptr || element->length <= 0) {
      throw SqlError("42P17", "element type cannot be specified without a subscripting function");
    }
    type.subscriptable = true;
  }

  // Source: TypeCreate().
  static void CheckRepresentation(const types::Type& type) {
    const auto invalid = [](std::string message) { return SqlError("42P17", std::move(message)); };
    if (type.length <= 0 && type.length != -1 && type.length != -2) {
      throw invalid(fmt::format("invalid type internal size {}", type.length));
    }
    if (type.by_value) {
      const char wanted = type.length == 1   ? 'c'
                          : type.length == 2 ? 's'
                          : type.length == 4 ? 'i'
                          : type.length == 8 ? 'd'
                                             : '\0';
      if (wanted == '\0') {
        throw invalid(fmt::format("internal size {} is invalid for passed-by-value type", type.length));
      }
      if (type.alignment != wanted) {
        throw invalid(fmt::format("alignment \"{}\" is invalid for passed-by-value type of size {}", type.alignment,
                                  type.length));
      }
    } else if ((type.length == -1 && type.alignment != 'i' && type.alignment != 'd') ||
               (type.length == -2 && type.alignment != 'c')) {
      throw invalid(fmt::format("alignment \"{}\" is invalid for variable-length type", type.alignment));
    }
    if (type.storage != 'p' && type.length != -1) throw invalid("fixed-size types must have storage PLAIN");
  }

  ApplyContext& context_;
  const Catalog& catalog_;
  std::map<std::string_view, const ::DefElem*> options_;
  std::vector<Oid> functions_;
};

}  // namespace

void CreateBaseType(ApplyContext& context, const ::DefineStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  const Oid shell = MakeRoomForType(context, name);
  if (statement.definition == nullptr) {
    if (shell != types::kInvalidOid) {
      ThrowUnlessUndetermined(catalog, ObjectClass::kType, name.namespace_oid, name.name,
                              SqlError("42710", fmt::format("type \"{}\" already exists", name.name)));
    }
    static_cast<void>(MakeShellType(context, name, -1));
    return;
  }
  if (shell == types::kInvalidOid) {
    ThrowUnlessUndetermined(
        catalog, ObjectClass::kType, name.namespace_oid, name.name,
        SqlError("42710", fmt::format("type \"{}\" does not exist", name.name))
            .Hint("Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE."));
  }
  TypeObject type;
  type.oid = shell;
  type.name = name.name;
  type.created = context.PlaceAt(-1);
  type.type.namespace_oid = name.namespace_oid;
  BaseTypeReader reader(context, statement.definition);
  reader.Read(type);
  const Oid element = type.type.element;
  static_cast<void>(CreateTypeWithArray(context, std::move(type)));
  const ObjectAddress address{ObjectClass::kType, shell};
  for (const Oid function : reader.functions()) {
    catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
  }
  catalog.AddDependency(address, {ObjectClass::kType, element}, DependencyType::kNormal);
}

namespace {

// Source: AlterType().
void ReadAlteration(const Catalog& catalog, const ::DefElem& option, TypeObject& object) {
  const std::string_view name = option.defname;
  const Oid oid = object.oid;
  constexpr std::array<std::string_view, 6> kFunctions = {"receive",    "send",    "typmod_in",
                                                          "typmod_out", "analyze", "subscript"};
  const bool names_function = std::find(kFunctions.begin(), kFunctions.end(), name) != kFunctions.end();
  const std::unique_ptr<OptionName> function =
      names_function && option.arg != nullptr ? std::make_unique<OptionName>(option) : nullptr;
  const ::List* names = function == nullptr ? nullptr : function->list();
  if (name == "storage") {
    const char storage = StorageOf(OptionText(option));
    if (storage != 'p' && object.type.length != -1) {
      throw SqlError("42P17", "fixed-size types must have storage PLAIN");
    }
    if (storage == 'p' && object.type.storage != 'p') {
      throw SqlError("42P17", "cannot change type's storage to PLAIN");
    }
    object.type.storage = storage;
  } else if (name == "receive") {
    if (names != nullptr) static_cast<void>(FindTypeReceiveFunction(catalog, names, oid));
  } else if (name == "send") {
    if (names != nullptr) static_cast<void>(FindTypeSendFunction(catalog, names, oid));
  } else if (name == "typmod_in") {
    if (names != nullptr) static_cast<void>(FindTypmodInputFunction(catalog, names));
    object.type.has_typmod = names != nullptr;
  } else if (name == "typmod_out") {
    if (names != nullptr) static_cast<void>(FindTypmodOutputFunction(catalog, names));
  } else if (name == "analyze") {
    if (names != nullptr) static_cast<void>(FindTypeAnalyzeFunction(catalog, names));
  } else if (name == "subscript") {
    if (names != nullptr) static_cast<void>(FindTypeSubscriptingFunction(catalog, names));
    object.type.subscriptable = names != nullptr;
  } else if (name != "analyse" && std::find(kAttributes.begin(), kAttributes.end(), name) != kAttributes.end()) {
    throw SqlError("42601", fmt::format("type attribute \"{}\" cannot be changed", name));
  } else {
    throw SqlError("42601", fmt::format("type attribute \"{}\" not recognized", name));
  }
}

}  // namespace

void ApplyAlterType(ApplyContext& context, const ::AlterTypeStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = TypeOfNameList(catalog, statement.typeName);
  if (IsUndetermined(catalog, oid)) throw Undetermined("a type that is not known");
  TypeObject changed = *catalog.Find<TypeObject>(oid);
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    try {
      ReadAlteration(catalog, *option, changed);
    } catch (SqlError& error) {
      error.SetLocation(-1);
      throw;
    }
  }
  if (changed.type.kind != types::TypeKind::kBase || changed.type.true_array) {
    throw SqlError("42809", fmt::format("{} is not a base type", types::FormatType(catalog, oid)));
  }
  catalog.Put(std::move(changed));
}

}  // namespace pgtidy::ddl

#include <fmt/format.h>

#include "analyzer/ddl/apply/define.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/named_object.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE TEXT SEARCH PARSER, TEMPLATE, DICTIONARY, CONFIGURATION: tsearchcmds.c.
namespace pgtidy::ddl {

namespace {

// A function that a parser or template needs, and the signature that it must have.
struct Method {
  std::string_view name;
  std::vector<Oid> arguments;
  Oid result = types::kInternalType;
  bool required = true;
};

// Source: get_ts_parser_func(), get_ts_template_func().
Oid FindMethod(const Catalog& catalog, const ::DefElem& option, const Method& method) {
  const OptionName name(option);
  const Oid oid = query::LookupFunctionName(catalog, name.list(), &method.arguments, false);
  const auto* routine = catalog.Find<catalog::Routine>(oid);
  if (routine != nullptr && routine->result != method.result) {
    throw SqlError("42P17",
                   fmt::format("function {} should return type {}",
                               query::FunctionSignature(catalog, query::NameListText(name.list()), method.arguments),
                               types::FormatType(catalog, method.result)));
  }
  return oid;
}

void CheckNameIsFree(const Catalog& catalog, ObjectClass object_class, const CreationName& name, const char* index) {
  const std::string schema = catalog.NamespaceName(name.namespace_oid);
  if (catalog.FindNamed(object_class, schema, name.name) == types::kInvalidOid) return;
  ThrowUnlessUndetermined(
      catalog, object_class, schema, name.name,
      SqlError("23505", fmt::format("duplicate key value violates unique constraint \"{}\"", index)));
}

void CreateOfMethods(ApplyContext& context, const ::DefineStmt& statement, ObjectClass object_class,
                     std::string_view kind, const std::vector<Method>& methods, const char* index) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  std::vector<Oid> found(methods.size(), types::kInvalidOid);
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.definition)) {
    size_t i = 0;
    while (i < methods.size() && methods[i].name != option->defname) ++i;
    if (i == methods.size()) {
      throw SqlError("42601", fmt::format("text search {} parameter \"{}\" not recognized", kind, option->defname));
    }
    found[i] = FindMethod(catalog, *option, methods[i]);
  }
  for (size_t i = 0; i < methods.size(); ++i) {
    if (!methods[i].required || found[i] != types::kInvalidOid) continue;
    throw SqlError("42P17", fmt::format("text search {} {} method is required", kind, methods[i].name));
  }
  CheckNameIsFree(catalog, object_class, name, index);
  const ObjectAddress address = StoreNamedObject(context, object_class, name);
  for (const Oid function : found) {
    catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
  }
}

bool IsBuiltIn(const Catalog& catalog, ObjectClass object_class, const query::QualifiedName& name) {
  if (!name.schema.empty() && name.schema != "pg_catalog") return false;
  const builtin::BuiltinCatalog& builtin = catalog.builtin();
  switch (object_class) {
    case ObjectClass::kTextSearchParser: return builtin.TextSearchParser(name.name).has_value();
    case ObjectClass::kTextSearchTemplate: return builtin.TextSearchTemplate(name.name).has_value();
    case ObjectClass::kTextSearchDictionary: return builtin.TextSearchDictionary(name.name).has_value();
    default: return builtin.TextSearchConfiguration(name.name).has_value();
  }
}

// Returns the object's oid, kInvalidOid for a built-in one. 42704. Source: get_ts_parser_oid() and its like.
Oid RequireNamed(const Catalog& catalog, ObjectClass object_class, std::string_view kind, const ::DefElem& option) {
  const OptionName names(option);
  const query::QualifiedName name = query::SplitQualifiedName(names.list());
  if (!name.schema.empty()) static_cast<void>(RequireNamespace(catalog, name.schema));
  const Oid oid = catalog.FindNamed(object_class, name.schema, name.name);
  if (oid != types::kInvalidOid || IsBuiltIn(catalog, object_class, name)) return oid;
  ThrowUnlessUndetermined(
      catalog, object_class, name.schema, name.name,
      SqlError("42704", fmt::format("text search {} \"{}\" does not exist", kind, query::NameListText(names.list()))));
}

}  // namespace

void CreateTextSearchParser(ApplyContext& context, const ::DefineStmt& statement) {
  constexpr Oid kInternal = types::kInternalType;
  const std::vector<Method> methods = {
      {.name = "start", .arguments = {kInternal, types::kInt4Type}},
      {.name = "gettoken", .arguments = {kInternal, kInternal, kInternal}},
      {.name = "end", .arguments = {kInternal}, .result = types::kVoidType},
      {.name = "lextypes", .arguments = {kInternal}},
      {.name = "headline", .arguments = {kInternal, kInternal, types::kTsqueryType}, .required = false},
  };
  CreateOfMethods(context, statement, ObjectClass::kTextSearchParser, "parser", methods, "pg_ts_parser_prsname_index");
}

void CreateTextSearchTemplate(ApplyContext& context, const ::DefineStmt& statement) {
  constexpr Oid kInternal = types::kInternalType;
  const std::vector<Method> methods = {
      {.name = "init", .arguments = {kInternal}, .required = false},
      {.name = "lexize", .arguments = {kInternal, kInternal, kInternal, kInternal}},
  };
  CreateOfMethods(context, statement, ObjectClass::kTextSearchTemplate, "template", methods,
                  "pg_ts_template_tmplname_index");
}

void CreateTextSearchDictionary(ApplyContext& context, const ::DefineStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  const ::DefElem* template_option = nullptr;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.definition)) {
    if (std::string_view(option->defname) == "template") template_option = option;
  }
  if (template_option == nullptr) throw SqlError("42P17", "text search template is required");
  const Oid text_search_template =
      RequireNamed(catalog, ObjectClass::kTextSearchTemplate, "template", *template_option);
  CheckNameIsFree(catalog, ObjectClass::kTextSearchDictionary, name, "pg_ts_dict_dictname_index");
  const ObjectAddress address = StoreNamedObject(context, ObjectClass::kTextSearchDictionary, name);
  catalog.AddDependency(address, {ObjectClass::kTextSearchTemplate, text_search_template}, DependencyType::kNormal);
}

void CreateTextSearchConfiguration(ApplyContext& context, const ::DefineStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  Oid parser = types::kInvalidOid;
  const ::DefElem* parser_option = nullptr;
  const ::DefElem* copy_option = nullptr;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.definition)) {
    const std::string_view option_name = option->defname;
    if (option_name == "parser") {
      parser = RequireNamed(catalog, ObjectClass::kTextSearchParser, "parser", *option);
      parser_option = option;
    } else if (option_name == "copy") {
      static_cast<void>(RequireNamed(catalog, ObjectClass::kTextSearchConfiguration, "configuration", *option));
      copy_option = option;
    } else {
      throw SqlError("42601", fmt::format("text search configuration parameter \"{}\" not recognized", option_name));
    }
  }
  if (parser_option != nullptr && copy_option != nullptr) {
    throw SqlError("42601", "cannot specify both PARSER and COPY options");
  }
  if (parser_option == nullptr && copy_option == nullptr) throw SqlError("42P17", "text search parser is required");
  CheckNameIsFree(catalog, ObjectClass::kTextSearchConfiguration, name, "pg_ts_config_cfgname_index");
  const ObjectAddress address = StoreNamedObject(context, ObjectClass::kTextSearchConfiguration, name);
  catalog.AddDependency(address, {ObjectClass::kTextSearchParser, parser}, DependencyType::kNormal);
}

}  // namespace pgtidy::ddl

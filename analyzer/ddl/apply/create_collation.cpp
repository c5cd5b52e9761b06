#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "analyzer/ddl/apply/define.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

// CREATE COLLATION: collationcmds.c.
namespace pgtidy::ddl {

using catalog::Collation;

namespace {

constexpr std::array<std::string_view, 8> kAttributes = {"from",     "locale",        "lc_collate", "lc_ctype",
                                                         "provider", "deterministic", "rules",      "version"};

using Options = std::map<std::string_view, const ::DefElem*>;

Options ReadOptions(const Catalog& catalog, const ::List* definition) {
  constexpr int kFirstVersionWithRules = 16;
  Options options;
  for (const ::DefElem* option : syntax::Items<::DefElem>(definition)) {
    const std::string_view name = option->defname;
    const bool known = std::find(kAttributes.begin(), kAttributes.end(), name) != kAttributes.end() &&
                       (name != "rules" || catalog.server_version() >= kFirstVersionWithRules);
    if (!known) {
      throw SqlError("42601", fmt::format("collation attribute \"{}\" not recognized", name), option->location);
    }
    if (!options.emplace(name, option).second) ThrowConflictingOption(*option);
  }
  if (options.contains("locale") && (options.contains("lc_collate") || options.contains("lc_ctype"))) {
    throw SqlError("42601", "conflicting or redundant options")
        .Detail("LOCALE cannot be specified together with LC_COLLATE or LC_CTYPE.");
  }
  if (options.contains("from") && options.size() != 1) {
    throw SqlError("42601", "conflicting or redundant options")
        .Detail("FROM cannot be specified together with any other options.");
  }
  return options;
}

void CopyCollation(const Catalog& catalog, const ::DefElem& option, Collation& collation) {
  const OptionName name(option);
  const Oid oid = WithoutPositions([&] { return query::ResolveCollation(catalog, name.list(), -1); });
  if (oid == types::kDefaultCollation) throw SqlError("42P17", "collation \"default\" cannot be copied");
  if (const auto* source = catalog.Find<Collation>(oid)) {
    collation.provider = source->provider;
    collation.deterministic = source->deterministic;
    collation.definition = source->definition;
  }
}

char ProviderOf(const Catalog& catalog, const std::string& name) {
  constexpr int kFirstVersionWithBuiltin = 17;
  if (syntax::IsKeyword(name, "libc")) return 'c';
  if (syntax::IsKeyword(name, "icu")) return 'i';
  if (syntax::IsKeyword(name, "builtin") && catalog.server_version() >= kFirstVersionWithBuiltin) return 'b';
  throw SqlError("42P17", fmt::format("unrecognized collation provider: {}", name));
}

void DefineCollation(const Catalog& catalog, const Options& options, Collation& collation) {
  const auto has = [&](std::string_view name) { return options.contains(name); };
  if (has("deterministic")) collation.deterministic = OptionBoolean(*options.at("deterministic"));
  if (has("provider")) collation.provider = ProviderOf(catalog, OptionText(*options.at("provider")));
  const auto require = [&](std::string_view name) {
    if (!has(name) && (name == "locale" || !has("locale"))) {
      throw SqlError("42P17", fmt::format("parameter \"{}\" must be specified", name));
    }
  };
  if (collation.provider == 'c') {
    require("lc_collate");
    require("lc_ctype");
  } else {
    require("locale");
  }
  if (!collation.deterministic && collation.provider != 'i') {
    throw SqlError("0A000", "nondeterministic collations not supported with this provider");
  }
  for (const auto& [name, option] : options) {
    if (!collation.definition.empty()) collation.definition += ", ";
    const std::string value = OptionText(*option);
    const bool is_word = name == "provider" || name == "deterministic";
    collation.definition += is_word ? fmt::format("{} = {}", name, value) : fmt::format("{} = '{}'", name, value);
  }
}

}  // namespace

void CreateCollation(ApplyContext& context, const ::DefineStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.defnames);
  Collation collation;
  collation.name = name.name;
  collation.namespace_oid = name.namespace_oid;
  collation.created = context.PlaceAt(-1);
  const Options options = ReadOptions(catalog, statement.definition);
  if (const auto from = options.find("from"); from != options.end()) {
    CopyCollation(catalog, *from->second, collation);
  } else {
    DefineCollation(catalog, options, collation);
  }
  const std::string schema = catalog.NamespaceName(name.namespace_oid);
  if (catalog.FindCollation(schema, name.name) != types::kInvalidOid) {
    // Collations of the operating system are made for one encoding, all others for any.
    const std::string encoding = collation.provider == 'c' ? " for encoding \"UTF8\"" : "";
    const std::string message = fmt::format("collation \"{}\"{} already exists", name.name, encoding);
    if (!statement.if_not_exists) {
      ThrowUnlessUndetermined(catalog, ObjectClass::kCollation, schema, name.name, SqlError("42710", message));
    }
    context.notices.push_back(message + ", skipping");
    return;
  }
  collation.oid = catalog.NewOid();
  const ObjectAddress address{ObjectClass::kCollation, collation.oid};
  catalog.Put(std::move(collation));
  RecordNewObject(context, address, name.namespace_oid);
}

}  // namespace pgtidy::ddl

#include <algorithm>

#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

using builtin::ExtensionInfo;

struct ExtensionOptions {
  std::optional<std::string> schema;
  std::optional<std::string> version;
  bool cascade = false;
};

ExtensionOptions ReadOptions(const ::CreateExtensionStmt& statement) {
  ExtensionOptions options;
  bool cascade_given = false;
  const auto once = [](bool given, const ::DefElem& option) {
    if (given) throw SqlError("42601", "conflicting or redundant options", option.location);
  };
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    const std::string_view name = option->defname;
    if (name == "schema") {
      once(options.schema.has_value(), *option);
      options.schema = OptionText(*option);
    } else if (name == "new_version") {
      once(options.version.has_value(), *option);
      options.version = OptionText(*option);
    } else if (name == "cascade") {
      once(cascade_given, *option);
      cascade_given = true;
      options.cascade = OptionBoolean(*option);
    }
  }
  return options;
}

// Source: check_valid_extension_name().
void CheckExtensionName(const std::string& name) {
  const SqlError error("22023", "invalid extension name: \"" + name + "\"");
  if (name.empty()) throw SqlError(error).Detail("Extension names must not be empty.");
  if (name.find("--") != std::string::npos) throw SqlError(error).Detail("Extension names must not contain \"--\".");
  if (name.front() == '-' || name.back() == '-') {
    throw SqlError(error).Detail("Extension names must not begin or end with \"-\".");
  }
  if (name.find('/') != std::string::npos || name.find('\\') != std::string::npos) {
    throw SqlError(error).Detail("Extension names must not contain directory separator characters.");
  }
}

std::string ReplaceAll(std::string text, std::string_view from, std::string_view to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// Scripts begin with a line that keeps psql from reading them. Source: execute_extension_script().
std::string WithoutEchoLines(std::string_view script) {
  std::string kept;
  while (!script.empty()) {
    const size_t length = std::min(script.find('\n'), script.size() - 1) + 1;
    if (!script.starts_with("\\echo")) kept += script.substr(0, length);
    script.remove_prefix(length);
  }
  return kept;
}

// What is known of an extension; definitions of the user win.
std::optional<ExtensionInfo> FindExtensionInfo(const ApplyContext& context, const std::string& name) {
  std::optional<ExtensionInfo> info = context.catalog.builtin().Extension(name);
  if (context.extension_definitions == nullptr) return info;
  const auto given = context.extension_definitions->find(name);
  if (given == context.extension_definitions->end()) return info;
  if (!info) info = ExtensionInfo{.name = given->first, .relocatable = true};
  info->definitions = given->second;
  return info;
}

// Where it goes: the schema of its control file, the one that was asked for, or the current one.
Oid TargetSchema(ApplyContext& context, const std::string& name, std::string_view fixed_schema,
                 const ExtensionOptions& options) {
  Catalog& catalog = context.catalog;
  const Oid asked_for = options.schema ? RequireNamespace(catalog, *options.schema) : types::kInvalidOid;
  if (!fixed_schema.empty()) {
    if (options.schema && *options.schema != fixed_schema && !options.cascade) {
      throw SqlError("0A000",
                     "extension \"" + name + "\" must be installed in schema \"" + std::string(fixed_schema) + "\"");
    }
    const Oid existing = catalog.FindNamespace(fixed_schema);
    if (existing != types::kInvalidOid) return existing;
    catalog::Namespace schema;
    schema.oid = catalog.NewOid();
    schema.name = fixed_schema;
    schema.owner = catalog.session().role;
    const Oid oid = schema.oid;
    catalog.Put(std::move(schema));
    return oid;
  }
  if (options.schema) return asked_for;
  const Oid current = catalog.CreationNamespace();
  if (current == types::kInvalidOid && !catalog.session().search_path_undetermined) {
    throw SqlError("3F000", "no schema has been selected to create in");
  }
  return current;
}

void CreateExtension(ApplyContext& context, const std::string& name, const ExtensionOptions& options, int location,
                     std::vector<std::string>& parents);

// Source: get_required_extension().
Oid RequiredExtension(ApplyContext& context, const std::string& required, const std::string& name,
                      const ExtensionOptions& options, int location, std::vector<std::string>& parents) {
  Catalog& catalog = context.catalog;
  const Oid existing = catalog.FindExtension(required);
  if (existing != types::kInvalidOid) return existing;
  if (!options.cascade) {
    if (catalog.MayExist(ObjectClass::kExtension, "", required)) return types::kInvalidOid;
    throw SqlError("42704", "required extension \"" + required + "\" is not installed")
        .Hint("Use CREATE EXTENSION ... CASCADE to install required extensions too.");
  }
  if (std::find(parents.begin(), parents.end(), required) != parents.end()) {
    throw SqlError("42P17", "cyclic dependency detected between extensions \"" + required + "\" and \"" + name + "\"");
  }
  context.notices.push_back("installing required extension \"" + required + "\"");
  ExtensionOptions inner = options;
  inner.version.reset();
  parents.push_back(required);
  CreateExtension(context, required, inner, location, parents);
  parents.pop_back();
  return catalog.FindExtension(required);
}

// Source: execute_extension_script().
void RunDefinitions(ApplyContext& context, const ExtensionInfo& info, const catalog::Extension& extension,
                    const std::vector<Oid>& required) {
  Catalog& catalog = context.catalog;
  std::string script = WithoutEchoLines(info.definitions);
  if (script.empty()) return;
  const std::string schema = catalog.NamespaceName(extension.namespace_oid);
  script = ReplaceAll(std::move(script), "@extschema@", catalog.QuoteIdentifier(schema));
  const catalog::Session before = catalog.session();
  catalog::Session during = before;
  during.search_path = {schema};
  during.search_path_undetermined = false;
  during.check_function_bodies = false;
  for (const Oid oid : required) {
    const auto* other = catalog.Find<catalog::Extension>(oid);
    if (other == nullptr) continue;
    const std::string other_schema = catalog.NamespaceName(other->namespace_oid);
    script = ReplaceAll(std::move(script), "@extschema:" + other->name + "@", catalog.QuoteIdentifier(other_schema));
    during.search_path.push_back(other_schema);
  }
  during.search_path.emplace_back("pg_temp");
  catalog.SetSession(std::move(during));
  const Catalog::Mark mark = catalog.CurrentMark();
  ApplyContext inner{.catalog = catalog, .source = script};
  inner.extension = extension.oid;
  inner.in_transaction_block = true;
  // What cannot be made of an extension leaves it as one of which nothing is known.
  try {
    ApplyText(inner, script);
  } catch (const SqlError& error) {
    catalog.UndoTo(mark);
    catalog.MarkUnknownExtension();
    context.unknown_extensions.push_back({.name = extension.name, .reason = error.message()});
  } catch (const Undetermined&) {
    catalog.MarkUnknownExtension();
  }
  catalog.SetSession(before);
}

// Source: CreateExtensionInternal().
void CreateExtension(ApplyContext& context, const std::string& name, const ExtensionOptions& options, int location,
                     std::vector<std::string>& parents) {
  Catalog& catalog = context.catalog;
  const std::optional<ExtensionInfo> info = FindExtensionInfo(context, name);
  catalog::Extension extension;
  extension.name = name;
  extension.known = info.has_value();
  extension.namespace_oid = TargetSchema(context, name, info ? info->schema : std::string_view(), options);
  extension.version = options.version.value_or(info ? std::string(info->default_version) : "");
  if (info) extension.comment = info->comment;
  std::vector<Oid> required;
  if (info) {
    for (const std::string_view other : info->requires_extensions) {
      const Oid oid = RequiredExtension(context, std::string(other), name, options, location, parents);
      if (oid != types::kInvalidOid) required.push_back(oid);
    }
  }
  extension.oid = catalog.NewOid();
  extension.created = context.PlaceAt(location);
  const ObjectAddress address{ObjectClass::kExtension, extension.oid};
  catalog.Put(extension);
  if (extension.namespace_oid >= types::kFirstNormalOid) {
    catalog.AddDependency(address, {ObjectClass::kNamespace, extension.namespace_oid}, DependencyType::kNormal);
  }
  for (const Oid oid : required) {
    catalog.AddDependency(address, {ObjectClass::kExtension, oid}, DependencyType::kNormal);
  }
  if (info) {
    RunDefinitions(context, *info, extension, required);
  } else {
    catalog.MarkUnknownExtension();
    context.unknown_extensions.push_back({.name = name});
  }
}

Oid RequireExtension(const Catalog& catalog, const std::string& name) {
  const Oid oid = catalog.FindExtension(name);
  if (oid != types::kInvalidOid) return oid;
  if (catalog.MayExist(ObjectClass::kExtension, "", name)) throw Undetermined("extension " + name + " may exist");
  throw SqlError("42704", "extension \"" + name + "\" does not exist");
}

bool IsMember(const Catalog& catalog, const ObjectAddress& object, Oid extension) {
  const std::vector<catalog::Dependency> dependencies = catalog.DependenciesOf(object);
  return std::any_of(dependencies.begin(), dependencies.end(), [&](const catalog::Dependency& dependency) {
    return dependency.type == DependencyType::kExtension &&
           (extension == types::kInvalidOid || dependency.referenced.oid == extension);
  });
}

}  // namespace

void ApplyCreateExtension(ApplyContext& context, const ::CreateExtensionStmt& statement) {
  const std::string name = statement.extname;
  CheckExtensionName(name);
  if (context.catalog.FindExtension(name) != types::kInvalidOid) {
    if (!statement.if_not_exists) throw SqlError("42710", "extension \"" + name + "\" already exists");
    context.notices.push_back("extension \"" + name + "\" already exists, skipping");
    return;
  }
  const ExtensionOptions options = ReadOptions(statement);
  std::vector<std::string> parents{name};
  CreateExtension(context, name, options, -1, parents);
}

void ApplyAlterExtension(ApplyContext& context, const ::AlterExtensionStmt& statement) {
  const Oid oid = RequireExtension(context.catalog, statement.extname);
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    if (std::string_view(option->defname) != "new_version") continue;
    const std::string version = OptionText(*option);
    context.catalog.Update<catalog::Extension>(oid, [&](catalog::Extension& changed) { changed.version = version; });
  }
}

void ApplyAlterExtensionContents(ApplyContext& context, const ::AlterExtensionContentsStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid extension = RequireExtension(catalog, statement.extname);
  const ObjectAddress object = FindObject(context, statement.objtype, statement.object, false);
  if (object.oid == types::kInvalidOid) return;
  const std::string name = "extension \"" + std::string(statement.extname) + "\"";
  if (statement.action > 0) {
    if (IsMember(catalog, object, types::kInvalidOid)) {
      throw SqlError("55000", catalog.Describe(object) + " is already a member of " + name);
    }
    catalog.AddDependency(object, {ObjectClass::kExtension, extension}, DependencyType::kExtension);
  } else {
    if (!IsMember(catalog, object, extension)) {
      throw SqlError("55000", catalog.Describe(object) + " is not a member of " + name);
    }
    catalog.RemoveDependencies(object, DependencyType::kExtension);
  }
}

}  // namespace pgtidy::ddl

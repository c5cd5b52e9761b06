#include <algorithm>

#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

std::string MappedRole(const ApplyContext& context, const ::RoleSpec& role) {
  switch (role.roletype) {
    case ROLESPEC_CSTRING: return role.rolename;
    case ROLESPEC_PUBLIC: return "public";
    default: return context.catalog.session().role;
  }
}

Oid FindUserMapping(const Catalog& catalog, const std::string& role, Oid server) {
  for (const auto& object : catalog.All<catalog::NamedObject>()) {
    if (object->object_class == ObjectClass::kUserMapping && object->name == role && object->related == server) {
      return object->oid;
    }
  }
  return types::kInvalidOid;
}

Oid RequireServer(const Catalog& catalog, std::string_view name) {
  return RequireNamedObject(catalog, ObjectClass::kForeignServer, "server", name);
}

std::string MissingMapping(const std::string& role, const char* server) {
  return "user mapping for \"" + role + "\" does not exist for server \"" + server + "\"";
}

// HANDLER and VALIDATOR. Source: parse_func_options().
void AddFunctionDependencies(ApplyContext& context, const ObjectAddress& wrapper, const ::List* options) {
  for (const ::DefElem* option : syntax::Items<::DefElem>(options)) {
    if (option->arg == nullptr || std::string_view(option->defname) != "handler") continue;
    const Oid handler = RequireFunctionReturning(context.catalog, reinterpret_cast<const ::List*>(option->arg), {},
                                                 "fdw_handler", "42809");
    context.catalog.AddDependency(wrapper, {ObjectClass::kRoutine, handler}, DependencyType::kNormal);
  }
}

}  // namespace

void ApplyCreateForeignDataWrapper(ApplyContext& context, const ::CreateFdwStmt& statement) {
  if (context.catalog.FindNamed(ObjectClass::kForeignDataWrapper, "", statement.fdwname) != types::kInvalidOid) {
    throw SqlError("42710", "foreign-data wrapper \"" + std::string(statement.fdwname) + "\" already exists");
  }
  const Oid oid = CreateNamedObject(context, ObjectClass::kForeignDataWrapper, statement.fdwname, types::kInvalidOid);
  AddFunctionDependencies(context, {ObjectClass::kForeignDataWrapper, oid}, statement.func_options);
}

void ApplyAlterForeignDataWrapper(ApplyContext& context, const ::AlterFdwStmt& statement) {
  static_cast<void>(
      RequireNamedObject(context.catalog, ObjectClass::kForeignDataWrapper, "foreign-data wrapper", statement.fdwname));
}

void ApplyCreateForeignServer(ApplyContext& context, const ::CreateForeignServerStmt& statement) {
  Catalog& catalog = context.catalog;
  if (catalog.FindNamed(ObjectClass::kForeignServer, "", statement.servername) != types::kInvalidOid) {
    const std::string message = "server \"" + std::string(statement.servername) + "\" already exists";
    if (!statement.if_not_exists) throw SqlError("42710", message);
    context.notices.push_back(message + ", skipping");
    return;
  }
  const Oid wrapper =
      RequireNamedObject(catalog, ObjectClass::kForeignDataWrapper, "foreign-data wrapper", statement.fdwname);
  const Oid oid = CreateNamedObject(context, ObjectClass::kForeignServer, statement.servername, wrapper);
  catalog.AddDependency({ObjectClass::kForeignServer, oid}, {ObjectClass::kForeignDataWrapper, wrapper},
                        DependencyType::kNormal);
}

void ApplyAlterForeignServer(ApplyContext& context, const ::AlterForeignServerStmt& statement) {
  static_cast<void>(RequireServer(context.catalog, statement.servername));
}

void ApplyCreateUserMapping(ApplyContext& context, const ::CreateUserMappingStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid server = RequireServer(catalog, statement.servername);
  const std::string role = MappedRole(context, *statement.user);
  if (FindUserMapping(catalog, role, server) != types::kInvalidOid) {
    const std::string message =
        "user mapping for \"" + role + "\" already exists for server \"" + statement.servername + "\"";
    if (!statement.if_not_exists) throw SqlError("42710", message);
    context.notices.push_back(message + ", skipping");
    return;
  }
  const Oid oid = CreateNamedObject(context, ObjectClass::kUserMapping, role, server);
  catalog.AddDependency({ObjectClass::kUserMapping, oid}, {ObjectClass::kForeignServer, server},
                        DependencyType::kNormal);
}

void ApplyAlterUserMapping(ApplyContext& context, const ::AlterUserMappingStmt& statement) {
  const Oid server = RequireServer(context.catalog, statement.servername);
  const std::string role = MappedRole(context, *statement.user);
  if (FindUserMapping(context.catalog, role, server) != types::kInvalidOid) return;
  if (context.catalog.everything_undetermined()) return;
  throw SqlError("42704", MissingMapping(role, statement.servername));
}

void ApplyDropUserMapping(ApplyContext& context, const ::DropUserMappingStmt& statement) {
  Catalog& catalog = context.catalog;
  const std::string role = MappedRole(context, *statement.user);
  if (statement.missing_ok &&
      catalog.FindNamed(ObjectClass::kForeignServer, "", statement.servername) == types::kInvalidOid) {
    context.notices.push_back("server \"" + std::string(statement.servername) + "\" does not exist, skipping");
    return;
  }
  const Oid server = RequireServer(catalog, statement.servername);
  const Oid mapping = FindUserMapping(catalog, role, server);
  if (mapping != types::kInvalidOid) {
    catalog.RemoveDependencies({ObjectClass::kUserMapping, mapping});
    catalog.Remove<catalog::NamedObject>(mapping);
    return;
  }
  if (catalog.everything_undetermined()) return;
  if (!statement.missing_ok) throw SqlError("42704", MissingMapping(role, statement.servername));
  context.notices.push_back(MissingMapping(role, statement.servername) + ", skipping");
}

void ApplyImportForeignSchema(ApplyContext& context, const ::ImportForeignSchemaStmt& statement) {
  Catalog& catalog = context.catalog;
  static_cast<void>(RequireServer(catalog, statement.server_name));
  static_cast<void>(RequireNamespace(catalog, statement.local_schema));
  if (statement.list_type != FDW_IMPORT_SCHEMA_LIMIT_TO) {
    catalog.MarkEverythingUndetermined();
    return;
  }
  for (const ::RangeVar* table : syntax::Items<::RangeVar>(statement.table_list)) {
    catalog.MarkUndetermined(ObjectClass::kRelation, statement.local_schema, table->relname);
  }
}

}  // namespace pgtidy::ddl

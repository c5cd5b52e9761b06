#include "analyzer/ddl/apply/deletion.h"
#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/ddl/apply/privileges.h"
#include "analyzer/syntax/pg_nodes.h"

// Roles belong to the server, not to the database: that the files do not create one says nothing.
namespace pgtidy::ddl {
namespace {

std::string RoleName(const ApplyContext& context, const ::RoleSpec& role) {
  switch (role.roletype) {
    case ROLESPEC_CSTRING: return role.rolename;
    case ROLESPEC_PUBLIC: return "public";
    default: return context.catalog.session().role;
  }
}

bool ContainsRole(const ApplyContext& context, const ::List* roles, const std::string& name) {
  for (const ::RoleSpec* role : syntax::Items<::RoleSpec>(roles)) {
    if (RoleName(context, *role) == name) return true;
  }
  return false;
}

PrivilegeTarget DefaultPrivilegeTarget(int object_type) {
  switch (object_type) {
    case OBJECT_SEQUENCE: return PrivilegeTarget::kSequence;
    case OBJECT_FUNCTION: return PrivilegeTarget::kFunction;
    case OBJECT_TYPE: return PrivilegeTarget::kType;
    case OBJECT_SCHEMA: return PrivilegeTarget::kSchema;
    default: return PrivilegeTarget::kTable;
  }
}

}  // namespace

void ApplyCreateRole(ApplyContext& context, const ::CreateRoleStmt& statement) {
  const std::string name = statement.role;
  if (name == "public" || name == "none") {
    throw SqlError("42939", "role name \"" + name + "\" is reserved");
  }
  if (name.starts_with("pg_")) {
    throw SqlError("42939", "role name \"" + name + "\" is reserved")
        .Detail("Role names starting with \"pg_\" are reserved.");
  }
  if (context.catalog.FindNamed(ObjectClass::kRole, "", name) != types::kInvalidOid) {
    throw SqlError("42710", "role \"" + name + "\" already exists");
  }
  CreateNamedObject(context, ObjectClass::kRole, name, types::kInvalidOid);
}

void ApplyDropRole(ApplyContext& context, const ::DropRoleStmt& statement) {
  for (const ::RoleSpec* role : syntax::Items<::RoleSpec>(statement.roles)) {
    const Oid oid = context.catalog.FindNamed(ObjectClass::kRole, "", RoleName(context, *role));
    if (oid >= types::kFirstNormalOid) context.catalog.Remove<catalog::NamedObject>(oid);
  }
}

// Source: ExecAlterDefaultPrivilegesStmt().
void ApplyAlterDefaultPrivileges(ApplyContext& context, const ::AlterDefaultPrivilegesStmt& statement) {
  const ::GrantStmt& action = *statement.action;
  for (const ::AccessPriv* privilege : syntax::Items<::AccessPriv>(action.privileges)) {
    if (privilege->cols != nullptr) throw SqlError("0LP01", "default privileges cannot be set for columns");
  }
  CheckPrivileges(
      context.catalog, action.privileges,
      action.objtype == OBJECT_TABLE ? PrivilegeTarget::kDefaultRelation : DefaultPrivilegeTarget(action.objtype));
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.options)) {
    if (std::string_view(option->defname) != "schemas") continue;
    for (const ::Node* schema : syntax::Items<::Node>(reinterpret_cast<const ::List*>(option->arg))) {
      if (action.objtype == OBJECT_SCHEMA) {
        throw SqlError("0LP01", "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS");
      }
      static_cast<void>(RequireNamespace(context.catalog, syntax::StringValue(schema)));
    }
  }
}

void ApplyDropOwned(ApplyContext& context, const ::DropOwnedStmt& statement) {
  if (ContainsRole(context, statement.roles, context.catalog.session().role)) {
    context.catalog.MarkEverythingUndetermined();
    return;
  }
  std::vector<ObjectAddress> owned;
  for (const auto& relation : context.catalog.All<catalog::Relation>()) {
    if (!relation->owner.empty() && ContainsRole(context, statement.roles, relation->owner)) {
      owned.push_back({ObjectClass::kRelation, relation->oid});
    }
  }
  for (const auto& schema : context.catalog.All<catalog::Namespace>()) {
    if (!schema->owner.empty() && ContainsRole(context, statement.roles, schema->owner)) {
      owned.push_back({ObjectClass::kNamespace, schema->oid});
    }
  }
  const bool cascade = statement.behavior == DROP_CASCADE;
  if (!owned.empty()) DropObjects(context, owned, cascade ? DropBehaviour::kCascade : DropBehaviour::kRestrict);
}

void ApplyReassignOwned(ApplyContext& context, const ::ReassignOwnedStmt& statement) {
  const std::string new_owner = RoleName(context, *statement.newrole);
  for (const auto& relation : context.catalog.All<catalog::Relation>()) {
    if (relation->owner.empty() || !ContainsRole(context, statement.roles, relation->owner)) continue;
    context.catalog.Update<catalog::Relation>(relation->oid,
                                              [&](catalog::Relation& changed) { changed.owner = new_owner; });
  }
  for (const auto& schema : context.catalog.All<catalog::Namespace>()) {
    if (schema->owner.empty() || !ContainsRole(context, statement.roles, schema->owner)) continue;
    context.catalog.Update<catalog::Namespace>(schema->oid,
                                               [&](catalog::Namespace& changed) { changed.owner = new_owner; });
  }
}

}  // namespace pgtidy::ddl

#include <algorithm>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/privileges.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

PrivilegeTarget TargetOf(int object_type) {
  switch (object_type) {
    case OBJECT_TABLE: return PrivilegeTarget::kRelation;
    case OBJECT_SEQUENCE: return PrivilegeTarget::kSequence;
    case OBJECT_DATABASE: return PrivilegeTarget::kDatabase;
    case OBJECT_LANGUAGE: return PrivilegeTarget::kLanguage;
    case OBJECT_SCHEMA: return PrivilegeTarget::kSchema;
    case OBJECT_TABLESPACE: return PrivilegeTarget::kTablespace;
    case OBJECT_FDW: return PrivilegeTarget::kForeignDataWrapper;
    case OBJECT_FOREIGN_SERVER: return PrivilegeTarget::kForeignServer;
    case OBJECT_TYPE:
    case OBJECT_DOMAIN: return PrivilegeTarget::kType;
    case OBJECT_FUNCTION:
    case OBJECT_PROCEDURE:
    case OBJECT_ROUTINE: return PrivilegeTarget::kFunction;
    default: return PrivilegeTarget::kParameter;
  }
}

// GRANT ... ON TYPE gives names where other commands give a TypeName.
void FindGrantedType(ApplyContext& context, int object_type, const ::Node* names) {
  ::TypeName type = {};
  type.type = T_TypeName;
  type.names = const_cast<::List*>(reinterpret_cast<const ::List*>(names));
  type.typemod = -1;
  type.location = -1;
  static_cast<void>(FindObject(context, object_type, reinterpret_cast<const ::Node*>(&type), false));
}

// Relations by number; other objects only have to exist. Source: objectNamesToOids().
std::vector<Oid> FindGrantedObjects(ApplyContext& context, const ::GrantStmt& statement) {
  std::vector<Oid> relations;
  if (statement.targtype == ACL_TARGET_ALL_IN_SCHEMA) {
    for (const ::Node* schema : syntax::Items<::Node>(statement.objects)) {
      const Oid namespace_oid = RequireNamespace(context.catalog, syntax::StringValue(schema));
      for (const auto& relation : context.catalog.All<catalog::Relation>()) {
        const bool granted =
            statement.objtype == OBJECT_SEQUENCE
                ? relation->kind == RelationKind::kSequence
                : statement.objtype == OBJECT_TABLE && (relation->HasRows() || relation->kind == RelationKind::kView);
        if (granted && relation->namespace_oid == namespace_oid) relations.push_back(relation->oid);
      }
    }
    return relations;
  }
  for (const ::Node* object : syntax::Items<::Node>(statement.objects)) {
    switch (statement.objtype) {
      case OBJECT_TABLE:
      case OBJECT_SEQUENCE:
        relations.push_back(RequireRelation(context.catalog, *reinterpret_cast<const ::RangeVar*>(object)));
        break;
      case OBJECT_DATABASE:
      case OBJECT_TABLESPACE:
      case OBJECT_LARGEOBJECT: break;
      case OBJECT_TYPE:
      case OBJECT_DOMAIN: FindGrantedType(context, statement.objtype, object); break;
      case OBJECT_LANGUAGE:
      case OBJECT_SCHEMA:
      case OBJECT_FDW:
      case OBJECT_FOREIGN_SERVER:
      case OBJECT_FUNCTION:
      case OBJECT_PROCEDURE:
      case OBJECT_ROUTINE: static_cast<void>(FindObject(context, statement.objtype, object, false)); break;
      default: break;
    }
  }
  return relations;
}

void CheckColumnExists(const catalog::Relation& relation, std::string_view column) {
  if (catalog::FindSystemColumn(column) == nullptr) static_cast<void>(RequireColumnNumber(relation, column));
}

// Source: ExecGrant_Relation().
void CheckGrantOnRelation(const Catalog& catalog, const catalog::Relation& relation, const ::GrantStmt& statement) {
  if (relation.kind == RelationKind::kIndex || relation.kind == RelationKind::kPartitionedIndex) {
    throw SqlError("42809", "\"" + relation.name + "\" is an index");
  }
  if (relation.kind == RelationKind::kCompositeType) {
    throw SqlError("42809", "\"" + relation.name + "\" is a composite type");
  }
  if (statement.objtype == OBJECT_SEQUENCE && relation.kind != RelationKind::kSequence) {
    throw SqlError("42809", "\"" + relation.name + "\" is not a sequence");
  }
  if (statement.objtype == OBJECT_TABLE && relation.kind != RelationKind::kSequence) {
    CheckPrivileges(catalog, statement.privileges, PrivilegeTarget::kTable);
  }
  for (const ::AccessPriv* privilege : syntax::Items<::AccessPriv>(statement.privileges)) {
    for (const ::Node* column : syntax::Items<::Node>(privilege->cols)) {
      CheckColumnExists(relation, syntax::StringValue(column));
    }
  }
}

// GRANT ... ON ALL TABLES checks the words once more for each table that there is.
bool AnyTableIn(const Catalog& catalog, const ::List* schemas) {
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (!relation->HasRows() && relation->kind != RelationKind::kView) continue;
    const std::string schema = catalog.NamespaceName(relation->namespace_oid);
    for (const ::Node* name : syntax::Items<::Node>(schemas)) {
      if (syntax::StringValue(name) == schema) return true;
    }
  }
  return false;
}

void CheckGrantees(const ::GrantStmt& statement) {
  if (!statement.is_grant || !statement.grant_option) return;
  for (const ::RoleSpec* role : syntax::Items<::RoleSpec>(statement.grantees)) {
    if (role->roletype == ROLESPEC_PUBLIC) {
      throw SqlError("0LP01", "grant options can only be granted to roles");
    }
  }
}

}  // namespace

void ApplyGrant(ApplyContext& context, const ::GrantStmt& statement) {
  const std::vector<Oid> relations = FindGrantedObjects(context, statement);
  CheckGrantees(statement);
  CheckPrivileges(context.catalog, statement.privileges, TargetOf(statement.objtype));
  if (statement.targtype == ACL_TARGET_ALL_IN_SCHEMA && statement.objtype == OBJECT_TABLE &&
      AnyTableIn(context.catalog, statement.objects)) {
    CheckPrivileges(context.catalog, statement.privileges, PrivilegeTarget::kTable);
  }
  for (const Oid oid : relations) {
    CheckGrantOnRelation(context.catalog, *context.catalog.Find<catalog::Relation>(oid), statement);
  }
}

}  // namespace pgtidy::ddl

#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

// Comments on PostgreSQL's own objects change nothing that anyone reads.
template <typename T>
void SetComment(Catalog& catalog, Oid oid, const std::string& comment) {
  const T* object = catalog.Find<T>(oid);
  if (object == nullptr || object->comment == comment) return;
  catalog.Update<T>(oid, [&](T& changed) { changed.comment = comment; });
}

void SetColumnComment(Catalog& catalog, const ObjectAddress& address, const std::string& comment) {
  if (address.sub <= 0) return;
  catalog.Update<catalog::Relation>(address.oid, [&](catalog::Relation& relation) {
    relation.columns[static_cast<size_t>(address.sub) - 1].comment = comment;
  });
}

// Source: CommentObject().
void CheckColumnOwner(const Catalog& catalog, const catalog::Relation& relation) {
  switch (relation.kind) {
    case RelationKind::kTable:
    case RelationKind::kView:
    case RelationKind::kMaterializedView:
    case RelationKind::kCompositeType:
    case RelationKind::kForeignTable:
    case RelationKind::kPartitionedTable: return;
    default: break;
  }
  if (catalog.server_version() < 15) {
    throw SqlError(
        "42809", "\"" + relation.name + "\" is not a table, view, materialized view, composite type, or foreign table");
  }
  throw SqlError("42809", "cannot set comment on relation \"" + relation.name + "\"")
      .Detail(UnsupportedKindDetail(relation.kind));
}

void SetCommentOn(Catalog& catalog, const ObjectAddress& address, const std::string& comment) {
  const bool may_be_built_in =
      address.object_class == ObjectClass::kRelation || address.object_class == ObjectClass::kType ||
      address.object_class == ObjectClass::kRoutine || address.object_class == ObjectClass::kOperator ||
      address.object_class == ObjectClass::kOperatorClass || address.object_class == ObjectClass::kOperatorFamily ||
      address.object_class == ObjectClass::kCollation || address.object_class == ObjectClass::kCast;
  if (may_be_built_in && address.oid < types::kFirstNormalOid) return;
  switch (address.object_class) {
    case ObjectClass::kNamespace: SetComment<catalog::Namespace>(catalog, address.oid, comment); break;
    case ObjectClass::kRelation:
      if (address.sub != 0) {
        SetColumnComment(catalog, address, comment);
      } else {
        SetComment<catalog::Relation>(catalog, address.oid, comment);
      }
      break;
    case ObjectClass::kConstraint: SetComment<catalog::Constraint>(catalog, address.oid, comment); break;
    case ObjectClass::kType: SetComment<catalog::TypeObject>(catalog, address.oid, comment); break;
    case ObjectClass::kRoutine: SetComment<catalog::Routine>(catalog, address.oid, comment); break;
    case ObjectClass::kOperator: SetComment<catalog::Operator>(catalog, address.oid, comment); break;
    case ObjectClass::kOperatorClass: SetComment<catalog::OperatorClass>(catalog, address.oid, comment); break;
    case ObjectClass::kOperatorFamily: SetComment<catalog::OperatorFamily>(catalog, address.oid, comment); break;
    case ObjectClass::kCast: SetComment<catalog::CastObject>(catalog, address.oid, comment); break;
    case ObjectClass::kCollation: SetComment<catalog::Collation>(catalog, address.oid, comment); break;
    case ObjectClass::kTrigger: SetComment<catalog::Trigger>(catalog, address.oid, comment); break;
    case ObjectClass::kRule: SetComment<catalog::Rule>(catalog, address.oid, comment); break;
    case ObjectClass::kPolicy: SetComment<catalog::Policy>(catalog, address.oid, comment); break;
    case ObjectClass::kStatistics: SetComment<catalog::Statistics>(catalog, address.oid, comment); break;
    case ObjectClass::kExtension: SetComment<catalog::Extension>(catalog, address.oid, comment); break;
    default: SetComment<catalog::NamedObject>(catalog, address.oid, comment); break;
  }
}

}  // namespace

void ApplyComment(ApplyContext& context, const ::CommentStmt& statement) {
  switch (statement.objtype) {
    // Objects of the whole server, which the files need not show, and large objects.
    case OBJECT_DATABASE:
    case OBJECT_TABLESPACE:
    case OBJECT_ROLE:
    case OBJECT_LARGEOBJECT: return;
    default: break;
  }
  const ObjectAddress address = FindObject(context, statement.objtype, statement.object, false);
  if (address.oid == types::kInvalidOid) return;
  if (statement.objtype == OBJECT_COLUMN) {
    CheckColumnOwner(context.catalog, *context.catalog.Find<catalog::Relation>(address.oid));
  }
  SetCommentOn(context.catalog, address, statement.comment == nullptr ? "" : statement.comment);
}

}  // namespace pgtidy::ddl

#include <fmt/format.h>

#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// ALTER ... SET SCHEMA, OWNER TO, and CREATE SCHEMA.
namespace pgtidy::ddl {

using catalog::Constraint;
using catalog::Relation;
using catalog::RelationKind;
using catalog::TypeObject;

namespace {

void ReplaceNamespaceDependency(Catalog& catalog, const ObjectAddress& address, Oid namespace_oid) {
  const std::vector<catalog::Dependency> edges = catalog.DependenciesOf(address);
  catalog.RemoveDependencies(address);
  for (const catalog::Dependency& edge : edges) {
    const bool of_schema = edge.referenced.object_class == ObjectClass::kNamespace && edge.dependent_sub == 0;
    const ObjectAddress to = of_schema ? ObjectAddress{ObjectClass::kNamespace, namespace_oid} : edge.referenced;
    catalog.AddDependency({address.object_class, address.oid, edge.dependent_sub}, to, edge.type);
  }
}

// Source: AlterTypeNamespaceInternal().
void MoveType(Catalog& catalog, Oid oid, Oid namespace_oid, bool is_top) {
  const types::Type type = *catalog.FindType(oid);
  if (catalog.FindTypeIn(namespace_oid, type.name) != types::kInvalidOid) {
    throw SqlError("42710", fmt::format("type \"{}\" already exists in schema \"{}\"", type.name,
                                        catalog.NamespaceName(namespace_oid)));
  }
  catalog.Update<TypeObject>(oid, [&](TypeObject& changed) { changed.type.namespace_oid = namespace_oid; });
  for (const Oid constraint : catalog.ConstraintsOfDomain(oid)) {
    catalog.Update<Constraint>(constraint, [&](Constraint& changed) { changed.namespace_oid = namespace_oid; });
  }
  if (is_top) ReplaceNamespaceDependency(catalog, {ObjectClass::kType, oid}, namespace_oid);
  if (type.array != types::kInvalidOid) MoveType(catalog, type.array, namespace_oid, false);
}

// Source: AlterRelationNamespaceInternal(), AlterTableNamespaceInternal().
void MoveRelation(Catalog& catalog, Oid oid, Oid namespace_oid) {
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(oid);
  if (catalog.FindRelationIn(namespace_oid, relation->name) != types::kInvalidOid) {
    throw SqlError("42P07", fmt::format("relation \"{}\" already exists in schema \"{}\"", relation->name,
                                        catalog.NamespaceName(namespace_oid)));
  }
  catalog.Update<Relation>(oid, [&](Relation& changed) { changed.namespace_oid = namespace_oid; });
  if (relation->index == nullptr) ReplaceNamespaceDependency(catalog, {ObjectClass::kRelation, oid}, namespace_oid);
  if (relation->row_type != types::kInvalidOid) {
    MoveType(catalog, relation->row_type, namespace_oid, relation->kind == RelationKind::kCompositeType);
  }
  for (const Oid index : catalog.IndexesOf(oid)) MoveRelation(catalog, index, namespace_oid);
  for (const Oid constraint : catalog.ConstraintsOf(oid)) {
    catalog.Update<Constraint>(constraint, [&](Constraint& changed) { changed.namespace_oid = namespace_oid; });
  }
  for (const catalog::Column& column : relation->columns) {
    if (column.dropped) continue;
    const Oid sequence = catalog.OwnedSequence(oid, column.number);
    if (sequence != types::kInvalidOid) MoveRelation(catalog, sequence, namespace_oid);
  }
}

void MoveNamedRelation(ApplyContext& context, const ::AlterObjectSchemaStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = RequireRelation(catalog, *statement.relation, statement.missing_ok);
  if (oid == types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" does not exist, skipping", statement.relation->relname));
    return;
  }
  const Relation& relation = *catalog.Find<Relation>(oid);
  const auto require = [&](ObjectType type, RelationKind kind, const char* what) {
    if (statement.objectType == type && relation.kind != kind) {
      throw SqlError("42809", fmt::format("\"{}\" is not {}", relation.name, what));
    }
  };
  require(OBJECT_VIEW, RelationKind::kView, "a view");
  require(OBJECT_MATVIEW, RelationKind::kMaterializedView, "a materialized view");
  require(OBJECT_SEQUENCE, RelationKind::kSequence, "a sequence");
  require(OBJECT_FOREIGN_TABLE, RelationKind::kForeignTable, "a foreign table");
  if (relation.index != nullptr) {
    throw SqlError("42809", fmt::format("cannot change schema of index \"{}\"", relation.name))
        .Hint("Change the schema of the table instead.");
  }
  const Oid target = RequireNamespace(catalog, statement.newschema);
  if (target == relation.namespace_oid) return;
  MoveRelation(catalog, oid, target);
}

}  // namespace

void ApplyAlterObjectSchema(ApplyContext& context, const ::AlterObjectSchemaStmt& statement) {
  Catalog& catalog = context.catalog;
  switch (statement.objectType) {
    case OBJECT_TABLE:
    case OBJECT_VIEW:
    case OBJECT_MATVIEW:
    case OBJECT_SEQUENCE:
    case OBJECT_FOREIGN_TABLE: return MoveNamedRelation(context, statement);
    default: break;
  }
  ObjectAddress address;
  if (statement.objectType == OBJECT_TYPE || statement.objectType == OBJECT_DOMAIN) {
    address = FindObject(
        context, statement.objectType,
        reinterpret_cast<::Node*>(makeTypeNameFromNameList(reinterpret_cast<::List*>(statement.object))), false);
  } else {
    address = FindObject(context, statement.objectType, statement.object, statement.missing_ok);
  }
  if (address.oid == types::kInvalidOid) return;
  const Oid target = RequireNamespace(catalog, statement.newschema);
  switch (address.object_class) {
    case ObjectClass::kType: {
      const types::Type& type = *catalog.FindType(address.oid);
      if (type.namespace_oid == target) return;
      if (type.kind == types::TypeKind::kComposite) return MoveRelation(catalog, type.relation, target);
      return MoveType(catalog, address.oid, target, true);
    }
    case ObjectClass::kRoutine: {
      const catalog::Routine& routine = *catalog.Find<catalog::Routine>(address.oid);
      if (routine.namespace_oid == target) return;
      if (catalog.FindRoutineIn(target, routine.name, routine.arguments) != types::kInvalidOid) {
        throw SqlError("42723", fmt::format("function {} already exists in schema \"{}\"",
                                            query::FunctionSignature(catalog, routine.name, routine.arguments),
                                            statement.newschema));
      }
      catalog.Update<catalog::Routine>(address.oid, [&](catalog::Routine& changed) { changed.namespace_oid = target; });
      break;
    }
    case ObjectClass::kOperator:
      catalog.Update<catalog::Operator>(address.oid,
                                        [&](catalog::Operator& changed) { changed.namespace_oid = target; });
      break;
    case ObjectClass::kCollation:
      catalog.Update<catalog::Collation>(address.oid,
                                         [&](catalog::Collation& changed) { changed.namespace_oid = target; });
      break;
    case ObjectClass::kStatistics:
      catalog.Update<catalog::Statistics>(address.oid,
                                          [&](catalog::Statistics& changed) { changed.namespace_oid = target; });
      break;
    case ObjectClass::kExtension: return MoveExtension(context, address.oid, target);
    default:
      if (catalog.Find<catalog::NamedObject>(address.oid) == nullptr) return;
      catalog.Update<catalog::NamedObject>(address.oid,
                                           [&](catalog::NamedObject& changed) { changed.namespace_oid = target; });
      break;
  }
  ReplaceNamespaceDependency(catalog, address, target);
}

void MoveExtension(ApplyContext& context, Oid extension, Oid target) {
  Catalog& catalog = context.catalog;
  for (const catalog::Dependent& edge : catalog.DependentsOn({ObjectClass::kExtension, extension})) {
    if (edge.type != DependencyType::kExtension) continue;
    const ObjectAddress& member = edge.dependent;
    switch (member.object_class) {
      case ObjectClass::kRelation:
        if (member.sub == 0) MoveRelation(catalog, member.oid, target);
        break;
      case ObjectClass::kType:
        if (catalog.FindType(member.oid)->namespace_oid != target) MoveType(catalog, member.oid, target, true);
        break;
      case ObjectClass::kRoutine:
        catalog.Update<catalog::Routine>(member.oid,
                                         [&](catalog::Routine& changed) { changed.namespace_oid = target; });
        break;
      case ObjectClass::kOperator:
        catalog.Update<catalog::Operator>(member.oid,
                                          [&](catalog::Operator& changed) { changed.namespace_oid = target; });
        break;
      case ObjectClass::kOperatorClass:
        catalog.Update<catalog::OperatorClass>(
            member.oid, [&](catalog::OperatorClass& changed) { changed.namespace_oid = target; });
        break;
      case ObjectClass::kOperatorFamily:
        catalog.Update<catalog::OperatorFamily>(
            member.oid, [&](catalog::OperatorFamily& changed) { changed.namespace_oid = target; });
        break;
      default: break;
    }
    if (member.object_class == ObjectClass::kRoutine || member.object_class == ObjectClass::kOperator) {
      ReplaceNamespaceDependency(catalog, member, target);
    }
  }
  catalog.Update<catalog::Extension>(extension, [&](catalog::Extension& changed) { changed.namespace_oid = target; });
}

void ApplyAlterOwner(ApplyContext& context, const ::AlterOwnerStmt& statement) {
  // Roles exist outside of the files; what is owned has to exist.
  switch (statement.objectType) {
    case OBJECT_DATABASE:
    case OBJECT_TABLESPACE:
    case OBJECT_LARGEOBJECT: return;
    case OBJECT_TYPE:
    case OBJECT_DOMAIN:
      static_cast<void>(FindObject(
          context, statement.objectType,
          reinterpret_cast<::Node*>(makeTypeNameFromNameList(reinterpret_cast<::List*>(statement.object))), false));
      return;
    default: static_cast<void>(FindObject(context, statement.objectType, statement.object, false));
  }
}

// Source: CreateSchemaCommand().
void ApplyCreateSchema(ApplyContext& context, const ::CreateSchemaStmt& statement) {
  Catalog& catalog = context.catalog;
  std::string name;
  if (statement.schemaname != nullptr) {
    name = TruncateIdentifier(statement.schemaname);
  } else if (statement.authrole != nullptr && statement.authrole->rolename != nullptr) {
    name = statement.authrole->rolename;
  } else {
    name = catalog.session().role;
  }
  if (name.starts_with("pg_")) {
    throw SqlError("42939", fmt::format("unacceptable schema name \"{}\"", name))
        .Detail("The prefix \"pg_\" is reserved for system schemas.");
  }
  if (catalog.FindNamespace(name) != types::kInvalidOid) {
    if (statement.if_not_exists) {
      context.notices.push_back(fmt::format("schema \"{}\" already exists, skipping", name));
      return;
    }
    throw SqlError("42P06", fmt::format("schema \"{}\" already exists", name));
  }
  catalog::Namespace schema;
  schema.oid = catalog.NewOid();
  schema.name = name;
  const Oid oid = schema.oid;
  catalog.Put(std::move(schema));
  RecordNewObject(context, {ObjectClass::kNamespace, oid}, types::kInvalidOid);
  if (statement.schemaElts == nullptr) return;
  // The elements are made in the new schema, which stands first on the path meanwhile.
  catalog::Session session = catalog.session();
  const catalog::Session saved = session;
  session.search_path.insert(session.search_path.begin(), name);
  catalog.SetSession(session);
  for (const ::Node* element : syntax::Items<::Node>(statement.schemaElts)) ApplyNode(context, element);
  catalog.SetSession(saved);
}

}  // namespace pgtidy::ddl

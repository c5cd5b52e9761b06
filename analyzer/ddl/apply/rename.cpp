#include <fmt/format.h>

#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// ALTER ... RENAME.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::Relation;
using catalog::RelationKind;
using catalog::TypeObject;

namespace {

SqlType TypeOfNames(const Catalog& catalog, ::Node* names) {
  return query::ResolveTypeName(catalog, *makeTypeNameFromNameList(reinterpret_cast<::List*>(names)), false);
}

// Source: RenameTypeInternal().
void RenameType(ApplyContext& context, Oid oid, const std::string& name) {
  Catalog& catalog = context.catalog;
  const types::Type type = *catalog.FindType(oid);
  const Oid taken = catalog.FindTypeIn(type.namespace_oid, name);
  if (taken != types::kInvalidOid && taken != oid &&
      !(taken != type.array && MoveArrayTypeName(context, taken, name, type.namespace_oid)) && taken != type.array) {
    throw SqlError("42710", fmt::format("type \"{}\" already exists", name));
  }
  catalog.Update<TypeObject>(oid, [&](TypeObject& changed) {
    changed.name = name;
    changed.type.name = name;
  });
  if (type.array == types::kInvalidOid) return;
  const std::string array_name = ArrayTypeName(catalog, name, type.namespace_oid);
  catalog.Update<TypeObject>(type.array, [&](TypeObject& changed) {
    changed.name = array_name;
    changed.type.name = array_name;
  });
}

// Source: RenameRelationInternal().
void RenameRelationTo(ApplyContext& context, Oid oid, const std::string& name) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(oid);
  CheckRelationNameIsFree(catalog, relation->namespace_oid, name);
  if (relation->index != nullptr) {
    for (const Oid constraint_oid : catalog.ConstraintsOf(relation->index->table)) {
      const Constraint& constraint = *catalog.Find<Constraint>(constraint_oid);
      if (constraint.index != oid || constraint.type == catalog::ConstraintType::kForeignKey) continue;
      if (catalog.FindConstraint(relation->index->table, name) != types::kInvalidOid) {
        throw SqlError("42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", name,
                                            catalog.Find<Relation>(relation->index->table)->name));
      }
      catalog.Update<Constraint>(constraint_oid, [&](Constraint& changed) { changed.name = name; });
    }
  }
  catalog.Update<Relation>(oid, [&](Relation& changed) { changed.name = name; });
  if (relation->row_type != types::kInvalidOid) RenameType(context, relation->row_type, name);
}

bool KindFits(const Relation& relation, ObjectType type) {
  switch (type) {
    case OBJECT_SEQUENCE: return relation.kind == RelationKind::kSequence;
    case OBJECT_VIEW: return relation.kind == RelationKind::kView;
    case OBJECT_MATVIEW: return relation.kind == RelationKind::kMaterializedView;
    case OBJECT_FOREIGN_TABLE: return relation.kind == RelationKind::kForeignTable;
    case OBJECT_TYPE: return relation.kind == RelationKind::kCompositeType;
    default: return true;
  }
}

const char* ArticleOf(ObjectType type) {
  switch (type) {
    case OBJECT_SEQUENCE: return "a sequence";
    case OBJECT_VIEW: return "a view";
    case OBJECT_MATVIEW: return "a materialized view";
    case OBJECT_FOREIGN_TABLE: return "a foreign table";
    default: return "a composite type";
  }
}

// The relation of a RENAME, or kInvalidOid if it is not there and may be missing.
Oid FindRelation(ApplyContext& context, const ::RenameStmt& statement) {
  const Oid oid = RequireRelation(context.catalog, *statement.relation, statement.missing_ok);
  if (oid == types::kInvalidOid) {
    context.notices.push_back(fmt::format("relation \"{}\" does not exist, skipping", statement.relation->relname));
    return oid;
  }
  const Relation& relation = *context.catalog.Find<Relation>(oid);
  if (relation.built_in) {
    throw SqlError("42501", fmt::format("permission denied: \"{}\" is a system catalog", relation.name));
  }
  return oid;
}

void RenameRelation(ApplyContext& context, const ::RenameStmt& statement) {
  const Oid oid = FindRelation(context, statement);
  if (oid == types::kInvalidOid) return;
  const Relation& relation = *context.catalog.Find<Relation>(oid);
  if (!KindFits(relation, statement.renameType)) {
    throw SqlError("42809", fmt::format("\"{}\" is not {}", relation.name, ArticleOf(statement.renameType)));
  }
  if (relation.kind == RelationKind::kCompositeType && statement.renameType != OBJECT_TYPE) {
    throw SqlError("42809", fmt::format("\"{}\" is a composite type", relation.name)).Hint("Use ALTER TYPE instead.");
  }
  RenameRelationTo(context, oid, TruncateIdentifier(statement.newname));
}

// Source: renameatt().
void RenameColumn(ApplyContext& context, const ::RenameStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = FindRelation(context, statement);
  if (oid == types::kInvalidOid) return;
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(oid);
  const std::string old_name = statement.subname;
  const std::string new_name = TruncateIdentifier(statement.newname);
  if (relation->kind == RelationKind::kSequence) {
    throw SqlError("42809", catalog.server_version() >= 15
                                ? fmt::format("cannot rename columns of relation \"{}\"", relation->name)
                                : fmt::format("\"{}\" is not a table, view, materialized view, composite type, index, "
                                              "or foreign table",
                                              relation->name));
  }
  if (relation->of_type != types::kInvalidOid) throw SqlError("42809", "cannot rename column of typed table");
  const Column* column = relation->FindColumn(old_name);
  if (column == nullptr) {
    if (relation->undetermined) throw Undetermined("a column that may not exist");
    throw SqlError("42703", fmt::format("column \"{}\" does not exist", old_name))
        .Related(RelatedAt(relation->created, fmt::format("\"{}\" is made here", relation->name)))
        .MissingIn(old_name, {oid});
  }
  if (!statement.relation->inh && !catalog.ChildrenOf(oid).empty() && relation->index == nullptr) {
    throw SqlError("42P16", fmt::format("inherited column \"{}\" must be renamed in child tables too", old_name));
  }
  if (column->inherited_count > 0) {
    throw SqlError("42P16", fmt::format("cannot rename inherited column \"{}\"", old_name));
  }
  const std::vector<Oid> tables = relation->index != nullptr ? std::vector<Oid>{oid} : WithDescendants(catalog, oid);
  for (const Oid table : tables) {
    const Relation& each = *catalog.Find<Relation>(table);
    const Column* own = each.FindColumn(old_name);
    if (own == nullptr) continue;
    CheckColumnName(new_name);
    if (const Column* existing = each.FindColumn(new_name)) {
      throw SqlError("42701", fmt::format("column \"{}\" of relation \"{}\" already exists", new_name, each.name))
          .Related(RelatedAt(existing->created, fmt::format("\"{}\" is made here", existing->name)));
    }
    const int number = own->number;
    catalog.Update<Relation>(
        table, [&](Relation& changed) { changed.columns[static_cast<size_t>(number) - 1].name = new_name; });
  }
}

// Source: RenameConstraint().
void RenameConstraint(ApplyContext& context, const ::RenameStmt& statement) {
  Catalog& catalog = context.catalog;
  const std::string new_name = TruncateIdentifier(statement.newname);
  if (statement.renameType == OBJECT_DOMCONSTRAINT) {
    const SqlType domain = TypeOfNames(catalog, statement.object);
    for (const Oid oid : catalog.ConstraintsOfDomain(domain.oid)) {
      if (catalog.Find<Constraint>(oid)->name != statement.subname) continue;
      catalog.Update<Constraint>(oid, [&](Constraint& changed) { changed.name = new_name; });
      return;
    }
    throw SqlError("42704", fmt::format("constraint \"{}\" for domain {} does not exist", statement.subname,
                                        types::FormatType(catalog, domain.oid)));
  }
  const Oid table = FindRelation(context, statement);
  if (table == types::kInvalidOid) return;
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(table);
  const Oid oid = catalog.FindConstraint(table, statement.subname);
  if (oid == types::kInvalidOid) {
    if (relation->undetermined || catalog.MayExist(ObjectClass::kConstraint, "", statement.subname)) {
      throw Undetermined("a constraint that may not exist");
    }
    throw SqlError("42704",
                   fmt::format("constraint \"{}\" for table \"{}\" does not exist", statement.subname, relation->name))
        .MissingIn(statement.subname, {table});
  }
  const Constraint constraint = *catalog.Find<Constraint>(oid);
  if (constraint.inherited_count > 0) {
    throw SqlError("42P16", fmt::format("cannot rename inherited constraint \"{}\"", constraint.name));
  }
  // A key and its index have one name.
  if (constraint.index != types::kInvalidOid && constraint.type != catalog::ConstraintType::kForeignKey) {
    return RenameRelationTo(context, constraint.index, new_name);
  }
  for (const Oid each : WithDescendants(catalog, table)) {
    const Oid found = catalog.FindConstraint(each, statement.subname);
    if (found == types::kInvalidOid) continue;
    if (catalog.FindConstraint(each, new_name) != types::kInvalidOid) {
      throw SqlError("42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", new_name,
                                          catalog.Find<Relation>(each)->name));
    }
    catalog.Update<Constraint>(found, [&](Constraint& changed) { changed.name = new_name; });
    if (constraint.type == catalog::ConstraintType::kForeignKey) break;
  }
}

template <typename T>
void Rename(Catalog& catalog, Oid oid, const std::string& name) {
  catalog.Update<T>(oid, [&](T& changed) { changed.name = name; });
}

// What hangs on a relation: triggers, rules, policies.
template <typename T>
void RenamePart(ApplyContext& context, const ::RenameStmt& statement, const char* word, const char* between) {
  Catalog& catalog = context.catalog;
  const Oid table = FindRelation(context, statement);
  if (table == types::kInvalidOid) return;
  const std::string new_name = TruncateIdentifier(statement.newname);
  std::vector<Oid> parts;
  if constexpr (std::is_same_v<T, catalog::Trigger>) parts = catalog.TriggersOf(table);
  if constexpr (std::is_same_v<T, catalog::Rule>) parts = catalog.RulesOf(table);
  if constexpr (std::is_same_v<T, catalog::Policy>) parts = catalog.PoliciesOf(table);
  Oid found = types::kInvalidOid;
  for (const Oid part : parts) {
    const std::string& name = catalog.Find<T>(part)->name;
    if (name == new_name) {
      throw SqlError("42710", fmt::format("{} \"{}\" for {} \"{}\" already exists", word, new_name, between,
                                          catalog.Find<Relation>(table)->name));
    }
    if (name == statement.subname) found = part;
  }
  if (found == types::kInvalidOid) {
    if (catalog.everything_undetermined()) throw Undetermined("an object that may not exist");
    throw SqlError("42704", fmt::format("{} \"{}\" for {} \"{}\" does not exist", word, statement.subname, between,
                                        catalog.Find<Relation>(table)->name));
  }
  Rename<T>(catalog, found, new_name);
}

void RenameRoutine(ApplyContext& context, const ObjectAddress& address, const std::string& name) {
  Catalog& catalog = context.catalog;
  const catalog::Routine& routine = *catalog.Find<catalog::Routine>(address.oid);
  if (catalog.FindRoutineIn(routine.namespace_oid, name, routine.arguments) != types::kInvalidOid) {
    throw SqlError("42723", fmt::format("function {} already exists in schema \"{}\"",
                                        query::FunctionSignature(catalog, name, routine.arguments),
                                        catalog.NamespaceName(routine.namespace_oid)));
  }
  Rename<catalog::Routine>(catalog, address.oid, name);
}

void RenameSchema(ApplyContext& context, const ::RenameStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid oid = RequireNamespace(catalog, statement.subname);
  if (catalog.FindNamespace(statement.newname) != types::kInvalidOid) {
    throw SqlError("42P06", fmt::format("schema \"{}\" already exists", statement.newname));
  }
  if (std::string_view(statement.newname).starts_with("pg_")) {
    throw SqlError("42939", fmt::format("unacceptable schema name \"{}\"", statement.newname))
        .Detail("The prefix \"pg_\" is reserved for system schemas.");
  }
  Rename<catalog::Namespace>(catalog, oid, TruncateIdentifier(statement.newname));
}

void RenameTypeObject(ApplyContext& context, const ::RenameStmt& statement) {
  Catalog& catalog = context.catalog;
  const SqlType type = TypeOfNames(catalog, statement.object);
  const types::Type* found = catalog.FindType(type.oid);
  if (found == nullptr) throw Undetermined("a type that is not known");
  if (statement.renameType == OBJECT_DOMAIN && found->kind != types::TypeKind::kDomain) {
    throw SqlError("42809", fmt::format("{} is not a domain", types::FormatType(catalog, type.oid)));
  }
  if (found->kind == types::TypeKind::kComposite) {
    const Relation& relation = *catalog.Find<Relation>(found->relation);
    if (relation.kind != RelationKind::kCompositeType) {
      throw SqlError("42809", fmt::format("{} is a table's row type", types::FormatType(catalog, type.oid)))
          .Hint("Use ALTER TABLE instead.");
    }
    return RenameRelationTo(context, relation.oid, TruncateIdentifier(statement.newname));
  }
  if (found->true_array) {
    throw SqlError("42809", fmt::format("cannot alter array type {}", types::FormatType(catalog, type.oid)));
  }
  RenameType(context, type.oid, TruncateIdentifier(statement.newname));
}

}  // namespace

void ApplyRename(ApplyContext& context, const ::RenameStmt& statement) {
  Catalog& catalog = context.catalog;
  const std::string new_name = TruncateIdentifier(statement.newname);
  switch (statement.renameType) {
    case OBJECT_TABLE:
    case OBJECT_INDEX:
    case OBJECT_SEQUENCE:
    case OBJECT_VIEW:
    case OBJECT_MATVIEW:
    case OBJECT_FOREIGN_TABLE: return RenameRelation(context, statement);
    case OBJECT_COLUMN:
    case OBJECT_ATTRIBUTE: return RenameColumn(context, statement);
    case OBJECT_TABCONSTRAINT:
    case OBJECT_DOMCONSTRAINT: return RenameConstraint(context, statement);
    case OBJECT_TYPE:
    case OBJECT_DOMAIN: return RenameTypeObject(context, statement);
    case OBJECT_SCHEMA: return RenameSchema(context, statement);
    case OBJECT_TRIGGER: return RenamePart<catalog::Trigger>(context, statement, "trigger", "table");
    case OBJECT_RULE: return RenamePart<catalog::Rule>(context, statement, "rule", "relation");
    case OBJECT_POLICY: return RenamePart<catalog::Policy>(context, statement, "policy", "table");
    case OBJECT_ROLE:
    case OBJECT_DATABASE:
    case OBJECT_TABLESPACE: return;
    default: break;
  }
  const ObjectAddress address = FindObject(context, statement.renameType, statement.object, statement.missing_ok);
  if (address.oid == types::kInvalidOid) return;
  switch (address.object_class) {
    case ObjectClass::kRoutine: return RenameRoutine(context, address, new_name);
    case ObjectClass::kCollation: return Rename<catalog::Collation>(catalog, address.oid, new_name);
    case ObjectClass::kStatistics: return Rename<catalog::Statistics>(catalog, address.oid, new_name);
    case ObjectClass::kOperatorClass: return Rename<catalog::OperatorClass>(catalog, address.oid, new_name);
    case ObjectClass::kOperatorFamily: return Rename<catalog::OperatorFamily>(catalog, address.oid, new_name);
    default:
      if (catalog.Find<catalog::NamedObject>(address.oid) == nullptr) return;
      if (catalog.FindNamed(address.object_class, "", new_name) != types::kInvalidOid) {
        const std::string description = catalog.Describe(address);
        throw SqlError(
            "42710", fmt::format("{} \"{}\" already exists", description.substr(0, description.rfind(' ')), new_name));
      }
      return Rename<catalog::NamedObject>(catalog, address.oid, new_name);
  }
}

}  // namespace pgtidy::ddl

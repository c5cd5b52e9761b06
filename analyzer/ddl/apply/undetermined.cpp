#include <string>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// What a statement would have made or changed, where it cannot be applied.
namespace pgtidy::ddl {

using catalog::Relation;
using syntax::Items;
using syntax::StringValue;

namespace {

void MarkName(Catalog& catalog, ObjectClass object_class, const ::List* names) {
  if (names == nullptr || list_length(names) == 0) return;
  const std::string name(StringValue(llast(names)));
  const std::string schema =
      list_length(names) > 1 ? std::string(StringValue(list_nth(names, list_length(names) - 2))) : "";
  catalog.MarkUndetermined(object_class, schema, name);
}

// A relation that is made or dropped.
void MarkRelation(Catalog& catalog, const ::RangeVar* name) {
  if (name == nullptr) return;
  const std::string schema = name->schemaname == nullptr ? "" : name->schemaname;
  catalog.MarkUndetermined(ObjectClass::kRelation, schema, name->relname);
  catalog.MarkUndetermined(ObjectClass::kType, schema, name->relname);
}

// A relation whose columns, constraints and indexes may have changed.
void MarkChanged(Catalog& catalog, const ::RangeVar* name) {
  if (name == nullptr) return;
  const Oid oid = catalog.FindRelation(name->schemaname == nullptr ? "" : name->schemaname, name->relname);
  if (oid == types::kInvalidOid) {
    MarkRelation(catalog, name);
    // Where the schema is what is not known, any relation of the name may be meant.
    if (name->schemaname == nullptr && !catalog.session().search_path_undetermined) return;
    for (const auto& relation : catalog.All<Relation>()) {
      if (relation->name != name->relname) continue;
      catalog.Update<Relation>(relation->oid, [](Relation& changed) { changed.undetermined = true; });
    }
    return;
  }
  catalog.Update<Relation>(oid, [](Relation& changed) { changed.undetermined = true; });
}

void MarkRoutine(Catalog& catalog, const ::ObjectWithArgs* object) {
  if (object != nullptr) MarkName(catalog, ObjectClass::kRoutine, object->objname);
}

void MarkDropped(Catalog& catalog, const ::DropStmt& statement) {
  for (const ::Node* object : Items<::Node>(statement.objects)) {
    const auto* names = reinterpret_cast<const ::List*>(object);
    switch (statement.removeType) {
      case OBJECT_TABLE:
      case OBJECT_VIEW:
      case OBJECT_MATVIEW:
      case OBJECT_INDEX:
      case OBJECT_SEQUENCE:
      case OBJECT_FOREIGN_TABLE: MarkName(catalog, ObjectClass::kRelation, names); break;
      case OBJECT_TYPE:
      case OBJECT_DOMAIN:
        MarkName(catalog, ObjectClass::kType, reinterpret_cast<const ::TypeName*>(object)->names);
        break;
      case OBJECT_FUNCTION:
      case OBJECT_PROCEDURE:
      case OBJECT_ROUTINE:
      case OBJECT_AGGREGATE: MarkRoutine(catalog, reinterpret_cast<const ::ObjectWithArgs*>(object)); break;
      case OBJECT_SCHEMA:
        catalog.MarkUndetermined(ObjectClass::kNamespace, "", std::string(StringValue(object)));
        break;
      case OBJECT_TRIGGER:
        catalog.MarkUndetermined(ObjectClass::kTrigger, "", std::string(StringValue(llast(names))));
        break;
      case OBJECT_POLICY:
        catalog.MarkUndetermined(ObjectClass::kPolicy, "", std::string(StringValue(llast(names))));
        break;
      case OBJECT_RULE: catalog.MarkUndetermined(ObjectClass::kRule, "", std::string(StringValue(llast(names)))); break;
      default: catalog.MarkEverythingUndetermined();
    }
  }
}

void MarkRenamed(Catalog& catalog, const ::RenameStmt& statement) {
  switch (statement.renameType) {
    case OBJECT_COLUMN:
    case OBJECT_ATTRIBUTE:
    case OBJECT_TABCONSTRAINT: return MarkChanged(catalog, statement.relation);
    case OBJECT_TABLE:
    case OBJECT_VIEW:
    case OBJECT_MATVIEW:
    case OBJECT_INDEX:
    case OBJECT_SEQUENCE:
    case OBJECT_FOREIGN_TABLE:
      MarkRelation(catalog, statement.relation);
      catalog.MarkUndetermined(ObjectClass::kRelation, "", statement.newname);
      return catalog.MarkUndetermined(ObjectClass::kType, "", statement.newname);
    case OBJECT_TYPE:
    case OBJECT_DOMAIN:
      MarkName(catalog, ObjectClass::kType, reinterpret_cast<const ::List*>(statement.object));
      return catalog.MarkUndetermined(ObjectClass::kType, "", statement.newname);
    case OBJECT_FUNCTION:
    case OBJECT_PROCEDURE:
    case OBJECT_ROUTINE:
    case OBJECT_AGGREGATE:
      MarkRoutine(catalog, reinterpret_cast<const ::ObjectWithArgs*>(statement.object));
      return catalog.MarkUndetermined(ObjectClass::kRoutine, "", statement.newname);
    case OBJECT_TRIGGER: return catalog.MarkUndetermined(ObjectClass::kTrigger, "", "");
    case OBJECT_POLICY: return catalog.MarkUndetermined(ObjectClass::kPolicy, "", "");
    default: return catalog.MarkEverythingUndetermined();
  }
}

}  // namespace

void MarkUndeterminedBy(Catalog& catalog, const ::Node* statement) {
  const auto mark_type = [&](const ::List* names) { MarkName(catalog, ObjectClass::kType, names); };
  switch (statement->type) {
    case T_SelectStmt:
      if (const ::IntoClause* into = reinterpret_cast<const ::SelectStmt*>(statement)->intoClause) {
        MarkRelation(catalog, into->rel);
      }
      return;
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt:
    case T_CommentStmt:
    case T_GrantStmt:
    case T_AlterOwnerStmt:
    case T_RefreshMatViewStmt:
    case T_CallStmt:
    case T_CreateConversionStmt: return;
    case T_CreateStmt: {
      const auto& create = *reinterpret_cast<const ::CreateStmt*>(statement);
      return MarkRelation(catalog, create.relation);
    }
    case T_CreateForeignTableStmt:
      return MarkRelation(catalog, reinterpret_cast<const ::CreateForeignTableStmt*>(statement)->base.relation);
    case T_CreateTableAsStmt:
      return MarkRelation(catalog, reinterpret_cast<const ::CreateTableAsStmt*>(statement)->into->rel);
    case T_ViewStmt: return MarkRelation(catalog, reinterpret_cast<const ::ViewStmt*>(statement)->view);
    case T_CreateSeqStmt: return MarkRelation(catalog, reinterpret_cast<const ::CreateSeqStmt*>(statement)->sequence);
    case T_AlterSeqStmt: return;
    case T_AlterTableStmt: return MarkChanged(catalog, reinterpret_cast<const ::AlterTableStmt*>(statement)->relation);
    case T_IndexStmt: {
      const auto& index = *reinterpret_cast<const ::IndexStmt*>(statement);
      MarkChanged(catalog, index.relation);
      if (index.idxname != nullptr) catalog.MarkUndetermined(ObjectClass::kRelation, "", index.idxname);
      return;
    }
    case T_DropStmt: return MarkDropped(catalog, *reinterpret_cast<const ::DropStmt*>(statement));
    case T_RenameStmt: return MarkRenamed(catalog, *reinterpret_cast<const ::RenameStmt*>(statement));
    case T_AlterObjectSchemaStmt: {
      const auto& move = *reinterpret_cast<const ::AlterObjectSchemaStmt*>(statement);
      if (move.relation == nullptr) return catalog.MarkEverythingUndetermined();
      MarkRelation(catalog, move.relation);
      return catalog.MarkUndetermined(ObjectClass::kRelation, move.newschema, move.relation->relname);
    }
    case T_CreateSchemaStmt: {
      const auto& schema = *reinterpret_cast<const ::CreateSchemaStmt*>(statement);
      return catalog.MarkUndetermined(ObjectClass::kNamespace, "",
                                      schema.schemaname == nullptr ? "" : schema.schemaname);
    }
    case T_CreateEnumStmt: return mark_type(reinterpret_cast<const ::CreateEnumStmt*>(statement)->typeName);
    case T_AlterEnumStmt: return mark_type(reinterpret_cast<const ::AlterEnumStmt*>(statement)->typeName);
    case T_CreateDomainStmt: return mark_type(reinterpret_cast<const ::CreateDomainStmt*>(statement)->domainname);
    case T_AlterDomainStmt: return;
    case T_CompositeTypeStmt:
      return MarkRelation(catalog, reinterpret_cast<const ::CompositeTypeStmt*>(statement)->typevar);
    case T_CreateRangeStmt: return mark_type(reinterpret_cast<const ::CreateRangeStmt*>(statement)->typeName);
    case T_CreateFunctionStmt:
      return MarkName(catalog, ObjectClass::kRoutine,
                      reinterpret_cast<const ::CreateFunctionStmt*>(statement)->funcname);
    case T_AlterFunctionStmt: return;
    case T_CreateTrigStmt:
      return catalog.MarkUndetermined(ObjectClass::kTrigger, "",
                                      reinterpret_cast<const ::CreateTrigStmt*>(statement)->trigname);
    case T_CreatePolicyStmt:
      return catalog.MarkUndetermined(ObjectClass::kPolicy, "",
                                      reinterpret_cast<const ::CreatePolicyStmt*>(statement)->policy_name);
    case T_AlterPolicyStmt: return;
    case T_RuleStmt:
      return catalog.MarkUndetermined(ObjectClass::kRule, "", reinterpret_cast<const ::RuleStmt*>(statement)->rulename);
    case T_CreateStatsStmt:
      return MarkName(catalog, ObjectClass::kStatistics,
                      reinterpret_cast<const ::CreateStatsStmt*>(statement)->defnames);
    case T_CreateExtensionStmt: {
      const char* name = reinterpret_cast<const ::CreateExtensionStmt*>(statement)->extname;
      catalog.MarkUnknownExtension();
      return catalog.MarkUndetermined(ObjectClass::kExtension, "", name);
    }
    case T_DefineStmt: {
      const auto& define = *reinterpret_cast<const ::DefineStmt*>(statement);
      switch (define.kind) {
        case OBJECT_TYPE: return mark_type(define.defnames);
        case OBJECT_AGGREGATE: return MarkName(catalog, ObjectClass::kRoutine, define.defnames);
        case OBJECT_OPERATOR: return MarkName(catalog, ObjectClass::kOperator, define.defnames);
        case OBJECT_COLLATION: return MarkName(catalog, ObjectClass::kCollation, define.defnames);
        default: return;
      }
    }
    case T_DoStmt:
    case T_ImportForeignSchemaStmt: return catalog.MarkEverythingUndetermined();
    default: return;
  }
}

}  // namespace pgtidy::ddl

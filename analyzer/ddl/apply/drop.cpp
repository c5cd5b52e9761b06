#include <fmt/format.h>

#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::Relation;
using catalog::RelationKind;
using syntax::Items;
using syntax::StringValue;

namespace {

struct KindToDrop {
  ObjectType type;
  const char* word;      ///< "table"
  const char* article;   ///< "a table"
  const char* command;   ///< "DROP TABLE"
  const char* sqlstate;  ///< Where it does not exist.
};

constexpr KindToDrop kKinds[] = {
    {OBJECT_TABLE, "table", "a table", "DROP TABLE", "42P01"},
    {OBJECT_SEQUENCE, "sequence", "a sequence", "DROP SEQUENCE", "42P01"},
    {OBJECT_VIEW, "view", "a view", "DROP VIEW", "42P01"},
    {OBJECT_MATVIEW, "materialized view", "a materialized view", "DROP MATERIALIZED VIEW", "42P01"},
    {OBJECT_INDEX, "index", "an index", "DROP INDEX", "42704"},
    {OBJECT_TYPE, "type", "a type", "DROP TYPE", "42704"},
    {OBJECT_FOREIGN_TABLE, "foreign table", "a foreign table", "DROP FOREIGN TABLE", "42P01"},
};

const KindToDrop& KindOf(ObjectType type) {
  for (const KindToDrop& kind : kKinds) {
    if (kind.type == type) return kind;
  }
  return kKinds[0];
}

ObjectType TypeOf(RelationKind kind) {
  switch (kind) {
    case RelationKind::kSequence: return OBJECT_SEQUENCE;
    case RelationKind::kView: return OBJECT_VIEW;
    case RelationKind::kMaterializedView: return OBJECT_MATVIEW;
    case RelationKind::kIndex:
    case RelationKind::kPartitionedIndex: return OBJECT_INDEX;
    case RelationKind::kCompositeType: return OBJECT_TYPE;
    case RelationKind::kForeignTable: return OBJECT_FOREIGN_TABLE;
    case RelationKind::kTable:
    case RelationKind::kPartitionedTable: return OBJECT_TABLE;
  }
  return OBJECT_TABLE;
}

bool IsRelation(ObjectType type) {
  return type == OBJECT_TABLE || type == OBJECT_SEQUENCE || type == OBJECT_VIEW || type == OBJECT_MATVIEW ||
         type == OBJECT_INDEX || type == OBJECT_FOREIGN_TABLE;
}

// Source: RemoveRelations(), DropErrorMsgNonExistent(), DropErrorMsgWrongType().
void AddRelation(ApplyContext& context, const ::DropStmt& statement, const ::List* names,
                 std::vector<ObjectAddress>& addresses) {
  const Catalog& catalog = context.catalog;
  const KindToDrop& kind = KindOf(statement.removeType);
  const std::string name(StringValue(llast(names)));
  const std::string schema =
      list_length(names) > 1 ? std::string(StringValue(list_nth(names, list_length(names) - 2))) : "";
  const Oid oid = catalog.FindRelation(schema, name);
  if (oid == types::kInvalidOid) {
    const bool may_exist = catalog.MayExist(ObjectClass::kRelation, schema, name) ||
                           (!schema.empty() && catalog.FindNamespace(schema) == types::kInvalidOid &&
                            catalog.MayExist(ObjectClass::kNamespace, "", schema));
    if (!schema.empty() && catalog.FindNamespace(schema) == types::kInvalidOid && !statement.missing_ok) {
      if (may_exist) throw Undetermined("a schema that may not exist");
      throw SqlError("3F000", fmt::format("schema \"{}\" does not exist", schema));
    }
    // What may exist is gone after this, so nothing more has to be known.
    if (may_exist || statement.missing_ok) {
      context.notices.push_back(fmt::format("{} \"{}\" does not exist, skipping", kind.word, name));
      return;
    }
    SqlError error(kind.sqlstate, fmt::format("{} \"{}\" does not exist", kind.word, name));
    if (!schema.empty()) error.MissingIn(name, {catalog.FindNamespace(schema)});
    throw error;
  }
  const Relation& relation = *catalog.Find<Relation>(oid);
  const ObjectType actual = TypeOf(relation.kind);
  if (actual != statement.removeType) {
    const KindToDrop& other = KindOf(actual);
    throw SqlError("42809", fmt::format("\"{}\" is not {}", name, kind.article))
        .Hint(fmt::format("Use {} to remove {}.", other.command, other.article));
  }
  if (relation.built_in) {
    throw SqlError("42501", fmt::format("permission denied: \"{}\" is a system catalog", relation.name));
  }
  if (statement.concurrent && relation.kind == RelationKind::kPartitionedIndex) {
    throw SqlError("0A000", fmt::format("cannot drop partitioned index \"{}\" concurrently", relation.name));
  }
  addresses.push_back({ObjectClass::kRelation, oid});
}

}  // namespace

void ApplyDrop(ApplyContext& context, const ::DropStmt& statement) {
  std::vector<ObjectAddress> addresses;
  if (statement.concurrent) {
    if (list_length(statement.objects) != 1) {
      throw SqlError("0A000", "DROP INDEX CONCURRENTLY does not support dropping multiple objects");
    }
    if (statement.behavior == DROP_CASCADE) {
      throw SqlError("0A000", "DROP INDEX CONCURRENTLY does not support CASCADE");
    }
  }
  for (const ::Node* object : Items<::Node>(statement.objects)) {
    if (IsRelation(statement.removeType)) {
      AddRelation(context, statement, reinterpret_cast<const ::List*>(object), addresses);
      continue;
    }
    ObjectAddress address;
    try {
      address = FindObject(context, statement.removeType, object, statement.missing_ok);
    } catch (const Undetermined&) {
      // Whether it existed or not, it is gone; but what it is cannot be named.
      if (!statement.missing_ok) throw;
      continue;
    }
    if (address.oid == types::kInvalidOid) {
      context.notices.push_back("does not exist, skipping");
      continue;
    }
    addresses.push_back(address);
  }
  if (addresses.empty()) return;
  DropObjects(context, addresses,
              statement.behavior == DROP_CASCADE ? DropBehaviour::kCascade : DropBehaviour::kRestrict);
}

}  // namespace pgtidy::ddl

#include "analyzer/ddl/apply/open_relation.h"

#include "analyzer/ddl/apply/related.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

std::shared_ptr<const catalog::Relation> OpenTable(const Catalog& catalog, const ::RangeVar& name) {
  const Oid oid = RequireRelation(catalog, name);
  std::shared_ptr<const catalog::Relation> relation = catalog.Get<catalog::Relation>(oid);
  const bool is_index = relation->kind == RelationKind::kIndex || relation->kind == RelationKind::kPartitionedIndex;
  if (!is_index && relation->kind != RelationKind::kCompositeType) return relation;
  if (catalog.server_version() >= 16) {
    throw SqlError("42809", "cannot open relation \"" + relation->name + "\"")
        .Detail(UnsupportedKindDetail(relation->kind));
  }
  throw SqlError("42809", "\"" + relation->name + "\" is " + (is_index ? "an index" : "a composite type"));
}

std::string UnsupportedKindDetail(RelationKind kind) {
  const char* kinds = "";
  switch (kind) {
    case RelationKind::kTable: kinds = "tables"; break;
    case RelationKind::kIndex: kinds = "indexes"; break;
    case RelationKind::kSequence: kinds = "sequences"; break;
    case RelationKind::kView: kinds = "views"; break;
    case RelationKind::kMaterializedView: kinds = "materialized views"; break;
    case RelationKind::kCompositeType: kinds = "composite types"; break;
    case RelationKind::kForeignTable: kinds = "foreign tables"; break;
    case RelationKind::kPartitionedTable: kinds = "partitioned tables"; break;
    case RelationKind::kPartitionedIndex: kinds = "partitioned indexes"; break;
  }
  return std::string("This operation is not supported for ") + kinds + ".";
}

void CheckNotSystemRelation(const catalog::Relation& relation) {
  if (relation.built_in && relation.namespace_oid == types::kPgCatalogNamespace) {
    throw SqlError("42501", "permission denied: \"" + relation.name + "\" is a system catalog");
  }
}

SqlError NoColumn(const catalog::Relation& relation, std::string_view column) {
  return SqlError("42703",
                  "column \"" + std::string(column) + "\" of relation \"" + relation.name + "\" does not exist")
      .Related(RelatedAt(relation.created, "\"" + relation.name + "\" is made here"))
      .MissingIn(std::string(column), {relation.oid});
}

int RequireColumnNumber(const catalog::Relation& relation, std::string_view column) {
  if (const catalog::Column* found = relation.FindColumn(column)) return found->number;
  if (relation.undetermined) throw Undetermined("the columns of " + relation.name + " are not known");
  throw NoColumn(relation, column);
}

}  // namespace pgtidy::ddl

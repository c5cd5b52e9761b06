#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/index_cloning.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/syntax/pg_nodes.h"

// CREATE TABLE (LIKE ...).
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;

namespace {

Oid FindTemplate(ApplyContext& context, const ::TableLikeClause& like) {
  try {
    return RequireRelation(context.catalog, *like.relation);
  } catch (SqlError& error) {
    error.SetLocation(like.relation->location);
    throw;
  }
}

bool Has(const ::TableLikeClause& like, uint32 option) { return (like.options & option) != 0; }

}  // namespace

void TransformLikeClause(ApplyContext& context, TableDefinition& definition, const ::TableLikeClause& like) {
  Catalog& catalog = context.catalog;
  const Oid oid = FindTemplate(context, like);
  const std::shared_ptr<const Relation> relation = catalog.Get<Relation>(oid);
  if (!relation->HasRows() && relation->kind != RelationKind::kView && relation->kind != RelationKind::kCompositeType) {
    SqlError error("42809",
                   catalog.server_version() >= 15
                       ? fmt::format("relation \"{}\" is invalid in LIKE clause", relation->name)
                       : fmt::format("\"{}\" is not a table, view, materialized view, composite type, or foreign table",
                                     relation->name),
                   like.relation->location);
    throw error;
  }
  if (relation->undetermined) throw Undetermined("a table whose columns are not known");
  for (const Column& column : relation->columns) {
    if (column.dropped) continue;
    ColumnDefinition copied;
    copied.column.name = column.name;
    copied.column.type = column.type;
    copied.column.collation = column.collation;
    copied.column.not_null = column.not_null;
    copied.column.created = context.PlaceAt(like.relation->location);
    if (Has(like, CREATE_TABLE_LIKE_STORAGE)) copied.column.storage = column.storage;
    if (Has(like, CREATE_TABLE_LIKE_COMPRESSION)) copied.column.compression = column.compression;
    if (Has(like, CREATE_TABLE_LIKE_COMMENTS)) copied.column.comment = column.comment;
    if (column.identity != '\0' && Has(like, CREATE_TABLE_LIKE_IDENTITY)) {
      copied.column.identity = column.identity;
      const Oid sequence = catalog.OwnedSequence(oid, column.number);
      const std::string name =
          ChooseRelationName(catalog, definition.relation_name, column.name, "seq", definition.namespace_oid, false);
      copied.serial_sequence = CreateSequenceObject(context, definition.namespace_oid, name, definition.persistence,
                                                    nullptr, column.type.oid, true);
      if (sequence != types::kInvalidOid) {
        const auto options = catalog.Find<Relation>(sequence)->sequence;
        catalog.Update<Relation>(copied.serial_sequence, [&](Relation& changed) { changed.sequence = options; });
      }
    }
    if (column.not_null) definition.not_nulls.push_back({.column = column.name, .name = ""});
    definition.columns.push_back(std::move(copied));
  }
  // LIKE takes over the names of NOT NULL constraints.
  for (const Oid constraint_oid : catalog.ConstraintsOf(oid)) {
    const Constraint& constraint = *catalog.Find<Constraint>(constraint_oid);
    if (constraint.type != ConstraintType::kNotNull) continue;
    const std::string& column = relation->ColumnAt(constraint.columns.front())->name;
    for (NotNullDefinition& not_null : definition.not_nulls) {
      if (not_null.column == column && not_null.name.empty()) not_null.name = constraint.name;
    }
  }
}

void ExpandLikeClause(ApplyContext& context, Oid relation_oid, const ::TableLikeClause& like) {
  Catalog& catalog = context.catalog;
  const Oid template_oid = FindTemplate(context, like);
  const std::shared_ptr<const Relation> source = catalog.Get<Relation>(template_oid);
  const std::vector<int> map = MapColumnsByName(*source, *catalog.Find<Relation>(relation_oid));
  for (const Column& column : source->columns) {
    if (column.dropped || column.default_expression == nullptr) continue;
    const uint32 option = column.generated != '\0' ? CREATE_TABLE_LIKE_GENERATED : CREATE_TABLE_LIKE_DEFAULTS;
    if (!Has(like, option)) continue;
    const int number = map[static_cast<size_t>(column.number) - 1];
    if (column.generated != '\0') {
      catalog.Update<Relation>(relation_oid, [&](Relation& changed) {
        changed.columns[static_cast<size_t>(number) - 1].generated = column.generated;
      });
    }
    StoreDefault(context, relation_oid, number, MapColumns(column.default_expression, map));
  }
  if (Has(like, CREATE_TABLE_LIKE_CONSTRAINTS)) {
    std::vector<CheckDefinition> checks;
    for (const Oid oid : catalog.ConstraintsOf(template_oid)) {
      const Constraint& constraint = *catalog.Find<Constraint>(oid);
      if (constraint.type != ConstraintType::kCheck) continue;
      checks.push_back({.expression = MapColumns(constraint.expression, map),
                        .name = constraint.name,
                        .no_inherit = constraint.no_inherit,
                        .enforced = constraint.enforced,
                        .comment = Has(like, CREATE_TABLE_LIKE_COMMENTS) ? constraint.comment : ""});
    }
    // The server goes through pg_constraint by name.
    std::sort(checks.begin(), checks.end(),
              [](const CheckDefinition& a, const CheckDefinition& b) { return a.name < b.name; });
    AddChecks(context, relation_oid, checks);
  }
  if (Has(like, CREATE_TABLE_LIKE_INDEXES) && source->kind != RelationKind::kForeignTable) {
    for (const Oid oid : catalog.IndexesOf(template_oid)) {
      const std::shared_ptr<const Relation> index = catalog.Get<Relation>(oid);
      IndexRequest request = CloneIndex(catalog, *index, map, *catalog.Find<Relation>(relation_oid));
      if (Has(like, CREATE_TABLE_LIKE_COMMENTS)) request.comment = index->comment;
      DefineIndex(context, relation_oid, std::move(request));
    }
  }
  if (Has(like, CREATE_TABLE_LIKE_STATISTICS)) {
    for (const Oid oid : catalog.StatisticsOf(template_oid)) {
      catalog::Statistics statistics = *catalog.Find<catalog::Statistics>(oid);
      const Relation& relation = *catalog.Find<Relation>(relation_oid);
      statistics.oid = catalog.NewOid();
      statistics.relation = relation_oid;
      statistics.namespace_oid = relation.namespace_oid;
      std::string columns;
      for (int& number : statistics.columns) {
        number = map[static_cast<size_t>(number) - 1];
        columns += (columns.empty() ? "" : "_") + relation.ColumnAt(number)->name;
      }
      for (catalog::StoredExpr& expression : statistics.expressions) {
        expression = MapColumns(expression, map);
        columns += columns.empty() ? "expr" : "_expr";
      }
      for (int pass = 0;; ++pass) {
        statistics.name = MakeObjectName(relation.name, columns, pass == 0 ? "stat" : "stat" + std::to_string(pass));
        if (catalog.FindStatistics(catalog.NamespaceName(relation.namespace_oid), statistics.name) ==
            types::kInvalidOid) {
          break;
        }
      }
      const ObjectAddress address{ObjectClass::kStatistics, statistics.oid};
      const std::vector<int> numbers = statistics.columns;
      catalog.Put(std::move(statistics));
      for (const int number : numbers) {
        catalog.AddDependency(address, {ObjectClass::kRelation, relation_oid, number}, DependencyType::kAuto);
      }
    }
  }
}

}  // namespace pgtidy::ddl

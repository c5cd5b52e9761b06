#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Column;
using catalog::Relation;
using catalog::RelationKind;
using syntax::As;
using syntax::Items;

namespace {

class TableCreator {
 public:
  TableCreator(ApplyContext& context, const ::CreateStmt& statement, Oid foreign_server)
      : context_(context), catalog_(context.catalog), statement_(statement), foreign_server_(foreign_server) {}

  void Run() {
    const CreationName name = CreationNameOf(context_, *statement_.relation);
    const Oid existing = catalog_.FindRelationIn(name.namespace_oid, name.name);
    if (existing != types::kInvalidOid && statement_.if_not_exists) {
      context_.notices.push_back(fmt::format("relation \"{}\" already exists, skipping", name.name));
      return;
    }
    if (existing == types::kInvalidOid &&
        catalog_.MayExist(ObjectClass::kRelation, catalog_.NamespaceName(name.namespace_oid), name.name) &&
        statement_.if_not_exists) {
      throw Undetermined("whether the table exists is not known");
    }
    table_.statement = foreign_server_ == types::kInvalidOid ? "CREATE TABLE" : "CREATE FOREIGN TABLE";
    table_.relation_name = name.name;
    table_.namespace_oid = name.namespace_oid;
    table_.persistence = catalog_.IsTemporaryNamespace(name.namespace_oid) ? 't' : statement_.relation->relpersistence;
    table_.is_foreign = foreign_server_ != types::kInvalidOid;
    table_.is_partition = statement_.partbound != nullptr;
    if (existing != types::kInvalidOid) CheckRelationNameIsFree(catalog_, name.namespace_oid, name.name);

    ReadElements();
    const Oid relation = MakeRelation();
    AddParts(relation);
  }

 private:
  void ReadElements() {
    Oid of_type = types::kInvalidOid;
    if (statement_.ofTypename != nullptr) {
      table_.is_typed = true;
      of_type = AddTypeColumns();
    }
    of_type_ = of_type;
    if (statement_.partspec != nullptr && statement_.inhRelations != nullptr && !table_.is_partition) {
      throw SqlError("42P17", "cannot create partitioned table as inheritance child");
    }
    // Parents are looked up for the columns of keys, and their absence is noticed when the table is made.
    std::optional<SqlError> missing_parent;
    for (const ::RangeVar* parent : Items<::RangeVar>(statement_.inhRelations)) {
      try {
        AddParent(*parent);
      } catch (const SqlError& error) {
        if (!missing_parent) missing_parent = error;
      }
    }
    for (const ::Node* element : Items<::Node>(statement_.tableElts)) {
      if (const auto* column = As<::ColumnDef>(element, T_ColumnDef)) {
        TransformColumn(context_, table_, *column);
      } else if (const auto* constraint = As<::Constraint>(element, T_Constraint)) {
        TransformTableConstraint(table_, *constraint);
      } else if (const auto* like = As<::TableLikeClause>(element, T_TableLikeClause)) {
        TransformLikeClause(context_, table_, *like);
        table_.likes.push_back(like);
      }
    }
    ApplyNotNullConstraints();
    if (!missing_parent) TransformIndexConstraints(context_, table_);
    if (missing_parent) throw SqlError(*missing_parent);
  }

  // NOT NULL as a table constraint names its column.
  void ApplyNotNullConstraints() {
    for (const NotNullDefinition& not_null : table_.not_nulls) {
      for (ColumnDefinition& column : table_.columns) {
        if (column.column.name == not_null.column) column.column.not_null = true;
      }
    }
  }

  Oid AddTypeColumns() {
    const SqlType type = query::ResolveTypeName(catalog_, *statement_.ofTypename);
    const types::Type* found = catalog_.FindType(type.oid);
    if (found == nullptr) throw Undetermined("a type that is not known");
    const Relation* relation = catalog_.Find<Relation>(found->relation);
    if (found->kind != types::TypeKind::kComposite || relation == nullptr ||
        relation->kind != RelationKind::kCompositeType) {
      throw SqlError(
          "42809", found->kind == types::TypeKind::kComposite
                       ? fmt::format("type {} is the row type of another table", types::FormatType(catalog_, type.oid))
                       : fmt::format("type {} is not a composite type", types::FormatType(catalog_, type.oid)));
    }
    for (const Column& column : relation->columns) {
      if (column.dropped) continue;
      ColumnDefinition definition;
      definition.column = column;
      definition.column.comment.clear();
      table_.columns.push_back(std::move(definition));
      typed_columns_.insert(column.name);
    }
    return type.oid;
  }

  void AddParent(const ::RangeVar& name) {
    const Oid oid = RequireRelation(catalog_, name);
    const Relation& parent = *catalog_.Find<Relation>(oid);
    if (parent.kind == RelationKind::kPartitionedTable && !table_.is_partition) {
      throw SqlError("42809", fmt::format("cannot inherit from partitioned table \"{}\"", parent.name));
    }
    if (parent.is_partition && !table_.is_partition) {
      throw SqlError("42809", fmt::format("cannot inherit from partition \"{}\"", parent.name));
    }
    if (table_.is_partition && parent.kind != RelationKind::kPartitionedTable) {
      throw SqlError("42P17", fmt::format("\"{}\" is not partitioned", parent.name));
    }
    if (parent.kind != RelationKind::kTable && parent.kind != RelationKind::kForeignTable &&
        parent.kind != RelationKind::kPartitionedTable) {
      throw SqlError("42809", fmt::format("inherited relation \"{}\" is not a table or foreign table", parent.name));
    }
    if (table_.persistence != 't' && parent.persistence == 't') {
      throw SqlError(
          "42809", fmt::format(fmt::runtime(table_.is_partition ? "cannot create a permanent relation as partition of "
                                                                  "temporary relation \"{}\""
                                                                : "cannot inherit from temporary relation \"{}\""),
                               parent.name));
    }
    if (std::find(table_.parents.begin(), table_.parents.end(), oid) != table_.parents.end()) {
      throw SqlError("42P07", fmt::format("relation \"{}\" would be inherited from more than once", parent.name));
    }
    if (parent.undetermined) undetermined_ = true;
    table_.parents.push_back(oid);
  }

  void MergeTypedColumns() {
    std::vector<ColumnDefinition> merged;
    for (ColumnDefinition& column : table_.columns) {
      const auto same = std::find_if(merged.begin(), merged.end(), [&](const ColumnDefinition& other) {
        return other.column.name == column.column.name;
      });
      if (same == merged.end()) {
        if (!typed_columns_.contains(column.column.name)) {
          throw SqlError("42703", fmt::format("column \"{}\" does not exist", column.column.name));
        }
        merged.push_back(std::move(column));
        continue;
      }
      same->raw_default = column.raw_default;
      same->column.not_null = same->column.not_null || column.column.not_null;
    }
    table_.columns = std::move(merged);
  }

  Oid MakeRelation() {
    if (table_.is_typed) MergeTypedColumns();
    if (!table_.parents.empty()) {
      MergeInheritedColumns(context_, table_);
    }
    std::set<std::string> names;
    for (const ColumnDefinition& definition : table_.columns) {
      if (!names.insert(definition.column.name).second) {
        throw SqlError("42701", fmt::format("column \"{}\" specified more than once", definition.column.name));
      }
    }
    if (table_.columns.size() > 1600) throw SqlError("54011", "tables can have at most 1600 columns");
    Relation relation;
    relation.name = table_.relation_name;
    relation.namespace_oid = table_.namespace_oid;
    relation.kind = table_.is_foreign                ? RelationKind::kForeignTable
                    : statement_.partspec != nullptr ? RelationKind::kPartitionedTable
                                                     : RelationKind::kTable;
    relation.persistence = table_.persistence;
    relation.of_type = of_type_;
    relation.parents = table_.parents;
    relation.is_partition = table_.is_partition;
    relation.foreign_server = foreign_server_;
    relation.created = context_.PlaceAt(statement_.relation->location);
    relation.undetermined = undetermined_;
    if (statement_.accessMethod != nullptr) {
      relation.access_method = catalog_.FindAccessMethod(statement_.accessMethod);
      if (relation.access_method == types::kInvalidOid &&
          !catalog_.MayExist(ObjectClass::kAccessMethod, "", statement_.accessMethod)) {
        throw SqlError("42704", fmt::format("access method \"{}\" does not exist", statement_.accessMethod));
      }
    }
    relation.options = RelationOptionTexts(statement_.options);
    std::erase_if(relation.options, [](const std::string& option) { return option.starts_with("oids="); });
    for (const ColumnDefinition& definition : table_.columns) {
      const Column& column = definition.column;
      CheckColumnName(column.name);
      CheckColumnType(catalog_, column.name, column.type.oid);
      relation.columns.push_back(column);
      relation.columns.back().default_expression = nullptr;
    }
    const Oid oid = CreateRelation(context_, std::move(relation));
    for (const Oid parent : table_.parents) {
      catalog_.AddDependency({ObjectClass::kRelation, oid}, {ObjectClass::kRelation, parent},
                             table_.is_partition ? DependencyType::kAuto : DependencyType::kNormal);
    }
    if (foreign_server_ != types::kInvalidOid) {
      catalog_.AddDependency({ObjectClass::kRelation, oid}, {ObjectClass::kForeignServer, foreign_server_},
                             DependencyType::kNormal);
    }
    return oid;
  }

  void AddParts(Oid relation) {
    if (table_.is_partition) {
      const auto bound =
          MakePartitionBound(context_, table_.parents.front(), table_.relation_name, *statement_.partbound);
      catalog_.Update<Relation>(relation, [&](Relation& changed) { changed.partition_bound = bound; });
    }
    if (statement_.partspec != nullptr) {
      const auto key = MakePartitionKey(context_, relation, *statement_.partspec);
      catalog_.Update<Relation>(relation, [&](Relation& changed) { changed.partition_key = key; });
    }
    AddDefaults(relation);
    if (table_.is_partition) ClonePartitionParts(context_, table_.parents.front(), relation);
    AddChecks(context_, relation, table_.checks);
    AddNotNulls(context_, relation, table_.not_nulls);
    for (size_t i = 0; i < table_.columns.size(); ++i) {
      const ColumnDefinition& definition = table_.columns[i];
      if (definition.serial_sequence == types::kInvalidOid) continue;
      SetSequenceOwner(context_, definition.serial_sequence, relation, static_cast<int>(i) + 1,
                       definition.column.identity != '\0' ? DependencyType::kInternal : DependencyType::kAuto);
    }
    for (const ::TableLikeClause* like : table_.likes) {
      if (like->options != 0) ExpandLikeClause(context_, relation, *like);
    }
    for (IndexRequest& request : table_.indexes) {
      WithoutPositions([&] { DefineIndex(context_, relation, std::move(request)); });
    }
    for (size_t i = 0; i < table_.foreign_keys.size(); ++i) {
      WithoutPositions(
          [&] { AddForeignKey(context_, relation, *table_.foreign_keys[i], table_.foreign_key_columns[i]); });
    }
  }

  void AddDefaults(Oid relation) {
    for (size_t i = 0; i < table_.columns.size(); ++i) {
      const ColumnDefinition& definition = table_.columns[i];
      const int number = static_cast<int>(i) + 1;
      if (definition.raw_default != nullptr) {
        const auto expression = CookDefault(context_, relation, definition.raw_default, definition.column);
        if (!IsNullConstant(*expression) || definition.column.generated != '\0') {
          StoreDefault(context_, relation, number, expression);
        }
      } else if (definition.serial_sequence != types::kInvalidOid && definition.column.identity == '\0') {
        StoreDefault(context_, relation, number,
                     NextvalDefault(context_, definition.serial_sequence, definition.column.type));
      } else if (definition.column.default_expression != nullptr) {
        StoreDefault(context_, relation, number, definition.column.default_expression);
      }
    }
  }

  // DEFAULT NULL is the same as none. Source: AddRelationNewConstraints().
  static bool IsNullConstant(const catalog::Expr& expression) {
    const auto* constant = catalog::As<catalog::Const>(&expression);
    return constant != nullptr && constant->is_null;
  }

  ApplyContext& context_;
  Catalog& catalog_;
  const ::CreateStmt& statement_;
  Oid foreign_server_;
  Oid of_type_ = types::kInvalidOid;
  TableDefinition table_;
  std::set<std::string> typed_columns_;
  bool undetermined_ = false;
};

}  // namespace

void ApplyCreateTable(ApplyContext& context, const ::CreateStmt& statement) {
  TableCreator(context, statement, types::kInvalidOid).Run();
}

void ApplyCreateForeignTable(ApplyContext& context, const ::CreateForeignTableStmt& statement) {
  const Oid server = context.catalog.FindNamed(ObjectClass::kForeignServer, "", statement.servername);
  if (server == types::kInvalidOid) {
    if (context.catalog.MayExist(ObjectClass::kForeignServer, "", statement.servername)) {
      throw Undetermined("a server that may not exist");
    }
    throw SqlError("42704", fmt::format("server \"{}\" does not exist", statement.servername));
  }
  TableCreator(context, statement.base, server).Run();
}

}  // namespace pgtidy::ddl

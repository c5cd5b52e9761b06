#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct ColumnDef;
struct Constraint;
struct IndexStmt;
struct List;
struct Node;
struct PartitionBoundSpec;
struct PartitionCmd;
struct PartitionSpec;
struct TableLikeClause;

/// The parts of a table's definition, shared by CREATE TABLE and ALTER TABLE. Raw nodes belong to the statement's tree.
namespace pgtidy::ddl {

/// A column as CREATE TABLE or ADD COLUMN defines it, before it stands in the catalogue.
struct ColumnDefinition {
  catalog::Column column;
  const ::Node* raw_default = nullptr;       ///< DEFAULT or the generation expression as written.
  Oid serial_sequence = types::kInvalidOid;  ///< The sequence made for serial or identity; it is to be owned.
  int inherited_from = 0;                    ///< How many parents define it.
};

struct CheckDefinition {
  const ::Constraint* raw = nullptr;  ///< As written, or null for an inherited or copied one.
  catalog::StoredExpr expression;     ///< Of inherited and copied ones.
  std::string name;                   ///< Empty: to be chosen.
  bool is_local = true;
  int inherited_count = 0;
  bool no_inherit = false;
  bool validated = true;
  bool enforced = true;
  std::string comment;
};

struct NotNullDefinition {
  std::string column;
  std::string name;  ///< Empty: to be chosen.
  bool is_local = true;
  int inherited_count = 0;
  bool no_inherit = false;
  bool validated = true;
};

/// An index key as CREATE INDEX or a constraint defines it. Source: IndexElem.
struct IndexKeyDefinition {
  std::string column;  ///< Empty: an expression.
  const ::Node* raw_expression = nullptr;
  catalog::StoredExpr expression;  ///< Of copied indexes.
  std::string index_column_name;   ///< The name's part in the index's own name.
  const ::List* collation = nullptr;
  Oid collation_oid = types::kInvalidOid;
  const ::List* operator_class = nullptr;
  Oid operator_class_oid = types::kInvalidOid;
  std::vector<std::string> operator_class_options;
  bool descending = false;
  bool nulls_first = false;
};

/// An index as CREATE INDEX, a constraint, LIKE or a partition asks for it. Source: IndexStmt.
struct IndexRequest {
  std::string name;  ///< Empty: to be chosen.
  std::string access_method = "btree";
  std::vector<IndexKeyDefinition> keys;
  std::vector<IndexKeyDefinition> included;
  const ::Node* raw_predicate = nullptr;
  catalog::StoredExpr predicate;
  std::vector<const ::List*> exclusion_operator_names;
  std::vector<Oid> exclusion_operators;
  std::vector<std::string> options;
  std::string comment;
  bool unique = false;
  bool nulls_not_distinct = false;
  bool primary = false;
  bool is_constraint = false;
  bool deferrable = false;
  bool deferred = false;
  bool concurrently = false;
  bool without_overlaps = false;
  bool only = false;
  Oid parent_index = types::kInvalidOid;  ///< The partitioned index that it becomes a part of.
  Oid parent_constraint = types::kInvalidOid;
  int location = -1;
};

/// The columns and constraints that a CREATE TABLE or ALTER TABLE names, collected. Source: CreateStmtContext.
struct TableDefinition {
  std::string statement;  ///< "CREATE TABLE", "ALTER TABLE", ...
  std::string relation_name;
  Oid namespace_oid = types::kInvalidOid;
  char persistence = 'p';
  Oid existing = types::kInvalidOid;  ///< Of ALTER TABLE: the table.
  bool is_foreign = false;
  bool is_partition = false;
  bool is_typed = false;
  std::vector<Oid> parents;
  std::vector<ColumnDefinition> columns;
  std::vector<CheckDefinition> checks;
  std::vector<NotNullDefinition> not_nulls;
  std::vector<const ::Constraint*> index_constraints;
  std::vector<std::string> index_constraint_columns;  ///< By index constraint: the column it stands on, or empty.
  std::vector<const ::Constraint*> foreign_keys;
  std::vector<std::string> foreign_key_columns;
  std::vector<IndexRequest> indexes;
  std::vector<const ::TableLikeClause*> likes;
};

/// Takes a column definition apart: type, serial, constraints; makes the sequences of serial and identity columns.
/// Source: transformColumnDefinition().
void TransformColumn(ApplyContext& context, TableDefinition& definition, const ::ColumnDef& raw);
/// Source: transformTableConstraint().
void TransformTableConstraint(TableDefinition& definition, const ::Constraint& raw);
/// Makes requests of PRIMARY KEY, UNIQUE and EXCLUDE. Source: transformIndexConstraints().
void TransformIndexConstraints(ApplyContext& context, TableDefinition& definition);
/// LIKE: the columns. Source: transformTableLikeClause().
void TransformLikeClause(ApplyContext& context, TableDefinition& definition, const ::TableLikeClause& like);
/// LIKE: what comes after the table is made: defaults, checks, indexes, statistics, comments.
/// Source: expandTableLikeClause().
void ExpandLikeClause(ApplyContext& context, Oid relation, const ::TableLikeClause& like);

/// Merges the columns and checks of the parents into the definition. Source: MergeAttributes().
void MergeInheritedColumns(ApplyContext& context, TableDefinition& definition);

/// Analyses a DEFAULT or generation expression and coerces it to the column's type. Source: cookDefault().
[[nodiscard]] catalog::StoredExpr CookDefault(ApplyContext& context, Oid relation, const ::Node* raw,
                                              const catalog::Column& column);
/// `nextval('sequence'::regclass)` for a serial column.
[[nodiscard]] catalog::StoredExpr NextvalDefault(ApplyContext& context, Oid sequence, SqlType type);
/// Sets or (null) removes a column's default. Source: StoreAttrDefault(), RemoveAttrDefault().
void StoreDefault(ApplyContext& context, Oid relation, int column, catalog::StoredExpr expression);

/// Analyses and stores CHECK constraints; merges with equal names of inherited ones. Source:
/// AddRelationNewConstraints().
void AddChecks(ApplyContext& context, Oid relation, const std::vector<CheckDefinition>& checks);
/// Sets NOT NULL and, from 18 on, stores the constraints. Source: AddRelationNotNullConstraints().
void AddNotNulls(ApplyContext& context, Oid relation, const std::vector<NotNullDefinition>& not_nulls);
/// Makes a column NOT NULL (and its children's, unless `recurse` is false); on 18 with a constraint.
/// Source: ATExecSetNotNull().
void SetNotNull(ApplyContext& context, Oid relation, int column, const NotNullDefinition& definition, bool recurse);

/// Makes an index, with its constraint if asked for, and on partitions. Returns its oid.
/// Source: DefineIndex().
Oid DefineIndex(ApplyContext& context, Oid table, IndexRequest request);
/// Records what an index depends on, anew where it was recorded before.
void RecordIndexDependencies(ApplyContext& context, Oid index);
/// A request for an index like that one, for a table whose columns have the numbers that `column_map` gives by number
/// (0: none). Source: generateClonedIndexStmt().
[[nodiscard]] IndexRequest CloneIndex(const Catalog& catalog, const catalog::Relation& index,
                                      const std::vector<int>& column_map, const catalog::Relation& new_table);

/// Adds a foreign key; its errors have no position. Source: ATAddForeignKeyConstraint().
void AddForeignKey(ApplyContext& context, Oid table, const ::Constraint& raw, const std::string& column);
/// Gives a new partition the foreign keys of its parent. Source: CloneForeignKeyConstraints().
void CloneForeignKeys(ApplyContext& context, Oid parent, Oid partition);

/// The numbers that the columns of `from` have in `to`, by name; index 0 is column 1. 0 where there is none.
/// Source: build_attrmap_by_name().
[[nodiscard]] std::vector<int> MapColumnsByName(const catalog::Relation& from, const catalog::Relation& to);
/// A copy of an expression with the Vars of varno 1 renumbered. Source: map_variable_attnos().
[[nodiscard]] catalog::StoredExpr MapColumns(const catalog::StoredExpr& expression, const std::vector<int>& column_map);

/// PARTITION BY. Source: transformPartitionSpec(), ComputePartitionAttrs().
[[nodiscard]] std::shared_ptr<const catalog::PartitionKey> MakePartitionKey(ApplyContext& context, Oid table,
                                                                            const ::PartitionSpec& raw);
/// FOR VALUES. Checks against the parent's key and its other partitions. Source: transformPartitionBound(),
/// check_new_partition_bound().
[[nodiscard]] std::shared_ptr<const catalog::PartitionBound> MakePartitionBound(ApplyContext& context, Oid parent,
                                                                                const std::string& partition_name,
                                                                                const ::PartitionBoundSpec& raw);
/// Gives a partition an index for each of its parent's: an equal one that it has, or a new one.
/// Source: AttachPartitionEnsureIndexes().
void ClonePartitionIndexes(ApplyContext& context, Oid parent, Oid partition);
/// Gives a partition the indexes, foreign keys and row triggers of its parent.
void ClonePartitionParts(ApplyContext& context, Oid parent, Oid partition);
/// INHERIT and NO INHERIT. Source: CreateInheritance(), RemoveInheritance().
void AddInheritance(ApplyContext& context, Oid parent, Oid child);
void RemoveInheritance(ApplyContext& context, Oid parent, Oid child);
/// ATTACH PARTITION and DETACH PARTITION.
void AttachPartition(ApplyContext& context, Oid parent, const ::PartitionCmd& command);
void DetachPartition(ApplyContext& context, Oid parent, const ::PartitionCmd& command);
/// ALTER INDEX ... ATTACH PARTITION.
void AttachIndexPartition(ApplyContext& context, Oid parent_index, const ::PartitionCmd& command);

/// Makes a sequence. `options` as the grammar gives them. Source: DefineSequence().
[[nodiscard]] Oid CreateSequenceObject(ApplyContext& context, Oid namespace_oid, const std::string& name,
                                       char persistence, const ::List* options, Oid default_type, bool for_identity);
/// Makes a column own a sequence (kInternal for identity). Source: process_owned_by().
void SetSequenceOwner(ApplyContext& context, Oid sequence, Oid relation, int column, DependencyType type);

/// Removes the positions of errors that `action` throws: the server analyses parts of some commands without the text.
template <typename Action>
auto WithoutPositions(Action action) {
  try {
    return action();
  } catch (SqlError& error) {
    error.SetLocation(-1);
    throw;
  }
}

/// Throws 42701 for system columns' names. Source: CheckAttributeNamesTypes().
void CheckColumnName(const std::string& name);
/// Throws 42P16 `column "x" has pseudo-type y`, and 42P16 for a composite type that contains itself.
/// Source: CheckAttributeType().
void CheckColumnType(const Catalog& catalog, const std::string& name, Oid type, Oid own_row_type = types::kInvalidOid);

/// Runs `action` for a table and all that inherit from it, parents first.
[[nodiscard]] std::vector<Oid> WithDescendants(const Catalog& catalog, Oid relation);

}  // namespace pgtidy::ddl

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/ddl/apply/index_definition.h"

struct ColumnDef;
struct Constraint;
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

/// Adds a foreign key; its errors have no position. Source: ATAddForeignKeyConstraint().
void AddForeignKey(ApplyContext& context, Oid table, const ::Constraint& raw, const std::string& column);
/// Gives a new partition the foreign keys of its parent. Source: CloneForeignKeyConstraints().
void CloneForeignKeys(ApplyContext& context, Oid parent, Oid partition);

/// The numbers that the columns of `from` have in `to`, by name; index 0 is column 1. 0 where there is none.
/// Source: build_attrmap_by_name().
[[nodiscard]] std::vector<int> MapColumnsByName(const catalog::Relation& from, const catalog::Relation& to);
/// A copy of an expression with the Vars of varno 1 renumbered. Source: map_variable_attnos().
[[nodiscard]] catalog::StoredExpr MapColumns(const catalog::StoredExpr& expression, const std::vector<int>& column_map);
/// The numbers of the columns that an expression over one relation names, each once, in the order of their first use.
/// Source: pull_var_clause().
[[nodiscard]] std::vector<int> ColumnsOfExpression(const catalog::Expr& expression);

/// PARTITION BY. Source: transformPartitionSpec(), ComputePartitionAttrs().
[[nodiscard]] std::shared_ptr<const catalog::PartitionKey> MakePartitionKey(ApplyContext& context, Oid table,
                                                                            const ::PartitionSpec& raw);
/// FOR VALUES. Checks against the parent's key and its other partitions. Source: transformPartitionBound(),
/// check_new_partition_bound().
[[nodiscard]] std::shared_ptr<const catalog::PartitionBound> MakePartitionBound(ApplyContext& context, Oid parent,
                                                                                const std::string& partition_name,
                                                                                const ::PartitionBoundSpec& raw);
/// Gives a partition the indexes, foreign keys and row triggers of its parent.
void ClonePartitionParts(ApplyContext& context, Oid parent, Oid partition);
/// INHERIT and NO INHERIT. Source: CreateInheritance(), RemoveInheritance().
void AddInheritance(ApplyContext& context, Oid parent, Oid child);
void RemoveInheritance(ApplyContext& context, Oid parent, Oid child);
/// ATTACH PARTITION and DETACH PARTITION.
void AttachPartition(ApplyContext& context, Oid parent, const ::PartitionCmd& command);
void DetachPartition(ApplyContext& context, Oid parent, const ::PartitionCmd& command);

/// Makes a sequence. `options` as the grammar gives them. Source: DefineSequence().
[[nodiscard]] Oid CreateSequenceObject(ApplyContext& context, Oid namespace_oid, const std::string& name,
                                       char persistence, const ::List* options, Oid default_type, bool for_identity);
/// Makes a column own a sequence (kInternal for identity). Source: process_owned_by().
void SetSequenceOwner(ApplyContext& context, Oid sequence, Oid relation, int column, DependencyType type);

/// Throws 42701 for system columns' names. Source: CheckAttributeNamesTypes().
void CheckColumnName(const std::string& name);
/// Throws 42P16 `column "x" has pseudo-type y`, and 42P16 for a composite type that contains itself.
/// Source: CheckAttributeType().
void CheckColumnType(const Catalog& catalog, const std::string& name, Oid type, Oid own_row_type = types::kInvalidOid);

/// Runs `action` for a table and all that inherit from it, parents first.
[[nodiscard]] std::vector<Oid> WithDescendants(const Catalog& catalog, Oid relation);

}  // namespace pgtidy::ddl

#pragma once

#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct List;
struct Node;

/// Making an index.
namespace pgtidy::ddl {

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

/// Makes an index, with its constraint if asked for, and on partitions. Returns its oid.
/// Source: DefineIndex().
Oid DefineIndex(ApplyContext& context, Oid table, IndexRequest request);
/// Records what an index depends on, anew where it was recorded before.
void RecordIndexDependencies(ApplyContext& context, Oid index);

}  // namespace pgtidy::ddl

#pragma once

#include <vector>

#include "analyzer/ddl/apply/index_definition.h"

struct PartitionCmd;

/// Indexes that are made after others: those of partitions and of LIKE.
namespace pgtidy::ddl {

/// A request for an index like that one, for a table whose columns have the numbers that `column_map` gives by number
/// (0: none). Source: generateClonedIndexStmt().
[[nodiscard]] IndexRequest CloneIndex(const Catalog& catalog, const catalog::Relation& index,
                                      const std::vector<int>& column_map, const catalog::Relation& new_table);

/// Gives a partition its part of an index of the parent: an equal one that it has, or a new one. `constraint` is the
/// index's own, or kInvalidOid. Source: the part for partitions of DefineIndex().
void AttachOrMakeIndex(ApplyContext& context, Oid index, Oid constraint, Oid partition);
/// Gives a partition an index for each of its parent's: an equal one that it has, or a new one.
/// Source: AttachPartitionEnsureIndexes().
void ClonePartitionIndexes(ApplyContext& context, Oid parent, Oid partition);
/// ALTER INDEX ... ATTACH PARTITION.
void AttachIndexPartition(ApplyContext& context, Oid parent_index, const ::PartitionCmd& command);

}  // namespace pgtidy::ddl

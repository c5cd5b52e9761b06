#pragma once

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Gives a new partition the row triggers of its parent. Source: CloneRowTriggersToPartition().
void CloneRowTriggers(ApplyContext& context, Oid parent, Oid partition);

/// Finds a trigger of a relation, or kInvalidOid. Source: get_trigger_oid().
[[nodiscard]] Oid FindTrigger(const Catalog& catalog, Oid relation, std::string_view name);

}  // namespace pgtidy::ddl

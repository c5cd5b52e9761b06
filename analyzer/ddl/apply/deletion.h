#pragma once

#include <vector>

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

enum class DropBehaviour { kRestrict, kCascade };

/// Removes objects and what depends on them. With kRestrict 2BP01 `cannot drop %s because other objects depend on it`
/// (with the server's DETAIL) if anything that is not dropped anyway depends on them; also 2BP01 `cannot drop %s
/// because %s requires it` for parts of others. `skip_original` leaves the objects themselves (DROP OWNED and the
/// like). Source: performMultipleDeletions().
void DropObjects(ApplyContext& context, const std::vector<ObjectAddress>& addresses, DropBehaviour behaviour,
                 bool skip_original = false);
inline void DropObject(ApplyContext& context, const ObjectAddress& address, DropBehaviour behaviour) {
  DropObjects(context, {address}, behaviour);
}

/// Whether anything would stop a DROP ... RESTRICT. Source: findDependentObjects().
[[nodiscard]] std::vector<ObjectAddress> ObjectsDependingOn(const Catalog& catalog, const ObjectAddress& address);

}  // namespace pgtidy::ddl

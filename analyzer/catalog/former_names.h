#pragma once

#include <vector>

#include "analyzer/catalog/catalog.h"

/// Which names a change takes away; only the Catalog's own files include this.
namespace pgtidy::catalog {

/// Returns the names that an object, its columns or its labels no longer have after a change; `now` null: the object
/// is removed. `statement` and `order` are left to the caller. Names that the server chooses (of array types, of the
/// columns of indexes) are left out.
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const Namespace& before,
                                                    const Namespace* now);
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const Relation& before,
                                                    const Relation* now);
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const Constraint& before,
                                                    const Constraint* now);
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const TypeObject& before,
                                                    const TypeObject* now);
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& catalog, const Routine& before, const Routine* now);
/// Of the other objects no names are kept.
template <typename T>
[[nodiscard]] std::vector<FormerName> FormerNamesOf(const Catalog& /*catalog*/, const T& /*before*/, const T* /*now*/) {
  return {};
}

}  // namespace pgtidy::catalog

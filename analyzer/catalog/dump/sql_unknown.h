#pragma once

#include <string>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::catalog::dump {

/// Why the script cannot make an object, in the words of its comment: `its query is not known`. Empty if it can.
[[nodiscard]] std::string UnknownReason(const Catalog& catalog, const ObjectAddress& address);

}  // namespace pgtidy::catalog::dump

#pragma once

#include "analyzer/ddl/effects.h"

namespace pgtidy::ddl {

/// Returns the kind of an ObjectType of PostgreSQL, given as its number: this header knows none of PostgreSQL's.
[[nodiscard]] ObjectKind KindOfObjectType(int object_type);

}  // namespace pgtidy::ddl

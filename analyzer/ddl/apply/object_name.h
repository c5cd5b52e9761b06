#pragma once

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Finds the object that a command names: `object_type` is PostgreSQL's ObjectType, `object` the node that the grammar
/// makes for it. Throws the server's error (42P01, 42704, 42883, 3F000, 42809 `"x" is not a view`, 42703, ...), or
/// Undetermined where the name may exist. With `missing_ok` an object that is not there gives kInvalidOid.
/// Source: get_object_address().
[[nodiscard]] ObjectAddress FindObject(ApplyContext& context, int object_type, const ::Node* object, bool missing_ok);

}  // namespace pgtidy::ddl

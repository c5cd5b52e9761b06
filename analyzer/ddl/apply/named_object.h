#pragma once

#include <string>

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Stores a new object that has a name and little more. Returns its address.
ObjectAddress StoreNamedObject(ApplyContext& context, ObjectClass object_class, const CreationName& name,
                               Oid related = types::kInvalidOid);

}  // namespace pgtidy::ddl

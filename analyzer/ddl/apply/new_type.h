#pragma once

#include <string>

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Makes room for a new type of the name: an automatically made array type moves away. Returns the shell type that the
/// new type is to replace, or kInvalidOid. 42710 `type "x" already exists`. Source: moveArrayTypeName().
[[nodiscard]] Oid MakeRoomForType(ApplyContext& context, const CreationName& name);

/// Stores a shell type: a name of which nothing else is known yet. Returns its oid. Source: TypeShellMake().
Oid MakeShellType(ApplyContext& context, const CreationName& name, int location);

}  // namespace pgtidy::ddl

#pragma once

#include "analyzer/ddl/apply/context.h"

struct TypeName;

namespace pgtidy::ddl {

/// Reads the parameters of a function ('f'), procedure ('p') or aggregate ('a') into the arguments, modes, names,
/// defaults and variadic type of `routine`, whose kind, name and language must be set. Returns the result type that OUT
/// parameters ask for, or kInvalidOid. Throws the server's errors (42P13, 42704, ...); those of older servers have no
/// positions. Source: interpret_function_parameter_list().
Oid ReadParameters(ApplyContext& context, catalog::Routine& routine, const ::List* parameters);

/// Reads RETURNS. A type that does not exist becomes a shell type if the language is C or internal.
/// Source: compute_return_type().
void ReadResultType(ApplyContext& context, catalog::Routine& routine, const ::TypeName& name);

}  // namespace pgtidy::ddl

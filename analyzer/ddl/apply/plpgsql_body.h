#pragma once

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Checks a PL/pgSQL function: types that it cannot have, and with check_function_bodies what PL/pgSQL's own compiler
/// says of its text: syntax errors, variables, labels, RETURN. `as_location`: where AS stands. Silent where it is not
/// certain that a server says the same. Source: plpgsql_validator().
void ValidatePlpgsqlFunction(ApplyContext& context, const catalog::Routine& routine, int as_location);

/// The same for the text of DO. Source: plpgsql_inline_handler().
void CheckPlpgsqlBlock(ApplyContext& context, std::string_view text, int location);

}  // namespace pgtidy::ddl

#pragma once

#include "analyzer/ddl/apply/context.h"

namespace pgtidy::ddl {

/// Throws 42P13 `return type mismatch in function declared to return %s` if what the last statement of a SQL function
/// returns is not what the function declares. `last` null: there is none, or it is a utility statement.
/// Source: check_sql_fn_retval().
void CheckSqlFunctionResult(const Catalog& catalog, const catalog::Routine& routine, const catalog::Query* last);

}  // namespace pgtidy::ddl

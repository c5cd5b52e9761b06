#pragma once

#include "analyzer/ddl/apply/context.h"

/// The bodies of SQL functions: functions.c, fmgr_sql_validator().
namespace pgtidy::ddl {

/// Analyses BEGIN ATOMIC ... END or RETURN ... into `routine.sql_body`. Errors have their positions; 0A000 for utility
/// statements. Source: interpret_AS_clause().
void ReadSqlBody(ApplyContext& context, catalog::Routine& routine, const ::Node* body);

/// Checks a SQL function: types that it cannot have, and with check_function_bodies the statements of its text and what
/// the last one returns. `as_location`: where AS stands. What cannot be known of the body is let pass.
/// Source: fmgr_sql_validator().
void ValidateSqlFunction(ApplyContext& context, const catalog::Routine& routine, int as_location);

/// Analyses the text of a SQL function and what its last statement returns. Errors count bytes of the text. Functions
/// with polymorphic arguments are only parsed. Source: fmgr_sql_validator().
void CheckSqlText(const catalog::Catalog& catalog, const catalog::Routine& routine);

}  // namespace pgtidy::ddl

#pragma once

#include <string>

#include "analyzer/catalog/catalog.h"

/// Prints what is in the catalogue as the server prints it. Names are qualified where the search path does not find
/// them. Source: ruleutils.c. Indentation and line breaks are those of pg_get_viewdef(oid).
namespace pgtidy::catalog {

/// Prints an expression over the columns of `relation` (kInvalidOid: over none) as pg_get_expr() does:
/// `'a'::text`, `nextval('t_id_seq'::regclass)`, `(a > 0)` without the outer parentheses of the pretty form.
[[nodiscard]] std::string DeparseExpression(const Catalog& catalog, const Expr& expression, Oid relation);
/// Prints a whole query. Source: pg_get_viewdef().
[[nodiscard]] std::string DeparseQuery(const Catalog& catalog, const Query& query);
/// `SELECT ...;` of a view with the view's column names. Source: pg_get_viewdef(oid).
[[nodiscard]] std::string ViewDefinition(const Catalog& catalog, const Relation& view);
/// Source: pg_get_indexdef().
[[nodiscard]] std::string IndexDefinition(const Catalog& catalog, const Relation& index);
/// One key column: `lower((name)::text)`. Source: pg_get_indexdef(oid, column, false).
[[nodiscard]] std::string IndexKeyDefinition(const Catalog& catalog, const Relation& index, size_t key);
/// Source: pg_get_constraintdef().
[[nodiscard]] std::string ConstraintDefinition(const Catalog& catalog, const Constraint& constraint);
/// Source: pg_get_triggerdef().
[[nodiscard]] std::string TriggerDefinition(const Catalog& catalog, const Trigger& trigger);
/// Source: pg_get_statisticsobjdef().
[[nodiscard]] std::string StatisticsDefinition(const Catalog& catalog, const Statistics& statistics);
/// Source: pg_get_partkeydef().
[[nodiscard]] std::string PartitionKeyDefinition(const Catalog& catalog, const Relation& table);
/// Source: pg_get_expr(relpartbound).
[[nodiscard]] std::string PartitionBoundDefinition(const Catalog& catalog, const Relation& partition);
/// Source: pg_get_function_identity_arguments().
[[nodiscard]] std::string RoutineIdentityArguments(const Catalog& catalog, const Routine& routine);
/// Source: pg_get_function_arguments().
[[nodiscard]] std::string RoutineArguments(const Catalog& catalog, const Routine& routine);
/// Source: pg_get_function_result(). Empty for procedures.
[[nodiscard]] std::string RoutineResult(const Catalog& catalog, const Routine& routine);
/// Source: pg_get_functiondef().
[[nodiscard]] std::string RoutineDefinition(const Catalog& catalog, const Routine& routine);
/// Quotes a text as a literal: 'it''s', E'a\\b'. Source: simple_quote_literal().
[[nodiscard]] std::string QuoteLiteral(std::string_view text);

}  // namespace pgtidy::catalog

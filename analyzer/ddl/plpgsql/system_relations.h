#pragma once

#include <optional>
#include <string_view>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/plpgsql/row_set.h"

/// The system relations as rows, made of the catalogue when a query asks for them. Columns that are left out are not
/// known; so are the relations that are left out.
namespace pgtidy::ddl::plpgsql {

/// Of pg_catalog.
[[nodiscard]] std::optional<RowSet> PgCatalogRelation(const catalog::Catalog& catalog, std::string_view name);
/// Views of pg_catalog for people: pg_tables, pg_indexes, ...
[[nodiscard]] std::optional<RowSet> PgCatalogView(const catalog::Catalog& catalog, std::string_view name);
[[nodiscard]] std::optional<RowSet> InformationSchemaRelation(const catalog::Catalog& catalog, std::string_view name);

/// A stored expression, which only pg_get_expr() can print: of a column's default (column > 0) or a partition's bound.
[[nodiscard]] Value StoredExpression(catalog::Oid relation, int column);
/// What pg_get_expr() prints of it; unknown for other values.
[[nodiscard]] Value PrintStoredExpression(const catalog::Catalog& catalog, const Value& value);

[[nodiscard]] inline Value OidValue(catalog::Oid oid) { return Value::Text(std::to_string(oid), Value::Type::kNumber); }
[[nodiscard]] inline Value CharValue(char c) { return Value::Text(std::string_view(&c, 1)); }

}  // namespace pgtidy::ddl::plpgsql

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// Names of objects as the server writes them into the text of a definition: quoted, and qualified where the bare name
/// would not find the object. An object that is not known is printed by its number.
namespace pgtidy::catalog::deparse {

/// `schema.name`, each quoted as needed. Source: quote_qualified_identifier().
[[nodiscard]] std::string Qualified(const Catalog& catalog, Oid namespace_oid, std::string_view name);

/// The name of a relation without schema or quotes; empty if it is not known.
[[nodiscard]] std::string BareRelationName(const Catalog& catalog, Oid relation);
/// Source: generate_relation_name() without namespaces.
[[nodiscard]] std::string VisibleRelationName(const Catalog& catalog, Oid relation);
/// Source: generate_qualified_relation_name().
[[nodiscard]] std::string QualifiedRelationName(const Catalog& catalog, Oid relation);
/// The quoted name of a column, system columns included. Source: get_attname().
[[nodiscard]] std::string ColumnName(const Catalog& catalog, Oid relation, int number);
/// Names joined by commas. Source: decompile_column_index_array().
[[nodiscard]] std::string ColumnNameList(const Catalog& catalog, Oid relation, std::span<const int> numbers);
/// The name of a system column (negative number); empty if there is none.
[[nodiscard]] std::string_view SystemColumnName(int number);

/// How a function is called, as far as it decides which function a name means.
struct Call {
  std::vector<Oid> argument_types;
  std::vector<std::string> argument_names;  ///< Of the named arguments, which are the last ones.
  bool variadic = false;                    ///< The last argument is written with VARIADIC.
  bool in_group_by = false;
};
/// Source: generate_function_name().
[[nodiscard]] std::string FunctionName(const Catalog& catalog, Oid function, const Call& call);
/// `+`, or `OPERATOR(schema.+)`. `left` is kInvalidOid for a prefix operator. Source: generate_operator_name().
[[nodiscard]] std::string OperatorName(const Catalog& catalog, Oid operator_oid, Oid left, Oid right);
/// Source: generate_collation_name().
[[nodiscard]] std::string CollationName(const Catalog& catalog, Oid collation);
/// The operator class with a space before it; empty if it is the default one of `actual_type`, which is kInvalidOid to
/// print it always. Source: get_opclass_name().
[[nodiscard]] std::string OperatorClassSuffix(const Catalog& catalog, Oid operator_class, Oid actual_type);

/// ` COLLATE name` where `collation` is given and is not `default_collation`.
[[nodiscard]] std::string CollationSuffix(const Catalog& catalog, Oid collation, Oid default_collation);
/// typcollation; kInvalidOid if the type is not known.
[[nodiscard]] Oid TypeCollation(const Catalog& catalog, Oid type);

/// Options "name=value" joined by commas, values quoted as needed. Source: get_reloptions().
[[nodiscard]] std::string RelationOptions(const Catalog& catalog, const std::vector<std::string>& options);

}  // namespace pgtidy::catalog::deparse

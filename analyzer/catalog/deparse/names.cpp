#include "analyzer/catalog/deparse/names.h"

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/call_resolution.h"
#include "analyzer/catalog/system_columns.h"

namespace pgtidy::catalog::deparse {

std::string Qualified(const Catalog& catalog, Oid namespace_oid, std::string_view name) {
  const std::string schema = catalog.NamespaceName(namespace_oid);
  std::string text;
  if (!schema.empty()) text = catalog.QuoteIdentifier(schema) + ".";
  return text += catalog.QuoteIdentifier(name);
}

std::string BareRelationName(const Catalog& catalog, Oid relation) {
  const Relation* found = catalog.Find<Relation>(relation);
  return found == nullptr ? std::string() : found->name;
}

std::string VisibleRelationName(const Catalog& catalog, Oid relation) {
  const Relation* found = catalog.Find<Relation>(relation);
  if (found == nullptr) return std::to_string(relation);
  return catalog.RelationIsVisible(*found) ? catalog.QuoteIdentifier(found->name)
                                           : Qualified(catalog, found->namespace_oid, found->name);
}

std::string QualifiedRelationName(const Catalog& catalog, Oid relation) {
  const Relation* found = catalog.Find<Relation>(relation);
  return found == nullptr ? std::to_string(relation) : Qualified(catalog, found->namespace_oid, found->name);
}

std::string_view SystemColumnName(int number) {
  const SystemColumn* column = FindSystemColumn(number);
  return column == nullptr ? std::string_view() : column->name;
}

std::string ColumnName(const Catalog& catalog, Oid relation, int number) {
  if (number < 0) return std::string(SystemColumnName(number));
  const Relation* found = catalog.Find<Relation>(relation);
  const Column* column = found == nullptr ? nullptr : found->ColumnAt(number);
  return column == nullptr ? "?column?" : catalog.QuoteIdentifier(column->name);
}

std::string ColumnNameList(const Catalog& catalog, Oid relation, std::span<const int> numbers) {
  std::string text;
  for (const int number : numbers) {
    if (!text.empty()) text += ", ";
    text += ColumnName(catalog, relation, number);
  }
  return text;
}

std::string FunctionName(const Catalog& catalog, Oid function, const Call& call) {
  const Routine* routine = catalog.Find<Routine>(function);
  if (routine == nullptr) return std::to_string(function);
  // The grammar takes these for grouping sets.
  const bool taken = call.in_group_by && (routine->name == "cube" || routine->name == "rollup");
  if (!taken && BareNameFindsRoutine(catalog, *routine, call)) return catalog.QuoteIdentifier(routine->name);
  return Qualified(catalog, routine->namespace_oid, routine->name);
}

std::string OperatorName(const Catalog& catalog, Oid operator_oid, Oid left, Oid right) {
  const Operator* op = catalog.Find<Operator>(operator_oid);
  if (op == nullptr) return std::to_string(operator_oid);
  if (BareNameFindsOperator(catalog, *op, left, right)) return op->name;
  return "OPERATOR(" + catalog.QuoteIdentifier(catalog.NamespaceName(op->namespace_oid)) + "." + op->name + ")";
}

std::string CollationName(const Catalog& catalog, Oid collation) {
  const Collation* found = catalog.Find<Collation>(collation);
  if (found == nullptr) return std::to_string(collation);
  return catalog.FindCollation("", found->name) == collation ? catalog.QuoteIdentifier(found->name)
                                                             : Qualified(catalog, found->namespace_oid, found->name);
}

std::string OperatorClassSuffix(const Catalog& catalog, Oid operator_class, Oid actual_type) {
  const OperatorClass* found = catalog.Find<OperatorClass>(operator_class);
  if (found == nullptr || actual_type == types::kUndeterminedType) return "";
  if (actual_type != types::kInvalidOid &&
      catalog.DefaultOperatorClass(actual_type, found->access_method) == operator_class) {
    return "";
  }
  const bool visible = catalog.FindOperatorClass(found->access_method, "", found->name) == operator_class;
  return " " + (visible ? catalog.QuoteIdentifier(found->name) : Qualified(catalog, found->namespace_oid, found->name));
}

std::string CollationSuffix(const Catalog& catalog, Oid collation, Oid default_collation) {
  if (collation == types::kInvalidOid || collation == default_collation) return "";
  return " COLLATE " + CollationName(catalog, collation);
}

Oid TypeCollation(const Catalog& catalog, Oid type) {
  const types::Type* found = catalog.FindType(type);
  return found == nullptr ? types::kInvalidOid : found->collation;
}

std::string RelationOptions(const Catalog& catalog, const std::vector<std::string>& options) {
  std::string text;
  for (const std::string& option : options) {
    const size_t equals = option.find('=');
    const std::string value = equals == std::string::npos ? std::string() : option.substr(equals + 1);
    if (!text.empty()) text += ", ";
    text += catalog.QuoteIdentifier(option.substr(0, equals)) + "=";
    text += catalog.QuoteIdentifier(value) == value ? value : QuoteLiteral(value);
  }
  return text;
}

}  // namespace pgtidy::catalog::deparse

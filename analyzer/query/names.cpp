#include "analyzer/query/names.h"

#include "analyzer/types/format_type.h"

namespace pgtidy::query {

using catalog::ObjectClass;

bool NamespaceExists(const Catalog& catalog, std::string_view schema, int location) {
  if (schema.empty() || catalog.FindNamespace(schema) != types::kInvalidOid) return true;
  // The schema of temporary objects is made when the first of them is.
  if (schema == "pg_temp" || catalog.MayExist(ObjectClass::kNamespace, "", schema)) return false;
  throw SqlError("3F000", "schema \"" + std::string(schema) + "\" does not exist", location);
}

Oid TypeOf(const Catalog& catalog, const ExprRef& expr) {
  const Oid type = catalog::ExprType(*expr).oid;
  return IsUndetermined(catalog, type) ? types::kUndeterminedType : type;
}

Oid ArrayTypeOf(const Catalog& catalog, Oid type) {
  if (type == types::kUndeterminedType) return type;
  const types::Type* found = catalog.FindType(type);
  return found == nullptr ? types::kInvalidOid : found->array;
}

Oid CollationOfType(const Catalog& catalog, Oid type) {
  const types::Type* found = catalog.FindType(type);
  return found == nullptr ? types::kInvalidOid : found->collation;
}

bool UnknownCastMayExist(const Catalog& catalog) { return catalog.MayExist(ObjectClass::kCast, "", ""); }

std::string TypeText(const Catalog& catalog, Oid type) { return types::FormatType(catalog, type); }

int LocationOf(const ExprRef& expr) { return expr == nullptr ? -1 : catalog::ExprLocation(*expr); }

std::string CollationName(const Catalog& catalog, Oid collation) {
  const auto* found = catalog.Find<catalog::Collation>(collation);
  return found == nullptr ? std::string() : found->name;
}

}  // namespace pgtidy::query

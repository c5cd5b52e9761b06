#include "analyzer/ddl/apply/type_functions.h"

#include <fmt/format.h>

#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

namespace {

constexpr Oid kCstringArrayType = 1263;

void CheckResult(const Catalog& catalog, Oid function, const ::List* names, std::string_view role, Oid result) {
  const auto* routine = catalog.Find<catalog::Routine>(function);
  if (routine == nullptr || routine->result == result) return;
  throw SqlError("42P17", fmt::format("type {} function {} must return type {}", role, query::NameListText(names),
                                      types::FormatType(catalog, result)));
}

Oid Find(const Catalog& catalog, const ::List* names, const std::vector<Oid>& arguments, std::string_view role,
         Oid result) {
  const Oid function = query::LookupFunctionName(catalog, names, &arguments, false);
  CheckResult(catalog, function, names, role, result);
  return function;
}

// Input and receive functions take one argument, or also the element type and the typmod.
Oid FindWithTypmod(const Catalog& catalog, const ::List* names, Oid argument, std::string_view role, Oid result) {
  const std::vector<Oid> one = {argument};
  const std::vector<Oid> three = {argument, types::kOidType, types::kInt4Type};
  const Oid simple = query::LookupFunctionName(catalog, names, &one, true);
  const Oid full = query::LookupFunctionName(catalog, names, &three, true);
  if (simple != types::kInvalidOid && full != types::kInvalidOid) {
    throw SqlError("42725", fmt::format("type {} function {} has multiple matches", role, query::NameListText(names)));
  }
  if (simple == types::kInvalidOid && full == types::kInvalidOid) {
    return query::LookupFunctionName(catalog, names, &one, false);
  }
  const Oid function = simple == types::kInvalidOid ? full : simple;
  CheckResult(catalog, function, names, role, result);
  return function;
}

}  // namespace

Oid FindTypeInputFunction(const Catalog& catalog, const ::List* names, Oid type) {
  return FindWithTypmod(catalog, names, types::kCstringType, "input", type);
}

Oid FindTypeOutputFunction(const Catalog& catalog, const ::List* names, Oid type) {
  return Find(catalog, names, {type}, "output", types::kCstringType);
}

Oid FindTypeReceiveFunction(const Catalog& catalog, const ::List* names, Oid type) {
  return FindWithTypmod(catalog, names, types::kInternalType, "receive", type);
}

Oid FindTypeSendFunction(const Catalog& catalog, const ::List* names, Oid type) {
  return Find(catalog, names, {type}, "send", types::kByteaType);
}

Oid FindTypmodInputFunction(const Catalog& catalog, const ::List* names) {
  return Find(catalog, names, {kCstringArrayType}, "modifier input", types::kInt4Type);
}

Oid FindTypmodOutputFunction(const Catalog& catalog, const ::List* names) {
  return Find(catalog, names, {types::kInt4Type}, "modifier output", types::kCstringType);
}

Oid FindTypeAnalyzeFunction(const Catalog& catalog, const ::List* names) {
  return Find(catalog, names, {types::kInternalType}, "analyze", types::kBoolType);
}

Oid FindTypeSubscriptingFunction(const Catalog& catalog, const ::List* names) {
  return Find(catalog, names, {types::kInternalType}, "subscripting", types::kInternalType);
}

}  // namespace pgtidy::ddl

#include "analyzer/query/io_volatility.h"

#include <algorithm>
#include <array>

#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using types::TypeKind;

// Built-in types with an input or output function that is not immutable, of versions 14 to 18 alike:
//   SELECT t.oid, i.provolatile, o.provolatile
//     FROM pg_type t JOIN pg_proc i ON i.oid = t.typinput JOIN pg_proc o ON o.oid = t.typoutput
//    WHERE (i.provolatile <> 'i' OR o.provolatile <> 'i') AND t.typtype = 'b' AND t.typelem = 0 ORDER BY 1
struct Row {
  Oid type;
  char input;
  char output;
};
constexpr Row kRows[] = {{24, 's', 's'},   {142, 's', 'i'},  {790, 's', 's'},  {1033, 's', 's'}, {1082, 's', 's'},
                         {1083, 's', 'i'}, {1114, 's', 's'}, {1184, 's', 's'}, {1186, 's', 's'}, {1266, 's', 'i'},
                         {2202, 's', 's'}, {2203, 's', 's'}, {2204, 's', 's'}, {2205, 's', 's'}, {2206, 's', 's'},
                         {3734, 's', 's'}, {3769, 's', 's'}, {4089, 's', 's'}, {4096, 's', 's'}, {4191, 's', 's'}};

// Null for types that are not in the table.
const Row* FindRow(Oid type) {
  const auto* found = std::ranges::find(kRows, type, &Row::type);
  return found == std::end(kRows) ? nullptr : found;
}

// Arrays, enums, ranges and rows go through functions that look up their parts.
bool IsMadeOfParts(const types::Type& type) {
  return type.true_array || type.oid == types::kRecordType || type.kind == TypeKind::kEnum ||
         type.kind == TypeKind::kRange || type.kind == TypeKind::kMultirange || type.kind == TypeKind::kComposite;
}

}  // namespace

char InputVolatility(const Catalog& catalog, Oid type) {
  const types::Type* found = catalog.FindType(type);
  if (found == nullptr || types::IsUndetermined(catalog, type)) return '\0';
  if (IsMadeOfParts(*found) || found->kind == TypeKind::kDomain) return 's';
  if (const Row* row = FindRow(type)) return row->input;
  if (type < types::kFirstNormalOid) return 'i';
  const auto* routine = catalog.Find<catalog::Routine>(found->input_function);
  return routine == nullptr ? '\0' : routine->volatility;
}

char OutputVolatility(const Catalog& catalog, Oid type) {
  const types::Type* found = catalog.FindType(type);
  if (found == nullptr || types::IsUndetermined(catalog, type)) return '\0';
  if (found->kind == TypeKind::kDomain) return OutputVolatility(catalog, types::BaseType(catalog, type));
  if (IsMadeOfParts(*found)) return 's';
  if (const Row* row = FindRow(type)) return row->output;
  return type < types::kFirstNormalOid ? 'i' : '\0';
}

}  // namespace pgtidy::query

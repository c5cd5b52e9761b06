#include <fmt/format.h>

#include <algorithm>

#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::types {
namespace {

// What the search for a common type ends with: a type and the input that gave it, or two types that cannot be matched
// and the input where that was seen.
struct Outcome {
  Oid type = kInvalidOid;
  size_t index = 0;
  Oid selected = kInvalidOid;
  Oid offending = kInvalidOid;
};

bool CoercesImplicitly(const TypeCatalog& catalog, Oid source, Oid target) {
  return CanCoerce(catalog, {&source, 1}, {&target, 1}, CoercionContext::kImplicit);
}

// `type_of(i)` is the type of input i.
template <typename TypeOf>
Outcome Select(const TypeCatalog& catalog, size_t count, TypeOf type_of) {
  const Oid first = type_of(0);
  size_t same = 1;
  while (same < count && type_of(same) == first) ++same;
  // Only so can the result be a domain.
  if (first != kUnknownType && same == count) return {.type = first};
  for (size_t i = 0; i < count; ++i) {
    if (IsUndetermined(catalog, type_of(i))) return {.type = kUndeterminedType, .index = i};
  }

  Oid selected = BaseType(catalog, first);
  size_t index = 0;
  for (size_t i = same; i < count; ++i) {
    const Oid type = BaseType(catalog, type_of(i));
    if (type == kUnknownType || type == selected) continue;
    if (selected != kUnknownType) {
      const TypeCategory category = CategoryOf(catalog, selected);
      if (CategoryOf(catalog, type) != category) return {.index = i, .selected = selected, .offending = type};
      if (IsPreferred(catalog, category, selected) || !CoercesImplicitly(catalog, selected, type) ||
          CoercesImplicitly(catalog, type, selected)) {
        continue;
      }
    }
    selected = type;
    index = i;
  }
  return {.type = selected == kUnknownType ? kTextType : selected, .index = index};
}

}  // namespace

Oid SelectCommonType(const TypeCatalog& catalog, std::span<const CommonTypeInput> inputs, std::string_view context,
                     size_t* which) {
  const Outcome outcome = Select(catalog, inputs.size(), [&](size_t i) { return inputs[i].type; });
  if (outcome.type == kInvalidOid && !context.empty()) {
    throw SqlError("42804",
                   fmt::format("{} types {} and {} cannot be matched", context, FormatType(catalog, outcome.selected),
                               FormatType(catalog, outcome.offending)),
                   inputs[outcome.index].location);
  }
  if (which != nullptr) *which = outcome.index;
  return outcome.type;
}

Oid SelectCommonTypeFromOids(const TypeCatalog& catalog, std::span<const Oid> types) {
  return Select(catalog, types.size(), [&](size_t i) { return types[i]; }).type;
}

Oid SelectCommonTypeOfArguments(const TypeCatalog& catalog, std::span<const Oid> types) {
  const Outcome outcome = Select(catalog, types.size(), [&](size_t i) { return types[i]; });
  if (outcome.type == kInvalidOid) {
    throw SqlError("42804", fmt::format("argument types {} and {} cannot be matched",
                                        FormatType(catalog, outcome.selected), FormatType(catalog, outcome.offending)));
  }
  return outcome.type;
}

bool VerifyCommonType(const TypeCatalog& catalog, Oid common_type, std::span<const Oid> types) {
  return std::all_of(types.begin(), types.end(),
                     [&](Oid type) { return CoercesImplicitly(catalog, type, common_type); });
}

}  // namespace pgtidy::types

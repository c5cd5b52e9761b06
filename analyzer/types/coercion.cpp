#include "analyzer/types/coercion.h"

#include <algorithm>

namespace pgtidy::types {
namespace {

bool IsTrueArray(const Type* type) { return type != nullptr && type->true_array && type->element != kInvalidOid; }

// Source: ISCOMPLEX(). Other than IsRowType() it does not count `record`.
bool IsComplex(const TypeCatalog& catalog, Oid type) {
  const Type* found = catalog.FindType(BaseType(catalog, type));
  return found != nullptr && found->kind == TypeKind::kComposite;
}

// Source: is_complex_array().
bool IsComplexArray(const TypeCatalog& catalog, Oid type) {
  const Oid element = ElementType(catalog, type);
  return element != kInvalidOid && IsComplex(catalog, element);
}

bool HasKind(const TypeCatalog& catalog, Oid type, TypeKind kind) {
  const Type* found = catalog.FindType(type);
  return found != nullptr && found->kind == kind;
}

CoercionPathway PathwayOfCast(const Cast& cast) {
  switch (cast.method) {
    case CastMethod::kFunction: return {CoercionPath::kFunction, cast.function};
    case CastMethod::kInOut: return {CoercionPath::kViaIO};
    case CastMethod::kBinary: return {CoercionPath::kRelabel};
  }
  return {};
}

bool ArrayElementsCoerce(const TypeCatalog& catalog, Oid target, Oid source, CoercionContext context) {
  // The server keeps the vectors out: they would capture what is meant for arrays.
  if (target == kOidVectorType || target == kInt2VectorType) return false;
  const Oid target_element = ElementType(catalog, target);
  if (target_element == kInvalidOid) return false;
  const Oid source_element = ElementType(catalog, source);
  if (source_element == kInvalidOid) return false;
  return FindCoercionPathway(catalog, target_element, source_element, context).path != CoercionPath::kNone;
}

bool CoercesThroughText(const TypeCatalog& catalog, Oid target, Oid source, CoercionContext context) {
  if (context >= CoercionContext::kAssignment && CategoryOf(catalog, target) == TypeCategory::kString) return true;
  return context >= CoercionContext::kExplicit && CategoryOf(catalog, source) == TypeCategory::kString;
}

// One argument of CanCoerce() whose target is not polymorphic.
bool ArgumentCoerces(const TypeCatalog& catalog, Oid input, Oid target, CoercionContext context) {
  if (input == kUnknownType) return true;
  if (FindCoercionPathway(catalog, target, input, context).path != CoercionPath::kNone) return true;
  if (input == kRecordType && IsComplex(catalog, target)) return true;
  if (target == kRecordType && IsComplex(catalog, input)) return true;
  if (target == kRecordArrayType && IsComplexArray(catalog, input)) return true;
  if (!IsComplex(catalog, input)) return false;
  const Oid row_type = BaseType(catalog, input);
  return catalog.InheritsFrom(row_type, target) || catalog.IsOfTypedTable(row_type, target);
}

}  // namespace

bool IsUndetermined(const TypeCatalog& catalog, Oid type) {
  if (type == kInvalidOid) return false;
  const Type* base = catalog.FindType(BaseType(catalog, type));
  return base == nullptr || base->undetermined;
}

Oid BaseType(const TypeCatalog& catalog, Oid type, int32_t* typmod) {
  for (;;) {
    const Type* found = catalog.FindType(type);
    if (found == nullptr || found->kind != TypeKind::kDomain) return type;
    if (typmod != nullptr) *typmod = found->typmod;
    type = found->base_type;
  }
}

bool IsPolymorphic(Oid type) {
  switch (type) {
    case kAnyElementType:
    case kAnyArrayType:
    case kAnyNonArrayType:
    case kAnyEnumType:
    case kAnyRangeType:
    case kAnyMultirangeType:
    case kAnyCompatibleType:
    case kAnyCompatibleArrayType:
    case kAnyCompatibleNonArrayType:
    case kAnyCompatibleRangeType:
    case kAnyCompatibleMultirangeType: return true;
    default: return false;
  }
}

bool IsRowType(const TypeCatalog& catalog, Oid type) { return type == kRecordType || IsComplex(catalog, type); }

Oid BaseElementType(const TypeCatalog& catalog, Oid type) { return ElementType(catalog, BaseType(catalog, type)); }

Oid ElementType(const TypeCatalog& catalog, Oid type) {
  const Type* found = catalog.FindType(type);
  return IsTrueArray(found) ? found->element : kInvalidOid;
}

TypeCategory CategoryOf(const TypeCatalog& catalog, Oid type) {
  const Type* found = catalog.FindType(type);
  return found == nullptr ? TypeCategory::kInvalid : static_cast<TypeCategory>(found->category);
}

bool IsPreferred(const TypeCatalog& catalog, TypeCategory category, Oid type) {
  const Type* found = catalog.FindType(type);
  if (found == nullptr || !found->preferred) return false;
  return category == TypeCategory::kInvalid || category == static_cast<TypeCategory>(found->category);
}

bool IsBinaryCoercible(const TypeCatalog& catalog, Oid source, Oid target) {
  if (source == target || target == kAnyType || target == kAnyElementType || target == kAnyCompatibleType) return true;
  source = BaseType(catalog, source);
  if (source == target || IsUndetermined(catalog, source) || IsUndetermined(catalog, target)) return true;
  switch (target) {
    case kAnyArrayType:
    case kAnyCompatibleArrayType:
      if (ElementType(catalog, source) != kInvalidOid) return true;
      break;
    case kAnyNonArrayType:
    case kAnyCompatibleNonArrayType:
      if (ElementType(catalog, source) == kInvalidOid) return true;
      break;
    case kAnyEnumType:
      if (HasKind(catalog, source, TypeKind::kEnum)) return true;
      break;
    case kAnyRangeType:
    case kAnyCompatibleRangeType:
      if (HasKind(catalog, source, TypeKind::kRange)) return true;
      break;
    case kAnyMultirangeType:
    case kAnyCompatibleMultirangeType:
      if (HasKind(catalog, source, TypeKind::kMultirange)) return true;
      break;
    case kRecordType:
      if (IsComplex(catalog, source)) return true;
      break;
    case kRecordArrayType:
      if (IsComplexArray(catalog, source)) return true;
      break;
    default: break;
  }
  const std::optional<Cast> cast = catalog.FindCast(source, target);
  return cast && cast->method == CastMethod::kBinary && cast->context == CoercionContext::kImplicit;
}

CoercionPathway FindCoercionPathway(const TypeCatalog& catalog, Oid target, Oid source, CoercionContext context) {
  source = BaseType(catalog, source);
  target = BaseType(catalog, target);
  if (source == target) return {CoercionPath::kRelabel};

  CoercionPathway pathway;
  if (const std::optional<Cast> cast = catalog.FindCast(source, target)) {
    if (context >= cast->context) pathway = PathwayOfCast(*cast);
  } else if (IsUndetermined(catalog, source) || IsUndetermined(catalog, target)) {
    pathway = {CoercionPath::kRelabel};
  } else if (ArrayElementsCoerce(catalog, target, source, context)) {
    pathway = {CoercionPath::kArray};
  } else if (CoercesThroughText(catalog, target, source, context)) {
    pathway = {CoercionPath::kViaIO};
  }
  if (pathway.path == CoercionPath::kNone && context == CoercionContext::kPlpgsql) return {CoercionPath::kViaIO};
  return pathway;
}

Oid FindTypmodCoercionFunction(const TypeCatalog& catalog, Oid type, bool* of_array) {
  const Oid element = ElementType(catalog, type);
  *of_array = element != kInvalidOid;
  if (*of_array) type = element;
  const std::optional<Cast> cast = catalog.FindCast(type, type);
  return cast ? cast->function : kInvalidOid;
}

bool CanCoerce(const TypeCatalog& catalog, std::span<const Oid> input, std::span<const Oid> target,
               CoercionContext context) {
  const size_t count = std::min(input.size(), target.size());
  bool polymorphic = false;
  for (size_t i = 0; i < count; ++i) {
    if (input[i] == target[i] || target[i] == kAnyType) continue;
    if (IsPolymorphic(target[i])) {
      polymorphic = true;
    } else if (!ArgumentCoerces(catalog, input[i], target[i], context)) {
      return false;
    }
  }
  return !polymorphic || GenericTypesAreConsistent(catalog, input.first(count), target.first(count));
}

}  // namespace pgtidy::types

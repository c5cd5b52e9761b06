#pragma once

#include <span>
#include <string_view>

#include "analyzer/types/type_catalog.h"

namespace pgtidy::types {

/// How a value of one type becomes one of another. Source: CoercionPathType.
enum class CoercionPath {
  kNone,
  kFunction,
  kRelabel,  ///< Binary coercible.
  kArray,    ///< Element by element.
  kViaIO,    ///< Text out, text in.
};

struct CoercionPathway {
  CoercionPath path = CoercionPath::kNone;
  Oid function = kInvalidOid;  ///< Of kFunction.
};

/// Whether nothing is known of a type but, perhaps, its name: kUndeterminedType, a type marked so, a domain over one,
/// an oid that the catalogue does not have. Such a type is coerced to and from everything. False for kInvalidOid.
[[nodiscard]] bool IsUndetermined(const TypeCatalog& catalog, Oid type);

/// Returns the base type of a domain, through domains over domains; any other type as it is. If `typmod` is given it
/// receives the domain's, where it has one. Source: getBaseTypeAndTypmod().
[[nodiscard]] Oid BaseType(const TypeCatalog& catalog, Oid type, int32_t* typmod = nullptr);

/// Source: IsPolymorphicType().
[[nodiscard]] bool IsPolymorphic(Oid type);

/// Whether a type is composite, a domain over one, or `record`. Source: type_is_rowtype().
[[nodiscard]] bool IsRowType(const TypeCatalog& catalog, Oid type);

/// The element type of a true array, looking through domains, or kInvalidOid. Source: get_base_element_type().
[[nodiscard]] Oid BaseElementType(const TypeCatalog& catalog, Oid type);
/// The element type of a true array, or kInvalidOid. Source: get_element_type().
[[nodiscard]] Oid ElementType(const TypeCatalog& catalog, Oid type);

/// kInvalid for a type that is not known. Source: TypeCategory().
[[nodiscard]] TypeCategory CategoryOf(const TypeCatalog& catalog, Oid type);
/// A category of kInvalid agrees with any. Source: IsPreferredType().
[[nodiscard]] bool IsPreferred(const TypeCatalog& catalog, TypeCategory category, Oid type);

/// Whether a value of `source` can be used as `target` without any function call. True if either is undetermined.
/// Source: IsBinaryCoercible().
[[nodiscard]] bool IsBinaryCoercible(const TypeCatalog& catalog, Oid source, Oid target);

/// kRelabel if either type is undetermined and there is no cast that tells more. Source: find_coercion_pathway().
[[nodiscard]] CoercionPathway FindCoercionPathway(const TypeCatalog& catalog, Oid target, Oid source,
                                                  CoercionContext context);
/// The length coercion function of a type, or kInvalidOid. `of_array` tells that it works on the elements.
/// Source: find_typmod_coercion_function().
[[nodiscard]] Oid FindTypmodCoercionFunction(const TypeCatalog& catalog, Oid type, bool* of_array);

/// Whether arguments of `input` types can be given where `target` types are declared, polymorphic ones included.
/// kUndeterminedType on either side can always be coerced. Source: can_coerce_type().
[[nodiscard]] bool CanCoerce(const TypeCatalog& catalog, std::span<const Oid> input, std::span<const Oid> target,
                             CoercionContext context);

/// Whether `actual` types can be given where `declared` types are polymorphic; the others are not looked at.
/// Source: check_generic_type_consistency().
[[nodiscard]] bool GenericTypesAreConsistent(const TypeCatalog& catalog, std::span<const Oid> actual,
                                             std::span<const Oid> declared);

/// Resolves polymorphic types of a call: `declared` is replaced by what each argument is to become, and the result type
/// is returned. Throws SqlError (42804, 42704) as the server does, which gives no position. An argument that is
/// undetermined makes the result undetermined where it depends on it. With `allow_polymorphic` actual types may be
/// polymorphic themselves, as where CREATE AGGREGATE looks up its functions.
/// Source: enforce_generic_type_consistency().
[[nodiscard]] Oid ResolvePolymorphicTypes(const TypeCatalog& catalog, std::span<const Oid> actual,
                                          std::span<Oid> declared, Oid result, bool allow_polymorphic);

/// One of the inputs of a common type: an expression's type and what matters about it.
struct CommonTypeInput {
  Oid type = kInvalidOid;
  int location = -1;
};

/// Returns the type for CASE, UNION, ARRAY, VALUES, COALESCE and their like. `context` is the server's word
/// ("UNION", "CASE", "ARRAY") for the error 42804 `%s types %s and %s cannot be matched`, thrown at the input at fault;
/// if `context` is empty kInvalidOid is returned instead. `which` receives the index of the input that gave the type.
/// kUndeterminedType if an input is so. Source: select_common_type().
[[nodiscard]] Oid SelectCommonType(const TypeCatalog& catalog, std::span<const CommonTypeInput> inputs,
                                   std::string_view context, size_t* which = nullptr);
/// Source: select_common_type_from_oids(). kInvalidOid if there is none.
[[nodiscard]] Oid SelectCommonTypeFromOids(const TypeCatalog& catalog, std::span<const Oid> types);
/// As above, but throws 42804 `argument types %s and %s cannot be matched`, for which the server gives no position.
[[nodiscard]] Oid SelectCommonTypeOfArguments(const TypeCatalog& catalog, std::span<const Oid> types);
/// Whether all types can be coerced to the one that was selected for them. Source: verify_common_type_from_oids().
[[nodiscard]] bool VerifyCommonType(const TypeCatalog& catalog, Oid common_type, std::span<const Oid> types);

}  // namespace pgtidy::types

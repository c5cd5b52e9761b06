#pragma once

#include <string>
#include <vector>

#include "analyzer/types/oid.h"

namespace pgtidy::types {

/// The typmod of a type whose typmodin function is not PostgreSQL's own: there is one, but its value is not known. It
/// is printed as nothing, and equal only to itself although it may stand for different modifiers.
inline constexpr int32_t kUndeterminedTypmod = -2;

/// A type with its modifier, as a column or an expression has it.
struct SqlType {
  Oid oid = kInvalidOid;
  int32_t typmod = -1;

  [[nodiscard]] bool determined() const { return oid != kUndeterminedType; }
  friend bool operator==(const SqlType&, const SqlType&) = default;
};

/// Source: pg_type.typtype.
enum class TypeKind : char {
  kBase = 'b',
  kComposite = 'c',
  kDomain = 'd',
  kEnum = 'e',
  kPseudo = 'p',
  kRange = 'r',
  kMultirange = 'm',
};

/// Source: pg_type.typcategory.
enum class TypeCategory : char {
  kInvalid = '\0',
  kArray = 'A',
  kBoolean = 'B',
  kComposite = 'C',
  kDateTime = 'D',
  kEnum = 'E',
  kGeometric = 'G',
  kNetwork = 'I',
  kNumeric = 'N',
  kPseudo = 'P',
  kRange = 'R',
  kString = 'S',
  kTimespan = 'T',
  kUserDefined = 'U',
  kBitString = 'V',
  kUnknown = 'X',
  kInternal = 'Z',
};

/// The facts of a type that resolution and printing read. Source: pg_type, pg_range, pg_enum.
struct Type {
  Oid oid = kInvalidOid;
  Oid namespace_oid = kInvalidOid;
  std::string name;
  TypeKind kind = TypeKind::kBase;
  char category = 'U';  ///< typcategory; user types may choose any character.
  bool preferred = false;
  bool defined = true;  ///< False for a shell type.
  int16_t length = -1;
  bool by_value = false;
  char alignment = 'i';
  char storage = 'x';
  Oid relation = kInvalidOid;  ///< Of composite types: the relation that holds the columns.
  Oid element = kInvalidOid;   ///< Of true arrays, and of fixed-length types that can be subscripted.
  bool true_array = false;
  bool subscriptable = false;
  Oid array = kInvalidOid;      ///< The type of its arrays.
  Oid base_type = kInvalidOid;  ///< Of domains.
  int32_t typmod = -1;          ///< Of domains: applied to the base type.
  bool not_null = false;        ///< Of domains.
  Oid collation = kInvalidOid;  ///< typcollation: kInvalidOid if the type is not collatable.
  bool has_typmod = false;      ///< Whether `type(n)` is allowed.
  char delimiter = ',';
  Oid range_subtype = kInvalidOid;   ///< Of ranges and multiranges.
  Oid range = kInvalidOid;           ///< Of multiranges.
  Oid multirange = kInvalidOid;      ///< Of ranges.
  std::vector<std::string> labels;   ///< Of enums, in order.
  Oid input_function = kInvalidOid;  ///< Of user-made base types; kInvalidOid for built-in ones.
  /// Nothing is known of it but its name: it comes from somewhere that the files do not show.
  bool undetermined = false;
};

}  // namespace pgtidy::types

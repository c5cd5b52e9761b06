#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pgtidy::sites {

/// What kind of C++ type a value has, as far as client libraries treat types differently.
enum class CxxTypeKind : uint8_t {
  kUnknown,      ///< Dependent, invalid, or not resolved: nothing may be concluded from it.
  kBoolean,      ///< bool
  kCharacter,    ///< char, signed char, unsigned char where used as a character; char8_t and the like
  kInteger,      ///< short to long long, std::intN_t; `bits` and `is_signed` say which
  kFloating,     ///< float, double, long double; `bits` says which (32, 64, 80 or 128)
  kEnumeration,  ///< enum; `bits` and `is_signed` of the underlying type, `name` qualified
  kString,       ///< std::string and what converts from it; QString
  kStringView,   ///< std::string_view, pqxx::zview: a view of text that another owns
  kCharPointer,  ///< char const*, char*, char[N]
  kBytes,        ///< std::vector<std::byte>, std::basic_string<std::byte>, QByteArray and the like
  kNull,         ///< nullptr, std::nullopt, std::monostate
  kOptional,     ///< std::optional<T>, boost::optional<T>; `elements` holds T
  kPointer,      ///< T*, std::unique_ptr<T>, std::shared_ptr<T>; `elements` holds T
  kArray,        ///< std::vector<T>, std::array, std::list, std::set, T[N]; `elements` holds T
  kTuple,        ///< std::tuple, std::pair; `elements` holds the members in order
  /// Any other class; `name` qualified, without template arguments. `elements` holds the members of a plain struct of
  /// the project, in order, for the libraries that take one apart.
  kNamed,
};

/// Returns "unknown", "boolean", "character", ...: the form in JSON.
[[nodiscard]] const char* CxxTypeKindName(CxxTypeKind kind);

/// A C++ type as a client library sees it: references, const and typedefs are taken away.
struct CxxType {
  CxxTypeKind kind = CxxTypeKind::kUnknown;
  /// As a person would write it: `int`, `std::optional<std::string>`; of kNamed and kEnumeration qualified and without
  /// template arguments: `boost::uuids::uuid`.
  std::string name;
  uint16_t bits = 0;       ///< Of numbers and enumerations; 0 otherwise.
  bool is_signed = false;  ///< Of integers and enumerations.
  std::vector<CxxType> elements;

  /// True for types that have a value for NULL: kOptional, kPointer, kNull.
  [[nodiscard]] bool HoldsNull() const {
    return kind == CxxTypeKind::kOptional || kind == CxxTypeKind::kPointer || kind == CxxTypeKind::kNull;
  }
  /// The type itself, or what the optional or pointer holds.
  [[nodiscard]] const CxxType& Value() const {
    const bool wraps = kind == CxxTypeKind::kOptional || kind == CxxTypeKind::kPointer;
    return wraps && !elements.empty() ? elements.front().Value() : *this;
  }
};

}  // namespace pgtidy::sites

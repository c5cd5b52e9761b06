#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "clang-plugin/sites/query_site.h"

/// What client libraries make of the values of a result and of a parameter. One file for each library.
namespace pgtidy::checks {

/// The types of PostgreSQL as far as clients treat them differently.
enum class SqlKind : uint8_t {
  kUnknown,  ///< Nothing may be concluded from it.
  kBoolean,
  kInteger,  ///< smallint, integer, bigint: `bits`
  kOid,
  kFloating,  ///< real, double precision: `bits`
  kNumeric,
  kMoney,
  kText,  ///< text, varchar, char(n), name, citext
  kUuid,
  kJson,  ///< json, jsonb
  kBytes,
  kDate,
  kTime,       ///< with time zone or without
  kTimestamp,  ///< with time zone or without
  kInterval,
  kArray,
  kEnumeration,
  kRange,
  kComposite,
  kGeometric,
  kNetwork,
};

/// The type of a column or parameter.
struct SqlTypeFacts {
  SqlKind kind = SqlKind::kUnknown;
  uint16_t bits = 0;  ///< Of kInteger and kFloating.
  types::Oid oid = types::kUndeterminedType;
};

/// Returns the facts of a type; of a domain, those of its base type.
[[nodiscard]] SqlTypeFacts FactsOf(const catalog::Catalog& catalog, types::Oid type);

/// What becomes of a value on its way.
enum class Outcome : uint8_t {
  kUnknown,  ///< Nothing is known, so nothing is said.
  kFits,     ///< Every value arrives.
  kLoses,    ///< Some values do not arrive.
  kWrong,    ///< No value arrives as it is, and nothing tells so.
  kFails,    ///< Every value is an error.
};

struct Decoding {
  Outcome outcome = Outcome::kUnknown;
  std::string consequence;  ///< What the library does then: `pqxx::conversion_error is thrown`.
};

/// How a library finds a column by its name.
enum class NameMatch : uint8_t {
  kExact,
  kFolded,  ///< As PQfnumber(): without quotes, the name is folded to lower case.
  kIgnoresCase
};

/// What one library does. Functions see values without their optional or pointer.
struct LibraryDecoding {
  std::string_view library;
  NameMatch names = NameMatch::kExact;
  /// A value of a column that is not NULL.
  Decoding (*value)(const sites::CxxType& into, const SqlTypeFacts& from) = nullptr;
  /// NULL, read without a check into a type that has no value for it.
  Decoding (*null)(const sites::CxxType& into, const sites::QuerySite& site) = nullptr;
  /// A value that the program gives for a parameter; null: nothing is known.
  Decoding (*argument)(const sites::Argument& argument, const SqlTypeFacts& to) = nullptr;
};

/// Null for a library of which nothing is known.
[[nodiscard]] const LibraryDecoding* FindDecoding(std::string_view library);

/// Returns the column that a name finds among the names of a result: the first that matches; nothing if none does.
[[nodiscard]] std::optional<size_t> FindColumn(NameMatch match, std::string_view name,
                                               const std::vector<std::string>& columns);
/// A name without quotes as PQfnumber() looks for it.
[[nodiscard]] std::string FoldedName(std::string_view name);

// What many libraries have in common: they parse the text that the server sends.

/// Whether an integer column has values that an integer type has not.
[[nodiscard]] bool IsNarrower(const sites::CxxType& into, const SqlTypeFacts& from);
/// Whether no text of a type is ever a number.
[[nodiscard]] bool IsNeverNumber(SqlKind kind);
/// Whether texts of a type may begin with a number that a program wants: the year of a date.
[[nodiscard]] bool HasNumberAtBeginning(SqlKind kind);
/// Reads a number from text: kFails with `failure` where no value is one, kLoses with `overflow` where some do not fit.
[[nodiscard]] Decoding NumberFromText(const sites::CxxType& into, const SqlTypeFacts& from, std::string_view failure,
                                      std::string_view overflow);
/// A number or text that is sent as text for a parameter of which it can never be a value.
[[nodiscard]] Decoding ArgumentAsText(const sites::Argument& argument, const SqlTypeFacts& to);

// One of each file.
extern const LibraryDecoding kLibpqDecoding;
extern const LibraryDecoding kLibpqxxDecoding;
extern const LibraryDecoding kSociDecoding;
extern const LibraryDecoding kQtSqlDecoding;
extern const LibraryDecoding kUserverDecoding;
extern const LibraryDecoding kDrogonDecoding;
extern const LibraryDecoding kTaopqDecoding;
extern const LibraryDecoding kOzoDecoding;
extern const LibraryDecoding kPocoDecoding;
extern const LibraryDecoding kNanodbcDecoding;
extern const LibraryDecoding kOdbcDecoding;

}  // namespace pgtidy::checks

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/migrations/migration.h"

namespace pgtidy::migrations {

/// Returns whether a byte is an ASCII letter, an ASCII digit or '_': \w of the patterns of Java, JavaScript and Go.
[[nodiscard]] constexpr bool IsWordByte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Returns whether all characters are ASCII digits and there is at least one.
[[nodiscard]] bool IsDigits(std::string_view text);

/// Returns the ASCII digits at the start; may be empty.
[[nodiscard]] std::string_view LeadingDigits(std::string_view text);

/// Returns digits without leading zeros; "0" if nothing else is left.
[[nodiscard]] std::string TrimLeadingZeros(std::string_view digits);

/// Compares two normalized integers of any size, each an optional '-' and digits without leading zeros.
/// Returns a negative number, 0 or a positive one.
[[nodiscard]] int CompareIntegers(std::string_view left, std::string_view right);

/// Compares versions part by part as numbers ("1.10" after "1.9"); a missing part counts as 0. Parts are digits,
/// separated by dots. Returns a negative number, 0 or a positive one.
[[nodiscard]] int CompareDotted(std::string_view left, std::string_view right);

/// Returns "1.2" for "01.2.0.0": parts without leading zeros, without trailing parts that are 0. At least one part.
[[nodiscard]] std::string NormalizeDotted(std::string_view version);

/// Returns the value of an optional sign and digits, as Rust's i64::from_str and Go's strconv.ParseInt read them.
[[nodiscard]] std::optional<int64_t> ParseInt64(std::string_view text);

/// Returns the shortest form of what ParseInt64() reads ("7" for "+007"); another text as it stands.
[[nodiscard]] std::string NormalizeInteger(std::string_view text);

/// Returns the value of digits without sign.
[[nodiscard]] std::optional<uint64_t> ParseUint64(std::string_view digits);

/// Returns whether the text ends in `suffix`, ASCII case ignored.
[[nodiscard]] bool EndsWithIgnoringCase(std::string_view text, std::string_view suffix);

/// Returns whether the two texts are equal, ASCII case ignored.
[[nodiscard]] bool EqualIgnoringCase(std::string_view left, std::string_view right);

/// Returns the text without ASCII white space at both ends.
[[nodiscard]] std::string_view Trim(std::string_view text);

/// Returns the text with every '_' turned into a space.
[[nodiscard]] std::string UnderscoresToSpaces(std::string_view text);

/// A file name taken apart at its end: "1_a.up.sql" is the stem "1_a" and kUp.
struct DirectedName {
  std::string_view stem;
  std::optional<Direction> direction;  ///< Nothing: a plain ".sql".
};

/// Returns the parts of a name that ends in ".sql"; another name is its own stem.
[[nodiscard]] DirectedName SplitDirection(std::string_view name);

/// Returns the last component of a path with forward slashes.
[[nodiscard]] std::string_view BaseName(std::string_view path);

/// Returns the path of a name inside a folder; the present folder is "".
[[nodiscard]] std::string JoinPath(std::string_view folder, std::string_view name);

/// Returns whether a word names a database other than PostgreSQL: "mysql", "sqlite3".
[[nodiscard]] bool NamesOtherDatabase(std::string_view word);

/// Returns whether a folder is meant for another database: one word of its name, taken apart at '-', '_' and '.', names
/// one and none names PostgreSQL ("migrations_sqlite").
[[nodiscard]] bool IsFolderOfOtherDatabase(std::string_view name);

}  // namespace pgtidy::migrations

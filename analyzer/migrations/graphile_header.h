#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

/// Why graphile-migrate refuses a committed migration.
enum class GraphileFault {
  kNone,
  kRepeatedField,   ///< A field stands twice in the header.
  kCarriageReturn,  ///< The header's lines end in \r\n.
  kNoEmptyLine,     ///< No empty line after the header.
  kNoPrevious,      ///< No `--! Previous:`, or nothing after it.
  kNoHash,          ///< No `--! Hash:`, or nothing after it.
};

/// Returns the fault in the user's words: "the header of a committed migration ..."; "" for kNone.
[[nodiscard]] std::string_view GraphileFaultMessage(GraphileFault fault);

/// The `--! Name: value` lines at the start of a migration of graphile-migrate.
struct GraphileHeader {
  std::optional<std::string> previous;  ///< "sha1:...", or "-" in the first migration.
  std::optional<std::string> hash;      ///< "sha1:..."
  std::optional<std::string> message;
  bool allows_invalid_hash = false;  ///< `--! AllowInvalidHash`
  /// The header's lines with their ends, without the empty line after them; empty: there is no header.
  text::ByteRange range;
  uint32_t body = 0;  ///< Where the body begins: after the header and the empty line after it.
  /// The first fault, as a committed migration's; one that is worked on needs no header.
  GraphileFault fault = GraphileFault::kNone;
};

/// Returns the header of a migration; a line whose \r\n graphile-migrate would trip over is read all the same.
/// Source: parseMigrationText() and getAllMigrations(), src/migration.ts of graphile/migrate.
[[nodiscard]] GraphileHeader ReadGraphileHeader(std::string_view text);

}  // namespace pgtidy::migrations

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/graphile_header.h"

namespace pgtidy::migrations {

/// Returns the hash that graphile-migrate gives a migration, "sha1:" and 40 hexadecimal digits. `previous` is the hash
/// of the migration before it, empty for the first one; `body` is what follows the header, white space around it does
/// not count. Nothing for a body that is not UTF-8. Source: calculateHash(), src/hash.ts of graphile/migrate.
[[nodiscard]] std::optional<std::string> GraphileHash(std::string_view previous, std::string_view body);

/// One committed migration as a link of the chain.
struct GraphileLink {
  GraphileHeader header;
  /// The hash that the header ought to hold; nothing if the header has a fault or the body is not UTF-8.
  std::optional<std::string> computed;
  /// `Previous` names the hash in the header of the file before, "-" if there is none. False if the header has a fault.
  bool follows = false;

  /// Returns whether graphile-migrate runs the file: its hash is right, or it is wrong and the header allows that. A
  /// right hash under `--! AllowInvalidHash` is refused too.
  [[nodiscard]] bool IsAccepted() const {
    return follows && computed && (computed == header.hash) != header.allows_invalid_hash;
  }
};

/// Returns the chain of committed migrations, given as their contents in the order of their numbers.
/// Source: getAllMigrations() and runCommittedMigration(), src/migration.ts of graphile/migrate.
[[nodiscard]] std::vector<GraphileLink> ReadGraphileChain(std::span<const std::string_view> contents);

}  // namespace pgtidy::migrations

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

/// Who says which migrations are applied. The order is that of trust, best first.
enum class LedgerSource {
  kDatabase,       ///< The framework's table, read from a server.
  kExport,         ///< The same table as a CSV file.
  kFrameworkFile,  ///< A file that the framework itself keeps beside the migrations: atlas.sum, the headers of
                   ///< graphile-migrate.
  kLockFile,       ///< pgtidy.lock.
  kGit,            ///< The commit at which the base branch and HEAD parted.
};

/// Returns "database", "csv", "framework-file", "lock-file" or "git".
[[nodiscard]] const char* LedgerSourceName(LedgerSource source);

enum class AppliedState {
  kApplied,
  kFailed,    ///< Begun and not ended: the framework stops at it.
  kBaseline,  ///< The database was taken over at this version: whatever stands in files up to it counts as applied.
};

/// One migration as a ledger has it.
struct AppliedMigration {
  std::string key;          ///< Equal to the key of the LedgerUnit that it is; empty if only its path is known.
  std::string version;      ///< As recorded; may be empty.
  std::string description;  ///< As recorded; may be empty.
  std::string path;         ///< As the user would write it; empty if the ledger keeps none.
  AppliedState state = AppliedState::kApplied;
  std::string failure;                  ///< Why it is kFailed, in the words of the ledger: "success is false".
  std::optional<std::string> checksum;  ///< In the framework's own form; nothing: none recorded.
  std::optional<std::string> sha256;    ///< Of the whole file, 64 hexadecimal digits; pgtidy.lock keeps it.
  std::optional<std::string>
      content;                ///< The file as it was applied, where the ledger keeps it and it is not the same.
  bool is_unchanged = false;  ///< The ledger itself says that the file is as it was (git).
  bool is_elsewhere = false;  ///< Applied by another branch: this one need not have the file.
  std::string applied_at;     ///< As recorded; may be empty.
  std::optional<text::Location> place;  ///< Where a file of the ledger names it.
};

/// What one source says of one migration set.
struct Ledger {
  LedgerSource source = LedgerSource::kLockFile;
  std::string name;  ///< As the user calls it: "pgtidy.lock", "applied.csv", "_sqlx_migrations", "origin/main".
  std::vector<AppliedMigration> migrations;  ///< In the order of the ledger.
  /// Only the newest version is recorded (golang-migrate, tern): every file up to it is applied. Its key.
  std::optional<std::string> applied_up_to;
};

}  // namespace pgtidy::migrations

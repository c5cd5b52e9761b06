#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analyzer/migrations/formatted_sql.h"

// What the frameworks write into their tables for one file. `content` is always the file as it lies on disk, with its
// byte order mark and line ends. A framework that reads its files as UTF-8 text has no checksum for other bytes: then
// nothing is returned.

namespace pgtidy::migrations {

/// Returns `checksum` of SQLx's _sqlx_migrations as 96 hexadecimal digits: the SHA-384 of the content without the
/// ignored characters (ignored-chars of sqlx.toml), each one character in UTF-8. SQLx refuses an entry that is not one
/// character; it is passed over here. Nothing for content that is not UTF-8.
/// Source: checksum_with(), sqlx-core/src/migrate/source.rs.
[[nodiscard]] std::optional<std::string> SqlxChecksum(std::string_view content,
                                                      std::span<const std::string> ignored_characters = {});

/// Whether a framework puts values in the place of placeholders before it computes a checksum.
enum class PlaceholderUse {
  kAfterChecksum,   ///< Flyway's versioned files: the checksum is that of the file.
  kBeforeChecksum,  ///< Flyway's repeatable files: the checksum is that of the text with the values in it.
};

/// Returns `checksum` of Flyway's flyway_schema_history: the CRC-32 of all lines without their ends, as a signed
/// number; a byte order mark does not count. Nothing for content that is not UTF-8, and under kBeforeChecksum for
/// content with a `${`, whose value stands in Flyway's configuration. Source: ChecksumCalculator.java.
[[nodiscard]] std::optional<int32_t> FlywayChecksum(std::string_view content, PlaceholderUse placeholders);

/// Returns MD5SUM of Liquibase's DATABASECHANGELOG in version 9 (Liquibase 4.22 and later), "9:" and 32 hexadecimal
/// digits. `content` is the file that `changeset` was read from. The attributes of a change set do not count, nor do
/// spaces, tabs and line ends, nor comment, precondition and rollback lines. Nothing if its SQL is not UTF-8 or
/// holds a `${`, whose value may stand elsewhere.
/// Source: AbstractSQLChange.generateCheckSum(), ChangeSet.generateCheckSum().
[[nodiscard]] std::optional<std::string> LiquibaseChecksum(std::string_view content,
                                                           const LiquibaseChangeset& changeset);

/// Returns `checksum` of Prisma's _prisma_migrations for migration.sql: the SHA-256 as 64 hexadecimal digits. Nothing
/// for content that is not UTF-8. Source: render_checksum(), schema-connector/src/checksum.rs.
[[nodiscard]] std::optional<std::string> PrismaChecksum(std::string_view content);

/// Returns whether Prisma takes the file for the one whose checksum it recorded: equal as it is, with \r\n turned into
/// \n, or with every \n turned into \r\n. A recorded checksum that has not 64 digits was written without the leading
/// zero of each byte, as Prisma once did. False for content that is not UTF-8.
/// Source: script_matches_checksum(), schema-connector/src/checksum.rs.
[[nodiscard]] bool PrismaAccepts(std::string_view recorded, std::string_view content);

/// Returns `hash` of Drizzle's __drizzle_migrations: the SHA-256 as 64 hexadecimal digits. Drizzle never compares it.
/// Nothing for content that is not UTF-8. Source: readMigrationFiles(), drizzle-orm/src/migrator.ts.
[[nodiscard]] std::optional<std::string> DrizzleChecksum(std::string_view content);

/// The type of refinery's versions, which a feature of its crate chooses.
enum class RefineryVersion {
  kInt4,  ///< Without the feature.
  kInt8,  ///< int8-versions
};

/// Returns `checksum` of refinery's refinery_schema_history in decimal digits: the SipHash-1-3 of name, version and
/// content, where "V007__init.sql" has the name "init" and the version 7. Nothing for content that is not UTF-8, and
/// for a version that the type does not hold: refinery stops there. Source: Migration::unapplied(),
/// refinery_core/src/runner.rs.
[[nodiscard]] std::optional<std::string> RefineryChecksum(std::string_view name, int64_t version, RefineryVersion type,
                                                          std::string_view content);

}  // namespace pgtidy::migrations

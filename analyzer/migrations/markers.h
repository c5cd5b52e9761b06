#pragma once

#include <cstddef>
#include <string_view>

namespace pgtidy::migrations {

/// In how many files of a folder the markers of each framework stand. One pass over each file finds them all.
struct MarkerCounts {
  size_t goose = 0;            ///< `-- +goose Up` and its kin, at the start of a line.
  size_t dbmate = 0;           ///< `-- migrate:up`
  size_t sql_migrate = 0;      ///< `-- +migrate Up`
  size_t tern = 0;             ///< `---- create above / drop below ----`
  size_t node_pg_migrate = 0;  ///< `-- Up Migration`
  size_t liquibase = 0;        ///< `--liquibase formatted sql` on the first line.
  size_t atlas = 0;            ///< `-- atlas:name`
  size_t drizzle = 0;          ///< `--> statement-breakpoint`
  size_t graphile = 0;         ///< `--! Previous: `
  size_t go_template = 0;      ///< `{{ .Name }}`
  size_t pg_dump = 0;          ///< The header that pg_dump writes.
};

/// Counts the file for each kind of marker that it holds.
void CountMarkers(std::string_view text, MarkerCounts& counts);

/// The words of tern's separator, which may stand anywhere in a line.
inline constexpr std::string_view kTernSeparator = "---- create above / drop below ----";

/// Returns whether a line is a node-pg-migrate marker of that word ("up", "down"): `^\s*--[\s-]*up\s+migration`, case
/// ignored. Source: node-pg-migrate src/sqlMigration.ts.
[[nodiscard]] bool IsNodePgMigrateMarker(std::string_view line, std::string_view word);

/// Returns the rest of the line after a dbmate marker of that word ("up", "down"), or a null view if it is none:
/// `^--\s*migrate:up(\s*$|\s+\S+)`. Source: dbmate pkg/dbmate/migration.go.
[[nodiscard]] std::string_view DbmateMarkerOptions(std::string_view line, std::string_view word);

/// Returns whether a first line opens a Liquibase formatted SQL changelog; a byte order mark is passed over.
/// Source: liquibase AbstractFormattedChangeLogParser.java.
[[nodiscard]] bool IsLiquibaseHeader(std::string_view text);

}  // namespace pgtidy::migrations

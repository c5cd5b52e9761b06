#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

enum class Direction {
  kUp,          ///< Applied history: linted.
  kDown,        ///< Takes an up part back: not linted as applied history.
  kRepeatable,  ///< Applied again whenever it changes (Flyway's R__): linted, after all versioned files.
};

/// How the statements of a file or section reach the server.
enum class TransactionMode {
  kUnknown,               ///< Nothing says how the file is run: rules about transactions stay silent.
  kWrapped,               ///< The framework puts BEGIN and COMMIT around it.
  kSingleString,          ///< Sent as one simple query: an implicit transaction if it holds more than one statement.
  kStatementByStatement,  ///< Each statement commits by itself.
};

/// Returns "unknown", "wrapped", "single-string" or "none".
[[nodiscard]] const char* TransactionModeName(TransactionMode mode);
/// Returns "up", "down" or "repeatable".
[[nodiscard]] const char* DirectionName(Direction direction);

/// Text that a framework replaces before the server sees it; the parser reads it as a name of the same length.
struct PlaceholderStyles {
  bool psql_variables = false;  ///< :name, :'name', :"name"
  bool dollar_brace = false;    ///< ${name}
  bool double_brace = false;    ///< {{ expression }}
};

/// What is known of a framework, the same for all its projects. Source: reference of each framework's own code,
/// named in the file of its layout.
struct FrameworkInfo {
  std::string_view id;    ///< "sqlx", "golang-migrate": one word, as in configuration.
  std::string_view name;  ///< As its authors write it: "golang-migrate".
  TransactionMode transaction = TransactionMode::kUnknown;
  /// How a file leaves the transaction, as an order: "start the file with `-- no-transaction`"; empty: it cannot.
  std::string_view leave_transaction{};
  PlaceholderStyles placeholders{};
  bool forbids_gaps = false;            ///< Versions must follow each other without a gap.
  bool accepts_out_of_order = false;    ///< A file older than the newest applied one is applied too.
  bool byte_order_mark_is_sent = true;  ///< A BOM reaches the server, which refuses it as a syntax error.
  /// The framework itself finds statements that refuse a transaction block (CREATE INDEX CONCURRENTLY, VACUUM, ...) and
  /// runs a kWrapped file made only of them without a transaction; mixing them with others is its error. A rule about
  /// such a statement inside a transaction speaks only if the section holds another statement too.
  bool detects_non_transactional = false;
  /// Two files with one version are a mistake. False where nothing is known of the tool that runs the files.
  bool unique_versions = true;
};

/// A part of a file with one direction. Frameworks without markers have one section: the whole file.
/// A section begins after the line of its marker and ends before the line of the next one; lines that only steer the
/// framework's own splitting (`-- +goose StatementBegin`) are comments to the server and stay inside.
struct Section {
  text::ByteRange range;
  Direction direction = Direction::kUp;
  TransactionMode transaction = TransactionMode::kUnknown;
  std::optional<text::Location> transaction_directive;  ///< Where the file chose the mode itself (a comment, a .conf).
};

/// One file of a migration set.
struct MigrationFile {
  text::FileId file{};
  std::string path;     ///< As the user would write it; with forward slashes.
  std::string version;  ///< As written in the name, without leading prefix: "20240101120000", "1.2"; may be empty.
  /// Equal in two files exactly if the framework takes their versions for the same: "1" and "001" both give "1" where
  /// versions are numbers. Empty if the framework knows files by their names alone.
  std::string normalized_version;
  std::string description;  ///< As the framework shows it; may be empty.
  /// How the framework's ledger names the file, where neither version nor name do: Drizzle's `when`, Sqitch's change
  /// id.
  std::string ledger_key;
  Direction direction = Direction::kUp;  ///< Of the file: kUp if any section goes up.
  std::vector<Section> sections;         ///< In file order; never overlapping.
  bool selected = true;  ///< Findings are wanted: false for files that were read only because they belong to the set.
};

/// Why a file inside a migration folder is not a migration.
enum class IgnoredReason {
  kNameNotRecognised,  ///< The framework skips the name without a word: "1.sql" under sqlx.
  kNameIsError,        ///< The framework stops with an error: "abc_init.sql" under sqlx.
  kMarkersMissing,     ///< The name fits but the content has no part to run (goose without `-- +goose Up`).
  kMarkersInvalid,     ///< The framework refuses the markers in the file.
  kStandsForOthers,  ///< It makes at once what the files before it make, which are read instead (Atlas's checkpoints).
};

/// Returns "name-not-recognised", "name-is-error", "markers-missing", "markers-invalid" or "stands-for-others".
[[nodiscard]] const char* IgnoredReasonName(IgnoredReason reason);

/// A file that looks like a migration (it ends in .sql) and that the framework does not run.
struct IgnoredFile {
  text::FileId file{};
  std::string path;
  IgnoredReason reason = IgnoredReason::kNameNotRecognised;
  std::string explanation;            ///< In the user's words: "sqlx wants <version>_<description>.sql".
  std::optional<text::ByteRange> at;  ///< Where in the file, for markers.
  bool selected = true;
};

/// A file that the framework's own list (sqitch.plan, meta/_journal.json) names and that is not there.
struct MissingFile {
  std::string path;
  std::string explanation;  ///< In the user's words: "named by sqitch.plan".
};

/// The migrations of one folder, as one framework sees them.
struct MigrationSet {
  const FrameworkInfo* framework = nullptr;  ///< Not null; static.
  std::string root;                          ///< The folder, as the user would write it; "." for the present one.
  std::string reason;  ///< Why this framework, in the user's words: "atlas.sum lies in the folder".
  std::vector<MigrationFile>
      files;  ///< In the order in which the framework runs them; kDown files stand after their up file.
  std::vector<IgnoredFile> ignored;  ///< Sorted by path.
  std::vector<MissingFile> missing;  ///< In the order of the list that names them.
};

}  // namespace pgtidy::migrations

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/ledger/ledger.h"
#include "analyzer/migrations/ledger/ledger_table.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// What a framework records as one: a file that goes up, or one change set of it (Liquibase).
struct LedgerUnit {
  size_t file = 0;          ///< Index into MigrationSet::files.
  text::ByteRange range;    ///< Where a finding about it stands; empty at 0 for a whole file.
  std::string key;          ///< By which the framework knows it again.
  std::string version;      ///< As a person calls it.
  std::string description;  ///< May be empty.
};

/// What the checksum of a unit is made of. Borrows everything.
struct UnitContent {
  const MigrationSet& set;
  const text::SourceMap& sources;
  const LedgerUnit& unit;
  std::string_view content;  ///< Of the whole file: as it is, or as it might have been.
  const struct LedgerSettings& settings;
};

/// What a project has set for its framework's ledger.
struct LedgerSettings {
  /// Characters that SQLx leaves out of its checksums (`[migrate] ignored-chars` of sqlx.toml), each one in UTF-8.
  std::vector<std::string> ignored_characters;
  std::string table_name;  ///< As SQL writes it (`table-name` of sqlx.toml); empty: the framework's own.
};

/// What becomes of a project whose files are not what the ledger says.
enum class Consequence {
  kNone,     ///< Nothing: the framework does what its users want.
  kSilence,  ///< The framework goes on as if nothing were wrong, and databases differ from then on.
  kRefusal,  ///< The framework stops with an error.
};

/// How one framework records what it has applied. Stateless; one object for each framework that has a ledger.
struct LedgerFormat {
  std::string_view framework;                 ///< The id of the FrameworkInfo.
  std::span<const std::string_view> tables;   ///< Default names, the usual one first; as SQL writes them.
  std::span<const std::string_view> columns;  ///< Those that the table must have to be this framework's.
  std::string_view order_by;                  ///< Columns that give the order of application.
  /// Adds the rows of the table to the ledger. Rows that are no migration are left out.
  void (*read)(const LedgerTable& table, Ledger& ledger);
  /// Returns the units of a set, in the order in which the framework runs them; nothing if its files do not tell how
  /// the ledger names them (a plan that cannot be read, a journal that is not there).
  std::optional<std::vector<LedgerUnit>> (*units)(const MigrationSet& set, const text::SourceMap& sources);
  /// Returns the checksum that the framework would record for the unit if its file held `content`; nothing if it
  /// cannot be told from the files. Null: the framework keeps none.
  std::optional<std::string> (*checksum)(const UnitContent& content) = nullptr;
  /// Returns the checksums of the files as they are, one for each unit; null: `checksum` of each. For sums that are
  /// made of several files.
  std::vector<std::optional<std::string>> (*present_checksums)(const MigrationSet& set, const text::SourceMap& sources,
                                                               const std::vector<LedgerUnit>& units) = nullptr;
  /// Returns whether the framework takes a recorded checksum for that of the content; null: if it is equal.
  bool (*accepts)(std::string_view recorded, const UnitContent& content) = nullptr;
  /// Compares two keys in the order of versions; null: they have no order but that of the set.
  int (*compare)(std::string_view left, std::string_view right) = nullptr;
  /// A checksum counts in the files before it, so that behind one that differs no other tells anything (Atlas).
  bool is_chain = false;
  /// The name of a unit is compared too: a unit with the key and another name is another migration.
  bool compares_names = false;

  Consequence edited = Consequence::kSilence;
  Consequence removed = Consequence::kNone;         ///< With an applied one after it.
  Consequence removed_newest = Consequence::kNone;  ///< The last one that is applied.
  Consequence out_of_order = Consequence::kRefusal;
  /// What the framework says of an edited, a missing, an older and a half-applied migration, where it refuses; `{}`
  /// stands for the version.
  std::string_view edited_message{};
  std::string_view removed_message{};
  std::string_view out_of_order_message{};
  std::string_view failed_message{};
};

/// Returns the format of a framework; null if it keeps no ledger or is none (plain files, dumps, lists).
[[nodiscard]] const LedgerFormat* FindLedgerFormat(const FrameworkInfo& framework);

/// Returns the unit of a file that is recorded as one, with that key.
[[nodiscard]] LedgerUnit WholeFileUnit(const MigrationSet& set, size_t file, std::string key);

/// Returns one unit for each file that goes up and has a normalized version, with that as key.
[[nodiscard]] std::optional<std::vector<LedgerUnit>> UnitsByVersion(const MigrationSet& set,
                                                                    const text::SourceMap& sources);

/// The same for files that are known by name: the key is what `name_of` returns for a file.
[[nodiscard]] std::optional<std::vector<LedgerUnit>> UnitsByName(const MigrationSet& set,
                                                                 std::string (*name_of)(const MigrationFile& file));

/// Adds an entry for each row of a table of versions that are texts: its columns are `version` and perhaps `run_on`.
void ReadVersionTexts(const LedgerTable& table, Ledger& ledger);

/// Compares two keys as texts, bytewise.
[[nodiscard]] int CompareText(std::string_view left, std::string_view right);

/// The same for files that the layout has given a ledger_key; nothing if one has none.
[[nodiscard]] std::optional<std::vector<LedgerUnit>> UnitsByLedgerKey(const MigrationSet& set,
                                                                      const text::SourceMap& sources);

extern const LedgerFormat kAtlasLedger;
extern const LedgerFormat kDbmateLedger;
extern const LedgerFormat kDieselLedger;
extern const LedgerFormat kDrizzleLedger;
extern const LedgerFormat kFlywayLedger;
extern const LedgerFormat kGolangMigrateLedger;
extern const LedgerFormat kGooseLedger;
extern const LedgerFormat kGraphileMigrateLedger;
extern const LedgerFormat kLiquibaseLedger;
extern const LedgerFormat kNodePgMigrateLedger;
extern const LedgerFormat kPopLedger;
extern const LedgerFormat kPrismaLedger;
extern const LedgerFormat kRefineryLedger;
extern const LedgerFormat kSqitchLedger;
extern const LedgerFormat kSqlMigrateLedger;
extern const LedgerFormat kSqlxLedger;
extern const LedgerFormat kTernLedger;

}  // namespace pgtidy::migrations

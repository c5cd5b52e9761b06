// Liquibase formatted SQL. Source: liquibase-standard, StandardChangeLogHistoryService.java, ChangeSet.java.

#include <algorithm>
#include <array>
#include <map>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/migrations/formatted_sql.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"databasechangelog"};
constexpr std::array<std::string_view, 5> kColumns = {"id", "author", "filename", "exectype", "md5sum"};

// The path under which a file was recorded depends on where Liquibase was started, so its name alone counts; two change
// sets with one id and author in files of one name are not told apart.
std::string KeyOf(std::string_view path, const std::string& author, const std::string& id) {
  return std::string(BaseName(path)) + "::" + id + "::" + author;
}

void Read(const LedgerTable& table, Ledger& ledger) {
  for (const LedgerTable::Row& values : table.rows) {
    const LedgerRow row(table, values);
    AppliedMigration entry;
    entry.version = row.Text("author") + ":" + row.Text("id");
    entry.key = KeyOf(row.Text("filename"), row.Text("author"), row.Text("id"));
    entry.description = row.Text("filename");
    entry.applied_at = row.Text("dateexecuted");
    entry.place = row.place();
    // Sums of older versions of the algorithm are compared by Liquibase as what they are.
    if (const auto sum = row.Find("md5sum"); sum && sum->starts_with("9:")) entry.checksum = sum;
    if (row.Text("exectype") == "FAILED") {
      entry.state = AppliedState::kFailed;
      entry.failure = "EXECTYPE is FAILED";
    }
    ledger.migrations.push_back(std::move(entry));
  }
}

std::optional<std::vector<LedgerUnit>> Units(const MigrationSet& set, const text::SourceMap& sources) {
  std::vector<LedgerUnit> units;
  for (size_t i = 0; i < set.files.size(); ++i) {
    const FormattedSql parsed = ReadFormattedSql(sources.file(set.files[i].file).text());
    // Liquibase runs nothing of a file that it cannot read.
    if (parsed.problem) continue;
    for (const LiquibaseChangeset& changeset : parsed.changesets) {
      if (changeset.ignore || !IncludesPostgres(changeset.dbms)) continue;
      units.push_back({.file = i,
                       .range = changeset.line,
                       .key = KeyOf(set.files[i].path, changeset.author, changeset.id),
                       .version = changeset.author + ":" + changeset.id,
                       .description = set.files[i].path});
    }
  }
  return units;
}

// Returns the change set of the unit in a content, which may have others before it.
const LiquibaseChangeset* FindChangeset(const UnitContent& content, const FormattedSql& parsed) {
  const std::string& path = content.set.files[content.unit.file].path;
  for (const LiquibaseChangeset& changeset : parsed.changesets) {
    if (KeyOf(path, changeset.author, changeset.id) == content.unit.key) return &changeset;
  }
  return nullptr;
}

std::optional<std::string> Checksum(const UnitContent& content) {
  const FormattedSql parsed = ReadFormattedSql(content.content);
  const LiquibaseChangeset* changeset = FindChangeset(content, parsed);
  return changeset == nullptr ? std::nullopt : LiquibaseChecksum(content.content, *changeset);
}

// Each file is read once for all of its change sets.
std::vector<std::optional<std::string>> PresentChecksums(const MigrationSet& set, const text::SourceMap& sources,
                                                         const std::vector<LedgerUnit>& units) {
  std::map<std::string, std::optional<std::string>> by_key;
  for (const MigrationFile& file : set.files) {
    const std::string_view content = sources.file(file.file).text();
    for (const LiquibaseChangeset& changeset : ReadFormattedSql(content).changesets) {
      by_key.emplace(KeyOf(file.path, changeset.author, changeset.id), LiquibaseChecksum(content, changeset));
    }
  }
  std::vector<std::optional<std::string>> checksums;
  checksums.reserve(units.size());
  for (const LedgerUnit& unit : units) checksums.push_back(by_key[unit.key]);
  return checksums;
}

// A change set may say that it runs whenever it changes, and which other sums are right.
bool Accepts(std::string_view recorded, const UnitContent& content) {
  const FormattedSql parsed = ReadFormattedSql(content.content);
  const LiquibaseChangeset* changeset = FindChangeset(content, parsed);
  if (changeset == nullptr) return false;
  if (changeset->run_on_change || changeset->run_always) return true;
  const auto& valid = changeset->valid_checksums;
  const auto is_valid = [&](std::string_view sum) { return sum == recorded || sum == "ANY" || sum == "any"; };
  if (std::any_of(valid.begin(), valid.end(), is_valid)) return true;
  const std::optional<std::string> present = LiquibaseChecksum(content.content, *changeset);
  return !present || recorded == *present;
}

}  // namespace

const LedgerFormat kLiquibaseLedger = {
    .framework = "liquibase",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "orderexecuted",
    .read = Read,
    .units = Units,
    .checksum = Checksum,
    .present_checksums = PresentChecksums,
    .accepts = Accepts,
    .edited = Consequence::kRefusal,
    .removed = Consequence::kNone,
    .out_of_order = Consequence::kNone,
    .edited_message = "Validation Failed: 1 changesets check sum",
};

}  // namespace pgtidy::migrations

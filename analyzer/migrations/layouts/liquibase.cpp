// Liquibase formatted SQL. Source: AbstractFormattedChangeLogParser.java of liquibase/liquibase.
// A change set is known by author, id and path, so no two files are the same version. The order of files is that of
// <includeAll>: by path; a master changelog that names them one by one is not read.

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "liquibase",
    .name = "Liquibase",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `runInTransaction:false` on the line of the change set",
    .placeholders = {.psql_variables = false, .dollar_brace = true, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

std::string Lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

// Returns the lower-cased text after "--changeset", or nothing if the line is none.
std::optional<std::string> ChangesetAttributes(std::string_view line) {
  line = Trim(line);
  if (!line.starts_with("--")) return std::nullopt;
  const std::string words = Lower(Trim(line.substr(2)));
  if (!words.starts_with("changeset ") && !words.starts_with("changeset\t")) return std::nullopt;
  return words.substr(9);
}

// Returns the value of `name:value`, which may stand anywhere in the line; a value with spaces stands in quotes.
std::string Attribute(std::string_view attributes, std::string_view name) {
  const size_t at = attributes.find(std::string(name) + ":");
  if (at == std::string_view::npos) return "";
  std::string_view value = attributes.substr(at + name.size() + 1);
  if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
  return std::string(value.substr(0, value.find_first_of(" \t")));
}

// "oracle,postgresql" and "!mysql" include PostgreSQL, "mysql" and "none" do not.
bool IncludesPostgres(std::string_view databases) {
  if (databases.empty()) return true;
  bool only_exclusions = true;
  while (!databases.empty()) {
    const size_t comma = std::min(databases.find(','), databases.size());
    const std::string_view name = Trim(databases.substr(0, comma));
    if (name == "postgresql" || name == "all") return true;
    if (name == "!postgresql" || name == "none") return false;
    only_exclusions = only_exclusions && name.starts_with('!');
    databases.remove_prefix(std::min(comma + 1, databases.size()));
  }
  return only_exclusions;
}

std::vector<Section> ReadSections(std::string_view text) {
  std::vector<Section> sections;
  bool open = false;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    const auto attributes = ChangesetAttributes(line.text);
    if (!attributes) continue;
    if (open) sections.back().range.end = line.range.begin;
    open = IncludesPostgres(Attribute(*attributes, "dbms")) && Attribute(*attributes, "ignore") != "true";
    if (!open) continue;
    const bool leaves = Attribute(*attributes, "runintransaction") == "false";
    Section section = {.range = {line.next, static_cast<uint32_t>(text.size())},
                       .direction = Direction::kUp,
                       .transaction = leaves ? TransactionMode::kStatementByStatement : TransactionMode::kWrapped,
                       .transaction_directive = std::nullopt};
    if (leaves) section.transaction_directive = text::Location{{}, line.range};
    sections.push_back(section);
  }
  return sections;
}

bool Fits(const Site& site) { return site.markers().liquibase > 0; }

Evidence Weigh(const Site& site) { return MarkerEvidence(site.markers().liquibase, "--liquibase formatted sql"); }

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const std::string_view bytes = site.Read(name);
    if (!IsLiquibaseHeader(bytes)) {
      Ignore(draft, path, IgnoredReason::kMarkersMissing, "the first line is not `--liquibase formatted sql`");
      continue;
    }
    MigrationFile file;
    file.path = path;
    file.version = LeadingDigits(name);
    std::string_view description =
        std::string_view(name).substr(file.version.size(), name.size() - file.version.size() - 4);
    if (description.starts_with('_') || description.starts_with('-')) description.remove_prefix(1);
    file.description = description;
    file.sections = ReadSections(bytes);
    draft.set.files.push_back(std::move(file));
  }
}

}  // namespace

const Layout kLiquibaseLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

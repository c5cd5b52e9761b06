// sql-migrate. Source: sqlparse/sqlparse.go and migrate.go of rubenv/sql-migrate.
// The ledger keeps whole file names, so no two versions are ever the same.

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "sql-migrate",
    .name = "sql-migrate",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `-- +migrate Up notransaction`",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

constexpr std::string_view kPrefix = "-- +migrate ";

struct Fault {
  IgnoredReason reason;
  std::string explanation;
  std::optional<text::ByteRange> at;
};

// The words of a command line after its prefix.
std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    text = Trim(text);
    if (text.empty()) return words;
    words.push_back(text.substr(0, text.find_first_of(" \t\r\f\v")));
    text.remove_prefix(words.back().size());
  }
}

// Follows sql-migrate's own parser, so that a file is refused exactly when sql-migrate refuses it.
std::optional<Fault> ReadSections(std::string_view text, std::vector<Section>& sections) {
  bool unfinished = false;
  bool in_block = false;
  text::ByteRange block;
  text::ByteRange last_line;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    if (line.text.starts_with("-- ") && !line.text.starts_with("-- +")) continue;
    bool block_ended = false;
    if (line.text.starts_with(kPrefix)) {
      const std::vector<std::string_view> words = Words(line.text.substr(kPrefix.size()));
      if (words.empty()) return Fault{IgnoredReason::kMarkersInvalid, "`-- +migrate` without a command", line.range};
      if (words[0] == "Up" || words[0] == "Down") {
        if (unfinished) {
          return Fault{IgnoredReason::kMarkersInvalid, "the statement before this line does not end in a semicolon",
                       line.range};
        }
        if (!sections.empty()) sections.back().range.end = line.range.begin;
        const bool leaves = std::find(words.begin() + 1, words.end(), "notransaction") != words.end();
        Section section = {.range = {line.next, static_cast<uint32_t>(text.size())},
                           .direction = words[0] == "Up" ? Direction::kUp : Direction::kDown,
                           .transaction = leaves ? TransactionMode::kStatementByStatement : TransactionMode::kWrapped,
                           .transaction_directive = std::nullopt};
        if (leaves) section.transaction_directive = text::Location{{}, line.range};
        sections.push_back(section);
      } else if (words[0] == "StatementBegin" && !sections.empty()) {
        in_block = true;
        block = line.range;
      } else if (words[0] == "StatementEnd" && !sections.empty()) {
        block_ended = in_block;
        in_block = false;
      }
    }
    if (sections.empty()) continue;
    if (!line.text.starts_with("-- +") && !Trim(line.text).empty()) {
      unfinished = true;
      last_line = line.range;
    }
    if (block_ended || (!in_block && EndsWithSemicolon(line.text))) unfinished = false;
  }
  if (in_block) return Fault{IgnoredReason::kMarkersInvalid, "`-- +migrate StatementEnd` is missing", block};
  if (sections.empty())
    return Fault{IgnoredReason::kMarkersMissing, "sql-migrate wants a `-- +migrate Up` line", std::nullopt};
  if (unfinished)
    return Fault{IgnoredReason::kMarkersInvalid, "the last statement does not end in a semicolon", last_line};
  return std::nullopt;
}

// A directive on one marker counts for all sections of its direction.
void SpreadDirectives(std::vector<Section>& sections) {
  for (const Direction direction : {Direction::kUp, Direction::kDown}) {
    const auto leaves = std::find_if(sections.begin(), sections.end(), [&](const Section& section) {
      return section.direction == direction && section.transaction_directive;
    });
    if (leaves == sections.end()) continue;
    const auto directive = leaves->transaction_directive;
    for (Section& section : sections) {
      if (section.direction != direction) continue;
      section.transaction = TransactionMode::kStatementByStatement;
      section.transaction_directive = directive;
    }
  }
}

bool Fits(const Site& site) { return HasNumberedScripts(site) || site.markers().sql_migrate > 0; }

Evidence Weigh(const Site& site) { return MarkerEvidence(site.markers().sql_migrate, "-- +migrate"); }

// Numbered names by their number, then the others; among equals by name.
bool RunsBefore(const MigrationFile& left, const MigrationFile& right) {
  if (left.version.empty() != right.version.empty()) return right.version.empty();
  if (!left.version.empty()) {
    const int order = CompareIntegers(TrimLeadingZeros(left.version), TrimLeadingZeros(right.version));
    if (order != 0) return order < 0;
  }
  return left.path < right.path;
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    if (!name.ends_with(".sql")) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "sql-migrate runs only names that end in .sql");
      continue;
    }
    MigrationFile file;
    if (const auto fault = ReadSections(site.Read(name), file.sections)) {
      Ignore(draft, path, fault->reason, fault->explanation, fault->at);
      continue;
    }
    SpreadDirectives(file.sections);
    file.path = path;
    file.version = LeadingDigits(name);
    std::string_view description =
        std::string_view(name).substr(file.version.size(), name.size() - file.version.size() - 4);
    if (description.starts_with('_') || description.starts_with('-')) description.remove_prefix(1);
    file.description = description;
    SetDirectionFromSections(file);
    draft.set.files.push_back(std::move(file));
  }
  std::sort(draft.set.files.begin(), draft.set.files.end(), RunsBefore);
}

}  // namespace

const Layout kSqlMigrateLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

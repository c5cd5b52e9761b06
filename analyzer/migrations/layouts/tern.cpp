// tern. Source: migrate/migrate.go of jackc/tern.
// Two versions are the same if they are the same number.

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "tern",
    .name = "tern",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "add the line `---- tern: disable-tx ----`",
    .placeholders = {.psql_variables = false, .dollar_brace = false, .double_brace = true},
    .forbids_gaps = true,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

constexpr std::string_view kDisableTransaction = "---- tern: disable-tx ----";

bool IsMigrationName(std::string_view name) {
  const std::string_view digits = LeadingDigits(name);
  // \A(\d+)_.+\.sql\z
  return !digits.empty() && name.ends_with(".sql") && name.substr(digits.size()).starts_with('_') &&
         name.size() > digits.size() + 5;
}

Section MakeSection(std::string_view text, text::ByteRange range, Direction direction) {
  Section section = {.range = range,
                     .direction = direction,
                     .transaction = TransactionMode::kWrapped,
                     .transaction_directive = std::nullopt};
  // tern takes the transaction away if the line stands anywhere in this part, with no \r at its end.
  LineReader lines(text.substr(0, range.end), range.begin);
  for (Line line; lines.Next(line);) {
    const bool exact = line.text == kDisableTransaction && text.substr(line.range.end, 1) != "\r";
    if (!exact) continue;
    section.transaction = TransactionMode::kStatementByStatement;
    section.transaction_directive = text::Location{{}, line.range};
    break;
  }
  return section;
}

bool Fits(const Site& site) { return std::any_of(site.folder.sql.begin(), site.folder.sql.end(), IsMigrationName); }

Evidence Weigh(const Site& site) {
  if (Evidence marked = MarkerEvidence(site.markers().tern, kTernSeparator); marked.files > 0) return marked;
  return NearbyEvidence(site, Clue::kTern);
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    if (!IsMigrationName(name)) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "tern runs only <number>_<name>.sql");
      continue;
    }
    const std::string_view bytes = site.Read(name);
    const auto size = static_cast<uint32_t>(bytes.size());
    MigrationFile file;
    file.path = path;
    file.version = LeadingDigits(name);
    file.normalized_version = TrimLeadingZeros(file.version);
    file.description = name.substr(file.version.size() + 1, name.size() - file.version.size() - 5);
    const size_t separator = bytes.find(kTernSeparator);
    if (separator == std::string_view::npos) {
      file.sections.push_back(MakeSection(bytes, {0, size}, Direction::kUp));
    } else {
      const auto above = static_cast<uint32_t>(separator);
      const auto below = static_cast<uint32_t>(separator + kTernSeparator.size());
      file.sections.push_back(MakeSection(bytes, {0, above}, Direction::kUp));
      file.sections.push_back(MakeSection(bytes, {below, size}, Direction::kDown));
    }
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
}

}  // namespace

const Layout kTernLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

// dbmate. Source: pkg/dbmate/{migration,db}.go of amacneil/dbmate.
// Two versions are the same if their digits are the same text: the ledger's key is a varchar.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "dbmate",
    .name = "dbmate",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `-- migrate:up transaction:false`",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

struct Fault {
  IgnoredReason reason;
  std::string explanation;
  std::optional<text::ByteRange> at;
};

// Options are words after the marker; only one of exactly this form takes the transaction away.
bool LeavesTransaction(std::string_view options) {
  while (true) {
    options = Trim(options);
    if (options.empty()) return false;
    const std::string_view word = options.substr(0, options.find_first_of(" \t\r\f\v"));
    if (word == "transaction:false") return true;
    options.remove_prefix(word.size());
  }
}

std::optional<Fault> ReadSections(std::string_view text, std::vector<Section>& sections) {
  bool statement_before = false;
  text::ByteRange statement;
  text::ByteRange marker;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    std::string_view options = DbmateMarkerOptions(line.text, "up");
    Direction direction = Direction::kUp;
    if (options.data() == nullptr) {
      options = DbmateMarkerOptions(line.text, "down");
      direction = Direction::kDown;
    }
    if (options.data() == nullptr) {
      const std::string_view trimmed = Trim(line.text);
      if (sections.empty() && !trimmed.empty() && !trimmed.starts_with("--") && !statement_before) {
        statement_before = true;
        statement = line.range;
      }
      continue;
    }
    const bool after_up = !sections.empty() && sections.back().direction == Direction::kUp;
    if (direction == Direction::kUp && after_up) {
      return Fault{IgnoredReason::kMarkersInvalid, "dbmate wants a `-- migrate:down` after each `-- migrate:up`",
                   line.range};
    }
    if (direction == Direction::kDown && !after_up) {
      return Fault{IgnoredReason::kMarkersInvalid, "dbmate wants a `-- migrate:up` before each `-- migrate:down`",
                   line.range};
    }
    if (!sections.empty()) sections.back().range.end = line.range.begin;
    const bool leaves = LeavesTransaction(options);
    Section section = {.range = {line.next, static_cast<uint32_t>(text.size())},
                       .direction = direction,
                       .transaction = leaves ? TransactionMode::kSingleString : TransactionMode::kWrapped,
                       .transaction_directive = std::nullopt};
    if (leaves) section.transaction_directive = text::Location{{}, line.range};
    sections.push_back(section);
    marker = line.range;
  }
  if (sections.empty())
    return Fault{IgnoredReason::kMarkersMissing, "dbmate wants a `-- migrate:up` line", std::nullopt};
  if (statement_before)
    return Fault{IgnoredReason::kMarkersInvalid, "dbmate refuses a statement before `-- migrate:up`", statement};
  if (sections.back().direction == Direction::kUp) {
    return Fault{IgnoredReason::kMarkersInvalid, "dbmate wants a `-- migrate:down` after each `-- migrate:up`", marker};
  }
  return std::nullopt;
}

bool Fits(const Site& site) { return HasNumberedScripts(site) || site.markers().dbmate > 0; }

Evidence Weigh(const Site& site) { return MarkerEvidence(site.markers().dbmate, "-- migrate:up"); }

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const std::string_view version = LeadingDigits(name);
    if (version.empty() || !name.ends_with(".sql")) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised,
             "dbmate runs only names that begin with a number and end in .sql");
      continue;
    }
    MigrationFile file;
    if (const auto fault = ReadSections(site.Read(name), file.sections)) {
      Ignore(draft, path, fault->reason, fault->explanation, fault->at);
      continue;
    }
    file.path = path;
    file.version = version;
    file.normalized_version = version;
    std::string_view description = std::string_view(name).substr(version.size(), name.size() - version.size() - 4);
    if (description.starts_with('_')) description.remove_prefix(1);
    file.description = description;
    SetDirectionFromSections(file);
    // Folder::sql is sorted bytewise, as dbmate sorts.
    draft.set.files.push_back(std::move(file));
  }
}

}  // namespace

const Layout kDbmateLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

// Graphile Migrate. Source: src/{header,migration,migrationFilename,current}.ts of graphile/migrate.
// Two versions are the same if they are the same number.

#include <algorithm>

#include "analyzer/migrations/checksums/graphile.h"
#include "analyzer/migrations/graphile_header.h"
#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "graphile-migrate",
    .name = "Graphile Migrate",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "start the body with `--! no-transaction`",
    .placeholders = {.psql_variables = true, .dollar_brace = false, .double_brace = false},
    .forbids_gaps = true,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

constexpr std::string_view kCommitted = "committed";

// ^([0-9]+)(-[-_a-zA-Z0-9]*)?\.sql$
bool IsMigrationName(std::string_view name) {
  const std::string_view digits = LeadingDigits(name);
  if (digits.empty() || !name.ends_with(".sql")) return false;
  const std::string_view message = name.substr(digits.size(), name.size() - digits.size() - 4);
  if (message.empty()) return true;
  return message.front() == '-' && std::all_of(message.begin(), message.end(), [](char c) {
           return c == '-' || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
         });
}

Section ReadBody(std::string_view text, uint32_t begin, Direction direction) {
  Section section = {.range = {begin, static_cast<uint32_t>(text.size())},
                     .direction = direction,
                     .transaction = TransactionMode::kWrapped,
                     .transaction_directive = std::nullopt};
  LineReader lines(text, begin);
  for (Line line; lines.Next(line);) {
    if (Trim(line.text).empty()) continue;
    const bool leaves = line.text.starts_with("--!") && Trim(line.text.substr(3)).starts_with("no-transaction");
    if (leaves) {
      section.transaction = TransactionMode::kSingleString;
      section.transaction_directive = text::Location{{}, line.range};
    }
    break;
  }
  return section;
}

bool IsRoot(const Site& site) {
  return site.folder.HasFolder(kCommitted) && site.tree.MarkersOf(site.Open(kCommitted)).graphile > 0;
}

bool Fits(const Site& site) { return IsRoot(site) || site.markers().graphile > 0; }

Evidence Weigh(const Site& site) {
  const size_t files = IsRoot(site) ? site.tree.MarkersOf(site.Open(kCommitted)).graphile : site.markers().graphile;
  return MarkerEvidence(files, "--! Previous:");
}

// graphile-migrate stops where a file does not follow the one before it.
void LeaveOutBrokenLinks(const Site& site, SetDraft& draft) {
  std::vector<std::string_view> contents;
  for (const MigrationFile& file : draft.set.files) contents.push_back(site.tree.Read(file.path));
  const std::vector<GraphileLink> links = ReadGraphileChain(contents);
  std::vector<MigrationFile> files;
  for (size_t i = 0; i < links.size(); ++i) {
    if (links[i].follows) {
      files.push_back(std::move(draft.set.files[i]));
    } else {
      Ignore(draft, draft.set.files[i].path, IgnoredReason::kMarkersInvalid,
             "its `--! Previous:` is not the hash of the migration before it: commit it anew", links[i].header.range);
    }
  }
  draft.set.files = std::move(files);
}

void AddCommitted(const Site& site, const std::string& folder, SetDraft& draft) {
  const Folder& committed = folder.empty() ? site.folder : site.Open(folder);
  for (const std::string& name : committed.sql) {
    const std::string path = committed.PathOf(name);
    if (!IsMigrationName(name)) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "graphile-migrate runs only <number>[-<message>].sql");
      continue;
    }
    const std::string_view bytes = site.tree.Read(path);
    const GraphileHeader header = ReadGraphileHeader(bytes);
    if (header.fault != GraphileFault::kNone) {
      const GraphileFault fault = header.range.empty() ? GraphileFault::kNoPrevious : header.fault;
      Ignore(draft, path, IgnoredReason::kMarkersInvalid, std::string(GraphileFaultMessage(fault)),
             fault == GraphileFault::kNoEmptyLine ? std::optional(header.range) : std::nullopt);
      continue;
    }
    MigrationFile file;
    file.path = path;
    file.version = LeadingDigits(name);
    file.normalized_version = TrimLeadingZeros(file.version);
    const std::string_view stem = std::string_view(name).substr(0, name.size() - 4);
    file.description = stem.substr(std::min(file.version.size() + 1, stem.size()));
    file.sections.push_back(ReadBody(bytes, header.body, Direction::kUp));
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
  LeaveOutBrokenLinks(site, draft);
}

// What is being worked on: run again at each change until it is committed.
void AddCurrent(const Site& site, SetDraft& draft) {
  std::vector<std::string> paths;
  if (site.folder.HasFile("current.sql")) paths.push_back(site.folder.PathOf("current.sql"));
  if (site.folder.HasFolder("current")) {
    const Folder& current = site.Open("current");
    draft.claimed.insert("current");
    std::vector<std::string> names = current.sql;
    std::erase_if(names, [](const std::string& name) { return !IsMigrationName(name); });
    std::sort(names.begin(), names.end(), [](const std::string& left, const std::string& right) {
      const int order = CompareIntegers(TrimLeadingZeros(LeadingDigits(left)), TrimLeadingZeros(LeadingDigits(right)));
      return order != 0 ? order < 0 : left < right;
    });
    for (const std::string& name : names) paths.push_back(current.PathOf(name));
  }
  for (std::string& path : paths) {
    const std::string_view bytes = site.tree.Read(path);
    MigrationFile file;
    file.path = std::move(path);
    file.description = "current";
    file.direction = Direction::kRepeatable;
    file.sections.push_back(ReadBody(bytes, ReadGraphileHeader(bytes).body, Direction::kRepeatable));
    draft.set.files.push_back(std::move(file));
  }
}

void Arrange(const Site& site, SetDraft& draft) {
  if (!IsRoot(site)) return AddCommitted(site, "", draft);
  draft.claimed.insert(std::string(kCommitted));
  AddCommitted(site, std::string(kCommitted), draft);
  AddCurrent(site, draft);
}

}  // namespace

const Layout kGraphileMigrateLayout = {
    .info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

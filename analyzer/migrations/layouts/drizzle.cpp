// Drizzle. Source: drizzle-orm/src/migrator.ts and pg-core/dialect.ts of drizzle-team/drizzle-orm.
// A migration is known by the time in the journal, so no two names are ever the same version.

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "drizzle",
    .name = "Drizzle",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

constexpr std::string_view kJournal = "meta/_journal.json";
constexpr std::string_view kBreakpoint = "--> statement-breakpoint";

bool HasJournal(const Site& site) {
  return site.folder.HasFolder("meta") && site.Open("meta").HasFile("_journal.json");
}

// The folders <timestamp>_<name> of drizzle-kit 1.0, which have no journal.
std::vector<std::string> SnapshotFolders(const Site& site) {
  std::vector<std::string> folders = site.folder.folders;
  std::erase_if(folders, [&](const std::string& name) {
    return LeadingDigits(name).empty() || !site.Open(name).HasFile("migration.sql") ||
           !site.Open(name).HasFile("snapshot.json");
  });
  return folders;
}

bool Fits(const Site& site) { return HasJournal(site) || !SnapshotFolders(site).empty() || HasNumberedScripts(site); }

Evidence Weigh(const Site& site) {
  if (HasJournal(site)) {
    const auto journal = nlohmann::json::parse(site.Read(kJournal), nullptr, false);
    // "pg" in old journals, "postgresql" since.
    if (journal.is_object() && journal.contains("dialect") && journal["dialect"].is_string() &&
        !journal["dialect"].get_ref<const std::string&>().starts_with("p")) {
      return OtherDatabaseEvidence();
    }
    return {.strength = Strength::kListed,
            .files = site.folder.sql.size(),
            .distance = 0,
            .reason = "meta/_journal.json lies in the folder"};
  }
  if (const size_t folders = SnapshotFolders(site).size(); folders > 0) {
    return {.strength = Strength::kListed,
            .files = folders,
            .distance = 0,
            .reason = fmt::format("{} beside a snapshot.json", CountFiles(folders))};
  }
  return MarkerEvidence(site.markers().drizzle, kBreakpoint);
}

// An entry of the journal.
struct Entry {
  std::string tag;
  std::string when;  // Milliseconds since 1970, by which the ledger knows it; may be empty.
};

// The entries of the journal in their order.
std::vector<Entry> ReadJournal(std::string_view text) {
  std::vector<Entry> entries;
  const auto journal = nlohmann::json::parse(text, nullptr, false);
  if (!journal.is_object()) return entries;
  const auto list = journal.find("entries");
  if (list == journal.end() || !list->is_array()) return entries;
  for (const auto& item : *list) {
    if (!item.is_object()) continue;
    const auto tag = item.find("tag");
    if (tag == item.end() || !tag->is_string()) continue;
    Entry& entry = entries.emplace_back();
    entry.tag = tag->get<std::string>();
    const auto when = item.find("when");
    if (when != item.end() && when->is_number_integer()) entry.when = std::to_string(when->get<int64_t>());
  }
  return entries;
}

void AddFile(const Site& site, const std::string& local, std::string_view tag, SetDraft& draft) {
  MigrationFile file =
      WholeFile(site.folder.PathOf(local), site.Read(local), Direction::kUp, TransactionMode::kWrapped);
  file.version = LeadingDigits(tag);
  file.description = tag.substr(std::min(file.version.size() + 1, tag.size()));
  draft.set.files.push_back(std::move(file));
}

void ArrangeByJournal(const Site& site, SetDraft& draft) {
  const std::vector<Entry> entries = ReadJournal(site.Read(kJournal));
  for (const Entry& entry : entries) {
    const std::string name = entry.tag + ".sql";
    if (site.folder.HasFile(name)) {
      AddFile(site, name, entry.tag, draft);
      draft.set.files.back().ledger_key = entry.when;
    } else {
      draft.set.missing.push_back({site.folder.PathOf(name), "named by meta/_journal.json"});
    }
  }
  for (const std::string& name : site.folder.sql) {
    const std::string_view stem = std::string_view(name).substr(0, name.size() - 4);
    const bool is_listed =
        std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.tag == stem; });
    if (name.ends_with(".sql") && is_listed) continue;
    Ignore(draft, site.folder.PathOf(name), IgnoredReason::kNameNotRecognised,
           "Drizzle runs only files that meta/_journal.json names");
  }
}

void Arrange(const Site& site, SetDraft& draft) {
  draft.claimed.insert("meta");
  if (HasJournal(site)) return ArrangeByJournal(site, draft);
  for (const std::string& folder : SnapshotFolders(site)) {
    draft.claimed.insert(folder);
    AddFile(site, JoinPath(folder, "migration.sql"), folder, draft);
  }
  if (!draft.set.files.empty()) return;
  // The journal was not kept with the files: their numbers tell the order.
  for (const std::string& name : site.folder.sql) {
    if (!LeadingDigits(name).empty() && name.ends_with(".sql")) {
      AddFile(site, name, std::string_view(name).substr(0, name.size() - 4), draft);
    } else {
      Ignore(draft, site.folder.PathOf(name), IgnoredReason::kNameNotRecognised,
             "Drizzle names its files <number>_<name>.sql");
    }
  }
  std::sort(draft.set.files.begin(), draft.set.files.end(), [](const MigrationFile& left, const MigrationFile& right) {
    const int order = CompareIntegers(TrimLeadingZeros(left.version), TrimLeadingZeros(right.version));
    return order != 0 ? order < 0 : left.path < right.path;
  });
}

}  // namespace

const Layout kDrizzleLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

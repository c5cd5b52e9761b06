// Prisma Migrate. Source: schema-engine/connectors/schema-connector/src/migrations_directory.rs of
// prisma/prisma-engines. A migration is known by the name of its folder, so no two versions are ever the same.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "prisma",
    .name = "Prisma Migrate",
    .transaction = TransactionMode::kSingleString,
    .leave_transaction = "leave the statement alone in its migration",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

constexpr std::string_view kScript = "migration.sql";
constexpr std::string_view kLock = "migration_lock.toml";

// The folders with a script, in the order in which Prisma runs them.
std::vector<std::string> MigrationFolders(const Site& site) {
  std::vector<std::string> folders = site.folder.folders;
  folders.insert(folders.end(), site.folder.linked_folders.begin(), site.folder.linked_folders.end());
  std::sort(folders.begin(), folders.end());
  std::erase_if(folders, [&](const std::string& name) { return !site.Open(name).HasFile(kScript); });
  return folders;
}

bool Fits(const Site& site) { return !MigrationFolders(site).empty(); }

Evidence Weigh(const Site& site) {
  const std::vector<std::string> folders = MigrationFolders(site);
  if (site.folder.HasFile(kLock)) {
    const std::string_view lock = site.Read(kLock);
    const bool other =
        lock.find("provider") != std::string_view::npos && lock.find("postgres") == std::string_view::npos;
    if (other) return OtherDatabaseEvidence();
    return {.strength = Strength::kListed,
            .files = folders.size(),
            .distance = 0,
            .reason = "migration_lock.toml lies in the folder"};
  }
  const auto dated = static_cast<size_t>(std::count_if(folders.begin(), folders.end(), [](const std::string& name) {
    return name.size() > 1 && !LeadingDigits(name).empty();
  }));
  if (dated == 0) return {};
  return {.strength = Strength::kContents,
          .files = dated,
          .distance = 0,
          .reason = fmt::format("{} named <timestamp>_<name>/migration.sql", CountFiles(dated))};
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : MigrationFolders(site)) {
    draft.claimed.insert(name);
    const std::string_view digits = LeadingDigits(name);
    std::vector<std::string> scripts = site.Open(name).sql;
    // The way back stands after the way forward.
    std::sort(scripts.rbegin(), scripts.rend());
    for (const std::string& script : scripts) {
      const std::string local = JoinPath(name, script);
      const bool down = script == "down.sql";
      if (script != kScript && !down) {
        Ignore(draft, site.folder.PathOf(local), IgnoredReason::kNameNotRecognised, "Prisma runs only migration.sql");
        continue;
      }
      // Prisma's manual has people keep the way back in down.sql and run it by hand.
      MigrationFile file =
          WholeFile(site.folder.PathOf(local), site.Read(local), down ? Direction::kDown : Direction::kUp,
                    down ? TransactionMode::kUnknown : TransactionMode::kSingleString);
      file.version = digits;
      file.description = std::string_view(name).substr(std::min(digits.size() + 1, name.size()));
      draft.set.files.push_back(std::move(file));
    }
  }
  for (const std::string& name : site.folder.sql) {
    Ignore(draft, site.folder.PathOf(name), IgnoredReason::kNameNotRecognised, "Prisma runs only <name>/migration.sql");
  }
}

}  // namespace

const Layout kPrismaLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

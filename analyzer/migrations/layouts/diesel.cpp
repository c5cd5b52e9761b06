// Diesel. Source: diesel_migrations/{migrations_internals,src/file_based_migrations.rs} of diesel-rs/diesel.
// Two versions are the same if their text is, once dashes are taken out.

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "diesel",
    .name = "Diesel",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `run_in_transaction = false` into metadata.toml beside the file",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

constexpr std::string_view kMetadata = "metadata.toml";

// The folders that hold an up.sql.
std::vector<std::string> MigrationFolders(const Site& site) {
  std::vector<std::string> folders = site.folder.folders;
  folders.insert(folders.end(), site.folder.linked_folders.begin(), site.folder.linked_folders.end());
  std::sort(folders.begin(), folders.end());
  std::erase_if(folders, [&](const std::string& name) { return !site.Open(name).HasFile("up.sql"); });
  return folders;
}

// Returns where metadata.toml says `run_in_transaction = false`.
std::optional<text::ByteRange> FindOptOut(std::string_view toml) {
  LineReader lines(toml);
  for (Line line; lines.Next(line);) {
    const std::string_view text = Trim(line.text.substr(0, line.text.find('#')));
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos) continue;
    if (Trim(text.substr(0, equals)) == "run_in_transaction" && Trim(text.substr(equals + 1)) == "false")
      return line.range;
  }
  return std::nullopt;
}

bool Fits(const Site& site) { return !MigrationFolders(site).empty(); }

Evidence Weigh(const Site& site) {
  const std::vector<std::string> folders = MigrationFolders(site);
  const auto dated = static_cast<size_t>(std::count_if(
      folders.begin(), folders.end(), [](const std::string& name) { return !LeadingDigits(name).empty(); }));
  if (dated == 0) return {};
  return {.strength = Strength::kContents,
          .files = dated,
          .distance = 0,
          .reason = fmt::format("{} named <version>_<name>/up.sql", CountFiles(dated))};
}

void AddFile(const Site& site, const std::string& folder, std::string_view script, SetDraft& draft) {
  const std::string local = JoinPath(folder, script);
  MigrationFile file = WholeFile(site.folder.PathOf(local), site.Read(local),
                                 script == "up.sql" ? Direction::kUp : Direction::kDown, TransactionMode::kWrapped);
  const size_t underscore = std::min(folder.find('_'), folder.size());
  file.version = folder.substr(0, underscore);
  file.normalized_version = file.version;
  std::erase(file.normalized_version, '-');
  file.description = folder.substr(std::min(underscore + 1, folder.size()));
  if (site.Open(folder).HasFile(kMetadata)) {
    const std::string metadata = JoinPath(folder, kMetadata);
    if (const auto opt_out = FindOptOut(site.Read(metadata))) {
      file.sections[0].transaction = TransactionMode::kSingleString;
      file.sections[0].transaction_directive = text::Location{{}, *opt_out};
      draft.side_files[file.path] = site.folder.PathOf(metadata);
    }
  }
  draft.set.files.push_back(std::move(file));
}

// By version, then by folder; the way back of a folder stands behind its way forward.
bool RunsBefore(const MigrationFile& left, const MigrationFile& right) {
  const auto folder = [](const MigrationFile& file) {
    return std::string_view(file.path).substr(0, file.path.size() - BaseName(file.path).size());
  };
  return std::tuple(std::string_view(left.normalized_version), folder(left), left.direction) <
         std::tuple(std::string_view(right.normalized_version), folder(right), right.direction);
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : MigrationFolders(site)) {
    draft.claimed.insert(name);
    AddFile(site, name, "up.sql", draft);
    for (const std::string& script : site.Open(name).sql) {
      if (script == "down.sql") {
        AddFile(site, name, script, draft);
      } else if (script != "up.sql") {
        Ignore(draft, site.folder.PathOf(JoinPath(name, script)), IgnoredReason::kNameNotRecognised,
               "Diesel runs only up.sql and down.sql");
      }
    }
  }
  for (const std::string& name : site.folder.sql) {
    Ignore(draft, site.folder.PathOf(name), IgnoredReason::kNameNotRecognised,
           "Diesel runs only <version>_<name>/up.sql");
  }
  std::sort(draft.set.files.begin(), draft.set.files.end(), RunsBefore);
}

}  // namespace

const Layout kDieselLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

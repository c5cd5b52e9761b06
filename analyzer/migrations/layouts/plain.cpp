// Files without a framework that we know: numbered ones in the order of their numbers, in numbered folders too
// ("3/01_tables.up.sql", as Boundary keeps them), others in the order of their names. Nothing says how they are run.
// Two versions are the same if their numbers are.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {

// What a --files-from list says is only the order.
const FrameworkInfo kFilesFromInfo = {
    .id = "files-from",
    .name = "files in the order of a list",
    .transaction = TransactionMode::kUnknown,
    .leave_transaction = "",
    .placeholders = {.psql_variables = true, .dollar_brace = false, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
    .unique_versions = false,
};

namespace {

constexpr FrameworkInfo kInfo = {
    .id = "plain",
    .name = "plain SQL files",
    .transaction = TransactionMode::kUnknown,
    .leave_transaction = "",
    .placeholders = {.psql_variables = true, .dollar_brace = false, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
    .unique_versions = false,
};

bool IsDigitAt(std::string_view text, size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

// Returns the numbers at the start, joined by '.' or '-': "001", "1.2", "2019-05-02-051656"; an optional 'v' or 'V'
// before them is passed over.
std::string_view VersionOf(std::string_view name) {
  const bool has_letter = (name.starts_with('v') || name.starts_with('V')) && IsDigitAt(name, 1);
  if (has_letter) name.remove_prefix(1);
  size_t end = 0;
  while (IsDigitAt(name, end) ||
         (end > 0 && (name.substr(end, 1) == "." || name.substr(end, 1) == "-") && IsDigitAt(name, end + 1))) {
    ++end;
  }
  return name.substr(0, end);
}

std::string Normalize(std::string_view version) {
  std::string dotted(version);
  std::replace(dotted.begin(), dotted.end(), '-', '.');
  return NormalizeDotted(dotted);
}

bool IsVersionedFolder(std::string_view name) {
  const std::string_view version = VersionOf(name);
  return !version.empty() && version.data() + version.size() == name.data() + name.size();
}

// A name of the other direction, "_down.sql" beside "_up.sql", says as much as ".down.sql"; so does a folder "down".
Direction DirectionOf(const Folder& folder, std::string_view name) {
  if (BaseName(folder.path) == "down") return Direction::kDown;
  const DirectedName parts = SplitDirection(name);
  if (parts.direction) return *parts.direction;
  for (const std::string_view separator : {"_", "-"}) {
    const std::string down = std::string(separator) + "down";
    if (!parts.stem.ends_with(down)) continue;
    const std::string stem(parts.stem.substr(0, parts.stem.size() - down.size()));
    if (folder.HasFile(stem + std::string(separator) + "up.sql") || folder.HasFile(stem + ".sql"))
      return Direction::kDown;
  }
  return Direction::kUp;
}

void AddFile(const Site& site, const Folder& folder, const std::string& name, SetDraft& draft) {
  const std::string path = folder.PathOf(name);
  MigrationFile file = WholeFile(path, site.tree.Read(path), DirectionOf(folder, name), TransactionMode::kUnknown);
  const std::string_view version = VersionOf(name);
  file.version = version;
  file.normalized_version = version.empty() ? "" : Normalize(version);
  std::string_view rest = SplitDirection(name).stem;
  // The version may stand behind a 'v'.
  if (!version.empty()) rest.remove_prefix(static_cast<size_t>(version.data() + version.size() - name.data()));
  if (!version.empty() && !rest.empty() && (rest.front() == '_' || rest.front() == '-')) rest.remove_prefix(1);
  file.description = rest;
  draft.set.files.push_back(std::move(file));
}

// The folders named by a number that hold numbered files.
std::vector<std::string> VersionedFolders(const Site& site) {
  std::vector<std::string> folders = site.folder.folders;
  std::erase_if(folders, [&](const std::string& name) {
    if (!IsVersionedFolder(name)) return true;
    const Folder& below = site.Open(name);
    return std::none_of(below.sql.begin(), below.sql.end(),
                        [](const std::string& file) { return !VersionOf(file).empty(); });
  });
  return folders;
}

bool Fits(const Site& site) { return !site.folder.sql.empty() || !VersionedFolders(site).empty(); }

Evidence Weigh(const Site& site) {
  if (const size_t folders = VersionedFolders(site).size(); folders > 0) {
    return {.strength = Strength::kContents,
            .files = folders,
            .distance = 0,
            .reason = "numbered files in numbered folders; no framework is known to us"};
  }
  return {
      .strength = Strength::kNames,
      .files = 0,
      .distance = 0,
      .reason = HasNumberedScripts(site) ? "numbered files; nothing names a framework" : "nothing names a framework"};
}

void ArrangeFolders(const Site& site, const std::vector<std::string>& folders, SetDraft& draft) {
  for (const std::string& name : folders) {
    draft.claimed.insert(name);
    const size_t first = draft.set.files.size();
    const Folder& below = site.Open(name);
    for (const std::string& file : below.sql) {
      if (!VersionOf(file).empty()) AddFile(site, below, file, draft);
    }
    for (size_t i = first; i < draft.set.files.size(); ++i) {
      MigrationFile& file = draft.set.files[i];
      file.version = name + "/" + file.version;
      file.normalized_version = Normalize(VersionOf(name)) + "/" + file.normalized_version;
    }
  }
  ArrangePairs(draft.set.files, [](std::string_view left, std::string_view right) {
    const int order = CompareDotted(left.substr(0, left.find('/')), right.substr(0, right.find('/')));
    return order != 0 ? order : CompareDotted(left.substr(left.find('/') + 1), right.substr(right.find('/') + 1));
  });
}

void Arrange(const Site& site, SetDraft& draft) {
  if (const auto folders = VersionedFolders(site); !folders.empty()) return ArrangeFolders(site, folders, draft);
  // Where files are numbered, those without a number are something else: seeds, tests, helpers.
  const bool numbered = HasNumberedScripts(site);
  for (const std::string& name : site.folder.sql) {
    if (!numbered || !VersionOf(name).empty()) AddFile(site, site.folder, name, draft);
  }
  ArrangePairs(draft.set.files, CompareDotted);
}

}  // namespace

const Layout kPlainLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

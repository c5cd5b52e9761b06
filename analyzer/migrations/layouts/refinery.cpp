// refinery. Source: refinery_core/src/{util,runner}.rs of rust-db/refinery.
// Two versions are the same if they are the same number, with V and U alike.

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "refinery",
    .name = "refinery",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

struct Name {
  bool is_unversioned = false;
  std::string_view version;
  std::string_view description;
};

// \w of Rust's patterns, but that all of what is not ASCII counts.
bool IsNameByte(char c) { return IsWordByte(c) || static_cast<unsigned char>(c) >= 0x80; }

// ^([U|V])(\d+(?:\.\d+)?)__(\w+)\.sql$
std::optional<Name> SplitName(std::string_view file) {
  if (file.size() < 2 || (file[0] != 'V' && file[0] != 'U') || !file.ends_with(".sql")) return std::nullopt;
  Name name;
  name.is_unversioned = file[0] == 'U';
  const std::string_view rest = file.substr(1, file.size() - 5);
  size_t length = LeadingDigits(rest).size();
  if (length == 0) return std::nullopt;
  if (rest.substr(length).starts_with('.')) {
    const size_t minor = LeadingDigits(rest.substr(length + 1)).size();
    if (minor > 0) length += 1 + minor;
  }
  name.version = rest.substr(0, length);
  if (!rest.substr(length).starts_with("__")) return std::nullopt;
  name.description = rest.substr(length + 2);
  if (name.description.empty() || !std::all_of(name.description.begin(), name.description.end(), IsNameByte))
    return std::nullopt;
  return name;
}

// refinery looks into all folders below.
void ListScripts(const Site& site, const Folder& folder, const std::string& prefix, std::vector<std::string>& names) {
  for (const std::string& name : folder.sql) names.push_back(prefix + name);
  for (const std::string& name : folder.folders)
    ListScripts(site, site.tree.Open(folder.PathOf(name)), prefix + name + "/", names);
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(),
                     [](const std::string& name) { return SplitName(name).has_value(); });
}

Evidence Weigh(const Site& site) {
  if (Evidence nearby = NearbyEvidence(site, Clue::kRefinery); nearby.strength != Strength::kNone) return nearby;
  if (site.Find(Clue::kFlyway)) return {};
  // Flyway's U takes back the V of the same version; refinery's U is a migration of its own, with its own number.
  std::set<std::string_view> versioned;
  size_t alone = 0;
  for (const std::string& name : site.folder.sql) {
    const auto parts = SplitName(name);
    if (parts && !parts->is_unversioned) versioned.insert(parts->version);
  }
  for (const std::string& name : site.folder.sql) {
    const auto parts = SplitName(name);
    if (parts && parts->is_unversioned && !versioned.contains(parts->version)) ++alone;
  }
  if (alone == 0) return {};
  return {.strength = Strength::kContents,
          .files = site.folder.sql.size(),
          .distance = 0,
          .reason = fmt::format("{} named U<version>__<name>.sql without a V of that version", CountFiles(alone))};
}

void Arrange(const Site& site, SetDraft& draft) {
  std::vector<std::string> names;
  ListScripts(site, site.folder, "", names);
  for (const std::string& name : names) {
    const std::string path = site.folder.PathOf(name);
    if (const size_t slash = name.find('/'); slash != std::string::npos) draft.claimed.insert(name.substr(0, slash));
    const auto parts = SplitName(BaseName(name));
    if (!parts) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised,
             "refinery runs only V<version>__<name>.sql and U<version>__<name>.sql");
      continue;
    }
    if (!IsDigits(parts->version) || !ParseInt64(parts->version)) {
      Ignore(draft, path, IgnoredReason::kNameIsError,
             fmt::format("refinery stops here: '{}' is not an integer version", parts->version));
      continue;
    }
    MigrationFile file = WholeFile(path, site.Read(name), Direction::kUp, TransactionMode::kWrapped);
    file.version = parts->version;
    file.normalized_version = TrimLeadingZeros(parts->version);
    file.description = parts->description;
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
}

}  // namespace

const Layout kRefineryLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

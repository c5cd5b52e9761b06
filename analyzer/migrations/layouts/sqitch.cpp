// Sqitch. Source: lib/App/Sqitch/{Plan,Plan/Change,Engine/pg}.pm of sqitchers/sqitch.
// A change is known by its id, so no two are ever the same version. psql runs the scripts; where they want a
// transaction they begin it themselves.

#include "analyzer/migrations/checksums/sqitch.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/migrations/sqitch_plan.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "sqitch",
    .name = "Sqitch",
    .transaction = TransactionMode::kStatementByStatement,
    .leave_transaction = "leave out BEGIN and COMMIT",
    .placeholders = {.psql_variables = true, .dollar_brace = false, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    // psql takes it off.
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

constexpr std::string_view kPlan = "sqitch.plan";

struct Scripts {
  std::string folder;              // As the user would write it.
  std::vector<std::string> names;  // Sorted.

  [[nodiscard]] bool Has(const std::string& name) const { return std::binary_search(names.begin(), names.end(), name); }
};

// The script of a change that is reworked later carries the tag under which it was kept: "name@v1". Returns the first
// one that is there, of the tags between the two.
std::string ScriptName(const std::vector<SqitchChange>& changes, size_t index, const Scripts& deploy) {
  const SqitchChange& change = changes[index];
  std::vector<std::string> tags;
  for (size_t i = index; i < changes.size(); ++i) {
    if (i > index && changes[i].name == change.name && !changes[i].is_reverted) {
      for (const std::string& tag : tags) {
        if (deploy.Has(change.name + tag + ".sql")) return change.name + tag + ".sql";
      }
      return change.name + (tags.empty() ? "" : tags.front()) + ".sql";
    }
    tags.insert(tags.end(), changes[i].tags.begin(), changes[i].tags.end());
  }
  return change.name + ".sql";
}

bool Fits(const Site& site) { return site.folder.HasFile(kPlan); }

// Returns the value of a key in sqitch.conf, wherever it stands.
std::string Setting(const Site& site, std::string_view key) {
  if (!site.folder.HasFile("sqitch.conf")) return "";
  LineReader lines(site.Read("sqitch.conf"));
  for (Line line; lines.Next(line);) {
    const size_t equals = line.text.find('=');
    if (equals != std::string_view::npos && Trim(line.text.substr(0, equals)) == key) {
      return std::string(Trim(line.text.substr(equals + 1)));
    }
  }
  return "";
}

Evidence Weigh(const Site& site) {
  const std::string engine = Setting(site, "engine");
  if (!engine.empty() && engine != "pg") return OtherDatabaseEvidence();
  return {.strength = Strength::kListed, .files = 1, .distance = 0, .reason = "sqitch.plan lies in the folder"};
}

// Returns a folder below the root by a path that may have several parts; null if it is not there.
const Folder* OpenIfThere(const Site& site, const std::string& path) {
  const Folder* folder = &site.folder;
  for (std::string_view rest = path; !rest.empty();) {
    const size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (part.empty() || part == ".") continue;
    if (!folder->HasFolder(part)) return nullptr;
    folder = &site.tree.Open(folder->PathOf(part));
  }
  return folder;
}

// All .sql files of a folder and below, as paths relative to it.
void ListScripts(const Site& site, const Folder& folder, const std::string& prefix, std::vector<std::string>& names) {
  for (const std::string& name : folder.sql) names.push_back(prefix + name);
  for (const std::string& name : folder.folders) {
    ListScripts(site, site.tree.Open(folder.PathOf(name)), prefix + name + "/", names);
  }
}

Scripts ListFolder(const Site& site, const std::string& path) {
  const Folder* folder = OpenIfThere(site, path);
  if (folder == nullptr) return {};
  Scripts scripts = {folder->path, {}};
  ListScripts(site, *folder, "", scripts.names);
  std::sort(scripts.names.begin(), scripts.names.end());
  return scripts;
}

void AddFile(const Site& site, const Scripts& scripts, const std::string& script, const SqitchChange& change,
             Direction direction, SetDraft& draft) {
  const std::string path = JoinPath(scripts.folder, script);
  MigrationFile file = WholeFile(path, site.tree.Read(path), direction, TransactionMode::kStatementByStatement);
  file.description = change.name;
  draft.set.files.push_back(std::move(file));
}

void Arrange(const Site& site, SetDraft& draft) {
  std::string top = Setting(site, "top_dir");
  while (top.starts_with("./")) top.erase(0, 2);
  if (top == ".") top.clear();
  const auto folder_of = [&](std::string_view key, std::string_view name) {
    const std::string given = Setting(site, key);
    return given.empty() ? JoinPath(top, name) : given;
  };
  const Scripts deploy = ListFolder(site, folder_of("deploy_dir", "deploy"));
  const Scripts revert = ListFolder(site, folder_of("revert_dir", "revert"));
  for (const std::string_view name : {"deploy", "revert", "verify"}) draft.claimed.emplace(top.empty() ? name : top);

  const SqitchPlan plan = ReadSqitchPlan(site.Read(kPlan));
  const std::vector<SqitchChange>& changes = plan.changes;
  const std::optional<std::vector<std::string>> ids = SqitchChangeIds(plan);
  std::vector<std::string> used;
  for (size_t i = 0; i < changes.size(); ++i) {
    const std::string script = ScriptName(changes, i, deploy);
    const Scripts& scripts = changes[i].is_reverted ? revert : deploy;
    if (!scripts.Has(script)) {
      const std::string path =
          scripts.folder.empty() ? site.folder.PathOf(JoinPath("deploy", script)) : JoinPath(scripts.folder, script);
      draft.set.missing.push_back({path, "named by sqitch.plan"});
      continue;
    }
    AddFile(site, scripts, script, changes[i], Direction::kUp, draft);
    if (ids && !changes[i].is_reverted) draft.set.files.back().ledger_key = (*ids)[i];
    used.push_back(script);
    if (!changes[i].is_reverted && revert.Has(script))
      AddFile(site, revert, script, changes[i], Direction::kDown, draft);
  }
  for (const std::string& script : deploy.names) {
    if (std::find(used.begin(), used.end(), script) != used.end()) continue;
    Ignore(draft, JoinPath(deploy.folder, script), IgnoredReason::kNameNotRecognised,
           "sqitch.plan does not name this change");
  }
}

}  // namespace

const Layout kSqitchLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

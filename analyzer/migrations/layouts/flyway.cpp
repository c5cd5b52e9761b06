// Flyway. Source: flyway-core/.../internal/resource/ResourceNameParser.java, api/MigrationVersion.java,
// internal/sqlscript/SqlScriptMetadata.java and flyway-database-postgresql/**/PostgreSQLParser.java of flyway/flyway.
// Two versions are the same if their parts are equal as numbers, parts that are missing counting as 0.
//
// A section is kWrapped even if Flyway would find out by itself that the file holds only statements which refuse a
// transaction: see FrameworkInfo::detects_non_transactional.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "flyway",
    .name = "Flyway",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `executeInTransaction=false` into a file named as the script with .conf at its end",
    .placeholders = {.psql_variables = false, .dollar_brace = true, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = true,
};

enum class Kind { kVersioned, kRepeatable, kUndo };

struct Name {
  Kind kind = Kind::kVersioned;
  std::string version;  // Parts separated by dots.
  std::string description;
};

// Prefix, version with '_' or '.' between its numbers, "__", description.
std::optional<Name> SplitName(std::string_view file) {
  if (file.empty() || !EndsWithIgnoringCase(file, ".sql")) return std::nullopt;
  Name name;
  switch (file[0]) {
    case 'V': name.kind = Kind::kVersioned; break;
    case 'R': name.kind = Kind::kRepeatable; break;
    case 'U': name.kind = Kind::kUndo; break;
    default: return std::nullopt;
  }
  const std::string_view rest = file.substr(1, file.size() - 5);
  const size_t separator = rest.find("__");
  if (separator == std::string_view::npos && name.kind == Kind::kRepeatable) return std::nullopt;
  std::string version(rest.substr(0, separator));
  std::replace(version.begin(), version.end(), '_', '.');
  if (separator != std::string_view::npos) name.description = UnderscoresToSpaces(rest.substr(separator + 2));
  if (name.kind == Kind::kRepeatable) return version.empty() ? std::optional(name) : std::nullopt;
  const bool is_number =
      !version.empty() && version.front() != '.' && version.back() != '.' && version.find("..") == std::string::npos &&
      std::all_of(version.begin(), version.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
  if (!is_number) return std::nullopt;
  name.version = std::move(version);
  return name;
}

// Callbacks and baselines are Flyway's too, but no part of the history.
bool IsCallbackOrBaseline(std::string_view file) {
  const std::string_view stem = file.substr(0, file.find("__"));
  if (stem.starts_with('B') && !LeadingDigits(stem.substr(1)).empty()) return true;
  for (const std::string_view prefix : {"before", "after", "createSchema"}) {
    if (stem.starts_with(prefix)) return true;
  }
  return false;
}

// Looks like what Flyway wants, and it would be missed: "V1_init.sql".
bool HasSeparator(const std::optional<Name>& name, std::string_view file) {
  return name && file.find("__") != std::string_view::npos;
}

struct Script {
  std::string local;  // Relative to the root.
  std::optional<Name> name;
};

// Flyway looks into all folders below; those for other databases are never among the locations of a PostgreSQL project.
void ListScripts(const Site& site, const Folder& folder, const std::string& prefix, std::vector<Script>& scripts) {
  for (const std::string& file : folder.sql) scripts.push_back({prefix + file, SplitName(file)});
  for (const std::string& name : folder.folders) {
    if (IsFolderOfOtherDatabase(name)) continue;
    ListScripts(site, site.tree.Open(folder.PathOf(name)), prefix + name + "/", scripts);
  }
}

size_t CountOwn(const Folder& folder) {
  return static_cast<size_t>(std::count_if(folder.sql.begin(), folder.sql.end(), [](const std::string& file) {
    return HasSeparator(SplitName(file), file);
  }));
}

// A folder without scripts of its own is a root if it is named as Flyway's folder is by default and keeps them in
// several folders, none of them for one database.
bool IsRootOfFolders(const Site& site) {
  const std::string_view name = BaseName(site.folder.path);
  if (name != "migration" && name != "migrations") return false;
  size_t folders = 0;
  for (const std::string& below : site.folder.folders) {
    if (IsFolderOfOtherDatabase(below) || below.starts_with("postgres")) return false;
    if (CountOwn(site.Open(below)) > 0) ++folders;
  }
  return folders > 1;
}

bool Fits(const Site& site) { return CountOwn(site.folder) > 0 || IsRootOfFolders(site); }

Evidence Weigh(const Site& site) {
  if (Evidence nearby = NearbyEvidence(site, Clue::kFlyway); nearby.strength != Strength::kNone) return nearby;
  std::vector<Script> scripts;
  ListScripts(site, site.folder, "", scripts);
  const auto count = static_cast<size_t>(std::count_if(
      scripts.begin(), scripts.end(), [](const Script& script) { return HasSeparator(script.name, script.local); }));
  return {.strength = Strength::kNames,
          .files = count,
          .distance = 0,
          .reason = fmt::format("{} named V<version>__<description>.sql", CountFiles(count))};
}

// Returns where the settings of a script take its transaction away.
std::optional<text::ByteRange> FindOptOut(std::string_view settings) {
  LineReader lines(settings);
  for (Line line; lines.Next(line);) {
    const size_t equals = line.text.find('=');
    if (equals == std::string_view::npos || Trim(line.text.substr(0, equals)) != "executeInTransaction") continue;
    if (EqualIgnoringCase(Trim(line.text.substr(equals + 1)), "false")) return line.range;
  }
  return std::nullopt;
}

bool HasSettings(const Site& site, const std::string& local) {
  const size_t slash = local.rfind('/');
  const Folder& folder = slash == std::string::npos ? site.folder : site.Open(local.substr(0, slash));
  return folder.HasFile(std::string(BaseName(local)) + ".conf");
}

void AddFile(const Site& site, const Script& script, SetDraft& draft) {
  const Name& name = *script.name;
  const Direction direction = name.kind == Kind::kVersioned    ? Direction::kUp
                              : name.kind == Kind::kRepeatable ? Direction::kRepeatable
                                                               : Direction::kDown;
  MigrationFile file =
      WholeFile(site.folder.PathOf(script.local), site.Read(script.local), direction, TransactionMode::kWrapped);
  file.version = name.version;
  file.normalized_version = name.version.empty() ? "" : NormalizeDotted(name.version);
  file.description = name.description;
  if (HasSettings(site, script.local)) {
    const std::string settings = script.local + ".conf";
    if (const auto opt_out = FindOptOut(site.Read(settings))) {
      file.sections[0].transaction = TransactionMode::kStatementByStatement;
      file.sections[0].transaction_directive = text::Location{{}, *opt_out};
      draft.side_files[file.path] = site.folder.PathOf(settings);
    }
  }
  draft.set.files.push_back(std::move(file));
}

// All versioned files first, by version, each with what takes it back; then the repeatable ones by description.
bool RunsBefore(const MigrationFile& left, const MigrationFile& right) {
  const bool left_repeats = left.direction == Direction::kRepeatable;
  if (left_repeats != (right.direction == Direction::kRepeatable)) return !left_repeats;
  if (left_repeats)
    return left.description != right.description ? left.description < right.description : left.path < right.path;
  const int order = CompareDotted(left.normalized_version, right.normalized_version);
  if (order != 0) return order < 0;
  return left.direction != right.direction ? left.direction < right.direction : left.path < right.path;
}

void Arrange(const Site& site, SetDraft& draft) {
  std::vector<Script> scripts;
  ListScripts(site, site.folder, "", scripts);
  for (const Script& script : scripts) {
    if (const size_t slash = script.local.find('/'); slash != std::string::npos) {
      draft.claimed.insert(script.local.substr(0, slash));
    }
    const std::string_view file = BaseName(script.local);
    if (script.name) {
      AddFile(site, script, draft);
    } else if (!IsCallbackOrBaseline(file)) {
      Ignore(draft, site.folder.PathOf(script.local), IgnoredReason::kNameNotRecognised,
             "Flyway runs only V<version>__<description>.sql, R__<description>.sql and U<version>__<description>.sql");
    }
  }
  for (const std::string& name : site.folder.folders) {
    if (IsFolderOfOtherDatabase(name)) draft.claimed.insert(name);
  }
  std::sort(draft.set.files.begin(), draft.set.files.end(), RunsBefore);
}

}  // namespace

const Layout kFlywayLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange, .is_deep = true};

}  // namespace pgtidy::migrations

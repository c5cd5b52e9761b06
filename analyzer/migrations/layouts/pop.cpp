// pop, and popx, Ory's form of it. Source: migration_info.go of gobuffalo/pop,
// popx/{match,migration_box,migration_info}.go of ory/x. Two versions are the same if they are the same text.

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "pop",
    .name = "pop",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "name the file `.autocommit.up.sql` (popx)",
    .placeholders = {.psql_variables = false, .dollar_brace = false, .double_brace = true},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

struct Name {
  std::string_view version;
  std::string_view description;
  std::string_view dialect;  // Empty: for all databases.
  bool autocommit = false;
  Direction direction = Direction::kUp;
};

bool IsPostgres(std::string_view dialect) {
  return dialect == "postgres" || dialect == "postgresql" || dialect == "pg";
}

// ^(\d+)_([^.]+)(\.[a-z0-9]+)?(\.autocommit)?\.(up|down)\.sql$
std::optional<Name> SplitName(std::string_view file_name) {
  const DirectedName parts = SplitDirection(file_name);
  if (!parts.direction) return std::nullopt;
  Name name;
  name.direction = *parts.direction;
  name.version = LeadingDigits(parts.stem);
  std::string_view rest = parts.stem.substr(name.version.size());
  if (name.version.empty() || !rest.starts_with('_')) return std::nullopt;
  rest.remove_prefix(1);
  const size_t dot = std::min(rest.find('.'), rest.size());
  name.description = rest.substr(0, dot);
  rest.remove_prefix(dot);
  if (name.description.empty()) return std::nullopt;
  if (rest.ends_with(".autocommit")) {
    name.autocommit = true;
    rest.remove_suffix(11);
  }
  if (rest.empty()) return name;
  name.dialect = rest.substr(1);
  return name.dialect.find('.') == std::string_view::npos ? std::optional(name) : std::nullopt;
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(),
                     [](const std::string& name) { return SplitName(name).has_value(); });
}

Evidence Weigh(const Site& site) {
  const auto& sql = site.folder.sql;
  const auto marked = static_cast<size_t>(std::count_if(sql.begin(), sql.end(), [](const std::string& name) {
    const auto parts = SplitName(name);
    return parts && (parts->autocommit || IsPostgres(parts->dialect));
  }));
  if (marked > 0) {
    return {.strength = Strength::kContents,
            .files = marked,
            .distance = 0,
            .reason = fmt::format("{} named .postgres.up.sql or .autocommit.up.sql", CountFiles(marked))};
  }
  const auto& files = site.folder.files;
  const auto fizz = static_cast<size_t>(
      std::count_if(files.begin(), files.end(), [](const std::string& name) { return name.ends_with(".fizz"); }));
  if (fizz > 0) {
    return {.strength = Strength::kContents,
            .files = fizz,
            .distance = 0,
            .reason = fmt::format("{} named .fizz", CountFiles(fizz))};
  }
  if (Evidence templates = MarkerEvidence(site.markers().go_template, "{{ .Name }}"); templates.files > 0)
    return templates;
  return NearbyEvidence(site, Clue::kPop);
}

void Arrange(const Site& site, SetDraft& draft) {
  // A file for PostgreSQL stands in for the one for all databases of the same version and direction.
  std::set<std::pair<std::string_view, Direction>> own;
  for (const std::string& name : site.folder.sql) {
    const auto parts = SplitName(name);
    if (parts && IsPostgres(parts->dialect)) own.emplace(parts->version, parts->direction);
  }
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const auto parts = SplitName(name);
    if (!parts) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised,
             "pop runs only <version>_<name>[.<dialect>].up.sql and .down.sql");
      continue;
    }
    if (!parts->dialect.empty() && !IsPostgres(parts->dialect)) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised,
             fmt::format("pop does not know the dialect '{}'", parts->dialect));
      continue;
    }
    if (parts->dialect.empty() && own.contains({parts->version, parts->direction})) continue;
    MigrationFile file = WholeFile(path, site.Read(name), parts->direction,
                                   parts->autocommit ? TransactionMode::kSingleString : TransactionMode::kWrapped);
    file.version = parts->version;
    file.normalized_version = parts->version;
    file.description = parts->description;
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, [](std::string_view left, std::string_view right) { return left.compare(right); });
}

}  // namespace

const Layout kPopLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

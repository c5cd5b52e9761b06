// A dump of a schema: what pg_dump writes, or the one schema.sql or structure.sql that a project keeps. It is no
// migration and has no version.

#include <algorithm>
#include <array>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "dump",
    .name = "schema dump",
    .transaction = TransactionMode::kUnknown,
    .leave_transaction = "",
    .placeholders = {.psql_variables = true, .dollar_brace = false, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
    .unique_versions = false,
};

bool IsSchemaName(std::string_view name) {
  static constexpr std::array<std::string_view, 2> kStems = {"schema.sql", "structure.sql"};
  return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
    if (!EndsWithIgnoringCase(name, stem)) return false;
    const std::string_view before = name.substr(0, name.size() - stem.size());
    return before.empty() || before.ends_with('_') || before.ends_with('-') || before.ends_with('.');
  });
}

bool Fits(const Site& site) { return !site.folder.sql.empty() && !HasNumberedScripts(site); }

Evidence Weigh(const Site& site) {
  const auto& sql = site.folder.sql;
  const MarkerCounts& markers = site.markers();
  // Several dumps in a folder are of several databases or times: no set of ours.
  if (sql.size() == 1 && markers.pg_dump == 1) return MarkerEvidence(1, "-- PostgreSQL database dump");
  if (sql.size() == 1 && IsSchemaName(sql.front())) {
    return {.strength = Strength::kNames,
            .files = 1,
            .distance = 0,
            .reason = "the one file of the folder is named as a schema"};
  }
  return {};
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    MigrationFile file =
        WholeFile(site.folder.PathOf(name), site.Read(name), Direction::kUp, TransactionMode::kUnknown);
    file.description = name.substr(0, name.size() - 4);
    draft.set.files.push_back(std::move(file));
  }
}

}  // namespace

const Layout kDumpLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

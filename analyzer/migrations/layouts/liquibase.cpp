// Liquibase formatted SQL. Source: AbstractFormattedChangeLogParser.java of liquibase/liquibase.
// A change set is known by author, id and path, so no two files are the same version. The order of files is that of
// <includeAll>: by path; a master changelog that names them one by one is not read.

#include "analyzer/migrations/formatted_sql.h"
#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/markers.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "liquibase",
    .name = "Liquibase",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "write `runInTransaction:false` on the line of the change set",
    .placeholders = {.psql_variables = false, .dollar_brace = true, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

std::vector<Section> ReadSections(std::string_view text) {
  std::vector<Section> sections;
  for (const LiquibaseChangeset& changeset : ReadFormattedSql(text).changesets) {
    if (changeset.ignore || !IncludesPostgres(changeset.dbms)) continue;
    Section section = {.range = changeset.body,
                       .direction = Direction::kUp,
                       .transaction = changeset.run_in_transaction ? TransactionMode::kWrapped
                                                                   : TransactionMode::kStatementByStatement,
                       .transaction_directive = std::nullopt};
    if (!changeset.run_in_transaction) section.transaction_directive = text::Location{{}, changeset.line};
    sections.push_back(section);
  }
  return sections;
}

bool Fits(const Site& site) { return site.markers().liquibase > 0; }

Evidence Weigh(const Site& site) { return MarkerEvidence(site.markers().liquibase, "--liquibase formatted sql"); }

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const std::string_view bytes = site.Read(name);
    if (!IsLiquibaseHeader(bytes)) {
      Ignore(draft, path, IgnoredReason::kMarkersMissing, "the first line is not `--liquibase formatted sql`");
      continue;
    }
    MigrationFile file;
    file.path = path;
    file.version = LeadingDigits(name);
    std::string_view description =
        std::string_view(name).substr(file.version.size(), name.size() - file.version.size() - 4);
    if (description.starts_with('_') || description.starts_with('-')) description.remove_prefix(1);
    file.description = description;
    file.sections = ReadSections(bytes);
    draft.set.files.push_back(std::move(file));
  }
}

}  // namespace

const Layout kLiquibaseLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

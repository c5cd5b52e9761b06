// Atlas. Source: sql/migrate/{dir,lex,migrate}.go of ariga/atlas.
// Two versions are the same if they are the same text: the part of the name before the first '_'.

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "atlas",
    .name = "Atlas",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "start the file with `-- atlas:txmode none` and an empty line",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

struct Header {
  bool is_checkpoint = false;
  std::optional<text::ByteRange> no_transaction;
};

// Directives of the file stand in comments at its start, which an empty line parts from the first statement; without
// that line they belong to the statement.
Header ReadHeader(std::string_view text) {
  Header header;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    if (Trim(line.text).empty()) return header;
    if (!line.text.starts_with("--")) return {};
    const std::string_view words = Trim(line.text.substr(2));
    if (words == "atlas:checkpoint" || words.starts_with("atlas:checkpoint ")) header.is_checkpoint = true;
    if (words.starts_with("atlas:txmode") && Trim(words.substr(12)) == "none") header.no_transaction = line.range;
  }
  return header;
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(),
                     [](const std::string& name) { return name.ends_with(".sql"); });
}

Evidence Weigh(const Site& site) {
  // Atlas also runs folders in the formats of others: then those say how a file is read.
  const MarkerCounts& markers = site.markers();
  const bool is_foreign = markers.goose + markers.dbmate + markers.liquibase > 0 ||
                          std::any_of(site.folder.sql.begin(), site.folder.sql.end(), [](const std::string& name) {
                            return SplitDirection(name).direction.has_value();
                          });
  if (is_foreign) return {};
  if (site.folder.HasFile("atlas.sum")) {
    return {.strength = Strength::kListed,
            .files = site.folder.sql.size(),
            .distance = 0,
            .reason = "atlas.sum lies in the folder"};
  }
  return MarkerEvidence(markers.atlas, "-- atlas:");
}

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    if (!name.ends_with(".sql")) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "Atlas runs only names that end in .sql");
      continue;
    }
    const std::string_view bytes = site.Read(name);
    const Header header = ReadHeader(bytes);
    // A checkpoint stands for the files before it, which are read themselves: running both would do everything twice.
    if (header.is_checkpoint) {
      Ignore(draft, path, IgnoredReason::kStandsForOthers, "a checkpoint stands for the files before it");
      continue;
    }
    MigrationFile file =
        WholeFile(path, bytes, Direction::kUp,
                  header.no_transaction ? TransactionMode::kStatementByStatement : TransactionMode::kWrapped);
    if (header.no_transaction) file.sections[0].transaction_directive = text::Location{{}, *header.no_transaction};
    const std::string_view stem = std::string_view(name).substr(0, name.size() - 4);
    file.version = stem.substr(0, stem.find('_'));
    file.normalized_version = file.version;
    if (file.version.size() < stem.size()) file.description = stem.substr(file.version.size() + 1);
    // Folder::sql is sorted bytewise, as Atlas sorts.
    draft.set.files.push_back(std::move(file));
  }
}

}  // namespace

const Layout kAtlasLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations

#include "clang-plugin/checks/column_reads.h"

#include <fmt/format.h>

namespace pgtidy::checks {

namespace {

std::optional<size_t> IndexOf(const sites::ColumnRead& read, NameMatch match,
                              const std::vector<ResultColumn>& columns) {
  if (read.index) return *read.index < columns.size() ? std::optional<size_t>(*read.index) : std::nullopt;
  return read.name ? FindColumn(match, *read.name, NamesOf(columns)) : std::nullopt;
}

}  // namespace

std::vector<std::string> NamesOf(const std::vector<ResultColumn>& columns) {
  std::vector<std::string> names;
  for (const ResultColumn& column : columns) names.push_back(column.name);
  return names;
}

std::vector<KnownRead> KnownReads(const SiteContext& site) {
  std::vector<KnownRead> known;
  const LibraryDecoding* decoding = FindDecoding(site.site().library);
  if (!site.columns() || decoding == nullptr) return known;
  for (const sites::ColumnRead& read : site.site().result.reads) {
    KnownRead one{.read = &read, .column = nullptr, .type = {}};
    bool agrees = true;
    for (const std::vector<ResultColumn>& columns : *site.columns()) {
      const std::optional<size_t> index = IndexOf(read, decoding->names, columns);
      if (!index) {
        agrees = false;
        break;
      }
      const ResultColumn& column = columns[*index];
      if (one.column == nullptr) {
        one.column = &column;
        one.type = FactsOf(site.catalog(), column.type);
        continue;
      }
      agrees = agrees && column.type == one.column->type && column.is_of_table == one.column->is_of_table &&
               column.why_null.empty() == one.column->why_null.empty();
    }
    if (agrees && one.column != nullptr) known.push_back(one);
  }
  return known;
}

std::string Describe(const ResultColumn& column, const sites::ColumnRead& read) {
  if (column.name.empty() || column.name == "?column?") {
    return fmt::format("column {}", read.index ? *read.index : 0);
  }
  return fmt::format("column '{}'", column.name);
}

void AddQueryNote(const SiteContext& site, text::Location finding, diagnostics::DiagnosticBuilder& builder) {
  if (site.texts().empty()) return;
  const text::Location text = site.TextOf(site.texts().front());
  const auto line_of = [&](text::Location place) {
    return site.program().sources.file(place.file).lines().LineOf(place.range.begin);
  };
  if (text.file == finding.file && line_of(text) == line_of(finding)) return;
  builder.Note(text, site.is_prepared_elsewhere() ? "the statement is prepared from this text" : "the query is here");
}

}  // namespace pgtidy::checks

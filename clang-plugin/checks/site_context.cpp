#include "clang-plugin/checks/site_context.h"

#include <algorithm>

#include "analyzer/types/format_type.h"
#include "clang-plugin/checks/known_nulls.h"

namespace pgtidy::checks {

namespace {

using sites::QuerySite;
using sites::SiteRole;

// True if two names of connections are known to mean two objects. What is a local variable or a parameter in one
// function may be any object of another.
bool AreOthers(const std::string& one, const std::string& other) {
  if (one.empty() || other.empty() || one == other) return false;
  const size_t local = one.find('(');
  const size_t other_local = other.find('(');
  if (local == std::string::npos || other_local == std::string::npos) return local == other_local;
  return one.substr(local) == other.substr(other_local);
}

// The one site whose texts count: of a statement that runs by name, the one that prepares it.
const ProgramSite* SiteWithTexts(const Program& program, const ProgramSite& site) {
  if (site.site->role != SiteRole::kExecutePrepared) return &site;
  const std::vector<const ProgramSite*> prepares = PreparesOf(program, *site.site);
  if (prepares.empty()) return &site;
  const auto text_of = [](const ProgramSite* one) {
    return one->site->texts.size() == 1 && one->site->texts.front().IsComplete()
               ? std::optional(one->site->texts.front().text)
               : std::nullopt;
  };
  const auto text = text_of(prepares.front());
  const bool is_one =
      text && std::all_of(prepares.begin(), prepares.end(), [&](const auto* one) { return text_of(one) == text; });
  return is_one ? prepares.front() : &site;
}

// Of a view's column it is not told what it is made of.
bool IsOfTable(const catalog::Catalog& catalog, types::Oid relation) {
  const auto* found = catalog.Find<catalog::Relation>(relation);
  return found != nullptr &&
         (found->kind == catalog::RelationKind::kTable || found->kind == catalog::RelationKind::kPartitionedTable);
}

std::vector<ResultColumn> ColumnsOf(const catalog::Catalog& catalog, const TextFacts& facts,
                                    const engine::QueryDescription& description) {
  std::vector<ResultColumn> columns;
  for (size_t i = 0; i < description.info.columns.size(); ++i) {
    const query::ResultColumn& column = description.info.columns[i];
    ResultColumn result{.name = column.name, .type = column.type.oid, .why_null = {}};
    result.is_of_table = IsOfTable(catalog, column.origin_relation);
    if (!facts.holes.empty() && column.origin_relation == types::kInvalidOid) result.type = types::kUndeterminedType;
    result.why_null = WhyNullIsKnown(catalog, description, i);
    columns.push_back(std::move(result));
  }
  return columns;
}

std::optional<std::vector<std::vector<ResultColumn>>> ColumnsOf(const catalog::Catalog& catalog,
                                                                const std::vector<TextFacts>& texts) {
  std::vector<std::vector<ResultColumn>> columns;
  for (const TextFacts& facts : texts) {
    const engine::QueryDescription* description = facts.WithColumns();
    if (description == nullptr) return std::nullopt;
    // What a command of the server shows is not modelled: SHOW, FETCH, EXECUTE.
    if (description->info.query == nullptr) return std::nullopt;
    columns.push_back(ColumnsOf(catalog, facts, *description));
  }
  if (columns.empty()) return std::nullopt;
  return columns;
}

}  // namespace

std::vector<const ProgramSite*> PreparesOf(const Program& program, const QuerySite& site) {
  const auto found =
      site.statement_name ? program.prepared_by_name.find(*site.statement_name) : program.prepared_by_name.end();
  if (found == program.prepared_by_name.end()) return {};
  if (program.prepared_by_sql.contains(*site.statement_name)) return {};
  // A statement whose name is not known may have this one, on any other connection.
  const bool must_be_same = program.libraries_with_unknown_names.contains(site.library);
  std::vector<const ProgramSite*> prepares;
  for (const ProgramSite* prepare : found->second) {
    const std::string& connection = prepare->site->connection;
    const bool is_same = !connection.empty() && connection == site.connection;
    const bool is_other = must_be_same ? !is_same : AreOthers(connection, site.connection);
    if (prepare->site->library == site.library && !is_other) prepares.push_back(prepare);
  }
  return prepares;
}

std::optional<text::Location> Locate(const UnitFiles& files, const text::SourceMap& sources,
                                     const std::optional<sites::Place>& place) {
  if (!place || place->file >= files.size() || !files[place->file]) return std::nullopt;
  const text::FileId file = *files[place->file];
  // The file may have changed since it was read by the compiler.
  if (place->range.end > sources.file(file).text().size()) return std::nullopt;
  return text::Location{file, place->range};
}

SiteContext::SiteContext(const Program& program, const ProgramSite& site)
    : program_(program),
      site_(site),
      with_texts_(SiteWithTexts(program, site)),
      columns_(ColumnsOf(program.catalog, texts())) {}

text::Location SiteContext::Call() const {
  return Locate(*site_.files, program_.sources, site_.site->call).value_or(text::Location{});
}

std::optional<text::Location> SiteContext::At(const std::optional<sites::Place>& place) const {
  return Locate(*site_.files, program_.sources, place);
}

text::Location SiteContext::AtOrCall(const std::optional<sites::Place>& place) const {
  return At(place).value_or(Call());
}

text::Location SiteContext::InText(const TextFacts& text, text::ByteRange range) const {
  const auto locate = [&](const std::optional<sites::Place>& place) {
    return Locate(*with_texts_->files, program_.sources, place);
  };
  if (const auto exact = locate(text.text->PlaceOf(range))) return *exact;
  if (const auto argument = locate(with_texts_->site->text_place)) return *argument;
  return locate(with_texts_->site->call).value_or(Call());
}

text::Location SiteContext::TextOf(const TextFacts& text) const {
  return InText(text, {0, static_cast<uint32_t>(text.text->text.size())});
}

std::string SiteContext::TypeName(types::Oid type) const { return types::FormatType(catalog(), type); }

}  // namespace pgtidy::checks

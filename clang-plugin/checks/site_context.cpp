#include "clang-plugin/checks/site_context.h"

#include <algorithm>

#include "analyzer/types/format_type.h"

namespace pgtidy::checks {

namespace {

using sites::QuerySite;
using sites::SiteRole;

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

// What the server's own views leave NULL, no constraint says. Source: FirstNormalObjectId.
bool IsBuiltIn(types::Oid relation) {
  constexpr types::Oid kFirstOfUsers = 16384;
  return relation != types::kInvalidOid && relation < kFirstOfUsers;
}

std::vector<ResultColumn> ColumnsOf(const TextFacts& facts, const engine::QueryDescription& description) {
  std::vector<ResultColumn> columns;
  for (size_t i = 0; i < description.info.columns.size(); ++i) {
    const query::ResultColumn& column = description.info.columns[i];
    ResultColumn result{.name = column.name, .type = column.type.oid, .why_null = {}};
    if (!facts.holes.empty() && column.origin_relation == types::kInvalidOid) result.type = types::kUndeterminedType;
    if (i < description.nullability.size() && description.nullability[i].nullable &&
        IsKnownToBeNullable(description.nullability[i].why) && !IsBuiltIn(column.origin_relation)) {
      result.why_null = description.nullability[i].why;
    }
    columns.push_back(std::move(result));
  }
  return columns;
}

std::optional<std::vector<std::vector<ResultColumn>>> ColumnsOf(const std::vector<TextFacts>& texts) {
  std::vector<std::vector<ResultColumn>> columns;
  for (const TextFacts& facts : texts) {
    const engine::QueryDescription* description = facts.WithColumns();
    if (description == nullptr) return std::nullopt;
    // What a command of the server shows is not modelled: SHOW, FETCH, EXECUTE.
    if (description->info.query == nullptr) return std::nullopt;
    columns.push_back(ColumnsOf(facts, *description));
  }
  if (columns.empty()) return std::nullopt;
  return columns;
}

}  // namespace

bool IsKnownToBeNullable(std::string_view why) {
  constexpr std::string_view kMayBe = " may be NULL";
  if (why.ends_with(kMayBe)) {
    // `table.column may be NULL`; of everything else only that nothing is proven is told.
    const std::string_view subject = why.substr(0, why.size() - kMayBe.size());
    return subject.find('.') != std::string_view::npos && subject.find(' ') == std::string_view::npos;
  }
  return why.starts_with("an outer join leaves ") || why.ends_with("() over no rows is NULL") || why == "it is NULL" ||
         why == "NULLIF is NULL where both are equal" || why == "grouping sets leave it NULL";
}

std::vector<const ProgramSite*> PreparesOf(const Program& program, const QuerySite& site) {
  const auto found =
      site.statement_name ? program.prepared_by_name.find(*site.statement_name) : program.prepared_by_name.end();
  if (found == program.prepared_by_name.end()) return {};
  std::vector<const ProgramSite*> of_connection;
  for (const ProgramSite* prepare : found->second) {
    if (!site.connection.empty() && prepare->site->connection == site.connection) of_connection.push_back(prepare);
  }
  return of_connection.empty() ? found->second : of_connection;
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
    : program_(program), site_(site), with_texts_(SiteWithTexts(program, site)), columns_(ColumnsOf(texts())) {}

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

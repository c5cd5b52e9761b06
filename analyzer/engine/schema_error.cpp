#include "analyzer/engine/schema_error.h"

#include <iterator>
#include <utility>

#include "analyzer/engine/former_names.h"
#include "analyzer/engine/schema_names.h"
#include "analyzer/engine/schema_place.h"

namespace pgtidy::engine {

std::optional<ddl::ErrorSubject> DescribeError(const catalog::Catalog& catalog, const text::SourceMap& sources,
                                               ddl::StatementError error, SchemaProblem& problem) {
  const std::string_view text = sources.file(problem.location.file).text();
  std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error);
  FormerNames former = FindFormerNames(catalog, error, subject);
  std::move(former.places.begin(), former.places.end(), std::back_inserter(error.related));
  for (types::RelatedPlace& related : error.related) {
    const auto related_file = static_cast<text::FileId>(related.file);
    if (related.range.empty()) {
      related.range = PlaceOfNote(sources.file(related_file).text(), related.range.begin, related.message);
    }
    problem.notes.push_back({.location = {related_file, related.range}, .message = std::move(related.message)});
  }
  if (subject) {
    problem.name = subject->name;
    if (subject->trouble == ddl::ErrorSubject::Trouble::kMissing) {
      problem.name_range = FindIdentifier(text, problem.location.range, subject->name);
      problem.near_names = FindNearNames(catalog, *subject, text, problem.statement);
      problem.other_signatures = OtherSignatures(catalog, *subject);
    }
  }
  if (former.now) {
    if (!problem.name_range) {
      problem.name_range = FindIdentifier(text, problem.location.range, error.missing.name);
    }
    problem.near_names = {std::move(*former.now)};
  }
  problem.sqlstate = std::move(error.sqlstate);
  problem.message = std::move(error.message);
  problem.detail = std::move(error.detail);
  problem.hint = std::move(error.hint);
  return subject;
}

}  // namespace pgtidy::engine

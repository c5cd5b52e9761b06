#include "analyzer/engine/schema_error.h"

#include <utility>

#include "analyzer/engine/schema_names.h"
#include "analyzer/engine/schema_place.h"

namespace pgtidy::engine {

std::optional<ddl::ErrorSubject> DescribeError(const catalog::Catalog& catalog, const text::SourceMap& sources,
                                               ddl::StatementError error, SchemaProblem& problem) {
  const std::string_view text = sources.file(problem.location.file).text();
  for (types::RelatedPlace& related : error.related) {
    const auto related_file = static_cast<text::FileId>(related.file);
    if (related.range.empty()) {
      related.range = PlaceOfNote(sources.file(related_file).text(), related.range.begin, related.message);
    }
    problem.notes.push_back({.location = {related_file, related.range}, .message = std::move(related.message)});
  }
  std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error);
  if (subject) {
    problem.name = subject->name;
    if (subject->trouble == ddl::ErrorSubject::Trouble::kMissing) {
      problem.name_range = FindIdentifier(text, problem.location.range, subject->name);
      problem.near_names = FindNearNames(catalog, *subject, text, problem.statement);
      problem.other_signatures = OtherSignatures(catalog, *subject);
    }
  }
  problem.sqlstate = std::move(error.sqlstate);
  problem.message = std::move(error.message);
  problem.detail = std::move(error.detail);
  problem.hint = std::move(error.hint);
  return subject;
}

}  // namespace pgtidy::engine

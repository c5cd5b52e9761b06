#include "analyzer/engine/routine_problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzer/ddl/apply/function_attributes.h"
#include "analyzer/ddl/apply/function_literal.h"
#include "analyzer/ddl/plpgsql/check/routine_check.h"
#include "analyzer/engine/schema_error.h"
#include "analyzer/engine/schema_place.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::engine {

namespace {

using catalog::Catalog;
using catalog::Routine;

std::string SignatureOf(const Catalog& catalog, const Routine& routine) {
  std::string text = routine.name + "(";
  for (size_t i = 0; i < routine.arguments.size(); ++i) {
    text += (i > 0 ? ", " : "") + types::FormatType(catalog, routine.arguments[i]);
  }
  return text + ")";
}

}  // namespace

RoutineFindings FindRoutineProblems(Catalog& catalog, const text::SourceMap& sources) {
  RoutineFindings findings;
  std::vector<SchemaProblem>& problems = findings.problems;
  for (const auto& routine : catalog.All<Routine>()) {
    if (routine->built_in || routine->created.file < 0 || routine->body.empty()) continue;
    const auto file = static_cast<text::FileId>(routine->created.file);
    const std::string_view text = sources.file(file).text();
    const uint32_t begin = routine->created.range.begin;
    const auto place_of = [&](uint32_t offset) -> std::optional<uint32_t> {
      const int place = ddl::LocationInStatement(text.substr(begin), 0, routine->body, static_cast<int>(offset));
      if (place < 0) return std::nullopt;
      return begin + static_cast<uint32_t>(place);
    };
    const auto end = static_cast<uint32_t>(routine->body.size());
    ddl::RoutineCheck check = ddl::CheckRoutineBody(catalog, *routine);
    const text::ByteRange statement{begin, place_of(end).value_or(begin)};
    QueryContext context{.file = file, .statement = statement, .holder = QueryHolder::kRoutine};
    for (auto& [fact, offset] : check.facts) {
      if (const auto place = place_of(offset)) context.facts.emplace_back(std::move(fact), TokenAt(text, *place));
    }
    if (!context.facts.empty()) findings.queries.push_back(std::move(context));
    // The search path decides which names were meant.
    const ddl::RoutineSettings settings(catalog, *routine);
    for (ddl::RoutineError& error : check.errors) {
      const std::optional<uint32_t> place = place_of(error.error.offset.value_or(error.statement));
      if (!place) continue;
      SchemaProblem problem{
          .kind = SchemaProblemKind::kRoutineBody, .location = {file, TokenAt(text, *place)}, .statement = statement};
      DescribeError(catalog, sources, std::move(error.error), problem);
      // The server reads a body in SQL when it is made, before what the new name stands for had it.
      const bool is_read_early = routine->language == types::kSqlLanguage;
      for (NearName& near : problem.near_names) near.certain = near.certain && !(near.renamed && is_read_early);
      problem.routine = SignatureOf(catalog, *routine);
      problem.trigger_table = std::move(error.trigger_table);
      problems.push_back(std::move(problem));
    }
  }
  std::sort(problems.begin(), problems.end(), [](const SchemaProblem& a, const SchemaProblem& b) {
    return std::pair(a.location.file, a.location.range.begin) < std::pair(b.location.file, b.location.range.begin);
  });
  return findings;
}

}  // namespace pgtidy::engine

#include "clang-plugin/tool/unit_messages.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "analyzer/cli/terminal.h"
#include "analyzer/support/result.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/tool/unit_set.h"

namespace pgtidy::tool {

UnitMessages ReadUnits(const std::vector<Unit>& units, const ExtractOutcome& outcome,
                       std::vector<sites::Extraction>& extractions) {
  UnitMessages messages;
  for (const ExtractedUnit& extracted : outcome.units) {
    const std::string file = checks::ShownPath(units[extracted.unit].file);
    std::string failure = extracted.failure;
    if (failure.empty()) {
      support::Result<std::vector<sites::Extraction>> read = sites::ReadJsonLines(extracted.json_lines, file);
      if (read) {
        for (const sites::Extraction& extraction : *read) {
          if (extraction.error_count == 0) continue;
          ++messages.incomplete;
          messages.lines.push_back(fmt::format("{}: {} compile error{}, first: {}; results may be incomplete", file,
                                               extraction.error_count, extraction.error_count == 1 ? "" : "s",
                                               extraction.first_error));
        }
        extractions.insert(extractions.end(), std::make_move_iterator(read->begin()),
                           std::make_move_iterator(read->end()));
      } else {
        failure = read.error().message;
      }
    }
    if (failure.empty()) continue;
    ++messages.lost;
    messages.lines.push_back(fmt::format("{}: not analysed: {}", file, failure));
  }
  return messages;
}

cli::ExitStatus TellOfUnits(const ToolOptions& options, const UnitSet& set, const ExtractOutcome& outcome,
                            const UnitMessages& messages) {
  const bool is_useless = messages.lost > 0 && messages.lost == outcome.units.size();
  const bool is_refused = options.strict && messages.lost + messages.incomplete > 0;
  const bool failed = is_useless || is_refused;
  if (!options.project.quiet || failed) {
    for (const std::string& line : messages.lines) cli::Log(line);
  }
  if (options.verbose) {
    for (const std::string& file : set.inferred) {
      cli::Log(fmt::format("{}: the build does not compile it; read with the options of another file",
                           checks::ShownPath(file)));
    }
    if (!outcome.cache_problem.empty()) cli::Log(outcome.cache_problem);
    cli::Log(fmt::format("{} of {} units may hold queries; {} read now, {} known from the cache; the project is '{}'",
                         outcome.units.size(), set.units.size(), outcome.units.size() - outcome.from_cache,
                         outcome.from_cache, set.project_root));
  }
  return failed ? cli::ExitStatus::kEnvironment : cli::ExitStatus::kClean;
}

}  // namespace pgtidy::tool

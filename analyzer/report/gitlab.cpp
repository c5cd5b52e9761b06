#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/report.h"
#include "analyzer/report/tally.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

std::string_view GitlabSeverity(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::kError: return "major";
    case diagnostics::Severity::kWarning: return "minor";
    case diagnostics::Severity::kInfo:
    case diagnostics::Severity::kOff: break;
  }
  return "info";
}

}  // namespace

std::string RenderGitlab(const Report& report) {
  // Written element by element, so that a report of any length needs the memory of one finding.
  std::string document = "[";
  for (const diagnostics::Diagnostic& diagnostic : report.diagnostics) {
    if (IsSuppressed(diagnostic)) continue;
    const Place place = PlaceOf(report.sources, diagnostic.location);
    const std::string_view path = RepositoryPath(report.sources.file(diagnostic.location.file).path());
    const Json issue = {
        {"description", text::ToValidUtf8(Headline(diagnostic))},
        {"check_name", text::ToValidUtf8(diagnostic.rule)},
        {"fingerprint", text::ToValidUtf8(diagnostic.fingerprint)},
        {"severity", GitlabSeverity(diagnostic.severity)},
        {"location",
         {{"path", text::ToValidUtf8(path)}, {"lines", {{"begin", place.begin.line}, {"end", place.end.line}}}}},
    };
    document += document.size() == 1 ? "\n" : ",\n";
    document += issue.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  document += document.size() == 1 ? "]\n" : "\n]\n";
  return document;
}

}  // namespace pgtidy::report

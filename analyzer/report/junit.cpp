#include <fmt/format.h>

#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/report.h"
#include "analyzer/report/tally.h"
#include "analyzer/report/xml.h"

namespace pgtidy::report {
namespace {

struct Suite {
  text::FileId file{};
  std::vector<const diagnostics::Diagnostic*> findings;
};

std::vector<Suite> SuitesOf(const Report& report) {
  std::vector<Suite> suites;
  for (const diagnostics::Diagnostic& diagnostic : report.diagnostics) {
    if (IsSuppressed(diagnostic)) continue;
    if (suites.empty() || suites.back().file != diagnostic.location.file)
      suites.push_back({diagnostic.location.file, {}});
    suites.back().findings.push_back(&diagnostic);
  }
  return suites;
}

void AppendSuite(std::string& xml, const Report& report, const Suite& suite) {
  const auto append = std::back_inserter(xml);
  const std::string path = EscapeXml(RepositoryPath(report.sources.file(suite.file).path()));
  const size_t count = suite.findings.size();
  fmt::format_to(append,
                 "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\" time=\"0\">\n", path,
                 count, count);
  std::map<std::string, size_t> named;
  for (const diagnostics::Diagnostic* finding : suite.findings) {
    const text::LineColumn at = PlaceOf(report.sources, finding->location).begin;
    std::string name = fmt::format("{} at {}:{}", finding->rule, at.line, at.column);
    // Readers keep one case of each name.
    const size_t number = ++named[name];
    if (number > 1) name += fmt::format(" #{}", number);
    fmt::format_to(append,
                   "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\" time=\"0\">\n"
                   "      <failure type=\"{}\" message=\"{}\">{}</failure>\n"
                   "    </testcase>\n",
                   EscapeXml(name), path, path, at.line, diagnostics::SeverityName(finding->severity),
                   EscapeXml(Headline(*finding)), EscapeXml(Explanation(*finding, report.sources, PlacedNotes::kTold)));
  }
  xml += "  </testsuite>\n";
}

}  // namespace

std::string RenderJunit(const Report& report) {
  const std::vector<Suite> suites = SuitesOf(report);
  const size_t failures = Count(report.diagnostics).findings();
  // Readers take a document without any case for a job that broke.
  const size_t tests = failures == 0 ? 1 : failures;
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  fmt::format_to(std::back_inserter(xml),
                 "<testsuites name=\"pgtidy\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\" time=\"0\">\n",
                 tests, failures);
  if (failures == 0) {
    xml +=
        "  <testsuite name=\"pgtidy\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        "    <testcase name=\"no findings\" classname=\"pgtidy\" time=\"0\"/>\n"
        "  </testsuite>\n";
  }
  for (const Suite& suite : suites) AppendSuite(xml, report, suite);
  xml += "</testsuites>\n";
  return xml;
}

}  // namespace pgtidy::report

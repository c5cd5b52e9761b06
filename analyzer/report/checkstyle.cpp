#include <fmt/format.h>

#include <iterator>
#include <optional>
#include <string>

#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/report.h"
#include "analyzer/report/tally.h"
#include "analyzer/report/xml.h"

namespace pgtidy::report {

std::string RenderCheckstyle(const Report& report) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  const auto append = std::back_inserter(xml);
  std::optional<text::FileId> open;
  for (const diagnostics::Diagnostic& diagnostic : report.diagnostics) {
    if (IsSuppressed(diagnostic)) continue;
    if (open != diagnostic.location.file) {
      if (open.has_value()) xml += "  </file>\n";
      open = diagnostic.location.file;
      fmt::format_to(append, "  <file name=\"{}\">\n", EscapeXml(report.sources.file(*open).path()));
    }
    const text::LineColumn at = PlaceOf(report.sources, diagnostic.location).begin;
    const std::string message = Explanation(diagnostic, report.sources, PlacedNotes::kTold);
    fmt::format_to(
        append, "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"pgtidy.{}\"/>\n", at.line,
        at.column, diagnostics::SeverityName(diagnostic.severity), EscapeXml(message), EscapeXml(diagnostic.rule));
  }
  if (open.has_value()) xml += "  </file>\n";
  xml += "</checkstyle>\n";
  return xml;
}

}  // namespace pgtidy::report

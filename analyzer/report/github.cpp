#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>

#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/printable.h"
#include "analyzer/report/report.h"
#include "analyzer/report/tally.h"

namespace pgtidy::report {
namespace {

std::string_view Command(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::kError: return "error";
    case diagnostics::Severity::kWarning: return "warning";
    case diagnostics::Severity::kInfo:
    case diagnostics::Severity::kOff: break;
  }
  return "notice";
}

// Source: escapeData() and escapeProperty() of actions/toolkit, packages/core/src/command.ts.
std::string EscapeData(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '%': escaped += "%25"; break;
      case '\r': escaped += "%0D"; break;
      case '\n': escaped += "%0A"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

std::string EscapeProperty(std::string_view text) {
  std::string escaped;
  for (const char c : EscapeData(text)) {
    switch (c) {
      case ':': escaped += "%3A"; break;
      case ',': escaped += "%2C"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

}  // namespace

std::string RenderGithub(const Report& report) {
  std::string commands;
  const auto append = std::back_inserter(commands);
  for (const diagnostics::Diagnostic& diagnostic : report.diagnostics) {
    if (IsSuppressed(diagnostic)) continue;
    const Place place = PlaceOf(report.sources, diagnostic.location);
    const std::string_view path = RepositoryPath(report.sources.file(diagnostic.location.file).path());
    fmt::format_to(append, "::{} file={},line={},endLine={}", Command(diagnostic.severity),
                   EscapeProperty(Printable(path)), place.begin.line, place.end.line);
    // GitHub refuses columns of a range of several lines.
    if (place.begin.line == place.end.line) {
      fmt::format_to(append, ",col={},endColumn={}", place.begin.column, place.end.column);
    }
    fmt::format_to(append, ",title={}::{}\n", EscapeProperty(Printable(diagnostic.rule)),
                   EscapeData(Explanation(diagnostic, report.sources, PlacedNotes::kTold)));
  }
  return commands;
}

}  // namespace pgtidy::report

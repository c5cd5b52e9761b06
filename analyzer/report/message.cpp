#include "analyzer/report/message.h"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "analyzer/report/place.h"
#include "analyzer/report/printable.h"

namespace pgtidy::report {
namespace {

std::string PrintableLines(std::string_view text) {
  std::string lines;
  for (size_t begin = 0;;) {
    const size_t end = text.find('\n', begin);
    lines += Printable(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return lines;
    lines += '\n';
    begin = end + 1;
  }
}

}  // namespace

std::string Headline(const diagnostics::Diagnostic& diagnostic) {
  if (diagnostic.sqlstate.empty()) return diagnostic.message;
  return fmt::format("{} ({})", diagnostic.message, diagnostic.sqlstate);
}

std::string Explanation(const diagnostics::Diagnostic& diagnostic, const text::SourceMap& sources, PlacedNotes placed) {
  std::string text = Printable(Headline(diagnostic));
  const auto append = std::back_inserter(text);
  for (const diagnostics::Note& note : diagnostic.notes) {
    if (!note.location.has_value()) {
      fmt::format_to(append, "\nnote: {}", Printable(note.message));
    } else if (placed == PlacedNotes::kTold) {
      const text::LineColumn at = PlaceOf(sources, *note.location).begin;
      fmt::format_to(append, "\nnote: {} ({}:{}:{})", Printable(note.message),
                     Printable(sources.file(note.location->file).path()), at.line, at.column);
    }
  }
  for (const std::string& help : diagnostic.help) fmt::format_to(append, "\nhelp: {}", PrintableLines(help));
  for (const diagnostics::Fix& fix : diagnostic.fixes) fmt::format_to(append, "\nfix: {}", Printable(fix.title));
  return text;
}

}  // namespace pgtidy::report

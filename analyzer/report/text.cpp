#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>

#include "analyzer/report/fix_preview.h"
#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/printable.h"
#include "analyzer/report/report.h"
#include "analyzer/report/snippet.h"
#include "analyzer/report/tally.h"

namespace pgtidy::report {
namespace {

// Clang's colours, so that both tools look alike in one terminal.
enum class Style { kBold, kError, kWarning, kInfo, kNote, kMarks, kRemoved, kAdded };

std::string_view Escape(Style style) {
  switch (style) {
    case Style::kBold: return "\x1b[1m";
    case Style::kError: return "\x1b[1;31m";
    case Style::kWarning: return "\x1b[1;35m";
    case Style::kInfo: return "\x1b[1;34m";
    case Style::kNote: return "\x1b[1;36m";
    case Style::kMarks: return "\x1b[1;32m";
    case Style::kRemoved: return "\x1b[31m";
    case Style::kAdded: return "\x1b[32m";
  }
  return "";
}

Style StyleOf(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::kError: return Style::kError;
    case diagnostics::Severity::kWarning: return Style::kWarning;
    case diagnostics::Severity::kInfo:
    case diagnostics::Severity::kOff: break;
  }
  return Style::kInfo;
}

std::string_view FixLabel(diagnostics::Applicability applicability) {
  switch (applicability) {
    case diagnostics::Applicability::kSafe: return "fix: ";
    case diagnostics::Applicability::kUnsafe: return "fix (unsafe): ";
    case diagnostics::Applicability::kDisplayOnly: return "fix (by hand): ";
  }
  return "";
}

std::string SuppressionText(const diagnostics::Diagnostic& diagnostic) {
  if (!diagnostic.justification.empty()) return Printable(diagnostic.justification);
  return diagnostic.suppression == diagnostics::SuppressionKind::kBaseline ? "in the baseline" : "by a comment";
}

std::string Counted(size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

class TextWriter {
 public:
  TextWriter(const Report& report, const TextOptions& options) : report_(report), options_(options) {}

  std::string Write() {
    for (const diagnostics::Diagnostic& diagnostic : report_.diagnostics) {
      if (!IsSuppressed(diagnostic) || options_.show_suppressed) Append(diagnostic);
    }
    if (!options_.quiet) AppendSummary();
    return std::move(out_);
  }

 private:
  void Append(const diagnostics::Diagnostic& diagnostic) {
    AppendPlace(diagnostic.location);
    AppendStyled(StyleOf(diagnostic.severity), fmt::format("{}: ", diagnostics::SeverityName(diagnostic.severity)));
    AppendStyled(Style::kBold, Printable(Headline(diagnostic)));
    out_ += fmt::format(" [{}]", Printable(diagnostic.rule));
    if (IsSuppressed(diagnostic)) out_ += fmt::format(" (suppressed: {})", SuppressionText(diagnostic));
    out_ += '\n';
    AppendSnippet(diagnostic.location);
    for (const diagnostics::Note& note : diagnostic.notes) Append(note);
    for (const std::string& help : diagnostic.help) AppendHelp(help);
    for (const diagnostics::Fix& fix : diagnostic.fixes) Append(fix, diagnostic.location.file);
  }

  void Append(const diagnostics::Note& note) {
    if (note.location.has_value()) AppendPlace(*note.location);
    AppendStyled(Style::kNote, "note: ");
    out_ += Printable(note.message);
    out_ += '\n';
    if (note.location.has_value()) AppendSnippet(*note.location);
  }

  // Help may hold several lines: the SQL to write instead. The later ones stand under the first.
  void AppendHelp(std::string_view help) {
    AppendStyled(Style::kNote, "help: ");
    for (size_t begin = 0;;) {
      const size_t end = help.find('\n', begin);
      out_ += Printable(help.substr(begin, end - begin));
      out_ += '\n';
      if (end == std::string_view::npos) return;
      out_ += "      ";
      begin = end + 1;
    }
  }

  void Append(const diagnostics::Fix& fix, text::FileId file) {
    AppendStyled(Style::kNote, FixLabel(fix.applicability));
    out_ += Printable(fix.title);
    out_ += '\n';
    for (const PreviewLine& line : PreviewFix(report_.sources, file, fix)) {
      if (line.kind == PreviewLine::Kind::kRemoved) {
        AppendStyled(Style::kRemoved, fmt::format("{:>5} - {}", line.line, Printable(line.text)));
      } else {
        AppendStyled(Style::kAdded, fmt::format("{:>5} + {}", "", Printable(line.text)));
      }
      out_ += '\n';
    }
  }

  void AppendPlace(text::Location location) {
    const text::LineColumn at = PlaceOf(report_.sources, location).begin;
    const std::string path = Printable(report_.sources.file(location.file).path());
    AppendStyled(Style::kBold, fmt::format("{}:{}:{}:", path, at.line, at.column));
    out_ += ' ';
  }

  void AppendSnippet(text::Location location) {
    const Snippet snippet = MakeSnippet(report_.sources.file(location.file), location.range);
    const std::string gutter = fmt::format("{:>5} |", snippet.line);
    out_ += gutter;
    if (!snippet.source.empty()) out_ += ' ';
    out_ += snippet.source;
    out_ += '\n';
    out_.append(gutter.size() - 1, ' ');
    out_ += "| ";
    AppendStyled(Style::kMarks, snippet.marks);
    out_ += '\n';
  }

  void AppendSummary() {
    const Tally tally = Count(report_.diagnostics);
    std::string counts;
    const auto count = [&](size_t number, std::string_view noun) {
      if (number == 0) return;
      if (!counts.empty()) counts += ", ";
      counts += Counted(number, noun);
    };
    count(tally.errors, "error");
    count(tally.warnings, "warning");
    count(tally.infos, "info");
    if (counts.empty()) counts = "no findings";
    out_ += fmt::format("{} in {}", counts, Counted(report_.files_checked, "file"));
    if (tally.suppressed > 0) out_ += fmt::format(", {} suppressed", tally.suppressed);
    if (tally.fixable > 0) out_ += fmt::format(", {} fixable with pgtidy fix", tally.fixable);
    out_ += '\n';
  }

  void AppendStyled(Style style, std::string_view text) {
    if (!options_.color) {
      out_ += text;
      return;
    }
    out_ += Escape(style);
    out_ += text;
    out_ += "\x1b[0m";
  }

  const Report& report_;        // Not null; outlives this.
  const TextOptions& options_;  // Not null; outlives this.
  std::string out_;
};

}  // namespace

std::string RenderText(const Report& report, const TextOptions& options) { return TextWriter(report, options).Write(); }

}  // namespace pgtidy::report

#include "tests/support/fixture.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>

#include "analyzer/engine/fixes.h"
#include "analyzer/text/edit.h"
#include "analyzer/text/split_lines.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::tests {
namespace {

std::string_view Trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool IsExpectation(std::string_view line) {
  if (line.starts_with("--~ ") || line.starts_with("--@ ") || line == "-- @clean") return true;
  if (!line.starts_with("--")) return false;
  const size_t caret = line.find_first_not_of(' ', 2);
  return caret != std::string_view::npos && line[caret] == '^';
}

std::string FromHex(std::string_view line) {
  std::string bytes;
  int high = -1;
  for (const char c : line) {
    const size_t digit = std::string_view("0123456789abcdef").find(c);
    if (digit == std::string_view::npos) continue;
    if (high < 0) {
      high = static_cast<int>(digit);
    } else {
      bytes += static_cast<char>(high * 16 + static_cast<int>(digit));
      high = -1;
    }
  }
  return bytes;
}

std::string Repeated(size_t count, char c) { return std::string(count, c); }

std::string RenderDiagnostic(const diagnostics::Diagnostic& diagnostic, const text::SourceMap& sources,
                             bool short_form) {
  const text::SourceFile& file = sources.file(diagnostic.location.file);
  const text::LineColumn begin = file.lines().Find(diagnostic.location.range.begin);
  const uint32_t line_end = file.lines().LineRange(begin.line).end;
  const uint32_t last = std::min(std::max(diagnostic.location.range.end, diagnostic.location.range.begin), line_end);
  const uint32_t width =
      std::max<uint32_t>(last > diagnostic.location.range.begin ? file.lines().Find(last).column - begin.column : 0, 1);
  std::string line;
  if (begin.column < 3) {
    line = "--@ " + std::to_string(begin.column) + "-" + std::to_string(begin.column + width - 1);
  } else {
    line = "--" + Repeated(begin.column - 3, ' ') + Repeated(width, '^');
  }
  line += std::string(" ") + diagnostics::SeverityName(diagnostic.severity) + "[" + diagnostic.rule;
  if (!diagnostic.sqlstate.empty()) line += " " + diagnostic.sqlstate;
  line += "]";
  if (diagnostic.suppression == diagnostics::SuppressionKind::kInSource) line += " suppressed";
  if (short_form) return line + "\n";
  line += ": " + diagnostic.message + "\n";
  for (const diagnostics::Note& note : diagnostic.notes) {
    line += "--~ note";
    if (note.location) {
      const text::SourceFile& other = sources.file(note.location->file);
      const text::LineColumn at = other.lines().Find(note.location->range.begin);
      line += " " + other.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
    }
    line += ": " + note.message + "\n";
  }
  for (const std::string& help : diagnostic.help) line += "--~ help: " + help + "\n";
  for (const diagnostics::Fix& fix : diagnostic.fixes) {
    line += std::string("--~ fix ") + diagnostics::ApplicabilityName(fix.applicability) + ": " + fix.title + "\n";
  }
  return line;
}

}  // namespace

Fixture::Fixture(std::string_view text) {
  bool hex = false;
  bool literal = false;
  bool crlf = false;
  bool in_fixed = false;
  int file = -1;
  unsigned line_number = 0;
  const auto start_file = [&](const std::string& path) {
    project_.files.emplace_back(path, "");
    file = static_cast<int>(project_.files.size()) - 1;
    line_number = 0;
    hex = literal = crlf = in_fixed = false;
  };
  for (const std::string_view line : text::SplitLines(text)) {
    const bool directive = line.starts_with("-- @") && (!literal || line.starts_with("-- @file "));
    if (directive && line != "-- @clean") {
      const size_t space = line.find(' ', 4);
      const std::string_view name = line.substr(4, space == std::string_view::npos ? space : space - 4);
      const std::string value(space == std::string_view::npos ? "" : Trim(line.substr(space)));
      if (name == "fixed") {
        expects_fixed_ = true;
        in_fixed = true;
        continue;
      }
      if (name == "file") start_file(value);
      if (name == "framework") project_.framework = value;
      if (name == "rules") {
        size_t begin = 0;
        while (begin < value.size()) {
          const size_t end = std::min(value.find(',', begin), value.size());
          project_.rules.emplace_back(Trim(std::string_view(value).substr(begin, end - begin)));
          begin = end + 1;
        }
      }
      if (name == "config") project_.config += value + "\n";
      if (name == "hex") hex = true;
      if (name == "text") literal = true;
      if (name == "crlf") crlf = true;
      lines_.push_back({.text = std::string(line)});
      continue;
    }
    if (in_fixed) continue;
    if (IsExpectation(line)) {
      if (file >= 0 && line.find("]: ") == std::string_view::npos && line.ends_with("]")) {
        const size_t open = line.find('[');
        const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
        short_forms_.push_back({file, line_number, std::string(inside.substr(0, inside.find(' ')))});
      }
      continue;
    }
    if (file < 0) {
      if (Trim(line).empty()) {
        lines_.push_back({.text = std::string(line)});
        continue;
      }
      start_file("0001_fixture.sql");
      // The line ends asked for before the first line belong to the implicit file.
      for (const Line& before : lines_) {
        hex = hex || before.text == "-- @hex";
        literal = literal || before.text == "-- @text";
        crlf = crlf || before.text == "-- @crlf";
      }
    }
    ++line_number;
    lines_.push_back({.text = std::string(line), .file = file, .line = line_number});
    std::string& bytes = project_.files[static_cast<size_t>(file)].second;
    if (hex) {
      bytes += FromHex(line);
    } else {
      bytes += line;
      bytes += crlf ? "\r\n" : "\n";
    }
  }
}

std::string Fixture::Render(const TestOutcome& outcome) const {
  std::map<std::pair<std::string, unsigned>, std::vector<const diagnostics::Diagnostic*>> by_line;
  for (const diagnostics::Diagnostic& diagnostic : outcome.result.diagnostics) {
    const text::SourceFile& file = outcome.sources.file(diagnostic.location.file);
    by_line[{file.path(), file.lines().LineOf(diagnostic.location.range.begin)}].push_back(&diagnostic);
  }
  std::string text;
  bool any = !outcome.error.empty();
  const auto render = [&](int file, const std::string& path, unsigned line) {
    const auto found = by_line.find({path, line});
    if (found == by_line.end()) return;
    for (const diagnostics::Diagnostic* diagnostic : found->second) {
      const bool short_form = std::any_of(short_forms_.begin(), short_forms_.end(), [&](const ShortForm& form) {
        return form.file == file && form.line == line && form.rule == diagnostic->rule;
      });
      text += RenderDiagnostic(*diagnostic, outcome.sources, short_form);
      any = true;
    }
    by_line.erase(found);
  };
  for (size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    text += line.text + "\n";
    if (line.file < 0) continue;
    const std::string& path = project_.files[static_cast<size_t>(line.file)].first;
    render(line.file, path, line.line);
    // Findings below the last line stand there, too; a file in hex has lines of its own.
    const bool last = i + 1 == lines_.size() || lines_[i + 1].file != line.file;
    while (last) {
      const auto below = by_line.lower_bound({path, line.line});
      if (below == by_line.end() || below->first.first != path) break;
      render(line.file, path, below->first.second);
    }
  }
  for (const auto& [place, diagnostics] : by_line) {
    text +=
        "--~ elsewhere " + place.first + ":" + std::to_string(place.second) + " " + diagnostics.front()->rule + "\n";
    any = true;
  }
  if (!outcome.error.empty()) text += "--~ error: " + outcome.error + "\n";
  if (!any) text += "-- @clean\n";
  if (expects_fixed_) {
    const engine::ChosenFixes fixes =
        engine::ChooseFixes(outcome.result.diagnostics, diagnostics::Applicability::kUnsafe);
    for (const auto& [id, edits] : fixes.edits) {
      const text::SourceFile& file = outcome.sources.file(id);
      text += "-- @fixed " + file.path() + "\n" + ApplyEdits(file.text(), edits).value_or("edits conflict");
      if (!text.ends_with('\n')) text += '\n';
    }
  }
  return text;
}

std::vector<DocumentationExample> ExamplesOf(std::string_view markdown) {
  std::vector<DocumentationExample> examples;
  bool inside = false;
  for (const std::string_view line : text::SplitLines(markdown)) {
    if (line.starts_with("```sql ")) {
      examples.push_back({.kind = std::string(line.substr(7)), .text = ""});
      inside = true;
    } else if (line == "```") {
      inside = false;
    } else if (inside) {
      examples.back().text += std::string(line) + "\n";
    }
  }
  return examples;
}

}  // namespace pgtidy::tests

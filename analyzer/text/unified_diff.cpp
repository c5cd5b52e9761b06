#include "analyzer/text/unified_diff.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzer/text/line_diff.h"

namespace pgtidy::text {
namespace {

void AppendLine(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

// "begin,count" as diff writes it: an empty range is named by the line before it.
std::string Range(uint32_t begin, uint32_t end) {
  return std::to_string(begin + (end > begin ? 1 : 0)) + "," + std::to_string(end - begin);
}

}  // namespace

std::string UnifiedDiff(const std::string& old_name, const std::string& new_name, std::string_view old_text,
                        std::string_view new_text) {
  constexpr uint32_t kContext = 3;
  const std::vector<std::string_view> old_lines = LinesWithEnds(old_text);
  const std::vector<std::string_view> new_lines = LinesWithEnds(new_text);
  const std::vector<LineChange> changes = DiffLines(old_lines, new_lines);
  if (changes.empty()) return "";
  std::string out = "--- " + old_name + "\n+++ " + new_name + "\n";
  for (size_t i = 0; i < changes.size();) {
    size_t last = i;
    while (last + 1 < changes.size() && changes[last + 1].old_begin <= changes[last].old_end + 2 * kContext) ++last;
    const uint32_t before = std::min(changes[i].old_begin, kContext);
    const uint32_t after = std::min(static_cast<uint32_t>(old_lines.size()) - changes[last].old_end, kContext);
    out += "@@ -" + Range(changes[i].old_begin - before, changes[last].old_end + after) + " +" +
           Range(changes[i].new_begin - before, changes[last].new_end + after) + " @@\n";
    uint32_t line = changes[i].old_begin - before;
    for (; i <= last; ++i) {
      for (; line < changes[i].old_begin; ++line) AppendLine(out, ' ', old_lines[line]);
      for (; line < changes[i].old_end; ++line) AppendLine(out, '-', old_lines[line]);
      for (uint32_t added = changes[i].new_begin; added < changes[i].new_end; ++added) {
        AppendLine(out, '+', new_lines[added]);
      }
    }
    for (const uint32_t end = line + after; line < end; ++line) AppendLine(out, ' ', old_lines[line]);
  }
  return out;
}

}  // namespace pgtidy::text

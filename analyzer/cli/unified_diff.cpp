#include "analyzer/cli/unified_diff.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/support/check.h"

namespace pgtidy::cli {
namespace {

// Lines with their line ends; the last one may have none.
std::vector<std::string_view> SplitLines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    const size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

void AppendLine(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

// Lines of the old text, from 0 and half open, and what stands in their place.
struct Change {
  size_t first = 0;
  size_t end = 0;
  std::string replacement;
};

}  // namespace

std::string UnifiedDiff(const std::string& path, std::string_view text, std::vector<text::TextEdit> edits) {
  if (edits.empty()) return "";
  constexpr size_t kContext = 3;
  std::sort(edits.begin(), edits.end());
  const std::vector<std::string_view> lines = SplitLines(text);
  std::vector<uint32_t> starts;
  uint32_t offset = 0;
  for (const std::string_view line : lines) {
    starts.push_back(offset);
    offset += static_cast<uint32_t>(line.size());
  }
  starts.push_back(offset);
  const auto line_of = [&](uint32_t at) {
    const auto after = std::upper_bound(starts.begin(), starts.end() - 1, at);
    return static_cast<size_t>(std::max<std::ptrdiff_t>(after - starts.begin(), 1) - 1);
  };

  std::vector<Change> changes;
  for (size_t i = 0; i < edits.size();) {
    const size_t first = line_of(edits[i].range.begin);
    size_t end = first;
    size_t next = i;
    while (next < edits.size() && (next == i || line_of(edits[next].range.begin) < end)) {
      end = std::max(end, std::min(line_of(edits[next].range.end) + 1, lines.size()));
      ++next;
    }
    const uint32_t base = starts[first];
    std::vector<text::TextEdit> local(edits.begin() + static_cast<std::ptrdiff_t>(i),
                                      edits.begin() + static_cast<std::ptrdiff_t>(next));
    for (text::TextEdit& edit : local) edit.range = {edit.range.begin - base, edit.range.end - base};
    std::optional<std::string> replaced = text::ApplyEdits(text.substr(base, starts[end] - base), std::move(local));
    PGTIDY_CHECK(replaced.has_value(), "edits that were chosen together do not conflict");
    changes.push_back({.first = first, .end = end, .replacement = std::move(*replaced)});
    i = next;
  }

  std::string out = fmt::format("--- {}\n+++ {}\n", path, path);
  std::ptrdiff_t shift = 0;
  for (size_t i = 0; i < changes.size();) {
    size_t last = i;
    while (last + 1 < changes.size() && changes[last + 1].first <= changes[last].end + 2 * kContext) ++last;
    const size_t begin = changes[i].first > kContext ? changes[i].first - kContext : 0;
    const size_t end = std::min(changes[last].end + kContext, lines.size());
    std::string body;
    size_t added = 0;
    size_t removed = 0;
    size_t line = begin;
    for (size_t c = i; c <= last; ++c) {
      for (; line < changes[c].first; ++line) AppendLine(body, ' ', lines[line]);
      for (; line < changes[c].end; ++line, ++removed) AppendLine(body, '-', lines[line]);
      for (const std::string_view with : SplitLines(changes[c].replacement)) {
        AppendLine(body, '+', with);
        ++added;
      }
    }
    for (; line < end; ++line) AppendLine(body, ' ', lines[line]);
    const size_t old_count = end - begin;
    const size_t new_count = old_count - removed + added;
    const auto new_begin = static_cast<size_t>(static_cast<std::ptrdiff_t>(begin) + shift);
    out += fmt::format("@@ -{},{} +{},{} @@\n", begin + (old_count > 0 ? 1 : 0), old_count,
                       new_begin + (new_count > 0 ? 1 : 0), new_count);
    out += body;
    shift += static_cast<std::ptrdiff_t>(added) - static_cast<std::ptrdiff_t>(removed);
    i = last + 1;
  }
  return out;
}

}  // namespace pgtidy::cli

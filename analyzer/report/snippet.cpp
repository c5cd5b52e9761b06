#include "analyzer/report/snippet.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzer/report/place.h"
#include "analyzer/report/printable.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

// Characters of a long line that are shown, and how many of them before the caret when there are enough after it.
constexpr size_t kShown = 120;
constexpr size_t kShownBefore = 40;
constexpr std::string_view kCut = "...";

constexpr size_t kLongestCharacter = 4;

text::ByteRange Window(std::string_view text, text::ByteRange line, uint32_t caret) {
  // Far enough to the left for any kShown characters. A character that this cuts in two lies left of them all.
  constexpr auto kReach = static_cast<uint32_t>(kLongestCharacter * kShown);
  uint32_t offset = caret - line.begin > kReach ? caret - kReach : line.begin;
  const auto length = [&](uint32_t at) { return static_cast<uint32_t>(text::CharacterLength(text, at)); };
  std::vector<uint32_t> before;
  while (offset < caret && offset + length(offset) <= caret) {
    before.push_back(offset);
    offset += length(offset);
  }
  const uint32_t at_caret = offset;
  std::vector<uint32_t> after_ends;
  while (offset < line.end && after_ends.size() < kShown) {
    offset += length(offset);
    after_ends.push_back(offset);
  }
  const size_t after_count = std::min(after_ends.size(), kShown - std::min(before.size(), kShownBefore));
  const size_t before_count = std::min(before.size(), kShown - after_count);
  return {before_count == 0 ? at_caret : before[before.size() - before_count],
          after_count == 0 ? at_caret : after_ends[after_count - 1]};
}

}  // namespace

Snippet MakeSnippet(const text::SourceFile& file, text::ByteRange range) {
  const std::string_view text = file.text();
  range = Clamp(range, text.size());
  const uint32_t line_number = file.lines().LineOf(range.begin);
  text::ByteRange line = file.lines().LineRange(line_number);
  if (line_number == 1 && text::StartsWithByteOrderMark(text)) line.begin = 3;
  const uint32_t caret = std::clamp(range.begin, line.begin, line.end);
  const uint32_t marked_end = std::clamp(range.end, caret, line.end);
  const text::ByteRange window = Window(text, line, caret);

  Snippet snippet;
  snippet.line = line_number;
  if (window.begin > line.begin) {
    snippet.source += kCut;
    snippet.marks.append(kCut.size(), ' ');
  }
  bool caret_drawn = false;
  for (uint32_t offset = window.begin; offset < window.end;) {
    const auto length = static_cast<uint32_t>(text::CharacterLength(text, offset));
    const size_t width = AppendPrintable(snippet.source, text.substr(offset, length));
    const bool tab = text[offset] == '\t';
    offset += length;
    if (offset <= caret) {
      snippet.marks.append(width, tab ? '\t' : ' ');
    } else if (!caret_drawn) {
      caret_drawn = true;
      snippet.marks += '^';
      if (marked_end > caret) snippet.marks.append(width - 1, '~');
      // A tab is mostly wider than the caret; one more brings both lines to the same stop again.
      if (tab && offset < marked_end) snippet.marks += '\t';
    } else if (offset - length < marked_end) {
      snippet.marks.append(width, tab ? '\t' : '~');
    }
  }
  if (!caret_drawn) snippet.marks += '^';
  if (window.end < line.end) snippet.source += kCut;
  // A range that ends in tabs leaves tabs after the last visible mark.
  while (snippet.marks.back() == '\t') snippet.marks.pop_back();
  return snippet;
}

}  // namespace pgtidy::report

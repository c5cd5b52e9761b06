#include "analyzer/report/fix_preview.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzer/text/byte_range.h"
#include "analyzer/text/edit.h"

namespace pgtidy::report {
namespace {

constexpr size_t kMostEdits = 16;
constexpr size_t kMostLines = 12;
constexpr size_t kLongestLine = 200;

// Edits whose lines touch; `lines` holds all bytes of those lines but the last line end.
struct Hunk {
  uint32_t first_line = 1;
  uint32_t last_line = 1;
  text::ByteRange lines;
  std::vector<text::TextEdit> edits;
};

std::vector<Hunk> HunksOf(const text::LineIndex& index, std::vector<text::TextEdit> edits) {
  std::sort(edits.begin(), edits.end());
  std::vector<Hunk> hunks;
  for (text::TextEdit& edit : edits) {
    const uint32_t first = index.LineOf(edit.range.begin);
    const uint32_t last = index.LineOf(edit.range.end);
    if (hunks.empty() || hunks.back().last_line < first) {
      hunks.push_back({.first_line = first, .last_line = last, .lines = {}, .edits = {}});
    }
    Hunk& hunk = hunks.back();
    hunk.last_line = std::max(hunk.last_line, last);
    hunk.lines = {index.LineRange(hunk.first_line).begin, index.LineRange(hunk.last_line).end};
    hunk.edits.push_back(std::move(edit));
  }
  return hunks;
}

std::vector<std::string> SplitLines(std::string_view text) {
  const text::LineIndex index(text);
  std::vector<std::string> lines;
  for (uint32_t line = 1; line <= index.line_count(); ++line) {
    const text::ByteRange range = index.LineRange(line);
    lines.emplace_back(text.substr(range.begin, range.size()));
  }
  return lines;
}

// Returns whether the hunk was short and could be applied.
bool AppendHunk(std::vector<PreviewLine>& preview, std::string_view text, Hunk hunk) {
  if (hunk.lines.size() > kMostLines * kLongestLine) return false;
  const std::string_view before_text = text.substr(hunk.lines.begin, hunk.lines.size());
  for (text::TextEdit& edit : hunk.edits) {
    edit.range.begin -= hunk.lines.begin;
    edit.range.end -= hunk.lines.begin;
  }
  const std::optional<std::string> after_text = text::ApplyEdits(before_text, std::move(hunk.edits));
  if (!after_text.has_value() || after_text->size() > kMostLines * kLongestLine) return false;

  const std::vector<std::string> before = SplitLines(before_text);
  const std::vector<std::string> after = SplitLines(*after_text);
  const size_t common = std::min(before.size(), after.size());
  size_t head = 0;
  while (head < common && before[head] == after[head]) ++head;
  size_t tail = 0;
  while (tail < common - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  for (size_t i = head; i < before.size() - tail; ++i) {
    preview.push_back({PreviewLine::Kind::kRemoved, hunk.first_line + static_cast<uint32_t>(i), before[i]});
  }
  for (size_t i = head; i < after.size() - tail; ++i) preview.push_back({PreviewLine::Kind::kAdded, 0, after[i]});
  return true;
}

}  // namespace

std::vector<PreviewLine> PreviewFix(const text::SourceMap& sources, text::FileId file, const diagnostics::Fix& fix) {
  const text::SourceFile& source = sources.file(file);
  if (fix.edits.empty() || fix.edits.size() > kMostEdits) return {};
  for (const text::TextEdit& edit : fix.edits) {
    if (edit.file != file || edit.range.begin > edit.range.end || edit.range.end > source.text().size()) return {};
  }
  std::vector<PreviewLine> preview;
  for (Hunk& hunk : HunksOf(source.lines(), fix.edits)) {
    if (!AppendHunk(preview, source.text(), std::move(hunk)) || preview.size() > kMostLines) return {};
  }
  const auto too_long = [](const PreviewLine& line) { return line.text.size() > kLongestLine; };
  if (std::any_of(preview.begin(), preview.end(), too_long)) return {};
  return preview;
}

}  // namespace pgtidy::report

#include "analyzer/text/edit.h"

#include <algorithm>

namespace pgtidy::text {

bool Conflict(const TextEdit& left, const TextEdit& right) {
  if (left.file != right.file || left == right) return false;
  if (left.range.empty() && right.range.empty()) return left.range.begin == right.range.begin;
  if (left.range.empty()) return right.range.begin < left.range.begin && left.range.begin < right.range.end;
  if (right.range.empty()) return left.range.begin < right.range.begin && right.range.begin < left.range.end;
  return left.range.Overlaps(right.range);
}

std::optional<std::string> ApplyEdits(std::string_view text, std::vector<TextEdit> edits) {
  std::sort(edits.begin(), edits.end());
  edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
  std::string result;
  uint32_t copied = 0;
  for (size_t i = 0; i < edits.size(); ++i) {
    const TextEdit& edit = edits[i];
    if (edit.range.begin > edit.range.end || edit.range.end > text.size() || edit.range.begin < copied)
      return std::nullopt;
    if (i > 0 && Conflict(edits[i - 1], edit)) return std::nullopt;
    result += text.substr(copied, edit.range.begin - copied);
    result += edit.replacement;
    copied = edit.range.end;
  }
  result += text.substr(copied);
  return result;
}

}  // namespace pgtidy::text

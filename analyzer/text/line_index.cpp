#include "analyzer/text/line_index.h"

#include <algorithm>

namespace pgtidy::text {
namespace {

// A tail byte of UTF-8 starts no character. Malformed texts are counted by the same rule everywhere in the index,
// so columns stay consistent in them too.
bool StartsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }
bool IsAstral(char c) { return static_cast<unsigned char>(c) >= 0xF0; }

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text) {
  line_starts_.push_back(0);
  const auto size = static_cast<uint32_t>(text.size());
  for (uint32_t i = 0; i < size; ++i) {
    const char c = text[i];
    if (c == '\n' || (c == '\r' && (i + 1 == size || text[i + 1] != '\n'))) line_starts_.push_back(i + 1);
    if (static_cast<unsigned char>(c) >= 0x80) ascii_ = false;
  }
  if (ascii_) return;
  Checkpoint counted;
  for (uint32_t i = 0; i < size; ++i) {
    if (i % kBlockSize == 0) checkpoints_.push_back(counted);
    if (StartsCharacter(text[i])) {
      ++counted.characters;
      counted.utf16_units += IsAstral(text[i]) ? 2 : 1;
    }
  }
  checkpoints_.push_back(counted);
}

uint32_t LineIndex::CountBefore(uint32_t offset, ColumnUnit unit) const {
  if (ascii_ || unit == ColumnUnit::kByte) return offset;
  const uint32_t block = offset / kBlockSize;
  const Checkpoint& checkpoint = checkpoints_[block];
  uint32_t count = unit == ColumnUnit::kCharacter ? checkpoint.characters : checkpoint.utf16_units;
  for (uint32_t i = block * kBlockSize; i < offset; ++i) {
    if (!StartsCharacter(text_[i])) continue;
    count += unit == ColumnUnit::kUtf16 && IsAstral(text_[i]) ? 2 : 1;
  }
  return count;
}

uint32_t LineIndex::LineOf(uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<uint32_t>(after - line_starts_.begin());
}

LineColumn LineIndex::Find(uint32_t offset, ColumnUnit unit) const {
  offset = std::min(offset, static_cast<uint32_t>(text_.size()));
  const uint32_t line = LineOf(offset);
  const uint32_t start = line_starts_[line - 1];
  return {.line = line, .column = CountBefore(offset, unit) - CountBefore(start, unit) + 1};
}

ByteRange LineIndex::LineRange(uint32_t line) const {
  const uint32_t begin = line_starts_[line - 1];
  uint32_t end = line < line_count() ? line_starts_[line] : static_cast<uint32_t>(text_.size());
  if (end > begin && text_[end - 1] == '\n') --end;
  if (end > begin && text_[end - 1] == '\r') --end;
  return {begin, end};
}

}  // namespace pgtidy::text

#include <algorithm>
#include <bit>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {

std::optional<int32_t> FlywayChecksum(std::string_view content, PlaceholderUse placeholders) {
  if (text::FindInvalidUtf8(content)) return std::nullopt;
  if (placeholders == PlaceholderUse::kBeforeChecksum && content.find("${") != std::string_view::npos) {
    return std::nullopt;
  }
  if (text::StartsWithByteOrderMark(content)) content.remove_prefix(3);
  uint32_t sum = 0;
  // A line ends with \r, \n or both, and no line's end counts: what is left is all but these two bytes.
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find_first_of("\r\n"));
    sum = support::Crc32(line, sum);
    content.remove_prefix(std::min(line.size() + 1, content.size()));
  }
  return std::bit_cast<int32_t>(sum);
}

}  // namespace pgtidy::migrations

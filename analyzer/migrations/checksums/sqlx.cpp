#include <algorithm>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {

std::optional<std::string> SqlxChecksum(std::string_view content, std::span<const std::string> ignored_characters) {
  if (text::FindInvalidUtf8(content)) return std::nullopt;
  if (ignored_characters.empty()) return support::Sha384Hex(content);
  std::string kept;
  kept.reserve(content.size());
  while (!content.empty()) {
    const std::string_view character = content.substr(0, text::CharacterLength(content, 0));
    if (std::find(ignored_characters.begin(), ignored_characters.end(), character) == ignored_characters.end()) {
      kept += character;
    }
    content.remove_prefix(character.size());
  }
  return support::Sha384Hex(kept);
}

}  // namespace pgtidy::migrations

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {

std::optional<std::string> DrizzleChecksum(std::string_view content) {
  if (text::FindInvalidUtf8(content)) return std::nullopt;
  return support::Sha256Hex(content);
}

}  // namespace pgtidy::migrations

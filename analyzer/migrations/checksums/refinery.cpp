#include <limits>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

// Rust ends a text that it hashes with a byte that UTF-8 does not have.
constexpr char kEndOfText = '\xFF';

bool Holds(RefineryVersion type, int64_t version) {
  using Int4 = std::numeric_limits<int32_t>;
  return type == RefineryVersion::kInt8 || (version >= Int4::min() && version <= Int4::max());
}

}  // namespace

std::optional<std::string> RefineryChecksum(std::string_view name, int64_t version, RefineryVersion type,
                                            std::string_view content) {
  if (!Holds(type, version) || text::FindInvalidUtf8(content)) return std::nullopt;
  std::string hashed(name);
  hashed += kEndOfText;
  const int size = type == RefineryVersion::kInt4 ? 4 : 8;
  for (int i = 0; i < size; ++i) hashed += static_cast<char>(static_cast<uint64_t>(version) >> (8 * i) & 0xFF);
  hashed += content;
  hashed += kEndOfText;
  return std::to_string(support::SipHash13(hashed));
}

}  // namespace pgtidy::migrations

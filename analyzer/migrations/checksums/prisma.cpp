#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

constexpr size_t kDigits = 64;

std::string Replace(std::string_view text, std::string_view what, std::string_view with) {
  std::string result;
  result.reserve(text.size());
  for (size_t at = text.find(what); at != std::string_view::npos; at = text.find(what)) {
    result += text.substr(0, at);
    result += with;
    text.remove_prefix(at + what.size());
  }
  result += text;
  return result;
}

// "0a" was written "a".
std::string WithoutLeadingZeros(std::string_view hex) {
  std::string result;
  for (size_t i = 0; i < hex.size(); i += 2) result += hex.substr(hex[i] == '0' ? i + 1 : i, hex[i] == '0' ? 1 : 2);
  return result;
}

}  // namespace

std::optional<std::string> PrismaChecksum(std::string_view content) {
  if (text::FindInvalidUtf8(content)) return std::nullopt;
  return support::Sha256Hex(content);
}

bool PrismaAccepts(std::string_view recorded, std::string_view content) {
  if (text::FindInvalidUtf8(content)) return false;
  const auto is_recorded = [&](std::string_view variant) {
    const std::string hex = support::Sha256Hex(variant);
    return recorded == (recorded.empty() || recorded.size() == kDigits ? hex : WithoutLeadingZeros(hex));
  };
  return is_recorded(content) || is_recorded(Replace(content, "\r\n", "\n")) ||
         is_recorded(Replace(content, "\n", "\r\n"));
}

}  // namespace pgtidy::migrations

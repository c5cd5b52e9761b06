#include "analyzer/migrations/white_space.h"

#include <array>

namespace pgtidy::migrations {
namespace {

// U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
constexpr std::array<std::string_view, 18> kSpaces = {
    "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83",
    "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89",
    "\xE2\x80\x8A", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
constexpr std::string_view kNextLine = "\xC2\x85";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool IsAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Returns the length of the space for which `stands_there` is true; 0 if there is none.
template <typename StandsThere>
size_t SpaceLength(WhiteSpace white_space, StandsThere stands_there) {
  const std::string_view own = white_space == WhiteSpace::kPerl ? kNextLine : kByteOrderMark;
  if (stands_there(own)) return own.size();
  for (const std::string_view space : kSpaces) {
    if (stands_there(space)) return space.size();
  }
  return 0;
}

size_t SpaceAtStart(std::string_view text, WhiteSpace white_space) {
  if (!text.empty() && IsAsciiSpace(text.front())) return 1;
  return SpaceLength(white_space, [&](std::string_view space) { return text.starts_with(space); });
}

size_t SpaceAtEnd(std::string_view text, WhiteSpace white_space) {
  if (!text.empty() && IsAsciiSpace(text.back())) return 1;
  return SpaceLength(white_space, [&](std::string_view space) { return text.ends_with(space); });
}

}  // namespace

std::string_view Trim(std::string_view text, WhiteSpace white_space) {
  while (const size_t length = SpaceAtStart(text, white_space)) text.remove_prefix(length);
  while (const size_t length = SpaceAtEnd(text, white_space)) text.remove_suffix(length);
  return text;
}

}  // namespace pgtidy::migrations

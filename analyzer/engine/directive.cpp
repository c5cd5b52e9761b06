#include "analyzer/engine/directive.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "analyzer/support/suggest.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {
namespace {

constexpr std::string_view kPrefix = "pgtidy:";
constexpr std::array<std::pair<std::string_view, DirectiveScope>, 4> kDirectives = {{
    {"ignore", DirectiveScope::kStatement},
    {"ignore-begin", DirectiveScope::kBegin},
    {"ignore-end", DirectiveScope::kEnd},
    {"ignore-file", DirectiveScope::kFile},
}};

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }
bool IsKeywordPart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; }

text::ByteRange Trim(std::string_view text, text::ByteRange range, bool stars) {
  const auto is_margin = [&](uint32_t at) { return IsBlank(text[at]) || (stars && text[at] == '*'); };
  while (!range.empty() && is_margin(range.begin)) ++range.begin;
  while (!range.empty() && is_margin(range.end - 1)) --range.end;
  return range;
}

// Returns where ` -- ` begins, or the end.
uint32_t FindReasonMark(std::string_view text, text::ByteRange range) {
  for (uint32_t at = range.begin; at + 1 < range.end; ++at) {
    if (text[at] != '-' || text[at + 1] != '-') continue;
    const bool after_blank = at == range.begin || IsBlank(text[at - 1]);
    const bool before_blank = at + 2 == range.end || IsBlank(text[at + 2]);
    if (after_blank && before_blank) return at;
  }
  return range.end;
}

std::vector<std::vector<text::ByteRange>> ReadNames(std::string_view text, text::ByteRange range) {
  std::vector<std::vector<text::ByteRange>> groups(1);
  uint32_t at = range.begin;
  while (at < range.end) {
    if (text[at] == ',') {
      if (!groups.back().empty()) groups.emplace_back();
      ++at;
    } else if (IsBlank(text[at])) {
      ++at;
    } else {
      const uint32_t begin = at;
      while (at < range.end && text[at] != ',' && !IsBlank(text[at])) ++at;
      // A star is the margin of a block comment: no rule has that name.
      if (text.substr(begin, at - begin) != "*") groups.back().push_back({begin, at});
    }
  }
  if (groups.back().empty()) groups.pop_back();
  return groups;
}

}  // namespace

text::ByteRange CommentBody(std::string_view text, const syntax::Comment& comment) {
  text::ByteRange body = comment.range;
  body.begin += 2;
  if (comment.block) body.end -= 2;
  if (body.begin > body.end) return {comment.range.end, comment.range.end};
  return Trim(text, body, comment.block);
}

std::string Printable(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (!IsBlank(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return text::ToValidUtf8(line);
}

std::optional<OwnDirective> ReadOwnDirective(std::string_view text, const syntax::Comment& comment) {
  const text::ByteRange body = CommentBody(text, comment);
  if (text.substr(body.begin, body.size()).substr(0, kPrefix.size()) != kPrefix) return std::nullopt;
  uint32_t at = body.begin + static_cast<uint32_t>(kPrefix.size());
  while (at < body.end && IsBlank(text[at])) ++at;
  const uint32_t word = at;
  while (at < body.end && IsKeywordPart(text[at])) ++at;
  const std::string_view keyword = text.substr(word, at - word);

  OwnDirective directive;
  directive.keyword = std::string(kPrefix) + std::string(keyword);
  std::vector<std::string> known;
  for (const auto& [name, scope] : kDirectives) {
    if (name == keyword) directive.scope = scope;
    known.emplace_back(name);
  }
  if (!directive.scope) {
    const std::optional<std::string> meant = support::Suggest(keyword, known);
    const bool extends = keyword.substr(0, kDirectives[0].first.size()) == kDirectives[0].first;
    // Comments of the same prefix may be meant for other readers.
    if (!meant && !extends) return std::nullopt;
    directive.suggestion = std::string(kPrefix) + meant.value_or(known.front());
    return directive;
  }
  const uint32_t mark = FindReasonMark(text, {at, body.end});
  directive.names = ReadNames(text, {at, mark});
  if (mark < body.end) directive.reason = Printable(text.substr(mark + 2, body.end - mark - 2));
  return directive;
}

}  // namespace pgtidy::engine

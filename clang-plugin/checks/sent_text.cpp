#include "clang-plugin/checks/sent_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::checks {

namespace {

// A library that cannot count so far was not meant.
constexpr uint32_t kMostParameters = 65535;

}  // namespace

void RewrittenText::Copy(std::string_view bytes, uint32_t given) {
  if (bytes.empty()) return;
  const auto begin = static_cast<uint32_t>(text_.size());
  text_ += bytes;
  const auto size = static_cast<uint32_t>(bytes.size());
  pieces_.push_back({.made = {begin, begin + size}, .given = {given, given + size}, .is_copy = true});
}

void RewrittenText::Replace(std::string_view bytes, text::ByteRange given) {
  const auto begin = static_cast<uint32_t>(text_.size());
  text_ += bytes;
  pieces_.push_back({.made = {begin, static_cast<uint32_t>(text_.size())}, .given = given, .is_copy = false});
}

text::ByteRange RewrittenText::ToGiven(text::ByteRange range) const {
  std::optional<text::ByteRange> found;
  for (const Piece& piece : pieces_) {
    const bool is_inside =
        range.empty() ? piece.made.begin <= range.begin && range.begin < piece.made.end : piece.made.Overlaps(range);
    if (!is_inside) continue;
    text::ByteRange here = piece.given;
    if (piece.is_copy) {
      const uint32_t begin = std::max(range.begin, piece.made.begin) - piece.made.begin;
      const uint32_t end = std::min(range.end, piece.made.end) - piece.made.begin;
      here = {piece.given.begin + begin, piece.given.begin + std::max(begin, end)};
    }
    found = found ? found->Join(here) : here;
  }
  if (found) return *found;
  const uint32_t end = pieces_.empty() ? 0 : pieces_.back().given.end;
  return {end, end};
}

std::optional<text::ByteRange> RewrittenText::ToGivenExactly(text::ByteRange range) const {
  const bool is_insertion = range.empty();
  if (is_insertion) {
    if (range.begin == 0) return std::nullopt;
    --range.begin;
  }
  std::optional<text::ByteRange> found;
  for (const Piece& piece : pieces_) {
    if (!piece.made.Overlaps(range)) continue;
    if (!piece.is_copy) return std::nullopt;
    const uint32_t begin = std::max(range.begin, piece.made.begin) - piece.made.begin;
    const uint32_t end = std::min(range.end, piece.made.end) - piece.made.begin;
    const text::ByteRange here{piece.given.begin + begin, piece.given.begin + end};
    if (found && found->end != here.begin) return std::nullopt;
    found = found ? found->Join(here) : here;
  }
  if (found && is_insertion) found->begin = found->end;
  return found;
}

RewrittenText Rewrite(std::string_view text, const std::vector<Replacement>& replacements) {
  RewrittenText made;
  uint32_t copied = 0;
  for (const Replacement& replacement : replacements) {
    made.Copy(text.substr(copied, replacement.given.begin - copied), copied);
    made.Replace(replacement.bytes, replacement.given);
    copied = replacement.given.end;
  }
  made.Copy(text.substr(copied), copied);
  return made;
}

RewrittenText NumberAs(std::string_view text, const sites::QuerySite& site, std::vector<std::string>& parameters) {
  const syntax::NumberedText numbered = syntax::NumberPlaceholders(text, site.placeholders);
  std::vector<Replacement> replacements;
  parameters.clear();
  const bool each_counts = site.named_placeholders == sites::NamedPlaceholders::kEachCounts;
  for (const syntax::NumberedText::Replacement& one : numbered.replacements) {
    const text::ByteRange given{one.original_begin, one.original_end};
    std::string bytes = numbered.text.substr(one.begin, one.end - one.begin);
    if (each_counts) {
      parameters.emplace_back(text.substr(given.begin + 1, given.size() - 1));
      bytes = fmt::format("${}", parameters.size());
    }
    replacements.push_back({.given = given, .bytes = std::move(bytes)});
  }
  if (!each_counts) parameters = numbered.names;
  return Rewrite(text, replacements);
}

uint32_t LargestParameter(std::string_view text) {
  uint32_t largest = 0;
  syntax::Lexer lexer(text);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kParameter) continue;
    uint32_t number = 0;
    for (const char digit : text.substr(token.range.begin + 1, token.range.size() - 1)) {
      number = std::min(kMostParameters, number * 10 + static_cast<uint32_t>(digit - '0'));
    }
    largest = std::max(largest, number);
  }
  return largest;
}

std::optional<text::ByteRange> ServerText::ToGivenExactly(text::ByteRange range) const {
  const std::optional<text::ByteRange> between = numbered.ToGivenExactly(range);
  return between ? with_values.ToGivenExactly(*between) : std::nullopt;
}

}  // namespace pgtidy::checks

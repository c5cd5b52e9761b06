#include "clang-plugin/checks/prepared_names.h"

#include <string_view>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::checks {

namespace {

// Stands for a hole: a character that no text has and that may be a part of a name.
constexpr std::string_view kMark = "\xC2\x81";

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

PreparedNames FindPreparedNames(const sites::SqlText& text) {
  std::string marked;
  for (const sites::TextSegment& segment : text.segments) {
    marked += segment.kind == sites::SegmentKind::kHole
                  ? kMark
                  : std::string_view(text.text).substr(segment.range.begin, segment.range.size());
  }
  PreparedNames found;
  const std::string_view all = marked;
  syntax::Lexer lexer(all);
  bool begins = true;
  bool follows = false;
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) continue;
    const std::string_view word = all.substr(token.range.begin, token.range.size());
    const bool has_hole = word.find(kMark) != std::string_view::npos;
    const bool is_name = token.kind == syntax::TokenKind::kWord || token.kind == syntax::TokenKind::kQuotedIdentifier;
    if (has_hole && (begins || follows)) found.are_all = false;
    if (!is_name && token.kind != syntax::TokenKind::kOperator && token.kind != syntax::TokenKind::kPunctuation &&
        Lower(word).find("prepare") != std::string::npos) {
      found.are_all = false;
    }
    if (follows && is_name && !has_hole) {
      found.names.insert(word.starts_with('"') ? std::string(word.substr(1, word.size() - 2)) : Lower(word));
    }
    follows = token.kind == syntax::TokenKind::kWord && syntax::IsKeyword(word, "prepare");
    begins = word == ";";
  }
  // What a loop adds may begin a statement of its own.
  found.are_all = found.are_all && !(text.has_open_end && begins);
  return found;
}

}  // namespace pgtidy::checks

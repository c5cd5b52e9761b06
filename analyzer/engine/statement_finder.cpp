#include "analyzer/engine/statement_finder.h"

#include <algorithm>

#include "analyzer/syntax/lexer.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {
namespace {

constexpr uint32_t kNotKnown = UINT32_MAX;

}  // namespace

StatementFinder::StatementFinder(std::string_view text, const std::vector<syntax::Comment>& comments,
                                 const std::vector<text::ByteRange>& statements)
    : text_(text), comments_(comments), statements_(statements), lines_(text), after_(comments.size(), kNotKnown) {
  for (size_t i = comments.size(); i > 0; --i) after_[i - 1] = SkipBlankAndComments(comments[i - 1].range.end);
}

uint32_t StatementFinder::SkipBlank(uint32_t offset) const {
  while (offset < text_.size() && syntax::IsSpace(text_[offset])) ++offset;
  return offset;
}

uint32_t StatementFinder::SkipBlankAndComments(uint32_t offset) const {
  while (true) {
    offset = SkipBlank(offset);
    const auto next =
        std::lower_bound(comments_.begin(), comments_.end(), offset,
                         [](const syntax::Comment& comment, uint32_t at) { return comment.range.begin < at; });
    if (next != comments_.end() && next->range.begin == offset) {
      const uint32_t after = after_[static_cast<size_t>(next - comments_.begin())];
      if (after != kNotKnown) return after;
      offset = next->range.end;
      continue;
    }
    // A comment between the parts of a file that a framework runs is not among those that were given.
    const std::string_view start = text_.substr(offset, 2);
    if (start != "--" && start != "/*") return offset;
    const syntax::Token token = syntax::Lexer(text_, {}, offset).Next();
    if (token.kind != syntax::TokenKind::kLineComment && token.kind != syntax::TokenKind::kBlockComment) return offset;
    offset = token.range.end;
  }
}

uint32_t StatementFinder::EndOf(size_t statement) const {
  const uint32_t end = statements_[statement].end;
  const uint32_t after = SkipBlankAndComments(end);
  return after < text_.size() && text_[after] == ';' ? after + 1 : end;
}

std::optional<text::ByteRange> StatementFinder::OnLines(text::ByteRange lines) const {
  const auto ends_before = [&](const text::ByteRange& statement) { return statement.end <= lines.begin; };
  auto first = static_cast<size_t>(std::partition_point(statements_.begin(), statements_.end(), ends_before) -
                                   statements_.begin());
  if (first > 0 && EndOf(first - 1) > lines.begin) --first;
  const auto starts_on = [&](const text::ByteRange& statement) { return statement.begin < lines.end; };
  const auto past = static_cast<size_t>(std::partition_point(statements_.begin(), statements_.end(), starts_on) -
                                        statements_.begin());
  if (first >= past) return std::nullopt;
  return text::ByteRange{statements_[first].begin, EndOf(past - 1)};
}

std::optional<text::ByteRange> StatementFinder::StatementsOf(size_t comment) const {
  const text::ByteRange range = comments_[comment].range;
  const auto starts_before = [&](const text::ByteRange& statement) { return statement.begin <= range.begin; };
  const auto next = static_cast<size_t>(std::partition_point(statements_.begin(), statements_.end(), starts_before) -
                                        statements_.begin());
  if (next > 0 && EndOf(next - 1) > range.begin) return text::ByteRange{statements_[next - 1].begin, EndOf(next - 1)};

  const text::ByteRange first_line = lines_.LineRange(lines_.LineOf(range.begin));
  const text::ByteRange last_line =
      lines_.LineRange(lines_.LineOf(range.end > range.begin ? range.end - 1 : range.end));
  if (const std::optional<text::ByteRange> found = OnLines(first_line.Join(last_line))) return found;

  if (next == statements_.size() || statements_[next].begin != after_[comment]) return std::nullopt;
  return text::ByteRange{statements_[next].begin, EndOf(next)};
}

size_t StatementFinder::HeaderSize() const {
  uint32_t line_start = text::StartsWithByteOrderMark(text_) ? 3 : 0;
  size_t count = 0;
  while (count < comments_.size() && !comments_[count].block && comments_[count].range.begin == line_start) {
    const uint32_t line = lines_.LineOf(line_start);
    ++count;
    if (line == lines_.line_count()) return count;
    line_start = lines_.LineRange(line + 1).begin;
  }
  if (count == 0 || line_start == text_.size()) return count;
  const text::ByteRange below = lines_.LineRange(lines_.LineOf(line_start));
  return SkipBlank(below.begin) >= below.end ? count : 0;
}

}  // namespace pgtidy::engine

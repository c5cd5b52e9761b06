#include "clang-plugin/checks/holes.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::checks {

namespace {

using sites::SegmentKind;
using syntax::Token;
using syntax::TokenKind;

// Stands for a hole while the text is cut into tokens; no text has a parameter of this number.
constexpr std::string_view kMark = "$99999";

// First words of the statements that take parameters: in no other can a value be given apart from the text.
constexpr std::array<std::string_view, 8> kTakesParameters = {"call",   "delete", "insert", "merge",
                                                              "select", "update", "values", "with"};
// Words behind which only an operand can stand, if not a subquery.
constexpr std::array<std::string_view, 8> kBeforeValue = {"between", "else",  "escape", "ilike",
                                                          "like",    "limit", "offset", "then"};
// Words behind which a name stands.
constexpr std::array<std::string_view, 22> kBeforeName = {
    "as",     "cascade",  "collate", "column",  "constraint", "copy", "database", "exists",
    "from",   "function", "index",   "into",    "join",       "on",   "only",     "role",
    "schema", "sequence", "table",   "trigger", "update",     "view"};
// The same in statements that take no parameters: `RENAME TO`, `(LIKE template)`.
constexpr std::array<std::string_view, 2> kBeforeNameInCommand = {"like", "to"};
// Words before a parenthesis with names of columns.
constexpr std::array<std::string_view, 8> kBeforeColumns = {"brin", "btree", "gin",    "gist",
                                                            "hash", "key",   "spgist", "unique"};
// Types whose parenthesis holds a width, which is no parameter.
constexpr std::array<std::string_view, 12> kTypesWithWidth = {"bit",     "char",      "character", "dec",
                                                              "decimal", "float",     "interval",  "numeric",
                                                              "time",    "timestamp", "varchar",   "varying"};
// Words before a parenthesis that is not a call.
constexpr std::array<std::string_view, 14> kNoFunctions = {"all", "and", "as",  "by",   "exists", "from",  "not",
                                                           "on",  "or",  "set", "over", "using",  "where", "with"};

bool IsOneOf(std::string_view word, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view known) { return syntax::IsKeyword(word, known); });
}

// The text with a mark for every hole.
struct MarkedText {
  std::string text;
  std::vector<text::ByteRange> marks;
  std::vector<uint32_t> given;  // For each mark: where the hole stands in the text.

  [[nodiscard]] uint32_t ToGiven(uint32_t offset) const {
    uint32_t shift = 0;
    for (const text::ByteRange& mark : marks) {
      if (offset < mark.end) break;
      shift += mark.size();
    }
    return offset - shift;
  }
};

MarkedText Mark(const sites::SqlText& text) {
  MarkedText marked;
  for (const sites::TextSegment& segment : text.segments) {
    if (segment.kind == SegmentKind::kHole) {
      const auto begin = static_cast<uint32_t>(marked.text.size());
      // Two dollars would open a string.
      marked.text += kMark.substr(marked.text.ends_with('$') ? 1 : 0);
      marked.marks.push_back({begin, static_cast<uint32_t>(marked.text.size())});
      marked.given.push_back(segment.range.begin);
    } else {
      marked.text += std::string_view(text.text).substr(segment.range.begin, segment.range.size());
    }
  }
  return marked;
}

// What a list in parentheses holds.
enum class ListKind : uint8_t { kRow, kArguments, kOther };

class Finder {
 public:
  Finder(const sites::SqlText& text, std::vector<Hole>& holes) : marked_(Mark(text)), holes_(holes) {}

  void Run() {
    syntax::Lexer lexer(marked_.text);
    for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) tokens_.push_back(token);
    size_t next = 0;
    for (size_t i = 0; i < tokens_.size(); ++i) {
      FollowStatements(i);
      while (next < marked_.marks.size() && marked_.marks[next].begin < tokens_[i].range.end) Judge(next++, i);
      FollowLists(i);
    }
  }

 private:
  [[nodiscard]] std::string_view Word(size_t token) const {
    const text::ByteRange range = tokens_[token].range;
    return std::string_view(marked_.text).substr(range.begin, range.size());
  }
  [[nodiscard]] static bool IsComment(const Token& token) {
    return token.kind == TokenKind::kLineComment || token.kind == TokenKind::kBlockComment;
  }
  // The nearest token before or behind one that is no comment.
  [[nodiscard]] std::optional<size_t> Before(size_t token) const {
    while (token > 0) {
      if (!IsComment(tokens_[--token])) return token;
    }
    return std::nullopt;
  }
  [[nodiscard]] std::optional<size_t> Behind(size_t token) const {
    while (++token < tokens_.size()) {
      if (!IsComment(tokens_[token])) return token;
    }
    return std::nullopt;
  }

  // Tells whether the statement in which a token stands takes parameters.
  void FollowStatements(size_t token) {
    if (IsComment(tokens_[token])) return;
    if (Word(token) == ";") {
      begins_ = true;
    } else if (begins_ && Word(token) != "(") {
      begins_ = false;
      takes_parameters_ = tokens_[token].kind == TokenKind::kWord && IsOneOf(Word(token), kTakesParameters);
    }
  }

  void FollowLists(size_t token) {
    if (tokens_[token].kind != TokenKind::kPunctuation) return;
    if (Word(token) == "(") {
      lists_.push_back(KindOfList(token));
    } else if (Word(token) == ")" && !lists_.empty()) {
      closed_ = lists_.back();
      lists_.pop_back();
    }
  }

  [[nodiscard]] ListKind KindOfList(size_t open) const {
    const std::optional<size_t> before = Before(open);
    if (!before) return ListKind::kOther;
    const std::string_view word = Word(*before);
    // Another row of VALUES.
    if (word == ",")
      return closed_ == ListKind::kRow && Before(*before) && Word(*Before(*before)) == ")" ? ListKind::kRow
                                                                                           : ListKind::kOther;
    if (tokens_[*before].kind != TokenKind::kWord) return ListKind::kOther;
    if (syntax::IsKeyword(word, "values") || syntax::IsKeyword(word, "in") || syntax::IsKeyword(word, "any")) {
      return syntax::IsKeyword(word, "any") ? ListKind::kArguments : ListKind::kRow;
    }
    if (IsOneOf(word, kNoFunctions) || IsOneOf(word, kBeforeColumns) || IsOneOf(word, kTypesWithWidth)) {
      return ListKind::kOther;
    }
    // `INSERT INTO t (`, `CREATE TABLE s.t (`: names follow.
    std::optional<size_t> first = before;
    while (first && Before(*first) && Word(*Before(*first)) == ".") first = Before(*Before(*first));
    const std::optional<size_t> introducing = first ? Before(*first) : std::nullopt;
    const bool is_name =
        introducing && tokens_[*introducing].kind == TokenKind::kWord &&
        (IsOneOf(Word(*introducing), kBeforeName) || syntax::IsKeyword(Word(*introducing), "references"));
    return is_name ? ListKind::kOther : ListKind::kArguments;
  }

  void Judge(size_t number, size_t index) {
    Hole& hole = holes_[number];
    hole.takes_parameters = takes_parameters_;
    const Token& token = tokens_[index];
    const text::ByteRange mark = marked_.marks[number];
    switch (token.kind) {
      case TokenKind::kLineComment:
      case TokenKind::kBlockComment: hole.position = HolePosition::kComment; return;
      case TokenKind::kString: {
        hole.position = HolePosition::kLiteral;
        hole.literal = {marked_.ToGiven(token.range.begin), marked_.ToGiven(token.range.end)};
        // What it escapes may be the quote that seems to end the literal.
        hole.is_terminated = !IsEscaped(token.range, mark.begin);
        return;
      }
      case TokenKind::kUnterminated:
        if (Word(index).find('\'') < 3) {
          hole.position = HolePosition::kLiteral;
          hole.is_terminated = false;
        }
        return;
      case TokenKind::kParameter:
        hole.position = token.range == mark ? PositionBetween(index) : HolePosition::kName;
        return;
      case TokenKind::kDollarString: return;
      default: hole.position = HolePosition::kName;
    }
  }

  // Whether a backslash before a place of a literal escapes what stands there.
  [[nodiscard]] bool IsEscaped(text::ByteRange literal, uint32_t at) const {
    if (marked_.text[literal.begin] == '\'') return false;
    uint32_t backslashes = 0;
    for (; at > literal.begin && marked_.text[at - 1] == '\\'; --at) ++backslashes;
    return backslashes % 2 == 1;
  }

  // `:name` and `@name` are placeholders of libraries; a backslash begins a command.
  [[nodiscard]] bool IsBehindMarkOfName(uint32_t begin) const {
    return begin > 0 && (marked_.text[begin - 1] == ':' || marked_.text[begin - 1] == '\\' ||
                         (marked_.text[begin - 1] == '@' && (begin < 2 || syntax::IsSpace(marked_.text[begin - 2]) ||
                                                             syntax::IsIdentifierPart(marked_.text[begin - 2]))));
  }

  [[nodiscard]] HolePosition PositionBetween(size_t index) const {
    const std::optional<size_t> before = Before(index);
    const std::optional<size_t> behind = Behind(index);
    const text::ByteRange range = tokens_[index].range;
    // `$99999abc`, `$99999.id`, `x.$99999`: the hole is a part of a name.
    if (range.end < marked_.text.size() && (syntax::IsIdentifierPart(marked_.text[range.end]) ||
                                            marked_.text[range.end] == '.' || marked_.text[range.end] == '"')) {
      return HolePosition::kName;
    }
    if (behind && Word(*behind) == ".") return HolePosition::kName;
    if (IsBehindMarkOfName(range.begin)) return HolePosition::kName;
    if (!before) return HolePosition::kFragment;
    const std::string_view word = Word(*before);
    const bool touches = tokens_[*before].range.end == range.begin;
    if (word == "." || (touches && tokens_[*before].kind != TokenKind::kOperator &&
                        tokens_[*before].kind != TokenKind::kPunctuation)) {
      return HolePosition::kName;
    }
    if (tokens_[*before].kind == TokenKind::kOperator) {
      if (word == "::") return HolePosition::kName;
      return word == "*" && !behind ? HolePosition::kFragment : Value();
    }
    if (tokens_[*before].kind == TokenKind::kWord) {
      if (!takes_parameters_ && IsOneOf(word, kBeforeNameInCommand)) return HolePosition::kName;
      if (IsOneOf(word, kBeforeValue)) return Value();
      const std::optional<size_t> second = Before(*before);
      if (syntax::IsKeyword(word, "to") && second && syntax::IsKeyword(Word(*second), "similar")) return Value();
      return IsOneOf(word, kBeforeName) ? HolePosition::kName : HolePosition::kFragment;
    }
    const bool in_list = (word == "(" || word == ",") && !lists_.empty();
    if (!in_list || lists_.back() == ListKind::kOther) return HolePosition::kFragment;
    // All of a list: its values were put together before, or it is a column that a function is applied to.
    const bool ends_list = behind && Word(*behind) == ")";
    if (word == "(" && ends_list) return HolePosition::kFragment;
    return ends_list || (behind && Word(*behind) == ",") ? Value() : HolePosition::kFragment;
  }

  [[nodiscard]] HolePosition Value() const {
    return takes_parameters_ ? HolePosition::kValue : HolePosition::kFragment;
  }

  MarkedText marked_;
  std::vector<Hole>& holes_;
  std::vector<Token> tokens_;
  std::vector<ListKind> lists_;
  ListKind closed_ = ListKind::kOther;
  bool begins_ = true;
  bool takes_parameters_ = false;
};

}  // namespace

std::vector<Hole> FindHoles(const sites::SqlText& text) {
  std::vector<Hole> holes;
  for (const sites::TextSegment& segment : text.segments) {
    if (segment.kind == SegmentKind::kHole) holes.push_back({.segment = &segment});
  }
  if (!holes.empty()) Finder(text, holes).Run();
  return holes;
}

}  // namespace pgtidy::checks

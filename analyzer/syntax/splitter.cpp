#include "analyzer/syntax/splitter.h"

#include <array>
#include <optional>

namespace pgtidy::syntax {
namespace {

// The words with which a statement starts tell how its semicolons are to be read.
class StatementShape {
 public:
  void AddWord(std::string_view word) {
    if (count_ < words_.size()) words_[count_] = word;
    ++count_;
  }

  [[nodiscard]] bool IsCreateRule() const { return Is(0, "create") && Is(AfterOrReplace(), "rule"); }
  [[nodiscard]] bool IsCreateRoutine() const {
    return Is(0, "create") && (Is(AfterOrReplace(), "function") || Is(AfterOrReplace(), "procedure"));
  }
  [[nodiscard]] bool IsCopy() const { return Is(0, "copy"); }
  [[nodiscard]] bool IsEmpty() const { return count_ == 0; }

 private:
  [[nodiscard]] bool Is(size_t i, std::string_view keyword) const {
    return i < count_ && i < words_.size() && IsKeyword(words_[i], keyword);
  }
  [[nodiscard]] size_t AfterOrReplace() const { return Is(1, "or") && Is(2, "replace") ? 3 : 1; }

  std::array<std::string_view, 4> words_;
  size_t count_ = 0;
};

class Splitter {
 public:
  Splitter(std::string_view text, text::ByteRange part, const SplitOptions& options)
      : text_(text.substr(0, part.end)), options_(options), lexer_(text_, options.lexer, part.begin) {}

  SplitText Run() {
    for (Token token = lexer_.Next(); token.kind != TokenKind::kEnd; token = lexer_.Next()) Take(token);
    if (current_ && IsInside()) current_->runs_to_end = true;
    Finish(current_ ? current_->range.end : 0);
    return std::move(result_);
  }

 private:
  void Take(Token token) {
    switch (token.kind) {
      case TokenKind::kLineComment:
      case TokenKind::kBlockComment:
        result_.comments.push_back({token.range, token.kind == TokenKind::kBlockComment});
        return;
      case TokenKind::kMetaCommand: TakeMetaCommand(token.range); return;
      case TokenKind::kPunctuation:
        if (TakePunctuation(token.range)) return;
        break;
      case TokenKind::kWord:
        Extend(token.range);
        TakeWord(token.range);
        previous_ = Slice(token.range);
        return;
      case TokenKind::kPlaceholder:
        Extend(token.range);
        current_->placeholder = true;
        break;
      case TokenKind::kUnterminated:
        // A comment without an end is no statement, but the parser has to say what is wrong with it.
        Extend(token.range);
        current_->runs_to_end = true;
        break;
      default: break;
    }
    Extend(token.range);
    previous_ = {};
  }

  // Returns whether the token ended a statement.
  bool TakePunctuation(text::ByteRange range) {
    const char c = text_[range.begin];
    if (c == '(' || c == '[') ++depth_;
    if ((c == ')' || c == ']') && depth_ > 0) --depth_;
    if (c != ';') return false;
    if (IsInside() && !options_.every_semicolon) return false;
    Finish(range.end);
    return true;
  }

  // In every other statement a `;` between parentheses is an error of its own, and the statement is over.
  [[nodiscard]] bool IsInside() const { return (depth_ > 0 && shape_.IsCreateRule()) || body_depth_ > 0; }

  void TakeWord(text::ByteRange range) {
    const std::string_view word = Slice(range);
    if (depth_ == 0) shape_.AddWord(word);
    if (copies_from_ && depth_ == 0) copies_from_stdin_ = copies_from_stdin_ || IsKeyword(word, "stdin");
    copies_from_ = shape_.IsCopy() && IsKeyword(word, "from");
    if (depth_ > 0 || !shape_.IsCreateRoutine()) return;
    // `AS end` and `x.end` are names.
    if (IsKeyword(previous_, "as") || (range.begin > 0 && text_[range.begin - 1] == '.')) return;
    if (body_depth_ == 0) {
      if (IsKeyword(word, "atomic") && IsKeyword(previous_, "begin")) body_depth_ = 1;
    } else if (IsKeyword(word, "case")) {
      ++body_depth_;
    } else if (IsKeyword(word, "end")) {
      --body_depth_;
    }
  }

  void TakeMetaCommand(text::ByteRange range) {
    const std::string_view command = Slice(range);
    if (command.substr(0, 2) == "\\;") {
      Finish(range.begin);
      lexer_.Seek(range.begin + 2);
      return;
    }
    result_.meta_commands.push_back(range);
    // Source: psql's manual page; these send the query buffer, or forget it.
    constexpr std::array<std::string_view, 11> kEndOfQuery = {
        "g", "gx", "gset", "gexec", "gdesc", "bind", "bind_named", "crosstabview", "watch", "r", "reset"};
    size_t name_end = 1;
    while (name_end < command.size() && IsIdentifierPart(command[name_end])) ++name_end;
    const std::string_view name = command.substr(1, name_end - 1);
    for (const std::string_view ending : kEndOfQuery) {
      if (name == ending) Finish(range.begin);
    }
  }

  void Extend(text::ByteRange range) {
    if (!current_) current_ = StatementSource{.range = range};
    current_->range.end = range.end;
  }

  void Finish(uint32_t end) {
    const bool copy_data = copies_from_stdin_ && options_.lexer.psql;
    if (current_) {
      current_->end = end;
      result_.statements.push_back(*current_);
    }
    current_.reset();
    shape_ = {};
    depth_ = 0;
    body_depth_ = 0;
    copies_from_ = false;
    copies_from_stdin_ = false;
    previous_ = {};
    if (copy_data) SkipCopyData();
  }

  // The data of COPY starts on the next line and ends with a line of `\.`. Without one the statement did not come
  // from a script of psql, and what follows is SQL.
  void SkipCopyData() {
    const size_t line_end = text_.find('\n', lexer_.position());
    if (line_end == std::string_view::npos || no_copy_mark_) return;
    const auto begin = static_cast<uint32_t>(line_end + 1);
    size_t mark = line_end;
    while ((mark = text_.find("\n\\.", mark)) != std::string_view::npos) {
      const size_t after = mark + 3;
      if (after == text_.size() || text_[after] == '\n' || text_[after] == '\r') break;
      mark = after;
    }
    if (mark == std::string_view::npos) {
      no_copy_mark_ = true;
      return;
    }
    const auto end = static_cast<uint32_t>(mark + 3);
    result_.copy_data.push_back({begin, end});
    lexer_.Seek(end);
  }

  [[nodiscard]] std::string_view Slice(text::ByteRange range) const { return text_.substr(range.begin, range.size()); }

  std::string_view text_;
  const SplitOptions& options_;
  Lexer lexer_;
  SplitText result_;
  std::optional<StatementSource> current_;
  StatementShape shape_;
  std::string_view previous_;  // The word before, if the token before was one.
  uint32_t depth_ = 0;
  uint32_t body_depth_ = 0;
  bool copies_from_ = false;
  bool copies_from_stdin_ = false;
  bool no_copy_mark_ = false;  // Nothing further down ends COPY data.
};

}  // namespace

SplitText SplitStatements(std::string_view text, text::ByteRange part, const SplitOptions& options) {
  return Splitter(text, part, options).Run();
}

}  // namespace pgtidy::syntax

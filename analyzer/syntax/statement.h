#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/splitter.h"
#include "analyzer/text/byte_range.h"

struct Node;

namespace pgtidy::syntax {

/// What PostgreSQL's parser says of a statement that it refuses.
struct SyntaxError {
  std::string sqlstate;        ///< 42601, or what the grammar gives in the few other cases.
  std::string message;         ///< The server's: `syntax error at or near "selct"`.
  text::ByteRange range = {};  ///< The token at fault; empty at the end of the text.
};

/// A parsed statement. The tree is valid until the reader that made it moves on.
struct Statement {
  text::ByteRange range;  ///< In the file; without comments around it and without the `;`.
  uint32_t end = 0;       ///< In the file; after the `;`.
  size_t index = 0;       ///< Counted from 0 over the text that is read; broken statements count.

  const Node* tree = nullptr;  ///< Null if the statement is broken, or unknown for its placeholders.
  uint32_t tree_offset = 0;    ///< Where location 0 of the tree stands in the file.
  std::optional<SyntaxError> error = std::nullopt;
};

struct ReaderOptions {
  LexerOptions lexer;  ///< psql also means: `:name`, `:'name'` and `:"name"` stand for values.
};

/// Reads the statements of a text one after another with PostgreSQL's parser. Memory use is that of the largest
/// statement. A broken statement yields one error, and reading goes on behind it. Use it on the thread that made it,
/// and only one at a time on a thread: the parser's state belongs to the thread.
class StatementReader {
 public:
  /// Reads `parts` of `text`, in their order. Borrows the text.
  StatementReader(std::string_view text, const std::vector<text::ByteRange>& parts, ReaderOptions options);
  ~StatementReader();
  StatementReader(const StatementReader&) = delete;
  StatementReader& operator=(const StatementReader&) = delete;

  /// Returns the next statement, or null at the end. What was returned before is gone.
  const Statement* Next();

  /// Returns how many statements the text holds, before any is read; broken ones may make it differ from what
  /// Next() will return.
  [[nodiscard]] size_t statement_count() const { return statement_count_; }

  /// Returns the comments of all parts.
  [[nodiscard]] const std::vector<Comment>& comments() const { return comments_; }

 private:
  class Memory;

  void Parse(const StatementSource& source);
  bool ParseText(const StatementSource& source, bool mask_variables);
  [[nodiscard]] SyntaxError MakeError(const StatementSource& source, int cursor_position,
                                      std::string_view message) const;
  void Recover(const StatementSource& source, uint32_t error_offset);

  std::string_view text_;
  ReaderOptions options_;
  std::unique_ptr<Memory> memory_;
  std::vector<StatementSource> sources_;  // What is still to be read, the last first.
  std::vector<Comment> comments_;
  size_t statement_count_ = 0;
  size_t next_index_ = 0;
  std::deque<Statement> parsed_;  // Read but not returned: the grammar may see two statements where we saw one.
  Statement current_;
  std::string buffer_;
  // After a literal without an end nothing is certain: what parses is used, what does not is passed over in silence.
  bool doubtful_ = false;
  unsigned recoveries_ = 0;
};

/// Returns the SQLSTATE of an error of PostgreSQL's scanner or grammar: 42601 unless the message is one of the few
/// that carry another code.
[[nodiscard]] std::string_view ParserErrorSqlstate(std::string_view message);

}  // namespace pgtidy::syntax

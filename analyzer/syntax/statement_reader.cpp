#include <algorithm>
#include <utility>

#include "analyzer/support/check.h"
#include "analyzer/syntax/analysis_error.h"
#include "analyzer/syntax/parameter_place.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::syntax {
namespace {

// Returns the byte offset of the character with that number (from 1); past the end, the size.
uint32_t ByteOfCharacter(std::string_view text, int character) {
  size_t offset = 0;
  for (int i = 1; i < character && offset < text.size(); ++i) offset += text::CharacterLength(text, offset);
  return static_cast<uint32_t>(offset);
}

// psql would take a number for a name, too, but `a[1:2]` is what people write.
bool StartsPsqlVariable(char c) { return IsIdentifierStart(c) || c == '\'' || c == '"'; }

// The server quotes the text from the place on: for a literal without an end, all the rest of the file.
std::string Shortened(std::string_view message) {
  constexpr size_t kLongest = 200;
  const size_t line_end = std::min(message.find_first_of("\r\n"), message.size());
  const size_t cut = std::min(line_end, kLongest);
  if (cut == message.size()) return std::string(message);
  std::string shortened(message.substr(0, cut));
  // Not in the middle of a character.
  while (cut == kLongest && !shortened.empty() &&
         (static_cast<unsigned char>(message[shortened.size()]) & 0xC0) == 0x80) {
    shortened.pop_back();
  }
  return shortened + "...\"";
}

// Puts a name in the place of each placeholder and, if asked, of each psql variable. Returns whether there were any.
bool MaskPlaceholders(std::string& text, const LexerOptions& options, bool mask_variables) {
  const std::string original = text;
  bool found = false;
  Lexer lexer(original, options);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    const auto [begin, end] = token.range;
    if (token.kind == TokenKind::kPlaceholder) {
      std::fill(text.begin() + begin, text.begin() + end, '_');
      found = true;
    } else if (mask_variables && token.kind == TokenKind::kPunctuation && original[begin] == ':' &&
               end < original.size() && StartsPsqlVariable(original[end])) {
      text[begin] = ' ';
      found = true;
    } else if (token.kind == TokenKind::kMetaCommand) {
      std::fill(text.begin() + begin, text.begin() + end, ' ');
    }
  }
  return found;
}

// Returns the range of the token at a byte of the file; of what is no token, the byte.
text::ByteRange TokenRange(std::string_view text, const LexerOptions& options, uint32_t offset) {
  Lexer lexer(text, options, offset);
  const Token token = lexer.Next();
  return token.range.begin == offset ? token.range : text::ByteRange{offset, offset + 1};
}

}  // namespace

// The memory context in which this thread's trees live.
class StatementReader::Memory {
 public:
  Memory() : context_(pg_query_enter_memory_context()) {}
  ~Memory() { pg_query_exit_memory_context(context_); }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  void Reset() { MemoryContextReset(context_); }

 private:
  MemoryContext context_;
};

StatementReader::StatementReader(std::string_view text, const std::vector<text::ByteRange>& parts,
                                 ReaderOptions options)
    : text_(text), options_(options), memory_(std::make_unique<Memory>()) {
  for (const text::ByteRange part : parts) {
    SplitText split = SplitStatements(text, part, {.lexer = options.lexer});
    sources_.insert(sources_.end(), split.statements.begin(), split.statements.end());
    comments_.insert(comments_.end(), split.comments.begin(), split.comments.end());
  }
  statement_count_ = sources_.size();
  std::reverse(sources_.begin(), sources_.end());
}

StatementReader::~StatementReader() = default;

const Statement* StatementReader::Next() {
  if (parsed_.empty()) memory_->Reset();
  while (parsed_.empty() && !sources_.empty()) {
    const StatementSource source = sources_.back();
    sources_.pop_back();
    Parse(source);
  }
  if (parsed_.empty()) return nullptr;
  current_ = std::move(parsed_.front());
  parsed_.pop_front();
  current_.index = next_index_++;
  return &current_;
}

void StatementReader::Parse(const StatementSource& source) {
  if (ParseText(source, false)) return;
  PGTIDY_CHECK(parsed_.size() == 1 && parsed_.back().error, "a failed parse leaves one error");
  const SyntaxError error = *parsed_.back().error;
  if (options_.lexer.psql &&
      text_.substr(source.range.begin, source.range.size()).find(':') != std::string_view::npos) {
    parsed_.clear();
    if (ParseText(source, true)) return;
  }
  Statement& statement = parsed_.back();
  statement.error = error;
  if (source.placeholder) {
    // What the placeholder will become is unknown, so whether this is an error is, too.
    statement.error.reset();
  }
  if (doubtful_) parsed_.clear();
  if (source.runs_to_end) Recover(source, error.range.begin);
}

// Leaves the statements, or one with the error, in parsed_. Returns whether the text was accepted.
bool StatementReader::ParseText(const StatementSource& source, bool mask_variables) {
  const uint32_t begin = source.range.begin;
  buffer_.assign(text_.substr(begin, source.end - begin));
  // The parser takes a C string of UTF-8; no byte may move.
  std::replace(buffer_.begin(), buffer_.end(), '\0', ' ');
  text::OverwriteInvalidUtf8(buffer_, '_');
  const bool has_backslash = options_.lexer.psql && buffer_.find('\\') != std::string::npos;
  if (source.placeholder || mask_variables || has_backslash) {
    MaskPlaceholders(buffer_, options_.lexer, mask_variables);
  }
  const auto fail = [&](const PgQueryError& error) {
    Statement statement{.range = source.range, .end = source.end};
    statement.error = MakeError(source, error.cursorpos, error.message);
    parsed_.push_back(std::move(statement));
    return false;
  };
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(buffer_.c_str(), PG_QUERY_PARSE_DEFAULT);
  std::free(result.stderr_buffer);
  if (result.error != nullptr) {
    const bool accepted = fail(*result.error);
    pg_query_free_error(result.error);
    return accepted;
  }
  if (buffer_.find('$') != std::string::npos && MakeParametersNumbers(buffer_)) {
    const PgQueryInternalParsetreeAndError strict = pg_query_raw_parse(buffer_.c_str(), PG_QUERY_PARSE_DEFAULT);
    std::free(strict.stderr_buffer);
    if (strict.error != nullptr) {
      const bool accepted = fail(*strict.error);
      pg_query_free_error(strict.error);
      return accepted;
    }
  }
  const Items<RawStmt> statements(result.tree);
  for (const RawStmt* raw : statements) {
    Statement statement{.range = source.range, .end = source.end, .tree = raw->stmt, .tree_offset = begin};
    if (statements.size() > 1) {
      // The grammar ended a statement where the splitter did not. Its own offsets include white space before it.
      const auto raw_begin = begin + static_cast<uint32_t>(raw->stmt_location);
      const uint32_t raw_end = raw->stmt_len == 0 ? source.range.end : raw_begin + static_cast<uint32_t>(raw->stmt_len);
      const SplitText split = SplitStatements(text_, {raw_begin, raw_end}, {.lexer = options_.lexer});
      if (split.statements.empty()) continue;
      statement.range = {split.statements.front().range.begin, split.statements.back().range.end};
      statement.end = std::min(raw_end + 1, source.end);
    }
    // Of a statement with names in the place of others only the grammar can be sure, and after a broken literal
    // nothing.
    const bool certain = !source.placeholder && !mask_variables && !doubtful_;
    if (const std::optional<AnalysisError> error = certain ? FindAnalysisError(raw->stmt) : std::nullopt) {
      const uint32_t at = error->location < 0 ? statement.range.begin : begin + static_cast<uint32_t>(error->location);
      statement.error = SyntaxError{
          .sqlstate = "42601",
          .message = error->message,
          .range = TokenRange(text_.substr(0, statement.range.end), options_.lexer, at),
      };
      statement.tree = nullptr;
    }
    parsed_.push_back(std::move(statement));
  }
  return true;
}

SyntaxError StatementReader::MakeError(const StatementSource& source, int cursor_position,
                                       std::string_view message) const {
  const uint32_t begin = source.range.begin;
  SyntaxError error{.sqlstate = std::string(ParserErrorSqlstate(message)), .message = Shortened(message)};
  if (cursor_position <= 0) {
    // Errors without a position (too deep a nesting) concern the statement; its first token stands for it.
    Lexer first(text_.substr(0, source.range.end), options_.lexer, begin);
    error.range = first.Next().range;
    return error;
  }
  const uint32_t offset = begin + ByteOfCharacter(buffer_, cursor_position);
  if (offset >= source.end) {
    error.range = {source.end, source.end};
    return error;
  }
  Lexer lexer(text_.substr(0, source.end), options_.lexer, offset);
  const Token token = lexer.Next();
  error.range = token.range.begin == offset ? token.range : text::ByteRange{offset, offset + 1};
  // Of a literal without an end the first line is enough.
  const size_t line_end = text_.substr(0, error.range.end).find_first_of("\r\n", offset);
  if (token.kind == TokenKind::kUnterminated && line_end != std::string_view::npos) {
    error.range.end = static_cast<uint32_t>(line_end);
  }
  error.message = WithParameterShown(std::move(error.message), text_.substr(0, source.end), offset);
  return error;
}

// A statement that swallowed the rest of the text is over, as far as anyone can tell, at the next `;` that ends a line.
void StatementReader::Recover(const StatementSource& source, uint32_t error_offset) {
  // Each recovery reads the rest of the text again.
  constexpr unsigned kMostRecoveries = 32;
  if (++recoveries_ > kMostRecoveries) return;
  uint32_t resume = error_offset;
  while (true) {
    const size_t semicolon = text_.substr(0, source.end).find(';', resume);
    if (semicolon == std::string_view::npos) return;
    resume = static_cast<uint32_t>(semicolon) + 1;
    const size_t next = text_.find_first_not_of(" \t", resume);
    if (next == std::string_view::npos || text_[next] == '\n' || text_[next] == '\r') break;
  }
  doubtful_ = true;
  if (!parsed_.empty()) parsed_.back().end = resume;
  SplitText split = SplitStatements(text_, {resume, source.end}, {.lexer = options_.lexer, .every_semicolon = true});
  comments_.insert(comments_.end(), split.comments.begin(), split.comments.end());
  sources_.insert(sources_.end(), split.statements.rbegin(), split.statements.rend());
}

}  // namespace pgtidy::syntax

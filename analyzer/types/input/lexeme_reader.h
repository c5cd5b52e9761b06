#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/literal.h"

namespace pgtidy::types {

inline constexpr size_t kMaximumLexemeLength = 2046;  // MAXSTRLEN - 1, less one for the NUL that a query adds.
inline constexpr int kMaximumLexemePosition = 16383;  // MAXENTRYPOS - 1.

/// A lexeme of a tsvector or a tsquery.
struct Lexeme {
  struct Position {
    int position = 0;
    int weight = 0;  ///< 3 for A to 0 for D.
  };
  std::string text;
  std::vector<Position> positions;
};

/// Reads the lexemes of a tsvector, with their positions, or the operands of a tsquery, which end at its operators.
/// Source: gettoken_tsvector().
class LexemeReader {
 public:
  LexemeReader(std::string_view text, bool is_tsquery) : text_(text), is_tsquery_(is_tsquery) {}

  /// Reads the lexeme at `cursor`. False at the end of the text and on an error: then failure() tells.
  [[nodiscard]] bool Next(Cursor& cursor, Lexeme& lexeme);
  [[nodiscard]] const std::optional<LiteralValue>& failure() const { return failure_; }

  /// Returns 42601 `syntax error in tsvector: "<text>"`, or that of a tsquery.
  [[nodiscard]] LiteralValue SyntaxError() const;

 private:
  bool Fail();
  bool FailWith(std::string_view message);
  bool ReadPlain(Cursor& cursor, Lexeme& lexeme);
  bool ReadQuoted(Cursor& cursor, Lexeme& lexeme);
  bool ReadEscaped(Cursor& cursor, Lexeme& lexeme);
  bool ReadPositions(Cursor& cursor, Lexeme& lexeme);

  std::string_view text_;
  bool is_tsquery_;
  std::optional<LiteralValue> failure_;
};

/// True if a text holds characters that only some locales take for white space.
[[nodiscard]] bool MayHoldUnicodeSpace(std::string_view text);

/// Appends a lexeme in quotes. Source: tsvectorout().
void AppendLexeme(std::string& to, std::string_view lexeme);

}  // namespace pgtidy::types

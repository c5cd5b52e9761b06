#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzer/syntax/token.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::syntax {

/// The tokens of one statement, without comments, and the ranges of what PostgreSQL's tree gives no location for.
/// Every look-up that finds nothing returns the whole statement's range, so that a diagnostic always has a place.
/// Source: the productions of gram.y that each function names.
class StatementTokens {
 public:
  /// Reads the tokens of `statement`, a range of `text`. Borrows the text.
  StatementTokens(std::string_view text, text::ByteRange statement);

  [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
  [[nodiscard]] text::ByteRange statement() const { return statement_; }

  /// Returns the range of the dotted name that starts at byte `offset`: `"a".b`. (qualified_name, any_name)
  [[nodiscard]] text::ByteRange NameAt(uint32_t offset) const;

  /// Returns the range from the first of the words to the last, where they follow each other outside parentheses at
  /// or after byte `from`; nothing if they do not. Words are given in lower case.
  [[nodiscard]] std::optional<text::ByteRange> FindWords(std::initializer_list<std::string_view> words,
                                                         uint32_t from = 0) const;

  /// Returns the range of the nearest such word (in lower case) that stands before byte `offset`, at any depth.
  [[nodiscard]] std::optional<text::ByteRange> WordBefore(std::string_view word, uint32_t offset) const;

  /// Returns the range of the leading words that are in the list, one after another: of `CREATE UNIQUE INDEX i ON t`
  /// with {"create", "unique", "index", "concurrently"}, the first three.
  [[nodiscard]] text::ByteRange LeadingWords(std::initializer_list<std::string_view> words) const;

  /// Returns the range of the name that follows byte `from` after any of the words that may stand between:
  /// of `DROP COLUMN IF EXISTS a` with {"column", "if", "exists"}, `a`. A word before a dot, a comma or the end is a
  /// name.
  [[nodiscard]] text::ByteRange NameAfter(uint32_t from, std::initializer_list<std::string_view> skipped) const;

  /// Returns the ranges of the commands of ALTER TABLE and its like. `name` is the altered object's name.
  /// (alter_table_cmds)
  [[nodiscard]] std::vector<text::ByteRange> AlterCommands(text::ByteRange name) const;

  /// Returns the ranges of the objects of a DROP, or of the tables of a TRUNCATE: what stands between commas after the
  /// words that name the kind. CASCADE and RESTRICT are left out. (any_name_list, function_with_argtypes_list)
  [[nodiscard]] std::vector<text::ByteRange> DroppedObjects() const;

 private:
  [[nodiscard]] size_t IndexAtOrAfter(uint32_t offset) const;
  [[nodiscard]] bool IsWord(size_t index, std::string_view word) const;
  [[nodiscard]] bool IsName(size_t index) const;
  [[nodiscard]] char Punctuation(size_t index) const;
  [[nodiscard]] size_t EndOfName(size_t index) const;
  [[nodiscard]] std::vector<text::ByteRange> SplitAtCommas(size_t begin, size_t end) const;

  std::string_view text_;
  text::ByteRange statement_;
  std::vector<Token> tokens_;
};

}  // namespace pgtidy::syntax

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/token.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::syntax {

/// One statement as bytes, before it is parsed.
struct StatementSource {
  text::ByteRange range;  ///< From its first token to its last, without comments around it and without the `;`.
  uint32_t end = 0;       ///< After its `;`, or the end of its last token.
  bool runs_to_end =
      false;  ///< Ends only because the text does: inside a literal, a rule's actions or a function's body.
  bool placeholder = false;  ///< Holds a ${..} or {{..}}.
};

/// A comment with its delimiters.
struct Comment {
  text::ByteRange range;
  bool block = false;
};

/// A text cut into statements. All parts are in the order of the text.
struct SplitText {
  std::vector<StatementSource> statements;
  std::vector<Comment> comments;
  std::vector<text::ByteRange> meta_commands;  ///< psql's: `\connect db`.
  std::vector<text::ByteRange> copy_data;      ///< Lines after COPY ... FROM stdin, with the final `\.`.
};

struct SplitOptions {
  LexerOptions lexer;
  /// Ends a statement at every `;`: how a broken text is read after a statement has swallowed the rest of it.
  bool every_semicolon = false;
};

/// Cuts `part` of a text into statements as the server's grammar would: a `;` ends a statement unless it stands inside
/// a literal, a comment, the parentheses of CREATE RULE or a BEGIN ATOMIC body. Any bytes are accepted. With psql
/// enabled, its commands and COPY data are taken out; its `\g` family ends a statement.
/// Source: psqlscan.l for BEGIN ATOMIC; gram.y, RuleActionMulti.
[[nodiscard]] SplitText SplitStatements(std::string_view text, text::ByteRange part, const SplitOptions& options);

}  // namespace pgtidy::syntax

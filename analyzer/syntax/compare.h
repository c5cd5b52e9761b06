#pragma once

#include <string_view>
#include <vector>

#include "analyzer/syntax/lexer.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::syntax {

/// How far two SQL texts are from each other.
enum class SqlDifference {
  kNone,        ///< The same tokens: at most comments and white space differ.
  kSpelling,    ///< Other words for the same statements: keywords in another case, a redundant AS, casts written
                ///< otherwise.
  kStatements,  ///< Other statements, or texts that cannot be parsed.
};

/// Compares two texts by their tokens, then by the trees that PostgreSQL's parser makes of them. A tree says what a
/// statement means before any name is looked up, so kSpelling is sure and kStatements may be too strict. Only the given
/// parts of the texts count.
[[nodiscard]] SqlDifference CompareSql(std::string_view left, const std::vector<text::ByteRange>& left_parts,
                                       std::string_view right, const std::vector<text::ByteRange>& right_parts,
                                       LexerOptions options);

}  // namespace pgtidy::syntax

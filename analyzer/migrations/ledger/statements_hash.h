#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/migration.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

/// How a hash of StatementsHash() begins, so that it is not taken for a framework's checksum.
inline constexpr std::string_view kStatementsHashPrefix = "sql:";

/// Returns how the framework's files are cut into tokens.
[[nodiscard]] syntax::LexerOptions LexerOptionsOf(const FrameworkInfo& framework);

/// Returns kStatementsHashPrefix and the SHA-256 over the tokens of the parts: equal in two texts that differ only in
/// comments and white space. What pgtidy.lock keeps where the framework itself has no checksum.
[[nodiscard]] std::string StatementsHash(std::string_view text, const std::vector<text::ByteRange>& parts,
                                         syntax::LexerOptions options);

}  // namespace pgtidy::migrations

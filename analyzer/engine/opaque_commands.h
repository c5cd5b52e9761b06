#pragma once

#include <string_view>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::engine {

/// True if a file has commands of psql after which nothing is certain: they bring other files in, or make statements
/// run or not. False where the lexer's options say that psql does not read it.
[[nodiscard]] bool HasOpaqueCommands(std::string_view text, const syntax::LexerOptions& options);

}  // namespace pgtidy::engine

#include "analyzer/engine/opaque_commands.h"

#include <algorithm>
#include <iterator>

namespace pgtidy::engine {

bool HasOpaqueCommands(std::string_view text, const syntax::LexerOptions& options) {
  if (!options.psql || text.find('\\') == std::string_view::npos) return false;
  constexpr std::string_view kOpaque[] = {"\\i",       "\\ir", "\\include", "\\include_relative", "\\gexec", "\\c",
                                          "\\connect", "\\if", "\\!"};
  syntax::Lexer lexer(text, options);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kMetaCommand) continue;
    std::string_view command = text.substr(token.range.begin, token.range.size());
    command = command.substr(0, command.find_first_of(" \t\r\n"));
    if (std::find(std::begin(kOpaque), std::end(kOpaque), command) != std::end(kOpaque)) return true;
  }
  return false;
}

}  // namespace pgtidy::engine

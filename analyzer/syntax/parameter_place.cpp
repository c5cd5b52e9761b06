#include "analyzer/syntax/parameter_place.h"

#include <algorithm>

#include "analyzer/syntax/lexer.h"

namespace pgtidy::syntax {

bool MakeParametersNumbers(std::string& text) {
  const std::string original = text;
  bool suspicious = false;
  bool after_name = false;
  std::string_view previous;
  Lexer lexer(original);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind == TokenKind::kLineComment || token.kind == TokenKind::kBlockComment) continue;
    const auto [begin, end] = token.range;
    // Behind no literal stands a field or a subscript.
    const size_t next = original.find_first_not_of(" \t\r\n", end);
    const bool has_indirection = next != std::string::npos && (original[next] == '.' || original[next] == '[');
    if (token.kind == TokenKind::kParameter && !has_indirection) {
      suspicious = suspicious || after_name || (end < original.size() && IsIdentifierStart(original[end])) ||
                   original.compare(begin, 2, "$0") == 0;
      std::copy(original.begin() + begin + 1, original.begin() + end, text.begin() + begin);
      text[end - 1] = '.';
    }
    const bool opens_extract = original[begin] == '(' && IsKeyword(previous, "extract");
    after_name = token.kind == TokenKind::kWord || token.kind == TokenKind::kQuotedIdentifier ||
                 original[begin] == ')' || opens_extract;
    previous = std::string_view(original).substr(begin, end - begin);
  }
  return suspicious;
}

std::string WithParameterShown(std::string message, std::string_view original, size_t offset) {
  constexpr std::string_view kNear = " at or near \"";
  const size_t near = message.find(kNear);
  if (near == std::string::npos) return message;
  Lexer lexer(original, {}, static_cast<uint32_t>(offset));
  const Token token = lexer.Next();
  if (token.kind != TokenKind::kParameter || token.range.begin != offset) return message;
  message.resize(near + kNear.size());
  message.append(original.substr(token.range.begin, token.range.size())).append("\"");
  return message;
}

}  // namespace pgtidy::syntax

#include "analyzer/ddl/apply/plpgsql_declarations.h"

#include <string>
#include <vector>

#include "analyzer/query/raw_parse.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::ddl {

namespace {

using syntax::IsKeyword;
using syntax::Token;
using syntax::TokenKind;

class DeclarationReader {
 public:
  DeclarationReader(const catalog::Catalog& catalog, std::string_view body) : catalog_(catalog), body_(body) {
    syntax::Lexer lexer(body);
    for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind != TokenKind::kLineComment && token.kind != TokenKind::kBlockComment) tokens_.push_back(token);
    }
  }

  void Check() {
    for (size_t i = 0; i < tokens_.size(); ++i) {
      if (Is(i, "declare") && StartsStatement(i)) i = ReadSection(i + 1);
    }
  }

 private:
  [[nodiscard]] std::string_view Text(size_t i) const {
    if (i >= tokens_.size()) return "";
    return body_.substr(tokens_[i].range.begin, tokens_[i].range.end - tokens_[i].range.begin);
  }
  [[nodiscard]] bool Is(size_t i, std::string_view word) const { return IsKeyword(Text(i), word); }

  // A block begins the text or follows what ends or opens a list of statements.
  [[nodiscard]] bool StartsStatement(size_t i) const {
    if (i == 0) return true;
    const std::string_view previous = Text(i - 1);
    return previous == ";" || previous == ">>" || previous == ">" || Is(i - 1, "begin") || Is(i - 1, "then") ||
           Is(i - 1, "else") || Is(i - 1, "loop") || tokens_.front().range.begin == tokens_[i].range.begin;
  }

  // Reads `name [CONSTANT] type ...;` up to BEGIN. Returns where the section ends.
  size_t ReadSection(size_t i) {
    while (i < tokens_.size() && !Is(i, "begin")) {
      if (Is(i, "declare")) {
        ++i;
        continue;
      }
      const size_t end = EndOfDeclaration(i);
      size_t type = i + 1;
      if (Is(type, "constant")) ++type;
      ReadType(type, end);
      i = end + 1;
    }
    return i;
  }

  [[nodiscard]] size_t EndOfDeclaration(size_t i) const {
    while (i < tokens_.size() && Text(i) != ";") ++i;
    return i;
  }

  void ReadType(size_t begin, size_t end) const {
    size_t last = begin;
    int depth = 0;
    for (; last < end; ++last) {
      const std::string_view text = Text(last);
      if (text == "(" || text == "[") ++depth;
      if (text == ")" || text == "]") --depth;
      if (depth > 0) continue;
      if (text == "%" || text == "%TYPE" || Is(last, "alias") || Is(last, "cursor") || Is(last, "scroll") ||
          (Is(last, "no") && Is(last + 1, "scroll"))) {
        return;
      }
      if (text == ":=" || text == "=" || text == ":" || Is(last, "default") || Is(last, "not") || Is(last, "collate")) {
        break;
      }
    }
    if (last == begin || begin >= tokens_.size()) return;
    const uint32_t from = tokens_[begin].range.begin;
    LookUp(body_.substr(from, tokens_[last - 1].range.end - from), static_cast<int>(from));
  }

  void LookUp(std::string_view text, int location) const {
    if (text.find('%') != std::string_view::npos) return;
    const query::RawParse parse(text, query::RawParse::Mode::kTypeName);
    if (parse.failed() || parse.tree() == nullptr) return;
    const syntax::Items<::Node> nodes(parse.tree());
    const auto* name = nodes.size() == 1 ? syntax::As<::TypeName>(nodes[0], T_TypeName) : nullptr;
    if (name == nullptr) return;
    try {
      static_cast<void>(query::ResolveTypeName(catalog_, *name));
    } catch (const types::Undetermined&) {
      return;
    } catch (types::SqlError& error) {
      if (error.sqlstate() != "42704" && error.sqlstate() != "3F000") return;
      error.SetLocation(location);
      throw;
    }
  }

  const catalog::Catalog& catalog_;
  std::string_view body_;
  std::vector<Token> tokens_;
};

}  // namespace

void CheckDeclaredTypes(const catalog::Catalog& catalog, std::string_view body) {
  DeclarationReader(catalog, body).Check();
}

}  // namespace pgtidy::ddl

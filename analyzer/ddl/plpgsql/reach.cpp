#include "analyzer/ddl/plpgsql/interpreter.h"
#include "analyzer/ddl/plpgsql/undecided.h"
#include "analyzer/syntax/lexer.h"

// What code can do at most.
namespace pgtidy::ddl::plpgsql {
namespace {

constexpr int kDeepestCall = 10;

bool TextCallsChanging(const Catalog& catalog, std::string_view text, int depth);

bool RoutineCanChange(const Catalog& catalog, const catalog::Routine& routine, int depth) {
  if (routine.built_in || depth > kDeepestCall) return false;
  if (routine.language == types::kCLanguage) return false;
  syntax::Lexer lexer(routine.body);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kWord) continue;
    const std::string_view word = std::string_view(routine.body).substr(token.range.begin, token.range.size());
    for (const char* changing : {"create", "alter", "drop", "execute", "import"}) {
      if (syntax::IsKeyword(word, changing)) return true;
    }
  }
  return TextCallsChanging(catalog, routine.body, depth + 1);
}

// Whether a name before a parenthesis is that of a routine that changes objects.
bool TextCallsChanging(const Catalog& catalog, std::string_view text, int depth) {
  syntax::Lexer lexer(text);
  std::string previous;
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view part = text.substr(token.range.begin, token.range.size());
    if (part == "(" && !previous.empty()) {
      for (const auto& named : catalog.RoutinesNamed("", previous)) {
        const auto* routine = catalog.Find<catalog::Routine>(named.oid);
        if (routine != nullptr && RoutineCanChange(catalog, *routine, depth)) return true;
      }
    }
    previous.clear();
    if (token.kind != syntax::TokenKind::kWord && token.kind != syntax::TokenKind::kQuotedIdentifier) continue;
    for (const char c : part) {
      if (c != '"') previous += c >= 'A' && c <= 'Z' && part.front() != '"' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return false;
}

std::string_view FirstWordOf(std::string_view text) {
  syntax::Lexer lexer(text);
  syntax::Token token = lexer.Next();
  while (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) {
    token = lexer.Next();
  }
  return text.substr(token.range.begin, token.range.size());
}

bool ListCanChange(const Catalog& catalog, const StatementList& statements);

bool BlockCanChange(const Catalog& catalog, const Block& block) {
  if (ListCanChange(catalog, block.body)) return true;
  for (const ExceptionHandler& handler : block.handlers) {
    if (ListCanChange(catalog, handler.body)) return true;
  }
  return false;
}

bool ListCanChange(const Catalog& catalog, const StatementList& statements) {
  for (const auto& statement : statements) {
    switch (statement->kind) {
      case Statement::Kind::kExecute:
      case Statement::Kind::kForDynamic:
      case Statement::Kind::kReturnExecute: return true;
      case Statement::Kind::kSql:
        if (ChangesObjects(FirstWordOf(statement->expression.text))) return true;
        break;
      default: break;
    }
    if (TextCallsChanging(catalog, statement->expression.text, 0)) return true;
    if (statement->block != nullptr && BlockCanChange(catalog, *statement->block)) return true;
    for (const Branch& branch : statement->branches) {
      if (ListCanChange(catalog, branch.body)) return true;
    }
    if (ListCanChange(catalog, statement->body) || ListCanChange(catalog, statement->otherwise)) return true;
  }
  return false;
}

}  // namespace

bool CanChangeObjects(const Catalog& catalog, const Block& block) { return BlockCanChange(catalog, block); }

bool CanChangeObjects(const Catalog& catalog, const catalog::Routine& routine) {
  return RoutineCanChange(catalog, routine, 0);
}

}  // namespace pgtidy::ddl::plpgsql

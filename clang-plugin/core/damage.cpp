#include "clang-plugin/core/damage.h"

#include <clang/AST/Expr.h>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <vector>

namespace pgtidy::cxx {
namespace {

// True if anything but comments and semicolons stands between two places of a file.
bool HoldsCode(clang::SourceLocation begin, clang::SourceLocation end, const clang::ASTContext& context) {
  const clang::SourceManager& sources = context.getSourceManager();
  if (begin.isInvalid() || end.isInvalid() || sources.getFileID(begin) != sources.getFileID(end)) return true;
  const unsigned last = sources.getFileOffset(end);
  while (sources.getFileOffset(begin) < last) {
    clang::Token token;
    if (clang::Lexer::getRawToken(begin, token, sources, context.getLangOpts(), true)) return true;
    if (token.is(clang::tok::eof) || sources.getFileOffset(token.getLocation()) >= last) return false;
    if (token.isNot(clang::tok::semi) && token.isNot(clang::tok::comment)) return true;
    const clang::SourceLocation behind = token.getEndLoc();
    if (sources.getFileOffset(behind) <= sources.getFileOffset(begin)) return true;
    begin = behind;
  }
  return false;
}

bool HasGaps(const clang::CompoundStmt& block, const clang::ASTContext& context) {
  const clang::SourceManager& sources = context.getSourceManager();
  if (block.getLBracLoc().isMacroID() || block.getRBracLoc().isMacroID()) return true;
  const auto behind = [&](clang::SourceLocation last) {
    const clang::SourceLocation end = sources.getExpansionRange(last).getEnd();
    return clang::Lexer::getLocForEndOfToken(end, 0, sources, context.getLangOpts());
  };
  clang::SourceLocation position = behind(block.getLBracLoc());
  for (const clang::Stmt* statement : block.body()) {
    const clang::SourceLocation begin = sources.getExpansionLoc(statement->getBeginLoc());
    if (HoldsCode(position, begin, context)) return true;
    position = behind(statement->getEndLoc());
  }
  return HoldsCode(position, block.getRBracLoc(), context);
}

}  // namespace

bool HasDroppedStatements(const clang::Stmt* body, const clang::ASTContext& context) {
  if (body == nullptr || !context.getDiagnostics().hasErrorOccurred()) return false;
  std::vector<const clang::Stmt*> open{body};
  while (!open.empty()) {
    const clang::Stmt* node = open.back();
    open.pop_back();
    if (node == nullptr) continue;
    const auto* block = llvm::dyn_cast<clang::CompoundStmt>(node);
    if (block != nullptr && HasGaps(*block, context)) return true;
    // An expression of which nothing is left, as the condition of an `if`.
    if (llvm::isa<clang::RecoveryExpr>(node) && node->children().empty()) return true;
    for (const clang::Stmt* child : node->children()) open.push_back(child);
  }
  return false;
}

bool HasErrors(const clang::Stmt* body, const clang::ASTContext& context) {
  if (body == nullptr || !context.getDiagnostics().hasErrorOccurred()) return false;
  if (HasDroppedStatements(body, context)) return true;
  std::vector<const clang::Stmt*> open{body};
  while (!open.empty()) {
    const clang::Stmt* node = open.back();
    open.pop_back();
    if (node == nullptr) continue;
    const auto* expression = llvm::dyn_cast<clang::Expr>(node);
    if (expression != nullptr && expression->containsErrors()) return true;
    if (const auto* declarations = llvm::dyn_cast<clang::DeclStmt>(node)) {
      const auto is_invalid = [](const clang::Decl* declaration) { return declaration->isInvalidDecl(); };
      if (std::any_of(declarations->decl_begin(), declarations->decl_end(), is_invalid)) return true;
    }
    for (const clang::Stmt* child : node->children()) open.push_back(child);
  }
  return false;
}

}  // namespace pgtidy::cxx

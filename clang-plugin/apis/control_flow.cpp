#include "clang-plugin/apis/control_flow.h"

#include <clang/AST/StmtCXX.h>
#include <clang/Basic/SourceManager.h>

#include <algorithm>
#include <vector>

namespace pgtidy::cxx {

namespace {

// From a node to the top of its function.
std::vector<const clang::Stmt*> WayUp(const clang::Stmt* node, const Scan& scan) {
  std::vector<const clang::Stmt*> way;
  for (; node != nullptr; node = scan.ParentOf(node)) way.push_back(node);
  return way;
}

// True if a child may be left out, or be run apart, when its parent is run.
bool IsConditionalChild(const clang::Stmt* parent, const clang::Stmt* child) {
  if (const auto* branch = llvm::dyn_cast<clang::IfStmt>(parent)) {
    return child == branch->getThen() || child == branch->getElse();
  }
  if (const auto* loop = llvm::dyn_cast<clang::WhileStmt>(parent)) return child == loop->getBody();
  if (const auto* loop = llvm::dyn_cast<clang::ForStmt>(parent)) {
    return child == loop->getBody() || child == loop->getInc();
  }
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(parent)) return child == loop->getBody();
  if (const auto* selection = llvm::dyn_cast<clang::SwitchStmt>(parent)) return child == selection->getBody();
  if (const auto* choice = llvm::dyn_cast<clang::AbstractConditionalOperator>(parent)) {
    return child != choice->getCond();
  }
  if (const auto* operation = llvm::dyn_cast<clang::BinaryOperator>(parent)) {
    return operation->isLogicalOp() && child == operation->getRHS();
  }
  return llvm::isa<clang::LambdaExpr, clang::CXXCatchStmt, clang::CXXTryStmt>(parent);
}

// True if the way from one statement of a block to another passes the label of a case.
bool LabelStandsBetween(const clang::CompoundStmt* block, const clang::Stmt* one, const clang::Stmt* other) {
  bool inside = false;
  for (const clang::Stmt* statement : block->body()) {
    const bool is_end = statement == one || statement == other;
    if (inside && llvm::isa<clang::SwitchCase>(statement)) return true;
    if (inside && is_end) return false;
    if (is_end) inside = true;
  }
  return false;
}

}  // namespace

bool AlwaysRunsWith(const clang::Stmt* node, const clang::Stmt* other, const Scan& scan) {
  const std::vector<const clang::Stmt*> way = WayUp(node, scan);
  const std::vector<const clang::Stmt*> other_way = WayUp(other, scan);
  for (size_t i = 0; i + 1 < way.size(); ++i) {
    const auto shared = std::find(other_way.begin(), other_way.end(), way[i]);
    if (shared != other_way.end()) return true;
    const clang::Stmt* parent = way[i + 1];
    const auto meeting = std::find(other_way.begin(), other_way.end(), parent);
    if (const auto* block = llvm::dyn_cast<clang::CompoundStmt>(parent)) {
      const bool meets = meeting != other_way.end() && meeting != other_way.begin();
      if (meets && LabelStandsBetween(block, way[i], *(meeting - 1))) return false;
      continue;
    }
    // Within one `try` both are run or neither.
    if (IsConditionalChild(parent, way[i])) return false;
  }
  return !way.empty() && std::find(other_way.begin(), other_way.end(), way.back()) != other_way.end();
}

bool IsBefore(const clang::Stmt* a, const clang::Stmt* b, Scan& scan) {
  return scan.context().getSourceManager().isBeforeInTranslationUnit(a->getBeginLoc(), b->getBeginLoc());
}

}  // namespace pgtidy::cxx

#include "clang-plugin/core/function_index.h"

#include <clang/AST/DeclCXX.h>
#include <clang/AST/StmtCXX.h>

#include <utility>

#include "analyzer/support/stack.h"

namespace pgtidy::cxx {

FunctionIndex::FunctionIndex(const clang::FunctionDecl* function, std::vector<const clang::Stmt*> bodies)
    : function_(function), bodies_(std::move(bodies)) {
  for (const clang::Stmt* body : bodies_) Walk(body, nullptr);
}

void FunctionIndex::WalkVariable(const clang::VarDecl* variable, const clang::Stmt* parent) {
  if (const auto* decomposition = llvm::dyn_cast<clang::DecompositionDecl>(variable)) {
    for (const clang::BindingDecl* binding : decomposition->bindings()) {
      if (const clang::VarDecl* holder = binding->getHoldingVar()) WalkVariable(holder, parent);
    }
  }
  const clang::Expr* init = variable->getInit();
  if (init == nullptr) return;
  initialized_[init] = variable;
  Walk(init, parent);
}

void FunctionIndex::Walk(const clang::Stmt* node, const clang::Stmt* parent) {
  // Chains of operators are as deep as they are long.
  if (node == nullptr || support::StackIsShort() || !parents_.try_emplace(node, parent).second) return;
  if (const auto* returns = llvm::dyn_cast<clang::ReturnStmt>(node)) {
    if (lambda_depth_ == 0 && returns->getRetValue() != nullptr) returned_.push_back(returns->getRetValue());
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(node)) {
    references_[reference->getDecl()].push_back(reference);
    return;
  }
  if (llvm::isa<clang::CallExpr>(node) || llvm::isa<clang::CXXConstructExpr>(node)) {
    calls_.push_back(llvm::cast<clang::Expr>(node));
  }
  if (const auto* declarations = llvm::dyn_cast<clang::DeclStmt>(node)) {
    for (const clang::Decl* declaration : declarations->decls()) {
      if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) WalkVariable(variable, node);
    }
    return;
  }
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(node)) {
    loops_[loop->getLoopVariable()] = loop;
    // The variables that the compiler makes up refer to the range and the loop's variable to them; only what the user
    // wrote is walked.
    Walk(loop->getInit(), node);
    Walk(loop->getRangeInit(), node);
    if (const auto* decomposition = llvm::dyn_cast<clang::DecompositionDecl>(loop->getLoopVariable())) {
      for (const clang::BindingDecl* binding : decomposition->bindings()) {
        if (const clang::VarDecl* holder = binding->getHoldingVar()) loops_[holder] = loop;
      }
    }
    Walk(loop->getBody(), node);
    return;
  }
  if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(node)) {
    for (const clang::Expr* init : lambda->capture_inits()) Walk(init, node);
    ++lambda_depth_;
    Walk(lambda->getBody(), node);
    --lambda_depth_;
    return;
  }
  // What stands at the declaration is not of this function.
  if (llvm::isa<clang::CXXDefaultArgExpr>(node)) return;
  if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(node)) {
    // Of a list, the form with all conversions.
    for (const clang::Expr* init : list->inits()) Walk(init, node);
    return;
  }
  for (const clang::Stmt* child : node->children()) Walk(child, node);
}

const clang::Stmt* FunctionIndex::ParentOf(const clang::Stmt* node) const { return parents_.lookup(node); }

const clang::VarDecl* FunctionIndex::InitializedBy(const clang::Stmt* node) const { return initialized_.lookup(node); }

llvm::ArrayRef<const clang::DeclRefExpr*> FunctionIndex::ReferencesTo(const clang::ValueDecl* declaration) const {
  const auto found = references_.find(declaration);
  if (found == references_.end()) return {};
  return found->second;
}

std::vector<const clang::VarDecl*> FunctionIndex::GlobalsUsed() const {
  std::vector<const clang::VarDecl*> globals;
  for (const auto& [declaration, references] : references_) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration);
    if (variable != nullptr && variable->hasGlobalStorage() && !variable->isStaticLocal()) globals.push_back(variable);
  }
  return globals;
}

const clang::CXXForRangeStmt* FunctionIndex::LoopOf(const clang::VarDecl* variable) const {
  return loops_.lookup(variable);
}

bool FunctionIndex::IsWithin(const clang::Stmt* node, const clang::Stmt* ancestor) const {
  for (; node != nullptr; node = ParentOf(node)) {
    if (node == ancestor) return true;
  }
  return false;
}

}  // namespace pgtidy::cxx

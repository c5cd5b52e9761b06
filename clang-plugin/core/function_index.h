#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/ExprCXX.h>
#include <clang/AST/Stmt.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SmallVector.h>

#include <vector>

namespace pgtidy::cxx {

/// What stands where in one function: made by one walk over its body, lambdas included.
class FunctionIndex {
 public:
  /// `body` is the body of a function with its member initializers put before it, or an initializer at namespace scope.
  FunctionIndex(const clang::FunctionDecl* function, std::vector<const clang::Stmt*> bodies);

  [[nodiscard]] const clang::FunctionDecl* function() const { return function_; }
  /// The roots that were walked.
  [[nodiscard]] const std::vector<const clang::Stmt*>& bodies() const { return bodies_; }

  /// The node around a node; null at the top. An initializer of a variable has the DeclStmt as its parent.
  [[nodiscard]] const clang::Stmt* ParentOf(const clang::Stmt* node) const;
  /// The variable that a node is the initializer of; null if it is none.
  [[nodiscard]] const clang::VarDecl* InitializedBy(const clang::Stmt* node) const;
  /// The references to a variable, parameter or structured binding, in source order.
  [[nodiscard]] llvm::ArrayRef<const clang::DeclRefExpr*> ReferencesTo(const clang::ValueDecl* declaration) const;
  /// Calls and constructions, in source order, outer ones before inner ones.
  [[nodiscard]] const std::vector<const clang::Expr*>& calls() const { return calls_; }
  /// The values that the function itself returns, not its lambdas.
  [[nodiscard]] const std::vector<const clang::Expr*>& returned() const { return returned_; }
  /// The variables that outlive functions and are referred to here.
  [[nodiscard]] std::vector<const clang::VarDecl*> GlobalsUsed() const;
  /// The loop whose variable this is; null if it is none.
  [[nodiscard]] const clang::CXXForRangeStmt* LoopOf(const clang::VarDecl* variable) const;
  /// True if the node or one around it is `ancestor`.
  [[nodiscard]] bool IsWithin(const clang::Stmt* node, const clang::Stmt* ancestor) const;

 private:
  void Walk(const clang::Stmt* node, const clang::Stmt* parent);
  void WalkVariable(const clang::VarDecl* variable, const clang::Stmt* parent);

  const clang::FunctionDecl* function_;
  std::vector<const clang::Stmt*> bodies_;
  llvm::DenseMap<const clang::Stmt*, const clang::Stmt*> parents_;
  llvm::DenseMap<const clang::Stmt*, const clang::VarDecl*> initialized_;
  llvm::DenseMap<const clang::ValueDecl*, llvm::SmallVector<const clang::DeclRefExpr*, 4>> references_;
  llvm::DenseMap<const clang::VarDecl*, const clang::CXXForRangeStmt*> loops_;
  std::vector<const clang::Expr*> calls_;
  std::vector<const clang::Expr*> returned_;
  int lambda_depth_ = 0;
};

}  // namespace pgtidy::cxx

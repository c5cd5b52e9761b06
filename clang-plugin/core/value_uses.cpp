#include "clang-plugin/core/value_uses.h"

#include <clang/AST/StmtCXX.h>

#include <algorithm>

#include "clang-plugin/core/function_scan.h"
#include "clang-plugin/core/string_functions.h"

namespace pgtidy::cxx {
namespace {

bool IsMove(const clang::Stmt* node) {
  const auto* call = llvm::dyn_cast<clang::CallExpr>(node);
  const clang::FunctionDecl* callee = call == nullptr ? nullptr : call->getDirectCallee();
  if (callee == nullptr || !callee->isInStdNamespace()) return false;
  const std::string_view name = NameOf(*callee);
  return name == "move" || name == "forward" || name == "as_const";
}

// A node that only hands its value on.
bool IsWrapper(const clang::Stmt* node) {
  if (llvm::isa<clang::ParenExpr>(node) || llvm::isa<clang::FullExpr>(node) ||
      llvm::isa<clang::ImplicitCastExpr>(node) || llvm::isa<clang::MaterializeTemporaryExpr>(node) ||
      llvm::isa<clang::CXXBindTemporaryExpr>(node) || IsMove(node)) {
    return true;
  }
  if (const auto* made = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(node)) return made->getType()->isRecordType();
  const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(node);
  return construction != nullptr && construction->getConstructor()->isCopyOrMoveConstructor();
}

bool IsBlock(const clang::Stmt* node) {
  return llvm::isa<clang::CompoundStmt>(node) || llvm::isa<clang::IfStmt>(node) || llvm::isa<clang::ForStmt>(node) ||
         llvm::isa<clang::WhileStmt>(node) || llvm::isa<clang::DoStmt>(node) ||
         llvm::isa<clang::CXXForRangeStmt>(node) || llvm::isa<clang::SwitchCase>(node) ||
         llvm::isa<clang::LabelStmt>(node);
}

bool IsAssignment(const clang::Stmt* node, const clang::Expr*& left, const clang::Expr*& right) {
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node)) {
    if (binary->getOpcode() != clang::BO_Assign) return false;
    left = binary->getLHS();
    right = binary->getRHS();
    return true;
  }
  const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(node);
  if (call == nullptr || call->getOperator() != clang::OO_Equal || call->getNumArgs() != 2) return false;
  left = call->getArg(0);
  right = call->getArg(1);
  return true;
}

const clang::VarDecl* LocalVariable(const clang::Expr* expression) {
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(Peel(expression));
  const auto* variable = reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
  return variable == nullptr || variable->hasGlobalStorage() ? nullptr : variable;
}

}  // namespace

const clang::Stmt* FunctionScan::UserOf(const clang::Expr* value) const {
  const clang::Stmt* node = index_->ParentOf(value);
  while (node != nullptr && IsWrapper(node)) node = index_->ParentOf(node);
  const auto* member = llvm::dyn_cast_or_null<clang::MemberExpr>(node);
  if (member == nullptr) return node;
  const clang::Stmt* parent = index_->ParentOf(member);
  while (parent != nullptr && llvm::isa<clang::ParenExpr>(parent)) parent = index_->ParentOf(parent);
  const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(parent);
  return call == nullptr ? node : call;
}

const clang::VarDecl* FunctionScan::VariableHolding(const clang::Expr* expression) const {
  const clang::Stmt* node = expression;
  while (node != nullptr) {
    if (const clang::VarDecl* variable = index_->InitializedBy(node)) {
      return variable->hasGlobalStorage() ? nullptr : variable;
    }
    const clang::Stmt* parent = index_->ParentOf(node);
    if (parent == nullptr) return nullptr;
    const clang::Expr* left = nullptr;
    const clang::Expr* right = nullptr;
    if (IsAssignment(parent, left, right) && right == node) return LocalVariable(left);
    if (!IsWrapper(parent)) {
      // A smart pointer that takes the value over: std::unique_ptr<PGresult, ...> result(PQexec(...)).
      const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(parent);
      const bool owns = construction != nullptr && construction->getNumArgs() > 0 && construction->getArg(0) == node &&
                        TypeOfOwner(construction->getType());
      if (!owns) return nullptr;
    }
    node = parent;
  }
  return nullptr;
}

bool FunctionScan::TypeOfOwner(clang::QualType type) {
  return IsOrDerivesFrom(type, "std::unique_ptr") || IsOrDerivesFrom(type, "std::shared_ptr");
}

// The statement that holds a node and that branches, loops and blocks are made of: within it the node is run alone.
const clang::Stmt* FunctionScan::BlockAround(const clang::Stmt* node) const {
  while (node != nullptr && !llvm::isa<clang::CompoundStmt>(node)) {
    const clang::Stmt* parent = index_->ParentOf(node);
    const auto* condition = llvm::dyn_cast_or_null<clang::Expr>(node);
    const bool is_part = parent != nullptr && IsBlock(parent) && !llvm::isa<clang::CompoundStmt>(parent);
    if (is_part && (condition == nullptr || !IsCondition(parent, condition))) return node;
    node = parent;
  }
  return node;
}

// Adds the uses of a variable that come behind `from`, the initialization or assignment that gives it the value.
void FunctionScan::AddUses(const clang::VarDecl& variable, const clang::Stmt* from, ValueUses& uses) const {
  // What is assigned through a reference is another object's, which has uses under other names.
  if (variable.getType()->isReferenceType() && variable.getInit() != from) uses.is_partial = true;
  const auto references = index_->ReferencesTo(&variable);
  std::vector<std::pair<const clang::DeclRefExpr*, const clang::Stmt*>> writes;
  for (const clang::DeclRefExpr* reference : references) {
    const clang::Stmt* user = UserOf(reference);
    const clang::Expr* left = nullptr;
    const clang::Expr* right = nullptr;
    if (user != nullptr && IsAssignment(user, left, right) && Peel(left) == reference) {
      writes.emplace_back(reference, user);
    }
  }
  const bool has_only_this = writes.empty() ||
                             (writes.size() == 1 && writes.front().second == from && variable.getInit() == nullptr) ||
                             (writes.size() == 1 && writes.front().second == from && IsNullInit(variable));
  // With several values it is certain only up to the next one, and within the block where this one is given.
  const clang::Stmt* block = BlockAround(from);
  bool is_behind = from == nullptr || variable.getInit() == from;
  for (const clang::DeclRefExpr* reference : references) {
    const clang::Stmt* user = UserOf(reference);
    const auto write =
        std::find_if(writes.begin(), writes.end(), [&](const auto& each) { return each.first == reference; });
    if (write != writes.end()) {
      if (write->second == from) {
        is_behind = true;
      } else if (is_behind && !has_only_this) {
        uses.is_partial = true;
        return;
      }
      continue;
    }
    if (!is_behind) {
      // A use that stands before the value may still see it: in a loop, in a lambda, through a reference or a pointer.
      uses.is_partial = true;
      continue;
    }
    if (!has_only_this && block != nullptr && !index_->IsWithin(reference, block)) {
      uses.is_partial = true;
      continue;
    }
    uses.uses.push_back({reference, user});
  }
}

bool FunctionScan::IsNullInit(const clang::VarDecl& variable) {
  const clang::Expr* init = variable.getInit();
  if (init == nullptr) return true;
  const clang::Expr* peeled = Peel(init);
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(peeled)) {
    return construction->getNumArgs() == 0;
  }
  return llvm::isa<clang::CXXNullPtrLiteralExpr>(peeled) || llvm::isa<clang::GNUNullExpr>(peeled) ||
         llvm::isa<clang::IntegerLiteral>(peeled);
}

ValueUses FunctionScan::UsesOf(const clang::Expr* expression) {
  ValueUses uses;
  if (const clang::VarDecl* variable = VariableHolding(expression)) {
    const clang::Stmt* from = expression;
    const clang::Stmt* parent = index_->ParentOf(from);
    const clang::Expr* left = nullptr;
    const clang::Expr* right = nullptr;
    while (parent != nullptr && index_->InitializedBy(from) == nullptr && !IsAssignment(from, left, right)) {
      from = parent;
      parent = index_->ParentOf(from);
    }
    AddUses(*variable, from, uses);
    // `if ((result = PQexec(...)) == nullptr)`: the assignment is a use of the variable, not of another value.
    return uses;
  }
  const clang::Stmt* user = UserOf(expression);
  if (user == nullptr || IsBlock(user)) {
    // The last expression of a lambda without a body of statements has no parent either; then it is the initializer.
    const bool is_condition = IsCondition(user, expression);
    if (is_condition) {
      uses.uses.push_back({expression, user});
    } else {
      uses.is_discarded = user != nullptr;
      uses.is_partial = user == nullptr;
    }
    return uses;
  }
  if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(user)) {
    if (cast->getType()->isVoidType()) {
      uses.is_cast_to_void = true;
      return uses;
    }
  }
  const clang::Expr* left = nullptr;
  const clang::Expr* right = nullptr;
  if (IsAssignment(user, left, right)) {
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(Peel(left));
    if (reference != nullptr && reference->getDecl()->getNameAsString() == "ignore") {
      uses.is_cast_to_void = true;
      return uses;
    }
  }
  if (llvm::isa<clang::ReturnStmt>(user)) uses.is_partial = true;
  uses.uses.push_back({expression, user});
  return uses;
}

bool FunctionScan::IsCondition(const clang::Stmt* user, const clang::Expr* expression) const {
  if (user == nullptr) return false;
  const clang::Expr* condition = nullptr;
  if (const auto* branch = llvm::dyn_cast<clang::IfStmt>(user)) condition = branch->getCond();
  if (const auto* loop = llvm::dyn_cast<clang::WhileStmt>(user)) condition = loop->getCond();
  if (const auto* loop = llvm::dyn_cast<clang::DoStmt>(user)) condition = loop->getCond();
  if (const auto* loop = llvm::dyn_cast<clang::ForStmt>(user)) condition = loop->getCond();
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(user)) condition = loop->getRangeInit();
  return condition != nullptr && index_->IsWithin(expression, condition);
}

ValueUses FunctionScan::UsesOf(const clang::ValueDecl* variable) {
  ValueUses uses;
  for (const clang::DeclRefExpr* reference : index_->ReferencesTo(variable)) {
    uses.uses.push_back({reference, UserOf(reference)});
  }
  return uses;
}

std::vector<const clang::Expr*> FunctionScan::CallsOn(const clang::VarDecl* variable) {
  std::vector<const clang::Expr*> calls;
  for (const clang::DeclRefExpr* reference : index_->ReferencesTo(variable)) {
    for (const clang::Stmt* node = index_->ParentOf(reference); node != nullptr; node = index_->ParentOf(node)) {
      if (llvm::isa<clang::CallExpr>(node) || llvm::isa<clang::CXXConstructExpr>(node)) {
        if (IsWrapper(node)) continue;
        const auto* call = llvm::cast<clang::Expr>(node);
        if (std::find(calls.begin(), calls.end(), call) == calls.end()) calls.push_back(call);
        break;
      }
      if (!llvm::isa<clang::Expr>(node)) break;
    }
  }
  return calls;
}

}  // namespace pgtidy::cxx

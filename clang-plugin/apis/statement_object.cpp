#include "clang-plugin/apis/statement_object.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "clang-plugin/apis/call_arguments.h"
#include "clang-plugin/apis/control_flow.h"

namespace pgtidy::cxx {

namespace {

bool IsAbout(const Call& call, const clang::VarDecl* variable) {
  if (VariableOf(call.object) == variable) return true;
  return std::any_of(call.arguments.begin(), call.arguments.end(),
                     [&](const clang::Expr* argument) { return VariableOf(argument) == variable; });
}

bool Holds(const clang::Stmt* outer, const clang::Stmt* inner, const Scan& scan) {
  for (; inner != nullptr; inner = scan.ParentOf(inner)) {
    if (inner == outer) return true;
  }
  return false;
}

// The innermost loop that holds both nodes; null if there is none.
const clang::Stmt* LoopAround(const clang::Stmt* node, const clang::Stmt* other, const Scan& scan) {
  for (; node != nullptr; node = scan.ParentOf(node)) {
    const bool is_loop = llvm::isa<clang::ForStmt, clang::WhileStmt, clang::DoStmt, clang::CXXForRangeStmt>(node);
    if (is_loop && Holds(node, other, scan)) return node;
  }
  return nullptr;
}

// True if a call that stands before a text may still be run behind it: in a lambda, or in the next turn of a loop in
// which no other text comes first.
bool MayRunBehind(const clang::Expr* call, const clang::Stmt* anchor, const clang::Stmt* last_text, const Scan& scan) {
  for (const clang::Stmt* node = call; node != nullptr; node = scan.ParentOf(node)) {
    if (llvm::isa<clang::LambdaExpr>(node) && !Holds(node, anchor, scan)) return true;
  }
  const clang::Stmt* loop = LoopAround(call, anchor, scan);
  if (loop == nullptr) return false;
  return last_text == nullptr || !Holds(loop, last_text, scan) || !AlwaysRunsWith(last_text, call, scan);
}

// True if something other than a known call is done with the variable.
bool GetsOutOfSight(const clang::VarDecl* variable, const StatementRules& rules, Scan& scan) {
  if (!variable->hasLocalStorage() || llvm::isa<clang::ParmVarDecl>(variable)) return true;
  if (variable->getType()->isReferenceType()) return true;
  const ValueUses uses = scan.UsesOf(variable);
  for (const ValueUse& use : uses.uses) {
    const clang::Stmt* user = use.user;
    if (user == nullptr || llvm::isa<clang::LambdaExpr>(user)) continue;
    if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(user)) {
      user = unary->getOpcode() == clang::UO_LNot ? nullptr : scan.ParentOf(unary);
      while (user != nullptr && llvm::isa<clang::CastExpr>(user)) user = scan.ParentOf(user);
      if (user == nullptr) continue;
    }
    while (user != nullptr && llvm::isa<clang::ExplicitCastExpr>(user)) user = scan.ParentOf(user);
    const auto* expression = llvm::dyn_cast_or_null<clang::Expr>(user);
    const std::optional<Call> call = expression == nullptr ? std::nullopt : scan.Describe(expression);
    if (!call || !rules.is_known(*call)) return true;
  }
  return false;
}

}  // namespace

void MarkAsRun(sites::QuerySite& site) {
  if (site.arguments) site.role = sites::SiteRole::kExecute;
}

StatementCalls CallsOfStatement(const clang::VarDecl* variable, const clang::Expr* anchor, const StatementRules& rules,
                                Scan& scan) {
  StatementCalls result;
  result.is_first = true;
  if (variable == nullptr) {
    result.is_partial = true;
    return result;
  }
  result.is_partial = GetsOutOfSight(variable, rules, scan);
  const clang::Expr* last_text = nullptr;
  bool is_behind = variable->getInit() != nullptr && Holds(variable->getInit(), anchor, scan);
  for (const clang::Expr* expression : scan.CallsOn(variable)) {
    // The call itself, or the assignment of what it makes.
    if (Holds(expression, anchor, scan)) {
      is_behind = true;
      continue;
    }
    std::optional<Call> call = scan.Describe(expression);
    if (!call || !IsAbout(*call, variable)) continue;
    const bool gives_text = rules.gives_text(*call);
    if (is_behind) {
      if (gives_text) {
        if (!AlwaysRunsWith(expression, anchor, scan)) result.is_partial = true;
        break;
      }
      if (AlwaysRunsWith(anchor, expression, scan)) {
        result.behind.push_back(std::move(*call));
      } else {
        result.is_partial = true;
      }
    } else if (gives_text) {
      result.before.clear();
      result.is_first = false;
      last_text = expression;
    } else {
      if (MayRunBehind(expression, anchor, last_text, scan)) result.is_partial = true;
      result.before.push_back(std::move(*call));
    }
  }
  return result;
}

}  // namespace pgtidy::cxx

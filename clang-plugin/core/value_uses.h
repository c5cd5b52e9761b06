#pragma once

#include <vector>

namespace clang {
class Expr;
class Stmt;
class VarDecl;
}  // namespace clang

namespace pgtidy::cxx {

/// One place where a value is used.
struct ValueUse {
  /// The expression that stands for the value there: the call itself, or a reference to the variable that holds it.
  const clang::Expr* value = nullptr;
  /// What uses it: the nearest node around `value` that is no wrapper (parentheses, implicit casts, temporaries, moves,
  /// copies, an address that a member access takes back). Member calls are given as the CXXMemberCallExpr, not as its
  /// MemberExpr. Null if there is none.
  const clang::Stmt* user = nullptr;
};

/// The uses of a value within its function.
struct ValueUses {
  std::vector<ValueUse> uses;  ///< In source order.
  /// These are not all: the value is returned, kept in a member, or the variable that holds it gets other values, too,
  /// and which one a use means is not certain.
  bool is_partial = false;
  bool is_discarded = false;     ///< Nobody takes the value at all: `f();`. Not set for `(void)f();`.
  bool is_cast_to_void = false;  ///< `(void)f();`, `std::ignore = f();`
};

}  // namespace pgtidy::cxx

#pragma once

#include <clang/AST/ExprCXX.h>
#include <clang/AST/StmtCXX.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/DenseSet.h>

#include <vector>

#include "clang-plugin/core/function_index.h"
#include "clang-plugin/core/text_value.h"

namespace pgtidy::cxx {

class TextFolder;

/// Follows the text that a local variable holds through its function: assignments, appends, branches. Loops that change
/// it, what is done to it out of sight, and jumps leave a hole.
class TextFlow {
 public:
  TextFlow(TextFolder& folder, const FunctionIndex& function, const clang::VarDecl& variable);

  /// What the variable holds where `use` reads it.
  [[nodiscard]] Texts ValueAt(const clang::DeclRefExpr& use);

  /// True if a function may change a variable after its initialization.
  [[nodiscard]] static bool IsWritten(const FunctionIndex& function, const clang::VarDecl& variable);

 private:
  enum class EffectKind {
    kRead,
    kAssign,  // The first part is the new text.
    kAppend,  // All parts are added.
    kClear,
    kPrint,  // snprintf: parts are the format and its arguments.
    kUnknown,
  };
  struct Effect {
    EffectKind kind = EffectKind::kUnknown;
    const clang::Expr* operation = nullptr;  // The expression after which it holds.
    std::vector<const clang::Expr*> parts = {};
  };
  // The state of one way through the function.
  struct Path {
    Texts texts;
    bool live = true;
  };

  static Effect EffectOf(const FunctionIndex& function, const clang::DeclRefExpr& reference);
  static Effect EffectOfMember(const FunctionIndex& function, const clang::MemberExpr& member);
  static Effect EffectOfArgument(const FunctionIndex& function, const clang::Expr& argument, const clang::Expr& call);
  static Effect Appended(const FunctionIndex& function, const clang::Expr& first);

  void MarkWay(const clang::Stmt* node);
  void Apply(const Effect& effect, Path& path);
  void Run(const clang::Stmt* node, Path& path);
  void RunChildren(const clang::Stmt* node, Path& path);
  void RunIf(const clang::IfStmt& branch, Path& path);
  void RunSwitch(const clang::SwitchStmt& choice, Path& path);
  void RunLoop(const clang::Stmt& loop, const clang::Stmt* init, const clang::Stmt* condition,
               const clang::Stmt* increment, const clang::Stmt* body, Path& path);
  [[nodiscard]] Texts Unknown() const;
  static void JoinInto(Path& path, const Path& other);

  TextFolder& folder_;
  const FunctionIndex& function_;
  const clang::VarDecl& variable_;
  llvm::DenseMap<const clang::Stmt*, std::vector<Effect>> effects_;
  llvm::DenseSet<const clang::Stmt*> on_way_;  // Nodes that hold an effect, the declaration or the use.
  bool is_written_ = false;
  bool is_lost_ = false;  // Something happens to it at a time that is not known.
  const clang::DeclRefExpr* use_ = nullptr;
  bool found_ = false;
  Texts result_;
  std::vector<Path>* breaks_ = nullptr;  // Of the switch around; null in a loop.
};

}  // namespace pgtidy::cxx

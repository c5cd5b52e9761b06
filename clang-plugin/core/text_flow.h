#pragma once

#include <clang/AST/ExprCXX.h>
#include <clang/AST/StmtCXX.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/DenseSet.h>

#include <cstddef>
#include <optional>
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

  /// True if the function may change it after its initialization.
  [[nodiscard]] bool is_written() const { return is_written_; }
  /// The same of any function and variable.
  [[nodiscard]] static bool IsWritten(const FunctionIndex& function, const clang::VarDecl& variable);
  /// True if the function itself assigns to a variable or a part of it, or takes a reference that it may assign
  /// through. What other functions do with what they are given does not count.
  [[nodiscard]] static bool IsAssigned(const FunctionIndex& function, const clang::VarDecl& variable);

 private:
  enum class EffectKind {
    kRead,
    kAssign,  // The first part is the new text.
    kAppend,  // All parts are added.
    kClear,
    kPrint,  // snprintf: parts are the format and its arguments.
    kUnknown,
    kLost,  // Something else can write to it, whenever it likes.
  };
  struct Effect {
    EffectKind kind = EffectKind::kUnknown;
    const clang::Expr* operation = nullptr;  // The expression after which it holds.
    std::vector<const clang::Expr*> parts = {};
    bool is_chain = false;  // The parts are the calls that append.
  };
  // The state of one way through the function.
  struct Path {
    Texts texts;
    bool live = true;
  };

  static Effect EffectOf(const FunctionIndex& function, const clang::DeclRefExpr& reference);
  // What is done to the variable by whoever has the value of an expression that refers to it.
  static Effect EffectOfUse(const FunctionIndex& function, const clang::Expr& use);
  static Effect EffectOfUser(const FunctionIndex& function, const clang::Expr& node, const clang::Stmt& parent);
  static Effect EffectOfAddress(const FunctionIndex& function, const clang::UnaryOperator& address);
  static Effect EffectOfIterator(const FunctionIndex& function, const clang::Expr& iterator);
  static Effect EffectOfValue(const FunctionIndex& function, const clang::Expr& value);
  static const clang::Expr* PartAround(const FunctionIndex& function, const clang::Expr& part);
  // True if a part of a variable, an element or a member, is read where it stands, and nothing more.
  static bool IsOnlyRead(const FunctionIndex& function, const clang::Expr& part);
  static Effect EffectOfMember(const FunctionIndex& function, const clang::MemberExpr& member);
  static Effect EffectOfArgument(const FunctionIndex& function, const clang::Expr& argument, const clang::Expr& call);
  static Effect Appended(const FunctionIndex& function, const clang::Expr& first);

  void MarkWay(const clang::Stmt* node);
  void Apply(const Effect& effect, Path& path);
  void Run(const clang::Stmt* node, Path& path);
  [[nodiscard]] bool HasOldText() const;
  [[nodiscard]] bool IsWrittenAfter(const clang::DeclRefExpr& reference, const clang::VarDecl& other) const;
  void RunExpression(const clang::Stmt* node, Path& path);
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
  std::optional<bool> has_old_text_;
  size_t work_ = 0;  // Of following the changes, for all uses together.
  const clang::DeclRefExpr* use_ = nullptr;
  bool found_ = false;
  Texts result_;
  std::vector<Path>* breaks_ = nullptr;  // Of the switch around; null in a loop.
};

}  // namespace pgtidy::cxx

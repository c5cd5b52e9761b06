#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/ExprCXX.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/DenseSet.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clang-plugin/core/function_index.h"
#include "clang-plugin/core/places.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/text_value.h"

namespace pgtidy::cxx {

class TextFlow;

/// Works out which texts an expression may have: from literals, constants, concatenations, formats and builders, from
/// local variables followed through their function, from the values that small functions return.
class TextFolder {
 public:
  TextFolder(clang::ASTContext& context, Places& places);
  ~TextFolder();
  TextFolder(const TextFolder&) = delete;
  TextFolder& operator=(const TextFolder&) = delete;

  /// The texts of an expression. `function` is the index of what holds it, null at namespace scope.
  [[nodiscard]] Texts Fold(const clang::Expr* expression, const FunctionIndex* function);
  /// The texts that a format makes with these arguments.
  [[nodiscard]] Texts Format(const clang::Expr* format, FormatStyle style,
                             const std::vector<const clang::Expr*>& arguments, const FunctionIndex* function);
  /// The value of an integer constant expression.
  [[nodiscard]] std::optional<int64_t> IntegerOf(const clang::Expr* expression) const;
  /// The initializers that the elements of a list, array or range have; nothing if they are not all known.
  [[nodiscard]] std::optional<std::vector<const clang::Expr*>> ElementsOf(const clang::Expr* range,
                                                                          const FunctionIndex* function);
  /// The initializers of the aggregates that an expression may stand for, point to or begin; empty if they are not all
  /// known.
  [[nodiscard]] std::vector<const clang::Expr*> InitializersOf(const clang::Expr* expression,
                                                               const FunctionIndex* function);
  /// What the function that holds a call is folded with.
  [[nodiscard]] clang::ASTContext& context() const { return context_; }
  [[nodiscard]] Places& places() const { return places_; }

  /// Forgets what was found of the uses of one function's variables.
  void Forget();
  /// A text that is not known, of the expression.
  [[nodiscard]] Texts HoleFor(const clang::Expr* expression);
  /// True if a variable has its first value for ever, as far as the translation unit shows.
  [[nodiscard]] bool IsNeverWritten(const clang::VarDecl* variable);

 private:
  friend class TextFlow;
  using Arguments = llvm::DenseMap<const clang::ParmVarDecl*, Texts>;

  // Counts how deep expressions are nested.
  class Depth {
   public:
    explicit Depth(unsigned& depth) : depth_(depth) { ++depth_; }
    ~Depth() { --depth_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

   private:
    unsigned& depth_;
  };

  // What holds an expression, and the values of its parameters where they are known.
  struct Frame {
    const FunctionIndex* function = nullptr;
    const Arguments* arguments = nullptr;
  };

  Texts FoldHere(const clang::Expr* expression);
  Texts FoldLiteral(const clang::StringLiteral& literal);
  Texts FoldVariable(const clang::DeclRefExpr& reference);
  Texts FoldGlobal(const clang::VarDecl& variable, const clang::Expr& use);
  Texts FoldInitializer(const clang::VarDecl& variable);
  Texts FoldMember(const clang::MemberExpr& member);
  Texts FoldConstruction(const clang::CXXConstructExpr& construction);
  Texts FoldConditional(const clang::AbstractConditionalOperator& conditional);
  Texts FoldSum(const clang::Expr& sum);
  Texts FoldMemberCall(const clang::CXXMemberCallExpr& call);
  Texts FoldOperator(const clang::CXXOperatorCallExpr& call);
  Texts FoldCall(const clang::CallExpr& call);
  Texts FoldBody(const clang::CallExpr& call, const clang::FunctionDecl& callee);
  Texts FoldUserLiteral(const clang::UserDefinedLiteral& literal);
  Texts FoldLambdaLiteral(const clang::CXXOperatorCallExpr& call, const clang::LambdaExpr& lambda);
  // The text of a number, a truth value or a character, which is what it is converted to where it stands.
  Texts FoldScalar(const clang::Expr* expression);
  Texts FoldList(const clang::InitListExpr& list);
  Texts FoldReplacedMarks(const clang::CXXMemberCallExpr& call, const std::vector<const clang::Expr*>& arguments);
  // What a format writes of a value.
  Texts FoldFormatted(const clang::Expr* value, const FormatMark& mark, bool in_braces);
  Texts FoldFormat(const Texts& formats, std::optional<std::vector<FormatMark>> (*marks)(const std::string&),
                   const std::vector<const clang::Expr*>& arguments, const clang::Expr& whole);
  Texts FoldStream(const clang::Expr& chain);
  // What one call of `append`, `+=` or `<<` adds.
  Texts FoldAdded(const clang::CallExpr& call);
  // What `<<` writes of a value.
  Texts FoldInserted(const clang::Expr* value);
  const clang::Expr* NamedArgument(const std::vector<const clang::Expr*>& arguments, const std::string& name);
  Texts FoldElements(const std::vector<const clang::Expr*>& elements, const clang::Expr& whole);
  Texts FoldConstant(const clang::Expr* expression);
  Texts Slice(const Texts& texts, const clang::Expr& offset, const clang::Expr* count, const clang::Expr& whole);
  std::optional<sites::SqlText> FromValue(const clang::APValue& value, clang::QualType type, const clang::Expr& whole);
  // The parts of an aggregate that an expression may stand for.
  std::vector<const clang::Expr*> AggregatesOf(const clang::Expr* expression);
  std::optional<std::vector<const clang::Expr*>> RangeElements(const clang::Expr* range);
  [[nodiscard]] const clang::Expr* LastingInitializer(const clang::VarDecl* variable);
  // What the function that is folded does to one of its variables.
  TextFlow& FlowOf(const clang::VarDecl& variable);
  // True if the compiler left out a part of the function that holds the expressions.
  [[nodiscard]] bool IsDamaged();
  const FunctionIndex* IndexOf(const clang::FunctionDecl& function);
  void FindGlobalWrites();

  clang::ASTContext& context_;
  Places& places_;
  Frame frame_;
  unsigned depth_ = 0;
  llvm::DenseSet<const clang::FunctionDecl*> open_bodies_;  // The functions that are being folded.
  unsigned bodies_left_ = 0;                                // How many more may be, for one expression.
  std::map<std::pair<const FunctionIndex*, const clang::VarDecl*>, std::unique_ptr<TextFlow>> flows_;
  llvm::DenseMap<const FunctionIndex*, bool> damaged_;
  std::map<const clang::FunctionDecl*, std::unique_ptr<FunctionIndex>> indexes_;
  llvm::DenseMap<const clang::Expr*, Texts> of_uses_;
  // Null stands for all of them.
  std::optional<llvm::DenseMap<const clang::VarDecl*, bool>> written_globals_;
  llvm::DenseMap<const clang::VarDecl*, bool> assigned_globals_;
  // Of lists that the configuration says hold statements: they are given to functions as what may be written to, and
  // none of those writes.
  bool trusts_functions_ = false;
};

}  // namespace pgtidy::cxx

#pragma once

#include <llvm/ADT/DenseSet.h>
#include <llvm/ADT/StringMap.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clang-plugin/core/function_index.h"
#include "clang-plugin/core/library.h"
#include "clang-plugin/core/places.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/text_folder.h"

namespace pgtidy::cxx {

/// Scans the functions of a translation unit one after the other and collects their sites.
class FunctionScan final : public Scan {
 public:
  FunctionScan(clang::ASTContext& context, const std::vector<const Library*>& libraries);

  /// Looks for queries in one function, or in an initializer if `function` is null.
  void Run(const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies);
  /// What was found, in source order.
  [[nodiscard]] std::vector<sites::QuerySite> TakeSites() { return std::move(sites_); }
  [[nodiscard]] std::vector<sites::WrapperCandidate> TakeCandidates() { return std::move(candidates_); }
  [[nodiscard]] const std::vector<std::string>& files() const { return places_.files(); }

  [[nodiscard]] clang::ASTContext& context() const override { return context_; }
  [[nodiscard]] sites::QuerySite NewSite(const Call& call, sites::SiteRole role, const clang::Expr* argument) override;
  void Add(const Call& call, sites::QuerySite site) override;
  void AddAll(const Call& call, std::vector<sites::QuerySite> sites) override;
  [[nodiscard]] TextValue TextOf(const clang::Expr* expression) override;
  [[nodiscard]] TextValue FormattedTextOf(const clang::Expr* format, FormatStyle style,
                                          const std::vector<const clang::Expr*>& arguments) override;
  [[nodiscard]] std::optional<sites::SqlText> ConstantTextOf(const clang::Expr* expression) override;
  [[nodiscard]] std::optional<int64_t> IntegerOf(const clang::Expr* expression) override;
  [[nodiscard]] std::vector<const clang::Expr*> InitializersOf(const clang::Expr* expression) override;
  [[nodiscard]] sites::CxxType TypeOf(clang::QualType type) override;
  [[nodiscard]] sites::Argument ArgumentOf(const clang::Expr* expression) override;
  [[nodiscard]] std::optional<sites::Place> PlaceOf(clang::SourceRange range) override;
  void SetColumn(const clang::Expr* argument, sites::ColumnRead& read) override;
  [[nodiscard]] ValueUses UsesOf(const clang::Expr* expression) override;
  [[nodiscard]] ValueUses UsesOf(const clang::ValueDecl* variable) override;
  [[nodiscard]] const clang::Stmt* ParentOf(const clang::Stmt* node) const override;
  [[nodiscard]] const clang::VarDecl* VariableHolding(const clang::Expr* expression) const override;
  [[nodiscard]] std::vector<const clang::Expr*> CallsOn(const clang::VarDecl* variable) override;
  [[nodiscard]] std::optional<Call> Describe(const clang::Expr* call) override;
  [[nodiscard]] std::string ObjectName(const clang::Expr* expression) override;

 private:
  [[nodiscard]] const std::vector<const Library*>* LibrariesFor(const clang::FunctionDecl& callee) const;
  [[nodiscard]] sites::Place PlaceOfCall(const Call& call);
  [[nodiscard]] TextValue ValueOf(Texts texts, const clang::Expr& expression) const;
  // True if a part of the function that is scanned is missing in the tree.
  [[nodiscard]] bool IsDamaged();
  void AddCandidate(const Call& call, const clang::Expr& argument);
  [[nodiscard]] const clang::Stmt* UserOf(const clang::Expr* value) const;
  [[nodiscard]] bool IsCondition(const clang::Stmt* user, const clang::Expr* expression) const;
  [[nodiscard]] static bool TypeOfOwner(clang::QualType type);
  [[nodiscard]] static bool IsNullInit(const clang::VarDecl& variable);
  [[nodiscard]] const clang::Stmt* BlockAround(const clang::Stmt* node) const;
  void AddUses(const clang::VarDecl& variable, const clang::Stmt* from, ValueUses& uses) const;

  clang::ASTContext& context_;
  Places places_;
  TextFolder folder_;
  llvm::StringMap<std::vector<const Library*>> by_name_;
  std::vector<const Library*> of_annotated_;  // Those that visit functions of any name that have an attribute.
  const FunctionIndex* index_ = nullptr;
  const Library* library_ = nullptr;
  std::string enclosing_;
  std::optional<bool> is_damaged_;  // Of the function that is scanned.
  bool in_template_ = false;
  llvm::DenseSet<const clang::Expr*> done_;
  std::vector<sites::QuerySite> sites_;
  std::vector<sites::WrapperCandidate> candidates_;
};

}  // namespace pgtidy::cxx

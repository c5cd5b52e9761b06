#pragma once

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzer/query/nullability/conditions.h"
#include "analyzer/query/nullability/nullability.h"

namespace pgtidy::query {

class NullabilityScope;

/// What the scopes of one proof share.
struct NullabilityProof {
  explicit NullabilityProof(const catalog::Catalog& c) : catalog(c) {}
  const catalog::Catalog& catalog;
  std::unordered_map<const catalog::Query*, std::unique_ptr<NullabilityScope>> scopes;
  /// Of recursive CTEs: what is assumed of each column while it is proven, and the result.
  std::map<const catalog::CommonTableExpr*, std::vector<bool>> not_null_columns;
  std::vector<const catalog::CommonTableExpr*> open;  ///< Those that are being proven.
  int depth = 0;
};

/// One query level: what its FROM and WHERE leave over, and whether its columns may be NULL.
class NullabilityScope {
 public:
  NullabilityScope(NullabilityProof& proof, const catalog::Query& query, const NullabilityScope* parent);

  [[nodiscard]] const catalog::Query& query() const { return query_; }
  /// Of a column of the result, counted from 0 without junk.
  [[nodiscard]] Nullability OfColumn(size_t index) const;
  /// Of an expression that stands behind FROM and WHERE.
  [[nodiscard]] Nullability Of(const catalog::ExprRef& expr) const;
  /// Whether the rows of a column's table may be missing in an outer join, here or in the subqueries that it comes
  /// from.
  [[nodiscard]] bool MayBeMissing(const catalog::Var& var) const;
  /// How many columns the result has.
  [[nodiscard]] size_t ColumnCount() const;

 private:
  struct Side {
    int join = 0;
    bool left = false;
    friend auto operator<=>(const Side&, const Side&) = default;
  };

  void Walk(const catalog::FromItem* item, std::vector<Side>& sides);
  void CollectConditions(const catalog::FromItem* item);
  void AddConditions(const catalog::ExprRef& condition);
  [[nodiscard]] bool MayBeMissing(int rtindex, int ignored_join) const;

  [[nodiscard]] const NullabilityScope* Ancestor(int levels) const;
  [[nodiscard]] NullabilityScope& ScopeOf(const catalog::Query& query, const NullabilityScope* parent) const;
  [[nodiscard]] const catalog::RangeTblEntry& EntryAt(int rtindex) const;
  [[nodiscard]] std::string NameOf(const catalog::Var& var) const;

  [[nodiscard]] Nullability OfSetOperation(const catalog::SetOperation& operation, size_t index) const;
  [[nodiscard]] Nullability OfGroupingSets(const catalog::TargetEntry& entry) const;
  [[nodiscard]] Nullability OfVar(const catalog::Var& var, int ignored_join) const;
  [[nodiscard]] Nullability OfJoinColumn(const catalog::Var& var) const;
  [[nodiscard]] Nullability OfResultRelation(const catalog::Var& var) const;
  [[nodiscard]] Nullability OfEntryColumn(const catalog::RangeTblEntry& entry, const catalog::Var& var) const;
  [[nodiscard]] Nullability OfRelationColumn(const catalog::RangeTblEntry& entry, int column,
                                             const std::string& name) const;
  [[nodiscard]] Nullability OfFunctionColumn(const catalog::RangeTblEntry& entry, int column) const;
  [[nodiscard]] Nullability OfCteColumn(const catalog::RangeTblEntry& entry, int column) const;
  [[nodiscard]] Nullability OfRecursiveCte(const NullabilityScope& owner, const catalog::CommonTableExpr& cte,
                                           size_t index) const;
  [[nodiscard]] Nullability OfCall(const catalog::FuncExpr& call) const;
  [[nodiscard]] Nullability OfSubLink(const catalog::SubLink& link) const;
  [[nodiscard]] Nullability OfAggregate(const catalog::Aggref& call) const;
  [[nodiscard]] Nullability OfWindowFunction(const catalog::WindowFunc& call) const;
  [[nodiscard]] Nullability OfCase(const catalog::CaseExpr& expr) const;
  [[nodiscard]] Nullability OfAll(const catalog::ExprList& arguments, std::string why) const;
  [[nodiscard]] Nullability OfAny(const catalog::ExprList& arguments) const;
  [[nodiscard]] std::string FunctionName(types::Oid function) const;
  [[nodiscard]] Nullability OfKind(const catalog::Expr& expr) const;

  NullabilityProof& proof_;
  const catalog::Query& query_;
  const NullabilityScope* parent_;
  /// By rtindex: the sides of outer joins on which it may be missing.
  std::map<int, std::vector<Side>> nullable_sides_;
  std::map<Side, std::vector<int>> members_;
  std::set<Side> present_;  ///< Sides of which every row that is left over has a match.
  ColumnSet not_null_;
  mutable std::vector<std::optional<Nullability>> columns_;
};

}  // namespace pgtidy::query

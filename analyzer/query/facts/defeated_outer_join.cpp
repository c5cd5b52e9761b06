#include <algorithm>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"
#include "analyzer/query/nullability/conditions.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::JoinType;
using catalog::Query;
using catalog::Var;

// An entry whose rows of NULL do not pass WHERE, and the column that tells.
struct Rejection {
  int entry = 0;
  const Var* var = nullptr;
};

// Whether a condition asks for NULL and nothing else: it takes the rows without a match away on purpose.
bool AsksForNull(const ExprRef& condition) {
  if (const auto* logic = As<catalog::BoolExpr>(condition)) {
    return std::all_of(logic->arguments.begin(), logic->arguments.end(), AsksForNull);
  }
  return condition->kind == catalog::ExprKind::kNullTest;
}

const Var* LocatedVar(const ExprRef& condition, const ColumnSet& columns) {
  const Var* found = nullptr;
  WalkExpression(condition, false, [&](const ExprRef& node) {
    const auto* var = As<Var>(node);
    const bool fits =
        var != nullptr && var->varlevelsup == 0 && var->location >= 0 && columns.contains({var->varno, var->varattno});
    if (fits && found == nullptr) found = var;
    return found == nullptr;
  });
  return found;
}

class JoinChecker {
 public:
  JoinChecker(const QueryLevel& level, std::vector<QueryFact>& facts) : query_(level.query), facts_(facts) {
    ForEachConjunct(query_.join_tree->qualification, [&](const ExprRef& condition) {
      if (AsksForNull(condition)) return;
      ColumnSet columns = ColumnsNotNullIfTrue(level.catalog, query_, condition);
      std::erase_if(columns, [&](const auto& column) { return EntryAt(column.first).undetermined; });
      std::set<int> entries;
      for (const auto& column : columns) entries.insert(column.first);
      for (const int entry : entries) {
        ColumnSet own = columns;
        std::erase_if(own, [&](const auto& column) { return column.first != entry; });
        if (const Var* var = LocatedVar(condition, own)) rejections_.push_back({entry, var});
      }
    });
  }

  void Check(const FromItem& item) {
    for (const auto& part : item.items) Check(*part);
    if (item.kind != FromItem::Kind::kJoin) return;
    const Var* left = Rejecting(*item.left);
    const Var* right = Rejecting(*item.right);
    if (item.join_type == JoinType::kLeft) Add(right, item, false);
    if (item.join_type == JoinType::kRight) Add(left, item, false);
    if (item.join_type == JoinType::kFull)
      Add(left == nullptr ? right : left, item, left == nullptr || right == nullptr);
    Check(*item.left);
    Check(*item.right);
  }

 private:
  [[nodiscard]] const catalog::RangeTblEntry& EntryAt(int rtindex) const {
    return *query_.range_table[static_cast<size_t>(rtindex) - 1];
  }

  // The column of a condition that takes away the rows in which a side is missing.
  [[nodiscard]] const Var* Rejecting(const FromItem& side) const {
    const std::set<int> members = MembersOf(side);
    const auto found = std::find_if(rejections_.begin(), rejections_.end(),
                                    [&](const Rejection& rejection) { return members.contains(rejection.entry); });
    return found == rejections_.end() ? nullptr : found->var;
  }

  void Add(const Var* var, const FromItem& join, bool keeps_other_side) {
    if (var == nullptr || !reported_.insert(var).second) return;
    const catalog::RangeTblEntry& entry = EntryAt(var->varno);
    const auto index = static_cast<size_t>(var->varattno) - 1;
    if (var->varattno <= 0 || index >= entry.eref.column_names.size()) return;
    facts_.emplace_back(DefeatedOuterJoin{.location = var->location,
                                          .column = entry.eref.name + "." + entry.eref.column_names[index],
                                          .table = entry.eref.name,
                                          .written = join.join_type,
                                          .keeps_other_side = keeps_other_side});
  }

  const Query& query_;
  std::vector<QueryFact>& facts_;
  std::vector<Rejection> rejections_;
  std::set<const Var*> reported_;
};

}  // namespace

void FindDefeatedOuterJoins(const QueryLevel& level, std::vector<QueryFact>& facts) {
  if (level.query.join_tree == nullptr || level.query.join_tree->qualification == nullptr) return;
  if (level.query.command == catalog::CommandType::kMerge) return;
  JoinChecker(level, facts).Check(*level.query.join_tree);
}

}  // namespace pgtidy::query

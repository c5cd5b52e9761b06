#include <algorithm>
#include <array>
#include <map>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"

namespace pgtidy::query {

namespace {

using catalog::Aggref;
using catalog::As;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::JoinType;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::RteKind;

constexpr std::array<std::string_view, 7> kRepeating = {"sum",        "count",    "avg",      "array_agg",
                                                        "string_agg", "json_agg", "jsonb_agg"};

bool HasDistinct(const Query& query) {
  bool found = false;
  ForEachNode(query, [&](const ExprRef& node) {
    const auto* call = As<Aggref>(node);
    found = found || (call != nullptr && !call->distinct.empty());
  });
  return found;
}

// Finds tables that hang side by side on the same row of a third one.
class FanFinder {
 public:
  FanFinder(const QueryLevel& level, std::vector<QueryFact>& facts)
      : catalog_(level.catalog), query_(level.query), facts_(facts) {}

  void Run() {
    // Who writes DISTINCT in one aggregate knows of the repetition: sum(a) / count(DISTINCT b) puts it right by hand.
    if (HasDistinct(query_)) return;
    for (const auto& part : query_.join_tree->items) {
      if (!HasPlainJoins(*part)) return;
    }
    members_ = MembersOf(*query_.join_tree);
    ForEachQualification(query_.join_tree.get(), [&](const ExprRef& condition) {
      ForEachConjunct(condition, [&](const ExprRef& part) { AddCondition(part); });
    });
    ForEachNode(query_, [&](const ExprRef& node) {
      if (!is_found_) Check(node);
    });
  }

 private:
  using Columns = std::set<int>;
  struct Condition {
    std::set<int> entries;
    bool is_equality = false;  ///< Of two columns.
  };

  static bool HasPlainJoins(const FromItem& item) {
    if (item.kind == FromItem::Kind::kReference) return true;
    const bool is_plain = item.join_type == JoinType::kInner || item.join_type == JoinType::kLeft;
    return item.kind == FromItem::Kind::kJoin && is_plain && HasPlainJoins(*item.left) && HasPlainJoins(*item.right);
  }

  void AddCondition(const ExprRef& condition) {
    const auto* comparison = As<catalog::OpExpr>(condition);
    const bool is_equality = comparison != nullptr && comparison->arguments.size() == 2 &&
                             BuiltInOperator(catalog_, comparison->operator_oid) == "=";
    std::optional<BaseColumn> left;
    std::optional<BaseColumn> right;
    if (is_equality) {
      left = BaseColumnOf(catalog_, query_, comparison->arguments[0]);
      right = BaseColumnOf(catalog_, query_, comparison->arguments[1]);
    }
    conditions_.push_back({EntriesIn(query_, condition), left.has_value() && right.has_value()});
    if (left) bound_[left->var->varno].insert(left->var->varattno);
    if (right) bound_[right->var->varno].insert(right->var->varattno);
    if (!left || !right) return;
    equated_[{left->var->varno, right->var->varno}].insert(left->var->varattno);
    equated_[{right->var->varno, left->var->varno}].insert(right->var->varattno);
  }

  [[nodiscard]] const RangeTblEntry& EntryAt(int rtindex) const {
    return *query_.range_table[static_cast<size_t>(rtindex) - 1];
  }

  // A table whose indexes are all known.
  [[nodiscard]] bool IsKnownTable(int rtindex) const {
    const RangeTblEntry& entry = EntryAt(rtindex);
    if (entry.kind != RteKind::kRelation || entry.undetermined) return false;
    const auto* relation = catalog_.Find<catalog::Relation>(entry.relation);
    if (relation == nullptr || relation->undetermined || relation->built_in) return false;
    const std::vector<types::Oid> indexes = catalog_.IndexesOf(entry.relation);
    return (relation->kind == catalog::RelationKind::kTable ||
            relation->kind == catalog::RelationKind::kPartitionedTable) &&
           KnownIndexesOf(catalog_, entry.relation).size() == indexes.size();
  }

  // Whether columns hold a whole unique key, as far as it consists of columns. `strictly`: they are one of all rows.
  [[nodiscard]] bool CoverKey(int rtindex, const Columns& columns, bool strictly) const {
    const auto indexes = KnownIndexesOf(catalog_, EntryAt(rtindex).relation);
    return std::any_of(indexes.begin(), indexes.end(), [&](const catalog::Relation* relation) {
      const catalog::IndexInfo& index = *relation->index;
      if (!index.unique && !index.exclusion) return false;
      if (strictly && (!index.unique || index.predicate != nullptr || !index.valid)) return false;
      if (strictly && columns.size() != static_cast<size_t>(index.key_count)) return false;
      return std::all_of(index.keys.begin(), index.keys.begin() + index.key_count, [&](const catalog::IndexKey& key) {
        return key.column == 0 ? !strictly : columns.contains(key.column);
      });
    });
  }

  // Whether nothing but the key of the parent decides which rows of an entry there are: what any other condition leaves
  // may be one row, the latest for one.
  [[nodiscard]] bool HangsOnKeyAlone(int rtindex, int parent) const {
    const auto equated = equated_.find({parent, rtindex});
    if (equated == equated_.end() || !CoverKey(parent, equated->second, true)) return false;
    const auto& bound = bound_.at(rtindex);
    if (bound.size() != equated->second.size()) return false;
    return std::all_of(conditions_.begin(), conditions_.end(), [&](const Condition& condition) {
      return !condition.entries.contains(rtindex) ||
             (condition.is_equality && condition.entries == std::set<int>{rtindex, parent});
    });
  }

  // The entry on whose key both hang, or 0. The one that repeats the other hangs on nothing else.
  [[nodiscard]] int ParentOf(int child, int other) const {
    if (!HasManyRows(child) || !HasManyRows(other)) return 0;
    for (const int parent : members_) {
      if (parent == child || parent == other || !IsKnownTable(parent)) continue;
      const auto of_child = equated_.find({parent, child});
      if (of_child == equated_.end() || !CoverKey(parent, of_child->second, true)) continue;
      if (HangsOnKeyAlone(other, parent)) return parent;
    }
    return 0;
  }

  [[nodiscard]] bool HasManyRows(int rtindex) const {
    const auto bound = bound_.find(rtindex);
    return IsKnownTable(rtindex) && bound != bound_.end() && !CoverKey(rtindex, bound->second, false);
  }

  [[nodiscard]] std::set<int> GroupedEntries() const {
    std::set<int> entries;
    for (const catalog::SortGroupClause& group : query_.group_clause) {
      for (const auto& target : query_.target_list) {
        if (target->sort_group_ref == group.target_sort_group_ref) entries.merge(EntriesIn(query_, target->expression));
      }
    }
    return entries;
  }

  void Check(const ExprRef& node) {
    const auto* call = As<Aggref>(node);
    if (call == nullptr || call->levels_up != 0 || call->aggregate_kind != 'n') return;
    const std::string_view name = BuiltInFunction(catalog_, call->function);
    if (std::find(kRepeating.begin(), kRepeating.end(), name) == kRepeating.end()) return;
    const std::set<int> grouped = GroupedEntries();
    // Where the rows of a group are all repeated equally often, their average stays what it is.
    if (name == "avg" && !query_.group_clause.empty()) return;
    const std::set<int> read = EntriesIn(query_, node);
    if (call->star && call->filter == nullptr) return CheckAll(*call, name, grouped);
    if (read.size() != 1) return;
    CheckTable(*call, name, *read.begin(), grouped);
  }

  void CheckAll(const Aggref& call, std::string_view name, const std::set<int>& grouped) {
    for (const int table : members_) {
      if (!is_found_ && !grouped.contains(table)) CheckTable(call, name, table, grouped);
    }
  }

  void CheckTable(const Aggref& call, std::string_view name, int table, const std::set<int>& grouped) {
    for (const int other : members_) {
      if (other == table || grouped.contains(other)) continue;
      const int parent = ParentOf(table, other);
      if (parent == 0) continue;
      facts_.emplace_back(MultipliedAggregate{.location = call.location,
                                              .function = std::string(name),
                                              .table = EntryAt(table).eref.name,
                                              .repeated_by = EntryAt(other).eref.name,
                                              .parent = EntryAt(parent).eref.name});
      is_found_ = true;
      return;
    }
  }

  const catalog::Catalog& catalog_;
  const Query& query_;
  std::vector<QueryFact>& facts_;
  std::set<int> members_;
  std::vector<Condition> conditions_;
  std::map<int, Columns> bound_;                    ///< By entry: its columns that equal something.
  std::map<std::pair<int, int>, Columns> equated_;  ///< Columns of the first entry that equal columns of the second.
  bool is_found_ = false;
};

}  // namespace

void FindMultipliedAggregates(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const Query& query = level.query;
  const bool concerns = query.command == catalog::CommandType::kSelect && query.has_aggregates &&
                        query.join_tree != nullptr && query.set_operations == nullptr && query.grouping_sets.empty();
  if (!concerns || level.catalog.everything_undetermined()) return;
  FanFinder(level, facts).Run();
}

}  // namespace pgtidy::query

#include <algorithm>
#include <numeric>

#include "analyzer/query/cardinality.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::RteKind;
using catalog::Var;

// Groups the parts of FROM that conditions connect.
class ConnectionFinder {
 public:
  explicit ConnectionFinder(const QueryLevel& level)
      : level_(level), query_(level.query), group_(query_.range_table.size() + 1) {
    std::iota(group_.begin(), group_.end(), 0);
    for (const auto& item : query_.join_tree->items) Connect(MembersOf(*item));
    for (size_t i = 0; i < query_.range_table.size(); ++i) {
      std::set<int> entries = EntriesInEntry(query_, *query_.range_table[i]);
      entries.insert(static_cast<int>(i) + 1);
      Connect(entries);
    }
    ForEachQualification(query_.join_tree.get(), [&](const ExprRef& condition) {
      ForEachConjunct(condition, [&](const ExprRef& part) { AddCondition(part); });
    });
  }

  void Report(std::vector<QueryFact>& facts) {
    const FromItem* first = nullptr;
    for (const auto& item : query_.join_tree->items) {
      const int group = GroupOf(*MembersOf(*item).begin());
      if (!MayBeMistaken(item, group)) continue;
      if (first == nullptr) {
        first = item.get();
        continue;
      }
      if (GroupOf(*MembersOf(*first).begin()) == group) continue;
      facts.emplace_back(
          UnconnectedTable{.location = LocationOf(group), .table = NameOf(*item), .other = NameOf(*first)});
      return;
    }
  }

 private:
  [[nodiscard]] int GroupOf(int entry) const {
    while (group_[static_cast<size_t>(entry)] != entry) entry = group_[static_cast<size_t>(entry)];
    return entry;
  }

  void Connect(const std::set<int>& entries) {
    for (const int entry : entries) group_[static_cast<size_t>(GroupOf(entry))] = GroupOf(*entries.begin());
  }

  // `a.x = 1` picks rows on purpose, and so does `a.x IN (1, 2)`.
  void AddCondition(const ExprRef& condition) {
    const std::set<int> entries = EntriesIn(query_, condition);
    if (entries.empty()) return;
    Connect(entries);
    const auto* comparison = As<catalog::OpExpr>(condition);
    const auto* list = As<catalog::ScalarArrayOpExpr>(condition);
    const types::Oid op = comparison != nullptr ? comparison->operator_oid : list != nullptr ? list->operator_oid : 0;
    if (entries.size() == 1 && (op == types::kInvalidOid || BuiltInOperator(level_.catalog, op) == "=")) {
      picked_.insert(*entries.begin());
    }
  }

  [[nodiscard]] const RangeTblEntry& EntryAt(int rtindex) const {
    return *query_.range_table[static_cast<size_t>(rtindex) - 1];
  }

  // Whether an entry may give many rows that nobody picked.
  [[nodiscard]] bool IsPlain(int rtindex) const {
    const RangeTblEntry& entry = EntryAt(rtindex);
    if (entry.kind == RteKind::kRelation) {
      return !entry.undetermined && level_.catalog.Find<catalog::Relation>(entry.relation) != nullptr;
    }
    if (entry.kind != RteKind::kCte || entry.cte_levels_up != 0 || entry.self_reference) return false;
    const auto cte = std::find_if(query_.cte_list.begin(), query_.cte_list.end(),
                                  [&](const auto& one) { return one->name == entry.cte_name; });
    if (cte == query_.cte_list.end() || (*cte)->query == nullptr) return false;
    const Query& inner = *(*cte)->query;
    return inner.command == catalog::CommandType::kSelect && ReadsTable(inner) &&
           CardinalityOf(level_.catalog, inner) == Cardinality::kMany;
  }

  // Whether it has tables but no values that are written down, as VALUES and unnest() have.
  static bool ReadsTable(const Query& query) {
    if (query.join_tree == nullptr || query.set_operations != nullptr) return false;
    const std::set<int> members = MembersOf(*query.join_tree);
    return !members.empty() && std::all_of(members.begin(), members.end(), [&](int rtindex) {
      return query.range_table[static_cast<size_t>(rtindex) - 1]->kind == RteKind::kRelation;
    });
  }

  // Whether nothing tells that the rows of a part were meant to meet all others.
  bool MayBeMistaken(const std::shared_ptr<FromItem>& item, int group) {
    if (IsAtMostOneRow(level_.catalog, query_, item)) return false;
    bool is_plain = false;
    for (const auto& other : query_.join_tree->items) {
      for (const int member : MembersOf(*other)) {
        if (GroupOf(member) != group) continue;
        if (picked_.contains(member)) return false;
        is_plain = is_plain || IsPlain(member);
        if (!IsPlain(member) && EntryAt(member).kind != RteKind::kJoin) return false;
      }
    }
    return is_plain;
  }

  [[nodiscard]] std::string NameOf(const FromItem& item) const { return EntryAt(*MembersOf(item).begin()).eref.name; }

  [[nodiscard]] int LocationOf(int group) const {
    int location = -1;
    ForEachNode(query_, [&](const ExprRef& node) {
      const auto* var = As<Var>(node);
      if (var == nullptr || var->varlevelsup != 0 || var->location < 0 || GroupOf(var->varno) != group) return;
      if (location < 0 || var->location < location) location = var->location;
    });
    return location;
  }

  const QueryLevel& level_;
  const Query& query_;
  std::vector<int> group_;  ///< By rtindex: another one of its group, itself for the last.
  std::set<int> picked_;
};

}  // namespace

void FindUnconnectedTables(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const Query& query = level.query;
  if (query.join_tree == nullptr || query.join_tree->items.size() < 2) return;
  if (query.command == catalog::CommandType::kMerge) return;
  ConnectionFinder(level).Report(facts);
}

}  // namespace pgtidy::query

#include "clang-plugin/checks/known_nulls.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/catalog/walk.h"

namespace pgtidy::checks {

namespace {

using catalog::As;
using catalog::Catalog;
using catalog::CommandType;
using catalog::Expr;
using catalog::ExprKind;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::JoinType;
using catalog::Query;
using catalog::RangeTblEntry;
using catalog::Relation;
using catalog::RelationKind;
using catalog::RteKind;
using catalog::Var;
using types::Oid;

// What the server's own views and tables leave NULL, no constraint says.
const Relation* FindUserTable(const Catalog& catalog, const RangeTblEntry& entry) {
  if (entry.kind != RteKind::kRelation || entry.undetermined) return nullptr;
  const auto* relation = catalog.Find<Relation>(entry.relation);
  if (relation == nullptr || relation->undetermined || relation->built_in) return nullptr;
  const bool is_table = relation->kind == RelationKind::kTable || relation->kind == RelationKind::kPartitionedTable;
  return is_table ? relation : nullptr;
}

const RangeTblEntry* EntryAt(const Query& query, int varno) {
  const auto index = static_cast<size_t>(varno) - 1;
  return varno > 0 && index < query.range_table.size() ? query.range_table[index].get() : nullptr;
}

// The column behind the columns that joins make of it; null if it is no plain column.
const Var* ColumnBehind(const Query& query, const Expr* expr) {
  while (const auto* relabel = As<catalog::RelabelType>(expr)) expr = relabel->argument.get();
  const auto* var = As<Var>(expr);
  if (var == nullptr || var->varlevelsup != 0 || var->varattno <= 0) return nullptr;
  const RangeTblEntry* entry = EntryAt(query, var->varno);
  if (entry == nullptr || entry->kind != RteKind::kJoin) return var;
  const auto index = static_cast<size_t>(var->varattno) - 1;
  return index < entry->join_alias_vars.size() ? ColumnBehind(query, entry->join_alias_vars[index].get()) : nullptr;
}

// The columns that the conditions of a statement speak of, at any depth.
class Mentions {
 public:
  explicit Mentions(const Catalog& catalog) : catalog_(catalog) {}

  void AddQuery(const Query& query) {
    queries_.push_back(&query);
    for (const auto& entry : query.range_table) {
      // What a view or a function leaves out is not looked into.
      const bool is_table = entry->kind != RteKind::kRelation || FindUserTable(catalog_, *entry) != nullptr;
      if (!is_table || entry->kind == RteKind::kFunction || entry->kind == RteKind::kTableFunction)
        mentions_all_ = true;
    }
    catalog::ForEachExpression(
        query, [&](const ExprRef& expr) { AddExpression(*expr); }, [&](const Query& nested) { AddQuery(nested); });
    queries_.pop_back();
  }

  [[nodiscard]] bool HasColumn(Oid relation, int column) const {
    return mentions_all_ || columns_.contains({relation, column}) || columns_.contains({relation, 0});
  }
  [[nodiscard]] bool HasEntry(int varno) const { return mentions_all_ || entries_.contains(varno); }

 private:
  void AddExpression(const Expr& expr) {
    if (const auto* var = As<Var>(&expr)) AddVar(*var);
    if (expr.kind == ExprKind::kCurrentOfExpr) mentions_all_ = true;
    if (const auto* link = As<catalog::SubLink>(&expr)) {
      if (link->subselect != nullptr) AddQuery(*link->subselect);
    }
    catalog::ForEachChild(expr, [&](const ExprRef& child) { AddExpression(*child); });
  }

  void AddVar(const Var& var) {
    const auto level = static_cast<size_t>(var.varlevelsup);
    if (level >= queries_.size()) return;
    const Query* owner = queries_[queries_.size() - 1 - level];
    const RangeTblEntry* entry = EntryAt(*owner, var.varno);
    if (entry == nullptr) return;
    if (owner == queries_.front()) entries_.insert(var.varno);
    if (entry->kind == RteKind::kRelation) columns_.insert({entry->relation, std::max(var.varattno, 0)});
    if (entry->kind != RteKind::kJoin) return;
    const auto index = static_cast<size_t>(var.varattno) - 1;
    if (var.varattno <= 0 || index >= entry->join_alias_vars.size() || entry->join_alias_vars[index] == nullptr) {
      mentions_all_ = true;
      return;
    }
    const std::vector<const Query*> inner = queries_;
    queries_.resize(queries_.size() - level);
    AddExpression(*entry->join_alias_vars[index]);
    queries_ = inner;
  }

  const Catalog& catalog_;
  std::vector<const Query*> queries_;  // From the outermost to the one that is read.
  std::set<std::pair<Oid, int>> columns_;
  std::set<int> entries_;  // Of the outermost query.
  bool mentions_all_ = false;
};

// A copy of a join tree without the conditions of outer joins, which only say what is left out of their one side.
std::shared_ptr<FromItem> WithoutOuterConditions(const std::shared_ptr<FromItem>& item) {
  if (item == nullptr) return nullptr;
  auto copy = std::make_shared<FromItem>(*item);
  copy->left = WithoutOuterConditions(item->left);
  copy->right = WithoutOuterConditions(item->right);
  for (auto& part : copy->items) part = WithoutOuterConditions(part);
  if (item->kind == FromItem::Kind::kJoin && item->join_type != JoinType::kInner) copy->qualification = nullptr;
  return copy;
}

// What decides which rows a query returns, and, if asked, which rows of the one side an outer join adds.
Mentions MentionsOf(const Catalog& catalog, const Query& query, bool with_outer_joins) {
  Query conditions = query;
  if (!with_outer_joins) conditions.join_tree = WithoutOuterConditions(query.join_tree);
  // What is computed of a column may be what the program checks: `note IS NULL AS has_none`.
  const auto is_column = [&](const auto& target) { return ColumnBehind(query, target->expression.get()) != nullptr; };
  std::erase_if(conditions.returning_list, is_column);
  const bool is_sorted_out = query.limit_count != nullptr || query.limit_offset != nullptr || query.has_distinct_on;
  std::erase_if(conditions.target_list, [&](const auto& target) {
    if (query.command != CommandType::kSelect) return true;
    return is_column(target) && (!is_sorted_out || target->sort_group_ref == 0);
  });
  Mentions mentions(catalog);
  mentions.AddQuery(conditions);
  return mentions;
}

bool SpeaksOf(const Expr& expr, int column) {
  if (const auto* var = As<Var>(&expr)) return var->varattno == column || var->varattno == 0;
  bool speaks = false;
  catalog::ForEachChild(expr, [&](const ExprRef& child) { speaks = speaks || SpeaksOf(*child, column); });
  return speaks;
}

// True if nothing in the schema keeps NULL out of a column of a table.
bool AllowsNull(const Catalog& catalog, const Relation& table, int number) {
  const catalog::Column* column = table.ColumnAt(number);
  if (column == nullptr || column->not_null || column->generated != '\0' || column->identity != '\0') return false;
  const types::Type* type = catalog.FindType(column->type.oid);
  if (type == nullptr || type->kind == types::TypeKind::kDomain) return false;
  for (const Oid oid : catalog.ConstraintsOf(table.oid)) {
    const auto* constraint = catalog.Find<catalog::Constraint>(oid);
    if (constraint == nullptr || constraint->type == catalog::ConstraintType::kForeignKey) continue;
    if (std::find(constraint->columns.begin(), constraint->columns.end(), number) != constraint->columns.end()) {
      // A UNIQUE constraint says nothing of NULL.
      if (constraint->type != catalog::ConstraintType::kUnique) return false;
    }
    const bool is_check = constraint->type == catalog::ConstraintType::kCheck;
    if (is_check && (constraint->expression == nullptr || SpeaksOf(*constraint->expression, number))) return false;
  }
  return true;
}

void AddEntries(const FromItem* item, std::set<int>& entries) {
  if (item == nullptr) return;
  if (item->kind != FromItem::Kind::kFrom) entries.insert(item->rtindex);
  AddEntries(item->left.get(), entries);
  AddEntries(item->right.get(), entries);
  for (const auto& part : item->items) AddEntries(part.get(), entries);
}

std::set<int> EntriesOf(const FromItem* item) {
  std::set<int> entries;
  AddEntries(item, entries);
  return entries;
}

// One query of which the columns are judged.
class NullsOfQuery {
 public:
  NullsOfQuery(const Catalog& catalog, const Query& query)
      : catalog_(catalog),
        query_(query),
        mentions_(MentionsOf(catalog, query, false)),
        all_mentions_(MentionsOf(catalog, query, true)) {}

  // `why` is what is said where nothing is proven.
  [[nodiscard]] std::string OfTarget(const Expr& expr, const std::string& why) const {
    if (const auto* constant = As<catalog::Const>(&expr)) return constant->is_null ? why : "";
    if (query_.having != nullptr || query_.has_target_srfs || !query_.grouping_sets.empty()) return "";
    if (const Var* var = ColumnBehind(query_, &expr)) return OfColumn(*var, why);
    return query_.group_clause.empty() && IsAggregate(&expr) && HasOnlyTables() ? why : "";
  }

 private:
  [[nodiscard]] std::string OfColumn(const Var& var, const std::string& why) const {
    const RangeTblEntry* entry = EntryAt(query_, var.varno);
    const Relation* table = entry == nullptr ? nullptr : FindUserTable(catalog_, *entry);
    if (table == nullptr || var.returning != Var::Returning::kDefault) return "";
    if (var.varno == query_.result_relation && !KeepsValue(*table, var.varattno)) return "";
    bool may_be_missing = false;
    if (IsLeftOut(query_.join_tree.get(), var.varno, may_be_missing)) return why;
    const Mentions& mentions = may_be_missing ? all_mentions_ : mentions_;
    if (!AllowsNull(catalog_, *table, var.varattno) || mentions.HasColumn(table->oid, var.varattno)) return "";
    return fmt::format("{}.{} may be NULL", entry->eref.name, table->ColumnAt(var.varattno)->name);
  }

  // RETURNING gives what was there before.
  [[nodiscard]] bool KeepsValue(const Relation& table, int column) const {
    if (query_.command == CommandType::kDelete) return true;
    if (query_.command != CommandType::kUpdate || !catalog_.TriggersOf(table.oid).empty()) return false;
    return std::none_of(query_.target_list.begin(), query_.target_list.end(),
                        [&](const auto& target) { return target->resno == column; });
  }

  // True if an outer join is known to leave an entry out of some rows.
  [[nodiscard]] bool IsLeftOut(const FromItem* item, int varno, bool& may_be_missing) const {
    if (item == nullptr) return false;
    if (item->kind == FromItem::Kind::kJoin && item->join_type != JoinType::kInner) {
      const bool takes_left = item->join_type != JoinType::kLeft && EntriesOf(item->left.get()).contains(varno);
      const bool takes_right = item->join_type != JoinType::kRight && EntriesOf(item->right.get()).contains(varno);
      if (takes_left || takes_right) {
        may_be_missing = true;
        const FromItem* side = takes_left ? item->left.get() : item->right.get();
        if (LeavesOut(*item, side, takes_left ? item->right.get() : item->left.get())) return true;
      }
    }
    if (IsLeftOut(item->left.get(), varno, may_be_missing)) return true;
    if (IsLeftOut(item->right.get(), varno, may_be_missing)) return true;
    return std::any_of(item->items.begin(), item->items.end(),
                       [&](const auto& part) { return IsLeftOut(part.get(), varno, may_be_missing); });
  }

  [[nodiscard]] bool LeavesOut(const FromItem& join, const FromItem* side, const FromItem* other) const {
    const std::set<int> entries = EntriesOf(side);
    const std::set<int> others = EntriesOf(other);
    for (const int varno : entries) {
      if (mentions_.HasEntry(varno)) return false;
    }
    // The columns of the join itself stand for those of both sides.
    if (join.rtindex > 0 && mentions_.HasEntry(join.rtindex)) return false;
    return IsOfTables(entries) && IsOfTables(others) && Compares(join.qualification, entries, others) &&
           !IsGuaranteed(entries, others);
  }

  [[nodiscard]] bool IsOfTables(const std::set<int>& entries) const {
    return std::all_of(entries.begin(), entries.end(), [&](int varno) {
      const RangeTblEntry* entry = EntryAt(query_, varno);
      return entry != nullptr && (entry->kind == RteKind::kJoin || FindUserTable(catalog_, *entry) != nullptr);
    });
  }

  // A condition that compares columns of both sides, with nothing beside it but more that has to hold.
  [[nodiscard]] bool Compares(const ExprRef& condition, const std::set<int>& one, const std::set<int>& other) const {
    if (const auto* all = As<catalog::BoolExpr>(condition)) {
      if (all->type != catalog::BoolExpr::Type::kAnd) return false;
      return std::any_of(all->arguments.begin(), all->arguments.end(),
                         [&](const ExprRef& part) { return Compares(part, one, other); });
    }
    const auto* comparison = As<catalog::OpExpr>(condition);
    if (comparison == nullptr || comparison->arguments.size() != 2) return false;
    const Var* left = ColumnBehind(query_, comparison->arguments[0].get());
    const Var* right = ColumnBehind(query_, comparison->arguments[1].get());
    if (left == nullptr || right == nullptr) return false;
    return (one.contains(left->varno) && other.contains(right->varno)) ||
           (one.contains(right->varno) && other.contains(left->varno));
  }

  // A foreign key of the other side sees to it that there is a row, unless its own column is NULL; and so does the same
  // table on both sides.
  [[nodiscard]] bool IsGuaranteed(const std::set<int>& entries, const std::set<int>& others) const {
    for (const int varno : entries) {
      const Relation* table = FindUserTable(catalog_, *EntryAt(query_, varno));
      if (table == nullptr) continue;
      bool is_same = false;
      bool has_null = false;
      for (const int other : others) {
        const Relation* referencing = FindUserTable(catalog_, *EntryAt(query_, other));
        if (referencing == nullptr) continue;
        is_same = is_same || referencing->oid == table->oid;
        for (const Oid oid : catalog_.ConstraintsOf(referencing->oid)) {
          const auto* key = catalog_.Find<catalog::Constraint>(oid);
          const bool is_key = key != nullptr && key->type == catalog::ConstraintType::kForeignKey &&
                              key->foreign_relation == table->oid;
          if (!is_key) continue;
          if (!HasNull(*referencing, *key)) return true;
          has_null = true;
        }
      }
      if (is_same && !has_null) return true;
    }
    return false;
  }

  [[nodiscard]] bool HasNull(const Relation& table, const catalog::Constraint& key) const {
    return std::any_of(key.columns.begin(), key.columns.end(), [&](int column) {
      return AllowsNull(catalog_, table, column) && !mentions_.HasColumn(table.oid, column);
    });
  }

  static bool IsAggregate(const Expr* expr) {
    for (;;) {
      if (const auto* relabel = As<catalog::RelabelType>(expr)) {
        expr = relabel->argument.get();
      } else if (const auto* cast = As<catalog::FuncExpr>(expr)) {
        const bool is_cast =
            cast->form == catalog::CoercionForm::kExplicitCast || cast->form == catalog::CoercionForm::kImplicitCast;
        if (!is_cast || cast->arguments.empty()) return false;
        expr = cast->arguments.front().get();
      } else {
        const auto* aggregate = As<catalog::Aggref>(expr);
        return aggregate != nullptr && aggregate->levels_up == 0;
      }
    }
  }

  [[nodiscard]] bool HasOnlyTables() const {
    return !query_.range_table.empty() &&
           std::all_of(query_.range_table.begin(), query_.range_table.end(), [&](const auto& entry) {
             return entry->kind == RteKind::kJoin || FindUserTable(catalog_, *entry) != nullptr;
           });
  }

  const Catalog& catalog_;
  const Query& query_;
  Mentions mentions_;
  Mentions all_mentions_;
};

}  // namespace

std::string WhyNullIsKnown(const Catalog& catalog, const engine::QueryDescription& description, size_t column) {
  const Query* query = description.info.query.get();
  if (query == nullptr || query->set_operations != nullptr || description.undetermined) return "";
  if (column >= description.nullability.size() || !description.nullability[column].nullable) return "";
  const bool is_select = query->command == CommandType::kSelect;
  const bool is_changed = query->command == CommandType::kUpdate || query->command == CommandType::kDelete;
  if (!is_select && !is_changed) return "";
  size_t number = 0;
  for (const auto& target : is_select ? query->target_list : query->returning_list) {
    if (target->junk) continue;
    if (number++ != column) continue;
    if (target->expression == nullptr) return "";
    return NullsOfQuery(catalog, *query).OfTarget(*target->expression, description.nullability[column].why);
  }
  return "";
}

}  // namespace pgtidy::checks

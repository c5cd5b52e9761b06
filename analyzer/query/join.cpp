#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using catalog::JoinType;
using catalog::RteKind;
using catalog::Var;

// The columns that the join puts out, one entry in each list per column.
struct OutputColumns {
  std::vector<std::string> names;
  std::vector<NamespaceColumn> columns;
  ExprList expressions;
  std::vector<int> left;
  std::vector<int> right;

  void Add(std::string name, NamespaceColumn column, ExprRef expression, int left_number, int right_number) {
    names.push_back(std::move(name));
    columns.push_back(column);
    expressions.push_back(std::move(expression));
    left.push_back(left_number);
    right.push_back(right_number);
  }
};

// Source: buildVarFromNSColumn().
ExprRef MakeVar(const NamespaceColumn& column) {
  auto var = std::make_shared<Var>();
  var->varno = column.varno;
  var->varattno = column.varattno;
  var->type = column.type;
  var->collation = column.collation;
  return var;
}

std::vector<std::string> CommonColumnNames(const NamespaceItem& left, const NamespaceItem& right) {
  if (left.rte->undetermined || right.rte->undetermined) {
    throw Undetermined("the columns of a NATURAL join are not known");
  }
  std::vector<std::string> names;
  for (const std::string& name : left.names.column_names) {
    if (!name.empty() && std::ranges::find(right.names.column_names, name) != right.names.column_names.end()) {
      names.push_back(name);
    }
  }
  return names;
}

// The number of a USING column on one side, or 0 if it is one that may exist.
int FindUsingColumn(const NamespaceItem& item, const std::string& name, std::string_view side) {
  int found = 0;
  for (size_t i = 0; i < item.columns.size(); ++i) {
    if (item.names.column_names[i] != name) continue;
    if (found != 0) {
      throw SqlError("42702", fmt::format("common column name \"{}\" appears more than once in {} table", name, side));
    }
    found = static_cast<int>(i) + 1;
  }
  if (found == 0 && !item.rte->undetermined) {
    throw SqlError("42703",
                   fmt::format("column \"{}\" specified in USING clause does not exist in {} table", name, side))
        .MissingIn(name, {item.rte->relation});
  }
  return found;
}

ExprRef UsingVar(ParseState& state, const NamespaceItem& item, int number, const std::string& name) {
  if (number == 0) return NamespaceItemColumn(state, item, 0, name, -1);
  return MakeVar(item.columns[static_cast<size_t>(number) - 1]);
}

ExprRef CoerceMerged(ParseState& state, const ExprRef& column, SqlType type) {
  const SqlType own = catalog::ExprType(*column);
  if (own.oid != type.oid) {
    return CoerceType(state, column, TypeOf(state.catalog(), column), type, CoercionContext::kImplicit,
                      CoercionForm::kImplicitCast, -1);
  }
  if (own.typmod == type.typmod) return column;
  auto relabel = std::make_shared<catalog::RelabelType>();
  relabel->argument = column;
  relabel->type = type;
  return relabel;
}

// Source: buildMergedJoinVar().
ExprRef MergeColumns(ParseState& state, JoinType join_type, const ExprRef& left_column, const ExprRef& right_column) {
  const ExprList both = {left_column, right_column};
  SqlType type = {.oid = SelectCommonType(state, both, "JOIN/USING")};
  type.typmod = SelectCommonTypmod(both, type.oid);
  const ExprRef left = CoerceMerged(state, left_column, type);
  const ExprRef right = CoerceMerged(state, right_column, type);
  ExprRef result;
  switch (join_type) {
    case JoinType::kInner: result = As<Var>(left) == nullptr && As<Var>(right) != nullptr ? right : left; break;
    case JoinType::kLeft: result = left; break;
    case JoinType::kRight: result = right; break;
    case JoinType::kFull: {
      auto coalesce = std::make_shared<catalog::CoalesceExpr>();
      coalesce->type = type.oid;
      coalesce->arguments = {left, right};
      result = std::move(coalesce);
      break;
    }
  }
  AssignExprCollations(state, result);
  return result;
}

// Source: transformJoinUsingClause().
ExprRef MakeUsingCondition(ParseState& state, const ExprList& left, const ExprList& right) {
  const PlaceScope scope(state, ExprPlace::kJoinUsing);
  ExprList equalities;
  for (size_t i = 0; i < left.size(); ++i) {
    equalities.push_back(MakeOperator(state, {"", "="}, left[i], right[i], -1));
  }
  if (equalities.size() == 1) return CoerceToBoolean(state, equalities.front(), "JOIN/USING");
  for (ExprRef& equality : equalities) equality = CoerceToBoolean(state, equality, "AND");
  return MakeBool(catalog::BoolExpr::Type::kAnd, std::move(equalities), -1);
}

// Source: transformJoinOnClause().
ExprRef TransformOn(ParseState& state, const ::Node* raw, const std::vector<NamespaceItemRef>& shown) {
  SetLateral(shown, false, true);
  std::vector<NamespaceItemRef> saved = std::exchange(state.namespace_items, shown);
  ExprRef result = TransformWhereClause(state, raw, ExprPlace::kJoinOn, "JOIN/ON");
  state.namespace_items = std::move(saved);
  return result;
}

class Join {
 public:
  Join(ParseState& state, const ::JoinExpr& raw)
      : state_(state), raw_(raw), join_type_(static_cast<JoinType>(raw.jointype)) {}

  TransformedFromItem Transform() {
    TransformSides();
    using_columns_ = raw_.isNatural ? CommonColumnNames(*left_.columns, *right_.columns) : Strings(raw_.usingClause);
    join_tree_->join_type = join_type_;
    join_tree_->natural = raw_.isNatural;
    join_tree_->using_columns = using_columns_;
    if (!using_columns_.empty()) {
      TransformUsing();
    } else if (raw_.quals != nullptr) {
      join_tree_->qualification = TransformOn(state_, raw_.quals, shown_);
    }
    AddRemainingColumns(*left_.columns, true);
    AddRemainingColumns(*right_.columns, false);
    return Finish();
  }

 private:
  void TransformSides() {
    left_ = TransformFromItem(state_, raw_.larg);
    SetLateral(left_.shown, true, join_type_ == JoinType::kInner || join_type_ == JoinType::kLeft);
    const size_t saved_count = state_.namespace_items.size();
    state_.namespace_items.insert(state_.namespace_items.end(), left_.shown.begin(), left_.shown.end());
    right_ = TransformFromItem(state_, raw_.rarg);
    state_.namespace_items.resize(saved_count);
    CheckNameConflicts(left_.shown, right_.shown);
    shown_ = left_.shown;
    shown_.insert(shown_.end(), right_.shown.begin(), right_.shown.end());
    join_tree_->kind = FromItem::Kind::kJoin;
    join_tree_->left = left_.join_tree;
    join_tree_->right = right_.join_tree;
  }

  void TransformUsing() {
    ExprList left;
    ExprList right;
    ExprList merged;
    // The columns were merged before they were compared until 16, which decides which error comes first.
    const bool merge_first = state_.catalog().server_version() < 16;
    for (size_t i = 0; i < using_columns_.size(); ++i) {
      const std::string& name = using_columns_[i];
      if (std::find(using_columns_.begin(), using_columns_.begin() + static_cast<std::ptrdiff_t>(i), name) !=
          using_columns_.begin() + static_cast<std::ptrdiff_t>(i)) {
        throw SqlError("42701", fmt::format("column name \"{}\" appears more than once in USING clause", name));
      }
      left_numbers_.push_back(FindUsingColumn(*left_.columns, name, "left"));
      right_numbers_.push_back(FindUsingColumn(*right_.columns, name, "right"));
      left.push_back(UsingVar(state_, *left_.columns, left_numbers_.back(), name));
      right.push_back(UsingVar(state_, *right_.columns, right_numbers_.back(), name));
      if (merge_first) merged.push_back(MergeColumns(state_, join_type_, left.back(), right.back()));
    }
    join_tree_->qualification = MakeUsingCondition(state_, left, right);
    for (size_t i = 0; i < using_columns_.size(); ++i) {
      if (!merge_first) merged.push_back(MergeColumns(state_, join_type_, left[i], right[i]));
      NamespaceColumn column;
      column.type = catalog::ExprType(*merged[i]);
      column.collation = catalog::ExprCollation(*merged[i]);
      output_.Add(using_columns_[i], column, merged[i], left_numbers_[i], right_numbers_[i]);
    }
  }

  // Source: extractRemainingColumns().
  void AddRemainingColumns(const NamespaceItem& item, bool from_left) {
    const std::vector<int>& merged = from_left ? left_numbers_ : right_numbers_;
    for (size_t i = 0; i < item.columns.size(); ++i) {
      const int number = static_cast<int>(i) + 1;
      const NamespaceColumn& column = item.columns[i];
      if (column.varno == 0 || std::ranges::find(merged, number) != merged.end()) continue;
      output_.Add(item.names.column_names[i], column, MakeVar(column), from_left ? number : 0, from_left ? 0 : number);
    }
  }

  // Source: addRangeTableEntryForJoin().
  NamespaceItemRef AddJoinEntry() {
    auto entry = std::make_shared<RangeTblEntry>();
    entry->kind = RteKind::kJoin;
    entry->join_type = join_type_;
    entry->join_merged_columns = static_cast<int>(using_columns_.size());
    entry->join_alias_vars = output_.expressions;
    entry->join_left_columns = output_.left;
    entry->join_right_columns = output_.right;
    entry->undetermined = left_.columns->rte->undetermined || right_.columns->rte->undetermined;
    entry->alias = MakeAlias(raw_.alias);
    entry->join_using_alias = MakeAlias(raw_.join_using_alias);
    if (entry->join_using_alias != nullptr) entry->join_using_alias->column_names = using_columns_;
    entry->eref = entry->alias == nullptr ? catalog::Alias{.name = "unnamed_join", .column_names = {}} : *entry->alias;
    if (entry->undetermined && entry->eref.column_names.size() > output_.names.size()) {
      throw Undetermined("the columns of a join are not known");
    }
    NameColumns(*entry, output_.names, "join expression", "has");
    return AddEntry(state_, std::move(entry), std::vector<ColumnType>(output_.names.size()));
  }

  TransformedFromItem Finish() {
    NamespaceItemRef item = AddJoinEntry();
    join_tree_->rtindex = item->rtindex;
    for (size_t i = 0; i < output_.columns.size(); ++i) {
      NamespaceColumn& column = output_.columns[i];
      if (raw_.alias != nullptr || column.varno == 0) {
        column.varno = item->rtindex;
        column.varattno = static_cast<int>(i) + 1;
      }
    }
    item->columns = output_.columns;
    state_.join_expressions[static_cast<size_t>(item->rtindex) - 1] = join_tree_;
    if (raw_.alias != nullptr) {
      shown_.clear();
    } else {
      if (item->rte->join_using_alias != nullptr) {
        NamespaceItemRef alias = MakeUsingAliasItem(*item);
        CheckNameConflicts({alias}, shown_);
        shown_.push_back(std::move(alias));
      }
      for (const NamespaceItemRef& inner : shown_) inner->columns_visible = false;
    }
    item->relation_visible = raw_.alias != nullptr;
    shown_.push_back(item);
    return {join_tree_, item, shown_};
  }

  static NamespaceItemRef MakeUsingAliasItem(const NamespaceItem& item) {
    auto result = std::make_shared<NamespaceItem>();
    result->names = *item.rte->join_using_alias;
    result->rte = item.rte;
    result->rtindex = item.rtindex;
    result->columns.assign(item.columns.begin(), item.columns.begin() + item.rte->join_merged_columns);
    return result;
  }

  ParseState& state_;
  const ::JoinExpr& raw_;
  const JoinType join_type_;
  FromItemRef join_tree_ = std::make_shared<FromItem>();
  TransformedFromItem left_;
  TransformedFromItem right_;
  std::vector<NamespaceItemRef> shown_;
  std::vector<std::string> using_columns_;
  std::vector<int> left_numbers_;
  std::vector<int> right_numbers_;
  OutputColumns output_;
};

}  // namespace

TransformedFromItem TransformJoin(ParseState& state, const ::JoinExpr& raw) { return Join(state, raw).Transform(); }

}  // namespace pgtidy::query

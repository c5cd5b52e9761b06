#include "analyzer/query/facts/query_level.h"

#include <algorithm>
#include <array>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/cardinality.h"
#include "analyzer/query/expression.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::Catalog;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::JoinType;
using catalog::Query;
using catalog::RelationKind;
using catalog::RteKind;
using catalog::Var;

// Gathers the entries of one level that an expression reads, `depth` levels above it.
class EntryFinder {
 public:
  explicit EntryFinder(const Query& query) : query_(query) {}

  void Visit(const ExprRef& expr, int depth) {
    WalkExpression(expr, false, [&](const ExprRef& node) {
      if (const auto* var = As<Var>(node); var != nullptr && var->varlevelsup == depth) Add(*var);
      if (const auto* cursor = As<catalog::CurrentOfExpr>(node); cursor != nullptr && depth == 0) {
        found_.insert(cursor->varno);
      }
      const auto* link = As<catalog::SubLink>(node);
      if (link != nullptr && link->subselect != nullptr) Visit(*link->subselect, depth + 1);
      return true;
    });
  }

  void Visit(const Query& query, int depth) {
    catalog::ForEachExpression(
        query, [&](const ExprRef& expr) { Visit(expr, depth); }, [&](const Query& inner) { Visit(inner, depth + 1); });
  }

  [[nodiscard]] std::set<int> Take() { return std::move(found_); }

 private:
  void Add(const Var& var) {
    if (var.varno <= 0 || static_cast<size_t>(var.varno) > query_.range_table.size()) return;
    const catalog::RangeTblEntry& entry = *query_.range_table[static_cast<size_t>(var.varno) - 1];
    if (entry.kind != RteKind::kJoin) {
      found_.insert(var.varno);
      return;
    }
    const auto index = static_cast<size_t>(var.varattno) - 1;
    for (size_t i = 0; i < entry.join_alias_vars.size(); ++i) {
      const bool is_meant = var.varattno <= 0 || i == index;
      if (is_meant && entry.join_alias_vars[i] != nullptr) Visit(entry.join_alias_vars[i], 0);
    }
  }

  const Query& query_;
  std::set<int> found_;
};

void AddMembers(const FromItem& item, std::set<int>& members) {
  switch (item.kind) {
    case FromItem::Kind::kReference: members.insert(item.rtindex); return;
    case FromItem::Kind::kFrom:
      for (const auto& part : item.items) AddMembers(*part, members);
      return;
    case FromItem::Kind::kJoin: AddMembers(*item.left, members); AddMembers(*item.right, members);
  }
}

void AddNullableMembers(const FromItem& item, std::set<int>& members) {
  for (const auto& part : item.items) AddNullableMembers(*part, members);
  if (item.kind != FromItem::Kind::kJoin) return;
  if (item.join_type == JoinType::kRight || item.join_type == JoinType::kFull) AddMembers(*item.left, members);
  if (item.join_type == JoinType::kLeft || item.join_type == JoinType::kFull) AddMembers(*item.right, members);
  AddNullableMembers(*item.left, members);
  AddNullableMembers(*item.right, members);
}

bool IsNotNullBelow(const Catalog& catalog, const catalog::Relation& relation, const std::string& name) {
  const catalog::Column* column = relation.FindColumn(name);
  if (column == nullptr || !column->not_null || relation.undetermined) return false;
  for (const types::Oid oid : catalog.ConstraintsOf(relation.oid)) {
    const auto& constraint = *catalog.Find<catalog::Constraint>(oid);
    const bool is_for_it = constraint.type == catalog::ConstraintType::kNotNull && constraint.columns.size() == 1 &&
                           constraint.columns.front() == column->number;
    if (is_for_it && (!constraint.validated || !constraint.enforced)) return false;
  }
  const std::vector<types::Oid> children = catalog.ChildrenOf(relation.oid);
  return std::all_of(children.begin(), children.end(), [&](types::Oid child) {
    const auto* table = catalog.Find<catalog::Relation>(child);
    return table != nullptr && table->kind != RelationKind::kForeignTable && IsNotNullBelow(catalog, *table, name);
  });
}

}  // namespace

const ExprRef& WithoutRelabel(const ExprRef& expr) {
  const ExprRef* inner = &expr;
  while (const auto* relabel = As<catalog::RelabelType>(*inner)) inner = &relabel->argument;
  return *inner;
}

std::optional<BaseColumn> BaseColumnOf(const Catalog& catalog, const Query& query, const ExprRef& expr) {
  const auto* var = As<Var>(WithoutRelabel(expr));
  if (var == nullptr || var->varlevelsup != 0 || var->varno <= 0 || var->varattno <= 0) return std::nullopt;
  if (var->returning != Var::Returning::kDefault || !var->type.determined()) return std::nullopt;
  const auto& entry = *query.range_table[static_cast<size_t>(var->varno) - 1];
  if (entry.kind != RteKind::kRelation || entry.undetermined) return std::nullopt;
  const auto* relation = catalog.Find<catalog::Relation>(entry.relation);
  if (relation == nullptr || relation->undetermined || relation->built_in) return std::nullopt;
  if (relation->kind != RelationKind::kTable && relation->kind != RelationKind::kPartitionedTable) return std::nullopt;
  const catalog::Column* column = relation->ColumnAt(var->varattno);
  if (column == nullptr) return std::nullopt;
  return BaseColumn{.var = var, .entry = &entry, .relation = relation, .column = column};
}

bool IsDeclaredNotNull(const Catalog& catalog, const BaseColumn& column) {
  return IsNotNullBelow(catalog, *column.relation, column.column->name);
}

void ForEachConjunct(const ExprRef& condition, const std::function<void(const ExprRef&)>& visit) {
  if (condition == nullptr) return;
  const auto* logic = As<catalog::BoolExpr>(condition);
  if (logic == nullptr || logic->type != catalog::BoolExpr::Type::kAnd) return visit(condition);
  for (const ExprRef& part : logic->arguments) ForEachConjunct(part, visit);
}

void ForEachQualification(const FromItem* item, const std::function<void(const ExprRef&)>& visit) {
  if (item == nullptr) return;
  if (item->qualification != nullptr) visit(item->qualification);
  for (const auto& part : item->items) ForEachQualification(part.get(), visit);
  ForEachQualification(item->left.get(), visit);
  ForEachQualification(item->right.get(), visit);
}

std::set<int> MembersOf(const FromItem& item) {
  std::set<int> members;
  AddMembers(item, members);
  return members;
}

std::set<int> NullableMembersOf(const Query& query) {
  std::set<int> members;
  if (query.join_tree != nullptr) AddNullableMembers(*query.join_tree, members);
  return members;
}

std::set<int> EntriesIn(const Query& query, const ExprRef& expr) {
  EntryFinder finder(query);
  finder.Visit(expr, 0);
  return finder.Take();
}

std::set<int> EntriesInEntry(const Query& query, const catalog::RangeTblEntry& entry) {
  EntryFinder finder(query);
  if (entry.subquery != nullptr) finder.Visit(*entry.subquery, 1);
  for (const auto& function : entry.functions) finder.Visit(function.function, 0);
  for (const catalog::ExprList& row : entry.values_lists) {
    for (const ExprRef& value : row) finder.Visit(value, 0);
  }
  if (const catalog::TableFunction* function = entry.table_function.get()) {
    finder.Visit(function->document, 0);
    finder.Visit(function->row, 0);
  }
  return finder.Take();
}

std::string_view BuiltInOperator(const Catalog& catalog, types::Oid oid) {
  const auto* op = oid < types::kFirstNormalOid ? catalog.Find<catalog::Operator>(oid) : nullptr;
  return op == nullptr ? std::string_view() : std::string_view(op->name);
}

std::string_view BuiltInFunction(const Catalog& catalog, types::Oid oid) {
  const auto* routine = oid < types::kFirstNormalOid ? catalog.Find<catalog::Routine>(oid) : nullptr;
  return routine == nullptr ? std::string_view() : std::string_view(routine->name);
}

bool IsAtMostOneRow(const Catalog& catalog, const Query& query, const std::shared_ptr<FromItem>& item) {
  Query part;
  part.range_table = query.range_table;
  part.join_tree = std::make_shared<FromItem>();
  part.join_tree->kind = FromItem::Kind::kFrom;
  part.join_tree->items = {item};
  part.join_tree->qualification = query.join_tree->qualification;
  const Cardinality rows = CardinalityOf(catalog, part);
  return rows == Cardinality::kAtMostOne || rows == Cardinality::kExactlyOne;
}

std::vector<const catalog::Relation*> KnownIndexesOf(const Catalog& catalog, types::Oid relation) {
  std::vector<const catalog::Relation*> indexes;
  for (const types::Oid oid : catalog.IndexesOf(relation)) {
    const auto* index = catalog.Find<catalog::Relation>(oid);
    if (index != nullptr && index->index != nullptr && !index->index->undetermined) indexes.push_back(index);
  }
  return indexes;
}

bool ServesComparisons(const catalog::IndexInfo& index) {
  return index.valid &&
         (index.access_method == types::kBtreeAccessMethod || index.access_method == types::kHashAccessMethod);
}

const catalog::Relation* LeadingIndex(const Catalog& catalog, const BaseColumn& column) {
  for (const catalog::Relation* index : KnownIndexesOf(catalog, column.relation->oid)) {
    const catalog::IndexInfo& info = *index->index;
    const bool leads = info.keys.front().column == column.column->number;
    if (leads && info.predicate == nullptr && ServesComparisons(info)) return index;
  }
  return nullptr;
}

bool IsIndexedComparison(const Catalog& catalog, const ExprRef& condition) {
  constexpr std::array<std::string_view, 5> kIndexed = {"=", "<", ">", "<=", ">="};
  const auto* comparison = As<catalog::OpExpr>(condition);
  if (comparison == nullptr || comparison->arguments.size() != 2) return false;
  const std::string_view name = BuiltInOperator(catalog, comparison->operator_oid);
  return std::find(kIndexed.begin(), kIndexed.end(), name) != kIndexed.end();
}

std::set<int> EntriesFoundByIndex(const Catalog& catalog, const Query& query) {
  std::set<int> found;
  const auto add = [&](const ExprRef& side, const ExprRef& other) {
    const auto column = BaseColumnOf(catalog, query, side);
    if (!column || EntriesIn(query, other).contains(column->var->varno)) return;
    if (LeadingIndex(catalog, *column) != nullptr) found.insert(column->var->varno);
  };
  ForEachQualification(query.join_tree.get(), [&](const ExprRef& condition) {
    ForEachConjunct(condition, [&](const ExprRef& part) {
      const auto* list = As<catalog::ScalarArrayOpExpr>(part);
      if (list != nullptr && list->use_or) add(list->arguments[0], list->arguments[1]);
      if (!IsIndexedComparison(catalog, part)) return;
      const auto& comparison = *As<catalog::OpExpr>(part);
      add(comparison.arguments[0], comparison.arguments[1]);
      add(comparison.arguments[1], comparison.arguments[0]);
    });
  });
  return found;
}

bool MentionsColumn(const catalog::StoredExpr& expr, int column) {
  if (expr == nullptr) return false;
  const auto* own = As<Var>(expr.get());
  if (own != nullptr) return own->varattno == column || own->varattno == 0;
  bool found = false;
  catalog::ForEachChild(*expr, [&](const ExprRef& child) { found = found || MentionsColumn(child, column); });
  return found;
}

}  // namespace pgtidy::query

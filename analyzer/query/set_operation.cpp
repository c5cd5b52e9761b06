#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::SetOperation;
using syntax::AsNode;
using Kind = SetOperation::Kind;

constexpr const char* kNotAllowed = "{} is not allowed with UNION/INTERSECT/EXCEPT";

int IntoLocation(const ::SelectStmt& raw) { return RawLocation(AsNode(raw.intoClause)); }

const catalog::Var* FindVarOfParent(const QueryRef& query) {
  auto sublink = std::make_shared<catalog::SubLink>();
  sublink->subselect = query;
  return FindVarOfLevel(sublink, 0);
}

// What a branch of the tree puts out. The expressions of a leaf are those of its query.
struct Branch {
  std::shared_ptr<SetOperation> tree;
  TargetList columns;
};

class SetOperationTree {
 public:
  explicit SetOperationTree(ParseState& state) : state_(state) {}

  // Source: transformSetOperationTree(). At the top, the clauses behind the tree are not of this branch.
  Branch Transform(const ::SelectStmt& raw, bool top_level) {
    CheckNesting();
    if (!top_level && raw.intoClause != nullptr) {
      throw SqlError("42601", "INTO is only allowed on first SELECT of UNION/INTERSECT/EXCEPT", IntoLocation(raw));
    }
    if (!top_level && raw.lockingClause != nullptr) {
      throw SqlError("0A000", fmt::format(kNotAllowed, LockingWords(raw.lockingClause)));
    }
    const bool decorated = raw.sortClause != nullptr || raw.limitOffset != nullptr || raw.limitCount != nullptr ||
                           raw.withClause != nullptr;
    if (raw.op == SETOP_NONE || (decorated && !top_level)) return TransformLeaf(raw);
    return TransformOperation(raw, top_level);
  }

 private:
  Branch TransformLeaf(const ::SelectStmt& raw) {
    QueryRef query = AnalyzeSubquery(state_, AsNode(&raw), nullptr, false, false);
    if (!state_.namespace_items.empty()) {
      if (const catalog::Var* var = FindVarOfParent(query)) {
        throw SqlError("42P10",
                       "UNION/INTERSECT/EXCEPT member statement cannot refer to other relations of same query level",
                       var->location);
      }
    }
    Branch result;
    for (const TargetEntryRef& entry : query->target_list) {
      if (!entry->junk) result.columns.push_back(entry);
    }
    const catalog::Alias alias{fmt::format("*SELECT* {}", state_.range_table.size() + 1), {}};
    const NamespaceItemRef item = AddSubquery(state_, std::move(query), &alias, false, false);
    result.tree = std::make_shared<SetOperation>();
    result.tree->rtindex = item->rtindex;
    return result;
  }

  Branch TransformOperation(const ::SelectStmt& raw, bool top_level) {
    const auto [kind, words] = raw.op == SETOP_UNION       ? std::pair(Kind::kUnion, "UNION")
                               : raw.op == SETOP_INTERSECT ? std::pair(Kind::kIntersect, "INTERSECT")
                                                           : std::pair(Kind::kExcept, "EXCEPT");
    auto operation = std::make_shared<SetOperation>();
    operation->kind = kind;
    operation->all = raw.all;
    const Branch left = Transform(*raw.larg, false);
    operation->left = left.tree;
    if (top_level && state_.parent_cte != nullptr && state_.parent_cte->recursive) {
      NameRecursiveColumns(*left.tree, left.columns);
    }
    const Branch right = Transform(*raw.rarg, false);
    operation->right = right.tree;
    if (left.columns.size() != right.columns.size()) {
      int location = -1;
      for (const TargetEntryRef& entry : right.columns) {
        if (location < 0) location = LocationOf(entry->expression);
      }
      throw SqlError("42601", fmt::format("each {} query must have the same number of columns", words), location);
    }
    Branch result{operation, {}};
    for (size_t i = 0; i < left.columns.size(); ++i) {
      result.columns.push_back(MergeColumn(*operation, *left.columns[i], *right.columns[i], words));
    }
    return result;
  }

  // A literal takes the common type; of anything else it is only checked that it can.
  ExprRef CheckColumn(catalog::TargetEntry& entry, Oid type, const char* words) {
    const bool unknown = catalog::ExprType(*entry.expression).oid == types::kUnknownType;
    if (!unknown) return CoerceToCommonType(state_, entry.expression, type, words);
    if (entry.expression->kind == catalog::ExprKind::kConst || entry.expression->kind == catalog::ExprKind::kParam) {
      entry.expression = CoerceToCommonType(state_, entry.expression, type, words);
    }
    return entry.expression;
  }

  TargetEntryRef MergeColumn(SetOperation& operation, catalog::TargetEntry& left, catalog::TargetEntry& right,
                             const char* words) {
    const bool union_all = operation.kind == Kind::kUnion && operation.all;
    ExprRef best;
    auto column = std::make_shared<catalog::SetToDefault>();
    column->type.oid = SelectCommonType(state_, {left.expression, right.expression}, words, &best);
    column->location = LocationOf(best);
    const ExprList both = {CheckColumn(left, column->type.oid, words), CheckColumn(right, column->type.oid, words)};
    column->type.typmod = SelectCommonTypmod(both, column->type.oid);
    column->collation = SelectCommonCollation(state_, both, union_all);
    operation.column_types.push_back(column->type);
    operation.column_collations.push_back(column->collation);
    if (!union_all) {
      operation.group_clauses.push_back(MakeGroupOperators(state_, column->type.oid, column->location));
    }
    auto entry = std::make_shared<catalog::TargetEntry>();
    entry->expression = std::move(column);
    entry->has_name = false;
    return entry;
  }

  // Source: determineRecursiveColTypes().
  void NameRecursiveColumns(const SetOperation& left, const TargetList& columns) {
    const SetOperation* leaf = &left;
    while (leaf->kind != Kind::kLeaf) leaf = leaf->left.get();
    const catalog::Query& leftmost = *RangeTableEntry(state_, leaf->rtindex, 0).subquery;
    TargetList named;
    for (size_t i = 0; i < columns.size(); ++i) {
      auto entry = std::make_shared<catalog::TargetEntry>(*columns[i]);
      entry->name = leftmost.target_list[i]->name;
      entry->resno = static_cast<int>(i) + 1;
      named.push_back(std::move(entry));
    }
    NameCteColumns(*state_.parent_cte, named);
  }

  ParseState& state_;
};

// The columns that ORDER BY may name, and the target list that stands for them.
NamespaceItemRef MakeOutput(ParseState& state, const SetOperation& operation, catalog::Query& query) {
  const SetOperation* leaf = &operation;
  while (leaf->kind != Kind::kLeaf) leaf = leaf->left.get();
  const catalog::Query& leftmost = *RangeTableEntry(state, leaf->rtindex, 0).subquery;
  auto item = std::make_shared<NamespaceItem>();
  item->rte = std::make_shared<RangeTblEntry>();
  item->rte->kind = catalog::RteKind::kJoin;
  item->rtindex = static_cast<int>(state.range_table.size()) + 1;
  for (size_t i = 0; i < operation.column_types.size(); ++i) {
    const catalog::TargetEntry& source = *leftmost.target_list[i];
    auto var = std::make_shared<catalog::Var>();
    var->varno = leaf->rtindex;
    var->varattno = source.resno;
    var->type = operation.column_types[i];
    var->collation = operation.column_collations[i];
    var->location = LocationOf(source.expression);
    item->rte->join_alias_vars.push_back(var);
    item->names.column_names.push_back(source.name);
    item->columns.push_back({leaf->rtindex, source.resno, var->type, var->collation, false});
    query.target_list.push_back(
        MakeTargetEntry(state, nullptr, var, ExprPlace::kSelectTarget, source.name.c_str(), false));
  }
  item->names.name = "unnamed_join";
  item->rte->eref = item->names;
  return item;
}

}  // namespace

QueryRef TransformSetOperation(ParseState& state, const ::SelectStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  const ::SelectStmt* leftmost = &raw;
  while (leftmost->op != SETOP_NONE) leftmost = leftmost->larg;
  if (leftmost->intoClause != nullptr) {
    throw SqlError("42601", "SELECT ... INTO is not allowed here", IntoLocation(*leftmost));
  }
  if (raw.lockingClause != nullptr) {
    throw SqlError("0A000", fmt::format(kNotAllowed, LockingWords(raw.lockingClause)));
  }
  TransformWith(state, *query, raw.withClause);
  query->set_operations = SetOperationTree(state).Transform(raw, true).tree;
  const NamespaceItemRef output = MakeOutput(state, *query->set_operations, *query);
  std::vector<NamespaceItemRef> saved_items = std::exchange(state.namespace_items, {});
  state.range_table.push_back(output->rte);
  AddToQuery(state, output, false, false, true);
  const size_t column_count = query->target_list.size();
  query->sort_clause = TransformSortClause(state, raw.sortClause, query->target_list, ExprPlace::kOrderBy, false);
  state.namespace_items = std::move(saved_items);
  std::erase(state.range_table, output->rte);
  if (query->target_list.size() != column_count) {
    throw SqlError("0A000", "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
                   LocationOf(query->target_list[column_count]->expression))
        .Detail("Only result column names can be used, not expressions or functions.")
        .Hint("Add the expression/function to every SELECT, or move the UNION into a FROM clause.");
  }
  query->limit_with_ties = raw.limitOption == LIMIT_OPTION_WITH_TIES;
  query->limit_offset =
      TransformLimitClause(state, raw.limitOffset, ExprPlace::kOffset, "OFFSET", query->limit_with_ties);
  query->limit_count = TransformLimitClause(state, raw.limitCount, ExprPlace::kLimit, "LIMIT", query->limit_with_ties);
  FinishQuery(state, *query, nullptr);
  AssignQueryCollations(state, *query);
  if (state.has_aggregates) CheckAggregates(state, *query);
  return query;
}

}  // namespace pgtidy::query

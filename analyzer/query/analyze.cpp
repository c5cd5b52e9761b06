#include "analyzer/query/analyze.h"

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/updatable_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::To;

QueryRef TransformAnySelect(ParseState& state, const ::SelectStmt& raw) {
  if (raw.valuesLists != nullptr) return TransformValues(state, raw);
  return raw.op == SETOP_NONE ? TransformSelect(state, raw) : TransformSetOperation(state, raw);
}

// A SELECT without the INTO of its first branch, which a statement of its own may have.
// Source: transformOptionalSelectInto().
class WithoutInto {
 public:
  explicit WithoutInto(const ::SelectStmt& raw) {
    selects_.push_back(std::make_unique<::SelectStmt>(raw));
    while (selects_.back()->op != SETOP_NONE) {
      auto left = std::make_unique<::SelectStmt>(*selects_.back()->larg);
      selects_.back()->larg = left.get();
      selects_.push_back(std::move(left));
    }
    selects_.back()->intoClause = nullptr;
  }
  [[nodiscard]] const ::SelectStmt& select() const { return *selects_.front(); }

 private:
  std::vector<std::unique_ptr<::SelectStmt>> selects_;
};

// RETURN in a function's body. Source: transformReturnStmt().
QueryRef TransformReturn(ParseState& state, const ::ReturnStmt& raw) {
  auto query = std::make_shared<catalog::Query>();
  query->is_return = true;
  query->target_list.push_back(MakeTargetEntry(state, raw.returnval, nullptr, ExprPlace::kSelectTarget, "", false));
  if (state.resolve_unknowns) ResolveUnknowns(state, query->target_list);
  FinishQuery(state, *query, nullptr);
  AssignQueryCollations(state, *query);
  return query;
}

// What the server finds when it rewrites a statement. Statements in WITH come first.
void CheckModifications(const Catalog& catalog, const catalog::Query& query) {
  for (const auto& cte : query.cte_list) {
    if (cte->query != nullptr) CheckModifications(catalog, *cte->query);
  }
  CheckAssignedColumns(catalog, query);
  CheckTargetView(catalog, query);
}

}  // namespace

QueryRef TransformStatement(ParseState& state, const ::Node* statement) {
  CheckNesting();
  switch (statement->type) {
    case T_SelectStmt: return TransformAnySelect(state, To<::SelectStmt>(statement));
    case T_InsertStmt: return TransformInsert(state, To<::InsertStmt>(statement));
    case T_UpdateStmt: return TransformUpdate(state, To<::UpdateStmt>(statement));
    case T_DeleteStmt: return TransformDelete(state, To<::DeleteStmt>(statement));
    case T_MergeStmt: return TransformMerge(state, To<::MergeStmt>(statement));
    case T_ReturnStmt: return TransformReturn(state, To<::ReturnStmt>(statement));
    default: break;
  }
  auto utility = std::make_shared<catalog::Query>();
  utility->command = catalog::CommandType::kUtility;
  return utility;
}

QueryRef AnalyzeStatement(AnalysisContext& context, const ::Node* statement) {
  ParseState state(context);
  QueryRef query;
  if (const auto* select = syntax::As<::SelectStmt>(statement, T_SelectStmt)) {
    query = TransformAnySelect(state, WithoutInto(*select).select());
  } else {
    query = TransformStatement(state, statement);
  }
  CheckModifications(context.catalog, *query);
  return query;
}

void CheckPlan(const Catalog& catalog, const catalog::Query& query) {
  for (const auto& cte : query.cte_list) {
    if (cte->query != nullptr) CheckPlan(catalog, *cte->query);
  }
  CheckConflictTarget(catalog, query);
}

// Whether the parent locks the query's rows decides only how its tables are locked, which is no matter here.
QueryRef AnalyzeSubquery(ParseState& parent, const ::Node* statement, CommonTableExpr* parent_cte, bool,
                         bool resolve_unknowns) {
  ParseState state(&parent);
  state.parent_cte = parent_cte;
  state.resolve_unknowns = resolve_unknowns;
  return TransformStatement(state, statement);
}

std::vector<ResultColumn> ResultColumns(const catalog::Query& query) {
  std::vector<ResultColumn> columns;
  for (const TargetEntryRef& entry : VisibleTargetList(query)) {
    if (entry->junk) continue;
    columns.push_back({entry->name, catalog::ExprType(*entry->expression), catalog::ExprCollation(*entry->expression),
                       entry->origin_relation, entry->origin_column});
  }
  return columns;
}

}  // namespace pgtidy::query

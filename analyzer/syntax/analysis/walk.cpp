#include "analyzer/syntax/analysis/walk.h"

#include <utility>

namespace pgtidy::syntax::analysis {
namespace {

// A level takes a few hundred bytes of stack, more under a sanitizer.
constexpr int kDeepest = 2000;

// raw_expression_tree_walker ends the process at a node that it does not know: these it knows in 17 and 18. Nodes that
// are handled here themselves, and those with nothing below them, are not among them.
bool IsKnownToWalker(NodeTag tag) {
  switch (tag) {
    case T_GroupingFunc:
    case T_SubLink:
    case T_CaseExpr:
    case T_RowExpr:
    case T_CoalesceExpr:
    case T_MinMaxExpr:
    case T_XmlExpr:
    case T_JsonReturning:
    case T_JsonValueExpr:
    case T_JsonParseExpr:
    case T_JsonScalarExpr:
    case T_JsonSerializeExpr:
    case T_JsonIsPredicate:
    case T_JsonArgument:
    case T_JsonFuncExpr:
    case T_JsonBehavior:
    case T_JsonTable:
    case T_JsonTableColumn:
    case T_NullTest:
    case T_BooleanTest:
    case T_JoinExpr:
    case T_A_Expr:
    case T_BoolExpr:
    case T_FuncCall:
    case T_NamedArgExpr:
    case T_A_Indices:
    case T_A_Indirection:
    case T_A_ArrayExpr:
    case T_ResTarget:
    case T_MultiAssignRef:
    case T_CollateClause:
    case T_SortBy:
    case T_WindowDef:
    case T_RangeSubselect:
    case T_RangeFunction:
    case T_RangeTableSample:
    case T_RangeTableFunc:
    case T_RangeTableFuncCol:
    case T_IndexElem:
    case T_GroupingSet:
    case T_WithClause:
    case T_InferClause:
    case T_CommonTableExpr:
    case T_JsonOutput:
    case T_JsonKeyValue:
    case T_JsonObjectConstructor:
    case T_JsonArrayConstructor:
    case T_JsonAggConstructor:
    case T_JsonObjectAgg:
    case T_JsonArrayAgg:
    case T_JsonArrayQueryConstructor: return true;
    default: return false;
  }
}

// Most of what is inserted into tables.
bool HasNothingBelow(NodeTag tag) {
  return tag == T_A_Const || tag == T_ColumnRef || tag == T_ParamRef || tag == T_SetToDefault || tag == T_RangeVar;
}

template <typename Statement>
const List* Returning(const Statement& statement) {
#if PG_VERSION_NUM >= 180000
  return statement.returningClause == nullptr ? nullptr : statement.returningClause->exprs;
#else
  return statement.returningList;
#endif
}

}  // namespace

std::optional<AnalysisError> Walk::Result() const {
  if (gave_up_) return std::nullopt;
  return error_ ? error_ : rewriter_error_;
}

bool Walk::Report(std::optional<AnalysisError> error) {
  if (!error) return false;
  error_ = std::move(error);
  if (!located_) error_->location = -1;
  return true;
}

void Walk::ReportAssignments(const List* targets) {
  if (rewritten_ && !rewriter_error_) rewriter_error_ = CheckAssignments(targets);
}

bool Walk::Callback(Node* node, void* walk) { return static_cast<Walk*>(walk)->Visit(node); }

bool Walk::Visit(const void* untyped) {
  const auto* node = static_cast<const Node*>(untyped);
  if (node == nullptr || HasNothingBelow(node->type)) return false;
  if (depth_ == kDeepest) {
    gave_up_ = true;
    return true;
  }
  ++depth_;
  const bool stop = VisitBelow(node);
  --depth_;
  return stop;
}

bool Walk::VisitItems(const List* list) {
  for (const Node* item : Items<Node>(list)) {
    if (Visit(item)) return true;
  }
  return false;
}

bool Walk::VisitType(const TypeName* type) { return Report(CheckTypeModifiers(type)); }

bool Walk::VisitBelow(const Node* node) {
  switch (node->type) {
    case T_List: return VisitItems(As<List>(node, T_List));
    case T_SelectStmt: return VisitSelect(*As<SelectStmt>(node, T_SelectStmt));
    case T_InsertStmt: return VisitInsert(*As<InsertStmt>(node, T_InsertStmt));
    case T_UpdateStmt: return VisitUpdate(*As<UpdateStmt>(node, T_UpdateStmt));
    case T_DeleteStmt: return VisitDelete(*As<DeleteStmt>(node, T_DeleteStmt));
    case T_MergeStmt: return VisitMerge(*As<MergeStmt>(node, T_MergeStmt));
    default: return VisitQueryOrExpression(node);
  }
}

bool Walk::VisitQueryOrExpression(const Node* node) {
  switch (node->type) {
    case T_TypeName: return VisitType(As<TypeName>(node, T_TypeName));
    case T_TypeCast: {
      // The server looks for the type before it looks at the value.
      const auto* cast = As<TypeCast>(node, T_TypeCast);
      return VisitType(cast->typeName) || Visit(cast->arg);
    }
    case T_XmlSerialize: {
      const auto* serialize = As<XmlSerialize>(node, T_XmlSerialize);
      return Visit(serialize->expr) || VisitType(serialize->typeName);
    }
    case T_ColumnDef:
      // In a list of columns behind a function, where there are no constraints.
      return VisitType(As<ColumnDef>(node, T_ColumnDef)->typeName);
    case T_RangeTableFuncCol:
      if (VisitType(As<RangeTableFuncCol>(node, T_RangeTableFuncCol)->typeName)) return true;
      break;
    default: break;
  }
  if (!IsKnownToWalker(node->type)) return false;
  // It changes nothing; C has no word for that here.
  if (raw_expression_tree_walker_impl(const_cast<Node*>(node), &Callback, this)) return true;
  const auto* expression = As<A_Expr>(node, T_A_Expr);
  return expression != nullptr && Report(CheckRowComparison(*expression));
}

bool Walk::VisitInsert(const InsertStmt& insert) {
  if (Visit(insert.withClause)) return true;
  for (const ResTarget* column : Items<ResTarget>(insert.cols)) {
    if (VisitItems(column->indirection)) return true;
  }
  // The rows of an INSERT are compared with its columns one by one, and each row with the first only after that.
  const auto* select = As<SelectStmt>(insert.selectStmt, T_SelectStmt);
  if (select != nullptr && IsPlainValues(*select)) {
    for (const List* row : Items<List>(select->valuesLists)) {
      if (VisitItems(row)) return true;
    }
    if (Report(CheckInsertLengths(insert)) || Report(CheckValuesLengths(*select))) return true;
  } else if (Visit(insert.selectStmt) || Report(CheckInsertLengths(insert))) {
    return true;
  }
  if (const OnConflictClause* conflict = insert.onConflictClause) {
    if (Visit(conflict->infer) || VisitItems(conflict->targetList) || Visit(conflict->whereClause)) return true;
    ReportAssignments(conflict->targetList);
  }
  return VisitItems(Returning(insert));
}

bool Walk::VisitUpdate(const UpdateStmt& update) {
  if (Visit(update.withClause) || VisitItems(update.fromClause) || VisitItems(update.targetList) ||
      Visit(update.whereClause) || VisitItems(Returning(update))) {
    return true;
  }
  ReportAssignments(update.targetList);
  return false;
}

bool Walk::VisitDelete(const DeleteStmt& remove) {
  return Visit(remove.withClause) || VisitItems(remove.usingClause) || Visit(remove.whereClause) ||
         VisitItems(Returning(remove));
}

bool Walk::VisitMerge(const MergeStmt& merge) {
  if (Visit(merge.withClause) || Visit(merge.sourceRelation) || Visit(merge.joinCondition)) return true;
  for (const MergeWhenClause* when : Items<MergeWhenClause>(merge.mergeWhenClauses)) {
    if (Visit(when->condition) || VisitItems(when->targetList) || VisitItems(when->values)) return true;
    if (when->commandType == CMD_INSERT && when->targetList != nullptr &&
        Report(CheckInsertRow(when->targetList, when->values, true))) {
      return true;
    }
    if (when->commandType == CMD_UPDATE) ReportAssignments(when->targetList);
  }
  return VisitItems(Returning(merge));
}

bool Walk::VisitSelect(const SelectStmt& select) {
  if (Visit(select.withClause)) return true;
  if (select.op != SETOP_NONE) {
    if (Visit(select.larg) || Visit(select.rarg) || Report(CheckSetOperation(select))) return true;
  }
  if (select.valuesLists != nullptr) {
    for (const List* row : Items<List>(select.valuesLists)) {
      if (VisitItems(row)) return true;
    }
    if (Report(CheckValuesLengths(select))) return true;
  }
  return VisitItems(select.fromClause) || VisitItems(select.targetList) || Visit(select.whereClause) ||
         Visit(select.havingClause) || VisitItems(select.sortClause) || VisitItems(select.groupClause) ||
         VisitItems(select.distinctClause) || Visit(select.limitOffset) || Visit(select.limitCount) ||
         VisitItems(select.windowClause);
}

}  // namespace pgtidy::syntax::analysis

namespace pgtidy::syntax {

std::optional<AnalysisError> FindAnalysisError(const Node* statement) {
  if (statement == nullptr) return std::nullopt;
  analysis::Walk walk;
  walk.VisitStatement(statement);
  return walk.Result();
}

}  // namespace pgtidy::syntax

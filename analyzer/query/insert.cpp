#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using syntax::Items;

// Whether the source is more than plain VALUES.
bool IsGeneralSelect(const ::SelectStmt* select) {
  return select != nullptr &&
         (select->valuesLists == nullptr || select->sortClause != nullptr || select->limitOffset != nullptr ||
          select->limitCount != nullptr || select->lockingClause != nullptr || select->withClause != nullptr);
}

// How many columns a row expression has that stands for one value; 0 if it is none. Source: count_rowexpr_columns().
size_t RowColumnCount(ParseState& state, const ExprRef& expr) {
  if (const auto* row = As<catalog::RowExpr>(expr)) return row->arguments.size();
  const auto* var = As<catalog::Var>(expr);
  if (var == nullptr || var->varattno <= 0) return 0;
  const RangeTblEntry& entry = RangeTableEntry(state, var->varno, var->varlevelsup);
  if (entry.kind != catalog::RteKind::kSubquery) return 0;
  const catalog::TargetEntry* target = TargetAt(entry.subquery->target_list, var->varattno);
  const auto* row = target == nullptr ? nullptr : As<catalog::RowExpr>(target->expression);
  return row == nullptr ? 0 : row->arguments.size();
}

// The value below the assignments to parts of a column.
ExprRef StripAssignments(ExprRef expr) {
  for (;;) {
    ExprRef inner = expr;
    while (const auto* domain = As<catalog::CoerceToDomain>(inner)) inner = ExprRef(domain->argument);
    if (const auto* store = As<catalog::FieldStore>(inner)) {
      expr = ExprRef(store->new_values.front());
      continue;
    }
    const auto* reference = As<catalog::SubscriptingRef>(inner);
    if (reference == nullptr || reference->assignment == nullptr) return expr;
    expr = ExprRef(reference->assignment);
  }
}

class Insert {
 public:
  Insert(ParseState& state, const ::InsertStmt& raw) : state_(state), raw_(raw) {}

  QueryRef Transform() {
    auto query = std::make_shared<catalog::Query>();
    query->command = catalog::CommandType::kInsert;
    state_.is_insert = true;
    TransformWith(state_, *query, raw_.withClause);
    query->override = static_cast<catalog::Query::Override>(raw_.override);
    const auto* select = reinterpret_cast<const ::SelectStmt*>(raw_.selectStmt);
    // In a rule, OLD and NEW belong to the source and not to the INSERT.
    const bool general = IsGeneralSelect(select);
    ParseState source(&state_);
    if (general) {
      source.range_table = std::exchange(state_.range_table, {});
      source.join_expressions = std::exchange(state_.join_expressions, {});
      source.namespace_items = std::exchange(state_.namespace_items, {});
    }
    query->result_relation = SetTargetTable(state_, *raw_.relation, false, false);
    columns_ = CheckInsertTargets(state_, raw_.cols);
    ExprList row;
    if (general) {
      row = TransformSelectSource(source);
    } else if (select != nullptr && Items<::List>(select->valuesLists).size() > 1) {
      row = TransformRows(*select);
    } else if (select != nullptr) {
      row = TransformExpressionList(state_, Items<::List>(select->valuesLists)[0], ExprPlace::kValuesSingle, true);
      row = Assign(row, false);
    }
    query->target_list = MakeInsertTargets(row, columns_);
    TransformRest(*query);
    FinishQuery(state_, *query, nullptr);
    AssignQueryCollations(state_, *query);
    return query;
  }

 private:
  ExprList Assign(const ExprList& row, bool strip) {
    return TransformInsertRow(state_, row, raw_.cols != nullptr, columns_, strip);
  }

  // Literals are taken up as they are, so that they can become what the column is.
  ExprList TransformSelectSource(ParseState& source) {
    source.resolve_unknowns = false;
    QueryRef query = TransformStatement(source, raw_.selectStmt);
    const TargetList target_list = query->target_list;
    const catalog::Alias alias{"*SELECT*", {}};
    const NamespaceItemRef item = AddSubquery(state_, std::move(query), &alias, false, false);
    AddToQuery(state_, item, true, false, false);
    ExprList row;
    for (const TargetEntryRef& entry : target_list) {
      if (entry->junk) continue;
      const ExprRef& expr = entry->expression;
      if (catalog::ExprType(*expr).oid == types::kUnknownType &&
          (expr->kind == catalog::ExprKind::kConst || expr->kind == catalog::ExprKind::kParam)) {
        row.push_back(expr);
        continue;
      }
      auto var = std::make_shared<catalog::Var>();
      var->varno = item->rtindex;
      var->varattno = entry->resno;
      var->type = catalog::ExprType(*expr);
      var->collation = catalog::ExprCollation(*expr);
      var->location = LocationOf(expr);
      row.push_back(std::move(var));
    }
    return Assign(row, false);
  }

  ExprList TransformRows(const ::SelectStmt& select) {
    std::vector<ExprList> rows;
    size_t count = 0;
    bool lateral = false;
    for (const ::List* raw_row : Items<::List>(select.valuesLists)) {
      ExprList row = TransformExpressionList(state_, raw_row, ExprPlace::kValues, true);
      if (rows.empty()) count = row.size();
      if (row.size() != count) {
        int location = -1;
        for (const ExprRef& expr : row) location = location < 0 ? LocationOf(expr) : location;
        throw SqlError("42601", "VALUES lists must all be the same length", location);
      }
      rows.push_back(Assign(row, true));
      AssignListCollations(state_, rows.back());
      for (const ExprRef& expr : rows.back()) lateral = lateral || FindVarOfLevel(expr, 0) != nullptr;
    }
    std::vector<ColumnType> types;
    for (const ExprRef& expr : rows.front()) types.push_back({catalog::ExprType(*expr)});
    const NamespaceItemRef item = AddValues(state_, std::move(rows), types, lateral);
    AddToQuery(state_, item, true, false, false);
    return Assign(ExpandNamespaceItem(state_, *item, 0, -1, nullptr), false);
  }

  void TransformRest(catalog::Query& query) {
    const void* returning = ReturningOf(raw_);
    if (raw_.onConflictClause == nullptr && returning == nullptr) return;
    state_.namespace_items.clear();
    AddToQuery(state_, state_.target_item, false, true, true);
    if (raw_.onConflictClause != nullptr) {
      query.on_conflict = TransformOnConflict(state_, *raw_.onConflictClause);
    }
    TransformReturning(state_, query, returning, ExprPlace::kReturning);
  }

  ParseState& state_;
  const ::InsertStmt& raw_;
  std::vector<InsertColumn> columns_;
};

}  // namespace

ExprList TransformInsertRow(ParseState& state, const ExprList& row, bool columns_given,
                            const std::vector<InsertColumn>& columns, bool strip) {
  if (!columns_given && state.target_item->rte->undetermined) return row;
  if (row.size() > columns.size()) {
    throw SqlError("42601", "INSERT has more expressions than target columns", LocationOf(row[columns.size()]));
  }
  if (columns_given && row.size() < columns.size()) {
    SqlError error("42601", "INSERT has more target columns than expressions", columns[row.size()].location);
    if (row.size() == 1 && RowColumnCount(state, row.front()) == columns.size()) {
      error.Hint(
          "The insertion source is a row expression containing the same number of columns expected by the INSERT. Did "
          "you accidentally use extra parentheses?");
    }
    throw error;
  }
  ExprList result;
  for (size_t i = 0; i < row.size(); ++i) {
    const InsertColumn& column = columns[i];
    ExprRef value = TransformAssignedExpr(state, row[i], ExprPlace::kInsertTarget, column.name, column.number,
                                          column.indirection, column.location);
    result.push_back(strip ? StripAssignments(std::move(value)) : std::move(value));
  }
  return result;
}

TargetList MakeInsertTargets(const ExprList& row, const std::vector<InsertColumn>& columns) {
  TargetList result;
  for (size_t i = 0; i < row.size(); ++i) {
    auto entry = std::make_shared<catalog::TargetEntry>();
    entry->expression = row[i];
    // Without columns that are known the values stand for the first ones.
    entry->resno = i < columns.size() ? columns[i].number : static_cast<int>(i) + 1;
    entry->has_name = i < columns.size();
    if (entry->has_name) entry->name = columns[i].name;
    result.push_back(std::move(entry));
  }
  return result;
}

QueryRef TransformInsert(ParseState& state, const ::InsertStmt& raw) { return Insert(state, raw).Transform(); }

}  // namespace pgtidy::query

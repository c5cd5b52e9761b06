#include <utility>

#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_STD, PRETTYINDENT_VAR.
constexpr int kIndentClause = 8;
constexpr int kIndentItem = 4;

bool IsBoolean(const ExprRef& expr, char value) {
  const auto* constant = As<Const>(expr);
  return constant != nullptr && constant->type.oid == types::kBoolType && !constant->is_null &&
         constant->value.starts_with(value);
}

}  // namespace

// Source: get_with_clause().
void Printer::WithClause(const Query& query) {
  if (query.cte_list.empty()) return;
  if (layout_.indent) {
    indent_level_ += kIndentClause;
    Text(" ");
  }
  Text(query.has_recursive ? "WITH RECURSIVE " : "WITH ");
  bool first = true;
  for (const auto& cte : query.cte_list) {
    if (!first) Text(", ");
    first = false;
    CommonTable(*cte);
  }
  if (layout_.indent) {
    indent_level_ -= kIndentClause;
    NewLine();
  } else {
    Text(" ");
  }
}

void Printer::CommonTable(const CommonTableExpr& cte) {
  Name(cte.name);
  if (!cte.alias_column_names.empty()) {
    Text("(");
    NameList(cte.alias_column_names);
    Text(")");
  }
  Text(" AS ");
  switch (cte.materialize) {
    case CommonTableExpr::Materialize::kDefault: break;
    case CommonTableExpr::Materialize::kAlways: Text("MATERIALIZED "); break;
    case CommonTableExpr::Materialize::kNever: Text("NOT MATERIALIZED "); break;
  }
  Text("(");
  if (layout_.indent) NewLine();
  if (cte.query != nullptr) NestedQuery(*cte.query, nullptr, true);
  if (layout_.indent) NewLine();
  Text(")");
  if (cte.search != nullptr) {
    Text(cte.search->breadth_first ? " SEARCH BREADTH FIRST BY " : " SEARCH DEPTH FIRST BY ");
    NameList(cte.search->columns);
    Text(" SET ");
    Name(cte.search->sequence_column);
  }
  if (cte.cycle != nullptr) {
    Text(" CYCLE ");
    NameList(cte.cycle->columns);
    Text(" SET ");
    Name(cte.cycle->mark_column);
    if (!IsBoolean(cte.cycle->mark_value, 't') || !IsBoolean(cte.cycle->mark_default, 'f')) {
      Text(" TO ");
      Expression(cte.cycle->mark_value, false);
      Text(" DEFAULT ");
      Expression(cte.cycle->mark_default, false);
    }
    Text(" USING ");
    Name(cte.cycle->path_column);
  }
}

// Source: get_values_def().
void Printer::Values(const std::vector<ExprList>& rows) {
  Text("VALUES ");
  for (size_t row = 0; row < rows.size(); ++row) {
    Text(row == 0 ? "(" : ", (");
    for (size_t i = 0; i < rows[row].size(); ++i) {
      if (i > 0) Text(",");
      TopLevel(rows[row][i].get(), false);
    }
    Text(")");
  }
}

// The name of a column of the output; `position` counts from 0.
std::string Printer::OutputName(const TargetEntry& entry, size_t position) const {
  if (result_columns_ != nullptr && position < result_columns_->size()) return (*result_columns_)[position];
  return entry.has_name ? entry.name : "";
}

// Source: get_target_list().
void Printer::Targets(const TargetList& list) {
  bool last_had_lines = false;
  size_t position = 0;
  for (const auto& entry : list) {
    if (entry->junk) continue;
    Text(position == 0 ? " " : ", ");
    std::string item;
    std::string* const out = std::exchange(out_, &item);
    // The name that the column gets without AS; one that nobody sees may be the grammar's own.
    std::string natural = column_names_matter_ ? "" : "?column?";
    if (const auto* var = As<Var>(entry->expression)) {
      natural = Variable(*var, 0, true);
    } else {
      Expression(entry->expression, true);
    }
    const std::string name = OutputName(*entry, position);
    if (!name.empty() && natural != name) {
      Text(" AS ");
      Name(name);
    }
    out_ = out;
    if (layout_.indent) {
      const bool starts_line = item.starts_with('\n');
      if (starts_line) {
        RemoveTrailingSpaces();
      } else if (position > 0 && (LastLineHasText(item) || last_had_lines)) {
        Keyword("", -kIndentClause, kIndentClause, kIndentItem);
      }
      last_had_lines = item.find('\n', starts_line ? 1 : 0) != std::string::npos;
    }
    Text(item);
    ++position;
  }
}

// Source: get_returning_clause().
void Printer::Returning(const Query& query) {
  if (query.returning_list.empty()) return;
  Keyword(" RETURNING", -kIndentClause, kIndentClause, 1);
  const bool old_renamed = !query.returning_old_alias.empty() && query.returning_old_alias != "old";
  const bool new_renamed = !query.returning_new_alias.empty() && query.returning_new_alias != "new";
  if (old_renamed) {
    Text(" WITH (OLD AS ");
    Name(query.returning_old_alias);
  }
  if (new_renamed) {
    Text(old_renamed ? ", NEW AS " : " WITH (NEW AS ");
    Name(query.returning_new_alias);
  }
  if (old_renamed || new_renamed) Text(")");
  Targets(query.returning_list);
}

}  // namespace pgtidy::catalog::deparse

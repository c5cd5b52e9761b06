#include <algorithm>
#include <utility>

#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_STD.
constexpr int kIndentClause = 8;

// Whether what is assigned is a part of what a subquery gives, as in `(a, b) = (SELECT ...)`.
bool IsPartOfMultiAssignment(const Expr* expr) {
  while (expr != nullptr) {
    if (const auto* store = As<FieldStore>(expr)) {
      expr = store->new_values.empty() ? nullptr : store->new_values.front().get();
    } else if (const auto* subscript = As<SubscriptingRef>(expr); subscript != nullptr && subscript->assignment) {
      expr = subscript->assignment.get();
    } else if (const auto* domain = As<CoerceToDomain>(expr);
               domain != nullptr && domain->form == CoercionForm::kImplicitCast) {
      expr = domain->argument.get();
    } else if (const auto* call = As<FuncExpr>(expr); call != nullptr && call->form == CoercionForm::kImplicitCast) {
      expr = call->arguments.empty() ? nullptr : call->arguments.front().get();
    } else if (const auto* relabel = As<RelabelType>(expr);
               relabel != nullptr && relabel->form == CoercionForm::kImplicitCast) {
      expr = relabel->argument.get();
    } else if (const auto* io = As<CoerceViaIO>(expr); io != nullptr && io->form == CoercionForm::kImplicitCast) {
      expr = io->argument.get();
    } else if (const auto* array = As<ArrayCoerceExpr>(expr);
               array != nullptr && array->form == CoercionForm::kImplicitCast) {
      expr = array->argument.get();
    } else {
      break;
    }
  }
  const auto* param = As<Param>(expr);
  // The parameters of multiple assignments are numbered by subquery and column.
  return param != nullptr && param->number >= (1 << 16);
}

size_t CountColumns(const TargetList& list) {
  return static_cast<size_t>(std::ranges::count_if(list, [](const auto& entry) { return !entry->junk; }));
}

}  // namespace

void Printer::StartStatement(std::string_view keyword, const Query& query) {
  WithClause(query);
  if (layout_.indent) {
    Text(" ");
    indent_level_ += kIndentClause;
  }
  Text(keyword);
  const RangeTblEntry* target = names_->Entry(query.result_relation);
  if (target == nullptr) return;
  if (!target->inherit && query.command != CommandType::kInsert) Text("ONLY ");
  Text(VisibleRelationName(catalog_, target->relation));
  RelationAlias(query.result_relation, query.command == CommandType::kInsert ? " AS " : " ");
}

ExprRef Printer::Indirection(const ExprRef& expr) {
  ExprRef node = expr;
  ExprRef domain;
  while (node != nullptr) {
    if (const auto* store = As<FieldStore>(node); store != nullptr && store->new_values.size() == 1) {
      const types::Type* type = catalog_.FindType(store->result_type);
      Text(".");
      Text(ColumnName(catalog_, type == nullptr ? types::kInvalidOid : type->relation, store->field_numbers.front()));
      node = store->new_values.front();
    } else if (const auto* subscript = As<SubscriptingRef>(node);
               subscript != nullptr && subscript->assignment != nullptr) {
      Subscripts(*subscript);
      node = subscript->assignment;
    } else if (const auto* coercion = As<CoerceToDomain>(node);
               coercion != nullptr && coercion->form == CoercionForm::kImplicitCast) {
      domain = node;
      node = coercion->argument;
    } else {
      break;
    }
  }
  // A coercion with no assignment below it belongs to the value.
  if (const auto* coercion = As<CoerceToDomain>(domain); coercion != nullptr && node == coercion->argument) {
    return domain;
  }
  return node;
}

// Source: get_insert_query_def().
void Printer::Insert(const Query& query) {
  StartStatement("INSERT INTO ", query);
  Text(" ");
  const RangeTblEntry* target = names_->Entry(query.result_relation);
  const Oid relation = target == nullptr ? types::kInvalidOid : target->relation;
  const RangeTblEntry* select = nullptr;
  const RangeTblEntry* values = nullptr;
  for (const auto& entry : query.range_table) {
    if (entry->kind == RteKind::kSubquery) select = entry.get();
    if (entry->kind == RteKind::kValues) values = entry.get();
  }
  ExprList assigned;
  if (!query.target_list.empty()) {
    Text("(");
    for (const auto& entry : query.target_list) {
      if (entry->junk) continue;
      if (!assigned.empty()) Text(", ");
      Text(ColumnName(catalog_, relation, entry->resno));
      assigned.push_back(Indirection(entry->expression));
    }
    Text(") ");
  }
  if (query.override == Query::Override::kSystemValue) Text("OVERRIDING SYSTEM VALUE ");
  if (query.override == Query::Override::kUserValue) Text("OVERRIDING USER VALUE ");
  if (select != nullptr && select->subquery != nullptr) {
    NestedQuery(*select->subquery, nullptr, false);
  } else if (values != nullptr) {
    Values(values->values_lists);
  } else if (!assigned.empty()) {
    Keyword("VALUES (", -kIndentClause, kIndentClause, 2);
    TopLevelList(assigned, false);
    Text(")");
  } else {
    Text("DEFAULT VALUES");
  }
  if (query.on_conflict != nullptr) ConflictClause(*query.on_conflict, relation);
  Returning(query);
}

void Printer::ConflictClause(const OnConflict& conflict, Oid relation) {
  Text(" ON CONFLICT");
  if (!conflict.arbiter_elements.empty()) {
    Text("(");
    // The parser takes these for columns of the target.
    const bool outer = prefix_columns_;
    prefix_columns_ = false;
    for (size_t i = 0; i < conflict.arbiter_elements.size(); ++i) {
      if (i > 0) Text(", ");
      ConflictElement(conflict, i);
    }
    Text(")");
    if (conflict.arbiter_where != nullptr) {
      Keyword(" WHERE ", -kIndentClause, kIndentClause, 1);
      Expression(conflict.arbiter_where, false);
    }
    prefix_columns_ = outer;
  } else if (conflict.constraint != types::kInvalidOid) {
    const catalog::Constraint* constraint = catalog_.Find<catalog::Constraint>(conflict.constraint);
    Text(" ON CONSTRAINT ");
    Name(constraint == nullptr ? std::to_string(conflict.constraint) : constraint->name);
  }
  if (!conflict.update) return Text(" DO NOTHING");
  Text(" DO UPDATE SET ");
  Assignments(conflict.set, relation);
  if (conflict.where != nullptr) {
    Keyword(" WHERE ", -kIndentClause, kIndentClause, 1);
    Expression(conflict.where, false);
  }
}

void Printer::ConflictElement(const OnConflict& conflict, size_t index) {
  const ExprRef& expr = conflict.arbiter_elements[index];
  const auto* call = As<FuncExpr>(expr);
  const bool bare = As<Var>(expr) != nullptr || (call != nullptr && call->form == CoercionForm::kExplicitCall);
  if (!bare) Text("(");
  Expression(expr, false);
  if (!bare) Text(")");
  if (index < conflict.arbiter_collations.size()) {
    Text(CollationSuffix(catalog_, conflict.arbiter_collations[index], types::kInvalidOid));
  }
  if (index < conflict.arbiter_operator_classes.size()) {
    const OperatorClass* found = catalog_.Find<OperatorClass>(conflict.arbiter_operator_classes[index]);
    if (found != nullptr) Text(OperatorClassSuffix(catalog_, found->oid, found->input_type));
  }
}

// Source: get_update_query_def().
void Printer::Update(const Query& query) {
  StartStatement("UPDATE ", query);
  Text(" SET ");
  const RangeTblEntry* target = names_->Entry(query.result_relation);
  Assignments(query.target_list, target == nullptr ? types::kInvalidOid : target->relation);
  FromClause(query, " FROM ");
  Where(query);
  Returning(query);
}

// Source: get_update_query_targetlist_def().
void Printer::Assignments(const TargetList& list, Oid relation) {
  std::vector<ExprRef> subqueries;
  for (const auto& entry : list) {
    const auto* sublink = As<SubLink>(entry->expression);
    if (entry->junk && sublink != nullptr && sublink->type == SubLink::Type::kMultiExpr) {
      subqueries.push_back(entry->expression);
    }
  }
  size_t next_subquery = 0;
  ExprRef current;
  size_t remaining = 0;
  bool first = true;
  for (const auto& entry : list) {
    if (entry->junk) continue;
    if (!first) Text(", ");
    first = false;
    if (current == nullptr && next_subquery < subqueries.size() && IsPartOfMultiAssignment(entry->expression.get())) {
      current = subqueries[next_subquery++];
      const auto& subselect = As<SubLink>(current)->subselect;
      remaining = subselect == nullptr ? 1 : CountColumns(subselect->target_list);
      Text("(");
    }
    Text(ColumnName(catalog_, relation, entry->resno));
    ExprRef value = Indirection(entry->expression);
    if (current != nullptr) {
      if (--remaining > 0) continue;
      Text(")");
      value = std::exchange(current, nullptr);
    }
    Text(" = ");
    Expression(value, false);
  }
}

// Source: get_delete_query_def().
void Printer::Delete(const Query& query) {
  StartStatement("DELETE FROM ", query);
  FromClause(query, " USING ");
  Where(query);
  Returning(query);
}

// Source: get_merge_query_def().
void Printer::Merge(const Query& query) {
  StartStatement("MERGE INTO ", query);
  const RangeTblEntry* target = names_->Entry(query.result_relation);
  const Oid relation = target == nullptr ? types::kInvalidOid : target->relation;
  FromClause(query, " USING ");
  Keyword(" ON ", -kIndentClause, kIndentClause, 2);
  Expression(query.merge_join_condition, false);
  const bool by_source = std::ranges::any_of(query.merge_actions, [](const MergeAction& action) {
    return action.match == MergeAction::Match::kNotMatchedBySource;
  });
  for (const MergeAction& action : query.merge_actions) {
    Keyword(" WHEN ", -kIndentClause, kIndentClause, 2);
    switch (action.match) {
      case MergeAction::Match::kMatched: Text("MATCHED"); break;
      case MergeAction::Match::kNotMatchedBySource: Text("NOT MATCHED BY SOURCE"); break;
      case MergeAction::Match::kNotMatchedByTarget: Text(by_source ? "NOT MATCHED BY TARGET" : "NOT MATCHED"); break;
    }
    if (action.condition != nullptr) {
      Keyword(" AND ", -kIndentClause, kIndentClause, 3);
      Expression(action.condition, false);
    }
    Keyword(" THEN ", -kIndentClause, kIndentClause, 3);
    switch (action.command) {
      case CommandType::kInsert: MergeInsert(action, relation); break;
      case CommandType::kUpdate:
        Text("UPDATE SET ");
        Assignments(action.target_list, relation);
        break;
      case CommandType::kDelete: Text("DELETE"); break;
      default: Text("DO NOTHING"); break;
    }
  }
  Returning(query);
}

void Printer::MergeInsert(const MergeAction& action, Oid relation) {
  Text("INSERT");
  ExprList assigned;
  if (!action.target_list.empty()) {
    Text(" (");
    for (const auto& entry : action.target_list) {
      if (!assigned.empty()) Text(", ");
      Text(ColumnName(catalog_, relation, entry->resno));
      assigned.push_back(Indirection(entry->expression));
    }
    Text(")");
  }
  if (action.override_system_value) Text(" OVERRIDING SYSTEM VALUE");
  if (action.override_user_value) Text(" OVERRIDING USER VALUE");
  if (assigned.empty()) return Text(" DEFAULT VALUES");
  Keyword(" VALUES (", -kIndentClause, kIndentClause, 4);
  TopLevelList(assigned, false);
  Text(")");
}

}  // namespace pgtidy::catalog::deparse

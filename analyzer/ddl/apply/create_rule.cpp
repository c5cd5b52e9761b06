#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::CommandType;
using catalog::RelationKind;

namespace {

constexpr int kOldVariable = 1;  // Source: PRS2_OLD_VARNO.
constexpr int kNewVariable = 2;  // Source: PRS2_NEW_VARNO.

CommandType EventOf(const ::RuleStmt& statement) {
  switch (statement.event) {
    case CMD_SELECT: return CommandType::kSelect;
    case CMD_UPDATE: return CommandType::kUpdate;
    case CMD_DELETE: return CommandType::kDelete;
    default: return CommandType::kInsert;
  }
}

const char* EventName(CommandType event) {
  switch (event) {
    case CommandType::kSelect: return "SELECT";
    case CommandType::kUpdate: return "UPDATE";
    case CommandType::kDelete: return "DELETE";
    default: return "INSERT";
  }
}

struct RuleParts {
  catalog::StoredExpr condition;
  std::vector<std::shared_ptr<catalog::Query>> actions;  ///< Null for utility statements.
};

// Both are always there; which of them may be named depends on where and on what event.
struct OldAndNew {
  query::NamespaceItemRef old_row;
  query::NamespaceItemRef new_row;
};

OldAndNew AddOldAndNew(query::ParseState& state, Oid relation) {
  const catalog::Alias old_alias{"old", {}};
  const catalog::Alias new_alias{"new", {}};
  OldAndNew rows;
  rows.old_row = query::AddRelation(state, relation, &old_alias, false, false);
  rows.new_row = query::AddRelation(state, relation, &new_alias, false, false);
  return rows;
}

catalog::StoredExpr AnalyseCondition(query::AnalysisContext& analysis, const catalog::Relation& relation,
                                     const ::RuleStmt& statement) {
  if (statement.whereClause == nullptr) return nullptr;
  query::ParseState state(analysis);
  const OldAndNew rows = AddOldAndNew(state, relation.oid);
  const CommandType event = EventOf(statement);
  if (event != CommandType::kInsert) query::AddToQuery(state, rows.old_row, false, true, true);
  if (event == CommandType::kInsert || event == CommandType::kUpdate) {
    query::AddToQuery(state, rows.new_row, false, true, true);
  }
  const query::ExprRef condition =
      query::TransformWhereClause(state, statement.whereClause, query::ExprPlace::kWhere, "WHERE");
  query::AssignExprCollations(state, condition);
  if (state.range_table.size() != 2) {
    throw SqlError("42P17", "rule WHERE condition cannot contain references to other relations");
  }
  return condition;
}

// Whether a query names a row of the rule's relation, at any depth. Source: rangeTableEntry_used().
class RowUse {
 public:
  RowUse(int variable, const catalog::Query& query) : variable_(variable) { Visit(query, 0); }
  [[nodiscard]] bool used() const { return used_; }

 private:
  void Visit(const catalog::Query& query, int depth) {
    for (const auto& entry : query.target_list) Visit(entry->expression, depth);
    for (const auto& entry : query.returning_list) Visit(entry->expression, depth);
    VisitFrom(query.join_tree.get(), depth);
    Visit(query.having, depth);
    for (const auto& rte : query.range_table) {
      if (rte->subquery != nullptr) Visit(*rte->subquery, depth + 1);
      for (const auto& function : rte->functions) Visit(function.function, depth);
      for (const auto& row : rte->values_lists) {
        for (const auto& value : row) Visit(value, depth);
      }
    }
    for (const auto& cte : query.cte_list) {
      if (cte->query != nullptr) Visit(*cte->query, depth + 1);
    }
  }

  void VisitFrom(const catalog::FromItem* item, int depth) {
    if (item == nullptr) return;
    Visit(item->qualification, depth);
    VisitFrom(item->left.get(), depth);
    VisitFrom(item->right.get(), depth);
    for (const auto& part : item->items) VisitFrom(part.get(), depth);
  }

  void Visit(const query::ExprRef& expression, int depth) {
    if (expression == nullptr || used_) return;
    query::WalkExpression(expression, false, [&](const query::ExprRef& node) {
      const auto* var = catalog::As<catalog::Var>(node);
      if (var != nullptr && var->varno == variable_ && var->varlevelsup == depth) used_ = true;
      const auto* link = catalog::As<catalog::SubLink>(node);
      if (link != nullptr && link->subselect != nullptr) Visit(*link->subselect, depth + 1);
      return !used_;
    });
  }

  int variable_;
  bool used_ = false;
};

// The query that a rule's variables stand in: of INSERT ... SELECT, the SELECT. Source: getInsertSelectQuery().
const catalog::Query* QueryWithVariables(const catalog::Query* action) {
  if (action->command != CommandType::kInsert || action->range_table.size() < 2) return action;
  for (const auto& rte : action->range_table) {
    if (rte->kind != catalog::RteKind::kSubquery || rte->subquery == nullptr) continue;
    const auto& inner = rte->subquery->range_table;
    if (inner.size() >= 2 && inner[0]->eref.name == "old" && inner[1]->eref.name == "new") return rte->subquery.get();
  }
  return action;
}

void CheckRowUse(const catalog::Query& action, CommandType event) {
  const catalog::Query& query = *QueryWithVariables(&action);
  const bool has_old = RowUse(kOldVariable, query).used();
  const bool has_new = RowUse(kNewVariable, query).used();
  const auto refuse = [&](std::string_view row) {
    throw SqlError("42P17", fmt::format("ON {} rule cannot use {}", EventName(event), row));
  };
  if (has_old && (event == CommandType::kSelect || event == CommandType::kInsert)) refuse("OLD");
  if (has_new && (event == CommandType::kSelect || event == CommandType::kDelete)) refuse("NEW");
}

// Source: transformRuleStmt().
RuleParts AnalyseRule(ApplyContext& context, const catalog::Relation& relation, const ::RuleStmt& statement) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  RuleParts parts;
  parts.condition = AnalyseCondition(analysis, relation, statement);
  for (const ::Node* raw : syntax::Items<::Node>(statement.actions)) {
    if (raw->type == T_NotifyStmt) {
      if (parts.condition != nullptr) {
        throw SqlError("42P17", "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions");
      }
      parts.actions.push_back(nullptr);
      continue;
    }
    query::ParseState state(analysis);
    const OldAndNew rows = AddOldAndNew(state, relation.oid);
    query::AddToQuery(state, rows.old_row, false, true, false);
    query::AddToQuery(state, rows.new_row, false, true, false);
    std::shared_ptr<catalog::Query> action = query::TransformStatement(state, raw);
    if (parts.condition != nullptr && QueryWithVariables(action.get())->set_operations != nullptr) {
      throw SqlError("0A000", "conditional UNION/INTERSECT/EXCEPT statements are not implemented");
    }
    CheckRowUse(*action, EventOf(statement));
    parts.actions.push_back(std::move(action));
  }
  return parts;
}

// Source: checkRuleResultList().
void CheckReturningList(const Catalog& catalog, const catalog::Query& action, const catalog::Relation& relation) {
  std::vector<const catalog::Column*> columns;
  for (const catalog::Column& column : relation.columns) {
    if (!column.dropped) columns.push_back(&column);
  }
  size_t i = 0;
  for (const auto& entry : action.returning_list) {
    if (entry->junk) continue;
    if (i >= columns.size()) throw SqlError("42P17", "RETURNING list has too many entries");
    const catalog::Column& column = *columns[i++];
    const SqlType type = catalog::ExprType(*entry->expression);
    if (!type.determined() || !column.type.determined()) continue;
    const std::string entry_name = "RETURNING list's entry " + std::to_string(i);
    if (type.oid != column.type.oid) {
      throw SqlError("42P17", entry_name + " has different type from column \"" + column.name + "\"")
          .Detail("RETURNING list entry has type " + types::FormatType(catalog, type.oid) + ", but column has type " +
                  types::FormatType(catalog, column.type.oid) + ".");
    }
    if (type.typmod != column.type.typmod && type.typmod != -1) {
      throw SqlError("42P17", entry_name + " has different size from column \"" + column.name + "\"")
          .Detail("RETURNING list entry has type " + types::FormatType(catalog, type) + ", but column has type " +
                  types::FormatType(catalog, column.type) + ".");
    }
  }
  if (i < columns.size()) throw SqlError("42P17", "RETURNING list has too few entries");
}

void CheckReturning(const Catalog& catalog, const RuleParts& parts, const catalog::Relation& relation, bool instead) {
  bool have_returning = false;
  for (const auto& action : parts.actions) {
    if (action == nullptr || action->returning_list.empty()) continue;
    if (have_returning) throw SqlError("0A000", "cannot have multiple RETURNING lists in a rule");
    have_returning = true;
    if (parts.condition != nullptr) {
      throw SqlError("0A000", "RETURNING lists are not supported in conditional rules");
    }
    if (!instead) throw SqlError("0A000", "RETURNING lists are not supported in non-INSTEAD rules");
    if (!relation.undetermined) CheckReturningList(catalog, *action, relation);
  }
}

void CheckRuleRelation(const Catalog& catalog, const catalog::Relation& relation) {
  if (relation.kind == RelationKind::kTable || relation.kind == RelationKind::kView ||
      relation.kind == RelationKind::kPartitionedTable) {
    CheckNotSystemRelation(relation);
    return;
  }
  if (catalog.server_version() < 15) throw SqlError("42809", "\"" + relation.name + "\" is not a table or view");
  throw SqlError("42809", "relation \"" + relation.name + "\" cannot have rules")
      .Detail(UnsupportedKindDetail(relation.kind));
}

std::string StatementText(const ApplyContext& context, int location) {
  const auto size = static_cast<uint32_t>(context.source.size());
  for (const syntax::StatementSource& part : syntax::SplitStatements(context.source, {0, size}, {}).statements) {
    if (location < 0 || part.range.end > static_cast<uint32_t>(location)) {
      return std::string(context.source.substr(part.range.begin, part.range.size()));
    }
  }
  return std::string(context.source);
}

}  // namespace

void ApplyCreateRule(ApplyContext& context, const ::RuleStmt& statement) {
  Catalog& catalog = context.catalog;
  const auto relation = OpenTable(catalog, *statement.relation);
  if (relation->kind == RelationKind::kMaterializedView) {
    throw SqlError("0A000", "rules on materialized views are not supported");
  }
  const RuleParts parts = AnalyseRule(context, *relation, statement);
  CheckRuleRelation(catalog, *relation);
  const CommandType event = EventOf(statement);
  const std::string name = TruncateIdentifier(statement.rulename);
  if (event == CommandType::kSelect) {
    if (relation->kind != RelationKind::kView && catalog.server_version() >= 16) {
      throw SqlError("42809", "relation \"" + relation->name + "\" cannot have ON SELECT rules")
          .Detail(UnsupportedKindDetail(relation->kind));
    }
    throw Undetermined("a rule on SELECT makes a table a view");
  }
  CheckReturning(catalog, parts, *relation, statement.instead);
  if (name == "_RETURN") {
    throw SqlError("42P17", "non-view rule for \"" + relation->name + "\" must not be named \"_RETURN\"");
  }
  catalog::Rule rule;
  for (const Oid oid : catalog.RulesOf(relation->oid)) {
    if (catalog.Find<catalog::Rule>(oid)->name == name) rule.oid = oid;
  }
  if (rule.oid != types::kInvalidOid && !statement.replace) {
    throw SqlError("42710", "rule \"" + name + "\" for relation \"" + relation->name + "\" already exists");
  }
  const bool is_new = rule.oid == types::kInvalidOid;
  if (is_new) rule.oid = catalog.NewOid();
  rule.name = name;
  rule.relation = relation->oid;
  rule.event = event;
  rule.instead = statement.instead;
  rule.definition = StatementText(context, statement.relation->location);
  rule.created = context.PlaceAt(statement.relation->location);
  const ObjectAddress address{ObjectClass::kRule, rule.oid};
  catalog.Put(std::move(rule));
  if (!is_new) catalog.RemoveDependencies(address);
  catalog.AddDependency(address, {ObjectClass::kRelation, relation->oid}, DependencyType::kAuto);
  for (const auto& action : parts.actions) {
    if (action != nullptr) catalog.AddQueryDependencies(address, *action);
  }
  if (parts.condition != nullptr) {
    catalog.AddExpressionDependencies(address, *parts.condition, relation->oid, DependencyType::kNormal);
  }
}

}  // namespace pgtidy::ddl

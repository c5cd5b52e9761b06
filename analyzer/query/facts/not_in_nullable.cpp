#include <algorithm>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"
#include "analyzer/query/nullability/nullability.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::BoolExpr;
using catalog::ExprRef;
using catalog::FromItem;
using catalog::Query;
using catalog::SubLink;

// Whether a condition that takes out rows speaks of a column, be it only in a subquery.
bool Names(const Query& query, const ExprRef& condition, const catalog::Var& column) {
  bool names_it = false;
  bool has_query = false;
  WalkExpression(condition, false, [&](const ExprRef& node) {
    const auto* var = As<catalog::Var>(node);
    names_it = names_it || (var != nullptr && var->varno == column.varno && var->varattno == column.varattno);
    has_query = has_query || node->kind == catalog::ExprKind::kSubLink;
    return !names_it;
  });
  return names_it || (has_query && EntriesIn(query, condition).contains(column.varno));
}

// The ON of an outer join takes out no row of the result.
bool IsRestricted(const Query& query, const FromItem& item, const catalog::Var& column) {
  const bool restricts = item.kind == FromItem::Kind::kFrom || item.join_type == catalog::JoinType::kInner;
  bool found = false;
  if (restricts) {
    ForEachConjunct(item.qualification,
                    [&](const ExprRef& condition) { found = found || Names(query, condition, column); });
  }
  const auto visit = [&](const std::shared_ptr<FromItem>& part) {
    found = found || (part != nullptr && IsRestricted(query, *part, column));
  };
  for (const auto& part : item.items) visit(part);
  visit(item.left);
  visit(item.right);
  return found;
}

// The name of the table's column that the result is, if the table's definition or an outer join lets it be NULL and
// nothing that is not looked through, as a CHECK, may forbid it.
std::string NullableColumn(const catalog::Catalog& catalog, const Query& query) {
  if (query.command != catalog::CommandType::kSelect || query.set_operations != nullptr) return {};
  if (!query.grouping_sets.empty() || query.having != nullptr || query.join_tree == nullptr) return {};
  const auto target =
      std::find_if(query.target_list.begin(), query.target_list.end(), [](const auto& entry) { return !entry->junk; });
  if (target == query.target_list.end()) return {};
  const auto column = BaseColumnOf(catalog, query, (*target)->expression);
  if (!column || IsRestricted(query, *query.join_tree, *column->var)) return {};
  for (const types::Oid oid : catalog.ConstraintsOf(column->relation->oid)) {
    const auto& constraint = *catalog.Find<catalog::Constraint>(oid);
    const bool is_check = constraint.type == catalog::ConstraintType::kCheck;
    if (is_check && MentionsColumn(constraint.expression, column->var->varattno)) return {};
  }
  return column->Name();
}

bool IsComparison(const catalog::Catalog& catalog, const SubLink& link, std::string_view name) {
  const auto* comparison = As<catalog::OpExpr>(link.test_expression);
  return comparison != nullptr && BuiltInOperator(catalog, comparison->operator_oid) == name;
}

}  // namespace

void FindNotInNullable(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const auto check = [&](const SubLink& link, bool is_not_in) {
    if (link.subselect == nullptr) return;
    std::string column = NullableColumn(level.catalog, *link.subselect);
    if (column.empty()) return;
    const std::vector<Nullability> proof = ProveNullability(level.catalog, *link.subselect);
    if (proof.size() != 1 || !proof.front().nullable) return;
    facts.emplace_back(NotInNullable{
        .location = link.location, .is_not_in = is_not_in, .column = std::move(column), .why = proof.front().why});
  };
  ForEachNode(level.query, [&](const ExprRef& node) {
    if (const auto* logic = As<BoolExpr>(node); logic != nullptr && logic->type == BoolExpr::Type::kNot) {
      const auto* link = As<SubLink>(logic->arguments.front());
      if (link != nullptr && link->type == SubLink::Type::kAny && IsComparison(level.catalog, *link, "=")) {
        check(*link, true);
      }
    }
    const auto* link = As<SubLink>(node);
    if (link != nullptr && link->type == SubLink::Type::kAll && IsComparison(level.catalog, *link, "<>")) {
      check(*link, false);
    }
  });
}

}  // namespace pgtidy::query

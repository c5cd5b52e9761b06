#include <algorithm>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::BoolExpr;
using catalog::CoercionForm;
using catalog::ExprKind;
using catalog::ExprRef;
using types::Oid;

using By = DefeatedIndex::By;

// An expression over one column and constants.
struct OverColumn {
  BaseColumn column;
  By by = By::kFunction;
  std::string name;
  int location = -1;
};

// Whether an index may serve expressions over a column.
bool HasExpressionIndex(const catalog::Catalog& catalog, Oid table, int column) {
  for (const Oid oid : catalog.IndexesOf(table)) {
    const auto* index = catalog.Find<catalog::Relation>(oid);
    if (index == nullptr || index->index == nullptr || index->index->undetermined) return true;
    const catalog::IndexInfo& info = *index->index;
    if (MentionsColumn(info.predicate, column)) return true;
    const bool has_expression = std::any_of(info.keys.begin(), info.keys.end(), [&](const catalog::IndexKey& key) {
      return key.column == 0 && MentionsColumn(key.expression, column);
    });
    if (has_expression) return true;
  }
  return false;
}

class ComparisonChecker {
 public:
  ComparisonChecker(const QueryLevel& level, std::vector<QueryFact>& facts)
      : catalog_(level.catalog),
        query_(level.query),
        facts_(facts),
        served_(EntriesFoundByIndex(level.catalog, level.query)) {}

  void Check(const ExprRef& condition) {
    if (const auto* logic = As<BoolExpr>(condition)) {
      if (logic->type == BoolExpr::Type::kNot) return;
      for (const ExprRef& part : logic->arguments) Check(part);
      return;
    }
    if (const auto* list = As<catalog::ScalarArrayOpExpr>(condition)) {
      if (list->use_or && BuiltInOperator(catalog_, list->operator_oid) == "=") {
        CheckSides(list->arguments[0], list->arguments[1]);
      }
      return;
    }
    if (!IsIndexedComparison(catalog_, condition)) return;
    const auto& comparison = *As<catalog::OpExpr>(condition);
    CheckSides(comparison.arguments[0], comparison.arguments[1]);
    CheckSides(comparison.arguments[1], comparison.arguments[0]);
  }

 private:
  void CheckSides(const ExprRef& side, const ExprRef& other) {
    const std::optional<OverColumn> over = OverColumnOf(side);
    if (!over) return;
    const BaseColumn& column = over->column;
    if (served_.contains(column.var->varno) || EntriesIn(query_, other).contains(column.var->varno)) return;
    const Oid table = column.relation->oid;
    const catalog::Relation* index = LeadingIndex(catalog_, column);
    if (index == nullptr || HasExpressionIndex(catalog_, table, column.column->number)) return;
    const int location = over->location < 0 ? column.var->location : over->location;
    // BETWEEN compares it twice.
    if (!reported_.insert(location).second) return;
    facts_.emplace_back(DefeatedIndex{.location = location,
                                      .column = column.Name(),
                                      .index = index->name,
                                      .by = over->by,
                                      .name = over->name,
                                      .column_type = types::FormatType(catalog_, column.column->type)});
  }

  // What a cast or a call makes of a column. Other arguments read nothing, and the result depends on them alone.
  [[nodiscard]] std::optional<OverColumn> OverColumnOf(const ExprRef& expr) const {
    const ExprRef& node = WithoutRelabel(expr);
    if (const auto* cast = As<catalog::CoerceViaIO>(node)) {
      return Made(node, {cast->argument}, cast->form == CoercionForm::kImplicitCast ? By::kImplicitCast : By::kCast,
                  types::FormatType(catalog_, cast->result_type));
    }
    if (const auto* choice = As<catalog::CoalesceExpr>(node)) {
      return Made(node, choice->arguments, By::kFunction, "coalesce");
    }
    const auto* call = As<catalog::FuncExpr>(node);
    const auto* routine = call == nullptr ? nullptr : catalog_.Find<catalog::Routine>(call->function);
    if (routine == nullptr || routine->volatility == 'v' || call->returns_set) return std::nullopt;
    switch (call->form) {
      case CoercionForm::kImplicitCast:
      case CoercionForm::kExplicitCast: {
        const bool is_implicit = call->form == CoercionForm::kImplicitCast;
        return Made(node, call->arguments, is_implicit ? By::kImplicitCast : By::kCast,
                    types::FormatType(catalog_, call->type.oid));
      }
      case CoercionForm::kExplicitCall:
      case CoercionForm::kSqlSyntax: break;
    }
    return Made(node, call->arguments, By::kFunction, routine->name);
  }

  [[nodiscard]] std::optional<OverColumn> Made(const ExprRef& node, const catalog::ExprList& arguments, By by,
                                               const std::string& name) const {
    std::optional<OverColumn> over;
    for (const ExprRef& argument : arguments) {
      const auto column = BaseColumnOf(catalog_, query_, argument);
      if (!column && (!EntriesIn(query_, argument).empty() || HasQuery(argument))) return std::nullopt;
      if (!column) continue;
      if (over) return std::nullopt;
      over = OverColumn{.column = *column, .by = by, .name = name, .location = node->location};
    }
    return over;
  }

  static bool HasQuery(const ExprRef& expr) {
    bool found = false;
    WalkExpression(expr, false, [&](const ExprRef& node) {
      found = found || node->kind == ExprKind::kSubLink;
      return !found;
    });
    return found;
  }

  const catalog::Catalog& catalog_;
  const catalog::Query& query_;
  std::vector<QueryFact>& facts_;
  std::set<int> reported_;      ///< Locations.
  const std::set<int> served_;  ///< Entries that another condition finds by an index.
};

}  // namespace

void FindDefeatedIndexes(const QueryLevel& level, std::vector<QueryFact>& facts) {
  if (level.query.join_tree == nullptr || level.catalog.everything_undetermined()) return;
  ComparisonChecker checker(level, facts);
  ForEachQualification(level.query.join_tree.get(), [&](const ExprRef& condition) { checker.Check(condition); });
}

}  // namespace pgtidy::query

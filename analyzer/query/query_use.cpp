#include "analyzer/query/query_use.h"

#include <algorithm>
#include <tuple>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/expression.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::CommandType;
using catalog::Query;
using catalog::RteKind;

// What a cast or a default of a parameter stands around.
const catalog::Expr* WithoutCasts(const catalog::Expr* expr) {
  while (expr != nullptr) {
    if (const auto* relabel = As<catalog::RelabelType>(expr)) {
      expr = relabel->argument.get();
    } else if (const auto* io = As<catalog::CoerceViaIO>(expr)) {
      expr = io->argument.get();
    } else if (const auto* domain = As<catalog::CoerceToDomain>(expr)) {
      expr = domain->argument.get();
    } else if (const auto* call = As<catalog::FuncExpr>(expr);
               call != nullptr && call->form != catalog::CoercionForm::kExplicitCall && !call->arguments.empty()) {
      expr = call->arguments.front().get();
    } else {
      return expr;
    }
  }
  return nullptr;
}

class UseFinder {
 public:
  UseFinder(const catalog::Catalog& catalog, QueryUse& use) : catalog_(catalog), use_(use) {}

  void Visit(const Query& query) {
    levels_.push_back(&query);
    VisitTargets(query);
    for (const auto& rte : query.range_table) VisitEntry(*rte);
    for (const catalog::RowMark& mark : query.row_marks) {
      const auto index = static_cast<size_t>(mark.rtindex) - 1;
      if (index < query.range_table.size()) Raise(query.range_table[index]->relation, TableLock::kRowShare);
    }
    catalog::ForEachExpression(
        query, [&](const ExprRef& expr) { VisitExpression(expr); }, [&](const Query& inner) { Visit(inner); });
    levels_.pop_back();
  }

 private:
  RelationUse* Find(types::Oid relation) {
    if (catalog_.Find<catalog::Relation>(relation) == nullptr) return nullptr;
    const auto known = std::find_if(use_.relations.begin(), use_.relations.end(),
                                    [&](const RelationUse& one) { return one.relation == relation; });
    if (known != use_.relations.end()) {
      if (views_.empty()) known->view = types::kInvalidOid;
      return &*known;
    }
    use_.relations.push_back({.relation = relation, .view = views_.empty() ? types::kInvalidOid : views_.front()});
    return &use_.relations.back();
  }

  void Raise(types::Oid relation, TableLock lock) {
    if (RelationUse* found = Find(relation)) found->lock = std::max(found->lock, lock);
  }

  void VisitEntry(const catalog::RangeTblEntry& entry) {
    if (entry.kind != RteKind::kRelation) return;
    if (Find(entry.relation) == nullptr) return;
    const auto* relation = catalog_.Find<catalog::Relation>(entry.relation);
    const bool is_open = std::find(views_.begin(), views_.end(), entry.relation) != views_.end();
    if (relation->kind != catalog::RelationKind::kView || relation->view_query == nullptr || is_open) return;
    views_.push_back(entry.relation);
    std::vector<const Query*> outer;
    outer.swap(levels_);
    Visit(*relation->view_query);
    levels_.swap(outer);
    views_.pop_back();
  }

  void VisitTargets(const Query& query) {
    if (query.result_relation == 0) return;
    const types::Oid target = query.range_table[static_cast<size_t>(query.result_relation) - 1]->relation;
    Raise(target, TableLock::kRowExclusive);
    if (query.command == CommandType::kInsert || query.command == CommandType::kUpdate) {
      Write(target, query.target_list);
    }
    if (query.on_conflict != nullptr) Write(target, query.on_conflict->set);
    for (const catalog::MergeAction& action : query.merge_actions) Write(target, action.target_list);
  }

  void Write(types::Oid target, const catalog::TargetList& targets) {
    for (const auto& entry : targets) {
      if (entry->junk) continue;
      if (RelationUse* use = Find(target); use != nullptr && views_.empty()) use->written.insert(entry->resno);
      for (const catalog::Expr* value : Values(*levels_.back(), *entry))
        AddParameter(value, target, entry->resno, true);
    }
  }

  // What is stored: the expression itself, or the rows of VALUES behind it.
  static std::vector<const catalog::Expr*> Values(const Query& query, const catalog::TargetEntry& entry) {
    const catalog::Expr* value = WithoutCasts(entry.expression.get());
    const auto* var = As<catalog::Var>(value);
    if (var == nullptr || var->varlevelsup != 0 || var->varattno <= 0) return {value};
    const catalog::RangeTblEntry& source = *query.range_table[static_cast<size_t>(var->varno) - 1];
    std::vector<const catalog::Expr*> values;
    for (const ExprList& row : source.values_lists) {
      values.push_back(row[static_cast<size_t>(var->varattno) - 1].get());
    }
    return values;
  }

  void VisitExpression(const ExprRef& expr) {
    if (expr == nullptr) return;
    const Volatility volatility = ExpressionVolatility(catalog_, expr);
    const char worst = volatility.undetermined ? 'v' : volatility.worst;
    if (worst == 'v' || (worst == 's' && use_.volatility == 'i')) use_.volatility = worst;
    WalkExpression(expr, false, [&](const ExprRef& node) {
      if (const auto* var = As<catalog::Var>(node)) Read(*var, levels_.size());
      if (const auto* link = As<catalog::SubLink>(node); link != nullptr && link->subselect != nullptr) {
        Visit(*link->subselect);
      }
      const auto* comparison = As<catalog::OpExpr>(node);
      if (comparison != nullptr && comparison->type.oid == types::kBoolType) Compare(comparison->arguments);
      if (const auto* list = As<catalog::ScalarArrayOpExpr>(node)) Compare(list->arguments);
      return true;
    });
  }

  // `depth`: how many levels there are where the column is named.
  void Read(const catalog::Var& var, size_t depth) {
    const auto up = static_cast<size_t>(var.varlevelsup);
    if (up >= depth || !views_.empty()) return;
    const Query& level = *levels_[depth - 1 - up];
    const auto index = static_cast<size_t>(var.varno) - 1;
    if (index >= level.range_table.size()) return;
    const catalog::RangeTblEntry& entry = *level.range_table[index];
    // EXCLUDED is the row that was to be inserted.
    if (level.on_conflict != nullptr && level.on_conflict->excluded_rtindex == var.varno) return;
    if (entry.kind == RteKind::kRelation) {
      if (RelationUse* use = Find(entry.relation)) use->read.insert(var.varattno);
    } else if (entry.kind == RteKind::kJoin && var.varattno > 0) {
      const auto column = static_cast<size_t>(var.varattno) - 1;
      if (column >= entry.join_alias_vars.size()) return;
      WalkExpression(entry.join_alias_vars[column], false, [&](const ExprRef& node) {
        if (const auto* inner = As<catalog::Var>(node)) Read(*inner, depth - up);
        return true;
      });
    }
  }

  void Compare(const ExprList& arguments) {
    if (arguments.size() != 2) return;
    for (const size_t side : {0, 1}) {
      const auto* var = As<catalog::Var>(WithoutCasts(arguments[1 - side].get()));
      if (var == nullptr || static_cast<size_t>(var->varlevelsup) >= levels_.size() || var->varattno <= 0) continue;
      const Query& level = *levels_[levels_.size() - 1 - static_cast<size_t>(var->varlevelsup)];
      const catalog::RangeTblEntry& entry = *level.range_table[static_cast<size_t>(var->varno) - 1];
      if (entry.kind != RteKind::kRelation) continue;
      AddParameter(arguments[side].get(), entry.relation, var->varattno, false);
      const auto* list = As<catalog::ArrayExpr>(WithoutCasts(arguments[side].get()));
      if (list == nullptr) continue;
      for (const ExprRef& element : list->elements) AddParameter(element.get(), entry.relation, var->varattno, false);
    }
  }

  void AddParameter(const catalog::Expr* value, types::Oid relation, int column, bool stored) {
    const auto* parameter = As<catalog::Param>(WithoutCasts(value));
    if (parameter == nullptr || parameter->number <= 0 || parameter->location < 0 || !views_.empty()) return;
    const ParameterUse found{.number = parameter->number, .relation = relation, .column = column, .stored = stored};
    const auto key = [](const ParameterUse& use) {
      return std::tuple(use.number, use.relation, use.column, use.stored);
    };
    for (const ParameterUse& known : use_.parameters) {
      if (key(known) == key(found)) return;
    }
    use_.parameters.push_back(found);
  }

  const catalog::Catalog& catalog_;
  QueryUse& use_;
  std::vector<const Query*> levels_;
  std::vector<types::Oid> views_;  ///< Those that are being looked into, the one that the query names first.
};

}  // namespace

std::string_view NameOfLock(TableLock lock) {
  switch (lock) {
    case TableLock::kAccessShare: return "AccessShareLock";
    case TableLock::kRowShare: return "RowShareLock";
    case TableLock::kRowExclusive: return "RowExclusiveLock";
  }
  return "";
}

QueryUse UseOf(const catalog::Catalog& catalog, const Query& query) {
  QueryUse use;
  UseFinder(catalog, use).Visit(query);
  std::stable_sort(use.parameters.begin(), use.parameters.end(),
                   [](const ParameterUse& a, const ParameterUse& b) { return a.number < b.number; });
  return use;
}

}  // namespace pgtidy::query

#include <algorithm>

#include "analyzer/catalog/state.h"
#include "analyzer/catalog/walk.h"

namespace pgtidy::catalog {

namespace {

ObjectKey KeyOf(const ObjectAddress& address) { return {address.object_class, address.oid}; }

// Built-in objects cannot be dropped, so nothing is recorded of them but for the schema public.
bool IsPinned(const ObjectAddress& address) {
  if (address.object_class == ObjectClass::kNamespace)
    return address.oid != types::kPublicNamespace && address.oid < types::kFirstNormalOid;
  return address.oid < types::kFirstNormalOid || address.oid == types::kUndeterminedType;
}

// Collects what expressions and queries name. Source: find_expr_references_walker().
class ReferenceFinder {
 public:
  using Add = std::function<void(const ObjectAddress& address, bool own)>;

  ReferenceFinder(const Catalog& catalog, Oid relation, Add add)
      : catalog_(catalog), relation_(relation), add_(std::move(add)) {}

  void Visit(const Expr& expr) {
    switch (expr.kind) {
      case ExprKind::kVar: VisitVar(static_cast<const Var&>(expr)); break;
      case ExprKind::kConst: VisitConst(static_cast<const Const&>(expr)); break;
      case ExprKind::kFuncExpr: {
        const auto& node = static_cast<const FuncExpr&>(expr);
        Routine(node.function);
        Type(node.type.oid);
        break;
      }
      case ExprKind::kOpExpr:
      case ExprKind::kDistinctExpr:
      case ExprKind::kNullIfExpr: Operator(static_cast<const OperatorNode&>(expr).operator_oid); break;
      case ExprKind::kScalarArrayOpExpr: Operator(static_cast<const ScalarArrayOpExpr&>(expr).operator_oid); break;
      case ExprKind::kAggref: Routine(static_cast<const Aggref&>(expr).function); break;
      case ExprKind::kWindowFunc: Routine(static_cast<const WindowFunc&>(expr).function); break;
      case ExprKind::kSubLink:
        if (const auto& subselect = static_cast<const SubLink&>(expr).subselect) VisitQuery(*subselect);
        break;
      case ExprKind::kFieldSelect: {
        const auto& node = static_cast<const FieldSelect&>(expr);
        const types::Type* type = catalog_.FindType(ExprType(*node.argument).oid);
        if (type != nullptr && type->relation != types::kInvalidOid) Column(type->relation, node.field_number);
        Type(node.type.oid);
        break;
      }
      case ExprKind::kRowCompareExpr:
        for (const Oid op : static_cast<const RowCompareExpr&>(expr).operators) Operator(op);
        break;
      case ExprKind::kCollateExpr:
        Reference({ObjectClass::kCollation, static_cast<const CollateExpr&>(expr).collation});
        break;
      case ExprKind::kRelabelType:
      case ExprKind::kCoerceViaIO:
      case ExprKind::kArrayCoerceExpr:
      case ExprKind::kConvertRowtypeExpr:
      case ExprKind::kCoerceToDomain:
      case ExprKind::kRowExpr:
      case ExprKind::kParam: Type(ExprType(expr).oid); break;
      default: break;
    }
    ForEachChild(expr, [this](const ExprRef& child) { Visit(*child); });
  }

  void VisitQuery(const Query& query) {
    queries_.push_back(&query);
    for (const auto& entry : query.range_table) {
      if (entry->kind == RteKind::kRelation) Reference({ObjectClass::kRelation, entry->relation});
      for (const RangeTableFunction& function : entry->functions) {
        for (const SqlType& type : function.column_types) Type(type.oid);
      }
      if (entry->table_function != nullptr) {
        for (const SqlType& type : entry->table_function->column_types) Type(type.oid);
      }
    }
    for (const Oid constraint : query.constraint_dependencies) Reference({ObjectClass::kConstraint, constraint});
    if (query.result_relation > 0 && query.command != CommandType::kSelect) {
      const RangeTblEntry& target = *query.range_table[static_cast<size_t>(query.result_relation) - 1];
      for (const auto& entry : query.target_list) {
        if (!entry->junk) Column(target.relation, entry->resno);
      }
    }
    ForEachExpression(
        query, [this](const ExprRef& expr) { Visit(*expr); }, [this](const Query& nested) { VisitQuery(nested); });
    queries_.pop_back();
  }

 private:
  void Reference(const ObjectAddress& address) {
    if (!IsPinned(address)) add_(address, false);
  }
  void Routine(Oid oid) { Reference({ObjectClass::kRoutine, oid}); }
  void Operator(Oid oid) { Reference({ObjectClass::kOperator, oid}); }
  void Type(Oid oid) { Reference({ObjectClass::kType, oid}); }

  void Column(Oid relation, int number) {
    const ObjectAddress address{ObjectClass::kRelation, relation, number > 0 ? number : 0};
    if (!IsPinned(address)) add_(address, relation == relation_ && relation_ != types::kInvalidOid);
  }

  void VisitVar(const Var& var) {
    const auto levels_up = static_cast<size_t>(var.varlevelsup);
    if (queries_.size() <= levels_up) {
      // Outside of every query: a column of the relation that the expression belongs to.
      if (relation_ != types::kInvalidOid) Column(relation_, var.varattno);
      return;
    }
    const Query& query = *queries_[queries_.size() - 1 - levels_up];
    const auto index = static_cast<size_t>(var.varno) - 1;
    if (var.varno < 1 || index >= query.range_table.size()) return;
    const RangeTblEntry& entry = *query.range_table[index];
    if (entry.kind == RteKind::kRelation) {
      Column(entry.relation, var.varattno);
    } else if (entry.kind == RteKind::kFunction && var.varattno > 0) {
      VisitFunctionColumn(entry, var.varattno);
    } else if (entry.kind == RteKind::kJoin && var.varattno > 0) {
      VisitJoinColumn(entry, var.varattno, levels_up);
    }
  }

  // A column of a join stands for an expression of the query that holds the join.
  void VisitJoinColumn(const RangeTblEntry& entry, int number, size_t levels_up) {
    const auto index = static_cast<size_t>(number) - 1;
    if (index >= entry.join_alias_vars.size() || entry.join_alias_vars[index] == nullptr) return;
    const std::vector<const Query*> inner(queries_.end() - static_cast<std::ptrdiff_t>(levels_up), queries_.end());
    queries_.resize(queries_.size() - levels_up);
    Visit(*entry.join_alias_vars[index]);
    queries_.insert(queries_.end(), inner.begin(), inner.end());
  }

  // A column of a function that returns a named composite type depends on the type's column.
  void VisitFunctionColumn(const RangeTblEntry& entry, int number) {
    for (const RangeTableFunction& function : entry.functions) {
      if (number <= function.column_count) {
        if (function.function == nullptr || function.has_column_definitions) return;
        const types::Type* type = catalog_.FindType(ExprType(*function.function).oid);
        if (type != nullptr && type->relation != types::kInvalidOid) Column(type->relation, number);
        return;
      }
      number -= function.column_count;
    }
  }

  // A constant of a reg type names an object by number.
  void VisitConst(const Const& constant) {
    Type(constant.type.oid);
    if (constant.is_null || constant.value.empty()) return;
    ObjectClass object_class;
    switch (constant.type.oid) {
      case types::kRegclassType: object_class = ObjectClass::kRelation; break;
      case types::kRegtypeType: object_class = ObjectClass::kType; break;
      case types::kRegprocType:
      case types::kRegprocedureType: object_class = ObjectClass::kRoutine; break;
      case types::kRegoperType:
      case types::kRegoperatorType: object_class = ObjectClass::kOperator; break;
      case types::kRegnamespaceType: object_class = ObjectClass::kNamespace; break;
      case types::kRegcollationType: object_class = ObjectClass::kCollation; break;
      default: return;
    }
    if (constant.value.find_first_not_of("0123456789") != std::string::npos || constant.value.size() > 10) return;
    Reference({object_class, static_cast<Oid>(std::stoull(constant.value))});
  }

  const Catalog& catalog_;
  Oid relation_;
  Add add_;
  std::vector<const Query*> queries_;
};

}  // namespace

void Catalog::AddDependency(const ObjectAddress& dependent, const ObjectAddress& referenced, DependencyType type) {
  if (IsPinned(referenced)) return;
  if (referenced.oid == types::kInvalidOid || dependent.oid == types::kInvalidOid) return;
  const ObjectKey key = KeyOf(dependent);
  std::vector<Dependency>& edges = state_->dependencies[key];
  const Dependency edge{.referenced = referenced, .dependent_sub = dependent.sub, .type = type};
  if (std::find(edges.begin(), edges.end(), edge) != edges.end()) return;
  edges.push_back(edge);
  const ObjectKey referenced_key = KeyOf(referenced);
  const bool is_new = state_->dependents[referenced_key].insert(key).second;
  state_->journal.emplace_back([key, referenced_key, is_new](Catalog& catalog) {
    auto& forward = catalog.state_->dependencies[key];
    forward.pop_back();
    if (forward.empty()) catalog.state_->dependencies.erase(key);
    if (is_new) catalog.state_->dependents[referenced_key].erase(key);
  });
}

void Catalog::RemoveDependencies(const ObjectAddress& dependent, std::optional<DependencyType> type) {
  const ObjectKey key = KeyOf(dependent);
  const auto it = state_->dependencies.find(key);
  if (it == state_->dependencies.end()) return;
  auto old = std::make_shared<std::vector<Dependency>>(std::move(it->second));
  std::vector<Dependency> kept;
  for (const Dependency& edge : *old) {
    const bool remove =
        (dependent.sub == 0 || edge.dependent_sub == dependent.sub) && (!type.has_value() || edge.type == *type);
    if (!remove) kept.push_back(edge);
  }
  const auto relink = [key](State& state, const std::vector<Dependency>& before, const std::vector<Dependency>& after) {
    for (const Dependency& edge : before) state.dependents[KeyOf(edge.referenced)].erase(key);
    for (const Dependency& edge : after) state.dependents[KeyOf(edge.referenced)].insert(key);
    if (after.empty()) {
      state.dependencies.erase(key);
    } else {
      state.dependencies[key] = after;
    }
  };
  relink(*state_, *old, kept);
  state_->journal.emplace_back(
      [old, kept = std::move(kept), relink](Catalog& catalog) { relink(*catalog.state_, kept, *old); });
}

std::vector<Dependency> Catalog::DependenciesOf(const ObjectAddress& dependent) const {
  const auto it = state_->dependencies.find(KeyOf(dependent));
  if (it == state_->dependencies.end()) return {};
  std::vector<Dependency> found;
  for (const Dependency& edge : it->second) {
    if (dependent.sub == 0 || edge.dependent_sub == dependent.sub) found.push_back(edge);
  }
  return found;
}

std::vector<Dependent> Catalog::DependentsOn(const ObjectAddress& referenced) const {
  std::vector<Dependent> found;
  const auto it = state_->dependents.find(KeyOf(referenced));
  if (it == state_->dependents.end()) return found;
  for (const ObjectKey& key : it->second) {
    const auto edges = state_->dependencies.find(key);
    if (edges == state_->dependencies.end()) continue;
    for (const Dependency& edge : edges->second) {
      if (KeyOf(edge.referenced) != KeyOf(referenced)) continue;
      if (referenced.sub != 0 && edge.referenced.sub != referenced.sub) continue;
      found.push_back({.dependent = {key.first, key.second, edge.dependent_sub},
                       .referenced_sub = edge.referenced.sub,
                       .type = edge.type});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Dependent& a, const Dependent& b) {
    return std::pair(a.dependent.oid, a.dependent.sub) < std::pair(b.dependent.oid, b.dependent.sub);
  });
  return found;
}

void Catalog::AddExpressionDependencies(const ObjectAddress& dependent, const Expr& expression, Oid relation,
                                        DependencyType own_type) {
  ReferenceFinder(*this, relation, [&](const ObjectAddress& address, bool own) {
    AddDependency(dependent, address, own ? own_type : DependencyType::kNormal);
  }).Visit(expression);
}

void Catalog::AddQueryDependencies(const ObjectAddress& dependent, const Query& query) {
  ReferenceFinder(*this, types::kInvalidOid, [&](const ObjectAddress& address, bool /*own*/) {
    AddDependency(dependent, address, DependencyType::kNormal);
  }).VisitQuery(query);
}

}  // namespace pgtidy::catalog

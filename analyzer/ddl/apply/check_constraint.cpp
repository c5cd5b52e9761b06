#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"

// CHECK and NOT NULL: heap.c.
namespace pgtidy::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::StoredExpr;
using query::ExprRef;

namespace {

constexpr int kFirstVersionWithNotNullConstraints = 18;

// Source: cookConstraint().
StoredExpr CookCheck(ApplyContext& context, Oid relation, const ::Node* raw) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  query::AddToQuery(state, query::AddRelation(state, relation, nullptr, false, true), true, true, true);
  ExprRef expr = query::TransformExpr(state, raw, query::ExprPlace::kCheckConstraint);
  expr = query::CoerceToBoolean(state, std::move(expr), "CHECK");
  query::AssignExprCollations(state, expr);
  if (state.range_table.size() != 1) {
    throw SqlError("42P10", fmt::format("only table \"{}\" can be referenced in check constraint",
                                        context.catalog.Find<Relation>(relation)->name));
  }
  return expr;
}

// Two checks are the same if they print the same over their tables' columns.
bool SameExpression(const Catalog& catalog, const StoredExpr& a, const StoredExpr& b, Oid relation) {
  if (a == nullptr || b == nullptr) return true;
  return catalog::DeparseExpression(catalog, *a, relation) == catalog::DeparseExpression(catalog, *b, relation);
}

// Merges with a constraint of that name if there is one. Source: MergeWithExistingConstraint().
bool MergeCheck(ApplyContext& context, Oid relation, const CheckDefinition& check, const StoredExpr& expression) {
  Catalog& catalog = context.catalog;
  const Oid existing = catalog.FindConstraint(relation, check.name);
  if (existing == types::kInvalidOid) return false;
  const Constraint& old = *catalog.Find<Constraint>(existing);
  const std::string& relation_name = catalog.Find<Relation>(relation)->name;
  const bool same = old.type == ConstraintType::kCheck && SameExpression(catalog, old.expression, expression, relation);
  if (!same || (!check.is_local ? false : old.inherited_count == 0 || old.is_local)) {
    throw SqlError("42710",
                   fmt::format("constraint \"{}\" for relation \"{}\" already exists", check.name, relation_name));
  }
  if (old.no_inherit) {
    throw SqlError("42P17", fmt::format("constraint \"{}\" conflicts with non-inherited constraint on relation \"{}\"",
                                        check.name, relation_name));
  }
  catalog.Update<Constraint>(existing, [&](Constraint& changed) {
    if (check.is_local) {
      changed.is_local = true;
    } else {
      ++changed.inherited_count;
    }
  });
  return true;
}

}  // namespace

void AddChecks(ApplyContext& context, Oid relation, const std::vector<CheckDefinition>& checks) {
  Catalog& catalog = context.catalog;
  std::vector<std::string> taken;
  for (const CheckDefinition& check : checks) {
    const StoredExpr expression =
        check.raw == nullptr ? check.expression : CookCheck(context, relation, check.raw->raw_expr);
    CheckDefinition named = check;
    if (!named.name.empty()) {
      if (std::find(taken.begin(), taken.end(), named.name) != taken.end()) {
        throw SqlError("42710", fmt::format("check constraint \"{}\" already exists", named.name));
      }
      taken.push_back(named.name);
      if (MergeCheck(context, relation, named, expression)) continue;
    }
    const std::vector<int> columns = expression == nullptr ? std::vector<int>() : ColumnsOfExpression(*expression);
    const Relation& table = *catalog.Find<Relation>(relation);
    if (named.name.empty()) {
      const catalog::Column* only = columns.size() == 1 ? table.ColumnAt(columns.front()) : nullptr;
      named.name = ChooseConstraintName(catalog, table.name, only == nullptr ? "" : only->name, "check",
                                        table.namespace_oid, taken);
      taken.push_back(named.name);
    }
    Constraint constraint;
    constraint.oid = catalog.NewOid();
    constraint.name = named.name;
    constraint.type = ConstraintType::kCheck;
    constraint.namespace_oid = table.namespace_oid;
    constraint.relation = relation;
    constraint.expression = expression;
    constraint.columns = columns;
    std::erase_if(constraint.columns, [](int number) { return number <= 0; });
    constraint.is_local = check.is_local;
    constraint.inherited_count = check.inherited_count;
    constraint.no_inherit = check.raw == nullptr ? check.no_inherit : check.raw->is_no_inherit;
    constraint.validated = check.raw == nullptr ? check.validated : !check.raw->skip_validation;
#if PG_VERSION_NUM >= 180000
    constraint.enforced = check.raw == nullptr ? check.enforced : check.raw->is_enforced;
#endif
    constraint.comment = check.comment;
    if (check.raw != nullptr) constraint.created = context.PlaceAt(check.raw->location);
    if (constraint.no_inherit && table.kind == catalog::RelationKind::kPartitionedTable) {
      throw SqlError("42P16", fmt::format("cannot add NO INHERIT constraint to partitioned table \"{}\"", table.name));
    }
    const ObjectAddress address{ObjectClass::kConstraint, constraint.oid};
    catalog.Put(std::move(constraint));
    if (columns.empty()) {
      catalog.AddDependency(address, {ObjectClass::kRelation, relation}, DependencyType::kAuto);
    }
    for (const int number : columns) {
      catalog.AddDependency(address, {ObjectClass::kRelation, relation, std::max(number, 0)}, DependencyType::kAuto);
    }
    if (expression != nullptr) {
      catalog.AddExpressionDependencies(address, *expression, relation, DependencyType::kNormal);
    }
  }
}

void SetNotNull(ApplyContext& context, Oid relation, int number, const NotNullDefinition& definition, bool recurse) {
  Catalog& catalog = context.catalog;
  const Relation& table = *catalog.Find<Relation>(relation);
  const std::string column_name = table.ColumnAt(number)->name;
  if (!table.ColumnAt(number)->not_null) {
    catalog.Update<Relation>(
        relation, [&](Relation& changed) { changed.columns[static_cast<size_t>(number) - 1].not_null = true; });
  }
  if (catalog.server_version() >= kFirstVersionWithNotNullConstraints) {
    Oid known = types::kInvalidOid;
    for (const Oid oid : catalog.ConstraintsOf(relation)) {
      const Constraint& constraint = *catalog.Find<Constraint>(oid);
      if (constraint.type == ConstraintType::kNotNull && constraint.columns == std::vector<int>{number}) known = oid;
    }
    if (known != types::kInvalidOid) {
      const Constraint& old = *catalog.Find<Constraint>(known);
      if (!definition.name.empty() && definition.is_local && old.name != definition.name) {
        SqlError error("55000", fmt::format("cannot create not-null constraint \"{}\" on column \"{}\" of table \"{}\"",
                                            definition.name, column_name, table.name));
        error.Detail(fmt::format("A not-null constraint named \"{}\" already exists for this column.", old.name));
        throw error;
      }
      if (!old.validated && definition.validated && definition.name.empty()) {
        throw SqlError(
            "55000", fmt::format("incompatible NOT VALID constraint \"{}\" on relation \"{}\"", old.name, table.name));
      }
      catalog.Update<Constraint>(known, [&](Constraint& changed) {
        if (definition.is_local) {
          changed.is_local = true;
        } else {
          changed.inherited_count += definition.inherited_count;
        }
      });
    } else {
      const Relation& current = *catalog.Find<Relation>(relation);
      Constraint constraint;
      constraint.oid = catalog.NewOid();
      constraint.name = definition.name;
      if (constraint.name.empty()) {
        constraint.name =
            ChooseConstraintName(catalog, current.name, column_name, "not_null", current.namespace_oid, {});
      } else if (catalog.FindConstraint(relation, constraint.name) != types::kInvalidOid) {
        throw SqlError("42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", constraint.name,
                                            current.name));
      }
      constraint.type = ConstraintType::kNotNull;
      constraint.namespace_oid = current.namespace_oid;
      constraint.relation = relation;
      constraint.columns = {number};
      constraint.is_local = definition.is_local;
      constraint.inherited_count = definition.inherited_count;
      constraint.no_inherit = definition.no_inherit;
      constraint.validated = definition.validated;
      const ObjectAddress address{ObjectClass::kConstraint, constraint.oid};
      catalog.Put(std::move(constraint));
      catalog.AddDependency(address, {ObjectClass::kRelation, relation, number}, DependencyType::kAuto);
    }
  }
  if (!recurse || definition.no_inherit) return;
  NotNullDefinition inherited = definition;
  inherited.is_local = false;
  inherited.inherited_count = 1;
  for (const Oid child : catalog.ChildrenOf(relation)) {
    const catalog::Column* column = catalog.Find<Relation>(child)->FindColumn(column_name);
    if (column != nullptr) SetNotNull(context, child, column->number, inherited, true);
  }
}

void AddNotNulls(ApplyContext& context, Oid relation, const std::vector<NotNullDefinition>& not_nulls) {
  for (const NotNullDefinition& definition : not_nulls) {
    const Relation& table = *context.catalog.Find<Relation>(relation);
    const catalog::Column* column = table.FindColumn(definition.column);
    if (column == nullptr) {
      throw SqlError("42703",
                     fmt::format("column \"{}\" of relation \"{}\" does not exist", definition.column, table.name))
          .MissingIn(definition.column, {table.oid});
    }
    SetNotNull(context, relation, column->number, definition, false);
  }
}

}  // namespace pgtidy::ddl

#include "analyzer/ddl/apply/domain.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::TypeObject;
using query::ExprRef;

bool DomainNotNullIsConstraint(const Catalog& catalog) {
  constexpr int kFirstVersion = 17;
  return catalog.server_version() >= kFirstVersion;
}

catalog::StoredExpr CookDomainDefault(ApplyContext& context, const ::Node* raw, const std::string& domain_name,
                                      SqlType base_type) {
  const Catalog& catalog = context.catalog;
  query::AnalysisContext analysis(catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  const ExprRef given = query::TransformExpr(state, raw, query::ExprPlace::kColumnDefault);
  ExprRef expr = given;
  if (base_type.determined()) {
    expr = query::CoerceToTargetType(state, given, base_type, types::CoercionContext::kAssignment,
                                     catalog::CoercionForm::kImplicitCast, -1);
  }
  if (expr == nullptr) {
    throw SqlError("42804", fmt::format("column \"{}\" is of type {} but default expression is of type {}", domain_name,
                                        types::FormatType(catalog, base_type.oid),
                                        types::FormatType(catalog, catalog::ExprType(*given).oid)))
        .Hint("You will need to rewrite or cast the expression.");
  }
  query::AssignExprCollations(state, expr);
  const auto* constant = catalog::As<catalog::Const>(expr);
  return constant != nullptr && constant->is_null ? nullptr : catalog::StoredExpr(expr);
}

namespace {

std::string UnusedName(ApplyContext& context, const TypeObject& domain, const std::string& given,
                       std::string_view label) {
  const Catalog& catalog = context.catalog;
  if (given.empty()) {
    return ChooseConstraintName(catalog, domain.name, "", label, domain.type.namespace_oid, {});
  }
  for (const Oid oid : catalog.ConstraintsOfDomain(domain.oid)) {
    if (catalog.Find<Constraint>(oid)->name != given) continue;
    throw SqlError("42710", fmt::format("constraint \"{}\" for domain \"{}\" already exists", given, domain.name));
  }
  return given;
}

Oid StoreConstraint(ApplyContext& context, Constraint constraint, const TypeObject& domain) {
  const Oid oid = context.catalog.NewOid();
  const Oid domain_oid = domain.oid;
  constraint.oid = oid;
  constraint.namespace_oid = domain.type.namespace_oid;
  constraint.domain = domain_oid;
  context.catalog.Put(std::move(constraint));
  context.catalog.AddDependency({ObjectClass::kConstraint, oid}, {ObjectClass::kType, domain_oid},
                                DependencyType::kAuto);
  return oid;
}

// VALUE in the expression. Source: replace_domain_constraint_value().
ExprRef DomainValue(const Catalog& catalog, const ::ColumnRef& reference, SqlType base_type) {
  const syntax::Items<::Node> fields(reference.fields);
  if (fields.size() != 1 || syntax::StringValue(fields[0]) != "value") return nullptr;
  auto value = std::make_shared<catalog::CoerceToDomainValue>();
  value->type = base_type;
  const types::Type* type = catalog.FindType(base_type.oid);
  value->collation = type == nullptr ? types::kInvalidOid : type->collation;
  value->location = reference.location;
  return value;
}

}  // namespace

void AddDomainCheck(ApplyContext& context, Oid domain_oid, const ::Constraint& raw) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const TypeObject> domain = catalog.Get<TypeObject>(domain_oid);
  Constraint constraint;
  constraint.type = ConstraintType::kCheck;
  constraint.name = UnusedName(context, *domain, raw.conname == nullptr ? "" : raw.conname, "check");
  constraint.created = context.PlaceAt(raw.location);
  constraint.validated = !raw.skip_validation;
  const SqlType base_type{domain->type.base_type, domain->type.typmod};
  query::AnalysisContext analysis(catalog);
  analysis.pre_column_reference_hook = [&](query::ParseState&, const ::ColumnRef& reference) {
    return DomainValue(catalog, reference, base_type);
  };
  query::ParseState state(analysis);
  const ExprRef expr = WithoutPositions([&] {
    ExprRef check = query::TransformExpr(state, raw.raw_expr, query::ExprPlace::kDomainCheck);
    check = query::CoerceToBoolean(state, std::move(check), "CHECK");
    query::AssignExprCollations(state, check);
    return check;
  });
  if (!state.range_table.empty() || query::ContainsVar(expr)) {
    throw SqlError("42P10", "cannot use table references in domain check constraint");
  }
  constraint.expression = expr;
  const Oid oid = StoreConstraint(context, std::move(constraint), *domain);
  catalog.AddExpressionDependencies({ObjectClass::kConstraint, oid}, *expr, types::kInvalidOid,
                                    DependencyType::kNormal);
}

void AddDomainNotNull(ApplyContext& context, Oid domain_oid, const std::string& name, int location) {
  const std::shared_ptr<const TypeObject> domain = context.catalog.Get<TypeObject>(domain_oid);
  Constraint constraint;
  constraint.type = ConstraintType::kNotNull;
  constraint.name = UnusedName(context, *domain, name, "not_null");
  constraint.created = context.PlaceAt(location);
  static_cast<void>(StoreConstraint(context, std::move(constraint), *domain));
}

void RecordDomainDefault(ApplyContext& context, Oid domain) {
  const catalog::StoredExpr expression = context.catalog.Find<TypeObject>(domain)->default_expression;
  if (expression == nullptr) return;
  context.catalog.AddExpressionDependencies({ObjectClass::kType, domain}, *expression, types::kInvalidOid,
                                            DependencyType::kNormal);
}

}  // namespace pgtidy::ddl

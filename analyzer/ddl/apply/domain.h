#pragma once

#include <string>

#include "analyzer/ddl/apply/context.h"

struct Constraint;

/// The parts of a domain's definition, shared by CREATE DOMAIN and ALTER DOMAIN.
namespace pgtidy::ddl {

/// Whether NOT NULL of a domain is a constraint of its own.
[[nodiscard]] bool DomainNotNullIsConstraint(const Catalog& catalog);

/// Analyses DEFAULT and coerces it to the base type; null for the constant NULL. 42804 `column "x" is of type ...`.
/// Source: cookDefault().
[[nodiscard]] catalog::StoredExpr CookDomainDefault(ApplyContext& context, const ::Node* raw,
                                                    const std::string& domain_name, SqlType base_type);
/// Analyses and stores a CHECK constraint; its errors have no position. 42710 `constraint "x" for domain "y" already
/// exists`. Source: domainAddCheckConstraint().
void AddDomainCheck(ApplyContext& context, Oid domain, const ::Constraint& raw);
/// Stores the constraint of NOT NULL. Source: domainAddNotNullConstraint().
void AddDomainNotNull(ApplyContext& context, Oid domain, const std::string& name, int location);
/// Records what the default of a domain needs.
void RecordDomainDefault(ApplyContext& context, Oid domain);

}  // namespace pgtidy::ddl

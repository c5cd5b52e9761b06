#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/deletion.h"
#include "analyzer/ddl/apply/domain.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// ALTER DOMAIN: typecmds.c.
namespace pgtidy::ddl {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;
using catalog::TypeObject;

namespace {

// Throws 0A000 if rows hold the type within a container, where the server cannot check them.
// Source: find_composite_type_dependencies().
void RefuseContainers(const Catalog& catalog, Oid type, Oid domain) {
  for (const catalog::Dependent& edge : catalog.DependentsOn({ObjectClass::kType, type})) {
    const ObjectAddress& dependent = edge.dependent;
    if (dependent.object_class == ObjectClass::kType) {
      RefuseContainers(catalog, dependent.oid, domain);
      continue;
    }
    if (dependent.object_class != ObjectClass::kRelation || dependent.sub <= 0) continue;
    const Relation& relation = *catalog.Find<Relation>(dependent.oid);
    const catalog::Column* column = relation.ColumnAt(dependent.sub);
    if (column == nullptr || column->type.oid != type) continue;
    if (relation.HasRows() && relation.kind != RelationKind::kForeignTable) {
      throw SqlError("0A000", fmt::format("cannot alter type \"{}\" because column \"{}.{}\" uses it",
                                          types::FormatType(catalog, domain), relation.name, column->name));
    }
    if (relation.row_type != types::kInvalidOid) RefuseContainers(catalog, relation.row_type, domain);
  }
}

// What the server must look at before a constraint of a domain holds for all rows. Source: get_rels_with_domain().
void CheckRowsCanBeValidated(const Catalog& catalog, Oid domain) {
  for (const catalog::Dependent& edge : catalog.DependentsOn({ObjectClass::kType, domain})) {
    if (edge.dependent.object_class != ObjectClass::kType) continue;
    const types::Type* type = catalog.FindType(edge.dependent.oid);
    if (type == nullptr) continue;
    if (type->kind == types::TypeKind::kDomain) {
      CheckRowsCanBeValidated(catalog, type->oid);
    } else {
      RefuseContainers(catalog, type->oid, domain);
    }
  }
}

Oid FindDomainConstraint(const Catalog& catalog, Oid domain, std::string_view name) {
  for (const Oid oid : catalog.ConstraintsOfDomain(domain)) {
    if (catalog.Find<Constraint>(oid)->name == name) return oid;
  }
  return types::kInvalidOid;
}

Oid NotNullConstraint(const Catalog& catalog, Oid domain) {
  for (const Oid oid : catalog.ConstraintsOfDomain(domain)) {
    if (catalog.Find<Constraint>(oid)->type == ConstraintType::kNotNull) return oid;
  }
  return types::kInvalidOid;
}

void SetNotNullFlag(Catalog& catalog, Oid domain, bool not_null) {
  catalog.Update<TypeObject>(domain, [&](TypeObject& changed) { changed.type.not_null = not_null; });
}

// Source: AlterDomainDefault().
void SetDefault(ApplyContext& context, Oid oid, const ::Node* raw) {
  Catalog& catalog = context.catalog;
  const std::shared_ptr<const TypeObject> domain = catalog.Get<TypeObject>(oid);
  catalog::StoredExpr expression;
  if (raw != nullptr) {
    expression = WithoutPositions(
        [&] { return CookDomainDefault(context, raw, domain->name, {domain->type.base_type, domain->type.typmod}); });
  }
  catalog.Update<TypeObject>(oid, [&](TypeObject& changed) { changed.default_expression = expression; });
  RecordDomainDefault(context, oid);
}

// Source: AlterDomainNotNull().
void AlterNotNull(ApplyContext& context, Oid domain, bool not_null) {
  Catalog& catalog = context.catalog;
  if (catalog.FindType(domain)->not_null == not_null) return;
  if (not_null) {
    if (DomainNotNullIsConstraint(catalog)) AddDomainNotNull(context, domain, "", -1);
    CheckRowsCanBeValidated(catalog, domain);
  } else if (const Oid constraint = NotNullConstraint(catalog, domain); constraint != types::kInvalidOid) {
    DropObject(context, {ObjectClass::kConstraint, constraint}, DropBehaviour::kRestrict);
  }
  SetNotNullFlag(catalog, domain, not_null);
}

// Source: AlterDomainAddConstraint().
void AddConstraint(ApplyContext& context, Oid domain, const ::Constraint& raw) {
  Catalog& catalog = context.catalog;
  switch (raw.contype) {
    case CONSTR_CHECK:
      AddDomainCheck(context, domain, raw);
      if (!raw.skip_validation) CheckRowsCanBeValidated(catalog, domain);
      return;
    case CONSTR_NOTNULL:
      if (catalog.FindType(domain)->not_null) return;
      if (DomainNotNullIsConstraint(catalog)) {
        AddDomainNotNull(context, domain, raw.conname == nullptr ? "" : raw.conname, raw.location);
      }
      if (!raw.skip_validation) CheckRowsCanBeValidated(catalog, domain);
      SetNotNullFlag(catalog, domain, true);
      return;
    case CONSTR_UNIQUE: throw SqlError("42601", "unique constraints not possible for domains");
    case CONSTR_PRIMARY: throw SqlError("42601", "primary key constraints not possible for domains");
    case CONSTR_EXCLUSION: throw SqlError("42601", "exclusion constraints not possible for domains");
    case CONSTR_FOREIGN: throw SqlError("42601", "foreign key constraints not possible for domains");
    default: throw SqlError("0A000", "specifying constraint deferrability not supported for domains");
  }
}

[[noreturn]] void ThrowMissingConstraint(const ::AlterDomainStmt& statement) {
  throw SqlError("42704", fmt::format("constraint \"{}\" of domain \"{}\" does not exist", statement.name,
                                      query::NameListText(statement.typeName)));
}

// Source: AlterDomainDropConstraint().
void DropConstraint(ApplyContext& context, Oid domain, const ::AlterDomainStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid constraint = FindDomainConstraint(catalog, domain, statement.name);
  if (constraint == types::kInvalidOid) {
    if (!statement.missing_ok) ThrowMissingConstraint(statement);
    context.notices.push_back(fmt::format("constraint \"{}\" of domain \"{}\" does not exist, skipping", statement.name,
                                          query::NameListText(statement.typeName)));
    return;
  }
  if (catalog.Find<Constraint>(constraint)->type == ConstraintType::kNotNull) SetNotNullFlag(catalog, domain, false);
  DropObject(context, {ObjectClass::kConstraint, constraint},
             statement.behavior == DROP_CASCADE ? DropBehaviour::kCascade : DropBehaviour::kRestrict);
}

// Source: AlterDomainValidateConstraint().
void ValidateConstraint(ApplyContext& context, Oid domain, const ::AlterDomainStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid constraint = FindDomainConstraint(catalog, domain, statement.name);
  if (constraint == types::kInvalidOid) ThrowMissingConstraint(statement);
  if (catalog.Find<Constraint>(constraint)->type != ConstraintType::kCheck) {
    throw SqlError("42809", fmt::format("constraint \"{}\" of domain \"{}\" is not a check constraint", statement.name,
                                        query::NameListText(statement.typeName)));
  }
  CheckRowsCanBeValidated(catalog, domain);
  catalog.Update<Constraint>(constraint, [](Constraint& changed) { changed.validated = true; });
}

}  // namespace

void ApplyAlterDomain(ApplyContext& context, const ::AlterDomainStmt& statement) {
  const Catalog& catalog = context.catalog;
  const Oid domain = TypeOfNameList(catalog, statement.typeName);
  const types::Type* type = catalog.FindType(domain);
  if (type == nullptr || (type->kind != types::TypeKind::kDomain && type->undetermined)) {
    throw Undetermined("a domain that is not known");
  }
  if (type->kind != types::TypeKind::kDomain) {
    throw SqlError("42809", fmt::format("{} is not a domain", types::FormatType(catalog, domain)));
  }
  switch (statement.subtype) {
    case 'T': return SetDefault(context, domain, statement.def);
    case 'N': return AlterNotNull(context, domain, false);
    case 'O': return AlterNotNull(context, domain, true);
    case 'C': return AddConstraint(context, domain, *reinterpret_cast<const ::Constraint*>(statement.def));
    case 'X': return DropConstraint(context, domain, statement);
    case 'V': return ValidateConstraint(context, domain, statement);
    default: throw Undetermined("an unknown form of ALTER DOMAIN");
  }
}

}  // namespace pgtidy::ddl

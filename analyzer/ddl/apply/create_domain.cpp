#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/domain.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE DOMAIN: DefineDomain() of typecmds.c.
namespace pgtidy::ddl {

using catalog::TypeObject;
using types::TypeKind;

namespace {

// Older servers analyse the definition of a domain without the statement's text.
constexpr int kFirstVersionWithPositions = 18;

bool CanBeBase(TypeKind kind) {
  return kind == TypeKind::kBase || kind == TypeKind::kComposite || kind == TypeKind::kDomain ||
         kind == TypeKind::kEnum || kind == TypeKind::kRange || kind == TypeKind::kMultirange;
}

struct Nullability {
  bool given = false;
  bool not_null = false;
};

void ApplyNotNull(const Catalog& catalog, const ::Constraint& raw, Nullability& nullability) {
  constexpr int kFirstVersionThatRefusesTwo = 18;
  if (nullability.given && !nullability.not_null) {
    throw SqlError("42601", "conflicting NULL/NOT NULL constraints", raw.location);
  }
  if (nullability.given && catalog.server_version() >= kFirstVersionThatRefusesTwo) {
    throw SqlError("42P17", "redundant NOT NULL constraint definition", raw.location);
  }
  if (raw.is_no_inherit) {
    throw SqlError("42P17", "not-null constraints for domains cannot be marked NO INHERIT", raw.location);
  }
  nullability = {.given = true, .not_null = true};
}

// What a domain cannot have.
[[noreturn]] void RefuseConstraint(const Catalog& catalog, const ::Constraint& raw) {
  constexpr int kFirstVersionThatKnowsGenerated = 18;
  switch (raw.contype) {
    case CONSTR_UNIQUE: throw SqlError("42601", "unique constraints not possible for domains", raw.location);
    case CONSTR_PRIMARY: throw SqlError("42601", "primary key constraints not possible for domains", raw.location);
    case CONSTR_EXCLUSION: throw SqlError("42601", "exclusion constraints not possible for domains", raw.location);
    case CONSTR_FOREIGN: throw SqlError("42601", "foreign key constraints not possible for domains", raw.location);
    case CONSTR_ATTR_DEFERRABLE:
    case CONSTR_ATTR_NOT_DEFERRABLE:
    case CONSTR_ATTR_DEFERRED:
    case CONSTR_ATTR_IMMEDIATE:
      throw SqlError("0A000", "specifying constraint deferrability not supported for domains", raw.location);
    case CONSTR_GENERATED:
    case CONSTR_IDENTITY:
      if (catalog.server_version() < kFirstVersionThatKnowsGenerated) {
        throw SqlError("XX000", fmt::format("unrecognized constraint subtype: {}", static_cast<int>(raw.contype)));
      }
      throw SqlError("0A000", "specifying GENERATED not supported for domains", raw.location);
    default: throw SqlError("42P17", "specifying constraint enforceability not supported for domains", raw.location);
  }
}

// The first reading of the constraints: default and nullability.
Nullability ReadConstraints(ApplyContext& context, const ::List* constraints, TypeObject& domain) {
  Nullability nullability;
  bool saw_default = false;
  for (const auto* raw : syntax::Items<::Constraint>(constraints)) {
    switch (raw->contype) {
      case CONSTR_DEFAULT:
        if (saw_default) throw SqlError("42601", "multiple default expressions", raw->location);
        saw_default = true;
        if (raw->raw_expr != nullptr) {
          domain.default_expression =
              CookDomainDefault(context, raw->raw_expr, domain.name, {domain.type.base_type, domain.type.typmod});
        }
        break;
      case CONSTR_NOTNULL: ApplyNotNull(context.catalog, *raw, nullability); break;
      case CONSTR_NULL:
        if (nullability.given && nullability.not_null) {
          throw SqlError("42601", "conflicting NULL/NOT NULL constraints", raw->location);
        }
        nullability = {.given = true, .not_null = false};
        break;
      case CONSTR_CHECK:
        if (raw->is_no_inherit) {
          throw SqlError("42P17", "check constraints for domains cannot be marked NO INHERIT", raw->location);
        }
        break;
      default: RefuseConstraint(context.catalog, *raw);
    }
  }
  return nullability;
}

// The type that the statement describes, without what hangs on it.
TypeObject ReadDefinition(ApplyContext& context, const ::CreateDomainStmt& statement, const CreationName& name) {
  const Catalog& catalog = context.catalog;
  const SqlType base = query::ResolveTypeName(catalog, *statement.typeName);
  const types::Type* base_type = catalog.FindType(base.oid);
  const bool undetermined = IsUndetermined(catalog, base.oid);
  if (!undetermined && !CanBeBase(base_type->kind)) {
    throw SqlError(
        "42804", fmt::format("\"{}\" is not a valid base type for a domain", query::TypeNameText(*statement.typeName)),
        statement.typeName->location);
  }
  TypeObject domain;
  domain.name = name.name;
  domain.created = context.PlaceAt(-1);
  domain.type.namespace_oid = name.namespace_oid;
  domain.type.kind = TypeKind::kDomain;
  domain.type.base_type = base.oid;
  domain.type.typmod = base.typmod;
  domain.type.undetermined = undetermined;
  if (base_type != nullptr) {
    domain.type.category = base_type->category;
    domain.type.length = base_type->length;
    domain.type.by_value = base_type->by_value;
    domain.type.alignment = base_type->alignment;
    domain.type.storage = base_type->storage;
    domain.type.delimiter = base_type->delimiter;
    domain.type.collation = base_type->collation;
  }
  if (statement.collClause != nullptr) {
    const Oid collation =
        WithoutPositions([&] { return query::ResolveCollation(catalog, statement.collClause->collname, -1); });
    if (!undetermined && base_type->collation == types::kInvalidOid) {
      throw SqlError("42804",
                     fmt::format("collations are not supported by type {}", types::FormatType(catalog, base.oid)),
                     statement.typeName->location);
    }
    domain.type.collation = collation;
  }
  domain.type.not_null = ReadConstraints(context, statement.constraints, domain).not_null;
  return domain;
}

void AddConstraints(ApplyContext& context, Oid domain, const ::List* constraints) {
  for (const auto* raw : syntax::Items<::Constraint>(constraints)) {
    if (raw->contype == CONSTR_CHECK) AddDomainCheck(context, domain, *raw);
    if (raw->contype == CONSTR_NOTNULL && DomainNotNullIsConstraint(context.catalog)) {
      AddDomainNotNull(context, domain, raw->conname == nullptr ? "" : raw->conname, raw->location);
    }
  }
}

}  // namespace

void ApplyCreateDomain(ApplyContext& context, const ::CreateDomainStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.domainname);
  const Oid shell = MakeRoomForType(context, name);
  const auto read = [&] { return ReadDefinition(context, statement, name); };
  TypeObject domain = catalog.server_version() >= kFirstVersionWithPositions ? read() : WithoutPositions(read);
  domain.oid = shell;
  const Oid base_type = domain.type.base_type;
  const Oid collation = domain.type.collation;
  const Oid oid = CreateTypeWithArray(context, std::move(domain));
  const ObjectAddress address{ObjectClass::kType, oid};
  if (base_type != types::kUndeterminedType) {
    catalog.AddDependency(address, {ObjectClass::kType, base_type}, DependencyType::kNormal);
  }
  catalog.AddDependency(address, {ObjectClass::kCollation, collation}, DependencyType::kNormal);
  RecordDomainDefault(context, oid);
  AddConstraints(context, oid, statement.constraints);
}

}  // namespace pgtidy::ddl

#pragma once

#include <optional>
#include <string>

#include "analyzer/types/type.h"

namespace pgtidy::types {

/// Source: pg_cast.castcontext; the order is that of CoercionContext. kPlpgsql is COERCION_PLPGSQL.
enum class CoercionContext { kImplicit, kAssignment, kPlpgsql, kExplicit };

/// Source: pg_cast.castmethod.
enum class CastMethod : char { kFunction = 'f', kInOut = 'i', kBinary = 'b' };

/// A row of pg_cast.
struct Cast {
  Oid oid = kInvalidOid;
  Oid source = kInvalidOid;
  Oid target = kInvalidOid;
  Oid function = kInvalidOid;
  CoercionContext context = CoercionContext::kExplicit;
  CastMethod method = CastMethod::kFunction;
};

/// What type resolution asks of the catalogue.
class TypeCatalog {
 public:
  TypeCatalog() = default;
  TypeCatalog(const TypeCatalog&) = delete;
  TypeCatalog& operator=(const TypeCatalog&) = delete;
  virtual ~TypeCatalog() = default;

  [[nodiscard]] virtual int server_version() const = 0;
  /// Null if there is no such type (and for kUndeterminedType). The pointer holds until the catalogue changes.
  [[nodiscard]] virtual const Type* FindType(Oid oid) const = 0;
  [[nodiscard]] virtual std::optional<Cast> FindCast(Oid source, Oid target) const = 0;
  /// The number of arguments of a function (a cast function may take a typmod and an is-explicit flag), or 0.
  [[nodiscard]] virtual int FunctionArgumentCount(Oid function) const = 0;
  /// Source: typeInheritsFrom(), typeIsOfTypedTable().
  [[nodiscard]] virtual bool InheritsFrom(Oid composite_type, Oid ancestor_type) const = 0;
  [[nodiscard]] virtual bool IsOfTypedTable(Oid row_type, Oid of_type) const = 0;
  /// Whether `name` without a schema finds the type by the search path. Source: TypeIsVisible().
  [[nodiscard]] virtual bool TypeIsVisible(const Type& type) const = 0;
  [[nodiscard]] virtual std::string NamespaceName(Oid namespace_oid) const = 0;
  /// Quotes an identifier where the version's grammar needs it. Source: quote_identifier().
  [[nodiscard]] virtual std::string QuoteIdentifier(std::string_view name) const = 0;
};

}  // namespace pgtidy::types

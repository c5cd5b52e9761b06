#pragma once

#include "analyzer/ddl/apply/context.h"

/// The support functions of base types, as CREATE TYPE and ALTER TYPE name them: 42883, 42725 and 42P17 for a wrong
/// result. Source: findTypeInputFunction() and its like.
namespace pgtidy::ddl {

[[nodiscard]] Oid FindTypeInputFunction(const Catalog& catalog, const ::List* names, Oid type);
[[nodiscard]] Oid FindTypeOutputFunction(const Catalog& catalog, const ::List* names, Oid type);
[[nodiscard]] Oid FindTypeReceiveFunction(const Catalog& catalog, const ::List* names, Oid type);
[[nodiscard]] Oid FindTypeSendFunction(const Catalog& catalog, const ::List* names, Oid type);
[[nodiscard]] Oid FindTypmodInputFunction(const Catalog& catalog, const ::List* names);
[[nodiscard]] Oid FindTypmodOutputFunction(const Catalog& catalog, const ::List* names);
[[nodiscard]] Oid FindTypeAnalyzeFunction(const Catalog& catalog, const ::List* names);
[[nodiscard]] Oid FindTypeSubscriptingFunction(const Catalog& catalog, const ::List* names);

}  // namespace pgtidy::ddl

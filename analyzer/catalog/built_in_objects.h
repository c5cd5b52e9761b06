#pragma once

#include <memory>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/catalog/objects.h"

/// Objects of the Catalog made of rows of the built-in catalogue. Null if there is no such row in the version.
namespace pgtidy::catalog {

[[nodiscard]] std::shared_ptr<const TypeObject> BuiltInType(const builtin::BuiltinCatalog& builtin, Oid oid);
[[nodiscard]] std::shared_ptr<const Routine> BuiltInRoutine(const builtin::BuiltinCatalog& builtin, Oid oid);
[[nodiscard]] std::shared_ptr<const Operator> BuiltInOperator(const builtin::BuiltinCatalog& builtin, Oid oid);
[[nodiscard]] std::shared_ptr<const OperatorClass> BuiltInOperatorClass(const builtin::BuiltinCatalog& builtin,
                                                                        Oid oid);
[[nodiscard]] std::shared_ptr<const OperatorFamily> BuiltInOperatorFamily(const builtin::BuiltinCatalog& builtin,
                                                                          Oid oid);
[[nodiscard]] std::shared_ptr<const Collation> BuiltInCollation(const builtin::BuiltinCatalog& builtin, Oid oid);
[[nodiscard]] std::shared_ptr<const Relation> BuiltInRelation(const builtin::BuiltinCatalog& builtin, Oid oid);
/// Languages and access methods.
[[nodiscard]] std::shared_ptr<const NamedObject> BuiltInNamedObject(const builtin::BuiltinCatalog& builtin, Oid oid);

}  // namespace pgtidy::catalog

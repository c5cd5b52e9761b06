#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "analyzer/text/byte_range.h"
#include "analyzer/types/oid.h"

namespace pgtidy::catalog {

using types::Oid;

/// The system catalogue that an object stands in. Source: the classid of pg_depend.
enum class ObjectClass : uint8_t {
  kNamespace,
  kRelation,  ///< With a sub-number: a column.
  kColumnDefault,
  kConstraint,
  kType,
  kRoutine,
  kOperator,
  kOperatorClass,
  kOperatorFamily,
  kCast,
  kCollation,
  kConversion,
  kLanguage,
  kAccessMethod,
  kTrigger,
  kRule,
  kPolicy,
  kStatistics,
  kExtension,
  kForeignDataWrapper,
  kForeignServer,
  kUserMapping,
  kPublication,
  kSubscription,
  kEventTrigger,
  kRole,
  kTextSearchConfiguration,
  kTextSearchDictionary,
  kTextSearchParser,
  kTextSearchTemplate,
  kTransform,
  kTablespace,
  kDatabase,
  kSession,       ///< The session's settings; not an object of the server.
  kDependencies,  ///< A row set of pg_depend.
};

/// Source: ObjectAddress.
struct ObjectAddress {
  ObjectClass object_class = ObjectClass::kRelation;
  Oid oid = types::kInvalidOid;
  int sub = 0;  ///< Attribute number, or 0 for the object as a whole.

  friend bool operator==(const ObjectAddress&, const ObjectAddress&) = default;
  friend auto operator<=>(const ObjectAddress&, const ObjectAddress&) = default;
};

/// Source: pg_depend.deptype.
enum class DependencyType : char {
  kNormal = 'n',
  kAuto = 'a',
  kInternal = 'i',
  kPartitionPrimary = 'P',
  kPartitionSecondary = 'S',
  kExtension = 'e',
};

/// Where in the files an object or column was made, for related places. `file` counts in the order of reading, -1:
/// none.
struct Place {
  int file = -1;
  text::ByteRange range = {};
};

}  // namespace pgtidy::catalog

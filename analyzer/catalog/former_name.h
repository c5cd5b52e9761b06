#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "analyzer/catalog/object_address.h"

namespace pgtidy::catalog {

/// What a name names. Names of two kinds do not meet.
enum class NameKind : uint8_t {
  kNamespace,
  kRelation,
  kColumn,
  kConstraint,
  kType,
  kEnumLabel,
  kRoutine,  ///< By name, and by name and arguments: `f(integer, text)`.
};

/// What a statement made of a name: since then the object, or the part of one, has another name or is gone.
struct FormerName {
  NameKind kind = NameKind::kRelation;
  Oid owner = types::kInvalidOid;  ///< The namespace; of columns and constraints the relation, of labels the type.
  std::string name;
  Oid object = types::kInvalidOid;  ///< What bore the name; of columns and labels the owner.
  int number = 0;                   ///< Of columns the attribute number, of labels the place in the order, from 1.
  char subkind = '\0';              ///< Of relations RelationKind, of routines prokind.
  bool with_arguments = false;      ///< Of routines: `name` is the name with the arguments.
  bool dropped = false;
  Oid new_owner = types::kInvalidOid;  ///< Where it stands since then, if it was not dropped.
  std::string new_name;                ///< Empty if it was dropped.
  Place statement;                     ///< The whole statement that did it.
  size_t order = 0;                    ///< Counts all of them in the order in which they came.
};

}  // namespace pgtidy::catalog

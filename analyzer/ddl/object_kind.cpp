#include "analyzer/ddl/object_kind.h"

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

ObjectKind KindOfObjectType(int object_type) {
  switch (static_cast<ObjectType>(object_type)) {
    case OBJECT_TABLE: return ObjectKind::kTable;
    case OBJECT_INDEX: return ObjectKind::kIndex;
    case OBJECT_VIEW: return ObjectKind::kView;
    case OBJECT_MATVIEW: return ObjectKind::kMaterializedView;
    case OBJECT_SEQUENCE: return ObjectKind::kSequence;
    case OBJECT_FOREIGN_TABLE: return ObjectKind::kForeignTable;
    case OBJECT_TYPE: return ObjectKind::kType;
    case OBJECT_DOMAIN: return ObjectKind::kDomain;
    case OBJECT_SCHEMA: return ObjectKind::kSchema;
    case OBJECT_FUNCTION:
    case OBJECT_PROCEDURE:
    case OBJECT_ROUTINE:
    case OBJECT_AGGREGATE: return ObjectKind::kRoutine;
    case OBJECT_TRIGGER: return ObjectKind::kTrigger;
    default: return ObjectKind::kOther;
  }
}

}  // namespace pgtidy::ddl

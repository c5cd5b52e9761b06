#include "analyzer/ddl/effects.h"

namespace pgtidy::ddl {

const char* ObjectKindName(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kTable: return "table";
    case ObjectKind::kIndex: return "index";
    case ObjectKind::kView: return "view";
    case ObjectKind::kMaterializedView: return "materialized view";
    case ObjectKind::kSequence: return "sequence";
    case ObjectKind::kForeignTable: return "foreign table";
    case ObjectKind::kType: return "type";
    case ObjectKind::kDomain: return "domain";
    case ObjectKind::kSchema: return "schema";
    case ObjectKind::kRoutine: return "routine";
    case ObjectKind::kTrigger: return "trigger";
    case ObjectKind::kOther: return "object";
  }
  return "object";
}

}  // namespace pgtidy::ddl

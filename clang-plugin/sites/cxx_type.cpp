#include "clang-plugin/sites/cxx_type.h"

#include "analyzer/support/check.h"

namespace pgtidy::sites {

const char* CxxTypeKindName(CxxTypeKind kind) {
  switch (kind) {
    case CxxTypeKind::kUnknown: return "unknown";
    case CxxTypeKind::kBoolean: return "boolean";
    case CxxTypeKind::kCharacter: return "character";
    case CxxTypeKind::kInteger: return "integer";
    case CxxTypeKind::kFloating: return "floating";
    case CxxTypeKind::kEnumeration: return "enumeration";
    case CxxTypeKind::kString: return "string";
    case CxxTypeKind::kStringView: return "string-view";
    case CxxTypeKind::kCharPointer: return "char-pointer";
    case CxxTypeKind::kBytes: return "bytes";
    case CxxTypeKind::kNull: return "null";
    case CxxTypeKind::kOptional: return "optional";
    case CxxTypeKind::kPointer: return "pointer";
    case CxxTypeKind::kArray: return "array";
    case CxxTypeKind::kTuple: return "tuple";
    case CxxTypeKind::kNamed: return "named";
  }
  support::CheckFailed("kind", "not an enumerator", __FILE__, __LINE__);
}

}  // namespace pgtidy::sites

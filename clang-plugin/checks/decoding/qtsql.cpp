#include "clang-plugin/checks/decoding/decoding.h"

// QVariant converts what it can and gives 0 or an empty value for the rest.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

// What qDecodePSQLType() makes a QString of.
bool IsString(SqlKind kind) {
  switch (kind) {
    case SqlKind::kUuid:
    case SqlKind::kJson:
    case SqlKind::kInterval:
    case SqlKind::kArray:
    case SqlKind::kRange:
    case SqlKind::kComposite:
    case SqlKind::kGeometric:
    case SqlKind::kNetwork: return true;
    default: return false;
  }
}

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating: {
      const bool is_time =
          from.kind == SqlKind::kDate || from.kind == SqlKind::kTime || from.kind == SqlKind::kTimestamp;
      if (is_time || (IsString(from.kind) && from.kind != SqlKind::kJson)) {
        return {Outcome::kWrong, "QVariant gives 0 for it, and nothing tells so"};
      }
      if (IsNarrower(into, from)) return {Outcome::kLoses, "larger values are cut off, and nothing tells so"};
      return {};
    }
    case CxxTypeKind::kString: return {Outcome::kFits, {}};
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating: return {Outcome::kWrong, "QVariant gives 0 for NULL"};
    case CxxTypeKind::kBoolean: return {Outcome::kWrong, "QVariant gives false for NULL"};
    case CxxTypeKind::kString: return {Outcome::kLoses, "QVariant gives an empty text for NULL"};
    default: return {};
  }
}

}  // namespace

const LibraryDecoding kQtSqlDecoding{
    .library = "qtsql", .names = NameMatch::kIgnoresCase, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

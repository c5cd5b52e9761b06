#include "clang-plugin/checks/decoding/decoding.h"

// Values are sent and read in the binary form; a reader is found by the type of the column.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr const char* kThrows = "an exception is thrown: there is no parser for that type of column";

Decoding Need(bool holds, const SqlTypeFacts& from) {
  if (holds) return {Outcome::kFits, {}};
  return from.kind == SqlKind::kUnknown ? Decoding{} : Decoding{Outcome::kFails, kThrows};
}

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
      if (IsNarrower(into, from)) return {Outcome::kLoses, "larger values are cut off, and nothing tells so"};
      // oid and the like have readers of their own.
      if (from.kind == SqlKind::kOid) return {};
      return Need(from.kind == SqlKind::kInteger, from);
    case CxxTypeKind::kFloating: return Need(from.kind == SqlKind::kFloating, from);
    case CxxTypeKind::kBoolean: return Need(from.kind == SqlKind::kBoolean, from);
    case CxxTypeKind::kString:
      switch (from.kind) {
        case SqlKind::kBoolean:
        case SqlKind::kInteger:
        case SqlKind::kFloating:
        case SqlKind::kNumeric:
        case SqlKind::kUuid:
        case SqlKind::kDate:
        case SqlKind::kTimestamp:
        case SqlKind::kInterval:
        case SqlKind::kArray: return {Outcome::kFails, kThrows};
        default: return {};
      }
    case CxxTypeKind::kNamed:
      if (into.name != "boost::uuids::uuid") return {};
      return Need(from.kind == SqlKind::kUuid, from);
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  const bool is_unknown = into.kind == CxxTypeKind::kUnknown || into.kind == CxxTypeKind::kNamed ||
                          into.kind == CxxTypeKind::kTuple || into.kind == CxxTypeKind::kArray;
  if (is_unknown) return {};
  return {Outcome::kFails, "storages::postgres::FieldValueIsNull is thrown for NULL"};
}

}  // namespace

const LibraryDecoding kUserverDecoding{
    .library = "userver", .names = NameMatch::kExact, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

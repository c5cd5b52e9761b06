#include "clang-plugin/checks/decoding/decoding.h"

// Each C++ type stands for one type of PostgreSQL, and the library compares them when the result comes.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr const char* kRefuses = "the library refuses the result: the type of the column is another";

Decoding Need(bool holds, const SqlTypeFacts& from) {
  if (holds) return {Outcome::kFits, {}};
  return from.kind == SqlKind::kUnknown ? Decoding{} : Decoding{Outcome::kFails, kRefuses};
}

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kBoolean: return Need(from.kind == SqlKind::kBoolean, from);
    case CxxTypeKind::kInteger:
      // ozo::oid_t is an integer, too.
      if (from.kind == SqlKind::kOid || !into.is_signed) return {};
      return Need(from.kind == SqlKind::kInteger && from.bits == into.bits, from);
    case CxxTypeKind::kFloating: return Need(from.kind == SqlKind::kFloating && from.bits == into.bits, from);
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kBoolean:
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
    case CxxTypeKind::kString: return {Outcome::kFails, "the library refuses the result where the value is NULL"};
    default: return {};
  }
}

}  // namespace

const LibraryDecoding kOzoDecoding{
    .library = "ozo", .names = NameMatch::kExact, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

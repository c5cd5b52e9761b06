#include "clang-plugin/checks/decoding/decoding.h"

// The driver converts values; NULL is the library's own affair.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  return IsNarrower(into, from) ? Decoding{Outcome::kLoses, "the driver cuts larger values off or refuses them"}
                                : Decoding{};
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kUnknown:
    case CxxTypeKind::kNamed: return {};
    default: return {Outcome::kFails, "nanodbc::null_access_error is thrown for NULL"};
  }
}

}  // namespace

const LibraryDecoding kNanodbcDecoding{
    .library = "nanodbc", .names = NameMatch::kExact, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

#include "clang-plugin/checks/decoding/decoding.h"

// The driver converts values; without an indicator there is no way to give NULL.
namespace pgtidy::checks {

namespace {

using sites::CxxType;

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  return IsNarrower(into, from) ? Decoding{Outcome::kLoses, "the driver refuses larger values (22003)"} : Decoding{};
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  if (into.kind == sites::CxxTypeKind::kUnknown) return {};
  return {Outcome::kFails, "the driver refuses NULL where no indicator is given (22002)"};
}

}  // namespace

const LibraryDecoding kOdbcDecoding{
    .library = "odbc", .names = NameMatch::kExact, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

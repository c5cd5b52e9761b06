#include "clang-plugin/checks/decoding/decoding.h"

// into() leaves a default where a value is NULL.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

Decoding Value(const CxxType& /*into*/, const SqlTypeFacts& /*from*/) { return {}; }

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
    case CxxTypeKind::kBoolean: return {Outcome::kWrong, "into() gives 0 for NULL, and convert() throws"};
    case CxxTypeKind::kString: return {Outcome::kLoses, "into() gives an empty text for NULL, and convert() throws"};
    default: return {};
  }
}

}  // namespace

const LibraryDecoding kPocoDecoding{
    .library = "poco", .names = NameMatch::kIgnoresCase, .value = Value, .null = Null, .argument = ArgumentAsText};

}  // namespace pgtidy::checks

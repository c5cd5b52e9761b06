#include "clang-plugin/checks/decoding/decoding.h"

// PQgetvalue() gives text, and what the program makes of it is atoi(), strtol() and their kin.
namespace pgtidy::checks {

namespace {

using sites::CxxTypeKind;

Decoding Value(const sites::CxxType& into, const SqlTypeFacts& from) {
  if (into.kind != CxxTypeKind::kInteger && into.kind != CxxTypeKind::kFloating) return {};
  // atoi() stops at the first byte that is no digit, which may be what is wanted.
  if (HasNumberAtBeginning(from.kind)) return {};
  Decoding decoding =
      NumberFromText(into, from, "such a text is no number, and the functions that parse it give 0 or a part of it",
                     "larger values do not arrive, and nothing tells so");
  if (decoding.outcome == Outcome::kFails) decoding.outcome = Outcome::kWrong;
  return decoding;
}

Decoding Null(const sites::CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating: return {Outcome::kWrong, "PQgetvalue() gives an empty text for NULL, which becomes 0"};
    case CxxTypeKind::kCharPointer:
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView: return {Outcome::kLoses, "PQgetvalue() gives an empty text for NULL"};
    default: return {};
  }
}

}  // namespace

const LibraryDecoding kLibpqDecoding{
    .library = "libpq", .names = NameMatch::kFolded, .value = Value, .null = Null, .argument = nullptr};

}  // namespace pgtidy::checks

#include "clang-plugin/checks/decoding/decoding.h"

// The text that the server sends is parsed by std::from_chars(); types are not compared.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
      return NumberFromText(into, from, "an exception is thrown", "an exception is thrown for values that do not fit");
    case CxxTypeKind::kBoolean:
      if (from.kind == SqlKind::kBoolean) return {Outcome::kFits, {}};
      return IsNeverNumber(from.kind) ? Decoding{Outcome::kFails, "an exception is thrown"} : Decoding{};
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kCharPointer: return {Outcome::kFits, {}};
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kUnknown:
    case CxxTypeKind::kNamed:
    case CxxTypeKind::kTuple:
    case CxxTypeKind::kArray: return {};
    default: return {Outcome::kFails, "an exception is thrown for NULL"};
  }
}

}  // namespace

const LibraryDecoding kTaopqDecoding{
    .library = "taopq", .names = NameMatch::kFolded, .value = Value, .null = Null, .argument = ArgumentAsText};

}  // namespace pgtidy::checks

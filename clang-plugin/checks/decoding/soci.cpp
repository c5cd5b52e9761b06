#include "clang-plugin/checks/decoding/decoding.h"

// into() parses the text that the server sends; types are not compared.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr const char* kThrows = "soci::soci_error is thrown";

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
      // `t` and `f` are read as 1 and 0.
      if (from.kind == SqlKind::kBoolean) return {};
      return NumberFromText(into, from, kThrows, "soci::soci_error is thrown for values that do not fit");
    case CxxTypeKind::kFloating:
      if (from.kind == SqlKind::kBoolean) return {};
      return NumberFromText(into, from, kThrows, {});
    case CxxTypeKind::kString: return {Outcome::kFits, {}};
    case CxxTypeKind::kNamed: {
      if (into.name != "std::tm" && into.name != "tm") return {};
      const bool is_time =
          from.kind == SqlKind::kDate || from.kind == SqlKind::kTime || from.kind == SqlKind::kTimestamp;
      if (is_time) return {Outcome::kFits, {}};
      const bool is_other =
          from.kind == SqlKind::kUuid || from.kind == SqlKind::kBoolean || from.kind == SqlKind::kJson;
      return is_other ? Decoding{Outcome::kFails, kThrows} : Decoding{};
    }
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kUnknown:
    case CxxTypeKind::kNamed:
    case CxxTypeKind::kArray:
    case CxxTypeKind::kTuple: return {};
    default: return {Outcome::kFails, "soci::soci_error is thrown for NULL where no indicator is given"};
  }
}

}  // namespace

const LibraryDecoding kSociDecoding{
    .library = "soci", .names = NameMatch::kExact, .value = Value, .null = Null, .argument = ArgumentAsText};

}  // namespace pgtidy::checks

#include "clang-plugin/checks/decoding/decoding.h"

// The text that the server sends is parsed by pqxx::string_traits; types are not compared.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

constexpr const char* kThrows = "pqxx::conversion_error is thrown";

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
      if (from.kind == SqlKind::kMoney) return {Outcome::kFails, kThrows};
      return NumberFromText(into, from, kThrows, "pqxx::conversion_error is thrown for values that do not fit");
    case CxxTypeKind::kBoolean:
      if (from.kind == SqlKind::kBoolean) return {Outcome::kFits, {}};
      if (from.kind == SqlKind::kInteger)
        return {Outcome::kLoses, "pqxx::conversion_error is thrown for values other than 0 and 1"};
      return IsNeverNumber(from.kind) ? Decoding{Outcome::kFails, kThrows} : Decoding{};
    case CxxTypeKind::kBytes:
      if (from.kind == SqlKind::kBytes) return {Outcome::kFits, {}};
      return from.kind == SqlKind::kUnknown ? Decoding{} : Decoding{Outcome::kFails, kThrows};
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kCharPointer: return {Outcome::kFits, {}};
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& site) {
  switch (into.kind) {
    // field::c_str() and field::view().
    case CxxTypeKind::kCharPointer: return {Outcome::kLoses, "c_str() gives an empty text for NULL"};
    case CxxTypeKind::kUnknown:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kNamed: return {};
    default:
      return {Outcome::kFails, site.version == "6" ? "pqxx::conversion_error is thrown for NULL"
                                                   : "pqxx::unexpected_null is thrown for NULL"};
  }
}

Decoding Argument(const sites::Argument& argument, const SqlTypeFacts& to) {
  if (argument.type.Value().kind == CxxTypeKind::kBoolean && to.kind == SqlKind::kInteger) {
    return {Outcome::kFails, "the library sends it as 'true' or 'false', which is no number"};
  }
  return ArgumentAsText(argument, to);
}

}  // namespace

const LibraryDecoding kLibpqxxDecoding{
    .library = "libpqxx", .names = NameMatch::kFolded, .value = Value, .null = Null, .argument = Argument};

}  // namespace pgtidy::checks

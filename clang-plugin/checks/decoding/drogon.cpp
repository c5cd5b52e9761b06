#include <fmt/format.h>

#include "clang-plugin/checks/decoding/decoding.h"

// Results are text, read by std::stoi() and its kin; integers are sent in the binary form of their own width.
namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;

Decoding Value(const CxxType& into, const SqlTypeFacts& from) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating:
      // std::stoi() stops at the first byte that is no digit, which may be what is wanted.
      if (HasNumberAtBeginning(from.kind)) return {};
      return NumberFromText(into, from, "as<T>() throws std::invalid_argument",
                            "larger values are cut off, or std::out_of_range is thrown");
    case CxxTypeKind::kBoolean:
      if (from.kind == SqlKind::kBoolean) return {Outcome::kFits, {}};
      if (from.kind == SqlKind::kInteger) return {Outcome::kLoses, "as<bool>() is true for 1 only"};
      return IsNeverNumber(from.kind) ? Decoding{Outcome::kWrong, "as<bool>() is false for every such value"}
                                      : Decoding{};
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kCharPointer: return {Outcome::kFits, {}};
    default: return {};
  }
}

Decoding Null(const CxxType& into, const sites::QuerySite& /*site*/) {
  switch (into.kind) {
    case CxxTypeKind::kInteger:
    case CxxTypeKind::kFloating: return {Outcome::kWrong, "as<T>() gives 0 for NULL"};
    case CxxTypeKind::kBoolean: return {Outcome::kWrong, "as<bool>() gives false for NULL"};
    case CxxTypeKind::kString:
    case CxxTypeKind::kStringView:
    case CxxTypeKind::kCharPointer: return {Outcome::kLoses, "as<T>() gives an empty text for NULL"};
    default: return {};
  }
}

Decoding Argument(const sites::Argument& argument, const SqlTypeFacts& to) {
  if (!argument.binary_bytes) return {};
  const uint16_t bytes = *argument.binary_bytes;
  const std::string sent =
      fmt::format("the library sends it as a binary integer of {} byte{}", bytes, bytes == 1 ? "" : "s");
  switch (to.kind) {
    case SqlKind::kInteger:
      if (to.bits == bytes * 8) return {Outcome::kFits, {}};
      return {Outcome::kFails, fmt::format("{}, and the server refuses any width but {}", sent, to.bits / 8)};
    case SqlKind::kOid:
      if (bytes == 4) return {Outcome::kFits, {}};
      return {Outcome::kFails, fmt::format("{}, and the server refuses any width but 4", sent)};
    case SqlKind::kFloating:
    case SqlKind::kTimestamp:
    case SqlKind::kTime:
    case SqlKind::kDate:
    case SqlKind::kMoney:
      return {Outcome::kWrong, fmt::format("{}, which the server takes for the bytes of that type", sent)};
    case SqlKind::kNumeric:
      if (bytes < 8) break;
      return {Outcome::kWrong, fmt::format("{}, which the server takes for the bytes of that type", sent)};
    // Any byte may be a value of these.
    case SqlKind::kUnknown:
    case SqlKind::kBytes: return {};
    case SqlKind::kText:
    case SqlKind::kEnumeration:
    case SqlKind::kJson:
    case SqlKind::kRange:
      if (bytes == 1) return {};
      break;
    case SqlKind::kBoolean:
      if (bytes == 1) return {Outcome::kFits, {}};
      break;
    default: break;
  }
  return {Outcome::kFails, fmt::format("{}, which is no value of that type", sent)};
}

}  // namespace

const LibraryDecoding kDrogonDecoding{
    .library = "drogon", .names = NameMatch::kFolded, .value = Value, .null = Null, .argument = Argument};

}  // namespace pgtidy::checks

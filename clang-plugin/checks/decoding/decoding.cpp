#include "clang-plugin/checks/decoding/decoding.h"

#include <algorithm>
#include <array>

namespace pgtidy::checks {

namespace {

using sites::CxxType;
using sites::CxxTypeKind;
using types::TypeKind;

std::string Lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lower;
}

}  // namespace

SqlTypeFacts FactsOf(const catalog::Catalog& catalog, types::Oid oid) {
  const types::Type* type = catalog.FindType(oid);
  for (int depth = 0; type != nullptr && type->kind == TypeKind::kDomain && depth < 32; ++depth) {
    oid = type->base_type;
    type = catalog.FindType(oid);
  }
  const auto facts = [&](SqlKind kind, uint16_t bits = 0) {
    return SqlTypeFacts{.kind = kind, .bits = bits, .oid = oid};
  };
  if (type == nullptr || type->undetermined) return {};
  switch (oid) {
    case types::kBoolType: return facts(SqlKind::kBoolean);
    case types::kInt2Type: return facts(SqlKind::kInteger, 16);
    case types::kInt4Type: return facts(SqlKind::kInteger, 32);
    case types::kInt8Type: return facts(SqlKind::kInteger, 64);
    case types::kOidType: return facts(SqlKind::kOid);
    case types::kFloat4Type: return facts(SqlKind::kFloating, 32);
    case types::kFloat8Type: return facts(SqlKind::kFloating, 64);
    case types::kNumericType: return facts(SqlKind::kNumeric);
    case types::kMoneyType: return facts(SqlKind::kMoney);
    case types::kTextType:
    case types::kVarcharType:
    case types::kBpcharType:
    case types::kNameType: return facts(SqlKind::kText);
    case types::kUuidType: return facts(SqlKind::kUuid);
    case types::kJsonType:
    case types::kJsonbType: return facts(SqlKind::kJson);
    case types::kByteaType: return facts(SqlKind::kBytes);
    case types::kDateType: return facts(SqlKind::kDate);
    case types::kTimeType:
    case types::kTimetzType: return facts(SqlKind::kTime);
    case types::kTimestampType:
    case types::kTimestamptzType: return facts(SqlKind::kTimestamp);
    case types::kIntervalType: return facts(SqlKind::kInterval);
    case types::kInetType:
    case types::kCidrType:
    case types::kMacaddrType:
    case types::kMacaddr8Type: return facts(SqlKind::kNetwork);
    case types::kPointType:
    case types::kLsegType:
    case types::kPathType:
    case types::kBoxType:
    case types::kPolygonType:
    case types::kLineType:
    case types::kCircleType: return facts(SqlKind::kGeometric);
    default: break;
  }
  if (type->true_array) return facts(SqlKind::kArray);
  switch (type->kind) {
    case TypeKind::kEnum: return facts(SqlKind::kEnumeration);
    case TypeKind::kRange:
    case TypeKind::kMultirange: return facts(SqlKind::kRange);
    case TypeKind::kComposite: return facts(SqlKind::kComposite);
    default: break;
  }
  return type->name == "citext" ? facts(SqlKind::kText) : SqlTypeFacts{};
}

const LibraryDecoding* FindDecoding(std::string_view library) {
  static constexpr std::array<const LibraryDecoding*, 11> kAll = {
      &kDrogonDecoding, &kLibpqDecoding, &kLibpqxxDecoding, &kNanodbcDecoding, &kOdbcDecoding,   &kOzoDecoding,
      &kPocoDecoding,   &kQtSqlDecoding, &kSociDecoding,    &kTaopqDecoding,   &kUserverDecoding};
  const auto found = std::find_if(kAll.begin(), kAll.end(), [&](const auto* one) { return one->library == library; });
  return found == kAll.end() ? nullptr : *found;
}

std::string FoldedName(std::string_view name) {
  // Source: PQfnumber(), which takes quotes off wherever they stand.
  std::string folded;
  bool quoted = false;
  for (size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '"') {
      if (quoted && i + 1 < name.size() && name[i + 1] == '"') {
        folded += name[i++];
      } else {
        quoted = !quoted;
      }
    } else {
      folded += quoted ? std::string(1, name[i]) : Lower(name.substr(i, 1));
    }
  }
  return folded;
}

std::optional<size_t> FindColumn(NameMatch match, std::string_view name, const std::vector<std::string>& columns) {
  const std::string wanted = match == NameMatch::kExact    ? std::string(name)
                             : match == NameMatch::kFolded ? FoldedName(name)
                                                           : Lower(name);
  for (size_t i = 0; i < columns.size(); ++i) {
    if ((match == NameMatch::kIgnoresCase ? Lower(columns[i]) : columns[i]) == wanted) return i;
  }
  return std::nullopt;
}

bool IsNarrower(const CxxType& into, const SqlTypeFacts& from) {
  return into.kind == CxxTypeKind::kInteger && from.kind == SqlKind::kInteger && into.bits != 0 &&
         into.bits < from.bits;
}

bool IsNeverNumber(SqlKind kind) {
  switch (kind) {
    case SqlKind::kUuid:
    case SqlKind::kBytes:
    case SqlKind::kDate:
    case SqlKind::kTime:
    case SqlKind::kTimestamp:
    case SqlKind::kInterval:
    case SqlKind::kArray:
    case SqlKind::kRange:
    case SqlKind::kComposite:
    case SqlKind::kGeometric:
    case SqlKind::kNetwork: return true;
    default: return false;
  }
}

bool HasNumberAtBeginning(SqlKind kind) {
  return kind == SqlKind::kDate || kind == SqlKind::kTime || kind == SqlKind::kTimestamp ||
         kind == SqlKind::kInterval || kind == SqlKind::kNetwork || kind == SqlKind::kUuid;
}

Decoding NumberFromText(const CxxType& into, const SqlTypeFacts& from, std::string_view failure,
                        std::string_view overflow) {
  const bool is_number = into.kind == CxxTypeKind::kInteger || into.kind == CxxTypeKind::kFloating;
  if (!is_number) return {};
  if (IsNeverNumber(from.kind) || from.kind == SqlKind::kBoolean) return {Outcome::kFails, std::string(failure)};
  if (IsNarrower(into, from)) return {Outcome::kLoses, std::string(overflow)};
  const bool has_fractions = into.kind == CxxTypeKind::kInteger && from.kind == SqlKind::kFloating;
  if (has_fractions) return {Outcome::kLoses, std::string(overflow)};
  const bool fits =
      from.kind == SqlKind::kInteger || (into.kind == CxxTypeKind::kFloating && from.kind != SqlKind::kText);
  return fits ? Decoding{Outcome::kFits, {}} : Decoding{};
}

Decoding ArgumentAsText(const sites::Argument& argument, const SqlTypeFacts& to) {
  const CxxType& type = argument.type.Value();
  if (!argument.declared_type.empty() || type.kind != CxxTypeKind::kInteger) return {};
  switch (to.kind) {
    // A date may be written as a number: 20240101.
    case SqlKind::kUuid:
    case SqlKind::kArray:
    case SqlKind::kRange:
    case SqlKind::kComposite:
    case SqlKind::kGeometric: return {Outcome::kFails, "the server refuses the number as a value of that type"};
    default: return {};
  }
}

}  // namespace pgtidy::checks

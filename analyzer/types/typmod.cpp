#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "analyzer/types/format_type.h"
#include "analyzer/types/sql_error.h"

namespace pgtidy::types {
namespace {

// Source: VARHDRSZ, MaxAttrSize, NUMERIC_MAX_PRECISION, NUMERIC_MAX_SCALE, MAX_TIMESTAMP_PRECISION.
constexpr int32_t kHeaderSize = 4;
constexpr int32_t kMaxLength = 10 * 1024 * 1024;
constexpr int32_t kMaxNumericPrecision = 1000;
constexpr int32_t kMaxNumericScale = 1000;
constexpr int32_t kMaxTimePrecision = 6;

// A numeric's scale is kept in 11 bits, with a sign.
constexpr int32_t kScaleMask = 0x7FF;
constexpr int32_t kScaleSign = 0x400;

constexpr int32_t kFullIntervalPrecision = 0xFFFF;
constexpr int32_t kFullIntervalRange = 0x7FFF;

// Source: the numbers of INTERVAL_MASK().
constexpr int32_t kMonth = 1 << 1;
constexpr int32_t kYear = 1 << 2;
constexpr int32_t kDay = 1 << 3;
constexpr int32_t kHour = 1 << 10;
constexpr int32_t kMinute = 1 << 11;
constexpr int32_t kSecond = 1 << 12;

struct IntervalFields {
  int32_t mask;
  std::string_view text;
};

constexpr IntervalFields kIntervalFields[] = {
    {kYear, " year"},
    {kMonth, " month"},
    {kDay, " day"},
    {kHour, " hour"},
    {kMinute, " minute"},
    {kSecond, " second"},
    {kYear | kMonth, " year to month"},
    {kDay | kHour, " day to hour"},
    {kDay | kHour | kMinute, " day to minute"},
    {kDay | kHour | kMinute | kSecond, " day to second"},
    {kHour | kMinute, " hour to minute"},
    {kHour | kMinute | kSecond, " hour to second"},
    {kMinute | kSecond, " minute to second"},
    {kFullIntervalRange, ""},
};

const IntervalFields* FindIntervalFields(int32_t mask) {
  for (const IntervalFields& fields : kIntervalFields) {
    if (fields.mask == mask) return &fields;
  }
  return nullptr;
}

// Modifiers of one type, as its typmodin function gets them.
class Modifiers {
 public:
  Modifiers(std::span<const int32_t> values, int location) : values_(values), location_(location) {}

  [[nodiscard]] int32_t PackNumeric(int version) const {
    if (values_.empty() || values_.size() > 2) throw Error("invalid NUMERIC type modifier");
    const int32_t precision = values_[0];
    if (precision < 1 || precision > kMaxNumericPrecision) {
      throw Error("NUMERIC precision {} must be between 1 and {}", precision, kMaxNumericPrecision);
    }
    const int32_t scale = values_.size() == 2 ? values_[1] : 0;
    if (version < 15 && (scale < 0 || scale > precision)) {
      throw Error("NUMERIC scale {} must be between 0 and precision {}", scale, precision);
    }
    if (scale < -kMaxNumericScale || scale > kMaxNumericScale) {
      throw Error("NUMERIC scale {} must be between {} and {}", scale, -kMaxNumericScale, kMaxNumericScale);
    }
    return ((precision << 16) | (scale & kScaleMask)) + kHeaderSize;
  }

  [[nodiscard]] int32_t PackLength(std::string_view type, int32_t longest) const {
    const int32_t length = Single();
    if (length < 1) throw Error("length for type {} must be at least 1", type);
    if (length > longest) throw Error("length for type {} cannot exceed {}", type, longest);
    return length;
  }

  [[nodiscard]] int32_t PackTime(std::string_view type, std::string_view zone) const {
    const int32_t precision = Single();
    if (precision < 0) throw Error("{}({}){} precision must not be negative", type, precision, zone);
    return std::min(precision, kMaxTimePrecision);
  }

  [[nodiscard]] int32_t PackInterval() const {
    if (values_.empty() || FindIntervalFields(values_[0]) == nullptr || values_.size() > 2) {
      throw Error("invalid INTERVAL type modifier");
    }
    const int32_t fields = values_[0];
    if (values_.size() == 1) return fields == kFullIntervalRange ? -1 : (fields << 16) | kFullIntervalPrecision;
    if (values_[1] < 0) throw Error("INTERVAL({}) precision must not be negative", values_[1]);
    return (fields << 16) | std::min(values_[1], kMaxTimePrecision);
  }

 private:
  template <typename... Values>
  [[nodiscard]] SqlError Error(fmt::format_string<Values...> message, Values&&... values) const {
    return {"22023", fmt::format(message, std::forward<Values>(values)...), location_};
  }

  [[nodiscard]] int32_t Single() const {
    if (values_.size() != 1) throw Error("invalid type modifier");
    return values_[0];
  }

  std::span<const int32_t> values_;
  int location_;
};

std::string FormatNumeric(int32_t typmod) {
  const int32_t packed = typmod - kHeaderSize;
  const int32_t precision = (packed >> 16) & 0xFFFF;
  const int32_t scale = ((packed & kScaleMask) ^ kScaleSign) - kScaleSign;
  return fmt::format("({},{})", precision, scale);
}

std::string FormatInterval(int32_t typmod) {
  const IntervalFields* fields = FindIntervalFields((typmod >> 16) & kFullIntervalRange);
  const std::string_view text = fields == nullptr ? "" : fields->text;
  const int32_t precision = typmod & 0xFFFF;
  return precision == kFullIntervalPrecision ? std::string(text) : fmt::format("{}({})", text, precision);
}

}  // namespace

std::string FormatTypmod(Oid type, int32_t typmod) {
  if (typmod < 0) return {};
  switch (type) {
    case kNumericType: return typmod < kHeaderSize ? std::string() : FormatNumeric(typmod);
    case kBpcharType:
    case kVarcharType: return typmod <= kHeaderSize ? std::string() : fmt::format("({})", typmod - kHeaderSize);
    case kTimeType:
    case kTimestampType: return fmt::format("({}) without time zone", typmod);
    case kTimetzType:
    case kTimestamptzType: return fmt::format("({}) with time zone", typmod);
    case kIntervalType: return FormatInterval(typmod);
    default: return fmt::format("({})", typmod);
  }
}

int32_t MakeTypmod(const TypeCatalog& catalog, Oid type, const std::vector<int32_t>& modifiers, int location) {
  const Type* found = catalog.FindType(type);
  if (found != nullptr && found->true_array && found->element != kInvalidOid) {
    type = found->element;
    found = catalog.FindType(type);
  }
  if (found == nullptr || found->undetermined) return kUndeterminedTypmod;
  if (!found->defined) {
    throw SqlError("42601", fmt::format("type modifier cannot be specified for shell type \"{}\"", found->name),
                   location);
  }
  if (!found->has_typmod) {
    throw SqlError("42601", fmt::format("type modifier is not allowed for type \"{}\"", found->name), location);
  }

  const Modifiers packer(modifiers, location);
  switch (type) {
    case kNumericType: return packer.PackNumeric(catalog.server_version());
    case kBpcharType: return packer.PackLength("char", kMaxLength) + kHeaderSize;
    case kVarcharType: return packer.PackLength("varchar", kMaxLength) + kHeaderSize;
    case kBitType: return packer.PackLength("bit", kMaxLength * 8);
    case kVarbitType: return packer.PackLength("varbit", kMaxLength * 8);
    case kTimeType: return packer.PackTime("TIME", "");
    case kTimetzType: return packer.PackTime("TIME", " WITH TIME ZONE");
    case kTimestampType: return packer.PackTime("TIMESTAMP", "");
    case kTimestamptzType: return packer.PackTime("TIMESTAMP", " WITH TIME ZONE");
    case kIntervalType: return packer.PackInterval();
    default: return kUndeterminedTypmod;
  }
}

}  // namespace pgtidy::types

#include "analyzer/types/input/literal.h"

#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {

LiteralValue InvalidSyntax(std::string_view type_name, std::string_view text) {
  return LiteralValue::Error(
      "22P02", "invalid input syntax for type " + std::string(type_name) + ": \"" + std::string(text) + "\"");
}

LiteralValue OutOfRange(std::string_view type_name, std::string_view text) {
  return LiteralValue::Error("22003",
                             "value \"" + std::string(text) + "\" is out of range for type " + std::string(type_name));
}

namespace {

LiteralValue ReadDateOrTime(Oid type, std::string_view text, int32_t typmod, const LiteralSettings& settings) {
  if (type == kDateType) return ReadDate(text, settings);
  if (type == kTimeType || type == kTimetzType) return ReadTime(type, text, typmod, settings);
  return ReadTimestamp(type, text, typmod, settings);
}

// Reads the text in each order of a date's fields, and says what they agree on.
LiteralValue ReadInAnyOrder(Oid type, std::string_view text, int32_t typmod, LiteralSettings settings) {
  settings.date_order = DateOrder::kMonthDayYear;
  LiteralValue value = ReadDateOrTime(type, text, typmod, settings);
  for (const DateOrder order : {DateOrder::kDayMonthYear, DateOrder::kYearMonthDay}) {
    settings.date_order = order;
    const LiteralValue other = ReadDateOrTime(type, text, typmod, settings);
    if (other.outcome != value.outcome || other.message != value.message) return LiteralValue::Undetermined();
    if (other.text != value.text) value = LiteralValue::Accepted();
  }
  return value;
}

}  // namespace

LiteralValue ReadScalarLiteral(Oid type, std::string_view text, int32_t typmod, const LiteralSettings& settings) {
  const int server_version = settings.server_version;
  switch (type) {
    case kTextType:
    case kCstringType:
    case kUnknownType:
    case kRefcursorType: return LiteralValue::Value(std::string(text));
    case kBoolType: return ReadBoolean(text);
    case kInt2Type:
    case kInt4Type:
    case kInt8Type: return ReadInteger(type, text, server_version);
    case kOidType:
    case kXidType:
    case kCidType:
    case kXid8Type: return ReadUnsignedInteger(type, text, server_version);
    case kInt2VectorType: return ReadInt2Vector(text, server_version);
    case kOidVectorType: return ReadOidVector(text, server_version);
    case kFloat4Type:
    case kFloat8Type: return ReadFloat(type, text, server_version);
    case kNumericType: return ReadNumeric(text, typmod, server_version);
    case kBpcharType: return ReadBpchar(text, typmod);
    case kVarcharType: return ReadVarchar(text, typmod);
    case kNameType: return ReadName(text);
    case kCharType: return ReadChar(text, server_version);
    case kByteaType: return ReadBytea(text);
    case kUuidType: return ReadUuid(text);
    case kDateType:
    case kTimeType:
    case kTimetzType:
    case kTimestampType:
    case kTimestamptzType:
      return settings.date_order == DateOrder::kUnknown ? ReadInAnyOrder(type, text, typmod, settings)
                                                        : ReadDateOrTime(type, text, typmod, settings);
    case kIntervalType: return ReadInterval(text, typmod, server_version);
    case kJsonType: return ReadJson(text);
    case kJsonbType: return ReadJsonb(text);
    case kJsonpathType: return ReadJsonpath(text);
    case kXmlType: return ReadXml(text);
    case kInetType:
    case kCidrType: return ReadNetworkAddress(type, text);
    case kMacaddrType: return ReadMacaddr(text);
    case kMacaddr8Type: return ReadMacaddr8(text);
    case kBitType:
    case kVarbitType: return ReadBitString(type, text, typmod);
    case kMoneyType: return ReadMoney(text);
    case kPointType:
    case kLsegType:
    case kPathType:
    case kBoxType:
    case kPolygonType:
    case kLineType:
    case kCircleType: return ReadGeometry(type, text);
    case kTsvectorType: return ReadTsvector(text);
    case kTsqueryType: return ReadTsquery(text);
    case kTidType: return ReadTid(text, server_version);
    case kPgLsnType: return ReadPgLsn(text);
    case kPgSnapshotType:
    case kTxidSnapshotType: return ReadSnapshot(text);
    default: return LiteralValue::Undetermined();
  }
}

}  // namespace pgtidy::types

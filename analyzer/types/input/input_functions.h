#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/types/input/literal.h"
#include "analyzer/types/oid.h"

/// The input functions of the families of types, for ReadScalarLiteral(). Each reads the whole of `text`.
namespace pgtidy::types {

/// Returns 22P02 `invalid input syntax for type <type_name>: "<text>"`.
[[nodiscard]] LiteralValue InvalidSyntax(std::string_view type_name, std::string_view text);
/// Returns 22003 `value "<text>" is out of range for type <type_name>`.
[[nodiscard]] LiteralValue OutOfRange(std::string_view type_name, std::string_view text);

/// Source: boolin(), boolout().
[[nodiscard]] LiteralValue ReadBoolean(std::string_view text);
/// Reads int2, int4 and int8. Source: pg_strtoint16(), pg_strtoint32(), pg_strtoint64().
[[nodiscard]] LiteralValue ReadInteger(Oid type, std::string_view text, int server_version);
/// Reads oid, xid, cid and xid8. Source: oidin(), xidin(), cidin(), xid8in().
[[nodiscard]] LiteralValue ReadUnsignedInteger(Oid type, std::string_view text, int server_version);
/// Source: int2vectorin().
[[nodiscard]] LiteralValue ReadInt2Vector(std::string_view text, int server_version);
/// Source: oidvectorin().
[[nodiscard]] LiteralValue ReadOidVector(std::string_view text, int server_version);

/// Reads float4 and float8. Source: float4in_internal(), float8in_internal().
[[nodiscard]] LiteralValue ReadFloat(Oid type, std::string_view text, int server_version);
/// Returns the shortest decimal text that reads back as `value`. Source: float8out_internal().
[[nodiscard]] std::string FormatFloat8(double value);
/// The same for `real`. Source: float4out().
[[nodiscard]] std::string FormatFloat4(float value);
/// The number at the start of a text.
struct Float8Prefix {
  double value = 0;
  size_t length = 0;  ///< How much of the text it takes; 0 if there is no number.
  bool out_of_range = false;
  std::string_view number = {};  ///< Its text alone.
};
/// Returns 22003 `"<number>" is out of range for type <type_name>`.
[[nodiscard]] LiteralValue FloatOutOfRange(std::string_view type_name, std::string_view number);
/// Reads a number, after white space and with white space behind it taken, too. Source: float8in_internal().
[[nodiscard]] Float8Prefix ReadFloat8Prefix(std::string_view text);

/// Source: numeric_in(), apply_typmod(), numeric_out().
[[nodiscard]] LiteralValue ReadNumeric(std::string_view text, int32_t typmod, int server_version);

/// Reads bpchar and varchar, whose typmod limits the number of characters. Source: bpcharin(), varcharin().
[[nodiscard]] LiteralValue ReadBpchar(std::string_view text, int32_t typmod);
[[nodiscard]] LiteralValue ReadVarchar(std::string_view text, int32_t typmod);
/// Cuts the text to what a name may hold. Source: namein().
[[nodiscard]] LiteralValue ReadName(std::string_view text);
/// Reads the type `"char"`. Source: charin(), charout().
[[nodiscard]] LiteralValue ReadChar(std::string_view text, int server_version);
/// Source: byteain(), byteaout().
[[nodiscard]] LiteralValue ReadBytea(std::string_view text);
/// Source: uuid_in(), uuid_out().
[[nodiscard]] LiteralValue ReadUuid(std::string_view text);

/// Source: date_in().
[[nodiscard]] LiteralValue ReadDate(std::string_view text, const LiteralSettings& settings);
/// Reads time and timetz. Source: time_in(), timetz_in().
[[nodiscard]] LiteralValue ReadTime(Oid type, std::string_view text, int32_t typmod, const LiteralSettings& settings);
/// Reads timestamp and timestamptz. Source: timestamp_in(), timestamptz_in().
[[nodiscard]] LiteralValue ReadTimestamp(Oid type, std::string_view text, int32_t typmod,
                                         const LiteralSettings& settings);
/// Source: interval_in(), AdjustIntervalForTypmod(), interval_out().
[[nodiscard]] LiteralValue ReadInterval(std::string_view text, int32_t typmod, int server_version);

/// Source: json_in().
[[nodiscard]] LiteralValue ReadJson(std::string_view text);
/// Source: jsonb_in(), jsonb_out().
[[nodiscard]] LiteralValue ReadJsonb(std::string_view text);
/// Accepts paths of plain accessors; other paths are undetermined. Source: jsonpath_in().
[[nodiscard]] LiteralValue ReadJsonpath(std::string_view text);
/// Accepts content whose elements are plainly balanced; other content is undetermined. Source: xml_in().
[[nodiscard]] LiteralValue ReadXml(std::string_view text);

/// Reads inet and cidr. Source: network_in(), network_out().
[[nodiscard]] LiteralValue ReadNetworkAddress(Oid type, std::string_view text);
/// Source: macaddr_in().
[[nodiscard]] LiteralValue ReadMacaddr(std::string_view text);
/// Source: macaddr8_in().
[[nodiscard]] LiteralValue ReadMacaddr8(std::string_view text);

/// Reads bit and varbit. Source: bit_in(), varbit_in().
[[nodiscard]] LiteralValue ReadBitString(Oid type, std::string_view text, int32_t typmod);
/// Accepts amounts as the locales C and en_US do; what they refuse is undetermined. Source: cash_in().
[[nodiscard]] LiteralValue ReadMoney(std::string_view text);

/// Reads point, lseg, path, box, polygon, line and circle. Source: geo_ops.c.
[[nodiscard]] LiteralValue ReadGeometry(Oid type, std::string_view text);

/// Source: tsvectorin(), tsvectorout().
[[nodiscard]] LiteralValue ReadTsvector(std::string_view text);
/// Source: tsqueryin(), tsqueryout().
[[nodiscard]] LiteralValue ReadTsquery(std::string_view text);

/// Source: tidin().
[[nodiscard]] LiteralValue ReadTid(std::string_view text, int server_version);
/// Source: pg_lsn_in().
[[nodiscard]] LiteralValue ReadPgLsn(std::string_view text);
/// Reads pg_snapshot and txid_snapshot. Source: parse_snapshot().
[[nodiscard]] LiteralValue ReadSnapshot(std::string_view text);

}  // namespace pgtidy::types

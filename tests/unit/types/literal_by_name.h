#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/types/input/literal.h"
#include "analyzer/types/oid.h"

/// Reads literals of types that are given by name, as the fixtures of literals give them.
namespace pgtidy::types {

struct NamedType {
  std::string_view name;
  Oid oid;
};

inline constexpr NamedType kNamedTypes[] = {
    {"bool", kBoolType},
    {"bytea", kByteaType},
    {"\"char\"", kCharType},
    {"name", kNameType},
    {"int8", kInt8Type},
    {"int2", kInt2Type},
    {"int2vector", kInt2VectorType},
    {"int4", kInt4Type},
    {"text", kTextType},
    {"oid", kOidType},
    {"tid", kTidType},
    {"xid", kXidType},
    {"cid", kCidType},
    {"oidvector", kOidVectorType},
    {"json", kJsonType},
    {"xml", kXmlType},
    {"point", kPointType},
    {"lseg", kLsegType},
    {"path", kPathType},
    {"box", kBoxType},
    {"polygon", kPolygonType},
    {"line", kLineType},
    {"cidr", kCidrType},
    {"float4", kFloat4Type},
    {"float8", kFloat8Type},
    {"circle", kCircleType},
    {"macaddr8", kMacaddr8Type},
    {"money", kMoneyType},
    {"macaddr", kMacaddrType},
    {"inet", kInetType},
    {"bpchar", kBpcharType},
    {"varchar", kVarcharType},
    {"date", kDateType},
    {"time", kTimeType},
    {"timestamp", kTimestampType},
    {"timestamptz", kTimestamptzType},
    {"interval", kIntervalType},
    {"timetz", kTimetzType},
    {"bit", kBitType},
    {"varbit", kVarbitType},
    {"numeric", kNumericType},
    {"refcursor", kRefcursorType},
    {"uuid", kUuidType},
    {"txid_snapshot", kTxidSnapshotType},
    {"pg_lsn", kPgLsnType},
    {"tsvector", kTsvectorType},
    {"tsquery", kTsqueryType},
    {"jsonb", kJsonbType},
    {"jsonpath", kJsonpathType},
    {"xid8", kXid8Type},
    {"pg_snapshot", kPgSnapshotType},
};

struct NamedRange {
  std::string_view range;
  std::string_view multirange;
  std::string_view subtype;
  bool is_discrete;
};

inline constexpr NamedRange kNamedRanges[] = {
    {"int4range", "int4multirange", "int4", true},   {"int8range", "int8multirange", "int8", true},
    {"daterange", "datemultirange", "date", true},   {"numrange", "nummultirange", "numeric", false},
    {"tsrange", "tsmultirange", "timestamp", false}, {"tstzrange", "tstzmultirange", "timestamptz", false},
};

inline std::optional<Oid> FindNamedType(std::string_view name) {
  const auto type = std::find_if(std::begin(kNamedTypes), std::end(kNamedTypes),
                                 [&](const NamedType& candidate) { return candidate.name == name; });
  if (type == std::end(kNamedTypes)) return std::nullopt;
  return type->oid;
}

/// Reads a literal of a scalar type, of an array (`int4[]`), a range, a multirange or a record (`(int4,text)`).
inline LiteralValue ReadLiteralOfNamedType(const std::string& name, std::string_view text, int32_t typmod,
                                           const LiteralSettings& settings) {
  const auto read_as = [&](const std::string& type, std::string_view part) {
    return ReadLiteralOfNamedType(type, part, typmod, settings);
  };
  if (const std::optional<Oid> type = FindNamedType(name)) return ReadScalarLiteral(*type, text, typmod, settings);
  if (name.size() > 2 && name.substr(name.size() - 2) == "[]") {
    const std::string element = name.substr(0, name.size() - 2);
    return ReadArrayLiteral(text, element == "box" ? ';' : ',', settings.server_version,
                            [&](std::string_view part) { return read_as(element, part); });
  }
  for (const NamedRange& range : kNamedRanges) {
    if (range.range == name) {
      const std::string subtype(range.subtype);
      return ReadRangeLiteral(text, *FindNamedType(subtype), range.is_discrete,
                              [&](std::string_view part) { return read_as(subtype, part); });
    }
    if (range.multirange == name) {
      return ReadMultirangeLiteral(text,
                                   [&](std::string_view part) { return read_as(std::string(range.range), part); });
    }
  }
  if (name.size() > 2 && name.front() == '(') {
    std::vector<std::string> fields;
    for (size_t begin = 1; begin < name.size();) {
      const size_t end = std::min(name.find(',', begin), name.size() - 1);
      fields.push_back(name.substr(begin, end - begin));
      begin = end + 1;
    }
    return ReadRecordLiteral(text, fields.size(),
                             [&](size_t field, std::string_view part) { return read_as(fields[field], part); });
  }
  throw std::invalid_argument("unknown type " + name);
}

/// Resolves the escapes of a column of a fixture: `\t`, `\n`, `\r`, `\\` and `\xHH`.
inline std::string UnescapeColumn(std::string_view column) {
  std::string result;
  for (size_t i = 0; i < column.size(); ++i) {
    if (column[i] != '\\' || i + 1 == column.size()) {
      result += column[i];
      continue;
    }
    switch (column[++i]) {
      case 't': result += '\t'; break;
      case 'n': result += '\n'; break;
      case 'r': result += '\r'; break;
      case 'x':
        result += static_cast<char>(std::stoi(std::string(column.substr(i + 1, 2)), nullptr, 16));
        i += 2;
        break;
      default: result += column[i];
    }
  }
  return result;
}

/// The opposite of UnescapeColumn().
inline std::string EscapeColumn(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\\') {
      result += "\\\\";
    } else if (byte < 0x20) {
      result += {'\\', 'x', kDigits[byte >> 4], kDigits[byte & 0xF]};
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace pgtidy::types

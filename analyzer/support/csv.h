#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"

namespace pgtidy::support {

/// One record of a CSV text.
struct CsvRecord {
  /// Nothing: an empty field without quotes, which is how psql and COPY write NULL.
  std::vector<std::optional<std::string>> fields;
  size_t begin = 0;  ///< Byte offset of the record's first field.
  size_t end = 0;    ///< Byte offset behind its last field, before the end of the line.
};

/// Returns the records of a text whose fields are separated by commas and may stand in double quotes, as COPY ... CSV,
/// `psql --csv` and spreadsheets write it. A byte order mark and empty lines are passed over; lines end in \n, \r\n or
/// \r. Errors (kUsage): a quoted field without an end, or bytes behind the closing quote; the message names `path` and
/// the line. Source: RFC 4180.
Result<std::vector<CsvRecord>> ReadCsv(std::string_view text, const std::string& path);

}  // namespace pgtidy::support

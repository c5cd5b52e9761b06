#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

/// The table in which a framework records what it has applied, as texts: what SELECT * FROM it prints.
struct LedgerTable {
  std::string name;                  ///< As the user calls it: "applied.csv", "_sqlx_migrations".
  std::vector<std::string> columns;  ///< Names in lower case.
  struct Row {
    std::vector<std::optional<std::string>> values;  ///< One a column; nothing: NULL.
    std::optional<text::Location> place;             ///< Where a file holds it.
  };
  std::vector<Row> rows;  ///< In the order of the source.
};

/// One row, read by the names of its columns. Borrows the table.
class LedgerRow {
 public:
  LedgerRow(const LedgerTable& table, const LedgerTable::Row& row) : table_(table), row_(row) {}

  /// Returns the value as it stands; nothing if it is NULL or there is no such column.
  [[nodiscard]] std::optional<std::string> Find(std::string_view column) const;
  /// Returns the value; "" for NULL.
  [[nodiscard]] std::string Text(std::string_view column) const { return Find(column).value_or(""); }
  /// Returns whether the value is one of PostgreSQL's words for true: "t", "true", "yes", "on", "1" in any case.
  [[nodiscard]] bool IsTrue(std::string_view column) const;
  /// Returns the hexadecimal digits of a bytea: "\x0aff" and "0x0AFF" give "0aff". Another text is returned as it
  /// stands.
  [[nodiscard]] std::optional<std::string> Bytes(std::string_view column) const;
  [[nodiscard]] const std::optional<text::Location>& place() const { return row_.place; }

 private:
  const LedgerTable& table_;
  const LedgerTable::Row& row_;
};

/// Returns the table of a CSV file of the sources, whose first record holds the names of the columns.
/// Errors (kUsage): malformed CSV, no header, a record with fewer or more fields than the header; with path and line.
support::Result<LedgerTable> ReadLedgerCsv(text::FileId file, const text::SourceMap& sources);

}  // namespace pgtidy::migrations

#include "analyzer/migrations/ledger/ledger_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/support/csv.h"

namespace pgtidy::migrations {
namespace {

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

std::optional<std::string> LedgerRow::Find(std::string_view column) const {
  const auto found = std::find(table_.columns.begin(), table_.columns.end(), column);
  if (found == table_.columns.end()) return std::nullopt;
  return row_.values[static_cast<size_t>(found - table_.columns.begin())];
}

bool LedgerRow::IsTrue(std::string_view column) const {
  constexpr std::array<std::string_view, 5> kTrue = {"t", "true", "yes", "on", "1"};
  return std::find(kTrue.begin(), kTrue.end(), Lower(Text(column))) != kTrue.end();
}

std::optional<std::string> LedgerRow::Bytes(std::string_view column) const {
  std::optional<std::string> value = Find(column);
  if (!value) return value;
  if (value->starts_with("\\x") || value->starts_with("0x")) return Lower(std::string_view(*value).substr(2));
  return value;
}

support::Result<LedgerTable> ReadLedgerCsv(text::FileId file, const text::SourceMap& sources) {
  const text::SourceFile& source = sources.file(file);
  support::Result<std::vector<support::CsvRecord>> records = support::ReadCsv(source.text(), source.path());
  if (!records) return records.error();
  if (records->empty()) {
    return support::UsageError(fmt::format(
        "{}: no line with the names of the columns: write it with `psql --csv -c 'SELECT * FROM ...'`", source.path()));
  }
  LedgerTable table;
  table.name = source.path();
  for (const auto& name : records->front().fields) table.columns.push_back(Lower(name.value_or("")));
  for (size_t i = 1; i < records->size(); ++i) {
    support::CsvRecord& record = (*records)[i];
    const text::ByteRange range = {static_cast<uint32_t>(record.begin), static_cast<uint32_t>(record.end)};
    if (record.fields.size() != table.columns.size()) {
      return support::UsageError(fmt::format("{}:{}: {} fields where the first line names {} columns", source.path(),
                                             source.lines().Find(range.begin).line, record.fields.size(),
                                             table.columns.size()));
    }
    table.rows.push_back({std::move(record.fields), text::Location{file, range}});
  }
  return table;
}

}  // namespace pgtidy::migrations

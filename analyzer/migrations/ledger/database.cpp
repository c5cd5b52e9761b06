#include "analyzer/migrations/ledger/database.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace pgtidy::migrations {
namespace {

std::string Literal(std::string_view text) {
  std::string literal = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') literal += c;
    literal += c;
  }
  return (text.find('\\') == std::string_view::npos ? "" : "E") + literal + "'";
}

}  // namespace

std::optional<std::string> MissingColumn(const LedgerTable& table, const LedgerFormat& format) {
  for (const std::string_view column : format.columns) {
    if (std::find(table.columns.begin(), table.columns.end(), column) == table.columns.end()) {
      return std::string(column);
    }
  }
  return std::nullopt;
}

support::Result<std::optional<LedgerTable>> ReadLedgerFromDatabase(const support::PostgresClient& client,
                                                                   const LedgerFormat& format,
                                                                   const std::string& table) {
  std::vector<std::string> names;
  if (table.empty()) {
    for (const std::string_view name : format.tables) names.emplace_back(name);
  } else {
    names.push_back(table);
  }
  for (const std::string& name : names) {
    // The server writes the name, so that no name can be more than one.
    const support::Result<support::QueryResult> found =
        client.Query(fmt::format("SELECT to_regclass({})::text", Literal(name)));
    if (!found) return found.error();
    if (found->rows.empty() || found->rows.front().empty() || !found->rows.front().front()) continue;
    support::Result<support::QueryResult> rows =
        client.Query(fmt::format("SELECT * FROM {} ORDER BY {}", *found->rows.front().front(), format.order_by));
    if (!rows) return rows.error();
    LedgerTable ledger;
    ledger.name = name;
    ledger.columns = std::move(rows->columns);
    for (auto& values : rows->rows) ledger.rows.push_back({std::move(values), std::nullopt});
    if (const auto missing = MissingColumn(ledger, format)) {
      return support::EnvironmentError(fmt::format("{}: table '{}' has no column '{}': it is not the ledger of {}",
                                                   client.place(), name, *missing, format.framework));
    }
    return std::optional<LedgerTable>(std::move(ledger));
  }
  return std::optional<LedgerTable>();
}

}  // namespace pgtidy::migrations

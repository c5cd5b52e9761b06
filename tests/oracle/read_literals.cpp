// Reads rows of type, typmod, server version and literal, with tabs between them, and writes for each what the analyzer
// says: the outcome (ok, undetermined or an SQLSTATE), and the output, `?` if it is not certain, or the message and the
// detail. The arguments are the session's time zone and order of dates (MDY, DMY, YMD). For literals.py.

#include <iostream>
#include <sstream>

#include "tests/unit/types/literal_by_name.h"

namespace pgtidy::types {
namespace {

std::string Answer(const std::string& line, std::string_view time_zone, DateOrder date_order) {
  std::istringstream columns(line);
  std::string type;
  std::string typmod;
  std::string version;
  std::string literal;
  std::getline(columns, type, '\t');
  std::getline(columns, typmod, '\t');
  std::getline(columns, version, '\t');
  std::getline(columns, literal);
  const LiteralSettings settings{
      .server_version = std::stoi(version), .time_zone = time_zone, .date_order = date_order};
  const LiteralValue value =
      ReadLiteralOfNamedType(type, UnescapeColumn(literal), static_cast<int32_t>(std::stol(typmod)), settings);
  switch (value.outcome) {
    case LiteralValue::Outcome::kValue:
      return "ok\t" + (value.text_is_certain ? "=" + EscapeColumn(value.text) : "?") + "\t";
    case LiteralValue::Outcome::kError:
      return value.sqlstate + "\t" + EscapeColumn(value.message) + "\t" + EscapeColumn(value.detail);
    case LiteralValue::Outcome::kUndetermined: break;
  }
  return "undetermined\t\t";
}

}  // namespace
}  // namespace pgtidy::types

int main(int argc, char** argv) {
  using pgtidy::types::DateOrder;
  const std::string_view time_zone = argc > 1 ? argv[1] : "UTC";
  const std::string_view order = argc > 2 ? argv[2] : "MDY";
  const DateOrder date_order = order == "DMY"   ? DateOrder::kDayMonthYear
                               : order == "YMD" ? DateOrder::kYearMonthDay
                                                : DateOrder::kMonthDayYear;
  for (std::string line; std::getline(std::cin, line);)
    std::cout << pgtidy::types::Answer(line, time_zone, date_order) << '\n';
}

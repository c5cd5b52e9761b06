#include "analyzer/ddl/plpgsql/condition_names.h"

#include <algorithm>

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

struct Condition {
  const char* name;
  int code;
};

const Condition kConditions[] = {
#include <plerrcodes.h>
};

// Five characters of six bits each. Source: unpack_sql_state().
std::string SqlstateText(int code) {
  std::string text;
  for (int i = 0; i < 5; ++i, code >>= 6) text += static_cast<char>((code & 0x3F) + '0');
  return text;
}

bool IsSqlstate(std::string_view text) {
  return text.size() == 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

std::vector<std::string> SqlstatesOf(std::string_view condition) {
  if (IsSqlstate(condition)) return {std::string(condition)};
  std::vector<std::string> codes;
  for (const Condition& known : kConditions) {
    if (condition == known.name) codes.push_back(SqlstateText(known.code));
  }
  return codes;
}

bool Catches(std::string_view condition, std::string_view sqlstate) {
  if (condition == "others") return sqlstate != "57014" && sqlstate != "P0004";
  for (const std::string& code : SqlstatesOf(condition)) {
    if (code == sqlstate) return true;
    if (code.substr(2) == "000" && code.substr(0, 2) == sqlstate.substr(0, 2)) return true;
  }
  return false;
}

}  // namespace pgtidy::ddl::plpgsql

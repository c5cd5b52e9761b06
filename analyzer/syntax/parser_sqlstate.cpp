#include <array>
#include <string_view>

#include "analyzer/syntax/statement.h"

namespace pgtidy::syntax {
namespace {

struct MessagePattern {
  std::string_view starts;
  std::string_view contains;
  std::string_view sqlstate;
};

// Every ereport() of the scanner and the grammar whose code is not ERRCODE_SYNTAX_ERROR. libpg_query passes the
// message on, but not the code. Made from PostgreSQL 18 by listing, in the generated gram.c and scan.c of
// libpg_query 18.1, each `errcode(` that does not name ERRCODE_SYNTAX_ERROR together with its errmsg().
constexpr std::array kPatterns = {
    MessagePattern{"UNENCRYPTED PASSWORD is no longer supported", "", "0A000"},
    MessagePattern{"CREATE SCHEMA IF NOT EXISTS cannot include schema elements", "", "0A000"},
    MessagePattern{"current database cannot be changed", "", "0A000"},
    MessagePattern{"MATCH PARTIAL not yet implemented", "", "0A000"},
    MessagePattern{"a column list with ", " is only supported for ON DELETE actions", "0A000"},
    MessagePattern{"CREATE EXTENSION ... FROM is no longer supported", "", "0A000"},
    MessagePattern{"CREATE OR REPLACE CONSTRAINT TRIGGER is not supported", "", "0A000"},
    MessagePattern{"CREATE ASSERTION is not yet implemented", "", "0A000"},
    MessagePattern{"RECHECK is no longer required", "", "0A000"},
    MessagePattern{"aggregates cannot have output arguments", "", "0A000"},
    MessagePattern{"WITH CHECK OPTION not supported on recursive views", "", "0A000"},
    MessagePattern{"UNIQUE predicate is not yet implemented", "", "0A000"},
    MessagePattern{"an ordered-set aggregate with a VARIADIC direct argument", "", "0A000"},
    MessagePattern{"unsafe use of string constant with Unicode escapes", "", "0A000"},
    MessagePattern{"", " constraints cannot be marked ", "0A000"},
    MessagePattern{"column number must be in range from 1 to ", "", "22023"},
    MessagePattern{"precision for type float must be ", "", "22023"},
    MessagePattern{"unrecognized partitioning strategy ", "", "22023"},
    MessagePattern{"modulus for hash partition provided more than once", "", "42710"},
    MessagePattern{"remainder for hash partition provided more than once", "", "42710"},
    MessagePattern{"frame start cannot be ", "", "42P20"},
    MessagePattern{"frame end cannot be ", "", "42P20"},
    MessagePattern{"frame starting from ", "", "42P20"},
    MessagePattern{"role name \"", " is reserved", "42939"},
    MessagePattern{"", " cannot be used as a role name here", "42939"},
    MessagePattern{"invalid Unicode escape", " at or near", "42601"},
    MessagePattern{"invalid Unicode escape value", "", "42601"},
    MessagePattern{"unsafe use of \\' in a string literal", "", "22P06"},
    MessagePattern{"nonstandard use of ", "", "22P06"},
    MessagePattern{"invalid byte sequence for encoding", "", "22021"},
    MessagePattern{"stack depth limit exceeded", "", "54001"},
    MessagePattern{"out of memory", "", "53200"},
};

}  // namespace

std::string_view ParserErrorSqlstate(std::string_view message) {
  for (const MessagePattern& pattern : kPatterns) {
    if (message.starts_with(pattern.starts) && message.find(pattern.contains) != std::string_view::npos) {
      return pattern.sqlstate;
    }
  }
  return message == "invalid Unicode escape" ? "22025" : "42601";
}

}  // namespace pgtidy::syntax

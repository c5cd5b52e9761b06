#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/syntax/numbered_text.h"
#include "clang-plugin/sites/cxx_type.h"
#include "clang-plugin/sites/sql_text.h"

/// Queries in C++ programs, as plain data: what the Clang side finds and the checks judge. Nothing here knows Clang.
namespace pgtidy::sites {

/// What a call does with its text.
enum class SiteRole : uint8_t {
  kExecute,           ///< Sends it.
  kPrepare,           ///< Prepares it, under `statement_name` if the client names statements.
  kExecutePrepared,   ///< Runs a prepared statement by name; it has no text.
  kDescribePrepared,  ///< Asks about or closes a prepared statement by name.
  kTable,             ///< Reads or writes a table as a stream: the text is a SELECT of the columns that pgtidy made up.
  kFragment,          ///< A part of a statement that the library completes: a condition, a list of columns.
};

/// Returns "execute", "prepare", "execute-prepared", "describe-prepared", "table" or "fragment": the form in JSON.
[[nodiscard]] const char* SiteRoleName(SiteRole role);

/// How the library counts placeholders that have names.
enum class NamedPlaceholders : uint8_t {
  kShared,     ///< A name that stands twice is one parameter.
  kEachCounts  ///< Each occurrence is a parameter of its own, bound by one value of that name (SOCI, Qt).
};

/// A value given for a parameter.
struct Argument {
  CxxType type;
  std::optional<Place> place;
  std::string expression;                ///< As the source has it, at most 80 bytes.
  std::string name;                      ///< Of a placeholder, without its mark; empty: bound by position.
  std::optional<uint32_t> number;        ///< From 1: the parameter, where the source says it and order does not.
  std::string declared_type;             ///< The type of PostgreSQL that the client declares for it; empty: none.
  std::optional<uint16_t> binary_bytes;  ///< Sent as a binary integer of that many bytes (drogon).
};

/// One reading of a column.
struct ColumnRead {
  std::optional<uint32_t> index;    ///< From 0; nothing if read by name or not constant.
  std::optional<std::string> name;  ///< As the source has it, not folded.
  std::optional<Place> place;     ///< Of the index or the name (without quotes if it is spelt verbatim), else the call.
  bool name_is_verbatim = false;  ///< The bytes at `place` are the name.
  CxxType type;                   ///< Into what; kUnknown if not told.
  bool checks_null = false;       ///< The program asks whether it is NULL, for this column, before or beside.
  bool has_default = false;       ///< A value for NULL is given.
  bool only_null_check = false;   ///< Nothing is read but whether it is NULL.
};

/// What a program does with a result.
struct ResultUse {
  enum class State : uint8_t {
    kUnknown,  ///< It leaves the function, or is used in a way that is not followed: only `reads` are certain.
    kUnused,   ///< Nobody looks at it, not even at its number of rows.
    kFollowed  ///< Every use is in `reads` or does not look at columns.
  };
  State state = State::kUnknown;
  std::vector<ColumnRead> reads;
  /// The number of columns that are bound by position all at once: a tuple, into(), parameters of a callback.
  std::optional<uint32_t> columns;
  bool must_equal_columns = false;  ///< The library refuses any other number.
  std::optional<Place> columns_place;
};

/// Returns "unknown", "unused" or "followed": the form in JSON.
[[nodiscard]] const char* ResultStateName(ResultUse::State state);

/// One call that sends SQL.
struct QuerySite {
  std::string library;   ///< Id of the library: "libpq", "libpqxx", ...; "wrapper" for a function of the user's own,
                         ///< unless its result is followed as that of a library, whose id it then has.
  std::string function;  ///< Qualified, without template arguments: `pqxx::transaction_base::exec_params`.
  std::string version;   ///< Of the library where it makes a difference: "6", "7", "8"; empty otherwise.
  SiteRole role = SiteRole::kExecute;
  Place call;                       ///< The name in the call; of an operator or constructor, the expression.
  std::optional<Place> text_place;  ///< The argument with the SQL.
  std::string enclosing_function;   ///< Qualified; empty at namespace scope.
  bool in_template = false;         ///< Found in an instantiation: types are those of that one.

  std::vector<SqlText> texts;  ///< All that it may send, at most 16; empty: not known.
  std::string why_unknown;     ///< Why `texts` is empty: "the value of 'sql' is not constant".

  syntax::PlaceholderStyle placeholders = syntax::PlaceholderStyle::kDollar;
  NamedPlaceholders named_placeholders = NamedPlaceholders::kShared;
  bool takes_several_statements = false;

  std::optional<std::string> statement_name;  ///< "" is the unnamed statement; nothing: no name, or not constant.
  std::optional<Place> name_place;
  std::string
      connection;  ///< The declaration that the statement belongs to, to tell connections apart; empty: unknown.

  /// Nothing: it is not known which values are given (they may come later, or from a container).
  std::optional<std::vector<Argument>> arguments;
  ResultUse result;
  bool has_result = false;  ///< The call gives its rows back; false for a prepare or PQsendQuery.
};

/// A function whose parameter reaches a call that sends SQL: it could be declared in the configuration.
struct WrapperCandidate {
  std::string function;    ///< Qualified.
  uint32_t parameter = 0;  ///< From 0.
  std::string parameter_name;
  std::string sink;  ///< The function that it reaches.
  Place place;       ///< The name of the function where it is defined.
};

}  // namespace pgtidy::sites

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The tree of a PL/pgSQL text. SQL and expressions stay texts. Source: plpgsql.h.
namespace pgtidy::ddl::plpgsql {

/// A part of the text.
struct Fragment {
  std::string text;
  uint32_t offset = 0;  ///< In the text of the block.
};

struct Statement;
using StatementList = std::vector<std::unique_ptr<Statement>>;

struct Declaration {
  std::string name;
  uint32_t offset = 0;       ///< Of the name.
  std::string type;          ///< As written; empty for cursors.
  uint32_t type_offset = 0;  ///< Of the type.
  std::optional<Fragment> default_value;
  std::optional<Fragment> cursor_query;
  std::vector<Declaration> cursor_arguments;
  int alias_of_parameter = 0;  ///< Of `x ALIAS FOR $1`.
  std::string alias_of;        ///< Of `x ALIAS FOR y` or `$1`.
};

struct ExceptionHandler {
  std::vector<std::string> conditions;  ///< Names in lower case, or SQLSTATEs in upper case.
  StatementList body;
};

struct Block {
  std::string label;
  uint32_t offset = 0;            ///< Of the label, DECLARE or BEGIN.
  std::string variable_conflict;  ///< Of the outermost block: what follows `#variable_conflict`, or empty.
  std::vector<Declaration> declarations;
  StatementList body;
  std::vector<ExceptionHandler> handlers;
};

/// A condition and what it guards.
struct Branch {
  Fragment condition;
  StatementList body;
};

struct Statement {
  enum class Kind : uint8_t {
    kBlock,
    kIf,          ///< branches, otherwise.
    kCase,        ///< expression (or empty), branches, otherwise.
    kLoop,        ///< body.
    kWhile,       ///< expression, body.
    kForInteger,  ///< targets[0], expression .. upper, step, body.
    kForQuery,    ///< targets, expression is the query, body.
    kForDynamic,  ///< targets, expression is its text, arguments, body.
    kForEach,     ///< targets, slice, expression is the array, body.
    kExit,        ///< label, expression (or empty).
    kContinue,
    kReturn,  ///< expression (or empty).
    kReturnNext,
    kReturnQuery,  ///< expression is the query.
    kReturnExecute,
    kRaise,           ///< name is the level or condition, message, arguments, options.
    kAssert,          ///< expression, arguments[0] is the message.
    kAssign,          ///< targets[0], expression.
    kPerform,         ///< expression is the query behind SELECT.
    kExecute,         ///< expression is the text, targets, arguments are USING.
    kSql,             ///< expression is the statement, without INTO; targets.
    kGetDiagnostics,  ///< targets.
    /// name is open, fetch, move or close; cursor; expression is what OPEN FOR opens, arguments what it gives a bound
    /// cursor or USING; targets.
    kCursor,
    kTransaction,  ///< COMMIT, ROLLBACK.
    kNull,
  };

  Kind kind = Kind::kNull;
  uint32_t offset = 0;  ///< Of its first word, behind the label.
  std::string label;
  std::string name;
  std::unique_ptr<Block> block;
  std::vector<Branch> branches;
  StatementList body;
  StatementList otherwise;
  bool has_otherwise = false;
  bool reverse = false;
  bool dynamic = false;  ///< OPEN ... FOR EXECUTE: expression is the text.
  int slice = 0;
  std::string cursor;
  Fragment expression;
  std::optional<Fragment> upper;
  std::optional<Fragment> step;
  std::vector<std::string> targets;    ///< Variables, or `record.field`.
  std::vector<Fragment> target_texts;  ///< The same as written, with subscripts.
  std::vector<Fragment> arguments;
  std::optional<std::string> message;                     ///< Of RAISE: the format.
  std::vector<std::pair<std::string, Fragment>> options;  ///< Of RAISE ... USING: lower-case name and value.
};

/// Parses the text of DO or of a function; nothing where it is not what PL/pgSQL understands. Lists of options at the
/// beginning (`#variable_conflict`) are passed over.
[[nodiscard]] std::optional<Block> ParseBlock(std::string_view text);

}  // namespace pgtidy::ddl::plpgsql

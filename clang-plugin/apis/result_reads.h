#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "clang-plugin/core/scan.h"

/// Following a result to the columns that the program reads from it. How to use it in the description of a library:
///
/// 1. Derive from ResultReader. Step() is asked for every call that has the result, a row or a field as its object or
///    as an argument, and says what the call does: `StepFollow(ResultLevel::kRow)` for `result[0]`,
///    `StepField(call.arguments[0])` for `row["id"]`, `StepRead(type)` for `field.as<int>()`,
///    `StepReadColumn(call.arguments[2], type)` for `PQgetvalue(result, 0, 1)`, `StepReadAll(types)` for
///    `row.as<int, std::string>()`, `StepNothing()` for `result.size()`. What is not known is `StepUnknown()`.
/// 2. `site.result = FollowResult(call.expression, reader, scan);` and `site.has_result = true;`
///
/// Variables, references, range-for loops, operator-> and *, smart pointers, coroutines' co_await, conditions and
/// comparisons are followed here. A test for NULL (StepNullCheck) sets `checks_null` of all reads of that column.
namespace pgtidy::cxx {

/// What a value is while a result is followed.
enum class ResultLevel : uint8_t {
  kRows,   ///< The result: all rows; also a pointer or handle to it.
  kRow,    ///< One row, or an iterator over rows.
  kField,  ///< One value of a row: its column is known from the step that made it.
};

/// What a call does with the value that is followed. Make one with the functions below.
struct ResultStep {
  enum class Kind : uint8_t {
    kUnknown,       ///< The value gets out of sight. Of a field: it is read, nobody knows as what.
    kNothing,       ///< Looks at no column: size(), the status.
    kRelease,       ///< Frees it; does not count as a look at it.
    kFollow,        ///< The call's value is to be followed at `level`. Of a field that stays a field, the column stays.
    kRead,          ///< Reads one column: `column`, or that of the field that is followed.
    kReadAll,       ///< Reads all columns at once, by position: `types`.
    kColumnNumber,  ///< Gives the number of the column named by `column`: PQfnumber.
  };
  Kind kind = Kind::kUnknown;
  ResultLevel level = ResultLevel::kRows;
  const clang::Expr* column = nullptr;    ///< The argument that says which column; null: the field's, or `index`.
  std::optional<uint32_t> index;          ///< The column where the call itself says it: one_field().
  sites::CxxType type;                    ///< Of kRead.
  bool has_default = false;               ///< Of kRead: a value for NULL is given.
  bool only_null_check = false;           ///< Of kRead.
  bool ignores_null = false;              ///< Of kRead: NULL does no harm here: PQgetlength.
  std::vector<sites::CxxType> types;      ///< Of kReadAll.
  std::vector<const clang::Expr*> names;  ///< Of kReadAll: what says the column of each type; empty: by position.
  std::optional<uint32_t> columns;        ///< Of any kind: the library refuses any other number of columns.
  bool must_equal_columns = false;        ///< Of kReadAll: the library refuses any other number of columns.
  const clang::Expr* place = nullptr;     ///< Of kReadAll: what the types stand in; null: the call.
};

[[nodiscard]] ResultStep StepUnknown();
[[nodiscard]] ResultStep StepNothing();
[[nodiscard]] ResultStep StepRelease();
[[nodiscard]] ResultStep StepFollow(ResultLevel level);
/// The call gives the field of a row that the argument `column` says.
[[nodiscard]] ResultStep StepField(const clang::Expr* column);
/// The call gives the field at a fixed index.
[[nodiscard]] ResultStep StepFieldAt(uint32_t index);
/// Reads the field that is followed.
[[nodiscard]] ResultStep StepRead(sites::CxxType type, bool has_default = false);
/// Reads the column that an argument says.
[[nodiscard]] ResultStep StepReadColumn(const clang::Expr* column, sites::CxxType type, bool has_default = false);
/// Asks whether a column is NULL: that of the field if `column` is null.
[[nodiscard]] ResultStep StepNullCheck(const clang::Expr* column = nullptr);
/// Reads all columns by position.
[[nodiscard]] ResultStep StepReadAll(std::vector<sites::CxxType> types, bool must_equal_columns);
/// The call's value is the number of the column with that name.
[[nodiscard]] ResultStep StepColumnNumber(const clang::Expr* name);

/// The part of a library's description that knows what calls do with results.
class ResultReader {
 public:
  virtual ~ResultReader() = default;
  /// What `call` does with the value at `level`. The value is its object if `argument` is empty, else that argument.
  [[nodiscard]] virtual ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument,
                                        Scan& scan) const = 0;
};

/// Follows the value of a call that gives a result.
[[nodiscard]] sites::ResultUse FollowResult(const clang::Expr* call, const ResultReader& reader, Scan& scan,
                                            ResultLevel level = ResultLevel::kRows);
/// Follows a variable that holds a result: a parameter of a callback, a loop variable.
[[nodiscard]] sites::ResultUse FollowResult(const clang::ValueDecl* variable, const ResultReader& reader, Scan& scan,
                                            ResultLevel level = ResultLevel::kRows);
/// Follows uses that were found elsewhere.
[[nodiscard]] sites::ResultUse FollowResult(const ValueUses& uses, const ResultReader& reader, Scan& scan,
                                            ResultLevel level = ResultLevel::kRows);

/// Columns that are bound by position all at once to values of these types. `place` may be null.
[[nodiscard]] sites::ResultUse ReadsOfTypes(const std::vector<sites::CxxType>& types, bool must_equal_columns,
                                            const clang::Expr* place, Scan& scan);
/// The place of the template arguments that a call spells (`<int, std::string>`), else of the name of the member
/// function that is called, else of the expression.
[[nodiscard]] std::optional<sites::Place> PlaceOfTypes(const clang::Expr* call, Scan& scan);
/// One reading of the column at an index, without a place of its own.
[[nodiscard]] sites::ColumnRead ReadOfIndex(uint32_t index, sites::CxxType type);
/// Marks the reads of columns that are also tested for NULL.
void MarkNullChecks(sites::ResultUse& use);
/// Adds the reads of `other`; the state becomes the less certain one.
void Join(sites::ResultUse& use, const sites::ResultUse& other);

/// The function that an argument is: the call operator of a lambda or of an object, or a named function. Null if it is
/// not known, overloaded or generic.
[[nodiscard]] const clang::FunctionDecl* CallbackOf(const clang::Expr* argument);
/// The types of a callback's parameters, without references; nothing if CallbackOf() is null.
[[nodiscard]] std::optional<std::vector<sites::CxxType>> CallbackTypes(const clang::Expr* argument, Scan& scan);

/// The types of the columns that values of these types take up: a tuple is spread.
[[nodiscard]] std::vector<sites::CxxType> SpreadTuples(const std::vector<sites::CxxType>& types);
/// The descriptions of Clang's types.
[[nodiscard]] std::vector<sites::CxxType> TypesOf(const std::vector<clang::QualType>& types, Scan& scan);
/// `std::optional` of a type.
[[nodiscard]] sites::CxxType OptionalOf(sites::CxxType type);

/// What a text in a `char*` becomes, told by what takes it: `int` in `atoi(text)`, `std::string` in
/// `std::string s = text`; kCharPointer if nothing tells, or several things tell different types.
[[nodiscard]] sites::CxxType TypeOfText(const clang::Expr* text, Scan& scan);

/// Sets name and place of the prepared statement that an argument says; nothing if it is not constant.
void SetStatementName(const clang::Expr* name, sites::QuerySite& site, Scan& scan);
/// True if a name is among names.
[[nodiscard]] bool HasName(std::string_view name, std::initializer_list<std::string_view> names);

}  // namespace pgtidy::cxx

#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

/// What a server accepts in a query and its writer hardly means. Facts only: what to make of them is a rule's affair.
/// Nothing is said of what is unknown.
namespace pgtidy::query {

/// `x = NULL`, `x <> NULL`, ...: NULL for every row.
struct NullComparison {
  int location = -1;  ///< Of the operator.
  std::string operator_name;
};

/// `x NOT IN (SELECT c ...)` or `x <> ALL (SELECT c ...)` where `c` can be NULL: NULL for every row once it is.
struct NotInNullable {
  int location = -1;  ///< Of NOT or of the operator.
  bool is_not_in = true;
  std::string column;  ///< As the subquery names it, with its table.
  std::string why;
};

/// A condition of WHERE that no row passes which an outer join filled up with NULL.
struct DefeatedOuterJoin {
  int location = -1;   ///< Of the column in the condition.
  std::string column;  ///< With its table.
  std::string table;
  catalog::JoinType written = catalog::JoinType::kLeft;
  bool keeps_other_side = false;  ///< A FULL JOIN of which the rows that lack the other side are still there.
};

/// A SELECT in WITH that nothing reads; it calls no volatile function.
struct UnusedCte {
  int location = -1;  ///< Of its name.
  std::string name;
};

/// A part of a condition that has the same outcome for every row.
struct ConstantCondition {
  int location = -1;   ///< Of the operator.
  bool value = false;  ///< Never true if false.
  enum class Reason : uint8_t { kNotNull, kSameColumn, kOutOfRange, kTooLong } reason = Reason::kNotNull;
  std::string column;        ///< With its table.
  std::string type;          ///< Of kOutOfRange and kTooLong: the column's.
  bool unless_null = false;  ///< The column can be NULL, and so is the condition then.
};

/// An aggregate over rows of a table that a second one, joined to the same third, repeats.
struct MultipliedAggregate {
  int location = -1;  ///< Of the call.
  std::string function;
  std::string table;  ///< Whose rows are repeated.
  std::string repeated_by;
  std::string parent;
};

/// A part of FROM behind a comma that no condition connects with the rest.
struct UnconnectedTable {
  int location = -1;  ///< Of the first column of it that the query names.
  std::string table;
  std::string other;
};

/// LIMIT that may take any of the rows.
struct UnorderedLimit {
  int location = -1;  ///< Of the number of rows.
};

/// `*` in the target list of the outermost query, where it stands for columns of a table or view.
struct StarOfTable {
  int location = -1;
  std::string table;
};

/// `count(c)` where `c` is a column that can be NULL of itself, in a query that counts its rows in no other way.
struct CountOfNullable {
  int location = -1;   ///< Of the call.
  std::string column;  ///< With its table.
};

/// A comparison of an expression over a column whose index then does not serve it; no other index serves the table.
struct DefeatedIndex {
  int location = -1;   ///< Of the expression, of the column where nothing is written of it.
  std::string column;  ///< With its table.
  std::string index;
  enum class By : uint8_t { kFunction, kCast, kImplicitCast } by = By::kFunction;
  std::string name;  ///< The function, or the type that is cast to.
  std::string column_type;
};

/// LIKE or ILIKE with a pattern that begins with a wildcard, on a column whose index is a btree.
struct LeadingWildcard {
  int location = -1;   ///< Of the operator.
  std::string column;  ///< With its table.
  std::string index;
};

using QueryFact =
    std::variant<NullComparison, NotInNullable, DefeatedOuterJoin, UnusedCte, ConstantCondition, MultipliedAggregate,
                 UnconnectedTable, UnorderedLimit, StarOfTable, CountOfNullable, DefeatedIndex, LeadingWildcard>;

/// Finds the facts of a statement, subqueries and CTEs included; views are not looked into. `text` is what the
/// locations of the query count in; those of facts are byte offsets of a token there. Facts without one are left out.
[[nodiscard]] std::vector<QueryFact> FindQueryFacts(const catalog::Catalog& catalog, const catalog::Query& query,
                                                    std::string_view text);

}  // namespace pgtidy::query

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/line_problem.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::migrations {

/// One `--precondition-<name> <body>` of a change set.
struct LiquibasePrecondition {
  std::string name;  ///< "sql-check", "table-exists" or "view-exists".
  std::string body;  ///< As written.
};

/// One change set of a Liquibase changelog in formatted SQL. Texts are as written: Liquibase puts the values of
/// `${...}` into all of them but the names of preconditions. An attribute that stands twice in the line counts where it
/// stands last.
struct LiquibaseChangeset {
  std::string id;      ///< Without quotes; empty if the line is malformed.
  std::string author;  ///< Without quotes; empty if the line is malformed.
  std::string dbms;    ///< "postgresql,h2", "!mysql"; empty: all databases. Quotes around it belong to it.
  bool run_in_transaction = true;
  bool run_on_change = false;
  bool run_always = false;
  bool ignore = false;
  bool strip_comments = true;
  bool split_statements = true;
  std::optional<std::string> end_delimiter;
  std::string logical_file_path;  ///< Of the change set, else of the file's first line; empty: the file's own path.

  std::string comment;                       ///< The last `--comment`.
  std::vector<std::string> valid_checksums;  ///< `--validCheckSum`: "9:...", "ANY"
  std::optional<std::string> preconditions;  ///< What follows `--preconditions`: "onFail:MARK_RAN".
  std::vector<LiquibasePrecondition> checks;

  text::ByteRange line;  ///< Of `--changeset`, without the line's end.
  text::ByteRange body;  ///< All lines up to the next change set.
  /// What Liquibase sends: the lines of the body, with their ends, that are no comment, rollback, precondition,
  /// property or ignored line. Neighbours are one range. If no such line follows the last change set of a file, these
  /// are the lines of the change set before it: Liquibase keeps them.
  std::vector<text::ByteRange> sql;
};

/// A changelog in formatted SQL.
struct FormattedSql {
  std::vector<LiquibaseChangeset> changesets;
  /// The first line that Liquibase refuses. It then runs nothing of the file; reading goes on all the same.
  std::optional<LineProblem> problem;
};

/// Returns the change sets of a file; whether it is a changelog at all IsLiquibaseHeader() tells. Lines end with \n, \r
/// or \r\n, a byte order mark is passed over. What needs a licence (tagDatabase, include, rollbackSqlFile) is a
/// problem. Source: AbstractFormattedChangeLogParser.parse(), FormattedSqlChangeLogParser.java of liquibase/liquibase.
[[nodiscard]] FormattedSql ReadFormattedSql(std::string_view text);

/// Returns whether Liquibase runs a change set of that `dbms` attribute on PostgreSQL: "oracle,postgresql" and "!mysql"
/// do, "mysql" and "none" do not; an empty one does. Source: DatabaseList.definitionMatches().
[[nodiscard]] bool IncludesPostgres(std::string_view dbms);

}  // namespace pgtidy::migrations

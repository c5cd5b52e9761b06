#pragma once

#include <vector>

#include "analyzer/engine/query_context.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/engine/schema_start.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// What a database says of the statements that make it.
struct SchemaCheck {
  std::vector<SchemaProblem> problems;
  std::vector<QueryContext> queries;  ///< Those of which there is something to say.
};

/// Applies the statements of all sets that go up to an empty database of a version, as if each mistake were put right
/// before the next statement, and returns what the server would refuse, in the order of the files. Left out are syntax
/// errors, which are found by reading alone, and what depends on how a file is run (SQLSTATEs of class 25).
///
/// Each set has a database of its own, since nothing says that they belong to one; a name that another set makes is
/// not missing. Files without a known order stand for themselves. Something missing is named once in each history.
/// For any thread.
[[nodiscard]] SchemaCheck CheckSchema(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                                      const SchemaStart& start, int server_version);

/// Joins what the versions of a server say: `by_version` holds the problems of each of `versions`, which are sorted.
/// Of a statement that several versions refuse with one SQLSTATE, the words of the newest stay.
[[nodiscard]] std::vector<SchemaProblem> JoinVersions(std::vector<std::vector<SchemaProblem>> by_version,
                                                      const std::vector<int>& versions);

}  // namespace pgtidy::engine

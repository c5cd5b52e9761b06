#pragma once

#include <utility>

#include "analyzer/query/facts/query_facts.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// What holds a query.
enum class QueryHolder : uint8_t {
  kStatement,  ///< A statement that is run once, as a migration.
  kRelation,   ///< A view, a materialised view.
  kRoutine,    ///< The body of a function or procedure.
  kProgram,    ///< A query that a program sends.
  kNewTable,   ///< CREATE TABLE AS.
};

/// A query of a file, as rules see it.
struct QueryContext {
  text::FileId file{};
  text::ByteRange statement;  ///< The statement that holds the query.
  QueryHolder holder = QueryHolder::kStatement;
  /// Each with the place of its token in the file.
  std::vector<std::pair<query::QueryFact, text::ByteRange>> facts;

  /// Calls `visit(fact, location)` for the facts of one type.
  template <typename T, typename Visit>
  void ForEach(Visit visit) const {
    for (const auto& [fact, range] : facts) {
      if (const T* one = std::get_if<T>(&fact)) visit(*one, text::Location{file, range});
    }
  }
};

}  // namespace pgtidy::engine

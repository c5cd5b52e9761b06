#pragma once

#include <string>
#include <vector>

#include "analyzer/ddl/plpgsql/value.h"

namespace pgtidy::ddl::plpgsql {

/// A row that a query gives; one that is not certain may be left out.
struct Row {
  std::vector<Value> values;
  bool certain = true;
};

/// The rows of a relation or of a query.
struct RowSet {
  std::vector<std::string> columns;
  std::vector<Row> rows;
  bool complete = true;     ///< False: there may be more rows.
  bool any_column = false;  ///< The columns are not known.

  static RowSet NotKnown() {
    RowSet set;
    set.complete = false;
    set.any_column = true;
    return set;
  }
  [[nodiscard]] bool all_certain() const {
    for (const Row& row : rows) {
      if (!row.certain) return false;
    }
    return complete;
  }
};

}  // namespace pgtidy::ddl::plpgsql

#pragma once

#include <cstddef>
#include <optional>

#include "analyzer/ddl/effects.h"
#include "analyzer/engine/context.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// Follows BEGIN and COMMIT through a section of a file. Source: the manual, section 55.2.2.1, on what a simple query
/// of several statements does; PreventInTransactionBlock(), src/backend/access/transam/xact.c.
class TransactionTracker {
 public:
  /// `refuses_throughout`: every statement of the section refuses a transaction, and the framework leaves it out then.
  TransactionTracker(const migrations::Section& section, size_t statement_count, bool refuses_throughout);

  /// Returns the state in which the next statement runs.
  [[nodiscard]] TransactionState state() const;
  /// Returns where the present transaction was opened, if a file says so.
  [[nodiscard]] std::optional<text::Location> begin() const;
  /// Takes note of a statement that has run.
  void After(const ddl::Effects& effects, text::Location statement);

 private:
  const migrations::Section& section_;
  bool multi_statement_string_;
  bool wrapped_;
  std::optional<text::Location> explicit_begin_;
};

}  // namespace pgtidy::engine

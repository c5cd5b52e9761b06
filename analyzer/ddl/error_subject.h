#pragma once

#include <optional>
#include <string>

#include "analyzer/catalog/object_address.h"
#include "analyzer/ddl/database.h"

namespace pgtidy::ddl {

/// What the server's message says not to exist, or to exist already.
struct ErrorSubject {
  enum class Trouble : uint8_t { kMissing, kDuplicate } trouble = Trouble::kMissing;
  catalog::ObjectClass object_class = catalog::ObjectClass::kRelation;
  bool is_column = false;
  std::string schema;    ///< Empty if the message names none.
  std::string name;      ///< As in the catalogue, unquoted; of a column, the column.
  std::string relation;  ///< What a column, constraint, trigger, rule or policy belongs to; empty if not told.
};

/// Reads the subject of an error of the classes `undefined` and `duplicate` from its message, which is an interface of
/// the server; nothing for other errors and for operators.
[[nodiscard]] std::optional<ErrorSubject> SubjectOf(const StatementError& error);

}  // namespace pgtidy::ddl

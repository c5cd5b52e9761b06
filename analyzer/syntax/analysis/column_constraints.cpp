#include <string>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

// The state of transformColumnDefinition while it reads the constraints from left to right.
class ConstraintReader {
 public:
  ConstraintReader(const ColumnDef& column, const ColumnOwner& owner) : column_(column), owner_(owner) {}

  // A serial type adds DEFAULT and NOT NULL behind what is written; they have no location.
  std::optional<AnalysisError> Read(bool serial) {
    serial_ = serial;
    for (const Constraint* constraint : Items<Constraint>(column_.constraints)) {
      if (auto error = Add(constraint->contype, constraint->location)) return error;
      if (silent_) return std::nullopt;
    }
    return serial ? Add(CONSTR_DEFAULT, -1) : std::nullopt;
  }

 private:
  std::optional<AnalysisError> Add(ConstrType type, int location) {
    // NULL PRIMARY KEY is a conflict for 18 only, and so is none here.
    if (type == CONSTR_NULL) {
      if (serial_ || not_null_) return Conflict(location);
      null_ = true;
    } else if (type == CONSTR_NOTNULL) {
      if (null_) return Conflict(location);
      not_null_ = true;
    } else if (type == CONSTR_DEFAULT) {
      if (default_) return Error("multiple default values specified", location);
      default_ = true;
    } else if (type == CONSTR_IDENTITY) {
      // Typed tables and partitions refuse it otherwise (0A000), partitions from 17 on do not.
      silent_ = owner_.typed || owner_.partition;
      if (silent_) return std::nullopt;
      if (identity_) return Error("multiple identity specifications", location);
      identity_ = true;
      if (null_) return Conflict(location);
      not_null_ = true;
    } else if (type == CONSTR_GENERATED) {
      silent_ = owner_.typed || owner_.partition;
      if (silent_) return std::nullopt;
      if (generated_) return Error("multiple generation clauses specified", location);
      generated_ = true;
    }
    if (default_ && identity_) return Error("both default and identity specified", location);
    if (default_ && generated_) return Error("both default and generation expression specified", location);
    if (identity_ && generated_) return Error("both identity and generation expression specified", location);
    return std::nullopt;
  }

  [[nodiscard]] AnalysisError Conflict(int location) const {
    return Error("conflicting NULL/NOT NULL declarations", location);
  }

  [[nodiscard]] AnalysisError Error(const char* what, int location) const {
    const std::string column = column_.colname == nullptr ? "" : column_.colname;
    return {std::string(what) + " for column \"" + column + "\" of table \"" + owner_.relation + "\"", location};
  }

  const ColumnDef& column_;
  const ColumnOwner& owner_;
  bool serial_ = false;
  bool null_ = false;
  bool not_null_ = false;
  bool default_ = false;
  bool identity_ = false;
  bool generated_ = false;
  bool silent_ = false;
};

}  // namespace

std::optional<AnalysisError> CheckColumnDefinition(const ColumnDef& column, const ColumnOwner& owner) {
  const char* base = SerialBaseType(column.typeName);
  if (base != nullptr) {
    // Arrays of serial are refused otherwise (0A000).
    if (column.typeName->arrayBounds != nullptr) return std::nullopt;
    if (column.typeName->typmods != nullptr) {
      return AnalysisError{std::string("type modifier is not allowed for type \"") + base + "\"",
                           column.typeName->location};
    }
  } else if (auto error = CheckTypeModifiers(column.typeName)) {
    return error;
  }
  return ConstraintReader(column, owner).Read(base != nullptr);
}

}  // namespace pgtidy::syntax::analysis

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/ddl/plpgsql/value.h"

namespace pgtidy::ddl::plpgsql {

/// The variables of the code that is interpreted, inner ones last.
class Environment {
 public:
  void Declare(std::string name, Value value) { variables_.emplace_back(std::move(name), std::move(value)); }
  /// Null if there is none of that name.
  [[nodiscard]] const Value* Find(std::string_view name) const;
  /// Assigns to a variable or, as `record.field`, to a part of one.
  void Assign(std::string_view target, Value value);
  /// Forgets the variables that were declared after there were this many.
  void Truncate(size_t count) { variables_.resize(count); }
  [[nodiscard]] size_t size() const { return variables_.size(); }
  /// Makes unknown what differs from an earlier state with the same variables.
  void ForgetDifferences(const Environment& before);

 private:
  std::vector<std::pair<std::string, Value>> variables_;
};

}  // namespace pgtidy::ddl::plpgsql

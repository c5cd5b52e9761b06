#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct DefElem;
struct VariableSetStmt;

/// The attributes that CREATE and ALTER FUNCTION give: volatility, cost, SET and their like.
namespace pgtidy::ddl {

/// The options that both commands know, as given; null where they were not.
struct FunctionAttributes {
  const ::DefElem* volatility = nullptr;
  const ::DefElem* strict = nullptr;
  const ::DefElem* security = nullptr;
  const ::DefElem* leakproof = nullptr;
  const ::DefElem* cost = nullptr;
  const ::DefElem* rows = nullptr;
  const ::DefElem* support = nullptr;
  const ::DefElem* parallel = nullptr;
  std::vector<const ::DefElem*> settings;

  /// Takes an option; false if it is none of these. 42P13 `invalid attribute in procedure definition`, 42601.
  /// Source: compute_common_attribute().
  bool Take(bool is_procedure, const ::DefElem& option);
  /// Sets what was given. The result type and whether it is a set must be known. 22023, 42601, 42704, 42883.
  void ApplyTo(const Catalog& catalog, catalog::Routine& routine) const;
};

/// Throws 42P13 at the option. Source: compute_common_attribute().
[[noreturn]] void ThrowInvalidProcedureAttribute(const ::DefElem& option);

/// Changes the session's settings to those of a routine for the life of the object.
class RoutineSettings {
 public:
  RoutineSettings(Catalog& catalog, const catalog::Routine& routine);
  ~RoutineSettings();
  RoutineSettings(const RoutineSettings&) = delete;
  RoutineSettings& operator=(const RoutineSettings&) = delete;

 private:
  Catalog& catalog_;
  std::optional<catalog::Session> saved_;
};

}  // namespace pgtidy::ddl

#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/ddl/database.h"
#include "analyzer/query/facts/query_facts.h"

/// What fails in the bodies of functions and procedures whenever they get there. The server accepts such bodies.
namespace pgtidy::ddl {

/// An error of a statement in a body.
struct RoutineError {
  StatementError error;    ///< `offset` counts bytes of the body; nothing if the server gives no position.
  uint32_t statement = 0;  ///< Where the statement begins in the body.
  /// The name of the table with whose trigger the body fails; empty if it fails with all, or is no trigger's.
  std::string trigger_table = {};
};

struct RoutineCheck {
  std::vector<RoutineError> errors;  ///< In the order of the body.
  /// What the body's queries hardly mean, with the place of the token in the body.
  std::vector<std::pair<query::QueryFact, uint32_t>> facts;
};

/// Checks the body of a routine against the catalogue as it is, under the routine's own settings: SQL that the server
/// refuses, fields that records do not have, results that do not fit, and a missing RETURN. Bodies in SQL and PL/pgSQL
/// are read; others, those with polymorphic arguments and triggers' functions that no trigger calls are passed over. A
/// trigger's function is checked for each table that calls it, event by event. Statements that an exception handler
/// would save, that cannot be reached, or of which something is not known are left out.
/// Source: plpgsql_check, fmgr_sql_validator(), pl_exec.c.
[[nodiscard]] RoutineCheck CheckRoutineBody(catalog::Catalog& catalog, const catalog::Routine& routine);

}  // namespace pgtidy::ddl

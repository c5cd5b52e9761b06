#pragma once

#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/plpgsql/value.h"

namespace pgtidy::ddl {

/// Runs the body of a routine, as a call from the top of a migration does: DDL in it is applied where it is known to
/// run and what its text is. A body that changes no objects has no effect. Errors have no position.
void ApplyRoutineCall(ApplyContext& context, const catalog::Routine& routine,
                      const std::vector<plpgsql::Value>& arguments);

/// Runs the routines that an analysed SELECT calls in its target list and in FROM, once per row that it gives.
void ApplyCallsOfQuery(ApplyContext& context, const catalog::Query& query);

/// What an analysed expression is worth, if it is made of constants; unknown otherwise.
[[nodiscard]] plpgsql::Value ConstantValue(const Catalog& catalog, const catalog::ExprRef& expression);

}  // namespace pgtidy::ddl

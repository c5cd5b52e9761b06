#pragma once

#include "analyzer/ddl/apply/context.h"

struct CreateTrigStmt;

/// What a CREATE TRIGGER may say, apart from the names in it.
namespace pgtidy::ddl {

/// Whether this kind of relation can have such a trigger: 42809, 42501. Source: CreateTriggerFiringOn().
void CheckTriggerRelation(const Catalog& catalog, const catalog::Relation& relation, const ::CreateTrigStmt& statement);
/// 0A000 for what INSTEAD OF and TRUNCATE triggers cannot have. Source: CreateTriggerFiringOn().
void CheckTriggerEvents(const ::CreateTrigStmt& statement);

/// The names that REFERENCING gives.
struct TransitionTables {
  std::string old_table;
  std::string new_table;
};
/// 0A000, 42P17, 42809. Source: CreateTriggerFiringOn().
[[nodiscard]] TransitionTables CheckedTransitionTables(const catalog::Relation& relation,
                                                       const ::CreateTrigStmt& statement);

/// Analyses WHEN: Vars 1 are OLD, 2 are NEW. Null if there is none. 42P17, 0A000 and what the analysis throws.
/// Source: CreateTriggerFiringOn().
[[nodiscard]] catalog::StoredExpr AnalyseTriggerCondition(ApplyContext& context, const catalog::Relation& relation,
                                                          const ::CreateTrigStmt& statement);

}  // namespace pgtidy::ddl

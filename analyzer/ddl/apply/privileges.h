#pragma once

#include <string>

#include "analyzer/ddl/apply/context.h"

struct List;

/// The words of GRANT and REVOKE.
namespace pgtidy::ddl {

/// What privileges are granted on, in the order of no catalogue.
enum class PrivilegeTarget {
  kColumn,
  kRelation,         ///< A table or, for old commands, a sequence: whatever relations take.
  kDefaultRelation,  ///< The tables of ALTER DEFAULT PRIVILEGES.
  kTable,
  kSequence,
  kDatabase,
  kFunction,
  kLanguage,
  kSchema,
  kTablespace,
  kForeignDataWrapper,
  kForeignServer,
  kType,
  kParameter,
};

/// Checks the privileges of a list of AccessPriv: 42601 `unrecognized privilege type "x"`, 0LP01 `invalid privilege
/// type %s for %s`, 0LP01 for columns where they cannot be. Source: ExecuteGrantStmt(), string_to_privilege().
void CheckPrivileges(const Catalog& catalog, const ::List* privileges, PrivilegeTarget target);

}  // namespace pgtidy::ddl

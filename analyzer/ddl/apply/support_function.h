#pragma once

#include "analyzer/ddl/apply/operator_family.h"

namespace pgtidy::ddl {

/// Checks the signature of a support function of an index access method, and finds the types that it stands for where
/// the statement gives none; 42P17. Source: assignProcTypes().
void AssignSupportFunctionTypes(const Catalog& catalog, const AccessMethodTraits& traits, Oid input_type,
                                FunctionMember& member);

}  // namespace pgtidy::ddl

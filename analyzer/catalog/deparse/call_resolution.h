#pragma once

#include "analyzer/catalog/deparse/names.h"

/// What a bare name in a text would mean when it is read back.
namespace pgtidy::catalog::deparse {

/// Whether `name(...)` without a schema means the routine. Source: func_get_detail().
[[nodiscard]] bool BareNameFindsRoutine(const Catalog& catalog, const Routine& routine, const Call& call);
/// Whether the bare operator means this one; `left` is kInvalidOid for a prefix operator. Source: oper(), left_oper().
[[nodiscard]] bool BareNameFindsOperator(const Catalog& catalog, const Operator& op, Oid left, Oid right);

}  // namespace pgtidy::catalog::deparse

#pragma once

#include "analyzer/query/parse_state.h"

namespace pgtidy::query {

/// The item that shows a range table entry, or null. Source: GetNSItemByRangeTablePosn().
[[nodiscard]] const NamespaceItem* NamespaceItemOf(ParseState& state, int varno, int levels_up);

/// The field of a composite expression, or null if it has none of that name. Source: ParseComplexProjection().
[[nodiscard]] ExprRef SelectField(ParseState& state, std::string_view field, const ExprRef& row, int location);

/// The fields of a composite expression as expressions: `(row).*`. Source: ExpandRowReference().
[[nodiscard]] ExprList ExpandRowReference(ParseState& state, const ExprRef& row);

}  // namespace pgtidy::query

#pragma once

#include <string_view>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/database.h"

/// What is no longer known for certain once a statement has failed that its author will put right.
namespace pgtidy::ddl {

/// Marks what the statement would have made or changed, and what `error` says that it looked for in vain.
void MarkUndeterminedByFailure(Catalog& catalog, const ::Node* statement, const StatementError& error);

/// The same for a statement that the grammar refuses: every name outside of its parentheses may have been made or
/// changed.
void MarkUndeterminedByText(Catalog& catalog, std::string_view statement);

/// Whether the error says of something undetermined that it does not exist or that it exists already.
[[nodiscard]] bool FollowsFromUndetermined(const Catalog& catalog, const StatementError& error);

}  // namespace pgtidy::ddl

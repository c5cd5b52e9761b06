#pragma once

#include <string>
#include <string_view>

#include "analyzer/catalog/catalog.h"
#include "analyzer/syntax/statement.h"

namespace pgtidy::ddl {

// What a program may do to the schema that migrations make, at times that nobody knows: it is undetermined from then
// on.

/// Marks what a statement makes or changes if it is run. `text` is what the statement's ranges count in.
void MarkPossibleChanges(catalog::Catalog& catalog, const syntax::Statement& statement, std::string_view text);

/// Marks the relation of that name, which may be another by then; with an empty schema that of every schema.
void MarkPossiblyChanged(catalog::Catalog& catalog, const std::string& schema, const std::string& name);

/// True if the words of a body of code allow that it makes or changes something.
[[nodiscard]] bool MayChangeSchema(std::string_view text);

}  // namespace pgtidy::ddl

#pragma once

#include <string>
#include <string_view>

#include "analyzer/ddl/apply/context.h"

/// What code may do of which it is not known whether it runs, or what its text is.
namespace pgtidy::ddl::plpgsql {

/// Marks what a statement may change if it runs: what it would make may be there, what it would drop may be gone and
/// comes out of the catalogue, the columns of what it alters are not known.
void MarkUndecided(ApplyContext& context, const ::Node* statement);

/// The same for a text with gaps; a text of which not even the kind of statement is known may do anything.
void MarkUndecidedText(ApplyContext& context, std::string_view text_with_gaps);

/// Whether statements that begin with this word change objects.
[[nodiscard]] bool ChangesObjects(std::string_view first_word);

}  // namespace pgtidy::ddl::plpgsql

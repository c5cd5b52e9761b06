#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// Where in the text of a file an error stands.
struct SchemaPlace {
  text::ByteRange range;    ///< The narrowest range at fault.
  bool in_default = false;  ///< The range stands in the expression of a DEFAULT.
};

/// Returns where an error of a statement stands: where the server says; else the first of the names in its message and
/// detail that stand in the statement; else the first place of the statement that `error.related` names; else the
/// statement's first words. `file` is the number of the file for `error.related`.
[[nodiscard]] SchemaPlace PlaceOf(const ddl::StatementError& error, text::ByteRange statement, std::string_view text,
                                  int file);

/// Returns where the identifier `name` (as in the catalogue) stands in `part` of the text; nothing if it does not.
[[nodiscard]] std::optional<text::ByteRange> FindIdentifier(std::string_view text, text::ByteRange part,
                                                            std::string_view name);

/// Returns the name, word or token that begins at a byte of the text; of a name that is the schema's, all of it.
[[nodiscard]] text::ByteRange TokenAt(std::string_view text, uint32_t offset);

/// Returns where what `message` says, `"name" is ...`, stands: in the statement around a byte of the text, if it names
/// the name; else the token at the byte.
[[nodiscard]] text::ByteRange PlaceOfNote(std::string_view text, uint32_t offset, std::string_view message);

/// Returns the identifiers in a part of the text as the catalogue would hold them.
[[nodiscard]] std::vector<std::string> IdentifiersIn(std::string_view text, text::ByteRange part);

}  // namespace pgtidy::engine

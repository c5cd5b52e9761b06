#pragma once

#include <string_view>

#include "analyzer/query/parse_state.h"
#include "analyzer/types/input/literal.h"

/// The parts of ReadLiteral(). Both return what the input function says, so that arrays, ranges and rows can be made of
/// it; kUndetermined where the files do not show enough.
namespace pgtidy::query {

/// Reads the text of a literal of any type.
[[nodiscard]] types::LiteralValue ReadLiteralText(const Catalog& catalog, SqlType type, std::string_view text);

/// Whether values of a type are names of objects: regclass and its like.
[[nodiscard]] bool IsRegisteredObjectType(Oid type);
/// Reads `schema.table` as regclass and its like; the value is the object's oid in decimal, which the printing of
/// expressions turns back into a name. Source: regclassin() and its like.
[[nodiscard]] types::LiteralValue ReadRegisteredObject(const Catalog& catalog, Oid type, std::string_view text);

}  // namespace pgtidy::query

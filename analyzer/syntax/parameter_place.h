#pragma once

#include <string>
#include <string_view>

/// libpg_query takes a parameter where PostgreSQL wants a literal: `interval $1`, `x $1`, `SET SCHEMA $1`. A number in
/// its place shows what the server says.
namespace pgtidy::syntax {

/// Puts numbers in the place of all parameters; no byte moves: `interval $12` becomes `interval 12.`. Returns false if
/// no parameter stands where that could matter.
[[nodiscard]] bool MakeParametersNumbers(std::string& text);

/// What the parser says of such a text, in the words for the original: where a parameter stands at `offset`, it is what
/// the message shows.
[[nodiscard]] std::string WithParameterShown(std::string message, std::string_view original, size_t offset);

}  // namespace pgtidy::syntax

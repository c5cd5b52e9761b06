#pragma once

#include <string_view>

#include "analyzer/text/byte_range.h"

namespace pgtidy::checks {

/// Returns whether in a source of C++ a call that prepares a statement is always run right before another: both stand
/// in one block, and between them is nothing but more such calls. The ranges are those of the names in the calls.
[[nodiscard]] bool FollowsInStraightLine(std::string_view source, text::ByteRange first, text::ByteRange second);

}  // namespace pgtidy::checks

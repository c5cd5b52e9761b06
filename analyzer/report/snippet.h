#pragma once

#include <cstdint>
#include <string>

#include "analyzer/text/byte_range.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// One source line as a terminal may be sent it, and what goes under it:
///
///     ALTER TABLE orders DROP COLUMN city;
///                        ^~~~~~~~~~~~~~~~
struct Snippet {
  uint32_t line = 1;   ///< From 1.
  std::string source;  ///< Printable, without a line end.
  std::string marks;   ///< Tabs where the source has tabs, so that both lines stay aligned at any tab width.
};

/// Returns the line in which the range begins, or of a long line the 120 characters around that place, between "...".
/// A range of several lines is marked to the end of its first. Takes a time that does not grow with the line's length.
[[nodiscard]] Snippet MakeSnippet(const text::SourceFile& file, text::ByteRange range);

}  // namespace pgtidy::report

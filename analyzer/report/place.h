#pragma once

#include <string_view>

#include "analyzer/text/byte_range.h"
#include "analyzer/text/line_index.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// A range as people read it: lines and columns from 1, columns in characters (code points), the end exclusive.
struct Place {
  text::LineColumn begin;
  text::LineColumn end;
};

/// Returns the part of a range that lies inside a text of `size` bytes.
[[nodiscard]] text::ByteRange Clamp(text::ByteRange range, size_t size);

/// Returns the place of a byte range. A byte order mark takes no column: editors do not show it.
[[nodiscard]] Place PlaceOf(const text::SourceFile& file, text::ByteRange range);
[[nodiscard]] Place PlaceOf(const text::SourceMap& sources, text::Location location);

/// Returns the path without "./" before it: services compare paths with those of the repository byte by byte.
[[nodiscard]] std::string_view RepositoryPath(std::string_view path);

}  // namespace pgtidy::report

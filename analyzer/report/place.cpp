#include "analyzer/report/place.h"

#include <algorithm>
#include <cstdint>

#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

text::LineColumn Find(const text::SourceFile& file, uint32_t offset) {
  text::LineColumn found = file.lines().Find(offset);
  if (found.line == 1 && found.column > 1 && text::StartsWithByteOrderMark(file.text())) --found.column;
  return found;
}

}  // namespace

text::ByteRange Clamp(text::ByteRange range, size_t size) {
  const auto limit = static_cast<uint32_t>(size);
  const uint32_t begin = std::min(range.begin, limit);
  return {begin, std::clamp(range.end, begin, limit)};
}

Place PlaceOf(const text::SourceFile& file, text::ByteRange range) {
  range = Clamp(range, file.text().size());
  return {.begin = Find(file, range.begin), .end = Find(file, range.end)};
}

Place PlaceOf(const text::SourceMap& sources, text::Location location) {
  return PlaceOf(sources.file(location.file), location.range);
}

std::string_view RepositoryPath(std::string_view path) {
  while (path.substr(0, 2) == "./" && path.size() > 2) path.remove_prefix(2);
  return path;
}

}  // namespace pgtidy::report

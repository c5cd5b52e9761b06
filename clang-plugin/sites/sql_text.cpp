#include "clang-plugin/sites/sql_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzer/support/check.h"

namespace pgtidy::sites {
namespace {

// The segment that holds the byte at `offset`; holes hold none. The end otherwise.
std::vector<TextSegment>::const_iterator SegmentAt(const std::vector<TextSegment>& segments, uint32_t offset) {
  return std::find_if(segments.begin(), segments.end(),
                      [&](const TextSegment& segment) { return segment.range.Contains(offset); });
}

Place PlaceIn(const TextSegment& segment, uint32_t offset) {
  Place place = *segment.place;
  if (segment.kind != SegmentKind::kVerbatim) return place;
  place.range.begin += offset - segment.range.begin;
  place.range.end = place.range.begin + 1;
  return place;
}

}  // namespace

const char* SegmentKindName(SegmentKind kind) {
  switch (kind) {
    case SegmentKind::kVerbatim: return "verbatim";
    case SegmentKind::kSpelled: return "spelled";
    case SegmentKind::kFolded: return "folded";
    case SegmentKind::kHole: return "hole";
  }
  support::CheckFailed("kind", "not an enumerator", __FILE__, __LINE__);
}

bool SqlText::IsComplete() const {
  return !has_open_end && std::none_of(segments.begin(), segments.end(),
                                       [](const TextSegment& segment) { return segment.kind == SegmentKind::kHole; });
}

std::optional<Place> SqlText::PlaceOf(uint32_t offset) const {
  const auto segment = SegmentAt(segments, offset);
  if (segment != segments.end()) {
    return segment->place ? std::optional<Place>(PlaceIn(*segment, offset)) : std::nullopt;
  }
  // Behind the last byte.
  for (auto last = segments.rbegin(); last != segments.rend(); ++last) {
    if (!last->place) continue;
    Place place = *last->place;
    if (last->kind != SegmentKind::kHole) place.range.begin = place.range.end;
    return place;
  }
  return std::nullopt;
}

std::optional<Place> SqlText::PlaceOf(text::ByteRange range) const {
  const std::optional<Place> first = PlaceOf(range.begin);
  if (!first || range.empty()) return first;
  const std::optional<Place> last = PlaceOf(range.end - 1);
  if (!last || last->file != first->file || last->range.end < first->range.begin) return first;
  return Place{first->file, first->range.Join(last->range)};
}

std::optional<Place> SqlText::VerbatimPlaceOf(text::ByteRange range) const {
  std::optional<Place> place;
  for (const TextSegment& segment : segments) {
    // A hole inside is something that the text does not show.
    if (segment.range.empty()) {
      if (segment.range.begin > range.begin && segment.range.begin < range.end) return std::nullopt;
      continue;
    }
    const text::ByteRange shared{std::max(segment.range.begin, range.begin), std::min(segment.range.end, range.end)};
    if (shared.begin >= shared.end) continue;
    if (segment.kind != SegmentKind::kVerbatim || !segment.place) return std::nullopt;
    const uint32_t begin = segment.place->range.begin + (shared.begin - segment.range.begin);
    const Place here{segment.place->file, {begin, begin + shared.size()}};
    if (!place) {
      place = here;
    } else if (place->file == here.file && place->range.end == here.range.begin) {
      place->range.end = here.range.end;
    } else {
      return std::nullopt;
    }
  }
  return place;
}

void SqlText::Append(std::string_view bytes, SegmentKind kind, std::optional<Place> place) {
  if (bytes.empty()) return;
  const auto begin = static_cast<uint32_t>(text.size());
  text += bytes;
  const auto end = static_cast<uint32_t>(text.size());
  if (!segments.empty() && kind == SegmentKind::kVerbatim && place) {
    TextSegment& last = segments.back();
    const bool follows = last.kind == kind && last.place && last.place->file == place->file &&
                         last.place->range.end == place->range.begin;
    if (follows) {
      last.range.end = end;
      last.place->range.end = place->range.end;
      return;
    }
  }
  TextSegment& segment = segments.emplace_back();
  segment.kind = kind;
  segment.range = {begin, end};
  segment.place = place;
}

void SqlText::AppendHole(std::optional<Place> place, std::string expression) {
  const auto at = static_cast<uint32_t>(text.size());
  TextSegment& segment = segments.emplace_back();
  segment.kind = SegmentKind::kHole;
  segment.range = {at, at};
  segment.place = place;
  segment.expression = std::move(expression);
}

void SqlText::Append(const SqlText& other) {
  for (const TextSegment& segment : other.segments) {
    if (segment.kind == SegmentKind::kHole) {
      AppendHole(segment.place, segment.expression);
      segments.back().is_number = segment.is_number;
      segments.back().is_escaped = segment.is_escaped;
      segments.back().is_repeated = segment.is_repeated;
    } else {
      Append(std::string_view(other.text).substr(segment.range.begin, segment.range.size()), segment.kind,
             segment.place);
    }
  }
  has_open_end = has_open_end || other.has_open_end;
  is_assumed = is_assumed || other.is_assumed;
}

SqlText SqlText::Slice(text::ByteRange range) const {
  SqlText slice;
  slice.has_open_end = has_open_end && range.end == text.size();
  slice.is_assumed = is_assumed;
  for (const TextSegment& segment : segments) {
    if (segment.kind == SegmentKind::kHole) {
      if (segment.range.begin < range.begin || segment.range.begin >= range.end) continue;
      TextSegment& hole = slice.segments.emplace_back(segment);
      hole.range = {segment.range.begin - range.begin, segment.range.begin - range.begin};
      continue;
    }
    const text::ByteRange shared{std::max(segment.range.begin, range.begin), std::min(segment.range.end, range.end)};
    if (shared.begin >= shared.end) continue;
    std::optional<Place> place = segment.place;
    if (place && segment.kind == SegmentKind::kVerbatim) {
      const uint32_t begin = place->range.begin + (shared.begin - segment.range.begin);
      place->range = {begin, begin + shared.size()};
    }
    slice.Append(std::string_view(text).substr(shared.begin, shared.size()), segment.kind, place);
  }
  return slice;
}

}  // namespace pgtidy::sites

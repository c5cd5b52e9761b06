#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/text/byte_range.h"

namespace pgtidy::sites {

/// A range in one of the files that an extraction names.
struct Place {
  uint32_t file = 0;  ///< Index into `files` of the extraction or of the line of JSON.
  text::ByteRange range;

  friend bool operator==(const Place&, const Place&) = default;
};

/// Where some bytes of a text come from.
enum class SegmentKind : uint8_t {
  kVerbatim,  ///< The same bytes stand in the file, one for one: an edit of the text is an edit of the file.
  kSpelled,   ///< One character or several that the file spells otherwise: an escape, `#x`, UTF-16, a digraph of lines.
  kFolded,    ///< A constant that the compiler knows; the place is the expression.
  kHole,      ///< A value that is not known: no bytes of the text; the place is the expression.
};

/// Returns "verbatim", "spelled", "folded" or "hole": the form in JSON.
[[nodiscard]] const char* SegmentKindName(SegmentKind kind);

struct TextSegment {
  SegmentKind kind = SegmentKind::kVerbatim;
  text::ByteRange range;       ///< In the text; empty for kHole.
  std::optional<Place> place;  ///< As long as `range` for kVerbatim; nothing if no file has it.
  std::string expression;      ///< Of kHole: as the source has it, at most 80 bytes.
  /// Of kHole: an integer, a number or a bool, so nothing that could change what the statement does.
  bool is_number = false;
  /// Of kHole: a function of the client made it fit to stand there: PQescapeLiteral, quote(), esc(), quote_name().
  bool is_escaped = false;
  /// Of kHole: what a loop adds any number of times, and not the value of one expression. is_escaped is then set, too.
  bool is_repeated = false;
};

/// One text that a call may send, with the origin of every byte. Segments cover the text in order, without gaps.
struct SqlText {
  std::string text;  ///< UTF-8 as far as the source is.
  std::vector<TextSegment> segments;
  /// The text may go on behind its end: what was added in a loop.
  bool has_open_end = false;
  /// Several conditions decided together how it is put together, and perhaps no run of the program decides them so.
  /// Only what all texts of the site have in common is certain.
  bool is_assumed = false;

  /// True if every byte is known.
  [[nodiscard]] bool IsComplete() const;
  /// Where a byte of the text stands, as the narrowest place that is known: of a verbatim byte itself, else of the
  /// segment. `offset` may be the text's length: the place behind its last byte. Nothing if no file has it.
  [[nodiscard]] std::optional<Place> PlaceOf(uint32_t offset) const;
  /// Where a range of the text stands: one place from its first to its last byte if both are in one file, in order;
  /// else the place of the first segment in it.
  [[nodiscard]] std::optional<Place> PlaceOf(text::ByteRange range) const;
  /// The same if the file has just these bytes, so that they can be replaced; else nothing.
  [[nodiscard]] std::optional<Place> VerbatimPlaceOf(text::ByteRange range) const;

  /// Adds bytes to the end; joins them to the last segment if both are verbatim and follow each other.
  void Append(std::string_view bytes, SegmentKind kind, std::optional<Place> place);
  void AppendHole(std::optional<Place> place, std::string expression);
  void Append(const SqlText& other);

  /// The part that a range holds, with the holes inside and at its begin.
  [[nodiscard]] SqlText Slice(text::ByteRange range) const;
};

}  // namespace pgtidy::sites

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/text/byte_range.h"
#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::checks {

/// What stands where a text has a hole, as the tokens around it tell.
enum class HolePosition : uint8_t {
  kValue,     ///< An operand: behind an operator, in a list of values, an argument.
  kLiteral,   ///< A part of a quoted string.
  kFragment,  ///< Something that may be any part of a statement: a condition, a list, a direction.
  kName,      ///< A name or a part of one.
  kComment,   ///< Nothing that the server reads.
};

/// A hole of a text.
struct Hole {
  const sites::TextSegment* segment = nullptr;  ///< Never null.
  HolePosition position = HolePosition::kFragment;
  text::ByteRange literal;        ///< Of kLiteral: the quoted string in the text, with its quotes and prefix.
  bool is_terminated = true;      ///< Of kLiteral: the text has its closing quote, and the hole cannot take it away.
  bool takes_parameters = false;  ///< The statement around it is one in which a parameter may stand.

  /// Whatever the value is, the statement around it stays the same: a number, or a part of a string.
  [[nodiscard]] bool IsTame() const {
    if (position == HolePosition::kComment) return true;
    if (position == HolePosition::kLiteral) return is_terminated;
    return segment->is_number && position != HolePosition::kName;
  }
};

/// Returns the holes of a text in order. Borrows the text.
[[nodiscard]] std::vector<Hole> FindHoles(const sites::SqlText& text);

}  // namespace pgtidy::checks

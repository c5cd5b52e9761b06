#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/numbered_text.h"
#include "analyzer/text/byte_range.h"
#include "clang-plugin/sites/query_site.h"

namespace pgtidy::checks {

/// A text made of another, with the way back.
class RewrittenText {
 public:
  /// Adds bytes as they stand in the other text from `given` on.
  void Copy(std::string_view bytes, uint32_t given);
  /// Adds bytes that stand for a range of the other text.
  void Replace(std::string_view bytes, text::ByteRange given);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// Where a range stands in the other text: the smallest range that holds all of it.
  [[nodiscard]] text::ByteRange ToGiven(text::ByteRange range) const;
  /// The same if every byte was copied, one next to the other; nothing otherwise. An empty range is the place behind
  /// the byte before it.
  [[nodiscard]] std::optional<text::ByteRange> ToGivenExactly(text::ByteRange range) const;

 private:
  struct Piece {
    text::ByteRange made;
    text::ByteRange given;
    bool is_copy = false;
  };
  std::string text_;
  std::vector<Piece> pieces_;
};

/// Something else that stands in the place of a range of a text.
struct Replacement {
  text::ByteRange given;
  std::string bytes;
};

/// Returns the text with the replacements, which are in order and do not overlap.
[[nodiscard]] RewrittenText Rewrite(std::string_view text, const std::vector<Replacement>& replacements);

/// A text as a server gets it, with `$n` for what the library's placeholders are.
struct ServerText {
  RewrittenText with_values;  ///< Holes are replaced.
  RewrittenText numbered;     ///< Placeholders are replaced, too.
  /// By number, without those that stand for holes: the names of placeholders; empty texts where they have none.
  std::vector<std::string> parameters;

  [[nodiscard]] const std::string& text() const { return numbered.text(); }
  [[nodiscard]] text::ByteRange ToGiven(text::ByteRange range) const {
    return with_values.ToGiven(numbered.ToGiven(range));
  }
  [[nodiscard]] std::optional<text::ByteRange> ToGivenExactly(text::ByteRange range) const;
};

/// Numbers the placeholders of a text as a library does. `make_values` returns the replacements for the text's holes,
/// given the number of the first free parameter.
template <typename MakeValues>
[[nodiscard]] ServerText MakeServerText(std::string_view text, const sites::QuerySite& site, MakeValues make_values);

/// Numbers placeholders; used by MakeServerText().
[[nodiscard]] RewrittenText NumberAs(std::string_view text, const sites::QuerySite& site,
                                     std::vector<std::string>& parameters);
/// The largest n of the `$n` in a text.
[[nodiscard]] uint32_t LargestParameter(std::string_view text);

template <typename MakeValues>
ServerText MakeServerText(std::string_view text, const sites::QuerySite& site, MakeValues make_values) {
  ServerText made;
  std::vector<std::string> parameters;
  // Without the holes, the placeholders tell which numbers are free.
  const RewrittenText bare = NumberAs(text, site, parameters);
  const uint32_t count = site.placeholders == syntax::PlaceholderStyle::kDollar
                             ? LargestParameter(bare.text())
                             : static_cast<uint32_t>(parameters.size());
  parameters.resize(count);
  made.parameters = parameters;
  made.with_values = Rewrite(text, make_values(count + 1));
  made.numbered = NumberAs(made.with_values.text(), site, parameters);
  return made;
}

}  // namespace pgtidy::checks

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/source_map.h"

namespace pgtidy::checks {

/// The suppressing comments of clang-tidy in one file: NOLINT, NOLINTNEXTLINE, NOLINTBEGIN and NOLINTEND, with the
/// names of rules in parentheses or without. As clang-tidy does, it finds them wherever they stand in a line.
class NolintComments {
 public:
  explicit NolintComments(const text::SourceFile& file);

  /// Returns the reason given with the comment that suppresses a rule in the lines that a range touches, which may be
  /// empty; nothing if none does.
  [[nodiscard]] std::optional<std::string> Find(std::string_view rule, text::ByteRange range) const;

 private:
  struct Comment {
    uint32_t first_line = 0;
    uint32_t last_line = 0;
    std::optional<std::vector<std::string>> names;  ///< Nothing: all rules.
    std::string reason;
  };
  const text::SourceFile& file_;
  std::vector<Comment> comments_;
};

/// Returns whether a list of names, as NOLINT(...) takes it, holds a rule: by its name in clang-tidy, its id, its bare
/// name, or a glob with `*`. A name with `-` before it takes rules out.
[[nodiscard]] bool NamesRule(const std::vector<std::string>& names, std::string_view rule);

/// The reason of a comment `pgtidy:ignore RULE -- reason` or `NOLINT(RULE)` in an SQL text that stands for a rule,
/// which may be empty; nothing if there is none.
[[nodiscard]] std::optional<std::string> FindInSqlComments(std::string_view sql, std::string_view rule);

}  // namespace pgtidy::checks

#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/text/byte_range.h"

namespace pgtidy::engine {

/// What is wrong with a comment that suppresses.
enum class SuppressionProblemKind {
  kUnknownRule,       ///< It names a rule that does not exist.
  kUnused,            ///< It suppresses nothing.
  kMissingReason,     ///< Configuration wants a reason and it gives none.
  kUnclosed,          ///< `pgtidy:ignore-begin` without its end, or an end without a beginning.
  kUnknownDirective,  ///< `pgtidy:ignore-next` and the like: nearly a directive, and so without effect.
};

struct SuppressionProblem {
  SuppressionProblemKind kind = SuppressionProblemKind::kUnused;
  text::ByteRange range;   ///< The rule's name or the comment.
  std::string subject;     ///< The name as written, or the directive ("pgtidy:ignore"); well-formed UTF-8.
  std::string suggestion;  ///< The rule or directive that was probably meant, or empty.
};

/// What a name in a comment stands for. Names point into RuleInfo, which is static, or into what is looked up.
struct RuleSelector {
  enum class Kind { kAll, kFamily, kRule };

  Kind kind = Kind::kAll;
  std::string_view name = {};  ///< The family or the rule's id; empty for kAll.

  friend auto operator<=>(const RuleSelector&, const RuleSelector&) = default;
};

/// The suppressing comments of one file:
///   -- pgtidy:ignore rule, family -- reason     on the statement's line, inside it, or directly above it
///   -- pgtidy:ignore-begin rule -- reason  ...  -- pgtidy:ignore-end rule
///   -- pgtidy:ignore-file rule -- reason
/// Without a rule name they stand for all rules. Comments of other tools count when configuration accepts that tool.
/// A finding is suppressed where it begins; all takes a time that grows like sorting with the size of the file, the
/// number of comments and that of findings.
class Suppressions {
 public:
  /// Reads the comments of a text. `statements` are the ranges of its statements, without their `;`. Both are expected
  /// in the order of the text. What `known_rules` point to must outlive this.
  Suppressions(std::string_view text, const std::vector<syntax::Comment>& comments,
               const std::vector<text::ByteRange>& statements, const SuppressionSettings& settings,
               const std::vector<const RuleInfo*>& known_rules);

  /// Marks the diagnostics of this file that a comment suppresses, with the comment's reason, and remembers which
  /// comments were of use. Diagnostics of family suppression/ are never suppressed. One that is suppressed already
  /// stays as it is but counts as a use.
  void Apply(std::vector<diagnostics::Diagnostic>& diagnostics);

  /// Returns what is wrong with the comments, in file order. Call after Apply(). `active` says which rules ran (ids):
  /// a name is not unused while the rule that it stands for is off for this file, nor a family while one of its stable
  /// rules is.
  [[nodiscard]] std::vector<SuppressionProblem> Problems(const std::vector<std::string_view>& active) const;

 private:
  class Builder;

  struct Directive {
    text::ByteRange range;     // The comment.
    std::string subject = {};  // "pgtidy:ignore"; empty for other tools, whose comments are never reported.
    std::string reason = {};
    bool unclosed = false;
  };

  // One name of a directive, or the directive as a whole if it names none.
  struct Entry {
    size_t directive = 0;
    RuleSelector selector = {};
    text::ByteRange range;     // The name or the comment.
    std::string written = {};  // The name; empty if there is none.
    std::optional<text::ByteRange> covers =
        std::nullopt;  // Where findings are suppressed, the end included; nothing: nowhere.
    bool used = false;
  };

  // The entries of one selector, by where they begin to cover.
  struct Covers {
    std::vector<size_t> entries;
    std::vector<size_t> farthest;  // For each place in `entries`: which of those up to it reaches farthest.
  };

  [[nodiscard]] const Directive* FindCovering(const RuleSelector& selector, uint32_t offset) const;
  [[nodiscard]] bool MayReportUnused(const RuleSelector& selector, const std::vector<std::string_view>& active) const;

  std::vector<Directive> directives_;
  std::vector<Entry> entries_;
  std::map<RuleSelector, Covers> covers_;
  std::vector<SuppressionProblem> problems_;
  bool report_unused_ = true;
  std::vector<const RuleInfo*> known_rules_;
};

}  // namespace pgtidy::engine

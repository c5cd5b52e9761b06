#pragma once

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
  kUnknownRule,    ///< It names a rule that does not exist.
  kUnused,         ///< It suppresses nothing.
  kMissingReason,  ///< Configuration wants a reason and it gives none.
  kUnclosed,       ///< `pgtidy:ignore-begin` without its end, or an end without a beginning.
};

struct SuppressionProblem {
  SuppressionProblemKind kind = SuppressionProblemKind::kUnused;
  text::ByteRange range;   ///< The rule's name or the directive.
  std::string subject;     ///< The name as written, or the directive.
  std::string suggestion;  ///< The rule that was probably meant, or empty.
};

/// The suppressing comments of one file:
///   -- pgtidy:ignore rule, family -- reason     on the statement's line, inside it, or directly above it
///   -- pgtidy:ignore-begin rule -- reason  ...  -- pgtidy:ignore-end rule
///   -- pgtidy:ignore-file rule -- reason
/// Without a rule name they stand for all rules. Comments of other tools count when configuration accepts that tool.
class Suppressions {
 public:
  /// Reads the comments of a text. `statements` are the ranges of its statements, sorted.
  Suppressions(std::string_view text, const std::vector<syntax::Comment>& comments,
               const std::vector<text::ByteRange>& statements, const SuppressionSettings& settings,
               const std::vector<const RuleInfo*>& known_rules);

  /// Marks the diagnostics of this file that a comment suppresses, with the comment's reason, and remembers which
  /// comments were of use. Diagnostics of family suppression/ are never suppressed.
  void Apply(std::vector<diagnostics::Diagnostic>& diagnostics);

  /// Returns what is wrong with the comments, in file order. Call after Apply(). A comment is not unused while a rule
  /// that it names is off for this file: `active` says which rules ran (ids).
  [[nodiscard]] std::vector<SuppressionProblem> Problems(const std::vector<std::string_view>& active) const;

 private:
  struct Directive {
    text::ByteRange range;                  // The comment.
    text::ByteRange covers;                 // Bytes of which findings are suppressed.
    std::vector<const RuleInfo*> rules;     // Empty: all.
    std::vector<std::string> families;
    std::vector<text::ByteRange> names_at;
    std::string reason;
    bool foreign = false;
    bool used = false;
  };

  std::vector<Directive> directives_;
  std::vector<SuppressionProblem> problems_;
  SuppressionSettings settings_;
};

}  // namespace pgtidy::engine

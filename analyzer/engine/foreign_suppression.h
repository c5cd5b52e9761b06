#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/engine/rule_info.h"

namespace pgtidy::engine {

/// What a suppressing comment covers.
enum class DirectiveScope {
  kStatement,  ///< The statement that it belongs to.
  kBegin,      ///< All up to its counterpart.
  kEnd,
  kFile,    ///< The whole file.
  kHeader,  ///< The whole file if it stands at its top, set off by an empty line, else the statement (atlas).
};

/// A suppressing comment of another tool. Borrows the comment.
struct ForeignDirective {
  std::string_view tool;  ///< "squawk"
  DirectiveScope scope = DirectiveScope::kStatement;
  bool all_rules = false;                    ///< It names no rule and so means all.
  std::vector<std::string_view> names = {};  ///< As written; empty if all_rules.
  std::string_view reason = {};              ///< Empty if it gives none, or cannot.
};

/// Returns the tools whose suppressing comments are understood, sorted.
[[nodiscard]] std::vector<std::string> ForeignTools();

/// Reads a comment, given without its delimiters and without white space around it, as one of the tools in `accept`
/// would. Returns nothing if it is none of theirs.
[[nodiscard]] std::optional<ForeignDirective> ReadForeignDirective(std::string_view body,
                                                                   const std::vector<std::string>& accept);

/// Returns whether `name`, written in a comment of `tool`, stands for `rule`.
[[nodiscard]] bool ForeignNameMeans(std::string_view tool, std::string_view name, const RuleInfo& rule);

}  // namespace pgtidy::engine

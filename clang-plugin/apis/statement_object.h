#pragma once

#include <functional>
#include <vector>

#include "clang-plugin/core/scan.h"

/// Statements that are objects or handles: one call gives the text, others before and behind it bind values, run the
/// statement and read the columns.
namespace pgtidy::cxx {

/// How the calls of a library treat a statement.
struct StatementRules {
  /// True of calls that give the statement a text, or take it away.
  std::function<bool(const Call&)> gives_text;
  /// True of calls that are known, so that nothing else happens to the statement in them.
  std::function<bool(const Call&)> is_known;
};

/// The calls on a statement that belong to one text.
struct StatementCalls {
  std::vector<Call> before;  ///< From the last text, or the beginning, to this text, in source order.
  std::vector<Call> behind;  ///< From this text to the next, in source order.
  bool is_first = false;     ///< No other text comes before this one.
  /// There may be more: the statement is not a local variable, it gets out of sight, or it depends on conditions which
  /// text it has.
  bool is_partial = false;
};

/// Makes the site of a text that is prepared and then run in sight one that executes it: it has the values of the run.
void MarkAsRun(sites::QuerySite& site);

/// Returns the calls that belong to the text that `anchor` gives to a variable. Null `variable`: none, and partial.
[[nodiscard]] StatementCalls CallsOfStatement(const clang::VarDecl* variable, const clang::Expr* anchor,
                                              const StatementRules& rules, Scan& scan);

}  // namespace pgtidy::cxx

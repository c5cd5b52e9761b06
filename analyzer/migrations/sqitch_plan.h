#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/migrations/line_problem.h"

namespace pgtidy::migrations {

/// One change of a plan: "name [other !third] 2026-01-31T12:00:00Z Planner <mail> # note".
struct SqitchChange {
  std::string name;
  bool is_reverted = false;            ///< Written "-name": the plan takes the change back.
  std::vector<std::string> required;   ///< "other", "other@v1", "@v1", "project:other" or an id, as written.
  std::vector<std::string> conflicts;  ///< The same, without the '!'.
  std::string timestamp;               ///< "2026-01-31T12:00:00Z"
  std::string planner_name;
  std::string planner_email;
  std::string note;               ///< Without white space at its ends, its \n, \r and \\ turned into characters.
  std::vector<std::string> tags;  ///< "@v1": those that follow the change, up to the next one.
  uint32_t line = 0;              ///< Counted from 1.
};

/// A sqitch.plan.
struct SqitchPlan {
  std::string project;  ///< %project
  std::string uri;      ///< %uri, empty if there is none.
  /// All pragmas, with "1" for one without a value.
  std::vector<std::pair<std::string, std::string>> pragmas;
  std::vector<SqitchChange> changes;  ///< In the plan's order; some of their parts are empty where a line is malformed.
  /// The first line that Sqitch refuses. It then does nothing with the plan; reading goes on all the same.
  std::optional<LineProblem> problem;
};

/// Returns the plan. Whether a required change exists is not looked at. Blanks and digits are those of ASCII; Sqitch
/// takes those of all scripts.
/// Source: App::Sqitch::Plan::_parse(), lib/App/Sqitch/Plan.pm of sqitchers/sqitch.
[[nodiscard]] SqitchPlan ReadSqitchPlan(std::string_view text);

}  // namespace pgtidy::migrations

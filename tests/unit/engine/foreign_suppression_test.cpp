#include "analyzer/engine/foreign_suppression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/engine/suppression_harness.h"

namespace pgtidy::engine {
namespace {

using ::testing::ElementsAre;
using testing::Suppress;
using testing::Suppressed;

constexpr const char* kIndexLeft = "create-index-non-concurrent";

SuppressionSettings Accept(std::vector<std::string> tools) {
  return {.require_reason = true, .report_unused = true, .accept = std::move(tools)};
}

struct Case {
  const char* tool;
  // `X` stands for the name that the tool gives to CREATE INDEX without CONCURRENTLY.
  const char* comment;
  bool covers_next;
  bool covers_rest;
};

class ForeignSyntaxTest : public ::testing::TestWithParam<Case> {};

TEST_P(ForeignSyntaxTest, CoversWhatTheToolCovers) {
  const auto& [tool, comment, covers_next, covers_rest] = GetParam();
  std::string text = comment;
  for (const ForeignRule& foreign : testing::kIndexForeign) {
    if (foreign.tool != tool) continue;
    for (size_t at = text.find('X'); at != std::string::npos; at = text.find('X')) text.replace(at, 1, foreign.name);
  }
  text += "\nCREATE INDEX a;\nCREATE INDEX b;\n";
  const Suppressed result = Suppress(text, Accept({tool}));
  EXPECT_EQ(result.suppressed.size(), (covers_next ? 1U : 0U) + (covers_rest ? 1U : 0U)) << text;
  EXPECT_EQ(result.left.size(), (covers_next ? 0U : 1U) + (covers_rest ? 0U : 1U)) << text;
  // Neither reasons nor uses are asked of comments that were not written for us.
  EXPECT_THAT(result.problems, ElementsAre()) << text;
  // Another tool does not read them.
  EXPECT_THAT(Suppress(text, Accept({"pgvet_"})).suppressed, ElementsAre()) << text;
  EXPECT_THAT(Suppress(text, Accept({})).suppressed, ElementsAre()) << text;
}

INSTANTIATE_TEST_SUITE_P(
    All, ForeignSyntaxTest,
    ::testing::Values(
        Case{"squawk", "-- squawk-ignore X", true, false},
        Case{"squawk", "--squawk-ignore ban-drop-table,X", true, false},
        Case{"squawk", "-- squawk-ignore", true, false}, Case{"squawk", "/* squawk-ignore X */", true, false},
        Case{"squawk", "-- squawk-ignore X -- we know", true, false},
        Case{"squawk", "-- squawk-ignore ban-drop-table", false, false},
        Case{"squawk", "-- squawk-ignore no-such-rule", false, false},
        Case{"squawk", "-- squawk-ignored X", false, false}, Case{"squawk", "-- squawk-ignore-file X", true, true},
        Case{"squawk", "-- squawk-ignore-file", true, true},
        Case{"squawk", "-- squawk-disable-assume-in-transaction", false, false},
        Case{"eugene", "-- eugene: ignore", true, false}, Case{"eugene", "-- eugene: ignore E2, X", true, false},
        Case{"eugene", "-- eugene:ignore X", true, false}, Case{"eugene", "-- eugene: ignore E2", false, false},
        Case{"pgls", "-- pgls-ignore lint/safety/X: we know", true, false},
        Case{"pgls", "-- pgls-ignore lint/safety", true, false}, Case{"pgls", "-- pgls-ignore lint", true, false},
        Case{"pgls", "-- pgls-ignore typecheck", false, false}, Case{"pgls", "-- pgls-ignore", false, false},
        Case{"pgls", "-- pgt-ignore lint/safety/X", true, false}, Case{"pgls", "-- pgls-ignore-all lint", true, true},
        Case{"pgls", "-- pgls-ignore-start lint/safety/X", true, true},
        Case{"pgls", "-- pgls-ignore-start X\n-- pgls-ignore-end lint/safety/X: done", false, false},
        Case{"pgls", "-- pgls-ignore-start X\n-- pgls-ignore-end lint/safety/banDropTable", true, true},
        Case{"pgfence", "-- pgfence-ignore", true, false},
        Case{"pgfence", "-- pgfence-ignore: drop-table, X", true, false},
        Case{"pgfence", "-- pgfence-ignore: drop-table", false, false},
        Case{"pgfence", "-- pgfence: ignore X", true, false}, Case{"pgfence", "-- pgfence: ignore", false, false},
        Case{"pgfence", "-- PGFENCE-IGNORE: X", true, false},
        Case{"pgsafe", "-- pgsafe:ignore X it is small", true, false},
        Case{"pgsafe", "-- pgsafe:ignore drop-table X", false, false}, Case{"pgsafe", "-- pgsafe:ignore", false, false},
        Case{"pg-migration-lint", "-- pgm-lint:suppress X", true, false},
        Case{"pg-migration-lint", "-- pgm-lint:suppress PGM501,X", true, false},
        Case{"pg-migration-lint", "-- pgm-lint:suppress-file X", true, true},
        Case{"migrationpilot", "-- migrationpilot-disable X", true, false},
        Case{"migrationpilot", "-- migrationpilot-disable MP026 X", true, false},
        Case{"migrationpilot", "-- migrationpilot-disable", true, false},
        Case{"migrationpilot", "-- migrationpilot-disable-file X", true, true},
        Case{"migrationpilot", "/* migrationpilot-disable-file */", true, true},
        Case{"diesel-guard", "-- safety-assured:start", true, true},
        Case{"diesel-guard", "-- Safety-Assured:Start\n-- safety-assured:end", false, false},
        Case{"diesel-guard", "-- safety-assured:start of it", false, false},
        Case{"diesel-guard", "-- diesel-guard:disable DropTableCheck, X", true, true},
        Case{"diesel-guard", "-- diesel-guard:disable", false, false}, Case{"pgrubic", "-- noqa", true, false},
        Case{"pgrubic", "-- noqa: US021, X", true, false}, Case{"pgrubic", "-- noqa: US021", false, false},
        Case{"pgrubic", "-- noqa but prose", false, false}, Case{"pgrubic", "-- pgrubic: noqa", true, true},
        Case{"pgrubic", "-- pgrubic: noqa: X", true, true}, Case{"atlas", "-- atlas:nolint", true, false},
        Case{"atlas", "-- atlas:nolint DS102 X", true, false}, Case{"atlas", "-- atlas:nolint DS102", false, false},
        Case{"atlas", "-- atlas:nolint concurrent_index", true, false}, Case{"atlas", "-- atlas:nolint\n", true, true},
        Case{"atlas", "-- prose\n-- atlas:nolint X\n  ", true, true},
        Case{"atlas", "\n-- atlas:nolint X\n", true, false}, Case{"atlas", "-- atlas:txmode none\n", false, false},
        Case{"pgvet", "-- pgvet_nolint:drop-table,X", true, false}, Case{"pgvet", "-- pgvet_nolint:X why", true, false},
        Case{"pgvet", "-- pgvet_nolint", false, false}));

TEST(ForeignSuppressionTest, AllToolsAreKnown) {
  EXPECT_THAT(ForeignTools(), ElementsAre("atlas", "diesel-guard", "eugene", "migrationpilot", "pg-migration-lint",
                                          "pgfence", "pgls", "pgrubic", "pgsafe", "pgvet", "squawk"));
}

TEST(ForeignSuppressionTest, ReasonsAreKept) {
  EXPECT_THAT(Suppress("-- squawk-ignore -- why\nCREATE INDEX a;", Accept({"squawk"})).suppressed,
              ElementsAre("2 create-index-non-concurrent: why"));
  EXPECT_THAT(Suppress("-- pgls-ignore lint: why\nCREATE INDEX a;", Accept({"pgls"})).suppressed,
              ElementsAre("2 create-index-non-concurrent: why"));
  EXPECT_THAT(
      Suppress("-- pgsafe:ignore add-index-non-concurrent why not\nCREATE INDEX a;", Accept({"pgsafe"})).suppressed,
      ElementsAre("2 create-index-non-concurrent: why not"));
}

TEST(ForeignSuppressionTest, RangesOfAssuredSafety) {
  const Suppressed result = Suppress(
      "CREATE INDEX a;\n-- safety-assured:start\nDROP TABLE b;\nCREATE INDEX c;\n-- safety-assured:end\nCREATE INDEX "
      "d;",
      Accept({"diesel-guard"}));
  EXPECT_THAT(result.suppressed, ElementsAre("3 drop-table", "4 create-index-non-concurrent"));
  EXPECT_THAT(result.left, ElementsAre("1 create-index-non-concurrent", "6 create-index-non-concurrent"));
}

TEST(ForeignSuppressionTest, RangesOfSeveralToolsDoNotMix) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore-begin all -- ours\n-- safety-assured:start\nCREATE INDEX a;\n-- pgtidy:ignore-end\n"
      "CREATE INDEX b;\n-- safety-assured:end\nCREATE INDEX c;",
      Accept({"diesel-guard"}));
  EXPECT_THAT(result.left, ElementsAre("7 create-index-non-concurrent"));
  EXPECT_THAT(result.problems, ElementsAre());
}

TEST(ForeignSuppressionTest, OursDoNotNeedToBeAccepted) {
  EXPECT_THAT(Suppress("-- pgtidy:ignore\nCREATE INDEX a;\n-- noqa\nCREATE INDEX b;", {}).left,
              ElementsAre(std::string("4 ") + kIndexLeft));
}

}  // namespace
}  // namespace pgtidy::engine

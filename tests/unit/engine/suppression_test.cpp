#include "analyzer/engine/suppression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "tests/unit/engine/suppression_harness.h"

namespace pgtidy::engine {
namespace {

using ::testing::ElementsAre;
using testing::Suppress;
using testing::Suppressed;

// Expects that all findings are suppressed, and no comment for nothing.
void ExpectSilent(std::string_view text) {
  const Suppressed result = Suppress(text);
  EXPECT_THAT(result.left, ElementsAre()) << text;
  EXPECT_THAT(result.problems, ElementsAre()) << text;
  EXPECT_FALSE(result.suppressed.empty()) << text;
}

TEST(SuppressionTest, PlacesOfAComment) {
  ExpectSilent("-- pgtidy:ignore drop-table\nDROP TABLE t;\n");
  ExpectSilent("-- pgtidy:ignore drop-table\n\n\n  DROP TABLE t;\n");
  ExpectSilent("--pgtidy:ignore drop-table\n-- why\n/* and\nhow */\nDROP TABLE t;\n");
  ExpectSilent("DROP TABLE t; -- pgtidy:ignore drop-table\n");
  ExpectSilent("DROP TABLE t -- pgtidy:ignore drop-table\n;\n");
  ExpectSilent("DROP TABLE t\n-- pgtidy:ignore drop-table\n;\n");
  ExpectSilent("DROP TABLE t\n; -- pgtidy:ignore drop-table\n");
  ExpectSilent("DROP TABLE t -- pgtidy:ignore drop-table");
  ExpectSilent("/* pgtidy:ignore drop-table */ DROP TABLE t;");
  ExpectSilent("/* pgtidy:ignore\n * drop-table\n */\nDROP TABLE t;");
  ExpectSilent(
      "DROP TABLE /* pgtidy:ignore drop-table */ a; DROP TABLE t -- pgtidy:ignore drop-table"
      "\n, /* */ u;");
  ExpectSilent("SELECT 1,\n  2, -- pgtidy:ignore vacuum-full\n VACUUM\n;");
  ExpectSilent("-- pgtidy:ignore drop-table\r\nDROP TABLE t;\r\n");
  ExpectSilent("\xEF\xBB\xBF-- pgtidy:ignore drop-table\nDROP TABLE t;\n");
}

TEST(SuppressionTest, StackedComments) {
  ExpectSilent("-- pgtidy:ignore drop-table -- one\n-- prose\n-- pgtidy:ignore vacuum-full -- two\nDROP TABLE VACUUM;");
}

TEST(SuppressionTest, CoversOneStatementOnly) {
  const Suppressed result = Suppress("-- pgtidy:ignore drop-table\nDROP TABLE a;\nDROP TABLE b;\n");
  EXPECT_THAT(result.left, ElementsAre("3 drop-table"));
  EXPECT_THAT(result.suppressed, ElementsAre("2 drop-table"));
}

TEST(SuppressionTest, ATrailingCommentCoversTheLineAndNotTheNext) {
  const Suppressed result = Suppress("DROP TABLE a; DROP TABLE b; -- pgtidy:ignore\nDROP TABLE c;\n");
  EXPECT_THAT(result.left, ElementsAre("2 drop-table"));
}

TEST(SuppressionTest, ACommentInsideAStatementCoversThatOneOnly) {
  const Suppressed result = Suppress("DROP TABLE a; DROP TABLE b, -- pgtidy:ignore\n  c; DROP TABLE d;\n");
  EXPECT_THAT(result.left, ElementsAre("1 drop-table", "2 drop-table"));
}

TEST(SuppressionTest, WhatFollowsHasToBeAStatement) {
  for (const std::string_view text : {"-- pgtidy:ignore drop-table\n;\nDROP TABLE t;", "-- pgtidy:ignore drop-table\n",
                                      "SELECT 1;\n\n-- pgtidy:ignore drop-table"}) {
    const Suppressed result = Suppress(text);
    EXPECT_THAT(result.suppressed, ElementsAre());
    ASSERT_EQ(result.problems.size(), 1U) << text;
    EXPECT_THAT(result.problems[0], ::testing::HasSubstr("unused drop-table"));
  }
}

TEST(SuppressionTest, NamesOfRules) {
  ExpectSilent("-- pgtidy:ignore data-loss/drop-table\nDROP TABLE t;");
  ExpectSilent("-- pgtidy:ignore data-loss\nDROP TABLE t;");
  ExpectSilent("-- pgtidy:ignore all\nDROP TABLE t;");
  ExpectSilent("-- pgtidy:ignore\nDROP TABLE t;");
  ExpectSilent("-- pgtidy: ignore -- with a reason\nDROP TABLE t;");
  ExpectSilent("-- pgtidy:ignore drop-table,vacuum-full\nDROP TABLE VACUUM;");
  ExpectSilent("-- pgtidy:ignore drop-table vacuum-full,, -- a, b\nDROP TABLE VACUUM;");
}

TEST(SuppressionTest, OtherRulesStay) {
  const Suppressed result = Suppress("-- pgtidy:ignore drop-table\nDROP TABLE VACUUM;");
  EXPECT_THAT(result.left, ElementsAre("2 vacuum-full"));
}

TEST(SuppressionTest, ReasonsAreKept) {
  EXPECT_THAT(Suppress("-- pgtidy:ignore drop-table -- it is -- really -- empty\nDROP TABLE t;").suppressed,
              ElementsAre("2 drop-table: it is -- really -- empty"));
  EXPECT_THAT(Suppress("/* pgtidy:ignore drop-table -- it\n   is\tempty */ DROP TABLE t;").suppressed,
              ElementsAre("2 drop-table: it is empty"));
  // A dash inside a word is none.
  EXPECT_THAT(Suppress("-- pgtidy:ignore drop-table--x\nDROP TABLE t;").left, ElementsAre("2 drop-table"));
}

TEST(SuppressionTest, TheNearestReasonIsTaken) {
  EXPECT_THAT(Suppress("-- pgtidy:ignore-file drop-table -- far\n"
                       "-- pgtidy:ignore drop-table -- near\nDROP TABLE a;\nDROP TABLE b;")
                  .suppressed,
              ElementsAre("3 drop-table: near", "4 drop-table: far"));
}

TEST(SuppressionTest, WantsReasonsWhereConfigured) {
  const SuppressionSettings settings{.require_reason = true, .report_unused = true, .accept = {}};
  const Suppressed result = Suppress(
      "-- pgtidy:ignore drop-table --\nDROP TABLE t;\n-- pgtidy:ignore-begin drop-table\nDROP TABLE a;\n"
      "-- pgtidy:ignore-end drop-table\nDROP TABLE b; -- pgtidy:ignore -- fine",
      settings);
  EXPECT_THAT(result.left, ElementsAre());
  EXPECT_THAT(result.problems, ElementsAre("1:1 no-reason pgtidy:ignore", "3:1 no-reason pgtidy:ignore-begin"));
}

TEST(SuppressionTest, WholeFiles) {
  ExpectSilent("DROP TABLE a;\nDROP TABLE b;\n-- pgtidy:ignore-file drop-table -- all go\n");
  ExpectSilent("SELECT 1; -- pgtidy:ignore-file\nDROP TABLE b;");
  EXPECT_THAT(Suppress("-- pgtidy:ignore-file drop-table\nVACUUM;").left, ElementsAre("2 vacuum-full"));
}

TEST(SuppressionTest, AFindingWithoutAStatementBelongsToTheFile) {
  diagnostics::Diagnostic whole;
  whole.rule = "data-loss/drop-table";
  for (const auto& [text, kind] :
       {std::pair("-- pgtidy:ignore-file drop-table\n", diagnostics::SuppressionKind::kInSource),
        std::pair("-- pgtidy:ignore drop-table\n", diagnostics::SuppressionKind::kNone)}) {
    const std::string_view view(text);
    const auto end = static_cast<uint32_t>(view.size());
    std::vector<diagnostics::Diagnostic> found = {whole, whole};
    found[1].location.range = {end, end};
    Suppressions suppressions(view, {{.range = {0, end - 1}}}, {}, {}, testing::Rules());
    suppressions.Apply(found);
    EXPECT_EQ(found[0].suppression, kind) << text;
    EXPECT_EQ(found[1].suppression, kind) << text;
  }
}

TEST(SuppressionTest, AnErrorAtTheEndOfAStatementBelongsToIt) {
  const std::string_view text = "-- pgtidy:ignore drop-table\nDROP";
  std::vector<diagnostics::Diagnostic> found(1);
  found[0].rule = "data-loss/drop-table";
  found[0].location.range = {32, 32};
  Suppressions suppressions(text, {{.range = {0, 27}}}, {{28, 32}}, {}, testing::Rules());
  suppressions.Apply(found);
  EXPECT_EQ(found[0].suppression, diagnostics::SuppressionKind::kInSource);
}

TEST(SuppressionTest, Ranges) {
  const Suppressed result = Suppress(
      "DROP TABLE a;\n-- pgtidy:ignore-begin drop-table -- old\nDROP TABLE b;\nVACUUM;\n"
      "-- pgtidy:ignore-end drop-table\nDROP TABLE c;");
  EXPECT_THAT(result.left, ElementsAre("1 drop-table", "6 drop-table", "4 vacuum-full"));
  EXPECT_THAT(result.suppressed, ElementsAre("3 drop-table: old"));
  EXPECT_THAT(result.problems, ElementsAre());
}

TEST(SuppressionTest, RangesNestAndOverlapByRule) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore-begin drop-table -- 1\n"
      "-- pgtidy:ignore-begin vacuum-full\n"
      "-- pgtidy:ignore-begin data-loss/drop-table -- 2\n"
      "DROP TABLE a;\n"
      "-- pgtidy:ignore-end drop-table\n"
      "DROP TABLE VACUUM;\n"
      "-- pgtidy:ignore-end drop-table\n"
      "DROP TABLE VACUUM;\n"
      "-- pgtidy:ignore-end vacuum-full\n"
      "VACUUM;");
  EXPECT_THAT(result.suppressed, ElementsAre("4 drop-table: 2", "6 drop-table: 1", "6 vacuum-full", "8 vacuum-full"));
  EXPECT_THAT(result.left, ElementsAre("8 drop-table", "10 vacuum-full"));
  EXPECT_THAT(result.problems, ElementsAre());
}

TEST(SuppressionTest, AnEndWithoutNamesEndsTheLatestRange) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore-begin\n-- pgtidy:ignore-begin drop-table, vacuum-full\nDROP TABLE VACUUM;\n"
      "-- pgtidy:ignore-end\nDROP TABLE VACUUM;\n-- pgtidy:ignore-end\nDROP TABLE a;\n-- pgtidy:ignore-end");
  EXPECT_THAT(result.left, ElementsAre("7 drop-table"));
  EXPECT_THAT(result.problems, ElementsAre("8:1 unclosed pgtidy:ignore-end"));
}

TEST(SuppressionTest, UnclosedRangesReachToTheEnd) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore-begin drop-table, vacuum-full\nDROP TABLE a;\n-- pgtidy:ignore-end truncate\nDROP TABLE b");
  EXPECT_THAT(result.left, ElementsAre());
  EXPECT_THAT(result.problems, ElementsAre("1:1 unclosed pgtidy:ignore-begin", "3:1 unclosed pgtidy:ignore-end"));
}

TEST(SuppressionTest, UnknownNames) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore drop-tabel, vacuum-full\nDROP TABLE VACUUM;\n-- pgtidy:ignore drop-table because it is empty\n"
      "DROP TABLE a;\n-- pgtidy:ignore-begin nonsense\nDROP TABLE b;\n-- pgtidy:ignore-end nonsense\n");
  EXPECT_THAT(result.left, ElementsAre("2 drop-table", "6 drop-table"));
  EXPECT_THAT(result.problems, ElementsAre("1:18 unknown drop-tabel (drop-table)", "3:29 unknown because it is empty",
                                           "5:24 unknown nonsense", "7:22 unknown nonsense"));
}

TEST(SuppressionTest, UnknownDirectives) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore-next drop-table\n-- pgtidy:ingore drop-table\n-- pgtidy:version 3\n-- pgtidy is fine\n"
      "DROP TABLE a;");
  EXPECT_THAT(result.left, ElementsAre("5 drop-table"));
  EXPECT_THAT(result.problems, ElementsAre("1:1 directive pgtidy:ignore-next (pgtidy:ignore-end)",
                                           "2:1 directive pgtidy:ingore (pgtidy:ignore)"));
}

TEST(SuppressionTest, UnusedNamesAreReportedOneByOne) {
  const Suppressed result = Suppress(
      "-- pgtidy:ignore drop-table, vacuum-full, locking/create-index-non-concurrent\nDROP TABLE a;\n"
      "SELECT 1; -- pgtidy:ignore\n/* pgtidy:ignore-file vacuum-full */");
  EXPECT_THAT(result.problems, ElementsAre("1:30 unused vacuum-full", "1:43 unused locking/create-index-non-concurrent",
                                           "3:11 unused pgtidy:ignore", "4:23 unused vacuum-full"));
}

TEST(SuppressionTest, UnusedIsNotSaidOfRulesThatDidNotRun) {
  const std::string_view text = "-- pgtidy:ignore-file drop-table, data-loss, truncate\nSELECT 1;";
  EXPECT_THAT(Suppress(text).problems, ElementsAre("1:23 unused drop-table", "1:35 unused data-loss"));
  EXPECT_THAT(Suppress(text, {}, {"data-loss/drop-table"}).problems, ElementsAre("1:46 unused truncate"));
  EXPECT_THAT(Suppress(text, {.require_reason = false, .report_unused = false, .accept = {}}).problems, ElementsAre());
}

TEST(SuppressionTest, OwnFindingsStay) {
  const Suppressed result = Suppress("-- pgtidy:ignore-file\nSELECT OWN;");
  EXPECT_THAT(result.left, ElementsAre("2 unused-suppression"));
  EXPECT_THAT(result.problems, ElementsAre("1:1 unused pgtidy:ignore-file"));
}

TEST(SuppressionTest, WhatTheBaselineKnowsIsAUse) {
  const std::string_view text = "-- pgtidy:ignore drop-table\nDROP TABLE t";
  std::vector<diagnostics::Diagnostic> found(1);
  found[0].rule = "data-loss/drop-table";
  found[0].location.range = {28, 32};
  found[0].suppression = diagnostics::SuppressionKind::kBaseline;
  Suppressions suppressions(text, {{.range = {0, 27}}}, {{28, 40}}, {}, testing::Rules());
  suppressions.Apply(found);
  EXPECT_EQ(found[0].suppression, diagnostics::SuppressionKind::kBaseline);
  EXPECT_THAT(suppressions.Problems({"data-loss/drop-table"}), ElementsAre());
}

TEST(SuppressionTest, AnyBytesAreAccepted) {
  const Suppressed result =
      Suppress("-- pgtidy:ignore drop\xFFtable -- b\xC3\nDROP TABLE a; -- \xFF\xFE pgtidy:ignore\n");
  EXPECT_THAT(result.left, ElementsAre("2 drop-table"));
  ASSERT_EQ(result.problems.size(), 1U);
  EXPECT_THAT(result.problems[0], ::testing::StartsWith("1:18 unknown drop\xEF\xBF\xBDtable"));
  for (const std::string_view text :
       {"", "--", "-- ", "/**/", "/* */", "-- pgtidy:", "-- pgtidy:ignore,", "/*pgtidy:ignore"}) {
    EXPECT_THAT(Suppress(text).suppressed, ElementsAre());
  }
}

// Ten thousand of each thing must not be compared with ten thousand of another.
TEST(SuppressionTest, LargeFilesTakeLittleTime) {
  std::string text;
  std::vector<syntax::Comment> comments;
  std::vector<text::ByteRange> statements;
  std::vector<diagnostics::Diagnostic> found;
  const auto add_comment = [&](const std::string& body) {
    const auto begin = static_cast<uint32_t>(text.size());
    text += body;
    comments.push_back({.range = {begin, static_cast<uint32_t>(text.size())}});
    text += '\n';
  };
  for (int i = 0; i < 60000; ++i) {
    if (i % 4 == 0) add_comment("-- pgtidy:ignore drop-table, vacuum-full -- reason");
    if (i % 8 == 0) add_comment("-- pgtidy:ignore-file data-loss");
    if (i % 8 == 1) add_comment("-- pgtidy:ignore-begin locking");
    const auto begin = static_cast<uint32_t>(text.size());
    text += "DROP TABLE t";
    statements.push_back({begin, static_cast<uint32_t>(text.size())});
    text += ";\n";
    diagnostics::Diagnostic& diagnostic = found.emplace_back();
    diagnostic.rule = "data-loss/drop-table";
    diagnostic.location.range = statements.back();
  }
  for (int i = 0; i < 20000; ++i) add_comment("-- pgtidy:ignore wrong" + std::to_string(i));
  const auto start = std::chrono::steady_clock::now();
  Suppressions suppressions(text, comments, statements, {}, testing::Rules());
  suppressions.Apply(found);
  const size_t problems = suppressions.Problems({"data-loss/drop-table", "locking/vacuum-full"}).size();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  EXPECT_GT(problems, 20000U);
  // Comparing each with each takes minutes; the slack is for sanitizers and busy machines.
  EXPECT_LT(took.count(), 10);
  RecordProperty("milliseconds", static_cast<int>(took.count() * 1000));
}

}  // namespace
}  // namespace pgtidy::engine

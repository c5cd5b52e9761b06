#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "analyzer/report/report.h"
#include "analyzer/text/utf8.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

Json RunOf(TestRun& run) {
  const std::string document = RenderSarif(run.Finish());
  EXPECT_EQ(text::FindInvalidUtf8(document), std::nullopt);
  Json json = Json::parse(document, nullptr, false);
  EXPECT_FALSE(json.is_discarded());
  EXPECT_EQ(json["runs"].size(), 1U);
  return json["runs"][0];
}

std::string UriOf(std::string path) {
  TestRun run;
  run.AddFile(std::move(path), "");
  return RunOf(run)["artifacts"][0]["location"]["uri"];
}

TEST(SarifTest, WithoutFindingsStillListsTheRules) {
  TestRun run;
  run.AddFile("a.sql", "");
  run.AddRule(kUndefinedColumn);
  run.AddRule(kReservedWord);
  const Json json = RunOf(run);
  EXPECT_EQ(json["results"], Json::array());
  EXPECT_EQ(json["tool"]["driver"]["rules"].size(), 2U);
  EXPECT_EQ(json["columnKind"], "unicodeCodePoints");
  EXPECT_EQ(json["invocations"][0]["executionSuccessful"], true);
}

TEST(SarifTest, DescribesRulesFromTheirPages) {
  TestRun run;
  run.AddRule(kUndefinedColumn);
  run.AddRule(kCreateIndexNonConcurrent);
  run.AddRule(kReservedWord);
  const Json rules = RunOf(run)["tool"]["driver"]["rules"];
  EXPECT_EQ(rules[0]["name"], "UndefinedColumn");
  EXPECT_EQ(rules[0]["fullDescription"]["text"], "PostgreSQL refuses the statement, and the migration stops there.");
  EXPECT_EQ(rules[0]["help"]["text"],
            "PostgreSQL refuses the statement, and the migration\nstops there.\n\n"
            "CREATE TABLE orders (id bigint);\nALTER TABLE orders DROP COLUMN town;");
  EXPECT_EQ(rules[1]["fullDescription"]["text"], std::string(kCreateIndexNonConcurrent.summary));
  EXPECT_EQ(rules[1]["help"]["text"], "CREATE INDEX ON orders (id);");
  EXPECT_EQ(rules[2]["help"]["markdown"], std::string(kReservedWord.summary));
  EXPECT_EQ(rules[2]["defaultConfiguration"]["level"], "note");
  EXPECT_EQ(rules[2]["properties"]["tags"], Json({"postgresql", "naming", "preview"}));
}

TEST(SarifTest, ResultsPointToTheirRules) {
  TestRun run;
  FillSampleRun(run);
  const Json json = RunOf(run);
  const Json& rules = json["tool"]["driver"]["rules"];
  ASSERT_EQ(json["results"].size(), 9U);
  for (const Json& result : json["results"])
    EXPECT_EQ(rules[result["ruleIndex"].get<size_t>()]["id"], result["ruleId"]);
}

TEST(SarifTest, AnUnknownRuleHasNoIndex) {
  TestRun run;
  run.AddRule(kUndefinedColumn);
  run.Add(run.At(run.AddFile("a.sql", "abc"), "b"), "test/rule");
  EXPECT_FALSE(RunOf(run)["results"][0].contains("ruleIndex"));
}

TEST(SarifTest, PercentEncodesPaths) {
  EXPECT_EQ(UriOf("./a b/1:2%.sql"), "a%20b/1%3A2%25.sql");
  EXPECT_EQ(UriOf("größe\xFF~-_.sql"), "gr%C3%B6%C3%9Fe%FF~-_.sql");
  EXPECT_EQ(UriOf("../a.sql"), "../a.sql");
  EXPECT_EQ(UriOf("/a b.sql"), "file:///a%20b.sql");
}

TEST(SarifTest, OnlyRelativePathsHaveABase) {
  TestRun run;
  run.AddFile("a.sql", "");
  run.AddFile("/b.sql", "");
  const Json json = RunOf(run);
  EXPECT_EQ(json["artifacts"][0]["location"]["uriBaseId"], "%SRCROOT%");
  EXPECT_FALSE(json["artifacts"][1]["location"].contains("uriBaseId"));
  EXPECT_TRUE(json["originalUriBaseIds"].contains("%SRCROOT%"));
}

TEST(SarifTest, TwoFilesOfOnePathAreOneArtifact) {
  TestRun run;
  run.AddFile("a.sql", "abc");
  run.AddFile("b.sql", "abc");
  run.Add(run.At(run.AddFile("./a.sql", "abc"), "b"));
  const Json json = RunOf(run);
  EXPECT_EQ(json["artifacts"].size(), 2U);
  EXPECT_EQ(json["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["index"], 0);
}

TEST(SarifTest, SaysForEachResultWhetherItIsSuppressed) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  run.Add(run.At(file, "a"));
  diagnostics::Diagnostic& commented = run.Add(run.At(file, "b"));
  commented.suppression = diagnostics::SuppressionKind::kInSource;
  commented.justification = "why";
  run.Add(run.At(file, "c")).suppression = diagnostics::SuppressionKind::kBaseline;
  const Json results = RunOf(run)["results"];
  EXPECT_EQ(results[0]["suppressions"], Json::array());
  EXPECT_EQ(results[1]["suppressions"],
            Json::array({{{"kind", "inSource"}, {"status", "accepted"}, {"justification", "why"}}}));
  EXPECT_EQ(results[2]["suppressions"], Json::array({{{"kind", "external"}, {"status", "accepted"}}}));
  EXPECT_FALSE(results[0].contains("baselineState"));
}

TEST(SarifTest, TellsNewFromUnchangedOnlyWithABaseline) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  run.Add(run.At(file, "a"));
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kBaseline;
  run.Add(run.At(file, "c")).suppression = diagnostics::SuppressionKind::kInSource;
  run.SetBaseline();
  const Json results = RunOf(run)["results"];
  EXPECT_EQ(results[0]["baselineState"], "new");
  EXPECT_EQ(results[1]["baselineState"], "unchanged");
  EXPECT_EQ(results[2]["baselineState"], "new");
}

TEST(SarifTest, OffersOnlyFixesThatAreComplete) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  const text::FileId other = run.AddFile("b.sql", "def");
  diagnostics::Diagnostic& finding = run.Add(run.At(file, "b"));
  finding.fixes.push_back({"by hand", diagnostics::Applicability::kDisplayOnly, {{file, {0, 1}, "x"}}});
  finding.fixes.push_back({"empty", diagnostics::Applicability::kSafe, {}});
  const diagnostics::Fix both = {
      "both", diagnostics::Applicability::kSafe, {{other, {0, 1}, ""}, {file, {0, 1}, "x"}, {file, {2, 2}, "y"}}};
  finding.fixes.push_back(both);
  finding.fixes.push_back(both);
  const Json fixes = RunOf(run)["results"][0]["fixes"];
  ASSERT_EQ(fixes.size(), 1U) << "equal fixes are refused by the schema";
  const Json& changes = fixes[0]["artifactChanges"];
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0]["artifactLocation"]["uri"], "a.sql");
  EXPECT_EQ(changes[0]["replacements"].size(), 2U);
  EXPECT_EQ(changes[0]["replacements"][1]["insertedContent"]["text"], "y");
  EXPECT_FALSE(changes[1]["replacements"][0].contains("insertedContent"));
}

TEST(SarifTest, NumbersRelatedLocations) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "abc");
  diagnostics::Diagnostic& finding = run.Add(run.At(file, "a"));
  finding.notes = {{run.At(file, "b"), "first"}, {std::nullopt, "why"}, {run.At(file, "b"), "first"}};
  const Json result = RunOf(run)["results"][0];
  ASSERT_EQ(result["relatedLocations"].size(), 2U);
  EXPECT_EQ(result["relatedLocations"][0]["id"], 1);
  EXPECT_EQ(result["relatedLocations"][1]["id"], 2);
  EXPECT_EQ(result["message"]["text"], "message\nnote: why");
}

TEST(SarifTest, RepeatsOnlyShortSource) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", std::string(3000, 'x'));
  run.Add({file, {0, 1000}});
  run.Add({file, {1, 1002}});
  const Json results = RunOf(run)["results"];
  const auto region = [&](size_t i) { return results[i]["locations"][0]["physicalLocation"]["region"]; };
  EXPECT_EQ(region(0)["snippet"]["text"], std::string(1000, 'x'));
  EXPECT_FALSE(region(1).contains("snippet"));
}

}  // namespace
}  // namespace pgtidy::report

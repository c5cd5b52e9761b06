#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/report/report.h"
#include "analyzer/text/utf8.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

TEST(JsonTest, WithoutFindings) {
  TestRun run;
  run.AddFile("a.sql", "");
  EXPECT_EQ(RenderJson(run.Finish()), "{\"version\":1,\"pgtidy\":\"" PGTIDY_VERSION
                                      "\",\"files_checked\":1,\"diagnostics\":[],\"summary\":"
                                      "{\"errors\":0,\"warnings\":0,\"infos\":0,\"suppressed\":0,\"fixable\":0}}\n");
}

TEST(JsonTest, MalformedBytesAnywhereStayValidJson) {
  TestRun run;
  const text::FileId file = run.AddFile("a\xFF.sql", "SELECT '\xFE';");
  diagnostics::Diagnostic& finding = run.Add(run.At(file, "\xFE"), "test/\xFF", diagnostics::Severity::kError, "\xC3(");
  finding.sqlstate = "\xFF";
  finding.notes.push_back({run.At(file, "SELECT"), "note \xFF"});
  finding.help.push_back("help \xFF");
  finding.fixes.push_back({"fix \xFF", diagnostics::Applicability::kSafe, {{file, {0, 0}, "edit \xFF"}}});
  finding.suppression = diagnostics::SuppressionKind::kInSource;
  finding.justification = "because \xFF";
  const std::string document = RenderJson(run.Finish());
  EXPECT_EQ(text::FindInvalidUtf8(document), std::nullopt);
  const Json json = Json::parse(document, nullptr, false);
  ASSERT_FALSE(json.is_discarded());
  const Json& diagnostic = json["diagnostics"][0];
  EXPECT_EQ(diagnostic["message"], "\xEF\xBF\xBD(");
  EXPECT_EQ(diagnostic["path"], "a\xEF\xBF\xBD.sql");
  EXPECT_EQ(diagnostic["suppression"]["justification"], "because \xEF\xBF\xBD");
  EXPECT_EQ(diagnostic["fixes"][0]["edits"][0]["replacement"], "edit \xEF\xBF\xBD");
}

TEST(JsonTest, HoldsSuppressedFindingsToo) {
  TestRun run;
  FillSampleRun(run);
  const Json json = Json::parse(RenderJson(run.Finish()));
  EXPECT_EQ(json["diagnostics"].size(), 9U);
  EXPECT_EQ(json["summary"]["suppressed"], 2);
  EXPECT_EQ(json["summary"]["errors"], 4);
}

}  // namespace
}  // namespace pgtidy::report

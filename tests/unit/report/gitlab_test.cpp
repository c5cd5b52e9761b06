#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

TEST(GitlabTest, WithoutFindings) {
  TestRun run;
  const text::FileId file = run.AddFile("a.sql", "ab");
  run.Add(run.At(file, "b")).suppression = diagnostics::SuppressionKind::kBaseline;
  EXPECT_EQ(RenderGitlab(run.Finish()), "[]\n");
}

TEST(GitlabTest, MapsSeveritiesAndPaths) {
  TestRun run;
  const text::FileId file = run.AddFile("./a\xFF.sql", "a\nb\nc");
  run.Add(run.At(file, "a\nb"), "test/rule", diagnostics::Severity::kInfo);
  run.Add(run.At(file, "b"), "test/rule", diagnostics::Severity::kWarning);
  run.Add(run.At(file, "c"), "test/rule", diagnostics::Severity::kError);
  const Json json = Json::parse(RenderGitlab(run.Finish()));
  ASSERT_EQ(json.size(), 3U);
  EXPECT_EQ(json[0]["severity"], "info");
  EXPECT_EQ(json[1]["severity"], "minor");
  EXPECT_EQ(json[2]["severity"], "major");
  EXPECT_EQ(json[0]["location"]["path"], "a\xEF\xBF\xBD.sql");
  EXPECT_EQ(json[0]["location"]["lines"], (Json{{"begin", 1}, {"end", 2}}));
}

TEST(GitlabTest, FingerprintsAreUnique) {
  TestRun run;
  FillSampleRun(run);
  const Json json = Json::parse(RenderGitlab(run.Finish()));
  std::set<std::string> fingerprints;
  for (const Json& issue : json) fingerprints.insert(issue["fingerprint"].get<std::string>());
  EXPECT_EQ(json.size(), 7U);
  EXPECT_EQ(fingerprints.size(), json.size());
}

}  // namespace
}  // namespace pgtidy::report

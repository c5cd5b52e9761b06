#include "analyzer/engine/baseline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzer/diagnostics/fingerprint.h"

namespace pgtidy::engine {
namespace {

using diagnostics::Diagnostic;
using diagnostics::SuppressionKind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class BaselineTest : public ::testing::Test {
 protected:
  BaselineTest() {
    const text::FileId b = sources_.Add("db/b.sql", "DROP TABLE b;\nDROP TABLE b;\n");
    const text::FileId a = sources_.Add("db/a \"q\".sql", "DROP TABLE a;\n");
    Add(b, {0, 12}, "data-loss/drop-table", "DROP TABLE 'b'");
    Add(b, {14, 26}, "data-loss/drop-table", "DROP TABLE 'b'");
    Add(a, {0, 12}, "locking/x", "bad\xFF\n\"quoted\"");
    Add(a, {0, 12}, "data-loss/drop-table", "DROP TABLE 'a'");
    diagnostics::AssignFingerprints(found_, sources_);
  }

  void Add(text::FileId file, text::ByteRange range, const char* rule, const char* message) {
    Diagnostic& diagnostic = found_.emplace_back();
    diagnostic.rule = rule;
    diagnostic.message = message;
    diagnostic.location = {file, range};
  }

  text::SourceMap sources_;
  std::vector<Diagnostic> found_;
};

TEST_F(BaselineTest, IsSortedOneFindingALine) {
  const std::string text = Baseline::Render(found_, sources_);
  const nlohmann::json root = nlohmann::json::parse(text, nullptr, false);
  ASSERT_FALSE(root.is_discarded()) << text;
  EXPECT_EQ(root["version"], 1);
  ASSERT_EQ(root["findings"].size(), 4U);
  EXPECT_EQ(root["findings"][0]["path"], "db/a \"q\".sql");
  EXPECT_EQ(root["findings"][0]["rule"], "data-loss/drop-table");
  EXPECT_EQ(root["findings"][1]["rule"], "locking/x");
  EXPECT_EQ(root["findings"][1]["message"], "bad\xEF\xBF\xBD\n\"quoted\"");
  EXPECT_EQ(root["findings"][2]["path"], "db/b.sql");
  EXPECT_LT(root["findings"][2]["fingerprint"], root["findings"][3]["fingerprint"]);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 4 + 5);
  std::vector<Diagnostic> turned(found_.rbegin(), found_.rend());
  EXPECT_EQ(Baseline::Render(turned, sources_), text);
}

TEST_F(BaselineTest, KnowsWhatItHolds) {
  const support::Result<Baseline> baseline = Baseline::Parse(Baseline::Render(found_, sources_), "b.json");
  ASSERT_TRUE(baseline) << baseline.error().message;
  EXPECT_EQ(baseline->Apply(found_), 0U);
  for (const Diagnostic& diagnostic : found_) EXPECT_EQ(diagnostic.suppression, SuppressionKind::kBaseline);
}

TEST_F(BaselineTest, CountsWhatIsGoneAndLeavesWhatIsNew) {
  const std::vector<Diagnostic> old = {found_[0], found_[1]};
  const support::Result<Baseline> baseline = Baseline::Parse(Baseline::Render(old, sources_), "b.json");
  std::vector<Diagnostic> now = {found_[1], found_[2]};
  EXPECT_EQ(baseline->Apply(now), 1U);
  EXPECT_EQ(now[0].suppression, SuppressionKind::kBaseline);
  EXPECT_EQ(now[1].suppression, SuppressionKind::kNone);
  const std::vector<Baseline::Entry> missing = baseline->Missing(now);
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(missing[0].fingerprint, found_[0].fingerprint);
  EXPECT_EQ(missing[0].path, "db/b.sql");
}

TEST_F(BaselineTest, LeavesOutWhatACommentSuppresses) {
  found_[0].suppression = SuppressionKind::kInSource;
  found_[1].suppression = SuppressionKind::kBaseline;
  const std::string text = Baseline::Render(found_, sources_);
  EXPECT_THAT(text, Not(HasSubstr(found_[0].fingerprint)));
  EXPECT_THAT(text, HasSubstr(found_[1].fingerprint));
  const support::Result<Baseline> baseline = Baseline::Parse(text, "b.json");
  baseline->Apply(found_);
  EXPECT_EQ(found_[0].suppression, SuppressionKind::kInSource);
}

TEST_F(BaselineTest, MayBeEmpty) {
  const std::string text = Baseline::Render({}, sources_);
  EXPECT_EQ(text, "{\n  \"version\": 1,\n  \"findings\": []\n}\n");
  const support::Result<Baseline> baseline = Baseline::Parse(text, "b.json");
  ASSERT_TRUE(baseline);
  EXPECT_EQ(baseline->Apply(found_), 0U);
  EXPECT_EQ(found_[0].suppression, SuppressionKind::kNone);
}

TEST(BaselineErrorTest, NamesTheFile) {
  const struct {
    std::string text;
    const char* message;
  } cases[] = {
      {"", "b.json:1:1: this is no JSON"},
      {"{\n  \"version\": 1,\n  oops\n}", "b.json:3:3: this is no JSON"},
      {"{\n<<<<<<< ours\n", "b.json:2:1: a merge conflict is left"},
      {"\xFF", "b.json:1:1: this is no JSON"},
      {"[]", "b.json: this is no baseline of pgtidy: it is not an object"},
      {"{}", "b.json: this is no baseline of pgtidy: it has no version"},
      {"{\"version\": 2}",
       "b.json: version 2 of the baseline's format is unknown to this pgtidy, which reads version 1"},
      {"{\"version\": 1}", "b.json: this is no baseline of pgtidy: it has no list of findings"},
      {"{\"version\": 1, \"findings\": [1]}", "b.json: this is no baseline of pgtidy: a finding has no fingerprint"},
      {"{\"version\": 1, \"findings\": [{\"fingerprint\": 7}]}",
       "b.json: this is no baseline of pgtidy: a finding has no fingerprint"},
      {std::string(200000, '['), "b.json:1:200001: this is no JSON"},
  };
  for (const auto& [text, message] : cases) {
    const support::Result<Baseline> baseline = Baseline::Parse(text, "b.json");
    ASSERT_FALSE(baseline) << message;
    EXPECT_EQ(baseline.error().message, message);
    EXPECT_EQ(baseline.error().kind, support::ErrorKind::kUsage);
  }
}

TEST(BaselineErrorTest, KeysOfLaterTimesAreAccepted) {
  EXPECT_TRUE(Baseline::Parse(
      "\xEF\xBB\xBF{\"version\": 1, \"x\": 2, \"findings\": [{\"fingerprint\": \"a\", \"y\": []}]}\r\n", ""));
}

}  // namespace
}  // namespace pgtidy::engine

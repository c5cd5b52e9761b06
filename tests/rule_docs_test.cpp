// The examples in the rules' documentation hold: an invalid one gives exactly one finding of its rule, a valid one
// none, and the fix turns the invalid one into the fixed one, which parses and is found no more.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "analyzer/engine/fixes.h"
#include "rules/registry.h"
#include "tests/support/fixture.h"

namespace pgtidy::tests {
namespace {

size_t CountFindings(const TestOutcome& outcome, std::string_view rule) {
  return static_cast<size_t>(
      std::count_if(outcome.result.diagnostics.begin(), outcome.result.diagnostics.end(), [&](const auto& diagnostic) {
        return diagnostic.rule == rule && diagnostic.suppression == diagnostics::SuppressionKind::kNone;
      }));
}

std::string Explain(const TestOutcome& outcome) {
  std::string text = outcome.error;
  for (const auto& diagnostic : outcome.result.diagnostics) text += diagnostic.rule + ": " + diagnostic.message + "\n";
  return text;
}

std::string TrimLineEnds(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

class RuleDocsTest : public testing::TestWithParam<const engine::Rule*> {};

TEST_P(RuleDocsTest, ExamplesHold) {
  const engine::RuleInfo& info = GetParam()->info();
  const std::string id(info.id);
  std::string setup;
  size_t invalid = 0;
  size_t valid = 0;
  size_t fixed = 0;
  std::string last_framework = "plain";
  std::vector<std::string> after_fix;
  for (const DocumentationExample& example : ExamplesOf(info.docs)) {
    SCOPED_TRACE(example.kind + ":\n" + example.text);
    if (example.kind == "setup") {
      setup = example.text;
      continue;
    }
    if (example.kind == "fixed") {
      ++fixed;
      ASSERT_EQ(after_fix.size(), 1U) << "a fixed example follows an invalid one that has a fix in one file";
      const Fixture expected(setup + example.text);
      EXPECT_EQ(TrimLineEnds(after_fix.front()), TrimLineEnds(expected.project().files.front().second));
      TestProject again{.files = {{"0001_fixed.sql", after_fix.front()}}, .framework = last_framework};
      TestOutcome outcome;
      CheckProject(again, outcome);
      EXPECT_EQ(CountFindings(outcome, id), 0U) << Explain(outcome);
      EXPECT_EQ(CountFindings(outcome, "syntax/syntax-error"), 0U) << Explain(outcome);
      continue;
    }
    const Fixture fixture(setup + example.text);
    TestOutcome outcome;
    CheckProject(fixture.project(), outcome);
    ASSERT_TRUE(outcome.error.empty()) << outcome.error;
    if (example.kind == "valid") {
      ++valid;
      EXPECT_EQ(CountFindings(outcome, id), 0U) << Explain(outcome);
    } else {
      ASSERT_EQ(example.kind, "invalid");
      ++invalid;
      EXPECT_EQ(CountFindings(outcome, id), 1U) << Explain(outcome);
      last_framework = fixture.project().framework;
      std::erase_if(outcome.result.diagnostics, [&](const auto& diagnostic) { return diagnostic.rule != id; });
      const engine::ChosenFixes fixes =
          engine::ChooseFixes(outcome.result.diagnostics, diagnostics::Applicability::kUnsafe);
      after_fix.clear();
      for (const auto& [file, edits] : fixes.edits) {
        after_fix.push_back(ApplyEdits(outcome.sources.file(file).text(), edits).value_or("edits conflict"));
      }
      EXPECT_TRUE(after_fix.empty() || info.fix.has_value()) << "a rule that offers a fix says so in its RuleInfo";
    }
  }
  EXPECT_GE(invalid, 1U) << "every rule shows what it reports";
  EXPECT_GE(valid, 1U) << "every rule shows what it does not report";
  if (info.fix && *info.fix != diagnostics::Applicability::kDisplayOnly) {
    EXPECT_GE(fixed, 1U) << "every fix is shown";
  }
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleDocsTest, testing::ValuesIn(rules::AllRules()), [](const auto& instance) {
  std::string name(instance.param->info().id);
  std::replace_if(name.begin(), name.end(), [](char c) { return c == '/' || c == '-'; }, '_');
  return name;
});

}  // namespace
}  // namespace pgtidy::tests

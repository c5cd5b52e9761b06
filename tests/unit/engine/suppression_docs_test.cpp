#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "analyzer/engine/foreign_suppression.h"
#include "tests/unit/engine/doc_blocks.h"
#include "tests/unit/engine/suppression_harness.h"

namespace pgtidy::engine {
namespace {

using testing::DocBlocks;
using ::testing::ElementsAre;
using testing::Suppress;
using testing::Suppressed;

TEST(SuppressionDocumentationTest, OurExamplesSuppressAllAndNothingInVain) {
  const std::vector<std::string> examples = DocBlocks("suppression.md", "sql");
  ASSERT_EQ(examples.size(), 2U);
  for (const std::string& example : examples) {
    const SuppressionSettings settings{.require_reason = true, .report_unused = true, .accept = {}};
    const Suppressed result = Suppress(example, settings);
    EXPECT_THAT(result.left, ElementsAre()) << example;
    EXPECT_THAT(result.problems, ElementsAre()) << example;
    EXPECT_FALSE(result.suppressed.empty()) << example;
  }
}

TEST(SuppressionDocumentationTest, EachToolHasExamplesThatWork) {
  for (const std::string& tool : ForeignTools()) {
    const std::vector<std::string> examples = DocBlocks("suppression.md", "sql " + tool);
    EXPECT_FALSE(examples.empty()) << tool;
    for (const std::string& example : examples) {
      const Suppressed result = Suppress(example, {.require_reason = false, .report_unused = true, .accept = {tool}});
      EXPECT_EQ(result.suppressed.size(), 1U) << example;
      EXPECT_THAT(result.left, ElementsAre()) << example;
    }
  }
}

}  // namespace
}  // namespace pgtidy::engine

#include "analyzer/diagnostics/order.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analyzer/diagnostics/fingerprint.h"

namespace pgtidy::diagnostics {
namespace {

Diagnostic Make(uint32_t begin, const char* rule, const char* message) {
  return {.rule = rule, .message = message, .location = {.range = {begin, begin + 4}}};
}

TEST(OrderTest, DoesNotDependOnTheOrderOfFinding) {
  std::vector<Diagnostic> diagnostics = {Make(9, "b", "x"), Make(1, "b", "x"), Make(1, "a", "y"), Make(1, "a", "x"),
                                         Make(1, "a", "x")};
  SortDiagnostics(diagnostics);
  ASSERT_EQ(diagnostics.size(), 4U);
  EXPECT_EQ(diagnostics[0].message, "x");
  EXPECT_EQ(diagnostics[1].message, "y");
  EXPECT_EQ(diagnostics[2].rule, "b");
  EXPECT_EQ(diagnostics[3].location.range.begin, 9U);
}

std::vector<std::string> FingerprintsOf(const std::string& text) {
  text::SourceMap sources;
  const text::FileId file = sources.Add("a.sql", text);
  std::vector<Diagnostic> diagnostics;
  for (size_t at = text.find("DROP"); at != std::string::npos; at = text.find("DROP", at + 1)) {
    const auto begin = static_cast<uint32_t>(at);
    diagnostics.push_back({.rule = "r", .message = "m", .location = {file, {begin, begin + 10}}});
  }
  AssignFingerprints(diagnostics, sources);
  std::vector<std::string> fingerprints;
  for (const Diagnostic& diagnostic : diagnostics) fingerprints.push_back(diagnostic.fingerprint);
  return fingerprints;
}

TEST(FingerprintTest, SurvivesShiftedLines) {
  EXPECT_EQ(FingerprintsOf("DROP TABLE a;"), FingerprintsOf("-- x\n\n  DROP TABLE a;"));
  EXPECT_EQ(FingerprintsOf("DROP     a;"), FingerprintsOf("DROP\n\n\n  a;"));
}

TEST(FingerprintTest, TellsEqualFindingsApart) {
  const std::vector<std::string> two = FingerprintsOf("DROP TABLE a; DROP TABLE a;");
  ASSERT_EQ(two.size(), 2U);
  EXPECT_NE(two[0], two[1]);
  EXPECT_EQ(two[0].size(), 64U);
}

}  // namespace
}  // namespace pgtidy::diagnostics

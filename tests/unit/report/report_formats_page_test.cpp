#include <gtest/gtest.h>

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/report/report.h"
#include "tests/unit/report/golden.h"
#include "tests/unit/report/sample_report.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

// The run that docs/report_formats.md shows.
void FillDocumentedRun(TestRun& run) {
  const text::FileId table = run.AddFile("migrations/0001_orders.sql", "CREATE TABLE orders (id bigint, city text);\n");
  const text::FileId file = run.AddFile("migrations/0002_drop.sql", "ALTER TABLE orders DROP COLUMN town;\n");
  diagnostics::Diagnostic& finding =
      run.Add(run.At(file, "town"), "correctness/undefined-column", diagnostics::Severity::kError,
              "column 'town' of relation 'orders' does not exist");
  finding.sqlstate = "42703";
  finding.notes.push_back({run.At(table, "orders"), "table created here"});
  finding.help.push_back("did you mean 'city'?");
  finding.fixes.push_back(
      {"drop 'city'", diagnostics::Applicability::kUnsafe, {{file, run.At(file, "town").range, "city"}}});
}

std::string Page() { return ReadWhole(SourceRoot() / "docs" / "report_formats.md"); }

// The first block of lines indented by four blanks, without them.
std::string IndentedBlock(const std::string& page) {
  const std::string indent = "    ";
  std::string block;
  size_t begin = page.find("\n" + indent);
  while (begin != std::string::npos && page.compare(begin + 1, indent.size(), indent) == 0) {
    const size_t end = page.find('\n', begin + 1);
    block += page.substr(begin + 1 + indent.size(), end - begin - indent.size());
    begin = end;
  }
  return block;
}

// The block after "```json" in a Markdown page.
std::string JsonBlock(const std::string& page) {
  const std::string fence = "```json\n";
  const size_t begin = page.find(fence);
  if (begin == std::string::npos) return "";
  return page.substr(begin + fence.size(), page.find("```", begin + fence.size()) - begin - fence.size());
}

TEST(ReportFormatsPageTest, TheJsonIsWhatIsPrinted) {
  TestRun run;
  FillDocumentedRun(run);
  const Json printed = Json::parse(RenderJson(run.Finish()));
  const std::string block = JsonBlock(Page());
  const Json documented = Json::parse(block, nullptr, false);
  ASSERT_FALSE(documented.is_discarded()) << "docs/report_formats.md has no valid JSON block";
  // As text, so that the order of the keys counts and a difference is shown line by line.
  EXPECT_EQ(documented.dump(2), printed.dump(2));
}

TEST(ReportFormatsPageTest, TheTextIsWhatIsPrinted) {
  TestRun run;
  FillDocumentedRun(run);
  EXPECT_EQ(IndentedBlock(Page()), RenderText(run.Finish(), {}));
}

}  // namespace
}  // namespace pgtidy::report

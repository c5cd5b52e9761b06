#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "clang-plugin/checks/check_sites.h"
#include "rules/registry.h"

namespace pgtidy::checks {
namespace {

sites::Extraction WithSite(const std::string& path, uint32_t begin, uint32_t end) {
  sites::Extraction extraction;
  extraction.main_file = path;
  extraction.files = {path};
  sites::QuerySite& site = extraction.sites.emplace_back();
  site.library = "libpq";
  site.call = {.file = 0, .range = {begin, end}};
  site.texts.emplace_back().Append("SELEC", sites::SegmentKind::kVerbatim,
                                   sites::Place{.file = 0, .range = {begin, begin + 5}});
  return extraction;
}

SiteCheckResult Check(const std::vector<sites::Extraction>& extractions) {
  text::SourceMap sources;
  return CheckSites(extractions, sources, rules::AllRules(), engine::DefaultConfig(), {});
}

TEST(CheckSites, PassesOverWhatCannotBeRead) {
  const SiteCheckResult result = Check({WithSite("/there/is/no/such/file.cpp", 0, 5)});
  ASSERT_EQ(result.unreadable.size(), 1U);
  EXPECT_NE(result.unreadable.front().message.find("/there/is/no/such/file.cpp"), std::string::npos);
  EXPECT_EQ(result.sites_checked, 0U);
  EXPECT_TRUE(result.diagnostics.empty());
}

TEST(CheckSites, PassesOverPlacesBehindTheEndOfAFile) {
  const auto path = std::filesystem::temp_directory_path() / ("pgtidy_sites_" + std::to_string(::getpid()) + ".cpp");
  std::ofstream(path) << "SELEC a";
  const SiteCheckResult behind = Check({WithSite(path.string(), 3, 8)});
  const SiteCheckResult inside = Check({WithSite(path.string(), 0, 5), WithSite(path.string(), 0, 5)});
  std::filesystem::remove(path);
  EXPECT_EQ(behind.sites_checked, 0U);
  EXPECT_EQ(inside.sites_checked, 1U);
  ASSERT_EQ(inside.diagnostics.size(), 1U);
  EXPECT_EQ(inside.diagnostics.front().rule, "syntax/syntax-error");
}

TEST(CheckSites, PassesOverFilesThatHaveChanged) {
  const auto path = std::filesystem::temp_directory_path() / ("pgtidy_changed_" + std::to_string(::getpid()) + ".cpp");
  std::ofstream(path) << "// SELEC SELEC";
  // The first site stands where it stood by chance; of a file that has changed nothing is certain.
  const SiteCheckResult result = Check({WithSite(path.string(), 3, 8), WithSite(path.string(), 4, 9)});
  std::filesystem::remove(path);
  EXPECT_EQ(result.sites_checked, 0U);
  EXPECT_TRUE(result.diagnostics.empty());
  ASSERT_EQ(result.unreadable.size(), 1U);
  EXPECT_NE(result.unreadable.front().message.find("has changed since its queries were read: extract them again"),
            std::string::npos);
}

}  // namespace
}  // namespace pgtidy::checks

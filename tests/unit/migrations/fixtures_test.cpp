// Runs every folder of fixtures/migrations: `tree` is the project as it lies on disk, `options.txt` holds one option a
// line (path, files-from, framework, exclude), `expected.txt` the table as rendered, or the error.
// With PGTIDY_UPDATE=1 in the environment the expectations are rewritten.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "analyzer/migrations/discover.h"
#include "analyzer/migrations/listing.h"

namespace pgtidy::migrations {
namespace {

namespace fs = std::filesystem;

const fs::path kFixtures = fs::path(PGTIDY_SOURCE_DIR) / "fixtures" / "migrations";

std::string ReadWhole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> ListCases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kFixtures)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

DiscoverOptions ReadOptions(const fs::path& path) {
  DiscoverOptions options;
  std::istringstream lines(ReadWhole(path));
  for (std::string line; std::getline(lines, line);) {
    const size_t colon = line.find(": ");
    const std::string key = line.substr(0, colon);
    const std::string value = line.substr(colon + 2);
    if (key == "path") options.paths.push_back(value);
    if (key == "files-from") options.files_from = value;
    if (key == "framework") options.framework = value;
    if (key == "exclude") options.exclude.push_back(value);
  }
  return options;
}

std::string ListSets(const DiscoverOptions& options) {
  text::SourceMap sources;
  const auto sets = Discover(options, sources);
  if (!sets) return "error: " + sets.error().message + "\n";
  return RenderMigrationTable(*sets, sources);
}

class MigrationFixture : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    // Paths are shown as a user in the project's folder would write them.
    fs::current_path(kFixtures / GetParam() / "tree");
  }
  void TearDown() override { fs::current_path(PGTIDY_SOURCE_DIR); }
};

TEST_P(MigrationFixture, IsListedAsExpected) {
  const fs::path folder = kFixtures / GetParam();
  const std::string actual = ListSets(ReadOptions(folder / "options.txt"));
  const fs::path expected = folder / "expected.txt";
  if (const char* update = std::getenv("PGTIDY_UPDATE"); update != nullptr && std::string_view(update) == "1") {
    ASSERT_EQ(std::getenv("CI"), nullptr) << "PGTIDY_UPDATE is refused where CI is set";
    std::ofstream(expected, std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(fs::exists(expected)) << expected << " is missing; PGTIDY_UPDATE=1 makes it";
  EXPECT_EQ(ReadWhole(expected), actual) << "PGTIDY_UPDATE=1 rewrites " << expected;
}

INSTANTIATE_TEST_SUITE_P(All, MigrationFixture, testing::ValuesIn(ListCases()), [](const auto& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace pgtidy::migrations

// Runs every fixture under fixtures/ and compares what it expects with what is found.
//   fixture_test [--update] [FILTER]      FILTER is a part of the path

#include "tests/support/fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace pgtidy::tests {
namespace {

namespace fs = std::filesystem;

// Folders whose files are fixtures of other runners.
constexpr const char* kFolders[] = {"rules", "syntax", "suppression", "ddl"};

std::string ReadText(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::vector<fs::path> FindFixtures(const std::string& filter) {
  std::vector<fs::path> found;
  for (const char* folder : kFolders) {
    const fs::path root = fs::path(PGTIDY_SOURCE_DIR) / "fixtures" / folder;
    if (!fs::exists(root)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
      if (entry.path().extension() != ".sql") continue;
      if (entry.path().string().find(filter) != std::string::npos) found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string RenderActual(const std::string& text) {
  const Fixture fixture(text);
  TestOutcome outcome;
  CheckProject(fixture.project(), outcome);
  return fixture.Render(outcome);
}

// Shows the first lines that differ, with two before them.
std::string FirstDifference(const std::string& expected, const std::string& actual) {
  std::istringstream left(expected);
  std::istringstream right(actual);
  std::vector<std::string> before;
  std::string expected_line;
  std::string actual_line;
  for (unsigned number = 1;; ++number) {
    const bool has_left = static_cast<bool>(std::getline(left, expected_line));
    const bool has_right = static_cast<bool>(std::getline(right, actual_line));
    if (has_left && has_right && expected_line == actual_line) {
      before.push_back(expected_line);
      continue;
    }
    std::string shown = "at line " + std::to_string(number) + ":\n";
    for (size_t i = before.size() > 2 ? before.size() - 2 : 0; i < before.size(); ++i)
      shown += "    " + before[i] + "\n";
    shown += "  - " + (has_left ? expected_line : "(end of the fixture)") + "\n";
    shown += "  + " + (has_right ? actual_line : "(end of what was found)") + "\n";
    return shown + "rewrite the expectations with: fixture_test --update\n";
  }
}

class FixtureTest : public testing::Test {
 public:
  explicit FixtureTest(fs::path path) : path_(std::move(path)) {}

  void TestBody() override {
    const std::string expected = ReadText(path_);
    const std::string actual = RenderActual(expected);
    EXPECT_TRUE(expected == actual) << path_.string() << " " << FirstDifference(expected, actual);
  }

 private:
  fs::path path_;
};

int Update(const std::vector<fs::path>& fixtures) {
  if (std::getenv("CI") != nullptr) {
    std::fputs("fixture_test: --update is refused where CI is set\n", stderr);
    return 2;
  }
  for (const fs::path& path : fixtures) {
    const std::string before = ReadText(path);
    const std::string after = RenderActual(before);
    if (after != RenderActual(after)) {
      std::printf("%s: the second update differs from the first\n", path.c_str());
      return 1;
    }
    if (before == after) continue;
    std::ofstream(path, std::ios::binary) << after;
    std::printf("%s updated, %s", path.c_str(), FirstDifference(before, after).c_str());
  }
  return 0;
}

}  // namespace
}  // namespace pgtidy::tests

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  bool update = false;
  std::string filter;
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]) == "--update") {
      update = true;
    } else {
      filter = argv[i];
    }
  }
  const std::vector<std::filesystem::path> fixtures = pgtidy::tests::FindFixtures(filter);
  if (fixtures.empty()) {
    std::fputs("fixture_test: no fixture found\n", stderr);
    return 2;
  }
  if (update) return pgtidy::tests::Update(fixtures);
  for (const std::filesystem::path& path : fixtures) {
    const std::string name = std::filesystem::relative(path, PGTIDY_SOURCE_DIR "/fixtures").string();
    testing::RegisterTest("Fixture", name.c_str(), nullptr, nullptr, path.c_str(), 1,
                          [path]() -> testing::Test* { return new pgtidy::tests::FixtureTest(path); });
  }
  return RUN_ALL_TESTS();
}

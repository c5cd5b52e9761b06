#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace pgtidy::report {

/// The root of the source tree, found from the place of this file.
inline std::filesystem::path SourceRoot() {
  return std::filesystem::path(__FILE__).parent_path().parent_path().parent_path().parent_path();
}

inline std::string ReadWhole(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Expects `actual` to be the file tests/golden/report/<name>, byte for byte. With PGTIDY_UPDATE=1 in the environment
/// it writes the file instead, except where CI is set: there a golden has to come with the commit.
inline void ExpectGolden(const std::string& name, const std::string& actual) {
  const std::filesystem::path path = SourceRoot() / "tests" / "golden" / "report" / name;
  const char* update = std::getenv("PGTIDY_UPDATE");
  if (update != nullptr && std::string(update) == "1") {
    ASSERT_EQ(std::getenv("CI"), nullptr) << "PGTIDY_UPDATE is refused where CI is set";
    std::ofstream out(path, std::ios::binary);
    out << actual;
    out.close();
    ASSERT_TRUE(out.good()) << "cannot write " << path;
    return;
  }
  ASSERT_TRUE(std::filesystem::exists(path)) << path << " is missing; PGTIDY_UPDATE=1 makes it";
  EXPECT_EQ(ReadWhole(path), actual) << "PGTIDY_UPDATE=1 rewrites " << path;
}

}  // namespace pgtidy::report

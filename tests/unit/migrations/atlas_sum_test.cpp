#include "analyzer/migrations/checksums/atlas_sum.h"

#include <gtest/gtest.h>

namespace pgtidy::migrations {
namespace {

// Atlas's sql/migrate wrote this file for the folder of the next test.
constexpr std::string_view kSum =
    "h1:B6hbsIbQxcR9fzjkYOdSi/GKz8vLcByAxFqqXuz38ao=\n"
    "1_init.sql h1:CljdN0mRRypLgnOb0bKKlZ2rGT42jXDb5lFPkN5gFHI=\n"
    "4_late.sql h1:3dz/jKjtxt0wGweBGXv3eLVNhee8M5+7P9BHS/FAKvo=\n"
    "6_other.sql h1:8hc+gFDdousq1H9HT5D7KpSZ5TIDd9GLmVuZuUigzds=\n"
    "7_bytes.sql h1:VrZSTLjZRhKt8V4lSE80Pwa0IteJ4rc4PN+9QQPm6a4=\n"
    "9_end.sql h1:ukZa5wYFVw7GvLCS2bzxIY/A+MOFibAM92mPziHfpa8=\n";

TEST(ComputeAtlasSum, CountsAllFilesBeforeAndLeavesOutIgnoredOnes) {
  const std::vector<AtlasFile> files = {
      {"1_init.sql", "CREATE TABLE t (id int);\n"},
      {"2_skip.sql", "-- atlas:sum ignore\nCREATE TABLE x (id int);\n"},
      {"4_late.sql", "\n-- atlas:sum ignore\n"},
      {"5_twice.sql", "say atlas:x atlas:sum  ignore\n"},
      {"6_other.sql", "-- atlas:sum ignore atlas:checkpoint\n"},
      {"7_bytes.sql", std::string_view("\xFF\0", 2)},
      {"8_noeol.sql", "-- atlas:sum ignore"},
      {"9_end.sql", "CREATE TABLE t (id int);\r\n"},
  };
  EXPECT_EQ(RenderAtlasSum(ComputeAtlasSum(files)), kSum);
}

TEST(ComputeAtlasSum, TakesOnlyTheDirectiveItself) {
  const auto is_ignored = [](std::string_view content) {
    const std::vector<AtlasFile> files = {{"1.sql", content}};
    return ComputeAtlasSum(files).entries.empty();
  };
  for (const std::string_view content : {"-- atlas:sum ignore", "atlas:sum ignore\n", "#atlas:sum    ignore\nx",
                                         "-- atlas: atlas:sum ignore\n", "-- atlas:sum ignore\n\xFF"}) {
    EXPECT_TRUE(is_ignored(content)) << content;
  }
  for (const std::string_view content :
       {"", "atlas:", "-- atlas:sum", "-- atlas:sum ", "-- atlas:sum ignore ", "-- atlas:sum ignore\r\n",
        "-- atlas:sum ignored", "-- atlas:sums ignore", "-- atlas:sum\tignore", "\t-- atlas:sum ignore",
        "\xEF\xBB\xBF-- atlas:sum ignore", "-- atlas:sum IGNORE", "-- ATLAS:sum ignore"}) {
    EXPECT_FALSE(is_ignored(content)) << content;
  }
}

TEST(ComputeAtlasSum, OfNoFiles) {
  EXPECT_EQ(RenderAtlasSum(ComputeAtlasSum({})), "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
}

TEST(ReadAtlasSum, GivesBackWhatAtlasWrote) {
  const AtlasSumFile file = ReadAtlasSum(kSum);
  EXPECT_FALSE(file.problem);
  ASSERT_EQ(file.sum.entries.size(), 5U);
  EXPECT_EQ(file.sum.entries[1], (AtlasSumEntry{"4_late.sql", "3dz/jKjtxt0wGweBGXv3eLVNhee8M5+7P9BHS/FAKvo="}));
  EXPECT_EQ(file.sum.entries[1].line, 3U);
  EXPECT_EQ(RenderAtlasSum(file.sum), kSum);
}

TEST(ReadAtlasSum, TakesOtherLineEnds) {
  std::string windows;
  for (const char c : kSum) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_FALSE(ReadAtlasSum(windows).problem);
  EXPECT_FALSE(ReadAtlasSum(kSum.substr(0, kSum.size() - 1)).problem);
}

TEST(ReadAtlasSum, NamesTheLineThatIsWrong) {
  struct Case {
    std::string text;
    uint32_t line;
    size_t entries;
  };
  const std::string text(kSum);
  const std::vector<Case> cases = {
      {"", 1, 0},
      {"\n", 1, 0},
      {"h1:", 1, 0},
      {"h1:A\n1.sql\n", 2, 0},
      {text.substr(0, 49) + "<<<<<<< ours\n" + text.substr(49), 2, 0},
      {text + "\n", 7, 5},
      {text + "9_new.sql h1:AAAA\n", 1, 6},
      {text.substr(49), 1, 4},
      {"\xEF\xBB\xBF" + text, 1, 5},
  };
  for (const Case& c : cases) {
    const AtlasSumFile file = ReadAtlasSum(c.text);
    ASSERT_TRUE(file.problem) << c.text;
    EXPECT_EQ(file.problem->line, c.line) << c.text;
    EXPECT_EQ(file.sum.entries.size(), c.entries) << c.text;
  }
}

}  // namespace
}  // namespace pgtidy::migrations

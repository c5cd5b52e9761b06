#include "analyzer/migrations/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::migrations {
namespace {

TEST(MatchesGlob, StarStopsAtSlash) {
  EXPECT_TRUE(MatchesGlob("migrations/2_*.sql", "migrations/2_b.sql"));
  EXPECT_FALSE(MatchesGlob("migrations/*.sql", "migrations/old/2_b.sql"));
  EXPECT_TRUE(MatchesGlob("a/?.sql", "a/b.sql"));
  EXPECT_FALSE(MatchesGlob("a?b", "a/b"));
}

TEST(MatchesGlob, TwoStarsDoNot) {
  EXPECT_TRUE(MatchesGlob("**/old/*.sql", "a/b/old/1.sql"));
  EXPECT_TRUE(MatchesGlob("**/old/*.sql", "old/1.sql"));
  EXPECT_TRUE(MatchesGlob("a/**/b.sql", "a/b.sql"));
  EXPECT_TRUE(MatchesGlob("a/**/b.sql", "a/x/y/b.sql"));
  EXPECT_FALSE(MatchesGlob("a/**/b.sql", "ab.sql"));
  EXPECT_TRUE(MatchesGlob("a/**", "a/b/c"));
}

TEST(MatchesGlob, MatchOfAFolderIsAMatchOfAllInIt) {
  EXPECT_TRUE(MatchesGlob("old", "old/1.sql"));
  EXPECT_TRUE(MatchesGlob("old", "db/old/1.sql"));
  EXPECT_TRUE(MatchesGlob("old/", "old/1.sql"));
  EXPECT_FALSE(MatchesGlob("old/", "old"));
  EXPECT_TRUE(MatchesGlob("./db/old", "db/old/1.sql"));
  EXPECT_FALSE(MatchesGlob("db/old", "x/db/old/1.sql"));
}

TEST(MatchesGlob, PatternWithoutSlashMatchesNamesAtAnyDepth) {
  EXPECT_TRUE(MatchesGlob("*_seed.sql", "a/b/1_seed.sql"));
  EXPECT_TRUE(MatchesGlob("1.sql", "1.sql"));
  EXPECT_FALSE(MatchesGlob("1.sql", "11.sql"));
  EXPECT_FALSE(MatchesGlob("", "a"));
}

TEST(MatchesGlob, ManyStarsTakeNoLonger) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_FALSE(MatchesGlob(pattern + "b", std::string(2000, 'a')));
}

}  // namespace
}  // namespace pgtidy::migrations

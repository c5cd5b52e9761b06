#include "analyzer/text/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::text {
namespace {

struct Case {
  const char* pattern;
  const char* path;
  bool matches;
};

class GlobTest : public testing::TestWithParam<Case> {};

TEST_P(GlobTest, Matches) {
  const auto& [pattern, path, matches] = GetParam();
  EXPECT_EQ(MatchesGlob(pattern, path), matches) << '\'' << pattern << "' and '" << path << '\'';
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, GlobTest,
    testing::Values(
        // Names without a slash match anywhere.
        Case{"a.sql", "a.sql", true}, Case{"a.sql", "x/y/a.sql", true}, Case{"a.sql", "ba.sql", false},
        Case{"*.sql", "x/y/a.sql", true}, Case{"legacy", "db/legacy/a.sql", true}, Case{"legacy", "legacy", true},
        Case{"legacy", "db/legacy2/a.sql", false}, Case{"legacy/", "db/legacy/a.sql", true},
        Case{"legacy/", "db/legacy", false}, Case{"db/x/", "db/x/a.sql", true}, Case{"db/x/", "db/x", false},
        Case{"/abs/*.sql", "/abs/a.sql", true}, Case{"*.sql", "/abs/a.sql", true},
        Case{"db/a.sql", "db/a.sql.bak", false}, Case{"db/a.sql", "db/a", false},
        // Others count from the base.
        Case{"db/*.sql", "db/a.sql", true}, Case{"db/*.sql", "x/db/a.sql", false},
        Case{"db/*.sql", "db/x/a.sql", false}, Case{"db/2019*", "db/2019_a.sql", true},
        Case{"db/2019*", "db/2019/a.sql", true}, Case{"db/2019*", "db/x2019.sql", false},
        Case{"./db/*.sql", "db/a.sql", true}, Case{"db/*.sql", "./db/a.sql", true}, Case{"db", "db/x/a.sql", true},
        Case{"db/x", "db/xy/a.sql", false},
        // Two stars.
        Case{"**/legacy/**", "legacy/a.sql", true}, Case{"**/legacy/**", "x/y/legacy/z/a.sql", true},
        Case{"**/legacy/**", "legacy.sql", false}, Case{"**/legacy/**", "xlegacy/a.sql", false},
        Case{"db/**", "db/x/a.sql", true}, Case{"db/**", "db", false}, Case{"db/**/a.sql", "db/a.sql", true},
        Case{"db/**/a.sql", "db/x/y/a.sql", true}, Case{"db/**/a.sql", "db/xa.sql", false}, Case{"**", "x/a.sql", true},
        Case{"db**.sql", "dbx/a.sql", true}, Case{"**/*.sql", "a.sql", true},
        // Question marks stand for one character, not one byte.
        Case{"db/?.sql", "db/a.sql", true}, Case{"db/?.sql", "db/ab.sql", false}, Case{"db?a.sql", "db/a.sql", false},
        Case{"?.sql", "\xC3\xA4.sql", true}, Case{"??.sql", "\xC3\xA4.sql", false}, Case{"?.sql", "\xFF.sql", true},
        // Nothing special.
        Case{"[a].sql", "[a].sql", true}, Case{"[a].sql", "a.sql", false}, Case{"A.sql", "a.sql", false},
        Case{"", "a.sql", false}, Case{"*", "", false}, Case{"**", "", false}, Case{"/", "a", false}));

TEST(GlobTimeTest, TakesNoTimeForManyStars) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  pattern += "b";
  EXPECT_FALSE(MatchesGlob(pattern, std::string(4000, 'a')));
}

}  // namespace
}  // namespace pgtidy::text

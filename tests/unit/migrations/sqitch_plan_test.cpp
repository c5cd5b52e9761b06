#include "analyzer/migrations/sqitch_plan.h"

#include <gtest/gtest.h>

#include "analyzer/migrations/checksums/sqitch.h"

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kPlan =
    "%syntax-version=1.0.0\n"
    "%project=shop\n"
    "%uri=https://example.com/shop/\n"
    "\n"
    "users 2024-01-02T03:04:05Z Ann Lee <ann@example.com> # Adds users.\n"
    "orders [users] 2024-01-02T03:04:06Z Ann Lee <ann@example.com> # Orders\\nof users \\\\ more.\n"
    "@v1.0 2024-01-03T00:00:00Z Ann Lee <ann@example.com> # First\n"
    "\n"
    "items [orders users !legacy] 2024-01-04T00:00:00Z B\xC3\xB8"
    "b  \xC3\x96 <bob@example.com>\n"
    "+users [users@v1.0 other:base shop:orders @v1.0] 2024-01-05T00:00:00Z Ann Lee  <ann@example.com> #no blank\n";

// Sqitch 1.3 gives these ids.
const std::vector<std::string> kIds = {
    "278bb8b5513460f2af5bce7abe958c6e39742d31", "1bccdaaed7b4aa02cde5c045a035e8a625914ef5",
    "b8ae368df10d6a0d5001d3b3c656259bf8f406a7", "e875c7ffb983cc5bdcc09b239a4fa6329197dfed"};

TEST(ReadSqitchPlan, ReadsChanges) {
  const SqitchPlan plan = ReadSqitchPlan(kPlan);
  EXPECT_FALSE(plan.problem);
  EXPECT_EQ(plan.project, "shop");
  EXPECT_EQ(plan.uri, "https://example.com/shop/");
  EXPECT_EQ(plan.pragmas.size(), 3U);
  ASSERT_EQ(plan.changes.size(), 4U);
  EXPECT_EQ(plan.changes[0].name, "users");
  EXPECT_EQ(plan.changes[0].note, "Adds users.");
  EXPECT_EQ(plan.changes[0].line, 5U);
  EXPECT_EQ(plan.changes[1].note, "Orders\nof users \\ more.");
  EXPECT_EQ(plan.changes[1].tags, (std::vector<std::string>{"@v1.0"}));
  EXPECT_EQ(plan.changes[1].timestamp, "2024-01-02T03:04:06Z");
  EXPECT_EQ(plan.changes[2].required, (std::vector<std::string>{"orders", "users"}));
  EXPECT_EQ(plan.changes[2].conflicts, (std::vector<std::string>{"legacy"}));
  EXPECT_EQ(plan.changes[2].planner_name,
            "B\xC3\xB8"
            "b  \xC3\x96");
  EXPECT_EQ(plan.changes[3].planner_name, "Ann Lee ");
  EXPECT_EQ(plan.changes[3].planner_email, "ann@example.com");
  EXPECT_EQ(plan.changes[3].note, "no blank");
  EXPECT_FALSE(plan.changes[3].is_reverted);
}

TEST(SqitchChangeIds, AreThoseOfSqitch) {
  EXPECT_EQ(SqitchChangeIds(ReadSqitchPlan(kPlan)), kIds);
  std::string windows;
  for (const char c : kPlan) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_EQ(SqitchChangeIds(ReadSqitchPlan(windows)), kIds);
}

TEST(SqitchChangeIds, DependOnFewThings) {
  struct Case {
    std::string plan;
    std::vector<std::string> ids;
  };
  const std::string users = "03d1bc1c857781e38f0a5c068f229aaadb20c4ed";
  const std::vector<Case> cases = {
      {"%project=shop\n\nusers 2024-01-02T03:04:05ZAnn <a@b>\n", {users}},
      {"%project=shop\n\n  + users 2024-01-02T03:04:05Z Ann <a@b> #", {users}},
      {"# About it\n%project = shop # that is it\n\n\n# users\nusers 2024-01-02T03:04:05Z Ann <a@b> # 0\n", {users}},
      {"%project=shop\n\n\xC3\xA9 2024-01-02T03:04:05Z  <a@b>", {"471d76cfa14c98e12011475f06ac2c5ceeaeeb2d"}},
      {"%project=shop\n\nusers [other:x]2024-01-02T03:04:05Z Ann <a@b>\n",
       {"6dd331b76c795be6c77f31b8e7e37820075da14b"}},
      {"%project=shop\n%uri=HTTP://Example.COM:80\n\nusers 2024-01-02T03:04:05Z Ann <a@b>\n",
       {"751b7d781225243354dd7acaeeff01109f4ca21d"}},
      {"%project=shop\n\nusers 2024-01-02T03:04:05Z Ann <a@b>\n@v1 2024-01-02T03:04:05Z Ann <a@b>\n"
       "users 2024-01-02T03:04:05Z  Ann <a@b>  #  x  \n",
       {users, "56366dc50668e8abdb9072d8f60a730367213050"}},
  };
  for (const Case& c : cases) EXPECT_EQ(SqitchChangeIds(ReadSqitchPlan(c.plan)), c.ids) << c.plan;
}

TEST(ReadSqitchPlan, FindsTheEndOfAName) {
  const auto read = [](const std::string& name) {
    const std::string when = " 2024-01-02T03:04:05Z Ann <a@b>\n";
    return ReadSqitchPlan("%project=shop\n\nx" + when + "@v" + when + name + when);
  };
  EXPECT_FALSE(read("a[b").problem);
  EXPECT_EQ(read("a[b").changes.at(1).name, "a[b");
  EXPECT_FALSE(read("a[@v]").problem);
  EXPECT_EQ(read("a[@v]").changes.at(1).required, (std::vector<std::string>{"@v"}));
  EXPECT_TRUE(read("a[x]").problem);
  EXPECT_EQ(read("a[x]").changes.at(1).name, "a");
}

TEST(SqitchChangeIds, AreMissingWhereTheUriIsNotKnown) {
  for (const std::string uri : {"https://example.com/%7Euser", "ftp://Example.com/", "https://me@example.com/",
                                "http:shop", "https://example.com/\xC3\xA9"}) {
    const std::string plan = "%project=shop\n%uri=" + uri + "\n\nusers 2024-01-02T03:04:05Z Ann <a@b>\n";
    EXPECT_FALSE(ReadSqitchPlan(plan).problem) << uri;
    EXPECT_EQ(SqitchChangeIds(ReadSqitchPlan(plan)), std::nullopt) << uri;
  }
}

TEST(ReadSqitchPlan, NamesTheLineThatSqitchRefuses) {
  const std::string when = " 2024-01-02T03:04:05Z Ann <a@b>";
  const std::vector<std::string> lines = {
      "users",
      "users 2024-01-02T03:04:05Z",
      "users Ann <a@b>",
      "users 2024-01-02T03:04:05Z <a@b>",
      "users 2024-01-02T03:04:05Z Ann <a@b> x",
      "users 2024-01-02T03:04:05Z Ann<a@b>",
      "users 2024-13-02T03:04:05Z Ann <a@b>",
      "users 2023-02-29T03:04:05Z Ann <a@b>",
      "users[a]" + when,
      "users []" + when,
      "users [a:b:c]" + when,
      "users [a a]" + when,
      "users [a" + when,
      "#",
      "a/1" + when,
      "0" + when,
      "users 2024-01-02T03:04:05Z 0 <a@b>",
      "-a-" + when,
      "a:b" + when,
      "HEAD" + when,
      "0123456789012345678901234567890123456789" + when,
      "%x=1",
      "@v" + when,
      "users \xFF" + when,
  };
  for (const std::string& line : lines) {
    const SqitchPlan plan = ReadSqitchPlan("%project=shop\n\n" + line + "\n");
    ASSERT_TRUE(plan.problem) << line;
    EXPECT_EQ(plan.problem->line, 3U) << line;
    EXPECT_EQ(SqitchChangeIds(plan), std::nullopt);
  }
}

TEST(ReadSqitchPlan, NamesWhatStandsTwice) {
  const std::string when = " 2024-01-02T03:04:05Z Ann <a@b>\n";
  const SqitchPlan change = ReadSqitchPlan("%project=shop\n\na" + when + "-a" + when);
  ASSERT_TRUE(change.problem);
  EXPECT_EQ(change.problem->line, 4U);
  EXPECT_EQ(change.problem->message, "the change 'a' stands on line 3 already, without a tag after it");
  EXPECT_TRUE(change.changes.at(1).is_reverted);
  const SqitchPlan tag = ReadSqitchPlan("%project=shop\n\na" + when + "@v" + when + "b" + when + "@v" + when);
  ASSERT_TRUE(tag.problem);
  EXPECT_EQ(tag.problem->line, 6U);
}

TEST(ReadSqitchPlan, WantsAProjectAndAnEmptyLine) {
  const std::string when = " 2024-01-02T03:04:05Z Ann <a@b>\n";
  EXPECT_EQ(ReadSqitchPlan("").problem.value().line, 1U);
  EXPECT_EQ(ReadSqitchPlan("%uri=x\n\na" + when).problem.value().line, 1U);
  EXPECT_EQ(ReadSqitchPlan("%project\n\na" + when).problem.value().line, 1U);
  EXPECT_EQ(ReadSqitchPlan("%project=a b\n\na" + when).problem.value().line, 1U);
  EXPECT_EQ(ReadSqitchPlan("%project=shop\na" + when).problem.value().line, 2U);
  EXPECT_EQ(ReadSqitchPlan("\xEF\xBB\xBF%project=shop\n\na" + when).problem.value().line, 1U);
  // What can be read is read all the same.
  EXPECT_EQ(ReadSqitchPlan("%project=shop\na" + when).changes.at(0).name, "a");
}

}  // namespace
}  // namespace pgtidy::migrations

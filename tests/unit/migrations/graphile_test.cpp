#include "analyzer/migrations/checksums/graphile.h"

#include <gtest/gtest.h>

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kFirst = "sha1:d30d858bf9fa5d8979af2d32c3be5e09b07da877";
constexpr std::string_view kSecond = "sha1:8aa7a807729385af54606b125c976ba9065e1ee2";
constexpr std::string_view kThird = "sha1:c9db28187874d860371050ccf5179b48d2b88018";

// graphile-migrate computed what is expected.
TEST(GraphileHash, CountsTheOneBeforeAndNoWhiteSpaceAround) {
  EXPECT_EQ(GraphileHash("", "SELECT 1;"), kFirst);
  EXPECT_EQ(GraphileHash(kFirst, "-- \xC3\xA9\n\nSELECT 2;\n"), kSecond);
  EXPECT_EQ(GraphileHash(kSecond, "SELECT 3;"), kThird);
  EXPECT_EQ(GraphileHash("", "SELECT 1"), "sha1:b381cee440378c2591cd8955a04e24b7b21642b2");
  EXPECT_EQ(GraphileHash("", ""), "sha1:adc83b19e793491b1c6ea0fd8b46cd9f32e592fc");
  const std::string table = *GraphileHash("", "CREATE TABLE t (id int);");
  EXPECT_EQ(GraphileHash(table, ""), "sha1:112d71584a960b67b546807e7165a498ce77bc85");
  EXPECT_EQ(GraphileHash(table, " \n"), GraphileHash(table, ""));
  EXPECT_EQ(GraphileHash(table, "a\r\n\tb"), "sha1:6202c7eeb9fb1a443a0ba5207bda0e466e24600c");
  // U+0085 is no white space to JavaScript, U+FEFF, U+00A0 and U+2028 are.
  EXPECT_EQ(GraphileHash("", "\xEF\xBB\xBF\xC2\xA0 CREATE TABLE t (id int);\xE2\x80\xA8\xC2\x85"),
            "sha1:00073d6b15bd92862813eeba42693114495f23f1");
  EXPECT_EQ(GraphileHash("", "\xEF\xBB\xBF\xC2\xA0 CREATE TABLE t (id int);\xE2\x80\xA8"), table);
}

TEST(ReadGraphileHeader, ReadsItsFields) {
  const std::string text =
      "--! Previous: -\n--! Hash: sha1:aa\n--! Message:  h\xC3\xA9llo \xE3\x80\x80\n--! AllowInvalidHash\n"
      "--! Other_1: x\n\nSELECT 1;\n";
  const GraphileHeader header = ReadGraphileHeader(text);
  EXPECT_EQ(header.fault, GraphileFault::kNone);
  EXPECT_EQ(header.previous, "-");
  EXPECT_EQ(header.hash, "sha1:aa");
  EXPECT_EQ(header.message, "h\xC3\xA9llo");
  EXPECT_TRUE(header.allows_invalid_hash);
  EXPECT_EQ(text.substr(header.body), "SELECT 1;\n");
  EXPECT_EQ(text.substr(header.range.end), "\nSELECT 1;\n");
}

TEST(ReadGraphileHeader, NamesWhatGraphileMigrateRefuses) {
  struct Case {
    std::string_view text;
    GraphileFault fault;
  };
  const std::vector<Case> cases = {
      {"--! Previous: -\n--! Hash: x\n\nSELECT 1;", GraphileFault::kNone},
      {"--! Previous: -\n--! Hash: x\n", GraphileFault::kNone},
      {"--! Previous: -\n--! Hash: x", GraphileFault::kNoEmptyLine},
      {"--! Previous: -\n--! Hash: x\nSELECT 1;", GraphileFault::kNoEmptyLine},
      {"--! Previous: -\n--! Hash: x\n \n", GraphileFault::kNoEmptyLine},
      {"--! Previous: -\n--! Hash: x\n\r\nSELECT 1;", GraphileFault::kCarriageReturn},
      {"--! Previous: -\r\n--! Hash: x\r\n\r\nSELECT 1;\r\n", GraphileFault::kCarriageReturn},
      {"--! Previous: -\n--! Hash: x\n\nSELECT 1;\r\n", GraphileFault::kNone},
      {"--! Previous: -\n--! Previous: -\n\n", GraphileFault::kRepeatedField},
      {"--! Hash: x\n\n", GraphileFault::kNoPrevious},
      {"--! Previous:\n--! Hash: x\n\n", GraphileFault::kNoPrevious},
      {"--! Previous\n--! Hash: x\n\n", GraphileFault::kNoPrevious},
      {"--! Previous: -\n--! Hash:  \n\n", GraphileFault::kNoHash},
      {"", GraphileFault::kNoPrevious},
      {"\nSELECT 1;", GraphileFault::kNoPrevious},
      {"SELECT 1;", GraphileFault::kNoEmptyLine},
      {"--! lower: x\n\n", GraphileFault::kNoEmptyLine},
      {"--! Two words: x\n\n", GraphileFault::kNoEmptyLine},
      {"--! Foo: a\xE2\x80\xA8"
       "b\n\n",
       GraphileFault::kNoEmptyLine},
      {"\xEF\xBB\xBF--! Previous: -\n--! Hash: x\n\n", GraphileFault::kNoEmptyLine},
  };
  for (const Case& c : cases) EXPECT_EQ(ReadGraphileHeader(c.text).fault, c.fault) << c.text;
}

std::string Migration(std::string_view previous, std::string_view hash, std::string_view body) {
  return "--! Previous: " + std::string(previous) + "\n--! Hash: " + std::string(hash) + "\n\n" + std::string(body);
}

TEST(ReadGraphileChain, FollowsTheHashes) {
  const std::string first = Migration("-", kFirst, "SELECT 1;\n");
  const std::string second = Migration(kFirst, kSecond, "-- \xC3\xA9\n\nSELECT 2;\n");
  const std::string third = Migration(kSecond, kThird, "\nSELECT 3;");
  for (const GraphileLink& link : ReadGraphileChain(std::vector<std::string_view>{first, second, third})) {
    EXPECT_TRUE(link.IsAccepted()) << *link.computed;
  }
  const auto gap = ReadGraphileChain(std::vector<std::string_view>{first, third});
  EXPECT_FALSE(gap[1].follows);
  EXPECT_EQ(gap[1].computed, kThird);
  EXPECT_FALSE(gap[1].IsAccepted());
  EXPECT_FALSE(ReadGraphileChain(std::vector<std::string_view>{second})[0].follows);
}

TEST(ReadGraphileChain, TellsAnEditedFile) {
  const std::string edited = Migration("-", kFirst, "SELECT 11;\n");
  const std::string second = Migration(kFirst, kSecond, "-- \xC3\xA9\n\nSELECT 2;\n");
  const auto chain = ReadGraphileChain(std::vector<std::string_view>{edited, second});
  EXPECT_TRUE(chain[0].follows);
  EXPECT_NE(chain[0].computed, kFirst);
  EXPECT_FALSE(chain[0].IsAccepted());
  // The chain is that of the hashes as they are written.
  EXPECT_TRUE(chain[1].IsAccepted());

  const std::string allowed = "--! AllowInvalidHash\n" + edited;
  EXPECT_TRUE(ReadGraphileChain(std::vector<std::string_view>{allowed})[0].IsAccepted());
  const std::string needless = "--! AllowInvalidHash\n" + Migration("-", kFirst, "SELECT 1;\n");
  EXPECT_FALSE(ReadGraphileChain(std::vector<std::string_view>{needless})[0].IsAccepted());
  const std::string faulty = Migration("-", kFirst, "SELECT 1;\n").substr(4);
  EXPECT_EQ(ReadGraphileChain(std::vector<std::string_view>{faulty})[0].computed, std::nullopt);
}

}  // namespace
}  // namespace pgtidy::migrations

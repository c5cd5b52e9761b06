#include "analyzer/engine/schema_place.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace pgtidy::engine {
namespace {

// The text of the range that stands for an error in a text of one statement.
std::string_view Shown(std::string_view text, const ddl::StatementError& error) {
  const SchemaPlace place = PlaceOf(error, {0, static_cast<uint32_t>(text.size())}, text, 0);
  return text.substr(place.range.begin, place.range.size());
}

ddl::StatementError ErrorAt(std::string_view text, std::string_view what) {
  return {.sqlstate = "XX000", .message = "x", .offset = static_cast<uint32_t>(text.find(what))};
}

TEST(SchemaPlaceTest, TakesTheTokenAtTheServersPosition) {
  const std::string_view text = "SELECT a.\"B\" + 1 FROM a WHERE 'x' = 2";
  EXPECT_EQ(Shown(text, ErrorAt(text, "a.")), "a.\"B\"");
  EXPECT_EQ(Shown(text, ErrorAt(text, "+")), "+");
  EXPECT_EQ(Shown(text, ErrorAt(text, "'x'")), "'x'");
}

TEST(SchemaPlaceTest, LooksIntoLiterals) {
  const std::string_view text = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT b.c FROM b $$";
  EXPECT_EQ(Shown(text, ErrorAt(text, "b.c")), "b.c");
}

TEST(SchemaPlaceTest, FindsTheNameOfTheMessage) {
  EXPECT_EQ(Shown("DROP TABLE a, \"B c\"", {.sqlstate = "42P01", .message = "table \"B c\" does not exist"}),
            "\"B c\"");
  EXPECT_EQ(Shown("ALTER TABLE s.T ADD c int", {.sqlstate = "42P01", .message = "relation \"s.t\" does not exist"}),
            "T");
  EXPECT_EQ(Shown("DROP FUNCTION s.f(int)", {.sqlstate = "42883", .message = "function s.f(integer) does not exist"}),
            "f");
  EXPECT_EQ(Shown("ALTER TABLE a DROP b", {.sqlstate = "2BP01",
                                           .message = "cannot drop column b of table a because other objects depend "
                                                      "on it"}),
            "b");
}

TEST(SchemaPlaceTest, EndsWithTheFirstWords) {
  EXPECT_EQ(Shown("REFRESH MATERIALIZED VIEW a", {.sqlstate = "XX000", .message = "no"}), "REFRESH MATERIALIZED");
  EXPECT_EQ(Shown("COMMIT", {.sqlstate = "XX000", .message = "no"}), "COMMIT");
}

TEST(SchemaPlaceTest, KnowsTheExpressionOfADefault) {
  const auto in_default = [](std::string_view text) {
    return PlaceOf(ErrorAt(text, "'x'"), {0, static_cast<uint32_t>(text.size())}, text, 0).in_default;
  };
  EXPECT_TRUE(in_default("CREATE TABLE t (a int DEFAULT 'x')"));
  EXPECT_TRUE(in_default("CREATE TABLE t (a int DEFAULT f(1, ('x')))"));
  EXPECT_FALSE(in_default("CREATE TABLE t (a int DEFAULT 1, b int CHECK (b = 'x'))"));
  EXPECT_FALSE(in_default("CREATE TABLE t (a int DEFAULT 1 CHECK (a = 'x'))"));
  EXPECT_FALSE(in_default("INSERT INTO t VALUES (DEFAULT, 'x')"));
}

}  // namespace
}  // namespace pgtidy::engine

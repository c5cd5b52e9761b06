#include <gtest/gtest.h>

#include <string>

#include "analyzer/catalog/deparse.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "tests/unit/query/column_types.h"

namespace pgtidy::query {
namespace {

// The value of an expression that folds to a constant; the printed expression in parentheses if it does not.
std::string Folded(const std::string& expression) {
  const Catalog catalog(18);
  const ExprRef folded = FoldConstants(catalog, AnalyzeOverColumns(catalog, expression, ExprPlace::kSelectTarget));
  const auto* constant = catalog::As<catalog::Const>(folded);
  if (constant == nullptr) return "(" + catalog::DeparseExpression(catalog, *folded, types::kInvalidOid) + ")";
  return constant->is_null ? "null" : constant->value;
}

TEST(ConstantFoldingTest, EvaluatesWhatItKnows) {
  EXPECT_EQ(Folded("1 + 2 * 3"), "7");
  EXPECT_EQ(Folded("-(5)"), "-5");
  EXPECT_EQ(Folded("7 / 2"), "3");
  EXPECT_EQ(Folded("1 < 2"), "t");
  EXPECT_EQ(Folded("not (1 = 2)"), "t");
  EXPECT_EQ(Folded("1 = 2 and now() > '2020-01-01'"), "f");
  EXPECT_EQ(Folded("'a' || 'b'"), "ab");
  EXPECT_EQ(Folded("'12'::text::int"), "12");
  EXPECT_EQ(Folded("5::bigint"), "5");
  EXPECT_EQ(Folded("5::text"), "5");
  EXPECT_EQ(Folded("1.456::numeric(3, 2)"), "1.46");
  EXPECT_EQ(Folded("date '2020-01-01'::timestamp"), "2020-01-01 00:00:00");
  EXPECT_EQ(Folded("'a'::char(3)"), "a  ");
  EXPECT_EQ(Folded("'ab' collate \"C\""), "ab");
}

TEST(ConstantFoldingTest, LeavesEverythingElse) {
  EXPECT_EQ(Folded("2147483647 + 1"), "((2147483647 + 1))");
  EXPECT_EQ(Folded("1 / 0"), "((1 / 0))");
  EXPECT_EQ(Folded("lower('A')"), "(lower('A'::text))");
  EXPECT_EQ(Folded("1.5::int"), "((1.5)::integer)");
  EXPECT_EQ(Folded("'2020-01-01'::text::date"), "(('2020-01-01'::text)::date)");
  EXPECT_EQ(Folded("'abcd'::varchar(3)"), "('abcd'::character varying(3))");
}

}  // namespace
}  // namespace pgtidy::query

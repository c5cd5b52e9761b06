#include <gtest/gtest.h>

#include <string>

#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "tests/unit/query/column_types.h"

namespace pgtidy::query {
namespace {

Volatility VolatilityOf(const Catalog& catalog, const std::string& expression) {
  return ExpressionVolatility(catalog, AnalyzeOverColumns(catalog, expression, ExprPlace::kIndexExpression));
}

// A SQL function of one integer, or of two.
Oid AddSqlFunction(Catalog& catalog, const std::string& name, char volatility, const std::string& body,
                   Oid result = types::kInt4Type) {
  catalog::Routine routine;
  routine.oid = catalog.NewOid();
  routine.name = name;
  routine.namespace_oid = types::kPublicNamespace;
  routine.language = types::kSqlLanguage;
  routine.volatility = volatility;
  routine.arguments = {types::kInt4Type};
  routine.argument_names = {"a"};
  routine.result = result;
  routine.body = body;
  const Oid oid = routine.oid;
  catalog.Put(std::move(routine));
  return oid;
}

// What PostgreSQL says of an index on the expression: refused as not immutable, or not.
TEST(VolatilityTest, TellsWhatAnIndexMayHold) {
  const Catalog catalog(18);
  for (const char* immutable : {"c_int4 + 1",
                                "c_text || c_int4",
                                "lower(c_text)",
                                "c_timestamp::date",
                                "c_date::timestamp",
                                "date_trunc('day', c_timestamp)",
                                "date_trunc('day', c_timestamptz at time zone 'UTC')",
                                "to_timestamp(c_int4)",
                                "c_timestamptz > '2020-01-01'",
                                "c_int4::text",
                                "c_float8::int",
                                "c_jsonb ->> 'a'",
                                "(c_jsonb ->> 'a')::int",
                                "c_text::jsonb",
                                "c_time::text",
                                "c_xml::text",
                                "quote_literal(c_int4)",
                                "md5(c_text)",
                                "to_tsvector('english', c_text)",
                                "coalesce(c_text, '')",
                                "c_timestamptz - c_timestamptz",
                                "timezone('UTC', c_timestamptz)",
                                "json_array(c_int4) is null"}) {
    const Volatility found = VolatilityOf(catalog, immutable);
    EXPECT_EQ(found.worst, 'i') << immutable << ": " << found.culprit;
    EXPECT_FALSE(found.undetermined) << immutable;
  }
  for (const char* mutable_one : {"c_text || c_date",
                                  "c_date::text",
                                  "c_text::date",
                                  "c_timestamptz::date",
                                  "c_timestamp::timestamptz",
                                  "c_timestamptz::text",
                                  "date_trunc('day', c_timestamptz)",
                                  "to_char(c_int4, '9')",
                                  "now()",
                                  "current_date",
                                  "current_user",
                                  "c_timestamptz > '2020-01-01'::text::timestamptz",
                                  "c_int4range::text",
                                  "c_text::int[]",
                                  "c_interval::text",
                                  "c_text::xml",
                                  "c_money::text",
                                  "c_text::regclass",
                                  "random()",
                                  "concat(c_text)",
                                  "format('%s', c_text)",
                                  "to_tsvector(c_text)",
                                  "age(c_timestamp)",
                                  "c_timestamptz + c_interval",
                                  "row(c_int4, 1)::text",
                                  "json_object('a': c_date) is null",
                                  "case when c_bool then c_date else current_date end"}) {
    EXPECT_NE(VolatilityOf(catalog, mutable_one).worst, 'i') << mutable_one;
  }
}

TEST(VolatilityTest, NamesWhatDecides) {
  const Catalog catalog(18);
  EXPECT_EQ(VolatilityOf(catalog, "lower(now()::text)").culprit, "the cast timestamp with time zone::text");
  EXPECT_EQ(VolatilityOf(catalog, "c_date > now()").culprit,
            "date_gt_timestamptz(date, timestamp with time zone) by the operator >");
  EXPECT_EQ(VolatilityOf(catalog, "date_trunc('day', c_date)").culprit, "date_trunc(text, timestamp with time zone)");
  EXPECT_EQ(VolatilityOf(catalog, "random()").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "random()").location, 7);
}

TEST(VolatilityTest, LooksIntoSqlFunctionsAsThePlannerDoes) {
  Catalog catalog(18);
  AddSqlFunction(catalog, "pure", 'v', "SELECT $1 + 1");
  AddSqlFunction(catalog, "named", 'v', "SELECT named.a * 2");
  AddSqlFunction(catalog, "clock", 'v', "SELECT now()::text", types::kTextType);
  AddSqlFunction(catalog, "lies", 'i', "SELECT now()::text", types::kTextType);
  AddSqlFunction(catalog, "query", 'v', "SELECT a FROM pg_class");
  AddSqlFunction(catalog, "recursive", 'v', "SELECT recursive(a)");
  AddSqlFunction(catalog, "unused", 'v', "SELECT 1");
  AddSqlFunction(catalog, "other_type", 'v', "SELECT a", types::kInt8Type);
  catalog.Update<catalog::Routine>(AddSqlFunction(catalog, "definer", 'v', "SELECT a"),
                                   [](catalog::Routine& routine) { routine.security_definer = true; });
  catalog.Update<catalog::Routine>(AddSqlFunction(catalog, "strict_coalesce", 'v', "SELECT coalesce(a, 1)"),
                                   [](catalog::Routine& routine) { routine.strict = true; });
  catalog.Update<catalog::Routine>(AddSqlFunction(catalog, "any_one", 'v', "SELECT $1", types::kAnyElementType),
                                   [](catalog::Routine& routine) { routine.arguments = {types::kAnyElementType}; });

  EXPECT_EQ(VolatilityOf(catalog, "pure(c_int4)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "pure(a => c_int4)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "named(c_int4)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "clock(c_int4)").worst, 's');
  EXPECT_EQ(VolatilityOf(catalog, "lies(c_int4)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "query(c_int4)").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "recursive(c_int4)").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "other_type(c_int4)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "definer(c_int4)").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "strict_coalesce(c_int4)").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "any_one(c_text)").worst, 'i');
  EXPECT_EQ(VolatilityOf(catalog, "pure(random()::int)").worst, 'v');
  EXPECT_EQ(VolatilityOf(catalog, "unused(random()::int)").worst, 'i') << "what is not used goes";
}

TEST(VolatilityTest, SaysWhenSomethingIsNotKnown) {
  Catalog catalog(18);
  catalog.MarkUnknownExtension();
  const Volatility found = VolatilityOf(catalog, "nobody_knows(c_int4)");
  EXPECT_EQ(found.worst, 'i');
  EXPECT_TRUE(found.undetermined);
}

}  // namespace
}  // namespace pgtidy::query

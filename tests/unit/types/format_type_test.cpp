#include "analyzer/types/format_type.h"

#include <gtest/gtest.h>

#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

class FormatTypeTest : public testing::Test {
 protected:
  Oid ArrayOf(Oid element) { return catalog_.FindType(element)->array; }

  tests::BuiltinTypeCatalog catalog_{18};
};

TEST_F(FormatTypeTest, NamesOfTheStandard) {
  EXPECT_EQ(FormatType(catalog_, kInt4Type), "integer");
  EXPECT_EQ(FormatType(catalog_, kFloat8Type), "double precision");
  EXPECT_EQ(FormatType(catalog_, kTimestamptzType), "timestamp with time zone");
  EXPECT_EQ(FormatType(catalog_, SqlType{kTimestampType, 3}), "timestamp(3) without time zone");
  EXPECT_EQ(FormatType(catalog_, SqlType{kVarcharType, 24}), "character varying(20)");
  EXPECT_EQ(FormatType(catalog_, SqlType{kIntervalType, 0x4FFFF}), "interval year");
  EXPECT_EQ(FormatType(catalog_, SqlType{kInt4Type, 5}), "integer");
  EXPECT_EQ(FormatType(catalog_, kTextType), "text");
}

TEST_F(FormatTypeTest, WithoutALengthTheyAreOtherTypes) {
  EXPECT_EQ(FormatType(catalog_, kBpcharType), "character");
  EXPECT_EQ(FormatType(catalog_, SqlType{kBpcharType}), "bpchar");
  EXPECT_EQ(FormatType(catalog_, SqlType{kBpcharType, 7}), "character(3)");
  EXPECT_EQ(FormatType(catalog_, kBitType), "bit");
  EXPECT_EQ(FormatType(catalog_, SqlType{kBitType}), "\"bit\"");
  EXPECT_EQ(FormatType(catalog_, kCharType), "\"char\"");
}

TEST_F(FormatTypeTest, Arrays) {
  EXPECT_EQ(FormatType(catalog_, SqlType{ArrayOf(kNumericType), 655366}), "numeric(10,2)[]");
  EXPECT_EQ(FormatType(catalog_, kInt2VectorType), "int2vector");
  EXPECT_EQ(FormatType(catalog_, ArrayOf(kInt2VectorType)), "int2vector[]");
  EXPECT_EQ(FormatType(catalog_, kPointType), "point");
}

TEST_F(FormatTypeTest, NamesThatNeedQuotesOrASchema) {
  const Oid order = catalog_.AddComposite("Order");
  EXPECT_EQ(FormatType(catalog_, catalog_.AddArrayOf(order)), "\"Order\"[]");
  EXPECT_EQ(FormatType(catalog_, catalog_.AddEnum("text")), "public.text");
  EXPECT_EQ(FormatType(catalog_, catalog_.AddType({.namespace_oid = 99999, .name = "select"})), "elsewhere.\"select\"");
}

TEST_F(FormatTypeTest, Qualified) {
  EXPECT_EQ(FormatTypeQualified(catalog_, {kTextType}), "pg_catalog.text");
  EXPECT_EQ(FormatTypeQualified(catalog_, {kInt4Type}), "integer");
  EXPECT_EQ(FormatTypeQualified(catalog_, {kBpcharType}), "character");
  EXPECT_EQ(FormatTypeQualified(catalog_, {catalog_.AddEnum("mood")}), "public.mood");
}

TEST_F(FormatTypeTest, JsonHasANameOfTheStandardSince17) {
  EXPECT_EQ(FormatType(catalog_, kJsonType), "json");
  EXPECT_EQ(FormatTypeQualified(catalog_, {kJsonType}), "json");
  const tests::BuiltinTypeCatalog older(16);
  EXPECT_EQ(FormatType(older, kJsonType), "json");
  EXPECT_EQ(FormatTypeQualified(older, {kJsonType}), "pg_catalog.json");
}

TEST_F(FormatTypeTest, WhatIsNotThere) {
  EXPECT_EQ(FormatType(catalog_, kUndeterminedType), "???");
  EXPECT_EQ(FormatType(catalog_, kInvalidOid), "???");
  EXPECT_EQ(FormatType(catalog_, SqlType{catalog_.AddUndetermined("geometry"), kUndeterminedTypmod}), "geometry");
}

}  // namespace
}  // namespace pgtidy::types

#include <gtest/gtest.h>

#include "analyzer/types/format_type.h"
#include "analyzer/types/sql_error.h"
#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

constexpr int32_t kYear = 4;
constexpr int32_t kDayToSecond = 0x1C08;
constexpr int32_t kAllFields = 0x7FFF;

struct Case {
  Oid type;
  std::vector<int32_t> modifiers;
  int32_t typmod;
  const char* text;
};

class TypmodTest : public testing::TestWithParam<Case> {};

TEST_P(TypmodTest, PacksAndPrints) {
  const tests::BuiltinTypeCatalog catalog(18);
  const auto& [type, modifiers, typmod, text] = GetParam();
  EXPECT_EQ(MakeTypmod(catalog, type, modifiers, 0), typmod);
  EXPECT_EQ(FormatTypmod(type, typmod), text);
}

INSTANTIATE_TEST_SUITE_P(
    Types, TypmodTest,
    testing::Values(Case{kNumericType, {10, 2}, 655366, "(10,2)"}, Case{kNumericType, {10}, 655364, "(10,0)"},
                    Case{kNumericType, {5, -3}, 329729, "(5,-3)"}, Case{kNumericType, {3, 5}, 196617, "(3,5)"},
                    Case{kVarcharType, {20}, 24, "(20)"}, Case{kBpcharType, {1}, 5, "(1)"},
                    Case{kBitType, {8}, 8, "(8)"}, Case{kVarbitType, {83886080}, 83886080, "(83886080)"},
                    Case{kTimeType, {0}, 0, "(0) without time zone"}, Case{kTimetzType, {3}, 3, "(3) with time zone"},
                    Case{kTimestampType, {6}, 6, "(6) without time zone"},
                    Case{kTimestamptzType, {9}, 6, "(6) with time zone"}, Case{kIntervalType, {kAllFields}, -1, ""},
                    Case{kIntervalType, {kAllFields, 3}, 0x7FFF0003, "(3)"},
                    Case{kIntervalType, {kYear}, 0x4FFFF, " year"},
                    Case{kIntervalType, {kDayToSecond, 9}, 0x1C080006, " day to second(6)"}));

struct ErrorCase {
  int version;
  Oid type;
  std::vector<int32_t> modifiers;
  const char* sqlstate;
  const char* message;
};

class TypmodErrorTest : public testing::TestWithParam<ErrorCase> {};

TEST_P(TypmodErrorTest, IsTheServers) {
  const auto& [version, type, modifiers, sqlstate, message] = GetParam();
  const tests::BuiltinTypeCatalog catalog(version);
  try {
    (void)MakeTypmod(catalog, type, modifiers, 17);
    FAIL();
  } catch (const SqlError& error) {
    EXPECT_EQ(error.sqlstate(), sqlstate);
    EXPECT_EQ(error.message(), message);
    EXPECT_EQ(error.location(), 17);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Types, TypmodErrorTest,
    testing::Values(
        ErrorCase{18, kNumericType, {0}, "22023", "NUMERIC precision 0 must be between 1 and 1000"},
        ErrorCase{18, kNumericType, {5, 1001}, "22023", "NUMERIC scale 1001 must be between -1000 and 1000"},
        ErrorCase{14, kNumericType, {5, -1}, "22023", "NUMERIC scale -1 must be between 0 and precision 5"},
        ErrorCase{14, kNumericType, {3, 5}, "22023", "NUMERIC scale 5 must be between 0 and precision 3"},
        ErrorCase{18, kNumericType, {1, 2, 3}, "22023", "invalid NUMERIC type modifier"},
        ErrorCase{18, kVarcharType, {0}, "22023", "length for type varchar must be at least 1"},
        ErrorCase{18, kBpcharType, {10485761}, "22023", "length for type char cannot exceed 10485760"},
        ErrorCase{18, kVarcharType, {1, 2}, "22023", "invalid type modifier"},
        ErrorCase{18, kBitType, {0}, "22023", "length for type bit must be at least 1"},
        ErrorCase{18, kVarbitType, {83886081}, "22023", "length for type varbit cannot exceed 83886080"},
        ErrorCase{18, kTimestamptzType, {-1}, "22023", "TIMESTAMP(-1) WITH TIME ZONE precision must not be negative"},
        ErrorCase{18, kIntervalType, {5}, "22023", "invalid INTERVAL type modifier"},
        ErrorCase{18, kIntervalType, {kAllFields, -2}, "22023", "INTERVAL(-2) precision must not be negative"},
        ErrorCase{18, kTextType, {3}, "42601", "type modifier is not allowed for type \"text\""}));

TEST(TypmodOfOtherTypesTest, ArraysTakeThatOfTheirElements) {
  const tests::BuiltinTypeCatalog catalog(18);
  EXPECT_EQ(MakeTypmod(catalog, catalog.FindType(kVarcharType)->array, {20}, 0), 24);
}

TEST(TypmodOfOtherTypesTest, IsUndeterminedWhereNoFunctionIsKnown) {
  tests::BuiltinTypeCatalog catalog(18);
  const Oid vector = catalog.AddType({.name = "vector", .has_typmod = true});
  EXPECT_EQ(MakeTypmod(catalog, vector, {3}, 0), kUndeterminedTypmod);
  EXPECT_EQ(MakeTypmod(catalog, catalog.AddArrayOf(vector), {3}, 0), kUndeterminedTypmod);
  EXPECT_EQ(MakeTypmod(catalog, catalog.AddUndetermined("geometry"), {1, 2}, 0), kUndeterminedTypmod);
  EXPECT_EQ(MakeTypmod(catalog, kUndeterminedType, {1}, 0), kUndeterminedTypmod);
  EXPECT_EQ(FormatTypmod(vector, kUndeterminedTypmod), "");
  EXPECT_EQ(FormatTypmod(vector, 3), "(3)");
}

}  // namespace
}  // namespace pgtidy::types

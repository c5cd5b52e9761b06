#include <gtest/gtest.h>

#include "analyzer/types/coercion.h"
#include "analyzer/types/sql_error.h"
#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

class CommonTypeTest : public testing::Test {
 protected:
  Oid Common(const std::vector<Oid>& types) { return SelectCommonTypeFromOids(catalog_, types); }

  tests::BuiltinTypeCatalog catalog_{18};
};

TEST_F(CommonTypeTest, LiteralsFollowTheOthersOrAreText) {
  EXPECT_EQ(Common({kUnknownType, kUnknownType}), kTextType);
  EXPECT_EQ(Common({kUnknownType, kDateType, kUnknownType}), kDateType);
}

TEST_F(CommonTypeTest, OneThatTheOthersCoerceTo) {
  EXPECT_EQ(Common({kInt4Type, kInt8Type, kInt2Type}), kInt8Type);
  EXPECT_EQ(Common({kInt4Type, kNumericType}), kNumericType);
  EXPECT_EQ(Common({kFloat8Type, kNumericType}), kFloat8Type);
  EXPECT_EQ(Common({kVarcharType, kBpcharType}), kVarcharType);
  EXPECT_EQ(Common({kDateType, kTimestamptzType}), kTimestamptzType);
}

TEST_F(CommonTypeTest, OfAPreferredTypeItStays) {
  EXPECT_EQ(Common({kTextType, kVarcharType}), kTextType);
  EXPECT_EQ(Common({kOidType, kInt4Type}), kOidType);
}

TEST_F(CommonTypeTest, DomainsOnlyAmongThemselves) {
  const Oid domain = catalog_.AddDomain("positive", kInt4Type);
  EXPECT_EQ(Common({domain, domain}), domain);
  EXPECT_EQ(Common({domain}), domain);
  EXPECT_EQ(Common({domain, kUnknownType}), kInt4Type);
  EXPECT_EQ(Common({domain, kInt4Type}), kInt4Type);
}

TEST_F(CommonTypeTest, TypesOfTwoCategoriesCannotBeMatched) {
  EXPECT_EQ(Common({kInt4Type, kTextType}), kInvalidOid);
  const std::vector<CommonTypeInput> inputs = {{kUnknownType, 7}, {kInt4Type, 12}, {kVarcharType, 20}};
  EXPECT_EQ(SelectCommonType(catalog_, inputs, ""), kInvalidOid);
  try {
    (void)SelectCommonType(catalog_, inputs, "UNION");
    FAIL();
  } catch (const SqlError& error) {
    EXPECT_EQ(error.sqlstate(), "42804");
    EXPECT_EQ(error.message(), "UNION types integer and character varying cannot be matched");
    EXPECT_EQ(error.location(), 20);
  }
}

TEST_F(CommonTypeTest, TellsWhichInputGaveTheType) {
  size_t which = 9;
  const std::vector<CommonTypeInput> inputs = {{kUnknownType, 7}, {kInt4Type, 12}, {kInt8Type, 20}};
  EXPECT_EQ(SelectCommonType(catalog_, inputs, "CASE", &which), kInt8Type);
  EXPECT_EQ(which, 2u);
}

TEST_F(CommonTypeTest, AnUndeterminedInputDecides) {
  const Oid extension_type = catalog_.AddUndetermined("geometry");
  EXPECT_EQ(Common({kInt4Type, kUndeterminedType}), kUndeterminedType);
  EXPECT_EQ(Common({kUndeterminedType, kUnknownType}), kUndeterminedType);
  EXPECT_EQ(Common({extension_type, kTextType}), kUndeterminedType);
  EXPECT_EQ(Common({extension_type, extension_type}), extension_type);
}

TEST_F(CommonTypeTest, ACommonTypeMayStillNotFit) {
  // One category, but no cast either way.
  const std::vector<Oid> types = {kUuidType, kJsonbType};
  EXPECT_EQ(Common(types), kUuidType);
  EXPECT_FALSE(VerifyCommonType(catalog_, kUuidType, types));
  EXPECT_TRUE(VerifyCommonType(catalog_, kInt8Type, std::vector{kInt4Type, kUnknownType, kUndeterminedType}));
}

}  // namespace
}  // namespace pgtidy::types

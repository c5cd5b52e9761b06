#include <gtest/gtest.h>

#include "analyzer/types/coercion.h"
#include "analyzer/types/sql_error.h"
#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

class PolymorphicTest : public testing::Test {
 protected:
  using Types = std::vector<Oid>;

  Oid Resolve(const Types& actual, Types declared, Oid result, bool allow_polymorphic = false) {
    declared_ = std::move(declared);
    return ResolvePolymorphicTypes(catalog_, actual, declared_, result, allow_polymorphic);
  }

  // The message that the server gives, its detail after a line break.
  std::string Error(const Types& actual, const Types& declared, Oid result) {
    try {
      (void)Resolve(actual, declared, result);
    } catch (const SqlError& error) {
      EXPECT_EQ(error.sqlstate(), "42804");
      EXPECT_EQ(error.location(), -1);
      return error.message() + (error.detail().empty() ? "" : "\n" + error.detail());
    }
    return "";
  }

  bool Consistent(const Types& actual, const Types& declared) {
    return GenericTypesAreConsistent(catalog_, actual, declared);
  }

  tests::BuiltinTypeCatalog catalog_{18};
  Types declared_;
};

TEST_F(PolymorphicTest, WithoutPolymorphicArgumentsNothingHappens) {
  EXPECT_EQ(Resolve({kInt4Type}, {kInt8Type}, kTextType), kTextType);
  EXPECT_EQ(Resolve({kCstringType}, {kCstringType}, kAnyArrayType), kAnyArrayType);
}

TEST_F(PolymorphicTest, ElementsAndArraysTellEachOther) {
  EXPECT_EQ(Resolve({kInt4Type}, {kAnyElementType}, kAnyArrayType), kInt4ArrayType);
  EXPECT_EQ(Resolve({kInt4ArrayType}, {kAnyArrayType}, kAnyElementType), kInt4Type);
  EXPECT_EQ(Resolve({kInt4ArrayType, kUnknownType}, {kAnyArrayType, kAnyElementType}, kBoolType), kBoolType);
  EXPECT_EQ(declared_, (Types{kInt4ArrayType, kInt4Type}));
  EXPECT_EQ(Resolve({kUnknownType, kTextType}, {kAnyArrayType, kAnyElementType}, kAnyArrayType), kTextArrayType);
  EXPECT_EQ(declared_, (Types{kTextArrayType, kTextType}));
}

TEST_F(PolymorphicTest, DomainsOverArraysAreFlattened) {
  const Oid domain = catalog_.AddDomain("numbers", kInt4ArrayType);
  EXPECT_EQ(Resolve({domain}, {kAnyArrayType}, kAnyElementType), kInt4Type);
  EXPECT_EQ(Resolve({domain}, {kAnyElementType}, kAnyElementType), domain);
}

TEST_F(PolymorphicTest, RangesAndMultiranges) {
  const Oid multirange = catalog_.FindType(kInt4RangeType)->multirange;
  EXPECT_EQ(Resolve({kInt4RangeType}, {kAnyRangeType}, kAnyElementType), kInt4Type);
  EXPECT_EQ(Resolve({kInt4RangeType}, {kAnyRangeType}, kAnyMultirangeType), multirange);
  EXPECT_EQ(Resolve({multirange}, {kAnyMultirangeType}, kAnyRangeType), kInt4RangeType);
  EXPECT_EQ(Resolve({multirange, kUnknownType}, {kAnyMultirangeType, kAnyElementType}, kBoolType), kBoolType);
  EXPECT_EQ(declared_, (Types{multirange, kInt4Type}));
  EXPECT_TRUE(Consistent({multirange, kInt4RangeType}, {kAnyMultirangeType, kAnyRangeType}));
  EXPECT_FALSE(Consistent({multirange, kNumrangeType}, {kAnyMultirangeType, kAnyRangeType}));
}

TEST_F(PolymorphicTest, ErrorsOfTheSimpleFamily) {
  EXPECT_EQ(Error({kInt4Type, kTextType}, {kAnyElementType, kAnyElementType}, kBoolType),
            "arguments declared \"anyelement\" are not all alike\ninteger versus text");
  EXPECT_EQ(Error({kTextType, kInt4ArrayType}, {kAnyElementType, kAnyArrayType}, kBoolType),
            "argument declared anyarray is not consistent with argument declared anyelement\ninteger[] versus text");
  EXPECT_EQ(Error({kTextType}, {kAnyArrayType}, kBoolType), "argument declared anyarray is not an array but type text");
  EXPECT_EQ(Error({kTextType}, {kAnyRangeType}, kBoolType),
            "argument declared anyrange is not a range type but type text");
  EXPECT_EQ(Error({kUnknownType}, {kAnyElementType}, kBoolType),
            "could not determine polymorphic type because input has type unknown");
  EXPECT_EQ(Error({kInt4ArrayType}, {kAnyNonArrayType}, kBoolType),
            "type matched to anynonarray is an array type: integer[]");
  EXPECT_EQ(Error({kTextType}, {kAnyEnumType}, kBoolType), "type matched to anyenum is not an enum type: text");
  EXPECT_EQ(Error({kInt4Type, kUnknownType}, {kAnyElementType, kAnyRangeType}, kBoolType),
            "could not determine polymorphic type anyrange because input has type unknown");
}

TEST_F(PolymorphicTest, ATypeWithoutArrays) {
  const Oid type = catalog_.AddComposite("lonely");
  try {
    (void)Resolve({type}, {kAnyElementType}, kAnyArrayType);
    FAIL();
  } catch (const SqlError& error) {
    EXPECT_EQ(error.sqlstate(), "42704");
    EXPECT_EQ(error.message(), "could not find array type for data type lonely");
  }
}

TEST_F(PolymorphicTest, ColumnsOfStatisticsFitWhereNobodyAsksForElements) {
  EXPECT_EQ(Resolve({kAnyArrayType}, {kAnyArrayType}, kAnyArrayType), kAnyArrayType);
  EXPECT_EQ(Resolve({kAnyArrayType}, {kAnyArrayType}, kInt4Type), kInt4Type);
  EXPECT_EQ(Error({kAnyArrayType}, {kAnyArrayType}, kAnyElementType),
            "cannot determine element type of \"anyarray\" argument");
  EXPECT_TRUE(Consistent({kAnyArrayType, kInt4Type}, {kAnyArrayType, kAnyElementType}));
}

TEST_F(PolymorphicTest, CompatibleTypesHaveACommonOne) {
  EXPECT_EQ(
      Resolve({kInt4ArrayType, kNumericType}, {kAnyCompatibleArrayType, kAnyCompatibleType}, kAnyCompatibleArrayType),
      1231u);
  EXPECT_EQ(declared_, (Types{1231, kNumericType}));
  EXPECT_EQ(Resolve({kUnknownType}, {kAnyCompatibleType}, kAnyCompatibleType), kTextType);
  EXPECT_EQ(Resolve({kUnknownType}, {kAnyCompatibleArrayType}, kAnyCompatibleType), kTextType);
  EXPECT_EQ(Resolve({kInt4Type, kUnknownType}, {kAnyCompatibleType, kAnyCompatibleType}, kAnyCompatibleType),
            kInt4Type);
  EXPECT_FALSE(Consistent({kInt4Type, kTextType}, {kAnyCompatibleType, kAnyCompatibleType}));
  EXPECT_FALSE(Consistent({kInt4Type}, {kAnyCompatibleArrayType}));
}

TEST_F(PolymorphicTest, ErrorsOfTheCompatibleFamily) {
  EXPECT_EQ(Error({kInt4Type, kTextType}, {kAnyCompatibleType, kAnyCompatibleType}, kBoolType),
            "argument types integer and text cannot be matched");
  EXPECT_EQ(Error({kUuidType, kJsonbType}, {kAnyCompatibleType, kAnyCompatibleType}, kBoolType),
            "arguments of anycompatible family cannot be cast to a common type");
  EXPECT_EQ(Error({kInt4RangeType, kInt8Type}, {kAnyCompatibleRangeType, kAnyCompatibleType}, kBoolType),
            "anycompatiblerange type int4range does not match anycompatible type bigint");
  EXPECT_EQ(Error({kUnknownType, kInt8Type}, {kAnyCompatibleRangeType, kAnyCompatibleType}, kBoolType),
            "could not determine polymorphic type anycompatiblerange because input has type unknown");
  EXPECT_EQ(Error({kInt4ArrayType}, {kAnyCompatibleNonArrayType}, kBoolType),
            "type matched to anycompatiblenonarray is an array type: integer[]");
}

TEST_F(PolymorphicTest, TypesOfAggregatesMayStayPolymorphic) {
  EXPECT_EQ(Resolve({kAnyElementType}, {kAnyElementType}, kAnyArrayType, true), kAnyArrayType);
  EXPECT_EQ(Resolve({kAnyElementType, kInt4Type}, {kAnyElementType, kAnyElementType}, kAnyElementType, true),
            kInt4Type);
  EXPECT_EQ(declared_, (Types{kAnyElementType, kInt4Type}));
  EXPECT_EQ(Resolve({kAnyCompatibleType}, {kAnyCompatibleType}, kAnyCompatibleArrayType, true),
            kAnyCompatibleArrayType);
}

TEST_F(PolymorphicTest, WhatIsNotKnownMakesUndeterminedWhatDependsOnIt) {
  EXPECT_EQ(Resolve({kUndeterminedType}, {kAnyElementType}, kAnyArrayType), kUndeterminedType);
  EXPECT_EQ(Resolve({kUndeterminedType}, {kAnyArrayType}, kInt4Type), kInt4Type);
  EXPECT_EQ(Resolve({kUndeterminedType, kInt4Type}, {kAnyArrayType, kAnyElementType}, kAnyArrayType), kInt4ArrayType);
  EXPECT_EQ(Resolve({kUndeterminedType}, {kAnyMultirangeType}, kAnyRangeType), kUndeterminedType);
  EXPECT_EQ(Resolve({kUndeterminedType, kInt4Type}, {kAnyCompatibleArrayType, kAnyCompatibleType}, kAnyCompatibleType),
            kUndeterminedType);
  EXPECT_EQ(Resolve({kUndeterminedType}, {kAnyCompatibleMultirangeType}, kAnyCompatibleRangeType), kUndeterminedType);
  EXPECT_EQ(Resolve({kUndeterminedType, kNumrangeType}, {kAnyCompatibleType, kAnyCompatibleRangeType},
                    kAnyCompatibleRangeType),
            kNumrangeType);
  EXPECT_TRUE(Consistent({kUndeterminedType, kTextType}, {kAnyArrayType, kAnyElementType}));
  EXPECT_TRUE(Consistent({kUndeterminedType}, {kAnyEnumType}));
  EXPECT_TRUE(Consistent({kUndeterminedType}, {kAnyCompatibleRangeType}));
}

TEST_F(PolymorphicTest, ATypeOfWhichOnlyTheNameIsKnown) {
  const Oid type = catalog_.AddUndetermined("geometry");
  EXPECT_EQ(Resolve({type}, {kAnyElementType}, kAnyElementType), type);
  EXPECT_EQ(Resolve({type}, {kAnyElementType}, kAnyArrayType), kUndeterminedType);
  EXPECT_EQ(Resolve({type}, {kAnyArrayType}, kAnyElementType), kUndeterminedType);
  EXPECT_EQ(Resolve({type}, {kAnyRangeType}, kAnyMultirangeType), kUndeterminedType);
  EXPECT_TRUE(Consistent({type, kInt4Type}, {kAnyElementType, kAnyElementType}));
}

}  // namespace
}  // namespace pgtidy::types

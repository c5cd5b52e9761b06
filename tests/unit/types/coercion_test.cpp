#include "analyzer/types/coercion.h"

#include <gtest/gtest.h>

#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

constexpr CoercionContext kImplicit = CoercionContext::kImplicit;
constexpr CoercionContext kAssignment = CoercionContext::kAssignment;
constexpr CoercionContext kPlpgsql = CoercionContext::kPlpgsql;
constexpr CoercionContext kExplicit = CoercionContext::kExplicit;

class CoercionTest : public testing::Test {
 protected:
  CoercionPath Path(Oid source, Oid target, CoercionContext context) {
    return FindCoercionPathway(catalog_, target, source, context).path;
  }
  bool Coerces(std::vector<Oid> input, std::vector<Oid> target, CoercionContext context = kImplicit) {
    return CanCoerce(catalog_, input, target, context);
  }

  tests::BuiltinTypeCatalog catalog_{18};
};

TEST_F(CoercionTest, CastsHoldFromTheirContextOn) {
  EXPECT_EQ(Path(kInt4Type, kInt8Type, kImplicit), CoercionPath::kFunction);
  EXPECT_EQ(FindCoercionPathway(catalog_, kInt8Type, kInt4Type, kImplicit).function, 481u);
  EXPECT_EQ(Path(kInt8Type, kInt4Type, kImplicit), CoercionPath::kNone);
  EXPECT_EQ(Path(kInt8Type, kInt4Type, kAssignment), CoercionPath::kFunction);
  EXPECT_EQ(Path(kInt4Type, kBoolType, kAssignment), CoercionPath::kNone);
  EXPECT_EQ(Path(kInt4Type, kBoolType, kExplicit), CoercionPath::kFunction);
  EXPECT_EQ(Path(kVarcharType, kTextType, kImplicit), CoercionPath::kRelabel);
  EXPECT_EQ(Path(kJsonType, kJsonbType, kAssignment), CoercionPath::kViaIO);
}

TEST_F(CoercionTest, StringsTakeAnythingByAssignmentAndGiveAnythingByCast) {
  EXPECT_EQ(Path(kUuidType, kTextType, kImplicit), CoercionPath::kNone);
  EXPECT_EQ(Path(kUuidType, kTextType, kAssignment), CoercionPath::kViaIO);
  EXPECT_EQ(Path(kTextType, kUuidType, kAssignment), CoercionPath::kNone);
  EXPECT_EQ(Path(kTextType, kUuidType, kExplicit), CoercionPath::kViaIO);
  EXPECT_EQ(Path(kUuidType, kDateType, kExplicit), CoercionPath::kNone);
  EXPECT_EQ(Path(kUuidType, kDateType, kPlpgsql), CoercionPath::kViaIO);
}

TEST_F(CoercionTest, ArraysCoerceByTheirElements) {
  const Oid int8_array = catalog_.FindType(kInt8Type)->array;
  EXPECT_EQ(Path(kInt4ArrayType, int8_array, kImplicit), CoercionPath::kArray);
  EXPECT_EQ(Path(int8_array, kInt4ArrayType, kImplicit), CoercionPath::kNone);
  EXPECT_EQ(Path(int8_array, kInt4ArrayType, kAssignment), CoercionPath::kArray);
  EXPECT_EQ(Path(kInt4ArrayType, kInt2VectorType, kExplicit), CoercionPath::kNone);
  EXPECT_EQ(Path(kInt2VectorType, kInt4ArrayType, kExplicit), CoercionPath::kArray);
}

TEST_F(CoercionTest, DomainsAreTheirBaseTypes) {
  const Oid inner = catalog_.AddDomain("inner", kVarcharType, 14);
  const Oid outer = catalog_.AddDomain("outer", inner);
  int32_t typmod = -1;
  EXPECT_EQ(BaseType(catalog_, outer, &typmod), kVarcharType);
  EXPECT_EQ(typmod, 14);
  typmod = 7;
  EXPECT_EQ(BaseType(catalog_, kTextType, &typmod), kTextType);
  EXPECT_EQ(typmod, 7);
  EXPECT_EQ(Path(outer, kVarcharType, kImplicit), CoercionPath::kRelabel);
  EXPECT_EQ(Path(kVarcharType, outer, kImplicit), CoercionPath::kRelabel);
  EXPECT_TRUE(IsBinaryCoercible(catalog_, outer, kTextType));
  EXPECT_FALSE(IsBinaryCoercible(catalog_, kTextType, outer));
  const Oid array = catalog_.AddDomain("array", kInt4ArrayType);
  EXPECT_EQ(ElementType(catalog_, array), kInvalidOid);
  EXPECT_EQ(BaseElementType(catalog_, array), kInt4Type);
}

TEST_F(CoercionTest, BinaryCoercible) {
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kVarcharType, kTextType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kTextType, kVarcharType));
  EXPECT_FALSE(IsBinaryCoercible(catalog_, kInt4Type, kInt8Type));
  EXPECT_FALSE(IsBinaryCoercible(catalog_, kOidType, kInt4Type));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kRegclassType, kOidType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kInt4ArrayType, kAnyArrayType));
  EXPECT_FALSE(IsBinaryCoercible(catalog_, kInt4Type, kAnyArrayType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kInt4RangeType, kAnyRangeType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, catalog_.AddEnum("mood"), kAnyEnumType));
  EXPECT_FALSE(IsBinaryCoercible(catalog_, kTextType, kAnyEnumType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, kTextType, kAnyElementType));
  EXPECT_TRUE(IsBinaryCoercible(catalog_, catalog_.AddComposite("pair"), kRecordType));
}

TEST_F(CoercionTest, RowsAndRecords) {
  const Oid parent = catalog_.AddComposite("parent");
  const Oid child = catalog_.AddComposite("child");
  catalog_.AddInheritance(child, parent);
  const Oid domain = catalog_.AddDomain("domain", child);
  EXPECT_TRUE(IsRowType(catalog_, parent));
  EXPECT_TRUE(IsRowType(catalog_, domain));
  EXPECT_TRUE(IsRowType(catalog_, kRecordType));
  EXPECT_FALSE(IsRowType(catalog_, kTextType));
  EXPECT_TRUE(Coerces({kRecordType}, {parent}));
  EXPECT_TRUE(Coerces({parent}, {kRecordType}));
  EXPECT_TRUE(Coerces({catalog_.AddArrayOf(parent)}, {kRecordArrayType}));
  EXPECT_TRUE(Coerces({child}, {parent}));
  EXPECT_TRUE(Coerces({domain}, {parent}));
  EXPECT_FALSE(Coerces({parent}, {child}, kExplicit));
}

TEST_F(CoercionTest, EveryArgumentMustCoerce) {
  EXPECT_TRUE(Coerces({kInt4Type, kUnknownType}, {kInt8Type, kUuidType}));
  EXPECT_FALSE(Coerces({kInt4Type, kTextType}, {kInt8Type, kUuidType}));
  EXPECT_TRUE(Coerces({kInt4Type, kTextType}, {kAnyType, kAnyType}));
  EXPECT_TRUE(Coerces({kInt4Type, kInt4ArrayType}, {kAnyElementType, kAnyArrayType}));
  EXPECT_FALSE(Coerces({kTextType, kInt4ArrayType}, {kAnyElementType, kAnyArrayType}));
}

TEST_F(CoercionTest, WhatIsNotKnownCoercesSilently) {
  const Oid extension_type = catalog_.AddUndetermined("geometry");
  const Oid domain = catalog_.AddDomain("domain", extension_type);
  for (const Oid type : {kUndeterminedType, extension_type, domain}) {
    EXPECT_TRUE(IsUndetermined(catalog_, type));
    EXPECT_TRUE(Coerces({type}, {kInt4Type}));
    EXPECT_TRUE(Coerces({kInt4Type}, {type}));
    EXPECT_TRUE(IsBinaryCoercible(catalog_, type, kInt4Type));
  }
  EXPECT_TRUE(Coerces({kInt4ArrayType}, {catalog_.AddArrayOf(extension_type)}));
  EXPECT_FALSE(IsUndetermined(catalog_, kInt4Type));
  EXPECT_FALSE(IsUndetermined(catalog_, kInvalidOid));
  catalog_.AddCast({.source = extension_type,
                    .target = kTextType,
                    .function = 4711,
                    .context = kImplicit,
                    .method = CastMethod::kFunction});
  EXPECT_EQ(FindCoercionPathway(catalog_, kTextType, extension_type, kImplicit).function, 4711u);
}

TEST_F(CoercionTest, Categories) {
  EXPECT_EQ(CategoryOf(catalog_, kTextType), TypeCategory::kString);
  EXPECT_EQ(CategoryOf(catalog_, kUndeterminedType), TypeCategory::kInvalid);
  EXPECT_TRUE(IsPreferred(catalog_, TypeCategory::kString, kTextType));
  EXPECT_TRUE(IsPreferred(catalog_, TypeCategory::kInvalid, kTextType));
  EXPECT_FALSE(IsPreferred(catalog_, TypeCategory::kNumeric, kTextType));
  EXPECT_FALSE(IsPreferred(catalog_, TypeCategory::kString, kVarcharType));
}

TEST_F(CoercionTest, LengthCoercionFunctions) {
  bool of_array = true;
  EXPECT_EQ(FindTypmodCoercionFunction(catalog_, kVarcharType, &of_array), 669u);
  EXPECT_FALSE(of_array);
  EXPECT_EQ(FindTypmodCoercionFunction(catalog_, catalog_.FindType(kVarcharType)->array, &of_array), 669u);
  EXPECT_TRUE(of_array);
  EXPECT_EQ(FindTypmodCoercionFunction(catalog_, kTextType, &of_array), kInvalidOid);
}

TEST_F(CoercionTest, CastsOfALaterVersion) {
  EXPECT_EQ(Path(kByteaType, kInt4Type, kExplicit), CoercionPath::kFunction);
  EXPECT_FALSE(CanCoerce(tests::BuiltinTypeCatalog(17), std::vector{kByteaType}, std::vector{kInt4Type}, kExplicit));
}

}  // namespace
}  // namespace pgtidy::types

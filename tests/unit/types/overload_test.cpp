#include "analyzer/types/overload.h"

#include <gtest/gtest.h>

#include <string_view>

#include "tests/support/builtin_type_catalog.h"

namespace pgtidy::types {
namespace {

class OverloadTest : public testing::Test {
 protected:
  std::vector<Candidate> Operators(std::string_view name, char kind = 'b') {
    std::vector<Candidate> candidates;
    for (const builtin::OperatorRow& row : catalog_.builtin().OperatorsNamed(name)) {
      if (row.kind != kind) continue;
      candidates.push_back({.oid = row.oid});
      if (kind == 'b') candidates.back().arguments.push_back(row.left);
      candidates.back().arguments.push_back(row.right);
    }
    return candidates;
  }

  // The types that the chosen operator takes; empty if there is none.
  std::vector<Oid> Operands(std::string_view name, Oid left, Oid right) {
    const std::vector<Candidate> candidates = Operators(name, left == kInvalidOid ? 'l' : 'b');
    choice_ = ChooseOperator(catalog_, left, right, candidates);
    return choice_.candidate == nullptr ? std::vector<Oid>() : choice_.candidate->arguments;
  }

  // The types that the chosen function takes; empty if there is none.
  std::vector<Oid> Arguments(const std::vector<Oid>& input, const std::vector<std::vector<Oid>>& signatures) {
    std::vector<Candidate> candidates;
    for (const auto& signature : signatures) candidates.push_back({.arguments = signature});
    const Candidate* choice =
        SelectCandidate(catalog_, input, MatchArgumentTypes(catalog_, input, candidates), &undetermined_);
    return choice == nullptr ? std::vector<Oid>() : choice->arguments;
  }

  using Types = std::vector<Oid>;
  tests::BuiltinTypeCatalog catalog_{18};
  OperatorChoice choice_;
  bool undetermined_ = false;
};

TEST_F(OverloadTest, AnExactOperator) {
  EXPECT_EQ(Operands("+", kInt4Type, kInt8Type), (Types{kInt4Type, kInt8Type}));
  EXPECT_EQ(Operands("-", kInvalidOid, kNumericType), (Types{kNumericType}));
}

TEST_F(OverloadTest, ALiteralIsTakenForTheOtherSidesType) {
  EXPECT_EQ(Operands("+", kInt2Type, kUnknownType), (Types{kInt2Type, kInt2Type}));
  EXPECT_EQ(Operands("=", kUnknownType, kUuidType), (Types{kUuidType, kUuidType}));
  EXPECT_EQ(Operands("=", catalog_.AddDomain("key", kUuidType), kUnknownType), (Types{kUuidType, kUuidType}));
}

TEST_F(OverloadTest, PreferredTypesAndCategories) {
  EXPECT_EQ(Operands("||", kUnknownType, kUnknownType), (Types{kTextType, kTextType}));
  EXPECT_EQ(Operands("=", kInt4Type, kNumericType), (Types{kNumericType, kNumericType}));
  EXPECT_EQ(Operands("=", kVarcharType, kBpcharType), (Types{kBpcharType, kBpcharType}));
  EXPECT_EQ(Operands("@", kInvalidOid, kUnknownType), (Types{kFloat8Type}));
}

TEST_F(OverloadTest, NoOperatorAndTooMany) {
  EXPECT_TRUE(Operands("+", kInt4Type, kTextType).empty());
  EXPECT_FALSE(choice_.ambiguous);
  EXPECT_FALSE(choice_.undetermined);
  EXPECT_TRUE(Operands("+", kUnknownType, kUnknownType).empty());
  EXPECT_TRUE(choice_.ambiguous);
}

TEST_F(OverloadTest, AnUnknownTypeDecides) {
  EXPECT_TRUE(Operands("+", kInt4Type, kUndeterminedType).empty());
  EXPECT_TRUE(choice_.undetermined);
  EXPECT_FALSE(choice_.ambiguous);
  const Oid extension_type = catalog_.AddUndetermined("geometry");
  EXPECT_TRUE(Operands("+", extension_type, kUnknownType).empty());
  EXPECT_TRUE(choice_.undetermined);
  EXPECT_TRUE(Operands("no such operator", kInt4Type, kUndeterminedType).empty());
  EXPECT_TRUE(choice_.undetermined);
  // Only one operator is there.
  EXPECT_EQ(Operands("^@", kUndeterminedType, kTextType), (Types{kTextType, kTextType}));
}

TEST_F(OverloadTest, AnOperatorOfAnUnknownTypeIsFoundExactly) {
  const Oid extension_type = catalog_.AddUndetermined("geometry");
  std::vector<Candidate> candidates = Operators("&&");
  candidates.push_back({.oid = 99999, .arguments = {extension_type, extension_type}});
  EXPECT_EQ(ChooseOperator(catalog_, extension_type, extension_type, candidates).candidate->oid, 99999u);
  EXPECT_EQ(ChooseOperator(catalog_, extension_type, kUnknownType, candidates).candidate->oid, 99999u);
}

TEST_F(OverloadTest, TheFirstOfTheSearchPathHidesTheOthers) {
  const std::vector<Candidate> candidates = {{.oid = 2, .path_position = 1, .arguments = {kInt8Type}},
                                             {.oid = 1, .path_position = 0, .arguments = {kInt8Type}}};
  EXPECT_EQ(FindExactMatch(std::vector{kInt8Type}, candidates)->oid, 1u);
  EXPECT_EQ(FindExactMatch(std::vector{kInt4Type}, candidates), nullptr);
  EXPECT_EQ(ChooseOperator(catalog_, kInvalidOid, kInt4Type, candidates).candidate->oid, 1u);
}

TEST_F(OverloadTest, MostExactMatchesThenPreferredTypes) {
  EXPECT_EQ(Arguments({kInt4Type, kInt2Type}, {{kInt4Type, kNumericType}, {kInt8Type, kInt8Type}}),
            (Types{kInt4Type, kNumericType}));
  EXPECT_EQ(Arguments({kInt4Type}, {{kFloat8Type}, {kNumericType}}), (Types{kFloat8Type}));
  EXPECT_TRUE(Arguments({kInt2Type}, {{kInt8Type}, {kNumericType}}).empty());
  EXPECT_FALSE(undetermined_);
}

TEST_F(OverloadTest, LiteralsLookLikeStrings) {
  EXPECT_EQ(Arguments({kUnknownType}, {{kInt4Type}, {kTextType}}), (Types{kTextType}));
  EXPECT_EQ(Arguments({kUnknownType}, {{kInt4Type}, {kFloat8Type}}), (Types{kFloat8Type}));
  EXPECT_TRUE(Arguments({kUnknownType}, {{kInt4Type}, {kDateType}}).empty());
}

TEST_F(OverloadTest, LiteralsAreTakenForTheTypeOfTheOthers) {
  EXPECT_EQ(Arguments({kInt4Type, kUnknownType}, {{kAnyElementType, kAnyElementType}, {kInt8Type, kDateType}}),
            (Types{kAnyElementType, kAnyElementType}));
}

TEST_F(OverloadTest, WithAnUnknownTypeOnlyTheOneCandidate) {
  EXPECT_EQ(Arguments({kUndeterminedType, kTextType}, {{kInt4Type, kTextType}, {kInt4Type, kInt4Type}}),
            (Types{kInt4Type, kTextType}));
  EXPECT_TRUE(Arguments({kUndeterminedType}, {{kInt4Type}, {kTextType}}).empty());
  EXPECT_TRUE(undetermined_);
  const Oid extension_type = catalog_.AddUndetermined("geometry");
  EXPECT_TRUE(Arguments({kUnknownType}, {{extension_type}, {kTextType}}).empty());
  EXPECT_TRUE(undetermined_);
}

}  // namespace
}  // namespace pgtidy::types

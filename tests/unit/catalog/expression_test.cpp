#include "analyzer/catalog/expression.h"

#include <gtest/gtest.h>

#include "analyzer/catalog/query_tree.h"

namespace pgtidy::catalog {
namespace {

ExprRef MakeConst(Oid type, std::string value, int location = -1) {
  auto constant = std::make_shared<Const>();
  constant->type = {type, -1};
  constant->value = std::move(value);
  constant->location = location;
  return constant;
}

std::shared_ptr<Var> MakeVar(Oid type, int32_t typmod) {
  auto var = std::make_shared<Var>();
  var->type = {type, typmod};
  return var;
}

ExprRef SubQueryOf(SubLink::Type type, const ExprRef& column) {
  auto sublink = std::make_shared<SubLink>();
  sublink->type = type;
  sublink->subselect = std::make_shared<Query>();
  sublink->subselect->target_list.push_back(std::make_shared<TargetEntry>());
  sublink->subselect->target_list.front()->expression = column;
  return sublink;
}

TEST(ExprTypeTest, LengthCoercionsGiveTheirTypmod) {
  FuncExpr call;
  call.type = {types::kVarcharType, -1};
  call.form = CoercionForm::kExplicitCast;
  call.arguments = {MakeVar(types::kVarcharType, -1), MakeConst(types::kInt4Type, "14"),
                    MakeConst(types::kBoolType, "t")};
  EXPECT_EQ(ExprType(call), (SqlType{types::kVarcharType, 14}));
  call.form = CoercionForm::kExplicitCall;
  EXPECT_EQ(ExprType(call), (SqlType{types::kVarcharType, -1}));
}

TEST(ExprTypeTest, ATypmodThatAllShareIsKept) {
  CoalesceExpr expr;
  expr.type = types::kVarcharType;
  expr.arguments = {MakeVar(types::kVarcharType, 14), MakeVar(types::kVarcharType, 14)};
  EXPECT_EQ(ExprType(expr).typmod, 14);
  expr.arguments.push_back(MakeVar(types::kVarcharType, 24));
  EXPECT_EQ(ExprType(expr).typmod, -1);
}

TEST(ExprTypeTest, SubQueries) {
  const ExprRef column = MakeVar(types::kInt4Type, -1);
  EXPECT_EQ(ExprType(*SubQueryOf(SubLink::Type::kExpr, column)).oid, types::kInt4Type);
  EXPECT_EQ(ExprType(*SubQueryOf(SubLink::Type::kArray, column)).oid, types::kInt4ArrayType);
  EXPECT_EQ(ExprType(*SubQueryOf(SubLink::Type::kExists, column)).oid, types::kBoolType);
}

TEST(ExprLocationTest, IsTheLeftmost) {
  OpExpr expr;
  expr.location = 12;
  expr.arguments = {MakeConst(types::kInt4Type, "1", 10), MakeConst(types::kInt4Type, "2", 14)};
  EXPECT_EQ(ExprLocation(expr), 10);
  expr.arguments[0] = MakeConst(types::kInt4Type, "1");
  EXPECT_EQ(ExprLocation(expr), 12);
}

TEST(ExpressionReturnsSetTest, LooksIntoArgumentsButNotIntoAggregates) {
  auto set = std::make_shared<FuncExpr>();
  set->returns_set = true;
  auto expr = std::make_shared<OpExpr>();
  expr->arguments = {MakeConst(types::kInt4Type, "1"), set};
  EXPECT_TRUE(ExpressionReturnsSet(expr));
  auto aggregate = std::make_shared<Aggref>();
  aggregate->arguments.push_back(std::make_shared<TargetEntry>());
  aggregate->arguments.front()->expression = set;
  EXPECT_FALSE(ExpressionReturnsSet(aggregate));
  EXPECT_FALSE(ExpressionReturnsSet(nullptr));
}

}  // namespace
}  // namespace pgtidy::catalog

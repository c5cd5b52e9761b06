#include <algorithm>
#include <set>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using CompareType = catalog::RowCompareExpr::Type;
using BoolType = catalog::BoolExpr::Type;

// What a btree operator family makes of an operator. Source: OpBtreeInterpretation.
struct Interpretation {
  CompareType type = CompareType::kEqual;
  Oid family = types::kInvalidOid;
};

// Source: get_op_btree_interpretation().
std::vector<Interpretation> Interpretations(const Catalog& catalog, Oid operator_oid) {
  const auto of_btree = [](const Catalog::Membership& member) {
    return member.access_method == types::kBtreeAccessMethod && member.purpose == 's';
  };
  std::vector<Interpretation> found;
  for (const Catalog::Membership& member : catalog.OperatorMemberships(operator_oid)) {
    if (of_btree(member)) found.push_back({static_cast<CompareType>(member.strategy), member.family});
  }
  const auto* op = catalog.Find<catalog::Operator>(operator_oid);
  if (!found.empty() || op == nullptr || op->negator == types::kInvalidOid) return found;
  // `<>` stands in no family, but its negator does.
  constexpr int kEqualStrategy = 3;
  for (const Catalog::Membership& member : catalog.OperatorMemberships(op->negator)) {
    if (of_btree(member) && member.strategy == kEqualStrategy) found.push_back({CompareType::kNotEqual, member.family});
  }
  return found;
}

ExprRef RetagAsDistinct(const catalog::OperatorNode& op) {
  auto distinct = std::make_shared<catalog::DistinctExpr>();
  distinct->operator_oid = op.operator_oid;
  distinct->function = op.function;
  distinct->type = op.type;
  distinct->arguments = op.arguments;
  distinct->name = op.name;
  distinct->location = op.location;
  return distinct;
}

ExprRef MakeScalarDistinct(ParseState& state, const OperatorName& name, const ExprRef& left, const ExprRef& right,
                           int location) {
  const ExprRef made = MakeOperator(state, name, left, right, state.last_srf, location);
  const auto& op = static_cast<const catalog::OperatorNode&>(*made);
  if (op.type.determined() && op.type.oid != types::kBoolType) {
    throw SqlError("42804", "IS DISTINCT FROM requires = operator to yield boolean", location);
  }
  if (op.returns_set) throw SqlError("42804", "IS DISTINCT FROM must not return a set", location);
  return RetagAsDistinct(op);
}

[[noreturn]] void ThrowUnequalRows(int location) {
  throw SqlError("42601", "unequal number of entries in row expressions", location);
}

}  // namespace

ExprRef MakeBool(BoolType type, ExprList arguments, int location) {
  auto result = std::make_shared<catalog::BoolExpr>();
  result->type = type;
  result->arguments = std::move(arguments);
  result->location = location;
  return result;
}

ExprRef MakeBoolConst(bool value) {
  auto result = std::make_shared<catalog::Const>();
  result->type.oid = types::kBoolType;
  result->value = value ? "t" : "f";
  return result;
}

ExprRef MakeDistinct(ParseState& state, const OperatorName& name, const ExprRef& left, const ExprRef& right,
                     int location) {
  const auto* left_row = As<catalog::RowExpr>(left);
  const auto* right_row = As<catalog::RowExpr>(right);
  if (left_row == nullptr || right_row == nullptr) return MakeScalarDistinct(state, name, left, right, location);
  if (left_row->arguments.size() != right_row->arguments.size()) ThrowUnequalRows(location);
  ExprRef result;
  for (size_t i = 0; i < left_row->arguments.size(); ++i) {
    ExprRef one = MakeScalarDistinct(state, name, left_row->arguments[i], right_row->arguments[i], location);
    result = result == nullptr ? one : MakeBool(BoolType::kOr, {result, one}, location);
  }
  return result == nullptr ? MakeBoolConst(false) : result;
}

ExprRef MakeRowComparison(ParseState& state, const OperatorName& name, const ExprList& left, const ExprList& right,
                          int location) {
  const Catalog& catalog = state.catalog();
  if (left.size() != right.size()) ThrowUnequalRows(location);
  if (left.empty()) throw SqlError("0A000", "cannot compare rows of zero length", location);
  ExprList comparisons;
  bool undetermined = false;
  for (size_t i = 0; i < left.size(); ++i) {
    ExprRef made = MakeOperator(state, name, left[i], right[i], state.last_srf, location);
    const SqlType type = catalog::ExprType(*made);
    if (type.determined() && type.oid != types::kBoolType) {
      throw SqlError("42804",
                     "row comparison operator must yield type boolean, not type " + TypeText(catalog, type.oid),
                     location);
    }
    if (catalog::ExpressionReturnsSet(made)) {
      throw SqlError("42804", "row comparison operator must not return a set", location);
    }
    undetermined |= !type.determined();
    comparisons.push_back(std::move(made));
  }
  if (comparisons.size() == 1) return comparisons.front();
  if (undetermined) return MakeBool(BoolType::kAnd, std::move(comparisons), location);

  std::vector<std::vector<Interpretation>> interpretations;
  std::set<CompareType> common;
  for (size_t i = 0; i < comparisons.size(); ++i) {
    interpretations.push_back(Interpretations(catalog, As<catalog::OpExpr>(comparisons[i])->operator_oid));
    std::set<CompareType> types;
    for (const Interpretation& one : interpretations.back()) types.insert(one.type);
    if (i == 0) common = types;
    std::erase_if(common, [&](CompareType type) { return !types.contains(type); });
  }
  if (common.empty()) {
    throw SqlError("0A000", "could not determine interpretation of row comparison operator " + name.name, location)
        .Hint("Row comparison operators must be associated with btree operator families.");
  }
  const CompareType type = *common.begin();
  if (type == CompareType::kEqual) return MakeBool(BoolType::kAnd, std::move(comparisons), location);
  if (type == CompareType::kNotEqual) return MakeBool(BoolType::kOr, std::move(comparisons), location);
  auto result = std::make_shared<catalog::RowCompareExpr>();
  result->type = type;
  for (size_t i = 0; i < comparisons.size(); ++i) {
    const auto* comparison = As<catalog::OpExpr>(comparisons[i]);
    result->operators.push_back(comparison->operator_oid);
    result->families.push_back(std::ranges::find(interpretations[i], type, &Interpretation::type)->family);
    result->left.push_back(comparison->arguments[0]);
    result->right.push_back(comparison->arguments[1]);
  }
  return result;
}

}  // namespace pgtidy::query

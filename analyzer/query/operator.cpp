#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::ObjectClass;
using syntax::As;
using syntax::Items;
using BoolType = catalog::BoolExpr::Type;

std::string QualifiedText(const OperatorName& name) {
  return name.schema.empty() ? name.name : name.schema + "." + name.name;
}

// Source: op_signature_string().
std::string Signature(const Catalog& catalog, const OperatorName& name, Oid left, Oid right) {
  std::string text = left == types::kInvalidOid ? "" : TypeText(catalog, left) + " ";
  return text + QualifiedText(name) + " " + TypeText(catalog, right);
}

// Source: op_error().
[[noreturn]] void ThrowNoOperator(const Catalog& catalog, const OperatorName& name, Oid left, Oid right, bool ambiguous,
                                  int location) {
  const std::string signature = Signature(catalog, name, left, right);
  if (ambiguous) {
    throw SqlError("42725", "operator is not unique: " + signature, location)
        .Hint("Could not choose a best candidate operator. You might need to add explicit type casts.");
  }
  throw SqlError("42883", "operator does not exist: " + signature, location)
      .Hint(left == types::kInvalidOid
                ? "No operator matches the given name and argument type. You might need to add an explicit type cast."
                : "No operator matches the given name and argument types. You might need to add explicit type casts.");
}

// The operator for two operands; null if something decides that the files do not show. Throws if there is none.
// Source: oper(), left_oper().
std::shared_ptr<const catalog::Operator> ChooseOperator(const Catalog& catalog, const OperatorName& name, Oid left,
                                                        Oid right, int location) {
  if (!NamespaceExists(catalog, name.schema, location)) return nullptr;
  const auto candidates = catalog.OperatorCandidates(name.schema, name.name, left == types::kInvalidOid);
  const types::OperatorChoice choice = types::ChooseOperator(catalog, left, right, *candidates);
  if (choice.candidate != nullptr) return catalog.Get<catalog::Operator>(choice.candidate->oid);
  if (choice.undetermined || left == types::kUndeterminedType || right == types::kUndeterminedType ||
      catalog.MayExist(ObjectClass::kOperator, name.schema, name.name) || UnknownCastMayExist(catalog)) {
    return nullptr;
  }
  ThrowNoOperator(catalog, name, left, right, choice.ambiguous, location);
}

void CheckIsNoShell(const Catalog& catalog, const OperatorName& name, const catalog::Operator& op, int location) {
  if (op.function != types::kInvalidOid) return;
  throw SqlError("42883", "operator is only a shell: " + Signature(catalog, name, op.left, op.right), location);
}

bool ReturnsSet(const Catalog& catalog, Oid function) {
  const auto* routine = catalog.Find<catalog::Routine>(function);
  return routine != nullptr && routine->returns_set;
}

bool IsNullConstant(const ::Node* raw) {
  const auto* constant = As<::A_Const>(raw, T_A_Const);
  return constant != nullptr && constant->isnull;
}

// The server analyses a copy for each use, so that each parameter among them gets its own type.
ExprRef CopyOfParameters(const ExprRef& expr) {
  if (const auto* parameter = As<catalog::Param>(expr)) return std::make_shared<catalog::Param>(*parameter);
  if (const auto* row = As<catalog::RowExpr>(expr)) {
    auto copy = std::make_shared<catalog::RowExpr>(*row);
    std::ranges::transform(copy->arguments, copy->arguments.begin(), CopyOfParameters);
    return copy;
  }
  return expr;
}

ExprRef TransformNullTestOfDistinct(ParseState& state, const ::A_Expr& raw, const ::Node* argument) {
  auto test = std::make_shared<catalog::NullTest>();
  test->argument = TransformExprRecurse(state, argument);
  test->is_null = raw.kind == AEXPR_NOT_DISTINCT;
  test->location = raw.location;
  return test;
}

ExprRef TransformDistinct(ParseState& state, const ::A_Expr& raw) {
  if (IsNullConstant(raw.rexpr)) return TransformNullTestOfDistinct(state, raw, raw.lexpr);
  if (IsNullConstant(raw.lexpr)) return TransformNullTestOfDistinct(state, raw, raw.rexpr);
  const ExprRef left = TransformExprRecurse(state, raw.lexpr);
  const ExprRef right = TransformExprRecurse(state, raw.rexpr);
  ExprRef result = MakeDistinct(state, SplitOperatorName(raw.name), left, right, raw.location);
  return raw.kind == AEXPR_NOT_DISTINCT ? MakeBool(BoolType::kNot, {result}, raw.location) : result;
}

ExprRef TransformNullIf(ParseState& state, const ::A_Expr& raw) {
  const ExprRef left = TransformExprRecurse(state, raw.lexpr);
  const ExprRef right = TransformExprRecurse(state, raw.rexpr);
  const ExprRef made = MakeOperator(state, SplitOperatorName(raw.name), left, right, state.last_srf, raw.location);
  const auto& op = static_cast<const catalog::OperatorNode&>(*made);
  if (op.type.determined() && op.type.oid != types::kBoolType) {
    throw SqlError("42804", "NULLIF requires = operator to yield boolean", raw.location);
  }
  if (op.returns_set) throw SqlError("42804", "NULLIF must not return a set", raw.location);
  auto result = std::make_shared<catalog::NullIfExpr>();
  result->operator_oid = op.operator_oid;
  result->function = op.function;
  result->arguments = op.arguments;
  result->name = op.name;
  result->type.oid = catalog::ExprType(*op.arguments.front()).oid;
  result->location = raw.location;
  return result;
}

// The array on the right side of `IN (a, b)`, or null if the values have no common type. Source: transformAExprIn().
ExprRef MakeInList(ParseState& state, const ExprRef& left, const ExprList& values) {
  const Catalog& catalog = state.catalog();
  ExprList all = {left};
  all.insert(all.end(), values.begin(), values.end());
  const Oid scalar_type = SelectCommonType(state, all, "", nullptr);
  if (scalar_type == types::kInvalidOid || scalar_type == types::kRecordType) return nullptr;
  const bool all_coerce = std::ranges::all_of(all, [&](const ExprRef& expr) {
    return types::CanCoerce(catalog, std::array{TypeOf(catalog, expr)}, std::array{scalar_type},
                            CoercionContext::kImplicit);
  });
  const Oid array_type = all_coerce ? ArrayTypeOf(catalog, scalar_type) : types::kInvalidOid;
  if (array_type == types::kInvalidOid) return nullptr;
  auto array = std::make_shared<catalog::ArrayExpr>();
  array->array_type = array_type;
  array->element_type = scalar_type;
  for (const ExprRef& value : values) {
    array->elements.push_back(CoerceToCommonType(state, value, scalar_type, "IN"));
  }
  return array;
}

ExprRef TransformIn(ParseState& state, const ::A_Expr& raw) {
  const OperatorName name = SplitOperatorName(raw.name);
  const bool use_or = name.name != "<>";
  const ExprRef left = TransformExprRecurse(state, raw.lexpr);
  ExprList all;
  ExprList with_variables;
  ExprList without_variables;
  for (const ::Node* item : Items<::Node>(reinterpret_cast<const ::List*>(raw.rexpr))) {
    all.push_back(TransformExprRecurse(state, item));
    (ContainsVar(all.back()) ? with_variables : without_variables).push_back(all.back());
  }
  ExprRef result;
  if (without_variables.size() > 1) {
    if (ExprRef array = MakeInList(state, left, without_variables)) {
      result = MakeScalarArrayOperator(state, name, use_or, left, array, raw.location);
      all = with_variables;
    }
  }
  for (const ExprRef& right : all) {
    const ExprRef copy = CopyOfParameters(left);
    const auto* left_row = As<catalog::RowExpr>(copy);
    const auto* right_row = As<catalog::RowExpr>(right);
    ExprRef comparison = left_row != nullptr && right_row != nullptr
                             ? MakeRowComparison(state, name, left_row->arguments, right_row->arguments, raw.location)
                             : MakeOperator(state, name, copy, right, state.last_srf, raw.location);
    comparison = CoerceToBoolean(state, std::move(comparison), "IN");
    result = result == nullptr ? comparison
                               : MakeBool(use_or ? BoolType::kOr : BoolType::kAnd, {result, comparison}, raw.location);
  }
  return result;
}

// `a BETWEEN b AND c` is `a >= b AND a <= c`, for which a is analysed twice. Source: transformAExprBetween().
ExprRef TransformBetween(ParseState& state, const ::A_Expr& raw) {
  const Items<::Node> bounds(reinterpret_cast<const ::List*>(raw.rexpr));
  const bool negated = raw.kind == AEXPR_NOT_BETWEEN || raw.kind == AEXPR_NOT_BETWEEN_SYM;
  const BoolType inner = negated ? BoolType::kOr : BoolType::kAnd;
  const BoolType outer = negated ? BoolType::kAnd : BoolType::kOr;
  const auto word = [](BoolType type) { return type == BoolType::kOr ? "OR" : "AND"; };
  const auto compare = [&](const char* op, const ::Node* bound) {
    return CoerceToBoolean(state, TransformOperator(state, {"", op}, raw.lexpr, bound, raw.location), word(inner));
  };
  const auto between = [&](const ::Node* low, const ::Node* high) {
    ExprRef first = compare(negated ? "<" : ">=", low);
    ExprRef second = compare(negated ? ">" : "<=", high);
    return MakeBool(inner, {std::move(first), std::move(second)}, raw.location);
  };
  ExprRef result = between(bounds[0], bounds[1]);
  if (raw.kind == AEXPR_BETWEEN || raw.kind == AEXPR_NOT_BETWEEN) return result;
  result = CoerceToBoolean(state, std::move(result), word(outer));
  ExprRef reversed = CoerceToBoolean(state, between(bounds[1], bounds[0]), word(outer));
  return MakeBool(outer, {std::move(result), std::move(reversed)}, raw.location);
}

ExprRef TransformAnyOrAll(ParseState& state, const ::A_Expr& raw) {
  const ExprRef left = TransformExprRecurse(state, raw.lexpr);
  const ExprRef right = TransformExprRecurse(state, raw.rexpr);
  return MakeScalarArrayOperator(state, SplitOperatorName(raw.name), raw.kind == AEXPR_OP_ANY, left, right,
                                 raw.location);
}

}  // namespace

OperatorName SplitOperatorName(const ::List* name) {
  const QualifiedName split = SplitQualifiedName(name);
  return {.schema = split.schema, .name = split.name};
}

ExprRef MakeOperator(ParseState& state, const OperatorName& name, ExprRef left, ExprRef right, int location) {
  return MakeOperator(state, name, std::move(left), std::move(right), state.last_srf, location);
}

ExprRef MakeOperator(ParseState& state, const OperatorName& name, ExprRef left, ExprRef right, const ExprRef& last_srf,
                     int location) {
  const Catalog& catalog = state.catalog();
  if (right == nullptr) throw SqlError("42601", "postfix operators are not supported");
  const Oid left_type = left == nullptr ? types::kInvalidOid : TypeOf(catalog, left);
  const Oid right_type = TypeOf(catalog, right);
  auto result = std::make_shared<catalog::OpExpr>();
  result->location = location;
  result->name = QualifiedText(name);
  if (left != nullptr) result->arguments.push_back(std::move(left));
  result->arguments.push_back(std::move(right));
  const std::shared_ptr<const catalog::Operator> op = ChooseOperator(catalog, name, left_type, right_type, location);
  if (op == nullptr) {
    state.context.met_undetermined = true;
    result->type.oid = types::kUndeterminedType;
    return result;
  }
  CheckIsNoShell(catalog, name, *op, location);
  std::vector<Oid> actual;
  std::vector<Oid> declared;
  if (left_type != types::kInvalidOid) {
    actual.push_back(left_type);
    declared.push_back(op->left);
  }
  actual.push_back(right_type);
  declared.push_back(op->right);
  result->type.oid = types::ResolvePolymorphicTypes(catalog, actual, declared, op->result, false);
  MakeFunctionArguments(state, result->arguments, actual, declared);
  result->operator_oid = op->oid;
  result->function = op->function;
  result->returns_set = ReturnsSet(catalog, op->function);
  if (result->returns_set) {
    CheckSetReturningCall(state, last_srf, location);
    state.last_srf = result;
  }
  return result;
}

ExprRef MakeScalarArrayOperator(ParseState& state, const OperatorName& name, bool use_or, ExprRef left, ExprRef right,
                                int location) {
  const Catalog& catalog = state.catalog();
  const Oid left_type = TypeOf(catalog, left);
  const Oid array_type = TypeOf(catalog, right);
  Oid right_type = array_type;
  if (array_type != types::kUnknownType && array_type != types::kUndeterminedType) {
    right_type = types::BaseElementType(catalog, array_type);
    if (right_type == types::kInvalidOid) {
      throw SqlError("42809", "op ANY/ALL (array) requires array on right side", location);
    }
  }
  auto result = std::make_shared<catalog::ScalarArrayOpExpr>();
  result->use_or = use_or;
  result->location = location;
  result->arguments = {std::move(left), std::move(right)};
  const std::shared_ptr<const catalog::Operator> op = ChooseOperator(catalog, name, left_type, right_type, location);
  if (op == nullptr) {
    state.context.met_undetermined = true;
    return result;
  }
  CheckIsNoShell(catalog, name, *op, location);
  std::vector<Oid> actual = {left_type, right_type};
  std::vector<Oid> declared = {op->left, op->right};
  const Oid result_type = types::ResolvePolymorphicTypes(catalog, actual, declared, op->result, false);
  if (result_type != types::kBoolType && result_type != types::kUndeterminedType) {
    throw SqlError("42809", "op ANY/ALL (array) requires operator to yield boolean", location);
  }
  if (ReturnsSet(catalog, op->function)) {
    throw SqlError("42809", "op ANY/ALL (array) requires operator not to return a set", location);
  }
  actual[1] = array_type;
  const Oid declared_element = declared[1];
  declared[1] = types::IsPolymorphic(declared_element) ? array_type : ArrayTypeOf(catalog, declared_element);
  if (declared[1] == types::kInvalidOid) {
    throw SqlError("42704", "could not find array type for data type " + TypeText(catalog, declared_element), location);
  }
  MakeFunctionArguments(state, result->arguments, actual, declared);
  result->operator_oid = op->oid;
  result->function = op->function;
  return result;
}

Oid LookupOperator(ParseState& state, const OperatorName& name, Oid left, Oid right, bool missing_ok, int location) {
  const Catalog& catalog = state.catalog();
  if (missing_ok) {
    const auto candidates = catalog.OperatorCandidates(name.schema, name.name, left == types::kInvalidOid);
    const types::OperatorChoice choice = types::ChooseOperator(catalog, left, right, *candidates);
    const auto* op = choice.candidate == nullptr ? nullptr : catalog.Find<catalog::Operator>(choice.candidate->oid);
    const bool compatible = op != nullptr &&
                            (left == types::kInvalidOid || types::IsBinaryCoercible(catalog, left, op->left)) &&
                            types::IsBinaryCoercible(catalog, right, op->right);
    return compatible ? op->oid : types::kInvalidOid;
  }
  const std::shared_ptr<const catalog::Operator> op = ChooseOperator(catalog, name, left, right, location);
  if (op == nullptr) {
    state.context.met_undetermined = true;
    return types::kInvalidOid;
  }
  if ((left != types::kInvalidOid && !types::IsBinaryCoercible(catalog, left, op->left)) ||
      !types::IsBinaryCoercible(catalog, right, op->right)) {
    throw SqlError("42883", "operator requires run-time type coercion: " + Signature(catalog, name, left, right),
                   location);
  }
  return op->oid;
}

Oid LookupOperatorExact(const Catalog& catalog, const OperatorName& name, Oid left, Oid right, bool missing_ok,
                        int location) {
  std::vector<Oid> operands;
  if (left != types::kInvalidOid) operands.push_back(left);
  operands.push_back(right);
  const auto candidates = catalog.OperatorCandidates(name.schema, name.name, left == types::kInvalidOid);
  if (const types::Candidate* exact = types::FindExactMatch(operands, *candidates)) return exact->oid;
  if (missing_ok) return types::kInvalidOid;
  if (right == types::kInvalidOid) throw SqlError("42601", "postfix operators are not supported", location);
  if (catalog.MayExist(ObjectClass::kOperator, name.schema, name.name) || IsUndetermined(catalog, left) ||
      IsUndetermined(catalog, right)) {
    return types::kInvalidOid;
  }
  throw SqlError("42883", "operator does not exist: " + Signature(catalog, name, left, right), location);
}

ExprRef TransformOperator(ParseState& state, const OperatorName& name, const ::Node* left, const ::Node* right,
                          int location) {
  if (left != nullptr && left->type == T_RowExpr && right != nullptr && right->type == T_RowExpr) {
    const ExprRef left_row = TransformExprRecurse(state, left);
    const ExprRef right_row = TransformExprRecurse(state, right);
    return MakeRowComparison(state, name, As<catalog::RowExpr>(left_row)->arguments,
                             As<catalog::RowExpr>(right_row)->arguments, location);
  }
  const auto* sublink = As<::SubLink>(right, T_SubLink);
  if (left != nullptr && left->type == T_RowExpr && sublink != nullptr && sublink->subLinkType == EXPR_SUBLINK) {
    return TransformRowCompareSubLink(state, *sublink, left, name, location);
  }
  const ExprRef last_srf = state.last_srf;
  ExprRef left_expr = TransformExprRecurse(state, left);
  ExprRef right_expr = TransformExprRecurse(state, right);
  return MakeOperator(state, name, std::move(left_expr), std::move(right_expr), last_srf, location);
}

ExprRef TransformAExpr(ParseState& state, const ::A_Expr& raw) {
  switch (raw.kind) {
    case AEXPR_OP_ANY:
    case AEXPR_OP_ALL: return TransformAnyOrAll(state, raw);
    case AEXPR_DISTINCT:
    case AEXPR_NOT_DISTINCT: return TransformDistinct(state, raw);
    case AEXPR_NULLIF: return TransformNullIf(state, raw);
    case AEXPR_IN: return TransformIn(state, raw);
    case AEXPR_BETWEEN:
    case AEXPR_NOT_BETWEEN:
    case AEXPR_BETWEEN_SYM:
    case AEXPR_NOT_BETWEEN_SYM: return TransformBetween(state, raw);
    case AEXPR_OP:
    case AEXPR_LIKE:
    case AEXPR_ILIKE:
    case AEXPR_SIMILAR: break;
  }
  return TransformOperator(state, SplitOperatorName(raw.name), raw.lexpr, raw.rexpr, raw.location);
}

}  // namespace pgtidy::query

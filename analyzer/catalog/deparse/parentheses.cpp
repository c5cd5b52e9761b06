#include <string_view>

#include "analyzer/catalog/deparse/printer.h"

/// Where parentheses may be left out, if the layout asks for it. Source: isSimpleNode().
namespace pgtidy::catalog::deparse {

namespace {

// Whether the parent's own syntax sets its parts apart.
bool SetsPartsApart(const Expr& parent) {
  switch (parent.kind) {
    case ExprKind::kFuncExpr: return static_cast<const FuncExpr&>(parent).form == CoercionForm::kExplicitCall;
    case ExprKind::kSubscriptingRef:
    case ExprKind::kArrayExpr:
    case ExprKind::kRowExpr:
    case ExprKind::kCoalesceExpr:
    case ExprKind::kMinMaxExpr:
    case ExprKind::kXmlExpr:
    case ExprKind::kNullIfExpr:
    case ExprKind::kAggref:
    case ExprKind::kGroupingFunc:
    case ExprKind::kWindowFunc:
    case ExprKind::kCaseExpr: return true;
    default: return false;
  }
}

bool IsOneOf(char c, std::string_view characters) { return c != '\0' && characters.find(c) != std::string_view::npos; }

bool NestedBooleanIsClear(BoolExpr::Type type, BoolExpr::Type parent) {
  if (type == BoolExpr::Type::kOr) return parent == BoolExpr::Type::kOr;
  return parent != BoolExpr::Type::kNot;
}

}  // namespace

bool LooksLikeFunction(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kFuncExpr: {
      const CoercionForm form = static_cast<const FuncExpr&>(expr).form;
      return form == CoercionForm::kExplicitCall || form == CoercionForm::kSqlSyntax;
    }
    case ExprKind::kNullIfExpr:
    case ExprKind::kCoalesceExpr:
    case ExprKind::kMinMaxExpr:
    case ExprKind::kSqlValueFunction:
    case ExprKind::kXmlExpr:
    case ExprKind::kJsonExpr: return true;
    default: return false;
  }
}

void Printer::Open() {
  if (!layout_.omit_parentheses) Text("(");
}

void Printer::Close() {
  if (!layout_.omit_parentheses) Text(")");
}

void Printer::Operand(const ExprRef& expr, bool show_implicit, const Expr& parent) {
  const bool parentheses = layout_.omit_parentheses && !IsSimple(expr.get(), parent);
  if (parentheses) Text("(");
  Expression(expr, show_implicit);
  if (parentheses) Text(")");
}

// The operator of two operands whose name is one character, or '\0'.
char Printer::SimpleBinaryOperator(const OperatorNode& expr) const {
  if (expr.arguments.size() != 2) return '\0';
  const std::string name =
      OperatorName(catalog_, expr.operator_oid, ExprType(*expr.arguments[0]).oid, ExprType(*expr.arguments[1]).oid);
  return name.size() == 1 ? name[0] : '\0';
}

bool Printer::BindsTighter(const OperatorNode& expr, const OperatorNode& parent) const {
  const char op = SimpleBinaryOperator(expr);
  const char parent_op = SimpleBinaryOperator(parent);
  const bool low = IsOneOf(op, "+-");
  const bool low_parent = IsOneOf(parent_op, "+-");
  if (!low && !IsOneOf(op, "*/%")) return false;
  if (!low_parent && !IsOneOf(parent_op, "*/%")) return false;
  if (low != low_parent) return low_parent;
  return parent.arguments[0].get() == &expr;
}

bool Printer::IsSimple(const Expr* expr, const Expr& parent) const {
  if (expr == nullptr) return false;
  switch (expr->kind) {
    case ExprKind::kVar:
    case ExprKind::kConst:
    case ExprKind::kParam:
    case ExprKind::kCoerceToDomainValue:
    case ExprKind::kSetToDefault:
    case ExprKind::kCurrentOfExpr:
    case ExprKind::kSubscriptingRef:
    case ExprKind::kArrayExpr:
    case ExprKind::kRowExpr:
    case ExprKind::kCoalesceExpr:
    case ExprKind::kMinMaxExpr:
    case ExprKind::kSqlValueFunction:
    case ExprKind::kXmlExpr:
    case ExprKind::kNullIfExpr:
    case ExprKind::kAggref:
    case ExprKind::kGroupingFunc:
    case ExprKind::kWindowFunc:
    case ExprKind::kMergeSupportFunc:
    case ExprKind::kFuncExpr:
    case ExprKind::kJsonConstructorExpr:
    case ExprKind::kJsonExpr:
    case ExprKind::kCaseExpr: return true;
    case ExprKind::kFieldSelect: return parent.kind != ExprKind::kFieldSelect;
    case ExprKind::kFieldStore: return parent.kind != ExprKind::kFieldStore;
    case ExprKind::kCoerceToDomain: return IsSimple(static_cast<const CoerceToDomain*>(expr)->argument.get(), *expr);
    case ExprKind::kRelabelType: return IsSimple(static_cast<const RelabelType*>(expr)->argument.get(), *expr);
    case ExprKind::kCoerceViaIO: return IsSimple(static_cast<const CoerceViaIO*>(expr)->argument.get(), *expr);
    case ExprKind::kArrayCoerceExpr: return IsSimple(static_cast<const ArrayCoerceExpr*>(expr)->argument.get(), *expr);
    case ExprKind::kConvertRowtypeExpr:
      return IsSimple(static_cast<const ConvertRowtypeExpr*>(expr)->argument.get(), *expr);
    case ExprKind::kReturningExpr: return IsSimple(static_cast<const ReturningExpr*>(expr)->expression.get(), *expr);
    case ExprKind::kJsonValueExpr: return IsSimple(static_cast<const JsonValueExpr*>(expr)->raw.get(), *expr);
    case ExprKind::kOpExpr:
      if (parent.kind == ExprKind::kOpExpr) {
        return BindsTighter(static_cast<const OperatorNode&>(*expr), static_cast<const OperatorNode&>(parent));
      }
      return SetsPartsApart(parent) || parent.kind == ExprKind::kBoolExpr;
    case ExprKind::kSubLink:
    case ExprKind::kNullTest:
    case ExprKind::kBooleanTest:
    case ExprKind::kDistinctExpr:
    case ExprKind::kJsonIsPredicate: return SetsPartsApart(parent) || parent.kind == ExprKind::kBoolExpr;
    case ExprKind::kBoolExpr:
      if (const auto* boolean = As<BoolExpr>(&parent)) {
        return NestedBooleanIsClear(static_cast<const BoolExpr*>(expr)->type, boolean->type);
      }
      return SetsPartsApart(parent) || parent.kind == ExprKind::kJsonExpr;
    default: return false;
  }
}

}  // namespace pgtidy::catalog::deparse

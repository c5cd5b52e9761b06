#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog::deparse {

namespace {

SqlType TypeOf(const ExprRef& expr) {
  return expr == nullptr ? SqlType{types::kUndeterminedType, -1} : ExprType(*expr);
}

Call CallWith(const ExprList& arguments, bool variadic, bool in_group_by) {
  Call call{.argument_types = {}, .argument_names = {}, .variadic = variadic, .in_group_by = in_group_by};
  for (const ExprRef& argument : arguments) {
    if (const auto* named = As<NamedArgExpr>(argument)) call.argument_names.push_back(named->name);
    call.argument_types.push_back(TypeOf(argument).oid);
  }
  return call;
}

}  // namespace

// Source: get_func_expr().
void Printer::Function(const FuncExpr& node, bool show_implicit) {
  if (!node.arguments.empty()) {
    if (node.form == CoercionForm::kImplicitCast && !show_implicit) return Operand(node.arguments[0], false, node);
    if (node.form == CoercionForm::kImplicitCast || node.form == CoercionForm::kExplicitCast) {
      return Coercion(node.arguments[0], {node.type.oid, ExprType(node).typmod}, node);
    }
  }
  if (node.form == CoercionForm::kSqlSyntax && SqlSyntax(node)) return;
  Text(FunctionName(catalog_, node.function, CallWith(node.arguments, node.variadic, in_group_by_)));
  Text("(");
  for (size_t i = 0; i < node.arguments.size(); ++i) {
    if (i > 0) Text(", ");
    if (node.variadic && i + 1 == node.arguments.size()) Text("VARIADIC ");
    Expression(node.arguments[i], true);
  }
  Text(")");
}

// Where the grammar wants a function. Source: get_rule_expr_funccall().
void Printer::FunctionCall(const ExprRef& expr, bool show_implicit) {
  if (expr == nullptr) return;
  if (LooksLikeFunction(*expr)) return Expression(expr, show_implicit);
  Text("CAST(");
  Expression(expr, false);
  Text(" AS ");
  TypeName(ExprType(*expr));
  Text(")");
}

// Source: get_agg_expr_helper().
void Printer::Aggregate(const Aggref& node, const AggregateSyntax* syntax) {
  const bool variadic = syntax == nullptr && node.variadic;
  if (syntax != nullptr) {
    Text(syntax->name);
  } else {
    Call call;
    call.argument_types = node.argument_types;
    call.variadic = node.variadic;
    call.in_group_by = in_group_by_;
    Text(FunctionName(catalog_, node.function, call));
  }
  Text(node.distinct.empty() ? "(" : "(DISTINCT ");
  if (node.aggregate_kind != 'n') {
    List(node.direct_arguments, true);
    Text(") WITHIN GROUP (ORDER BY ");
    OrderBy(node.order, node.arguments, false);
  } else {
    AggregateArguments(node, variadic, syntax != nullptr && syntax->key_value);
    if (!node.order.empty()) {
      Text(" ORDER BY ");
      OrderBy(node.order, node.arguments, false);
    }
  }
  if (syntax != nullptr) Text(syntax->options);
  if (node.filter != nullptr) {
    Text(") FILTER (WHERE ");
    Expression(node.filter, false);
  }
  Text(")");
}

void Printer::AggregateArguments(const Aggref& node, bool variadic, bool key_value) {
  if (node.star) return Text("*");
  size_t printed = 0;
  for (const auto& entry : node.arguments) {
    if (entry->junk) continue;
    // The flags of JSON_OBJECTAGG follow key and value; they are printed as options.
    if (key_value && printed == 2) break;
    if (printed > 0) Text(key_value ? " : " : ", ");
    ++printed;
    if (variadic && printed == node.argument_types.size()) Text("VARIADIC ");
    Expression(entry->expression, true);
  }
}

// Source: get_windowfunc_expr_helper().
void Printer::Window(const WindowFunc& node, const AggregateSyntax* syntax) {
  if (syntax != nullptr) {
    Text(syntax->name);
  } else {
    Text(FunctionName(catalog_, node.function, CallWith(node.arguments, false, in_group_by_)));
  }
  Text("(");
  if (node.star) {
    Text("*");
  } else if (syntax != nullptr && syntax->key_value && node.arguments.size() >= 2) {
    Expression(node.arguments[0], false);
    Text(" : ");
    Expression(node.arguments[1], false);
  } else {
    List(node.arguments, true);
  }
  if (syntax != nullptr) Text(syntax->options);
  if (node.filter != nullptr) {
    Text(") FILTER (WHERE ");
    Expression(node.filter, false);
  }
  Text(") OVER ");
  if (windows_ == nullptr || targets_ == nullptr) return Text("()");
  for (const WindowClause& window : *windows_) {
    if (window.window_reference != node.window_reference) continue;
    if (window.name.empty()) {
      WindowSpecification(window, *targets_);
    } else {
      Name(window.name);
    }
    return;
  }
}

}  // namespace pgtidy::catalog::deparse

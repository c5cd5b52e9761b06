#include <array>

#include "analyzer/catalog/deparse/printer.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::catalog::deparse {

namespace {

// Source: PRETTYINDENT_VAR.
constexpr int kIndentCase = 4;

SqlType TypeOf(const ExprRef& expr) {
  return expr == nullptr ? SqlType{types::kUndeterminedType, -1} : ExprType(*expr);
}

template <typename T>
const T& Cast(const Expr& expr) {
  return static_cast<const T&>(expr);
}

// The expression below coercions that were not written. Source: strip_implicit_coercions().
const Expr* WithoutImplicitCoercions(const Expr* expr) {
  while (expr != nullptr) {
    if (const auto* call = As<FuncExpr>(expr); call != nullptr && call->form == CoercionForm::kImplicitCast) {
      expr = call->arguments.empty() ? nullptr : call->arguments[0].get();
    } else if (const auto* relabel = As<RelabelType>(expr);
               relabel != nullptr && relabel->form == CoercionForm::kImplicitCast) {
      expr = relabel->argument.get();
    } else if (const auto* io = As<CoerceViaIO>(expr); io != nullptr && io->form == CoercionForm::kImplicitCast) {
      expr = io->argument.get();
    } else if (const auto* array = As<ArrayCoerceExpr>(expr);
               array != nullptr && array->form == CoercionForm::kImplicitCast) {
      expr = array->argument.get();
    } else if (const auto* row = As<ConvertRowtypeExpr>(expr);
               row != nullptr && row->form == CoercionForm::kImplicitCast) {
      expr = row->argument.get();
    } else if (const auto* domain = As<CoerceToDomain>(expr);
               domain != nullptr && domain->form == CoercionForm::kImplicitCast) {
      expr = domain->argument.get();
    } else {
      break;
    }
  }
  return expr;
}

}  // namespace

void Printer::Expression(const Expr* expr, bool show_implicit) {
  if (expr == nullptr) return;
  switch (expr->kind) {
    case ExprKind::kVar: Variable(Cast<Var>(*expr), 0, false); break;
    case ExprKind::kConst: return Constant(Cast<Const>(*expr), TypeLabel::kWhereNeeded);
    case ExprKind::kParam: return Parameter(Cast<Param>(*expr));
    case ExprKind::kAggref: return Aggregate(Cast<Aggref>(*expr), nullptr);
    case ExprKind::kGroupingFunc:
      Text("GROUPING(");
      List(Cast<GroupingFunc>(*expr).arguments, true);
      return Text(")");
    case ExprKind::kWindowFunc: return Window(Cast<WindowFunc>(*expr), nullptr);
    case ExprKind::kSubscriptingRef: return Subscripting(Cast<SubscriptingRef>(*expr), show_implicit);
    case ExprKind::kFuncExpr: return Function(Cast<FuncExpr>(*expr), show_implicit);
    case ExprKind::kNamedArgExpr:
      Name(Cast<NamedArgExpr>(*expr).name);
      Text(" => ");
      return Expression(Cast<NamedArgExpr>(*expr).argument, show_implicit);
    case ExprKind::kOpExpr: return Operator(Cast<OpExpr>(*expr));
    case ExprKind::kDistinctExpr: return Distinct(Cast<DistinctExpr>(*expr));
    case ExprKind::kNullIfExpr:
      Text("NULLIF(");
      List(Cast<NullIfExpr>(*expr).arguments, true);
      return Text(")");
    case ExprKind::kScalarArrayOpExpr: return ScalarArrayOperator(Cast<ScalarArrayOpExpr>(*expr));
    case ExprKind::kBoolExpr: return Boolean(Cast<BoolExpr>(*expr));
    case ExprKind::kSubLink: return SubQuery(Cast<SubLink>(*expr));
    case ExprKind::kFieldSelect: return Field(Cast<FieldSelect>(*expr));
    case ExprKind::kFieldStore: {
      const auto& node = Cast<FieldStore>(*expr);
      if (node.new_values.size() != 1) Text("ROW(");
      List(node.new_values, show_implicit);
      if (node.new_values.size() != 1) Text(")");
      return;
    }
    case ExprKind::kRelabelType: {
      const auto& node = Cast<RelabelType>(*expr);
      return CoercionNode(node.argument, node.form, node.type, show_implicit, node);
    }
    case ExprKind::kCoerceViaIO: {
      const auto& node = Cast<CoerceViaIO>(*expr);
      return CoercionNode(node.argument, node.form, {node.result_type, -1}, show_implicit, node);
    }
    case ExprKind::kArrayCoerceExpr: {
      const auto& node = Cast<ArrayCoerceExpr>(*expr);
      return CoercionNode(node.argument, node.form, node.type, show_implicit, node);
    }
    case ExprKind::kConvertRowtypeExpr: {
      const auto& node = Cast<ConvertRowtypeExpr>(*expr);
      return CoercionNode(node.argument, node.form, {node.result_type, -1}, show_implicit, node);
    }
    case ExprKind::kCoerceToDomain: {
      const auto& node = Cast<CoerceToDomain>(*expr);
      if (node.form == CoercionForm::kImplicitCast && !show_implicit) return Expression(node.argument, false);
      return Coercion(node.argument, node.type, node);
    }
    case ExprKind::kCollateExpr: {
      const auto& node = Cast<CollateExpr>(*expr);
      Open();
      Operand(node.argument, show_implicit, node);
      Text(" COLLATE ");
      Text(CollationName(catalog_, node.collation));
      return Close();
    }
    case ExprKind::kCaseExpr: return Case(Cast<CaseExpr>(*expr));
    case ExprKind::kCaseTestExpr: return Text("CASE_TEST_EXPR");
    case ExprKind::kArrayExpr: return Array(Cast<ArrayExpr>(*expr));
    case ExprKind::kRowExpr: return Row(Cast<RowExpr>(*expr));
    case ExprKind::kRowCompareExpr: return RowComparison(Cast<RowCompareExpr>(*expr));
    case ExprKind::kCoalesceExpr:
      Text("COALESCE(");
      List(Cast<CoalesceExpr>(*expr).arguments, true);
      return Text(")");
    case ExprKind::kMinMaxExpr:
      Text(Cast<MinMaxExpr>(*expr).greatest ? "GREATEST(" : "LEAST(");
      List(Cast<MinMaxExpr>(*expr).arguments, true);
      return Text(")");
    case ExprKind::kSqlValueFunction: return ValueFunction(Cast<SqlValueFunction>(*expr));
    case ExprKind::kXmlExpr: return Xml(Cast<XmlExpr>(*expr));
    case ExprKind::kJsonConstructorExpr: return JsonConstructor(Cast<JsonConstructorExpr>(*expr));
    case ExprKind::kJsonIsPredicate: return JsonPredicate(Cast<JsonIsPredicate>(*expr));
    case ExprKind::kJsonExpr: return Json(Cast<JsonExpr>(*expr), show_implicit);
    case ExprKind::kJsonValueExpr:
      Expression(Cast<JsonValueExpr>(*expr).raw, false);
      return JsonFormatClause(Cast<JsonValueExpr>(*expr).format);
    case ExprKind::kMergeSupportFunc: return Text("MERGE_ACTION()");
    case ExprKind::kReturningExpr: return Expression(Cast<ReturningExpr>(*expr).expression, show_implicit);
    case ExprKind::kNullTest: return TestForNull(Cast<NullTest>(*expr));
    case ExprKind::kBooleanTest: return TestForBoolean(Cast<BooleanTest>(*expr));
    case ExprKind::kCoerceToDomainValue: return Text("VALUE");
    case ExprKind::kSetToDefault: return Text("DEFAULT");
    case ExprKind::kCurrentOfExpr: {
      const auto& node = Cast<CurrentOfExpr>(*expr);
      Text("CURRENT OF ");
      if (node.cursor_name.empty()) return Text("$" + std::to_string(node.cursor_parameter));
      return Name(node.cursor_name);
    }
  }
}

void Printer::List(const ExprList& list, bool show_implicit) {
  bool first = true;
  for (const ExprRef& expr : list) {
    if (!first) Text(", ");
    first = false;
    Expression(expr, show_implicit);
  }
}

void Printer::TopLevel(const Expr* expr, bool show_implicit) {
  if (const auto* var = As<Var>(expr)) {
    Variable(*var, 0, true);
  } else {
    Expression(expr, show_implicit);
  }
}

void Printer::TopLevelList(const ExprList& list, bool show_implicit) {
  bool first = true;
  for (const ExprRef& expr : list) {
    if (!first) Text(", ");
    first = false;
    TopLevel(expr.get(), show_implicit);
  }
}

void Printer::CoercionNode(const ExprRef& argument, CoercionForm form, SqlType type, bool show_implicit,
                           const Expr& node) {
  if (form == CoercionForm::kImplicitCast && !show_implicit) return Operand(argument, false, node);
  Coercion(argument, type, node);
}

// Source: get_coercion_expr().
void Printer::Coercion(const ExprRef& argument, SqlType type, const Expr& parent) {
  // A constant of the type itself below a coercion of its length needs its type but once.
  if (const auto* constant = As<Const>(argument);
      constant != nullptr && constant->type.oid == type.oid && constant->type.typmod == -1) {
    Constant(*constant, TypeLabel::kNever);
  } else {
    Open();
    Operand(argument, false, parent);
    Close();
  }
  Text("::");
  TypeName(type);
}

void Printer::Operator(const OperatorNode& node) {
  const bool binary = node.arguments.size() == 2;
  const ExprRef& last = node.arguments.back();
  const Oid left = binary ? TypeOf(node.arguments[0]).oid : types::kInvalidOid;
  const std::string name = node.operator_oid == types::kInvalidOid
                               ? node.name
                               : OperatorName(catalog_, node.operator_oid, left, TypeOf(last).oid);
  Open();
  if (binary) {
    Operand(node.arguments[0], true, node);
    Text(" ");
  }
  Text(name);
  Text(" ");
  Operand(last, true, node);
  Close();
}

void Printer::Distinct(const DistinctExpr& node) {
  Open();
  Operand(node.arguments.front(), true, node);
  Text(" IS DISTINCT FROM ");
  Operand(node.arguments.back(), true, node);
  Close();
}

void Printer::ScalarArrayOperator(const ScalarArrayOpExpr& node) {
  const ExprRef& scalar = node.arguments.front();
  const ExprRef& array = node.arguments.back();
  const SqlType array_type = TypeOf(array);
  const Oid element =
      array_type.determined() ? types::BaseElementType(catalog_, array_type.oid) : types::kUndeterminedType;
  Open();
  Operand(scalar, true, node);
  Text(" ");
  Text(OperatorName(catalog_, node.operator_oid, TypeOf(scalar).oid, element));
  Text(node.use_or ? " ANY (" : " ALL (");
  Operand(array, true, node);
  // A bare subquery would be read as the set of its rows.
  if (const auto* sublink = As<SubLink>(array); sublink != nullptr && sublink->type == SubLink::Type::kExpr) {
    Text("::");
    TypeName(array_type);
  }
  Text(")");
  Close();
}

void Printer::Boolean(const BoolExpr& node) {
  Open();
  if (node.type == BoolExpr::Type::kNot) {
    Text("NOT ");
    Operand(node.arguments.front(), false, node);
    return Close();
  }
  bool first = true;
  for (const ExprRef& argument : node.arguments) {
    if (!first) Text(node.type == BoolExpr::Type::kAnd ? " AND " : " OR ");
    first = false;
    Operand(argument, false, node);
  }
  Close();
}

void Printer::Subscripting(const SubscriptingRef& node, bool show_implicit) {
  // The element of an array within a composite column that is assigned to.
  if (As<CaseTestExpr>(node.container) != nullptr) return Expression(node.assignment, show_implicit);
  const bool bare = As<Var>(node.container) != nullptr || As<FieldSelect>(node.container) != nullptr;
  if (!bare) Text("(");
  Expression(node.container, show_implicit);
  if (!bare) Text(")");
  Subscripts(node);
}

void Printer::Subscripts(const SubscriptingRef& node) {
  for (size_t i = 0; i < node.upper_indexes.size(); ++i) {
    Text("[");
    if (i < node.lower_indexes.size()) {
      Expression(node.lower_indexes[i], false);
      Text(":");
    }
    Expression(node.upper_indexes[i], false);
    Text("]");
  }
}

void Printer::Field(const FieldSelect& node) {
  const bool bare = As<SubscriptingRef>(node.argument) != nullptr || As<FieldSelect>(node.argument) != nullptr;
  if (!bare) Text("(");
  Expression(node.argument, true);
  if (!bare) Text(")");
  Text(".");
  Name(FieldName(*node.argument, node.field_number, 0, names_));
}

void Printer::Case(const CaseExpr& node) {
  Keyword("CASE", 0, kIndentCase, 0);
  if (node.argument != nullptr) {
    Text(" ");
    Expression(node.argument, true);
  }
  const auto space = [this] {
    if (!layout_.indent) Text(" ");
  };
  for (const CaseWhen& when : node.whens) {
    const Expr* condition = when.condition.get();
    if (const auto* comparison = As<OpExpr>(condition);
        node.argument != nullptr && comparison != nullptr && comparison->arguments.size() == 2 &&
        As<CaseTestExpr>(WithoutImplicitCoercions(comparison->arguments[0].get())) != nullptr) {
      condition = comparison->arguments[1].get();
    }
    space();
    Keyword("WHEN ", 0, 0, 0);
    Expression(condition, false);
    Text(" THEN ");
    Expression(when.result, true);
  }
  space();
  Keyword("ELSE ", 0, 0, 0);
  Expression(node.default_result, true);
  space();
  Keyword("END", -kIndentCase, 0, 0);
}

void Printer::Array(const ArrayExpr& node) {
  Text("ARRAY[");
  List(node.elements, true);
  Text("]");
  if (node.elements.empty()) {
    Text("::");
    TypeName({node.array_type, -1});
  }
}

void Printer::Row(const RowExpr& node) {
  // Of a named row type the columns may have changed since.
  const Relation* row = nullptr;
  if (node.row_type != types::kRecordType) {
    const types::Type* type = catalog_.FindType(types::BaseType(catalog_, node.row_type));
    if (type != nullptr) row = catalog_.Find<Relation>(type->relation);
  }
  const size_t columns = row == nullptr ? 0 : row->columns.size();
  bool first = true;
  const auto separate = [&] {
    if (!first) Text(", ");
    first = false;
  };
  Text("ROW(");
  for (size_t i = 0; i < node.arguments.size(); ++i) {
    if (i < columns && row->columns[i].dropped) continue;
    separate();
    TopLevel(node.arguments[i].get(), true);
  }
  for (size_t i = node.arguments.size(); i < columns; ++i) {
    if (row->columns[i].dropped) continue;
    separate();
    Text("NULL");
  }
  Text(")");
  if (node.form == CoercionForm::kExplicitCast) {
    Text("::");
    TypeName({node.row_type, -1});
  }
}

void Printer::RowComparison(const RowCompareExpr& node) {
  Text("(ROW(");
  TopLevelList(node.left, true);
  Text(") ");
  Text(OperatorName(catalog_, node.operators.front(), TypeOf(node.left.front()).oid, TypeOf(node.right.front()).oid));
  Text(" ROW(");
  TopLevelList(node.right, true);
  Text("))");
}

void Printer::ValueFunction(const SqlValueFunction& node) {
  using Operation = SqlValueFunction::Operation;
  const auto with_precision = [&](std::string_view name) {
    Text(name);
    Text("(" + std::to_string(node.type.typmod) + ")");
  };
  switch (node.operation) {
    case Operation::kCurrentDate: return Text("CURRENT_DATE");
    case Operation::kCurrentTime: return Text("CURRENT_TIME");
    case Operation::kCurrentTimeN: return with_precision("CURRENT_TIME");
    case Operation::kCurrentTimestamp: return Text("CURRENT_TIMESTAMP");
    case Operation::kCurrentTimestampN: return with_precision("CURRENT_TIMESTAMP");
    case Operation::kLocaltime: return Text("LOCALTIME");
    case Operation::kLocaltimeN: return with_precision("LOCALTIME");
    case Operation::kLocaltimestamp: return Text("LOCALTIMESTAMP");
    case Operation::kLocaltimestampN: return with_precision("LOCALTIMESTAMP");
    case Operation::kCurrentRole: return Text("CURRENT_ROLE");
    case Operation::kCurrentUser: return Text("CURRENT_USER");
    case Operation::kUser: return Text("USER");
    case Operation::kSessionUser: return Text("SESSION_USER");
    case Operation::kCurrentCatalog: return Text("CURRENT_CATALOG");
    case Operation::kCurrentSchema: return Text("CURRENT_SCHEMA");
  }
}

void Printer::TestForNull(const NullTest& node) {
  Open();
  Operand(node.argument, true, node);
  // A test that does not look into the row must not be read back as one that does.
  if (node.argument_is_row || !types::IsRowType(catalog_, TypeOf(node.argument).oid)) {
    Text(node.is_null ? " IS NULL" : " IS NOT NULL");
  } else {
    Text(node.is_null ? " IS NOT DISTINCT FROM NULL" : " IS DISTINCT FROM NULL");
  }
  Close();
}

void Printer::TestForBoolean(const BooleanTest& node) {
  static constexpr std::array<std::string_view, 6> kTests = {" IS TRUE",      " IS NOT TRUE", " IS FALSE",
                                                             " IS NOT FALSE", " IS UNKNOWN",  " IS NOT UNKNOWN"};
  Open();
  Operand(node.argument, false, node);
  Text(kTests[static_cast<size_t>(node.type)]);
  Close();
}

// Prints the left side of the comparison of ANY, ALL and row comparisons, and returns the operator.
std::string Printer::ComparisonOfSubQuery(const SubLink& node) {
  const auto operator_of = [this](const OpExpr& comparison) {
    if (comparison.operator_oid == types::kInvalidOid || comparison.arguments.size() != 2) return comparison.name;
    return OperatorName(catalog_, comparison.operator_oid, TypeOf(comparison.arguments[0]).oid,
                        TypeOf(comparison.arguments[1]).oid);
  };
  if (const auto* comparison = As<OpExpr>(node.test_expression)) {
    Expression(comparison->arguments.front(), true);
    return operator_of(*comparison);
  }
  std::string name;
  ExprList left;
  if (const auto* boolean = As<BoolExpr>(node.test_expression)) {
    for (const ExprRef& argument : boolean->arguments) {
      const auto* comparison = As<OpExpr>(argument);
      if (comparison == nullptr) continue;
      left.push_back(comparison->arguments.front());
      if (name.empty()) name = operator_of(*comparison);
    }
  } else if (const auto* rows = As<RowCompareExpr>(node.test_expression)) {
    left = rows->left;
    name = OperatorName(catalog_, rows->operators.front(), TypeOf(rows->left.front()).oid,
                        TypeOf(rows->right.front()).oid);
  } else {
    return node.operator_name.empty() ? "=" : node.operator_name.back();
  }
  Text("(");
  List(left, true);
  Text(")");
  return name;
}

// Source: get_sublink_expr().
void Printer::SubQuery(const SubLink& node) {
  Text(node.type == SubLink::Type::kArray ? "ARRAY(" : "(");
  const std::string name = node.test_expression == nullptr ? std::string() : ComparisonOfSubQuery(node);
  bool parentheses = true;
  switch (node.type) {
    case SubLink::Type::kExists: Text("EXISTS "); break;
    case SubLink::Type::kAny: Text(name == "=" ? std::string(" IN ") : " " + name + " ANY "); break;
    case SubLink::Type::kAll: Text(" " + name + " ALL "); break;
    case SubLink::Type::kRowCompare: Text(" " + name + " "); break;
    case SubLink::Type::kExpr:
    case SubLink::Type::kMultiExpr:
    case SubLink::Type::kArray:
    case SubLink::Type::kCte: parentheses = false; break;
  }
  if (parentheses) Text("(");
  if (node.subselect != nullptr) NestedQuery(*node.subselect, nullptr, false);
  Text(parentheses ? "))" : ")");
}

}  // namespace pgtidy::catalog::deparse

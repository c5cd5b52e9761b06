#include <stdexcept>
#include <utility>

#include "tests/oracle/server_fields.h"

namespace pgtidy::oracle {

using namespace catalog;  // NOLINT(google-build-using-namespace)

namespace {

template <typename T>
ExprRef Operator(const Json& node) {
  auto expr = std::make_shared<T>();
  expr->operator_oid = OidOf(node, "opno");
  expr->type.oid = OidOf(node, "opresulttype");
  expr->collation = OidOf(node, "opcollid");
  expr->arguments = ReadExpressions(node["args"]);
  return expr;
}

template <typename T>
std::shared_ptr<T> Coercion(const Json& node, const char* format) {
  auto expr = std::make_shared<T>();
  expr->argument = ReadField(node, "arg");
  expr->form = static_cast<CoercionForm>(node[format].get<int>());
  return expr;
}

ExprRef ReadVar(const Json& node) {
  const int levels_up = node["varlevelsup"];
  const bool has_syntactic = node.value("varnosyn", 0) > 0;
  const int varno = node[has_syntactic ? "varnosyn" : "varno"];
  const int varattno = node[has_syntactic ? "varattnosyn" : "varattno"];
  Level* level = LevelUp(levels_up);
  if (level != nullptr && level->group_rtindex == varno) {
    Reading& reading = CurrentReading();
    Level* const inner = std::exchange(reading.level, level);
    reading.added_levels += levels_up;
    ExprRef expr = ReadExpression((*level->group_expressions)[static_cast<size_t>(varattno) - 1]);
    reading.added_levels -= levels_up;
    reading.level = inner;
    return expr;
  }
  auto var = std::make_shared<Var>();
  var->varno = RtIndex(varno, levels_up);
  var->varattno = varattno;
  var->type = TypeOf(node, "vartype", "vartypmod");
  var->collation = OidOf(node, "varcollid");
  var->varlevelsup = levels_up + CurrentReading().added_levels;
  var->returning = static_cast<Var::Returning>(node.value("varreturningtype", 0));
  return var;
}

ExprRef ReadAggregate(const Json& node) {
  auto expr = std::make_shared<Aggref>();
  expr->function = OidOf(node, "aggfnoid");
  expr->type.oid = OidOf(node, "aggtype");
  expr->collation = OidOf(node, "aggcollid");
  expr->argument_types = Numbers<Oid>(Field(node, "aggargtypes"));
  expr->direct_arguments = ReadExpressions(Field(node, "aggdirectargs"));
  expr->arguments = ReadTargets(Field(node, "args"));
  expr->order = ReadSortGroups(Field(node, "aggorder"));
  expr->distinct = ReadSortGroups(Field(node, "aggdistinct"));
  expr->filter = ReadField(node, "aggfilter");
  expr->star = node["aggstar"];
  expr->variadic = node["aggvariadic"];
  expr->aggregate_kind = node["aggkind"].get<std::string>()[0];
  return expr;
}

ExprRef ReadSubscripting(const Json& node) {
  auto expr = std::make_shared<SubscriptingRef>();
  expr->container_type = OidOf(node, "refcontainertype");
  expr->element_type = OidOf(node, "refelemtype");
  expr->type = TypeOf(node, "refrestype", "reftypmod");
  expr->collation = OidOf(node, "refcollid");
  expr->upper_indexes = ReadExpressions(Field(node, "refupperindexpr"));
  expr->lower_indexes = ReadExpressions(Field(node, "reflowerindexpr"));
  expr->container = ReadField(node, "refexpr");
  expr->assignment = ReadField(node, "refassgnexpr");
  return expr;
}

ExprRef ReadCase(const Json& node) {
  auto expr = std::make_shared<CaseExpr>();
  expr->type.oid = OidOf(node, "casetype");
  expr->collation = OidOf(node, "casecollid");
  expr->argument = ReadField(node, "arg");
  for (const Json& when : node["args"]) {
    expr->whens.push_back({.condition = ReadField(when, "expr"), .result = ReadField(when, "result")});
  }
  expr->default_result = ReadField(node, "defresult");
  return expr;
}

ExprRef ReadXml(const Json& node) {
  auto expr = std::make_shared<XmlExpr>();
  expr->operation = static_cast<XmlExpr::Operation>(node["op"].get<int>());
  expr->name = StringIn(node, "name");
  expr->named_arguments = ReadExpressions(Field(node, "named_args"));
  expr->argument_names = Strings(Field(node, "arg_names"));
  expr->arguments = ReadExpressions(Field(node, "args"));
  expr->document = node["xmloption"].get<int>() == 0;
  expr->indent = node.value("indent", false);
  expr->type = TypeOf(node, "type", "typmod");
  return expr;
}

JsonFormat ReadJsonFormat(const Json& node) {
  JsonFormat format;
  if (node.is_null()) return format;
  format.type = static_cast<JsonFormat::Type>(node["format_type"].get<int>());
  format.encoding = static_cast<JsonFormat::Encoding>(node["encoding"].get<int>());
  return format;
}

JsonReturning ReadJsonReturning(const Json& node) {
  if (node.is_null()) return {};
  return {.format = ReadJsonFormat(Field(node, "format")), .type = TypeOf(node, "typid", "typmod")};
}

JsonBehavior ReadJsonBehavior(const Json& node) {
  if (node.is_null()) return {};
  return {.type = static_cast<JsonBehavior::Type>(node["btype"].get<int>() + 1), .expression = ReadField(node, "expr")};
}

ExprRef ReadJson(const Json& node) {
  auto expr = std::make_shared<JsonExpr>();
  expr->operation = static_cast<JsonExpr::Operation>(node["op"].get<int>());
  expr->formatted = ReadField(node, "formatted_expr");
  expr->format = ReadJsonFormat(Field(node, "format"));
  expr->path = ReadField(node, "path_spec");
  expr->returning = ReadJsonReturning(Field(node, "returning"));
  expr->passing_names = Strings(Field(node, "passing_names"));
  expr->passing_values = ReadExpressions(Field(node, "passing_values"));
  expr->on_empty = ReadJsonBehavior(Field(node, "on_empty"));
  expr->on_error = ReadJsonBehavior(Field(node, "on_error"));
  expr->wrapper = static_cast<JsonExpr::Wrapper>(node["wrapper"].get<int>());
  expr->omit_quotes = node["omit_quotes"];
  return expr;
}

ExprRef ReadJsonConstructor(const Json& node) {
  auto expr = std::make_shared<JsonConstructorExpr>();
  expr->type = static_cast<JsonConstructorExpr::Type>(node["type"].get<int>() - 1);
  expr->arguments = ReadExpressions(Field(node, "args"));
  expr->function = ReadField(node, "func");
  expr->coercion = ReadField(node, "coercion");
  expr->returning = ReadJsonReturning(Field(node, "returning"));
  expr->absent_on_null = node["absent_on_null"];
  expr->unique = node["unique"];
  return expr;
}

ExprRef ReadSubLink(const Json& node) {
  auto expr = std::make_shared<SubLink>();
  expr->type = static_cast<SubLink::Type>(node["subLinkType"].get<int>());
  expr->test_expression = ReadField(node, "testexpr");
  expr->subselect = ReadQuery(node["subselect"]);
  return expr;
}

// Nodes that are read field by field without more ado.
ExprRef ReadSimple(const Json& node, const std::string& name) {
  if (name == "CONST") {
    auto expr = std::make_shared<Const>();
    expr->type = TypeOf(node, "consttype", "consttypmod");
    expr->collation = OidOf(node, "constcollid");
    expr->is_null = node["constisnull"];
    if (!expr->is_null) expr->value = node["text"];
    return expr;
  }
  if (name == "PARAM") {
    auto expr = std::make_shared<Param>();
    expr->number = node["paramid"];
    expr->type = TypeOf(node, "paramtype", "paramtypmod");
    return expr;
  }
  if (name == "GROUPINGFUNC") {
    auto expr = std::make_shared<GroupingFunc>();
    expr->arguments = ReadExpressions(node["args"]);
    return expr;
  }
  if (name == "WINDOWFUNC") {
    auto expr = std::make_shared<WindowFunc>();
    expr->function = OidOf(node, "winfnoid");
    expr->type.oid = OidOf(node, "wintype");
    expr->collation = OidOf(node, "wincollid");
    expr->arguments = ReadExpressions(Field(node, "args"));
    expr->filter = ReadField(node, "aggfilter");
    expr->window_reference = node["winref"];
    expr->star = node["winstar"];
    return expr;
  }
  if (name == "FUNCEXPR") {
    auto expr = std::make_shared<FuncExpr>();
    expr->function = OidOf(node, "funcid");
    expr->type.oid = OidOf(node, "funcresulttype");
    expr->variadic = node["funcvariadic"];
    expr->form = static_cast<CoercionForm>(node["funcformat"].get<int>());
    expr->collation = OidOf(node, "funccollid");
    expr->arguments = ReadExpressions(Field(node, "args"));
    return expr;
  }
  if (name == "NAMEDARGEXPR") {
    auto expr = std::make_shared<NamedArgExpr>();
    expr->argument = ReadField(node, "arg");
    expr->name = StringIn(node, "name");
    return expr;
  }
  if (name == "SCALARARRAYOPEXPR") {
    auto expr = std::make_shared<ScalarArrayOpExpr>();
    expr->operator_oid = OidOf(node, "opno");
    expr->use_or = node["useOr"];
    expr->arguments = ReadExpressions(node["args"]);
    return expr;
  }
  if (name == "BOOLEXPR") {
    auto expr = std::make_shared<BoolExpr>();
    const std::string op = node["boolop"];
    expr->type = op == "and" ? BoolExpr::Type::kAnd : op == "or" ? BoolExpr::Type::kOr : BoolExpr::Type::kNot;
    expr->arguments = ReadExpressions(node["args"]);
    return expr;
  }
  if (name == "FIELDSELECT") {
    auto expr = std::make_shared<FieldSelect>();
    expr->argument = ReadField(node, "arg");
    expr->field_number = node["fieldnum"];
    expr->type = TypeOf(node, "resulttype", "resulttypmod");
    expr->collation = OidOf(node, "resultcollid");
    return expr;
  }
  if (name == "FIELDSTORE") {
    auto expr = std::make_shared<FieldStore>();
    expr->argument = ReadField(node, "arg");
    expr->new_values = ReadExpressions(node["newvals"]);
    expr->field_numbers = Numbers<int>(node["fieldnums"]);
    expr->result_type = OidOf(node, "resulttype");
    return expr;
  }
  if (name == "RELABELTYPE") {
    auto expr = Coercion<RelabelType>(node, "relabelformat");
    expr->type = TypeOf(node, "resulttype", "resulttypmod");
    expr->collation = OidOf(node, "resultcollid");
    return expr;
  }
  if (name == "COERCEVIAIO") {
    auto expr = Coercion<CoerceViaIO>(node, "coerceformat");
    expr->result_type = OidOf(node, "resulttype");
    expr->collation = OidOf(node, "resultcollid");
    return expr;
  }
  if (name == "ARRAYCOERCEEXPR") {
    auto expr = Coercion<ArrayCoerceExpr>(node, "coerceformat");
    expr->type = TypeOf(node, "resulttype", "resulttypmod");
    expr->collation = OidOf(node, "resultcollid");
    return expr;
  }
  if (name == "CONVERTROWTYPEEXPR") {
    auto expr = Coercion<ConvertRowtypeExpr>(node, "convertformat");
    expr->result_type = OidOf(node, "resulttype");
    return expr;
  }
  if (name == "COERCETODOMAIN") {
    auto expr = Coercion<CoerceToDomain>(node, "coercionformat");
    expr->type = TypeOf(node, "resulttype", "resulttypmod");
    return expr;
  }
  if (name == "COLLATEEXPR") {
    auto expr = std::make_shared<CollateExpr>();
    expr->argument = ReadField(node, "arg");
    expr->collation = OidOf(node, "collOid");
    return expr;
  }
  if (name == "CASETESTEXPR") {
    auto expr = std::make_shared<CaseTestExpr>();
    expr->type = TypeOf(node, "typeId", "typeMod");
    return expr;
  }
  if (name == "ARRAYEXPR") {
    auto expr = std::make_shared<ArrayExpr>();
    expr->array_type = OidOf(node, "array_typeid");
    expr->element_type = OidOf(node, "element_typeid");
    expr->elements = ReadExpressions(Field(node, "elements"));
    expr->multidimensional = node["multidims"];
    return expr;
  }
  if (name == "ROWEXPR") {
    auto expr = std::make_shared<RowExpr>();
    expr->arguments = ReadExpressions(Field(node, "args"));
    expr->row_type = OidOf(node, "row_typeid");
    expr->form = static_cast<CoercionForm>(node["row_format"].get<int>());
    expr->column_names = Strings(Field(node, "colnames"));
    return expr;
  }
  if (name == "ROWCOMPAREEXPR") {
    auto expr = std::make_shared<RowCompareExpr>();
    expr->operators = Numbers<Oid>(node["opnos"]);
    expr->left = ReadExpressions(node["largs"]);
    expr->right = ReadExpressions(node["rargs"]);
    return expr;
  }
  if (name == "COALESCEEXPR") {
    auto expr = std::make_shared<CoalesceExpr>();
    expr->type = OidOf(node, "coalescetype");
    expr->collation = OidOf(node, "coalescecollid");
    expr->arguments = ReadExpressions(node["args"]);
    return expr;
  }
  if (name == "MINMAXEXPR") {
    auto expr = std::make_shared<MinMaxExpr>();
    expr->type = OidOf(node, "minmaxtype");
    expr->collation = OidOf(node, "minmaxcollid");
    expr->greatest = node["op"].get<int>() == 0;
    expr->arguments = ReadExpressions(node["args"]);
    return expr;
  }
  if (name == "SQLVALUEFUNCTION") {
    auto expr = std::make_shared<SqlValueFunction>();
    expr->operation = static_cast<SqlValueFunction::Operation>(node["op"].get<int>());
    expr->type = TypeOf(node, "type", "typmod");
    return expr;
  }
  if (name == "JSONVALUEEXPR") {
    auto expr = std::make_shared<JsonValueExpr>();
    expr->raw = ReadField(node, "raw_expr");
    expr->formatted = ReadField(node, "formatted_expr");
    expr->format = ReadJsonFormat(Field(node, "format"));
    return expr;
  }
  if (name == "JSONISPREDICATE") {
    auto expr = std::make_shared<JsonIsPredicate>();
    expr->argument = ReadField(node, "expr");
    expr->item_type = static_cast<JsonIsPredicate::ItemType>(node["item_type"].get<int>());
    expr->unique_keys = node["unique_keys"];
    return expr;
  }
  if (name == "NULLTEST") {
    auto expr = std::make_shared<NullTest>();
    expr->argument = ReadField(node, "arg");
    expr->is_null = node["nulltesttype"].get<int>() == 0;
    expr->argument_is_row = node["argisrow"];
    return expr;
  }
  if (name == "BOOLEANTEST") {
    auto expr = std::make_shared<BooleanTest>();
    expr->argument = ReadField(node, "arg");
    expr->type = static_cast<BooleanTest::Type>(node["booltesttype"].get<int>());
    return expr;
  }
  if (name == "COERCETODOMAINVALUE") {
    auto expr = std::make_shared<CoerceToDomainValue>();
    expr->type = TypeOf(node, "typeId", "typeMod");
    expr->collation = OidOf(node, "collation");
    return expr;
  }
  if (name == "SETTODEFAULT") {
    auto expr = std::make_shared<SetToDefault>();
    expr->type = TypeOf(node, "typeId", "typeMod");
    return expr;
  }
  if (name == "MERGESUPPORTFUNC") return std::make_shared<MergeSupportFunc>();
  throw std::runtime_error("unknown node " + name);
}

}  // namespace

ExprRef ReadExpression(const Json& node) {
  if (node.is_null()) return nullptr;
  const std::string name = node["node"];
  if (name == "VAR") return ReadVar(node);
  if (name == "AGGREF") return ReadAggregate(node);
  if (name == "SUBSCRIPTINGREF") return ReadSubscripting(node);
  if (name == "OPEXPR") return Operator<OpExpr>(node);
  if (name == "DISTINCTEXPR") return Operator<DistinctExpr>(node);
  if (name == "NULLIFEXPR") return Operator<NullIfExpr>(node);
  if (name == "SUBLINK") return ReadSubLink(node);
  if (name == "CASEEXPR") return ReadCase(node);
  if (name == "XMLEXPR") return ReadXml(node);
  if (name == "JSONEXPR") return ReadJson(node);
  if (name == "JSONCONSTRUCTOREXPR") return ReadJsonConstructor(node);
  return ReadSimple(node, name);
}

}  // namespace pgtidy::oracle

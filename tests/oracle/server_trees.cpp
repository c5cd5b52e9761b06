#include "tests/oracle/server_trees.h"

#include <stdexcept>

namespace pgtidy::oracle {

using namespace catalog;  // NOLINT(google-build-using-namespace)

namespace {

// One query level that is being read. A server's range table may hold entries that ours does not.
struct Level {
  int skipped = 0;        // OLD and NEW at the front of a view's, up to 15.
  int group_rtindex = 0;  // The entry of GROUP BY, from 18 on.
  const Json* group_expressions = nullptr;
  Level* parent = nullptr;
};
Level* current_level = nullptr;  // NOLINT: a single thread reads trees.
int added_levels = 0;            // NOLINT

Level* LevelUp(int levels) {
  Level* level = current_level;
  for (; level != nullptr && levels > 0; --levels) level = level->parent;
  return level;
}

int RtIndex(int index, int levels_up = 0) {
  const Level* level = LevelUp(levels_up);
  return index == 0 || level == nullptr ? index : index - level->skipped;
}

Oid OidOf(const Json& node, const char* field) { return node.value(field, Oid{0}); }

SqlType TypeOf(const Json& node, const char* oid, const char* typmod) {
  return {OidOf(node, oid), node.value(typmod, -1)};
}

std::string StringOf(const Json& node) {
  if (node.is_null()) return "";
  return node.is_string() ? node.get<std::string>() : node.value("sval", "");
}

std::string StringIn(const Json& node, const char* field) {
  const auto it = node.find(field);
  return it == node.end() ? "" : StringOf(*it);
}

const Json& Field(const Json& node, const char* field) {
  static const Json kNull;
  const auto it = node.find(field);
  return it == node.end() ? kNull : *it;
}

std::vector<std::string> Strings(const Json& node) {
  std::vector<std::string> list;
  for (const Json& one : node) list.push_back(StringOf(one));
  return list;
}

template <typename T>
std::vector<T> Numbers(const Json& node) {
  std::vector<T> list;
  for (const Json& one : node) list.push_back(one.get<T>());
  return list;
}

ExprRef Expression(const Json& node, const char* field) { return ReadExpression(Field(node, field)); }

ExprList Expressions(const Json& list) {
  ExprList expressions;
  for (const Json& one : list) expressions.push_back(ReadExpression(one));
  return expressions;
}

TargetList Targets(const Json& list) {
  TargetList targets;
  for (const Json& one : list) {
    auto entry = std::make_shared<TargetEntry>();
    entry->expression = Expression(one, "expr");
    entry->resno = one["resno"];
    entry->has_name = !Field(one, "resname").is_null();
    entry->name = StringIn(one, "resname");
    entry->sort_group_ref = one["ressortgroupref"];
    entry->junk = one["resjunk"];
    targets.push_back(std::move(entry));
  }
  return targets;
}

std::vector<SortGroupClause> SortGroups(const Json& list) {
  std::vector<SortGroupClause> clauses;
  for (const Json& one : list) {
    clauses.push_back({.target_sort_group_ref = one["tleSortGroupRef"],
                       .equality_operator = OidOf(one, "eqop"),
                       .sort_operator = OidOf(one, "sortop"),
                       .nulls_first = one["nulls_first"]});
  }
  return clauses;
}

template <typename T>
ExprRef Operator(const Json& node) {
  auto expr = std::make_shared<T>();
  expr->operator_oid = OidOf(node, "opno");
  expr->type.oid = OidOf(node, "opresulttype");
  expr->collation = OidOf(node, "opcollid");
  expr->arguments = Expressions(node["args"]);
  return expr;
}

template <typename T>
std::shared_ptr<T> Coercion(const Json& node, const char* format) {
  auto expr = std::make_shared<T>();
  expr->argument = Expression(node, "arg");
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
    Level* const inner = std::exchange(current_level, level);
    added_levels += levels_up;
    ExprRef expr = ReadExpression((*level->group_expressions)[static_cast<size_t>(varattno) - 1]);
    added_levels -= levels_up;
    current_level = inner;
    return expr;
  }
  auto var = std::make_shared<Var>();
  var->varno = RtIndex(varno, levels_up);
  var->varattno = varattno;
  var->type = TypeOf(node, "vartype", "vartypmod");
  var->collation = OidOf(node, "varcollid");
  var->varlevelsup = levels_up + added_levels;
  var->returning = static_cast<Var::Returning>(node.value("varreturningtype", 0));
  return var;
}

ExprRef ReadAggregate(const Json& node) {
  auto expr = std::make_shared<Aggref>();
  expr->function = OidOf(node, "aggfnoid");
  expr->type.oid = OidOf(node, "aggtype");
  expr->collation = OidOf(node, "aggcollid");
  expr->argument_types = Numbers<Oid>(Field(node, "aggargtypes"));
  expr->direct_arguments = Expressions(Field(node, "aggdirectargs"));
  expr->arguments = Targets(Field(node, "args"));
  expr->order = SortGroups(Field(node, "aggorder"));
  expr->distinct = SortGroups(Field(node, "aggdistinct"));
  expr->filter = Expression(node, "aggfilter");
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
  expr->upper_indexes = Expressions(Field(node, "refupperindexpr"));
  expr->lower_indexes = Expressions(Field(node, "reflowerindexpr"));
  expr->container = Expression(node, "refexpr");
  expr->assignment = Expression(node, "refassgnexpr");
  return expr;
}

ExprRef ReadCase(const Json& node) {
  auto expr = std::make_shared<CaseExpr>();
  expr->type.oid = OidOf(node, "casetype");
  expr->collation = OidOf(node, "casecollid");
  expr->argument = Expression(node, "arg");
  for (const Json& when : node["args"]) {
    expr->whens.push_back({.condition = Expression(when, "expr"), .result = Expression(when, "result")});
  }
  expr->default_result = Expression(node, "defresult");
  return expr;
}

ExprRef ReadXml(const Json& node) {
  auto expr = std::make_shared<XmlExpr>();
  expr->operation = static_cast<XmlExpr::Operation>(node["op"].get<int>());
  expr->name = StringIn(node, "name");
  expr->named_arguments = Expressions(Field(node, "named_args"));
  expr->argument_names = Strings(Field(node, "arg_names"));
  expr->arguments = Expressions(Field(node, "args"));
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
  return {.type = static_cast<JsonBehavior::Type>(node["btype"].get<int>() + 1),
          .expression = Expression(node, "expr")};
}

ExprRef ReadJson(const Json& node) {
  auto expr = std::make_shared<JsonExpr>();
  expr->operation = static_cast<JsonExpr::Operation>(node["op"].get<int>());
  expr->formatted = Expression(node, "formatted_expr");
  expr->format = ReadJsonFormat(Field(node, "format"));
  expr->path = Expression(node, "path_spec");
  expr->returning = ReadJsonReturning(Field(node, "returning"));
  expr->passing_names = Strings(Field(node, "passing_names"));
  expr->passing_values = Expressions(Field(node, "passing_values"));
  expr->on_empty = ReadJsonBehavior(Field(node, "on_empty"));
  expr->on_error = ReadJsonBehavior(Field(node, "on_error"));
  expr->wrapper = static_cast<JsonExpr::Wrapper>(node["wrapper"].get<int>());
  expr->omit_quotes = node["omit_quotes"];
  return expr;
}

ExprRef ReadJsonConstructor(const Json& node) {
  auto expr = std::make_shared<JsonConstructorExpr>();
  expr->type = static_cast<JsonConstructorExpr::Type>(node["type"].get<int>() - 1);
  expr->arguments = Expressions(Field(node, "args"));
  expr->function = Expression(node, "func");
  expr->coercion = Expression(node, "coercion");
  expr->returning = ReadJsonReturning(Field(node, "returning"));
  expr->absent_on_null = node["absent_on_null"];
  expr->unique = node["unique"];
  return expr;
}

ExprRef ReadSubLink(const Json& node) {
  auto expr = std::make_shared<SubLink>();
  expr->type = static_cast<SubLink::Type>(node["subLinkType"].get<int>());
  expr->test_expression = Expression(node, "testexpr");
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
    expr->arguments = Expressions(node["args"]);
    return expr;
  }
  if (name == "WINDOWFUNC") {
    auto expr = std::make_shared<WindowFunc>();
    expr->function = OidOf(node, "winfnoid");
    expr->type.oid = OidOf(node, "wintype");
    expr->collation = OidOf(node, "wincollid");
    expr->arguments = Expressions(Field(node, "args"));
    expr->filter = Expression(node, "aggfilter");
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
    expr->arguments = Expressions(Field(node, "args"));
    return expr;
  }
  if (name == "NAMEDARGEXPR") {
    auto expr = std::make_shared<NamedArgExpr>();
    expr->argument = Expression(node, "arg");
    expr->name = StringIn(node, "name");
    return expr;
  }
  if (name == "SCALARARRAYOPEXPR") {
    auto expr = std::make_shared<ScalarArrayOpExpr>();
    expr->operator_oid = OidOf(node, "opno");
    expr->use_or = node["useOr"];
    expr->arguments = Expressions(node["args"]);
    return expr;
  }
  if (name == "BOOLEXPR") {
    auto expr = std::make_shared<BoolExpr>();
    const std::string op = node["boolop"];
    expr->type = op == "and" ? BoolExpr::Type::kAnd : op == "or" ? BoolExpr::Type::kOr : BoolExpr::Type::kNot;
    expr->arguments = Expressions(node["args"]);
    return expr;
  }
  if (name == "FIELDSELECT") {
    auto expr = std::make_shared<FieldSelect>();
    expr->argument = Expression(node, "arg");
    expr->field_number = node["fieldnum"];
    expr->type = TypeOf(node, "resulttype", "resulttypmod");
    expr->collation = OidOf(node, "resultcollid");
    return expr;
  }
  if (name == "FIELDSTORE") {
    auto expr = std::make_shared<FieldStore>();
    expr->argument = Expression(node, "arg");
    expr->new_values = Expressions(node["newvals"]);
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
    expr->argument = Expression(node, "arg");
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
    expr->elements = Expressions(Field(node, "elements"));
    expr->multidimensional = node["multidims"];
    return expr;
  }
  if (name == "ROWEXPR") {
    auto expr = std::make_shared<RowExpr>();
    expr->arguments = Expressions(Field(node, "args"));
    expr->row_type = OidOf(node, "row_typeid");
    expr->form = static_cast<CoercionForm>(node["row_format"].get<int>());
    expr->column_names = Strings(Field(node, "colnames"));
    return expr;
  }
  if (name == "ROWCOMPAREEXPR") {
    auto expr = std::make_shared<RowCompareExpr>();
    expr->operators = Numbers<Oid>(node["opnos"]);
    expr->left = Expressions(node["largs"]);
    expr->right = Expressions(node["rargs"]);
    return expr;
  }
  if (name == "COALESCEEXPR") {
    auto expr = std::make_shared<CoalesceExpr>();
    expr->type = OidOf(node, "coalescetype");
    expr->collation = OidOf(node, "coalescecollid");
    expr->arguments = Expressions(node["args"]);
    return expr;
  }
  if (name == "MINMAXEXPR") {
    auto expr = std::make_shared<MinMaxExpr>();
    expr->type = OidOf(node, "minmaxtype");
    expr->collation = OidOf(node, "minmaxcollid");
    expr->greatest = node["op"].get<int>() == 0;
    expr->arguments = Expressions(node["args"]);
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
    expr->raw = Expression(node, "raw_expr");
    expr->formatted = Expression(node, "formatted_expr");
    expr->format = ReadJsonFormat(Field(node, "format"));
    return expr;
  }
  if (name == "JSONISPREDICATE") {
    auto expr = std::make_shared<JsonIsPredicate>();
    expr->argument = Expression(node, "expr");
    expr->item_type = static_cast<JsonIsPredicate::ItemType>(node["item_type"].get<int>());
    expr->unique_keys = node["unique_keys"];
    return expr;
  }
  if (name == "NULLTEST") {
    auto expr = std::make_shared<NullTest>();
    expr->argument = Expression(node, "arg");
    expr->is_null = node["nulltesttype"].get<int>() == 0;
    expr->argument_is_row = node["argisrow"];
    return expr;
  }
  if (name == "BOOLEANTEST") {
    auto expr = std::make_shared<BooleanTest>();
    expr->argument = Expression(node, "arg");
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

namespace {

Alias ReadAlias(const Json& node) {
  return {.name = node["aliasname"], .column_names = Strings(Field(node, "colnames"))};
}

std::shared_ptr<Alias> OptionalAlias(const Json& node) {
  return node.is_null() ? nullptr : std::make_shared<Alias>(ReadAlias(node));
}

std::vector<SqlType> ColumnTypes(const Json& oids, const Json& typmods) {
  std::vector<SqlType> types;
  for (size_t i = 0; i < oids.size(); ++i) types.push_back({oids[i].get<Oid>(), typmods[i].get<int>()});
  return types;
}

void ReadJoinColumns(const Json& node, RangeTblEntry& entry) {
  entry.join_type = static_cast<JoinType>(node["jointype"].get<int>());
  entry.join_merged_columns = node["joinmergedcols"];
  entry.join_alias_vars = Expressions(node["joinaliasvars"]);
  entry.join_using_alias = OptionalAlias(Field(node, "join_using_alias"));
  const auto left = Numbers<int>(Field(node, "joinleftcols"));
  const auto right = Numbers<int>(Field(node, "joinrightcols"));
  const auto merged = static_cast<size_t>(entry.join_merged_columns);
  entry.join_left_columns = left;
  entry.join_right_columns.assign(left.size(), 0);
  for (size_t i = 0; i < right.size(); ++i) {
    if (i < merged) {
      entry.join_right_columns[i] = right[i];
    } else {
      entry.join_left_columns.push_back(0);
      entry.join_right_columns.push_back(right[i]);
    }
  }
}

std::shared_ptr<TableFunction> ReadTableFunction(const Json& node) {
  auto function = std::make_shared<TableFunction>();
  function->json = node.value("functype", 0) == 1;
  function->namespace_uris = Expressions(Field(node, "ns_uris"));
  function->namespace_names = Strings(Field(node, "ns_names"));
  function->document = function->json ? nullptr : Expression(node, "docexpr");
  function->row = Expression(node, "rowexpr");
  function->column_names = Strings(Field(node, "colnames"));
  function->column_types = ColumnTypes(Field(node, "coltypes"), Field(node, "coltypmods"));
  if (!function->json) {
    function->column_expressions = Expressions(Field(node, "colexprs"));
    function->column_defaults = Expressions(Field(node, "coldefexprs"));
  }
  function->column_not_null.assign(function->column_names.size(), false);
  for (const Json& column : Field(node, "notnulls")) function->column_not_null[column.get<size_t>()] = true;
  function->ordinality_column = node["ordinalitycol"];
  return function;
}

RangeTableFunction ReadFunction(const Json& node) {
  RangeTableFunction function;
  function.function = Expression(node, "funcexpr");
  function.column_count = node["funccolcount"];
  function.column_names = Strings(Field(node, "funccolnames"));
  function.has_column_definitions = !function.column_names.empty();
  function.column_types = ColumnTypes(Field(node, "funccoltypes"), Field(node, "funccoltypmods"));
  function.column_collations = Numbers<Oid>(Field(node, "funccolcollations"));
  return function;
}

std::shared_ptr<RangeTblEntry> ReadEntry(const Json& node) {
  auto entry = std::make_shared<RangeTblEntry>();
  entry->kind = static_cast<RteKind>(node["rtekind"].get<int>());
  entry->alias = OptionalAlias(Field(node, "alias"));
  entry->eref = ReadAlias(node["eref"]);
  entry->lateral = node["lateral"];
  entry->in_from_clause = node["inFromCl"];
  switch (entry->kind) {
    case RteKind::kRelation:
      entry->relation = OidOf(node, "relid");
      entry->inherit = node.value("inh", true);
      if (const Json& sample = Field(node, "tablesample"); !sample.is_null()) {
        entry->has_table_sample = true;
        entry->table_sample_method = sample["method"];
        entry->table_sample_arguments = Expressions(sample["args"]);
        entry->table_sample_repeatable = Expression(sample, "repeatable");
      }
      break;
    case RteKind::kSubquery: entry->subquery = ReadQuery(node["subquery"]); break;
    case RteKind::kJoin: ReadJoinColumns(node, *entry); break;
    case RteKind::kFunction:
      for (const Json& one : node["functions"]) entry->functions.push_back(ReadFunction(one));
      entry->with_ordinality = node["funcordinality"];
      break;
    case RteKind::kTableFunction: entry->table_function = ReadTableFunction(node["tablefunc"]); break;
    case RteKind::kValues:
      for (const Json& row : node["values_lists"]) entry->values_lists.push_back(Expressions(row));
      break;
    case RteKind::kCte:
      entry->cte_name = StringIn(node, "ctename");
      entry->cte_levels_up = node["ctelevelsup"];
      break;
    case RteKind::kNamedTuplestore:
    case RteKind::kResult: break;
  }
  return entry;
}

std::shared_ptr<FromItem> ReadFromItem(const Json& node) {
  if (node.is_null()) return nullptr;
  auto item = std::make_shared<FromItem>();
  const std::string name = node["node"];
  if (name == "RANGETBLREF") {
    item->rtindex = RtIndex(node["rtindex"]);
    return item;
  }
  item->qualification = Expression(node, "quals");
  if (name == "FROMEXPR") {
    item->kind = FromItem::Kind::kFrom;
    for (const Json& one : Field(node, "fromlist")) item->items.push_back(ReadFromItem(one));
    return item;
  }
  item->kind = FromItem::Kind::kJoin;
  item->rtindex = RtIndex(node["rtindex"]);
  item->join_type = static_cast<JoinType>(node["jointype"].get<int>());
  item->using_columns = Strings(Field(node, "usingClause"));
  item->left = ReadFromItem(node["larg"]);
  item->right = ReadFromItem(node["rarg"]);
  return item;
}

GroupingSet ReadGroupingSet(const Json& node) {
  GroupingSet set;
  set.kind = static_cast<GroupingSet::Kind>(node["kind"].get<int>());
  for (const Json& one : Field(node, "content")) {
    if (set.kind == GroupingSet::Kind::kSimple) {
      set.references.push_back(one.get<unsigned>());
    } else {
      set.content.push_back(ReadGroupingSet(one));
    }
  }
  return set;
}

WindowClause ReadWindow(const Json& node) {
  WindowClause window;
  window.name = StringIn(node, "name");
  window.reference_name = StringIn(node, "refname");
  window.partition = SortGroups(Field(node, "partitionClause"));
  window.order = SortGroups(Field(node, "orderClause"));
  window.frame_options = node["frameOptions"];
  window.start_offset = Expression(node, "startOffset");
  window.end_offset = Expression(node, "endOffset");
  window.window_reference = node["winref"];
  window.copied_order = node["copiedOrder"];
  return window;
}

std::shared_ptr<CommonTableExpr> ReadCte(const Json& node) {
  auto cte = std::make_shared<CommonTableExpr>();
  cte->name = StringIn(node, "ctename");
  cte->alias_column_names = Strings(Field(node, "aliascolnames"));
  cte->materialize = static_cast<CommonTableExpr::Materialize>(node["ctematerialized"].get<int>());
  cte->query = ReadQuery(node["ctequery"]);
  if (const Json& search = Field(node, "search_clause"); !search.is_null()) {
    cte->search = std::make_shared<CommonTableExpr::Search>();
    cte->search->columns = Strings(search["search_col_list"]);
    cte->search->breadth_first = search["search_breadth_first"];
    cte->search->sequence_column = StringIn(search, "search_seq_column");
  }
  if (const Json& cycle = Field(node, "cycle_clause"); !cycle.is_null()) {
    cte->cycle = std::make_shared<CommonTableExpr::Cycle>();
    cte->cycle->columns = Strings(cycle["cycle_col_list"]);
    cte->cycle->mark_column = StringIn(cycle, "cycle_mark_column");
    cte->cycle->mark_value = Expression(cycle, "cycle_mark_value");
    cte->cycle->mark_default = Expression(cycle, "cycle_mark_default");
    cte->cycle->path_column = StringIn(cycle, "cycle_path_column");
  }
  return cte;
}

std::shared_ptr<SetOperation> ReadSetOperation(const Json& node) {
  if (node.is_null()) return nullptr;
  auto operation = std::make_shared<SetOperation>();
  if (node["node"] == "RANGETBLREF") {
    operation->rtindex = RtIndex(node["rtindex"]);
    return operation;
  }
  operation->kind = static_cast<SetOperation::Kind>(node["op"].get<int>());
  operation->all = node["all"];
  operation->left = ReadSetOperation(node["larg"]);
  operation->right = ReadSetOperation(node["rarg"]);
  return operation;
}

std::shared_ptr<OnConflict> ReadOnConflict(const Json& node) {
  auto conflict = std::make_shared<OnConflict>();
  conflict->update = node["action"].get<int>() == 2;
  for (const Json& element : Field(node, "arbiterElems")) {
    conflict->arbiter_elements.push_back(Expression(element, "expr"));
    conflict->arbiter_collations.push_back(OidOf(element, "infercollid"));
    conflict->arbiter_operator_classes.push_back(OidOf(element, "inferopclass"));
  }
  conflict->arbiter_where = Expression(node, "arbiterWhere");
  conflict->constraint = OidOf(node, "constraint");
  conflict->set = Targets(Field(node, "onConflictSet"));
  conflict->where = Expression(node, "onConflictWhere");
  return conflict;
}

MergeAction ReadMergeAction(const Json& node) {
  static constexpr CommandType kCommands[] = {CommandType::kSelect, CommandType::kSelect, CommandType::kUpdate,
                                              CommandType::kInsert, CommandType::kDelete};
  MergeAction action;
  if (node.contains("matchKind")) {
    action.match = static_cast<MergeAction::Match>(node["matchKind"].get<int>());
  } else {
    action.match = node["matched"].get<bool>() ? MergeAction::Match::kMatched : MergeAction::Match::kNotMatchedByTarget;
  }
  const int command = node["commandType"];
  action.command = command < 5 ? kCommands[command] : CommandType::kSelect;
  action.condition = Expression(node, "qual");
  action.target_list = Targets(Field(node, "targetList"));
  action.override_user_value = node["override"].get<int>() == 1;
  action.override_system_value = node["override"].get<int>() == 2;
  return action;
}

void ReadRangeTable(const Json& node, Level& level, Query& query) {
  const Json& table = Field(node, "rtable");
  for (size_t i = 0; i < table.size(); ++i) {
    const Json& entry = table[i];
    // OLD and NEW of a view's rule.
    const bool of_rule = i < 2 && entry["rtekind"] == 0 && !entry["inFromCl"].get<bool>() &&
                         node["resultRelation"] == 0 && !Field(entry, "alias").is_null();
    if (of_rule) ++level.skipped;
    if (entry["rtekind"] == 9) {
      level.group_rtindex = static_cast<int>(i) + 1;
      level.group_expressions = &entry["groupexprs"];
    }
  }
  for (size_t i = static_cast<size_t>(level.skipped); i < table.size(); ++i) {
    if (table[i]["rtekind"] != 9) query.range_table.push_back(ReadEntry(table[i]));
  }
}

void ReadClauses(const Json& node, Query& query) {
  query.group_clause = SortGroups(Field(node, "groupClause"));
  query.group_distinct = node.value("groupDistinct", false);
  for (const Json& one : Field(node, "groupingSets")) query.grouping_sets.push_back(ReadGroupingSet(one));
  query.having = Expression(node, "havingQual");
  for (const Json& one : Field(node, "windowClause")) query.window_clauses.push_back(ReadWindow(one));
  query.distinct_clause = SortGroups(Field(node, "distinctClause"));
  query.sort_clause = SortGroups(Field(node, "sortClause"));
  query.limit_offset = Expression(node, "limitOffset");
  query.limit_count = Expression(node, "limitCount");
  query.limit_with_ties = node.value("limitOption", 0) == 1;
  for (const Json& one : Field(node, "rowMarks")) {
    RowMark mark;
    mark.rtindex = RtIndex(one["rti"]);
    mark.strength = static_cast<RowMark::Strength>(one["strength"].get<int>() - 1);
    mark.wait = static_cast<RowMark::Wait>(one["waitPolicy"].get<int>());
    mark.pushed_down = one["pushedDown"];
    query.row_marks.push_back(mark);
  }
  query.set_operations = ReadSetOperation(Field(node, "setOperations"));
}

}  // namespace

std::shared_ptr<Query> ReadQuery(const Json& node) {
  static constexpr CommandType kCommands[] = {CommandType::kUtility, CommandType::kSelect, CommandType::kUpdate,
                                              CommandType::kInsert,  CommandType::kDelete, CommandType::kMerge};
  if (node.is_null()) return nullptr;
  auto query = std::make_shared<Query>();
  Level level;
  level.parent = std::exchange(current_level, &level);
  const int added = std::exchange(added_levels, 0);
  const int command = node["commandType"];
  query->command = command < 6 ? kCommands[command] : CommandType::kUtility;
  query->has_distinct_on = node["hasDistinctOn"];
  query->has_recursive = node["hasRecursive"];
  query->is_return = node.value("isReturn", false);
  query->override = static_cast<Query::Override>(node["override"].get<int>());
  ReadRangeTable(node, level, *query);
  for (const Json& one : Field(node, "cteList")) query->cte_list.push_back(ReadCte(one));
  query->result_relation = RtIndex(node["resultRelation"]);
  query->join_tree = ReadFromItem(Field(node, "jointree"));
  query->target_list = Targets(Field(node, "targetList"));
  if (const Json& conflict = Field(node, "onConflict"); !conflict.is_null()) {
    query->on_conflict = ReadOnConflict(conflict);
  }
  query->returning_old_alias = StringIn(node, "returningOldAlias");
  query->returning_new_alias = StringIn(node, "returningNewAlias");
  query->returning_list = Targets(Field(node, "returningList"));
  for (const Json& one : Field(node, "mergeActionList")) query->merge_actions.push_back(ReadMergeAction(one));
  query->merge_join_condition = Expression(node, "mergeJoinCondition");
  // Up to 16 it is a part of the join tree.
  if (query->command == CommandType::kMerge && query->merge_join_condition == nullptr) {
    query->merge_join_condition = query->join_tree->qualification;
  }
  ReadClauses(node, *query);
  added_levels = added;
  current_level = level.parent;
  return query;
}

}  // namespace pgtidy::oracle

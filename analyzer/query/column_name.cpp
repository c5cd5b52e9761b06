#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::As;
using syntax::AsNode;
using syntax::Items;
using syntax::StringValue;
using syntax::To;

// How much a name says: one that comes from a type gives way to any other.
enum class Strength { kNone, kType, kName };

struct Guess {
  std::string name;
  Strength strength = Strength::kNone;
};

Guess Name(std::string name) { return {.name = std::move(name), .strength = Strength::kName}; }

Guess GuessName(const ::Node* raw, int version);

// The last field of a reference, `*` left aside.
Guess LastField(const ::List* fields) {
  Guess guess;
  for (const ::Node* field : Items<::Node>(fields)) {
    if (field->type == T_String) guess = Name(std::string(StringValue(field)));
  }
  return guess;
}

std::string LastName(const ::List* names) {
  const Items<::Node> parts(names);
  return parts.size() == 0 ? std::string() : std::string(StringValue(parts[parts.size() - 1]));
}

// The name of a query's first column.
Guess FirstColumn(const ::Node* query, int version) {
  const auto* select = As<::SelectStmt>(query, T_SelectStmt);
  if (select == nullptr) return {};
  if (select->larg != nullptr) return FirstColumn(AsNode(select->larg), version);
  if (select->valuesLists != nullptr) return Name("column1");
  const Items<::ResTarget> targets(select->targetList);
  if (targets.size() == 0) return {};
  const ::ResTarget& first = *targets[0];
  return Name(first.name == nullptr ? FigureColumnName(first.val, version) : first.name);
}

Guess OfSubLink(const ::SubLink& raw, int version) {
  switch (raw.subLinkType) {
    case EXISTS_SUBLINK: return Name("exists");
    case ARRAY_SUBLINK: return Name("array");
    case EXPR_SUBLINK: return FirstColumn(raw.subselect, version);
    default: return {};
  }
}

const char* ValueFunctionName(::SQLValueFunctionOp op) {
  switch (op) {
    case SVFOP_CURRENT_DATE: return "current_date";
    case SVFOP_CURRENT_TIME:
    case SVFOP_CURRENT_TIME_N: return "current_time";
    case SVFOP_CURRENT_TIMESTAMP:
    case SVFOP_CURRENT_TIMESTAMP_N: return "current_timestamp";
    case SVFOP_LOCALTIME:
    case SVFOP_LOCALTIME_N: return "localtime";
    case SVFOP_LOCALTIMESTAMP:
    case SVFOP_LOCALTIMESTAMP_N: return "localtimestamp";
    case SVFOP_CURRENT_ROLE: return "current_role";
    case SVFOP_CURRENT_USER: return "current_user";
    case SVFOP_USER: return "user";
    case SVFOP_SESSION_USER: return "session_user";
    case SVFOP_CURRENT_CATALOG: return "current_catalog";
    case SVFOP_CURRENT_SCHEMA: break;
  }
  return "current_schema";
}

Guess OfXmlExpr(::XmlExprOp op) {
  switch (op) {
    case IS_XMLCONCAT: return Name("xmlconcat");
    case IS_XMLELEMENT: return Name("xmlelement");
    case IS_XMLFOREST: return Name("xmlforest");
    case IS_XMLPARSE: return Name("xmlparse");
    case IS_XMLPI: return Name("xmlpi");
    case IS_XMLROOT: return Name("xmlroot");
    case IS_XMLSERIALIZE: return Name("xmlserialize");
    case IS_DOCUMENT: break;
  }
  return {};
}

Guess OfTypeCast(const ::TypeCast& raw, int version) {
  Guess guess = GuessName(raw.arg, version);
  if (guess.strength == Strength::kName || raw.typeName == nullptr) return guess;
  return {.name = LastName(raw.typeName->names), .strength = Strength::kType};
}

Guess OfCaseExpr(const ::CaseExpr& raw, int version) {
  Guess guess = GuessName(AsNode(raw.defresult), version);
  if (guess.strength == Strength::kName) return guess;
  return {.name = "case", .strength = Strength::kType};
}

Guess OfIndirection(const ::A_Indirection& raw, int version) {
  Guess guess = LastField(raw.indirection);
  return guess.strength == Strength::kName ? guess : GuessName(raw.arg, version);
}

Guess OfJsonFunction(::JsonExprOp op) {
  switch (op) {
    case JSON_EXISTS_OP: return Name("json_exists");
    case JSON_QUERY_OP: return Name("json_query");
    case JSON_VALUE_OP: return Name("json_value");
    case JSON_TABLE_OP: break;
  }
  return {};
}

// Source: makeBoolAConst() of version 14.
Guess OfConstant(const ::A_Const& raw, int version) {
  constexpr int kFirstWithBooleans = 15;
  if (version >= kFirstWithBooleans || raw.isnull || raw.val.node.type != T_Boolean) return {};
  return {.name = "bool", .strength = Strength::kType};
}

// Source: FigureColnameInternal().
Guess GuessName(const ::Node* raw, int version) {
  if (raw == nullptr) return {};
  switch (raw->type) {
    case T_ColumnRef: return LastField(To<::ColumnRef>(raw).fields);
    case T_A_Indirection: return OfIndirection(To<::A_Indirection>(raw), version);
    case T_FuncCall: return Name(LastName(To<::FuncCall>(raw).funcname));
    case T_A_Const: return OfConstant(To<::A_Const>(raw), version);
    case T_A_Expr: return To<::A_Expr>(raw).kind == AEXPR_NULLIF ? Name("nullif") : Guess{};
    case T_TypeCast: return OfTypeCast(To<::TypeCast>(raw), version);
    case T_CollateClause: return GuessName(To<::CollateClause>(raw).arg, version);
    case T_GroupingFunc: return Name("grouping");
    case T_MergeSupportFunc: return Name("merge_action");
    case T_SubLink: return OfSubLink(To<::SubLink>(raw), version);
    case T_CaseExpr: return OfCaseExpr(To<::CaseExpr>(raw), version);
    case T_A_ArrayExpr: return Name("array");
    case T_RowExpr: return Name("row");
    case T_CoalesceExpr: return Name("coalesce");
    case T_MinMaxExpr: return Name(To<::MinMaxExpr>(raw).op == IS_GREATEST ? "greatest" : "least");
    case T_SQLValueFunction: return Name(ValueFunctionName(To<::SQLValueFunction>(raw).op));
    case T_XmlExpr: return OfXmlExpr(To<::XmlExpr>(raw).op);
    case T_XmlSerialize: return Name("xmlserialize");
    case T_JsonParseExpr: return Name("json");
    case T_JsonScalarExpr: return Name("json_scalar");
    case T_JsonSerializeExpr: return Name("json_serialize");
    case T_JsonObjectConstructor: return Name("json_object");
    case T_JsonArrayConstructor:
    case T_JsonArrayQueryConstructor: return Name("json_array");
    case T_JsonObjectAgg: return Name("json_objectagg");
    case T_JsonArrayAgg: return Name("json_arrayagg");
    case T_JsonFuncExpr: return OfJsonFunction(To<::JsonFuncExpr>(raw).op);
    default: return {};
  }
}

}  // namespace

std::string FigureColumnName(const ::Node* raw, int server_version) {
  const Guess guess = GuessName(raw, server_version);
  return guess.strength == Strength::kNone ? "?column?" : guess.name;
}

}  // namespace pgtidy::query

#include "analyzer/catalog/expression.h"

#include <algorithm>
#include <cstdlib>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/catalog/query_tree.h"
#include "analyzer/catalog/walk.h"

namespace pgtidy::catalog {

namespace {

using types::kInvalidOid;
using types::kUndeterminedType;

constexpr SqlType kBoolean{types::kBoolType, -1};

// The output column of a scalar subquery. Null if it is not known.
const TargetEntry* FirstColumn(const SubLink& sublink) {
  if (sublink.subselect == nullptr || sublink.subselect->target_list.empty()) return nullptr;
  return sublink.subselect->target_list.front().get();
}

// Source: get_promoted_array_type(). Only built-in types are known here.
Oid PromotedArrayType(Oid element) {
  const auto row = builtin::BuiltinCatalog::ForVersion(builtin::kNewestVersion).Type(element);
  if (!row) return kUndeterminedType;
  if (row->array != kInvalidOid) return row->array;
  return row->true_array ? element : kInvalidOid;
}

SqlType SubLinkType(const SubLink& sublink) {
  switch (sublink.type) {
    case SubLink::Type::kExpr:
    case SubLink::Type::kArray: {
      const TargetEntry* column = FirstColumn(sublink);
      if (column == nullptr || column->expression == nullptr) return {kUndeterminedType, -1};
      const SqlType type = ExprType(*column->expression);
      if (sublink.type == SubLink::Type::kExpr) return type;
      return {PromotedArrayType(type.oid), type.typmod};
    }
    case SubLink::Type::kMultiExpr: return {types::kRecordType, -1};
    case SubLink::Type::kExists:
    case SubLink::Type::kAll:
    case SubLink::Type::kAny:
    case SubLink::Type::kRowCompare:
    case SubLink::Type::kCte: return kBoolean;
  }
  return kBoolean;
}

// The typmod of a construct over several expressions: theirs if all agree with `type` and with each other.
int32_t CommonTypmod(const ExprList& list, Oid type) {
  int32_t typmod = -1;
  for (size_t i = 0; i < list.size(); ++i) {
    if (list[i] == nullptr) return -1;
    const SqlType one = ExprType(*list[i]);
    if (one.oid != type || one.typmod < 0) return -1;
    if (i == 0) {
      typmod = one.typmod;
    } else if (one.typmod != typmod) {
      return -1;
    }
  }
  return typmod;
}

int32_t CaseTypmod(const CaseExpr& expr) {
  if (expr.default_result == nullptr) return -1;
  ExprList results{expr.default_result};
  for (const CaseWhen& when : expr.whens) results.push_back(when.result);
  return CommonTypmod(results, expr.type.oid);
}

int32_t ArrayTypmod(const ArrayExpr& expr) {
  return CommonTypmod(expr.elements, expr.multidimensional ? expr.array_type : expr.element_type);
}

int32_t FirstArgumentTypmod(const ExprList& arguments) {
  return arguments.empty() || arguments[0] == nullptr ? -1 : ExprType(*arguments[0]).typmod;
}

Oid XmlType(XmlExpr::Operation operation) {
  switch (operation) {
    case XmlExpr::Operation::kDocument: return types::kBoolType;
    // A coercion to the type that was asked for stands above it.
    case XmlExpr::Operation::kSerialize: return types::kTextType;
    default: return types::kXmlType;
  }
}

// Source: exprIsLengthCoercion().
int32_t FunctionTypmod(const FuncExpr& call) {
  if (call.form == CoercionForm::kExplicitCast || call.form == CoercionForm::kImplicitCast) {
    if (call.arguments.size() == 2 || call.arguments.size() == 3) {
      const auto* length = As<Const>(call.arguments[1]);
      if (length != nullptr && length->type.oid == types::kInt4Type && !length->is_null && !length->value.empty()) {
        return static_cast<int32_t>(std::strtol(length->value.c_str(), nullptr, 10));
      }
    }
  }
  return -1;
}

SqlType TypeOf(const ExprRef& expr) { return expr == nullptr ? SqlType{kUndeterminedType, -1} : ExprType(*expr); }

Oid CollationOf(const ExprRef& expr) { return expr == nullptr ? kInvalidOid : ExprCollation(*expr); }

template <typename T>
const T& Cast(const Expr& expr) {
  return static_cast<const T&>(expr);
}

// Source: leftmostLoc().
int Leftmost(int one, int other) {
  if (one < 0) return other;
  return other < 0 ? one : std::min(one, other);
}

int LocationOf(const ExprRef& expr) { return expr == nullptr ? -1 : ExprLocation(*expr); }

int FirstLocation(const ExprList& list) {
  for (const ExprRef& expr : list) {
    const int location = LocationOf(expr);
    if (location >= 0) return location;
  }
  return -1;
}

}  // namespace

SqlType ExprType(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kVar: return Cast<Var>(expr).type;
    case ExprKind::kConst: return Cast<Const>(expr).type;
    case ExprKind::kParam: return Cast<Param>(expr).type;
    case ExprKind::kAggref: return {Cast<Aggref>(expr).type.oid, -1};
    case ExprKind::kGroupingFunc: return {types::kInt4Type, -1};
    case ExprKind::kWindowFunc: return {Cast<WindowFunc>(expr).type.oid, -1};
    case ExprKind::kSubscriptingRef: return Cast<SubscriptingRef>(expr).type;
    case ExprKind::kFuncExpr: return {Cast<FuncExpr>(expr).type.oid, FunctionTypmod(Cast<FuncExpr>(expr))};
    case ExprKind::kNamedArgExpr: return TypeOf(Cast<NamedArgExpr>(expr).argument);
    case ExprKind::kOpExpr: return {Cast<OpExpr>(expr).type.oid, -1};
    case ExprKind::kNullIfExpr:
      return {Cast<NullIfExpr>(expr).type.oid, FirstArgumentTypmod(Cast<NullIfExpr>(expr).arguments)};
    case ExprKind::kSubLink: return SubLinkType(Cast<SubLink>(expr));
    case ExprKind::kFieldSelect: return Cast<FieldSelect>(expr).type;
    case ExprKind::kFieldStore: return {Cast<FieldStore>(expr).result_type, -1};
    case ExprKind::kRelabelType: return Cast<RelabelType>(expr).type;
    case ExprKind::kCoerceViaIO: return {Cast<CoerceViaIO>(expr).result_type, -1};
    case ExprKind::kArrayCoerceExpr: return Cast<ArrayCoerceExpr>(expr).type;
    case ExprKind::kConvertRowtypeExpr: return {Cast<ConvertRowtypeExpr>(expr).result_type, -1};
    case ExprKind::kCollateExpr: return TypeOf(Cast<CollateExpr>(expr).argument);
    case ExprKind::kCaseExpr: return {Cast<CaseExpr>(expr).type.oid, CaseTypmod(Cast<CaseExpr>(expr))};
    case ExprKind::kCaseTestExpr: return Cast<CaseTestExpr>(expr).type;
    case ExprKind::kArrayExpr: return {Cast<ArrayExpr>(expr).array_type, ArrayTypmod(Cast<ArrayExpr>(expr))};
    case ExprKind::kRowExpr: return {Cast<RowExpr>(expr).row_type, -1};
    case ExprKind::kCoalesceExpr: {
      const auto& node = Cast<CoalesceExpr>(expr);
      return {node.type, CommonTypmod(node.arguments, node.type)};
    }
    case ExprKind::kMinMaxExpr: {
      const auto& node = Cast<MinMaxExpr>(expr);
      return {node.type, CommonTypmod(node.arguments, node.type)};
    }
    case ExprKind::kSqlValueFunction: return Cast<SqlValueFunction>(expr).type;
    case ExprKind::kXmlExpr: return {XmlType(Cast<XmlExpr>(expr).operation), -1};
    case ExprKind::kJsonConstructorExpr: return Cast<JsonConstructorExpr>(expr).returning.type;
    case ExprKind::kJsonExpr: return Cast<JsonExpr>(expr).returning.type;
    case ExprKind::kJsonValueExpr: {
      const auto& node = Cast<JsonValueExpr>(expr);
      return TypeOf(node.formatted != nullptr ? node.formatted : node.raw);
    }
    case ExprKind::kMergeSupportFunc: return {types::kTextType, -1};
    case ExprKind::kReturningExpr: return TypeOf(Cast<ReturningExpr>(expr).expression);
    case ExprKind::kCoerceToDomain: return Cast<CoerceToDomain>(expr).type;
    case ExprKind::kCoerceToDomainValue: return Cast<CoerceToDomainValue>(expr).type;
    case ExprKind::kSetToDefault: return Cast<SetToDefault>(expr).type;
    case ExprKind::kDistinctExpr:
    case ExprKind::kScalarArrayOpExpr:
    case ExprKind::kBoolExpr:
    case ExprKind::kRowCompareExpr:
    case ExprKind::kJsonIsPredicate:
    case ExprKind::kNullTest:
    case ExprKind::kBooleanTest:
    case ExprKind::kCurrentOfExpr: return kBoolean;
  }
  return {kUndeterminedType, -1};
}

Oid ExprCollation(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kVar: return Cast<Var>(expr).collation;
    case ExprKind::kConst: return Cast<Const>(expr).collation;
    case ExprKind::kParam: return Cast<Param>(expr).collation;
    case ExprKind::kAggref: return Cast<Aggref>(expr).collation;
    case ExprKind::kWindowFunc: return Cast<WindowFunc>(expr).collation;
    case ExprKind::kSubscriptingRef: return Cast<SubscriptingRef>(expr).collation;
    case ExprKind::kFuncExpr: return Cast<FuncExpr>(expr).collation;
    case ExprKind::kNamedArgExpr: return CollationOf(Cast<NamedArgExpr>(expr).argument);
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr: return Cast<OperatorNode>(expr).collation;
    case ExprKind::kSubLink: {
      const auto& sublink = Cast<SubLink>(expr);
      if (sublink.type != SubLink::Type::kExpr && sublink.type != SubLink::Type::kArray) return kInvalidOid;
      const TargetEntry* column = FirstColumn(sublink);
      return column == nullptr ? kInvalidOid : CollationOf(column->expression);
    }
    case ExprKind::kFieldSelect: return Cast<FieldSelect>(expr).collation;
    case ExprKind::kRelabelType: return Cast<RelabelType>(expr).collation;
    case ExprKind::kCoerceViaIO: return Cast<CoerceViaIO>(expr).collation;
    case ExprKind::kArrayCoerceExpr: return Cast<ArrayCoerceExpr>(expr).collation;
    case ExprKind::kCollateExpr: return Cast<CollateExpr>(expr).collation;
    case ExprKind::kCaseExpr: return Cast<CaseExpr>(expr).collation;
    case ExprKind::kCaseTestExpr: return Cast<CaseTestExpr>(expr).collation;
    case ExprKind::kArrayExpr: return Cast<ArrayExpr>(expr).collation;
    case ExprKind::kCoalesceExpr: return Cast<CoalesceExpr>(expr).collation;
    case ExprKind::kMinMaxExpr: return Cast<MinMaxExpr>(expr).collation;
    case ExprKind::kSqlValueFunction:
      return Cast<SqlValueFunction>(expr).type.oid == types::kNameType ? types::kCCollation : kInvalidOid;
    case ExprKind::kXmlExpr:
      return Cast<XmlExpr>(expr).operation == XmlExpr::Operation::kSerialize ? types::kDefaultCollation : kInvalidOid;
    case ExprKind::kJsonConstructorExpr: return CollationOf(Cast<JsonConstructorExpr>(expr).coercion);
    case ExprKind::kJsonExpr: return Cast<JsonExpr>(expr).collation;
    case ExprKind::kJsonValueExpr: return CollationOf(Cast<JsonValueExpr>(expr).formatted);
    case ExprKind::kMergeSupportFunc: return types::kDefaultCollation;
    case ExprKind::kReturningExpr: return CollationOf(Cast<ReturningExpr>(expr).expression);
    case ExprKind::kCoerceToDomain: return Cast<CoerceToDomain>(expr).collation;
    case ExprKind::kCoerceToDomainValue: return Cast<CoerceToDomainValue>(expr).collation;
    case ExprKind::kSetToDefault: return Cast<SetToDefault>(expr).collation;
    case ExprKind::kGroupingFunc:
    case ExprKind::kScalarArrayOpExpr:
    case ExprKind::kBoolExpr:
    case ExprKind::kFieldStore:
    case ExprKind::kConvertRowtypeExpr:
    case ExprKind::kRowExpr:
    case ExprKind::kRowCompareExpr:
    case ExprKind::kJsonIsPredicate:
    case ExprKind::kNullTest:
    case ExprKind::kBooleanTest:
    case ExprKind::kCurrentOfExpr: return kInvalidOid;
  }
  return kInvalidOid;
}

int ExprLocation(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kSubscriptingRef: return LocationOf(Cast<SubscriptingRef>(expr).container);
    case ExprKind::kFuncExpr: return Leftmost(expr.location, FirstLocation(Cast<FuncExpr>(expr).arguments));
    case ExprKind::kNamedArgExpr: return Leftmost(expr.location, LocationOf(Cast<NamedArgExpr>(expr).argument));
    case ExprKind::kOpExpr:
    case ExprKind::kDistinctExpr:
    case ExprKind::kNullIfExpr: return Leftmost(expr.location, FirstLocation(Cast<OperatorNode>(expr).arguments));
    case ExprKind::kScalarArrayOpExpr:
      return Leftmost(expr.location, FirstLocation(Cast<ScalarArrayOpExpr>(expr).arguments));
    case ExprKind::kBoolExpr: return Leftmost(expr.location, FirstLocation(Cast<BoolExpr>(expr).arguments));
    case ExprKind::kSubLink: return Leftmost(LocationOf(Cast<SubLink>(expr).test_expression), expr.location);
    case ExprKind::kFieldSelect: return LocationOf(Cast<FieldSelect>(expr).argument);
    case ExprKind::kFieldStore: return LocationOf(Cast<FieldStore>(expr).argument);
    case ExprKind::kRelabelType: return Leftmost(expr.location, LocationOf(Cast<RelabelType>(expr).argument));
    case ExprKind::kCoerceViaIO: return Leftmost(expr.location, LocationOf(Cast<CoerceViaIO>(expr).argument));
    case ExprKind::kArrayCoerceExpr: return Leftmost(expr.location, LocationOf(Cast<ArrayCoerceExpr>(expr).argument));
    case ExprKind::kConvertRowtypeExpr:
      return Leftmost(expr.location, LocationOf(Cast<ConvertRowtypeExpr>(expr).argument));
    case ExprKind::kCollateExpr: return LocationOf(Cast<CollateExpr>(expr).argument);
    case ExprKind::kRowCompareExpr: return FirstLocation(Cast<RowCompareExpr>(expr).left);
    case ExprKind::kXmlExpr: return Leftmost(expr.location, FirstLocation(Cast<XmlExpr>(expr).arguments));
    case ExprKind::kJsonExpr: return Leftmost(expr.location, LocationOf(Cast<JsonExpr>(expr).formatted));
    case ExprKind::kJsonValueExpr: return LocationOf(Cast<JsonValueExpr>(expr).raw);
    case ExprKind::kReturningExpr: return LocationOf(Cast<ReturningExpr>(expr).expression);
    case ExprKind::kNullTest: return Leftmost(expr.location, LocationOf(Cast<NullTest>(expr).argument));
    case ExprKind::kBooleanTest: return Leftmost(expr.location, LocationOf(Cast<BooleanTest>(expr).argument));
    case ExprKind::kCoerceToDomain: return Leftmost(expr.location, LocationOf(Cast<CoerceToDomain>(expr).argument));
    case ExprKind::kCurrentOfExpr: return -1;
    case ExprKind::kVar:
    case ExprKind::kConst:
    case ExprKind::kParam:
    case ExprKind::kAggref:
    case ExprKind::kGroupingFunc:
    case ExprKind::kWindowFunc:
    case ExprKind::kCaseExpr:
    case ExprKind::kCaseTestExpr:
    case ExprKind::kArrayExpr:
    case ExprKind::kRowExpr:
    case ExprKind::kCoalesceExpr:
    case ExprKind::kMinMaxExpr:
    case ExprKind::kSqlValueFunction:
    case ExprKind::kJsonConstructorExpr:
    case ExprKind::kJsonIsPredicate:
    case ExprKind::kMergeSupportFunc:
    case ExprKind::kCoerceToDomainValue:
    case ExprKind::kSetToDefault: return expr.location;
  }
  return expr.location;
}

bool ExpressionReturnsSet(const ExprRef& expr) {
  if (expr == nullptr) return false;
  switch (expr->kind) {
    case ExprKind::kFuncExpr:
      if (Cast<FuncExpr>(*expr).returns_set) return true;
      break;
    case ExprKind::kOpExpr:
      if (Cast<OpExpr>(*expr).returns_set) return true;
      break;
    // Sets within these do not come out of them.
    case ExprKind::kAggref:
    case ExprKind::kGroupingFunc:
    case ExprKind::kWindowFunc: return false;
    default: break;
  }
  bool returns_set = false;
  ForEachChild(*expr, [&](const ExprRef& child) { returns_set = returns_set || ExpressionReturnsSet(child); });
  return returns_set;
}

}  // namespace pgtidy::catalog

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using syntax::As;
using syntax::Items;

// Source: type_is_array(), but for the vectors, which version 18 takes for scalars here.
bool IsArrayElement(const Catalog& catalog, Oid type) {
  const bool vector = type == types::kInt2VectorType || type == types::kOidVectorType;
  if (vector) return catalog.server_version() < 18;
  return types::ElementType(catalog, type) != types::kInvalidOid;
}

ExprRef CoerceHard(ParseState& state, const ExprRef& element, SqlType target) {
  const Catalog& catalog = state.catalog();
  ExprRef coerced =
      CoerceToTargetType(state, element, target, CoercionContext::kExplicit, catalog::CoercionForm::kExplicitCast, -1);
  if (coerced != nullptr) return coerced;
  throw SqlError(
      "42846",
      "cannot cast type " + TypeText(catalog, TypeOf(catalog, element)) + " to " + TypeText(catalog, target.oid),
      LocationOf(element));
}

}  // namespace

ExprRef TransformArrayExpr(ParseState& state, const ::A_ArrayExpr& raw, Oid array_type, Oid element_type,
                           int32_t typmod) {
  const Catalog& catalog = state.catalog();
  auto result = std::make_shared<catalog::ArrayExpr>();
  result->location = raw.location;
  ExprList elements;
  for (const ::Node* item : Items<::Node>(raw.elements)) {
    if (const auto* nested = As<::A_ArrayExpr>(item, T_A_ArrayExpr)) {
      elements.push_back(TransformArrayExpr(state, *nested, array_type, element_type, typmod));
      result->multidimensional = true;
    } else {
      elements.push_back(TransformExprRecurse(state, item));
      result->multidimensional |= IsArrayElement(catalog, TypeOf(catalog, elements.back()));
    }
  }
  if (array_type != types::kInvalidOid) {
    const SqlType target = {result->multidimensional ? array_type : element_type, typmod};
    for (ExprRef& element : elements) element = CoerceHard(state, element, target);
  } else {
    if (elements.empty()) {
      throw SqlError("42P18", "cannot determine type of empty array", raw.location)
          .Hint("Explicitly cast to the desired type, for example ARRAY[]::integer[].");
    }
    const Oid common = SelectCommonType(state, elements, "ARRAY", nullptr);
    const bool undetermined = common == types::kUndeterminedType;
    if (result->multidimensional) {
      array_type = common;
      element_type = undetermined ? common : types::ElementType(catalog, array_type);
      if (element_type == types::kInvalidOid) {
        throw SqlError("42704", "could not find element type for data type " + TypeText(catalog, array_type),
                       raw.location);
      }
    } else {
      element_type = common;
      array_type = ArrayTypeOf(catalog, element_type);
      if (array_type == types::kInvalidOid) {
        throw SqlError("42704", "could not find array type for data type " + TypeText(catalog, element_type),
                       raw.location);
      }
    }
    for (ExprRef& element : elements) element = CoerceToCommonType(state, element, common, "ARRAY");
  }
  result->array_type = array_type;
  result->element_type = element_type;
  result->elements = std::move(elements);
  return result;
}

}  // namespace pgtidy::query

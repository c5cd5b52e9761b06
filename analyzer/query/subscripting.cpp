#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::CoercionForm;

constexpr size_t kMostDimensions = 6;  // MAXDIM.
constexpr Oid kInt2ArrayType = 1005;
constexpr Oid kOidArrayType = 1028;

const ::A_Indices& Indices(const ::Node* raw) { return *reinterpret_cast<const ::A_Indices*>(raw); }

ExprRef TransformArrayBound(ParseState& state, const ::Node* raw) {
  ExprRef bound = CoerceToTargetType(state, TransformExpr(state, raw, state.place), {.oid = types::kInt4Type},
                                     CoercionContext::kAssignment, CoercionForm::kImplicitCast, -1);
  if (bound == nullptr) throw SqlError("42804", "array subscript must have type integer", RawLocation(raw));
  return bound;
}

ExprRef MakeOne() {
  auto one = std::make_shared<catalog::Const>();
  one->type.oid = types::kInt4Type;
  one->value = std::string("1");
  return one;
}

// Source: array_subscript_transform().
void TransformArraySubscripts(ParseState& state, const std::vector<const ::Node*>& subscripts, bool slice,
                              catalog::SubscriptingRef& result) {
  for (const ::Node* raw : subscripts) {
    const ::A_Indices& indices = Indices(raw);
    if (slice) {
      ExprRef lower;
      if (indices.lidx != nullptr) {
        lower = TransformArrayBound(state, indices.lidx);
      } else if (!indices.is_slice) {
        lower = MakeOne();
      }
      result.lower_indexes.push_back(std::move(lower));
    }
    result.upper_indexes.push_back(indices.uidx == nullptr ? nullptr : TransformArrayBound(state, indices.uidx));
  }
  if (result.upper_indexes.size() > kMostDimensions) {
    throw SqlError("54000", fmt::format("number of array dimensions ({}) exceeds the maximum allowed ({})",
                                        result.upper_indexes.size(), kMostDimensions));
  }
  result.type.oid = slice ? result.container_type : result.element_type;
}

ExprRef TransformJsonbSubscript(ParseState& state, const ::Node* raw) {
  const Catalog& catalog = state.catalog();
  ExprRef expr = TransformExpr(state, raw, state.place);
  const Oid type = TypeOf(catalog, expr);
  const auto not_supported = [&](const char* hint) {
    return SqlError("42804", fmt::format("subscript type {} is not supported", TypeText(catalog, type)),
                    LocationOf(expr))
        .Hint(hint);
  };
  Oid target = types::kTextType;
  if (type != types::kUnknownType && type != types::kUndeterminedType) {
    const auto coerces = [&](Oid to) {
      return types::CanCoerce(catalog, std::array{type}, std::array{to}, CoercionContext::kImplicit);
    };
    const bool to_integer = coerces(types::kInt4Type);
    const bool to_text = coerces(types::kTextType);
    if (to_integer && to_text) {
      throw not_supported("jsonb subscript must be coercible to only one type, integer or text.");
    }
    if (!to_integer && !to_text) throw not_supported("jsonb subscript must be coercible to either integer or text.");
    if (to_integer) target = types::kInt4Type;
  }
  return CoerceType(state, std::move(expr), type, {.oid = target}, CoercionContext::kImplicit,
                    CoercionForm::kImplicitCast, -1);
}

// Source: jsonb_subscript_transform().
void TransformJsonbSubscripts(ParseState& state, const std::vector<const ::Node*>& subscripts, bool slice,
                              catalog::SubscriptingRef& result) {
  for (const ::Node* raw : subscripts) {
    const ::A_Indices& indices = Indices(raw);
    if (slice) {
      throw SqlError("42804", "jsonb subscript does not support slices",
                     RawLocation(indices.uidx == nullptr ? indices.lidx : indices.uidx));
    }
    result.upper_indexes.push_back(TransformJsonbSubscript(state, indices.uidx));
  }
  result.type = {.oid = types::kJsonbType};
}

ExprRef UndeterminedElement(ParseState& state, ExprRef container) {
  state.context.met_undetermined = true;
  auto result = std::make_shared<catalog::SubscriptingRef>();
  result->container_type = types::kUndeterminedType;
  result->element_type = types::kUndeterminedType;
  result->type.oid = types::kUndeterminedType;
  result->container = std::move(container);
  return result;
}

}  // namespace

ExprRef TransformContainerSubscripts(ParseState& state, ExprRef container, SqlType container_type,
                                     const std::vector<const ::Node*>& subscripts, bool assignment) {
  const Catalog& catalog = state.catalog();
  if (!assignment) {
    container_type.oid = types::BaseType(catalog, container_type.oid, &container_type.typmod);
    if (container_type.oid == types::kInt2VectorType) container_type.oid = kInt2ArrayType;
    if (container_type.oid == types::kOidVectorType) container_type.oid = kOidArrayType;
  }
  if (IsUndetermined(catalog, container_type.oid)) return UndeterminedElement(state, std::move(container));
  const types::Type* type = catalog.FindType(container_type.oid);
  if (!type->subscriptable && !type->true_array) {
    throw SqlError("42804",
                   fmt::format("cannot subscript type {} because it does not support subscripting",
                               TypeText(catalog, container_type.oid)),
                   LocationOf(container));
  }
  const bool slice = std::ranges::any_of(subscripts, [](const ::Node* raw) { return Indices(raw).is_slice; });
  auto result = std::make_shared<catalog::SubscriptingRef>();
  result->container_type = container_type.oid;
  result->element_type = type->element;
  result->type.typmod = container_type.typmod;
  if (container_type.oid == types::kJsonbType) {
    result->container = std::move(container);
    TransformJsonbSubscripts(state, subscripts, slice, *result);
  } else if (type->element == types::kInvalidOid) {
    return UndeterminedElement(state, std::move(container));
  } else {
    result->container = std::move(container);
    TransformArraySubscripts(state, subscripts, slice, *result);
  }
  return result;
}

}  // namespace pgtidy::query

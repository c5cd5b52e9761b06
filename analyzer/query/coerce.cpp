#include "analyzer/query/coerce.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/names.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/row_reference.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using types::CoercionPath;

// Where and how a coercion stands, handed down to the nodes that make it up.
struct Manner {
  CoercionContext context = CoercionContext::kImplicit;
  CoercionForm form = CoercionForm::kImplicitCast;
  int location = -1;
};

ExprRef Relabel(ExprRef argument, SqlType type, Oid collation, CoercionForm form, int location) {
  auto relabel = std::make_shared<catalog::RelabelType>();
  relabel->argument = std::move(argument);
  relabel->type = type;
  relabel->collation = collation;
  relabel->form = form;
  relabel->location = location;
  return relabel;
}

// Source: applyRelabelType().
ExprRef ApplyRelabel(ExprRef argument, SqlType type, Oid collation, CoercionForm form, int location) {
  while (const auto* inner = As<catalog::RelabelType>(argument)) argument = ExprRef(inner->argument);
  if (const auto* constant = As<catalog::Const>(argument)) {
    auto relabeled = std::make_shared<catalog::Const>(*constant);
    relabeled->type = type;
    relabeled->collation = collation;
    return relabeled;
  }
  if (catalog::ExprType(*argument) == type && catalog::ExprCollation(*argument) == collation) return argument;
  return Relabel(std::move(argument), type, collation, form, location);
}

// Source: hide_coercion_node().
void HideCoercion(const ExprRef& expr) {
  if (auto* call = As<catalog::FuncExpr>(expr)) call->form = CoercionForm::kImplicitCast;
  if (auto* relabel = As<catalog::RelabelType>(expr)) relabel->form = CoercionForm::kImplicitCast;
  if (auto* via_io = As<catalog::CoerceViaIO>(expr)) via_io->form = CoercionForm::kImplicitCast;
  if (auto* array = As<catalog::ArrayCoerceExpr>(expr)) array->form = CoercionForm::kImplicitCast;
  if (auto* convert = As<catalog::ConvertRowtypeExpr>(expr)) convert->form = CoercionForm::kImplicitCast;
  if (auto* row = As<catalog::RowExpr>(expr)) row->form = CoercionForm::kImplicitCast;
  if (auto* domain = As<catalog::CoerceToDomain>(expr)) domain->form = CoercionForm::kImplicitCast;
}

ExprRef MakeInternalConst(Oid type, std::string value) {
  auto constant = std::make_shared<catalog::Const>();
  constant->type.oid = type;
  constant->value = std::move(value);
  return constant;
}

ExprRef CoerceToTarget(const Catalog& catalog, ParseState* state, ExprRef expr, SqlType target, const Manner& manner);

// Source: build_coercion_expression().
ExprRef BuildCoercion(const Catalog& catalog, ParseState* state, ExprRef expr, CoercionPath path, Oid function,
                      SqlType target, const Manner& manner) {
  if (path == CoercionPath::kFunction) {
    auto call = std::make_shared<catalog::FuncExpr>();
    call->function = function;
    call->type.oid = target.oid;
    call->form = manner.form;
    call->location = manner.location;
    call->arguments.push_back(std::move(expr));
    const int argument_count = catalog.FunctionArgumentCount(function);
    if (argument_count >= 2) {
      call->arguments.push_back(MakeInternalConst(types::kInt4Type, std::to_string(target.typmod)));
    }
    if (argument_count >= 3) {
      call->arguments.push_back(
          MakeInternalConst(types::kBoolType, manner.context == CoercionContext::kExplicit ? "t" : "f"));
    }
    return call;
  }
  if (path == CoercionPath::kArray) {
    SqlType source = catalog::ExprType(*expr);
    source.oid = types::BaseType(catalog, source.oid, &source.typmod);
    auto element = std::make_shared<catalog::CaseTestExpr>();
    element->type = {.oid = types::ElementType(catalog, source.oid), .typmod = source.typmod};
    auto coercion = std::make_shared<catalog::ArrayCoerceExpr>();
    coercion->element_expression =
        CoerceToTarget(catalog, state, element, {types::ElementType(catalog, target.oid), target.typmod}, manner);
    coercion->argument = std::move(expr);
    coercion->type.oid = target.oid;
    if (coercion->element_expression != nullptr) {
      coercion->type.typmod = catalog::ExprType(*coercion->element_expression).typmod;
    }
    coercion->form = manner.form;
    coercion->location = manner.location;
    return coercion;
  }
  auto via_io = std::make_shared<catalog::CoerceViaIO>();
  via_io->argument = std::move(expr);
  via_io->result_type = target.oid;
  via_io->form = manner.form;
  via_io->location = manner.location;
  return via_io;
}

// Source: coerce_type_typmod().
ExprRef CoerceTypmod(const Catalog& catalog, ParseState* state, ExprRef expr, SqlType target, const Manner& manner,
                     bool hide_input) {
  if (target.typmod == catalog::ExprType(*expr).typmod) return expr;
  if (hide_input) HideCoercion(expr);
  if (target.typmod >= 0) {
    bool of_array = false;
    const Oid function = types::FindTypmodCoercionFunction(catalog, target.oid, &of_array);
    if (of_array) {
      return BuildCoercion(catalog, state, std::move(expr), CoercionPath::kArray, types::kInvalidOid, target, manner);
    }
    if (function != types::kInvalidOid) {
      return BuildCoercion(catalog, state, std::move(expr), CoercionPath::kFunction, function, target, manner);
    }
  }
  const Oid collation = catalog::ExprCollation(*expr);
  return ApplyRelabel(std::move(expr), target, collation, manner.form, manner.location);
}

ExprRef CoerceDomain(const Catalog& catalog, ParseState* state, ExprRef expr, SqlType base, Oid domain,
                     const Manner& manner, bool hide_input) {
  if (base.oid == types::kInvalidOid) base.oid = types::BaseType(catalog, domain, &base.typmod);
  if (base.oid == domain) return expr;
  if (hide_input) HideCoercion(expr);
  auto coercion = std::make_shared<catalog::CoerceToDomain>();
  coercion->argument = CoerceTypmod(catalog, state, std::move(expr), base,
                                    {manner.context, CoercionForm::kImplicitCast, manner.location}, false);
  coercion->type.oid = domain;
  coercion->form = manner.form;
  coercion->location = manner.location;
  return coercion;
}

ExprRef ReadUnknownLiteral(const Catalog& catalog, ParseState* state, const catalog::Const& literal, SqlType target,
                           const Manner& manner) {
  SqlType base = target;
  base.oid = types::BaseType(catalog, target.oid, &base.typmod);
  // The server leaves lengths to the coercion that follows, but an interval's fields decide what its text means.
  const SqlType input = {.oid = base.oid, .typmod = base.oid == types::kIntervalType ? base.typmod : -1};
  ExprRef result;
  if (literal.is_null) {
    auto null = std::make_shared<catalog::Const>();
    null->type = input;
    null->collation = CollationOfType(catalog, base.oid);
    null->is_null = true;
    null->location = literal.location;
    result = null;
  } else {
    result = ReadLiteral(catalog, input, literal.value, literal.location);
  }
  if (base.oid == target.oid) return result;
  return CoerceDomain(catalog, state, std::move(result), base, target.oid, manner, false);
}

int CoercionErrorLocation(int location, const ExprRef& expr) { return location >= 0 ? location : LocationOf(expr); }

// Source: coerce_record_to_complex().
ExprRef CoerceRecordToComposite(const Catalog& catalog, ParseState* state, const ExprRef& expr, Oid target,
                                const Manner& manner) {
  SqlError error(
      "42846",
      fmt::format("cannot cast type {} to {}", TypeText(catalog, types::kRecordType), TypeText(catalog, target)),
      CoercionErrorLocation(manner.location, expr));
  ExprList arguments;
  const auto* whole_row = As<catalog::Var>(expr);
  if (const auto* row = As<catalog::RowExpr>(expr)) {
    arguments = row->arguments;
  } else if (whole_row != nullptr && whole_row->varattno == 0 && state != nullptr) {
    const NamespaceItem* item = NamespaceItemOf(*state, whole_row->varno, whole_row->varlevelsup);
    if (item == nullptr) return Relabel(expr, {.oid = target}, types::kInvalidOid, manner.form, manner.location);
    arguments = ExpandNamespaceItem(*state, *item, whole_row->varlevelsup, whole_row->location, nullptr);
  } else {
    throw error;
  }
  SqlType base = {.oid = target};
  base.oid = types::BaseType(catalog, target, &base.typmod);
  const types::Type* type = catalog.FindType(base.oid);
  const auto* relation = type == nullptr ? nullptr : catalog.Find<catalog::Relation>(type->relation);
  if (relation == nullptr || relation->undetermined) {
    return Relabel(expr, {.oid = target}, types::kInvalidOid, manner.form, manner.location);
  }
  auto row = std::make_shared<catalog::RowExpr>();
  size_t next = 0;
  for (const catalog::Column& column : relation->columns) {
    if (column.dropped) {
      auto null = std::make_shared<catalog::Const>();
      null->type.oid = types::kInt4Type;
      null->is_null = true;
      row->arguments.push_back(null);
      continue;
    }
    if (next == arguments.size()) throw error.Detail("Input has too few columns.");
    const ExprRef& argument = arguments[next++];
    ExprRef coerced =
        CoerceToTarget(catalog, state, argument, column.type, {manner.context, CoercionForm::kImplicitCast, -1});
    if (coerced == nullptr) {
      error.SetLocation(CoercionErrorLocation(manner.location, argument));
      throw error.Detail(fmt::format("Cannot cast type {} to {} in column {}.",
                                     TypeText(catalog, TypeOf(catalog, argument)), TypeText(catalog, column.type.oid),
                                     next));
    }
    row->arguments.push_back(std::move(coerced));
  }
  if (next != arguments.size()) throw error.Detail("Input has too many columns.");
  row->row_type = base.oid;
  row->form = base.oid == target ? manner.form : CoercionForm::kImplicitCast;
  row->location = manner.location;
  if (base.oid == target) return row;
  return CoerceDomain(catalog, state, row, base, target, manner, false);
}

bool IsAnyElementLike(Oid type) {
  return type == types::kAnyType || type == types::kAnyElementType || type == types::kAnyNonArrayType ||
         type == types::kAnyCompatibleType || type == types::kAnyCompatibleNonArrayType;
}

// Polymorphic types that show something of the value's structure, for which a domain is no match.
bool IsAnyContainer(Oid type) {
  static constexpr std::array kContainers = {types::kAnyArrayType,
                                             types::kAnyEnumType,
                                             types::kAnyRangeType,
                                             types::kAnyMultirangeType,
                                             types::kAnyCompatibleArrayType,
                                             types::kAnyCompatibleRangeType,
                                             types::kAnyCompatibleMultirangeType};
  return std::ranges::find(kContainers, type) != kContainers.end();
}

ExprRef Coerce(const Catalog& catalog, ParseState* state, ExprRef expr, Oid input_type, SqlType target,
               const Manner& manner);

ExprRef CoerceAlongPath(const Catalog& catalog, ParseState* state, ExprRef expr, const types::CoercionPathway& pathway,
                        SqlType target, const Manner& manner) {
  if (pathway.path == CoercionPath::kRelabel) {
    ExprRef result = CoerceDomain(catalog, state, expr, {}, target.oid, manner, false);
    if (result != expr) return result;
    return Relabel(std::move(expr), {.oid = target.oid}, types::kInvalidOid, manner.form, manner.location);
  }
  SqlType base = target;
  base.oid = types::BaseType(catalog, target.oid, &base.typmod);
  ExprRef result = BuildCoercion(catalog, state, std::move(expr), pathway.path, pathway.function, base, manner);
  if (base.oid == target.oid) return result;
  return CoerceDomain(catalog, state, std::move(result), base, target.oid, manner, true);
}

ExprRef Coerce(const Catalog& catalog, ParseState* state, ExprRef expr, Oid input_type, SqlType target,
               const Manner& manner) {
  if (expr == nullptr || target.oid == input_type || IsAnyElementLike(target.oid)) return expr;
  if (catalog::ExprType(*expr).oid == target.oid) return expr;
  if (IsUndetermined(catalog, target.oid) || IsUndetermined(catalog, input_type)) {
    if (state != nullptr) state->context.met_undetermined = true;
    return Relabel(std::move(expr), target, types::kInvalidOid, manner.form, manner.location);
  }
  if (IsAnyContainer(target.oid) && input_type != types::kUnknownType) {
    const Oid base = types::BaseType(catalog, input_type);
    if (base == input_type) return expr;
    return Relabel(std::move(expr), {.oid = base}, types::kInvalidOid, manner.form, manner.location);
  }
  if (const auto* literal = As<catalog::Const>(expr); literal != nullptr && input_type == types::kUnknownType) {
    return ReadUnknownLiteral(catalog, state, *literal, target, manner);
  }
  if (auto* parameter = As<catalog::Param>(expr);
      parameter != nullptr && state != nullptr && state->context.coerce_parameter_hook) {
    if (ExprRef result = state->context.coerce_parameter_hook(*state, *parameter, target, manner.location)) {
      return result;
    }
  }
  if (const auto* collate = As<catalog::CollateExpr>(expr)) {
    ExprRef result = Coerce(catalog, state, collate->argument, input_type, target, manner);
    if (CollationOfType(catalog, target.oid) == types::kInvalidOid) return result;
    auto outer = std::make_shared<catalog::CollateExpr>(*collate);
    outer->argument = std::move(result);
    return outer;
  }
  const types::CoercionPathway pathway = types::FindCoercionPathway(catalog, target.oid, input_type, manner.context);
  if (pathway.path != CoercionPath::kNone) {
    return CoerceAlongPath(catalog, state, std::move(expr), pathway, target, manner);
  }
  if (input_type == types::kRecordType && types::IsRowType(catalog, target.oid)) {
    return CoerceRecordToComposite(catalog, state, expr, target.oid, manner);
  }
  if (target.oid == types::kRecordType || target.oid == types::kRecordArrayType) return expr;
  auto convert = std::make_shared<catalog::ConvertRowtypeExpr>();
  const Oid base = types::BaseType(catalog, input_type);
  if (base != input_type) {
    expr = Relabel(std::move(expr), {.oid = base}, types::kInvalidOid, CoercionForm::kImplicitCast, manner.location);
  }
  convert->argument = std::move(expr);
  convert->result_type = target.oid;
  convert->form = manner.form;
  convert->location = manner.location;
  return convert;
}

ExprRef CoerceToTarget(const Catalog& catalog, ParseState* state, ExprRef expr, SqlType target, const Manner& manner) {
  const Oid input_type = TypeOf(catalog, expr);
  const Oid target_type = IsUndetermined(catalog, target.oid) ? types::kUndeterminedType : target.oid;
  if (!types::CanCoerce(catalog, std::array{input_type}, std::array{target_type}, manner.context)) {
    if (!UnknownCastMayExist(catalog)) return nullptr;
    if (state != nullptr) state->context.met_undetermined = true;
    return Relabel(std::move(expr), target, types::kInvalidOid, manner.form, manner.location);
  }
  // COLLATE stays on top, so that what is below can be seen as a literal.
  const ExprRef original = expr;
  while (const auto* collate = As<catalog::CollateExpr>(expr)) expr = ExprRef(collate->argument);
  ExprRef result = Coerce(catalog, state, expr, input_type, target, manner);
  const bool hide_input = result != expr && As<catalog::Const>(result) == nullptr;
  if (!IsUndetermined(catalog, target.oid) && input_type != types::kUndeterminedType) {
    result = CoerceTypmod(catalog, state, std::move(result), target, manner, hide_input);
  }
  const auto* collate = As<catalog::CollateExpr>(original);
  if (collate == nullptr || CollationOfType(catalog, target.oid) == types::kInvalidOid) return result;
  auto outer = std::make_shared<catalog::CollateExpr>(*collate);
  outer->argument = std::move(result);
  return outer;
}

}  // namespace

ExprRef CoerceToTargetType(ParseState& state, ExprRef expr, SqlType target, CoercionContext context, CoercionForm form,
                           int location) {
  return CoerceToTarget(state.catalog(), &state, std::move(expr), target, {context, form, location});
}

ExprRef CoerceType(ParseState& state, ExprRef expr, Oid input_type, SqlType target, CoercionContext context,
                   CoercionForm form, int location) {
  return Coerce(state.catalog(), &state, std::move(expr), input_type, target, {context, form, location});
}

ExprRef CoerceToDomain(const Catalog& catalog, ExprRef expr, Oid base_type, int32_t base_typmod, Oid domain,
                       CoercionContext context, CoercionForm form, int location, bool hide_input) {
  return CoerceDomain(catalog, nullptr, std::move(expr), {.oid = base_type, .typmod = base_typmod}, domain,
                      {context, form, location}, hide_input);
}

ExprRef CoerceToBoolean(ParseState& state, ExprRef expr, std::string_view construct) {
  return CoerceToSpecificType(state, std::move(expr), {.oid = types::kBoolType}, construct);
}

ExprRef CoerceToSpecificType(ParseState& state, ExprRef expr, SqlType target, std::string_view construct) {
  const Oid input_type = TypeOf(state.catalog(), expr);
  if (input_type != target.oid) {
    const ExprRef original = expr;
    expr = CoerceToTargetType(state, std::move(expr), target, CoercionContext::kAssignment, CoercionForm::kImplicitCast,
                              -1);
    if (expr == nullptr) {
      throw SqlError("42804",
                     fmt::format("argument of {} must be type {}, not type {}", construct,
                                 TypeText(state.catalog(), target.oid), TypeText(state.catalog(), input_type)),
                     LocationOf(original));
    }
  }
  if (catalog::ExpressionReturnsSet(expr)) {
    throw SqlError("42804", fmt::format("argument of {} must not return a set", construct), LocationOf(expr));
  }
  return expr;
}

ExprRef CoerceToCommonType(ParseState& state, ExprRef expr, Oid target, std::string_view context) {
  const Catalog& catalog = state.catalog();
  const Oid input_type = TypeOf(catalog, expr);
  if (input_type == target) return expr;
  if (!types::CanCoerce(catalog, std::array{input_type}, std::array{target}, CoercionContext::kImplicit)) {
    if (!UnknownCastMayExist(catalog)) {
      throw SqlError("42846",
                     fmt::format("{} could not convert type {} to {}", context, TypeText(catalog, input_type),
                                 TypeText(catalog, target)),
                     LocationOf(expr));
    }
    state.context.met_undetermined = true;
    return Relabel(std::move(expr), {.oid = target}, types::kInvalidOid, CoercionForm::kImplicitCast, -1);
  }
  return CoerceType(state, std::move(expr), input_type, {.oid = target}, CoercionContext::kImplicit,
                    CoercionForm::kImplicitCast, -1);
}

Oid SelectCommonType(ParseState& state, const ExprList& expressions, std::string_view context, ExprRef* which) {
  std::vector<types::CommonTypeInput> inputs;
  inputs.reserve(expressions.size());
  for (const ExprRef& expr : expressions) {
    inputs.push_back({.type = TypeOf(state.catalog(), expr), .location = LocationOf(expr)});
  }
  size_t chosen = 0;
  const Oid type = types::SelectCommonType(state.catalog(), inputs, context, &chosen);
  if (which != nullptr) *which = expressions[chosen];
  return type;
}

int32_t SelectCommonTypmod(const ExprList& expressions, Oid common_type) {
  const SqlType first = catalog::ExprType(*expressions.front());
  for (const ExprRef& expr : expressions) {
    const SqlType type = catalog::ExprType(*expr);
    if (type.oid != common_type || type.typmod != first.typmod) return -1;
  }
  return first.typmod;
}

}  // namespace pgtidy::query

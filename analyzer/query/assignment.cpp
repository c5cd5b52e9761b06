#include <fmt/format.h>

#include <span>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::CoercionForm;
using Steps = std::span<const ::Node* const>;

constexpr const char* kCastHint = "You will need to rewrite or cast the expression.";
constexpr Oid kInt2ArrayType = 1005;
constexpr Oid kOidArrayType = 1028;

// A column, a field or an element that is assigned to.
struct Target {
  std::string name;
  bool subscripting = false;
  SqlType type;
  Oid collation = types::kInvalidOid;
};

// Source: transformContainerType().
SqlType ContainerType(const Catalog& catalog, SqlType type) {
  type.oid = types::BaseType(catalog, type.oid, &type.typmod);
  if (type.oid == types::kInt2VectorType) type.oid = kInt2ArrayType;
  if (type.oid == types::kOidVectorType) type.oid = kOidArrayType;
  return type;
}

// Makes the new value of a column of which only a part is assigned.
class PartialAssignment {
 public:
  PartialAssignment(ParseState& state, ExprRef source, int location)
      : state_(state), catalog_(state.catalog()), source_(std::move(source)), location_(location) {}

  // Source: transformAssignmentIndirection().
  ExprRef Assign(ExprRef base, const Target& target, Steps steps) {
    if (steps.empty()) return CoerceSource(target);
    if (base == nullptr) base = MakePlaceholder(target);
    size_t count = 0;
    while (count < steps.size() && steps[count]->type == T_A_Indices) ++count;
    if (count > 0) return AssignElement(std::move(base), target, steps.first(count), steps.subspan(count));
    if (steps.front()->type == T_A_Star) {
      throw SqlError("0A000", "row expansion via \"*\" is not supported here", location_);
    }
    return AssignField(std::move(base), target, std::string(syntax::StringValue(steps.front())), steps.subspan(1));
  }

 private:
  static ExprRef MakePlaceholder(const Target& target) {
    auto placeholder = std::make_shared<catalog::CaseTestExpr>();
    placeholder->type = target.type;
    placeholder->collation = target.collation;
    return placeholder;
  }

  ExprRef CoerceSource(const Target& target) {
    ExprRef result =
        CoerceToTargetType(state_, source_, target.type, CoercionContext::kAssignment, CoercionForm::kImplicitCast, -1);
    if (result != nullptr) return result;
    throw SqlError("42804",
                   fmt::format("{} \"{}\" {} type {} but expression is of type {}",
                               target.subscripting ? "subscripted assignment to" : "subfield", target.name,
                               target.subscripting ? "requires" : "is of", TypeText(catalog_, target.type.oid),
                               TypeText(catalog_, TypeOf(catalog_, source_))),
                   location_)
        .Hint(kCastHint);
  }

  // Source: transformAssignmentSubscripts().
  ExprRef AssignElement(ExprRef base, const Target& target, Steps subscripts, Steps rest) {
    const SqlType container = ContainerType(catalog_, target.type);
    ExprRef result =
        TransformContainerSubscripts(state_, std::move(base), container, {subscripts.begin(), subscripts.end()}, true);
    auto& reference = static_cast<catalog::SubscriptingRef&>(*result);
    const Oid collation =
        container.oid == target.type.oid ? target.collation : CollationOfType(catalog_, container.oid);
    reference.assignment = Assign(nullptr, {target.name, true, reference.type, collation}, rest);
    reference.type = container;
    if (container.oid == target.type.oid) return result;
    ExprRef coerced =
        CoerceToTargetType(state_, result, target.type, CoercionContext::kAssignment, CoercionForm::kImplicitCast, -1);
    if (coerced == nullptr) {
      throw SqlError("42846",
                     fmt::format("cannot cast type {} to {}", TypeText(catalog_, container.oid),
                                 TypeText(catalog_, target.type.oid)),
                     location_);
    }
    return coerced;
  }

  ExprRef AssignField(ExprRef base, const Target& target, const std::string& field, Steps rest) {
    SqlType row_type = target.type;
    row_type.oid = types::BaseType(catalog_, target.type.oid, &row_type.typmod);
    const catalog::Column* column = FindField(target, row_type.oid, field);
    Target field_target{field, false, {.oid = types::kUndeterminedType}, types::kInvalidOid};
    if (column != nullptr) {
      field_target.type = column->type;
      field_target.collation = column->collation;
    }
    auto store = std::make_shared<catalog::FieldStore>();
    store->argument = std::move(base);
    store->field_numbers = {column == nullptr ? 0 : column->number};
    store->new_values = {Assign(nullptr, field_target, rest)};
    store->result_type = row_type.oid;
    if (row_type.oid == target.type.oid) return store;
    return CoerceToDomain(catalog_, store, row_type.oid, row_type.typmod, target.type.oid, CoercionContext::kImplicit,
                          CoercionForm::kImplicitCast, location_, false);
  }

  // Null if the field may exist.
  const catalog::Column* FindField(const Target& target, Oid row_type, const std::string& field) {
    if (IsUndetermined(catalog_, row_type)) {
      state_.context.met_undetermined = true;
      return nullptr;
    }
    const types::Type& type = *catalog_.FindType(row_type);
    const std::string target_text =
        fmt::format("cannot assign to field \"{}\" of column \"{}\" because ", field, target.name);
    if (type.kind != types::TypeKind::kComposite) {
      throw SqlError(
          "42804",
          fmt::format("{}its type {} is not a composite type", target_text, TypeText(catalog_, target.type.oid)),
          location_);
    }
    const auto* relation = catalog_.Find<catalog::Relation>(type.relation);
    const catalog::Column* column = relation == nullptr ? nullptr : relation->FindColumn(field);
    if (column != nullptr) return column;
    if (relation == nullptr || relation->undetermined) {
      state_.context.met_undetermined = true;
      return nullptr;
    }
    throw SqlError(
        "42703",
        fmt::format("{}there is no such column in data type {}", target_text, TypeText(catalog_, target.type.oid)),
        location_);
  }

  ParseState& state_;
  const Catalog& catalog_;
  const ExprRef source_;
  const int location_;
};

Target TargetColumn(const ParseState& state, std::string_view name, int number) {
  const std::vector<NamespaceColumn>& columns = state.target_item->columns;
  const auto index = static_cast<size_t>(number) - 1;
  if (index >= columns.size()) return {std::string(name), false, {.oid = types::kUndeterminedType}, types::kInvalidOid};
  return {std::string(name), false, columns[index].type, columns[index].collation};
}

// What stands for the rest of a column that is assigned in part.
ExprRef MakeOldValue(const ParseState& state, const Target& column, int number, int location) {
  if (state.is_insert) {
    auto null = std::make_shared<catalog::Const>();
    null->type = column.type;
    null->collation = column.collation;
    null->is_null = true;
    return null;
  }
  auto var = std::make_shared<catalog::Var>();
  var->varno = state.target_item->rtindex;
  var->varattno = number;
  var->type = column.type;
  var->collation = column.collation;
  var->location = location;
  return var;
}

}  // namespace

ExprRef TransformAssignedExpr(ParseState& state, ExprRef expr, ExprPlace place, std::string_view column_name,
                              int attribute_number, const std::vector<const ::Node*>& indirection, int location) {
  const PlaceScope scope(state, place);
  if (attribute_number <= 0) {
    throw SqlError("0A000", fmt::format("cannot assign to system column \"{}\"", column_name), location);
  }
  const Target column = TargetColumn(state, column_name, attribute_number);
  if (auto* set_to_default = catalog::As<catalog::SetToDefault>(expr)) {
    set_to_default->type = column.type;
    set_to_default->collation = column.collation;
    if (!indirection.empty()) {
      throw SqlError("0A000",
                     indirection.front()->type == T_A_Indices ? "cannot set an array element to DEFAULT"
                                                              : "cannot set a subfield to DEFAULT",
                     location);
    }
  }
  if (!indirection.empty()) {
    return PartialAssignment(state, std::move(expr), location)
        .Assign(MakeOldValue(state, column, attribute_number, location), column, indirection);
  }
  ExprRef result =
      CoerceToTargetType(state, expr, column.type, CoercionContext::kAssignment, CoercionForm::kImplicitCast, -1);
  if (result == nullptr) {
    const Catalog& catalog = state.catalog();
    throw SqlError("42804",
                   fmt::format("column \"{}\" is of type {} but expression is of type {}", column_name,
                               TypeText(catalog, column.type.oid), TypeText(catalog, TypeOf(catalog, expr))),
                   LocationOf(expr))
        .Hint(kCastHint);
  }
  return result;
}

}  // namespace pgtidy::query

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/analyze.h"
#include "analyzer/query/function_detail.h"
#include "analyzer/query/names.h"
#include "analyzer/query/ordered_set.h"
#include "analyzer/query/row_reference.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using syntax::Items;
using Kind = FunctionDetail::Kind;

constexpr size_t kMostArguments = 100;  // FUNC_MAX_ARGS.

// A call on its way from the written form to the node that stands for it.
class Call {
 public:
  Call(ParseState& state, std::string schema, std::string name, std::string text, ExprList arguments,
       const ExprRef& last_srf, const ::FuncCall* raw, bool procedure_call, int location)
      : state_(state),
        catalog_(state.catalog()),
        schema_(std::move(schema)),
        name_(std::move(name)),
        text_(std::move(text)),
        arguments_(std::move(arguments)),
        last_srf_(last_srf),
        raw_(raw),
        procedure_call_(procedure_call),
        location_(location) {}

  // Null in column notation if there is nothing of that name.
  ExprRef Make() {
    if (raw_ != nullptr && raw_->agg_filter != nullptr) {
      filter_ = TransformWhereClause(state_, raw_->agg_filter, ExprPlace::kFilter, "FILTER");
    }
    if (arguments_.size() > kMostArguments) {
      throw SqlError("54023", fmt::format("cannot pass more than {} arguments to a function", kMostArguments),
                     location_);
    }
    ReadArguments();
    const bool in_column_notation = raw_ == nullptr && !procedure_call_;
    if (in_column_notation) {
      if (argument_types_.front() == types::kUndeterminedType) return UndeterminedField();
      if (CouldBeProjection()) {
        if (ExprRef field = SelectField(state_, name_, arguments_.front(), location_)) return field;
      }
    }
    detail_ = ResolveFunction(catalog_, {.schema = schema_,
                                         .name = name_,
                                         .arguments = arguments_,
                                         .argument_types = argument_types_,
                                         .argument_names = names_,
                                         .expand_variadic = raw_ == nullptr || !raw_->func_variadic,
                                         .include_out_arguments = procedure_call_,
                                         .location = location_});
    CheckKind();
    switch (detail_.kind) {
      case Kind::kCoercion:
        return CoerceType(state_, arguments_.front(), argument_types_.front(), {.oid = detail_.result},
                          CoercionContext::kExplicit, CoercionForm::kExplicitCall, location_);
      case Kind::kMultiple:
        if (in_column_notation) return nullptr;
        ThrowNotUnique();
      case Kind::kNotFound:
        if (in_column_notation) return nullptr;
        if (CouldBeProjection()) {
          if (ExprRef field = SelectField(state_, name_, arguments_.front(), location_)) return field;
        }
        ThrowNotFound();
      case Kind::kUndetermined: return UndeterminedCall();
      case Kind::kAggregate: CheckAggregate(); break;
      case Kind::kWindowFunction: CheckWindowFunction(); break;
      case Kind::kNormal:
      case Kind::kProcedure: break;
    }
    CoerceArguments();
    if (detail_.returns_set) CheckSetReturningCall(state_, last_srf_, location_);
    ExprRef result = detail_.kind == Kind::kNormal || detail_.kind == Kind::kProcedure ? MakeFuncExpr()
                     : detail_.kind == Kind::kAggregate && !over()                     ? MakeAggregate()
                                                                                       : MakeWindowFunction();
    if (detail_.returns_set) state_.last_srf = result;
    return result;
  }

 private:
  [[nodiscard]] bool over() const { return raw_ != nullptr && raw_->over != nullptr; }
  [[nodiscard]] bool star() const { return raw_ != nullptr && raw_->agg_star; }
  [[nodiscard]] bool distinct() const { return raw_ != nullptr && raw_->agg_distinct; }
  [[nodiscard]] bool within_group() const { return raw_ != nullptr && raw_->agg_within_group; }
  [[nodiscard]] size_t order_count() const { return raw_ == nullptr ? 0 : Items<::Node>(raw_->agg_order).size(); }
  [[nodiscard]] std::string Signature() const {
    std::string text = text_ + "(";
    const size_t positional = argument_types_.size() - names_.size();
    for (size_t i = 0; i < argument_types_.size(); ++i) {
      if (i > 0) text += ", ";
      if (i >= positional) text += names_[i - positional] + " => ";
      text += TypeText(catalog_, argument_types_[i]);
    }
    return text + ")";
  }
  [[noreturn]] void Throw(const char* sqlstate, std::string message, std::string hint = {}) const {
    throw SqlError(sqlstate, std::move(message), location_).Hint(std::move(hint));
  }

  void ReadArguments() {
    const bool drop_void = raw_ != nullptr && !within_group();
    std::erase_if(arguments_, [&](const ExprRef& argument) {
      return drop_void && As<catalog::Param>(argument) != nullptr &&
             catalog::ExprType(*argument).oid == types::kVoidType;
    });
    for (const ExprRef& argument : arguments_) {
      argument_types_.push_back(TypeOf(catalog_, argument));
      const auto* named = As<catalog::NamedArgExpr>(argument);
      if (named == nullptr) {
        if (names_.empty()) continue;
        throw SqlError("42601", "positional argument cannot follow named argument", LocationOf(argument));
      }
      if (std::ranges::find(names_, named->name) != names_.end()) {
        throw SqlError("42601", fmt::format("argument name \"{}\" used more than once", named->name), named->location);
      }
      names_.push_back(named->name);
    }
  }

  [[nodiscard]] bool CouldBeProjection() const {
    const bool plain = raw_ == nullptr || (raw_->agg_order == nullptr && filter_ == nullptr && !star() && !distinct() &&
                                           !over() && !raw_->func_variadic);
    return plain && argument_types_.size() == 1 && !procedure_call_ && names_.empty() && schema_.empty() &&
           (argument_types_.front() == types::kRecordType || types::IsRowType(catalog_, argument_types_.front()));
  }

  void CheckKind() const {
    const Kind kind = detail_.kind;
    if (kind == Kind::kNotFound || kind == Kind::kMultiple || kind == Kind::kUndetermined) return;
    if (procedure_call_ && kind != Kind::kProcedure) {
      Throw("42809", Signature() + " is not a procedure", "To call a function, use SELECT.");
    }
    if (!procedure_call_ && kind == Kind::kProcedure) {
      Throw("42809", Signature() + " is a procedure", "To call a procedure, use CALL.");
    }
    if (kind == Kind::kAggregate || kind == Kind::kWindowFunction) return;
    const std::string no_aggregate = "but " + text_ + " is not an aggregate function";
    if (star()) Throw("42809", fmt::format("{}(*) specified, {}", text_, no_aggregate));
    if (distinct()) Throw("42809", "DISTINCT specified, " + no_aggregate);
    if (within_group()) Throw("42809", "WITHIN GROUP specified, " + no_aggregate);
    if (order_count() > 0) Throw("42809", "ORDER BY specified, " + no_aggregate);
    if (filter_ != nullptr) Throw("42809", "FILTER specified, " + no_aggregate);
    if (over()) {
      Throw("42809", fmt::format("OVER specified, but {} is not a window function nor an aggregate function", text_));
    }
  }

  void CheckAggregate() {
    if (detail_.routine->aggregate_kind == 'n') {
      if (!within_group()) return;
      Throw("42809", text_ + " is not an ordered-set aggregate, so it cannot have WITHIN GROUP");
    }
    if (!within_group()) Throw("42809", "WITHIN GROUP is required for ordered-set aggregate " + text_);
    if (over()) Throw("0A000", "OVER is not supported for ordered-set aggregate " + text_);
    const OrderedSetCall call{.routine = *detail_.routine,
                              .name = text_,
                              .argument_count = static_cast<int>(argument_types_.size()),
                              .order_count = static_cast<int>(order_count()),
                              .variadic_argument_count = detail_.variadic_argument_count};
    if (const std::string hint = WrongDirectArguments(call); !hint.empty()) {
      Throw("42883", fmt::format("function {} does not exist", Signature()), hint);
    }
    if (detail_.routine->aggregate_kind == 'h') {
      UnifyHypotheticalArguments(state_, arguments_, order_count(), argument_types_, detail_.declared);
    }
  }

  void CheckWindowFunction() const {
    if (!over()) Throw("42809", fmt::format("window function {} requires an OVER clause", text_));
    if (within_group()) Throw("42809", fmt::format("window function {} cannot have WITHIN GROUP", text_));
  }

  [[noreturn]] void ThrowNotUnique() const {
    const char* kind = procedure_call_ ? "procedure" : "function";
    Throw("42725", fmt::format("{} {} is not unique", kind, Signature()),
          fmt::format("Could not choose a best candidate {}. You might need to add explicit type casts.", kind));
  }

  [[noreturn]] void ThrowNotFound() const {
    if (order_count() > 1 && !within_group()) {
      Throw("42883", fmt::format("function {} does not exist", Signature()),
            "No aggregate function matches the given name and argument types. Perhaps you misplaced ORDER BY; ORDER BY "
            "must appear after all regular arguments of the aggregate.");
    }
    const char* kind = procedure_call_ ? "procedure" : "function";
    Throw("42883", fmt::format("{} {} does not exist", kind, Signature()),
          fmt::format("No {} matches the given name and argument types. You might need to add explicit type casts.",
                      kind));
  }

  void CoerceArguments() {
    for (size_t i = 0; i < arguments_.size() && !detail_.argument_numbers.empty(); ++i) {
      if (auto* named = As<catalog::NamedArgExpr>(arguments_[i])) named->argument_number = detail_.argument_numbers[i];
    }
    std::vector<Oid> actual = argument_types_;
    actual.insert(actual.end(), detail_.default_types.begin(), detail_.default_types.end());
    detail_.result = types::ResolvePolymorphicTypes(catalog_, actual, detail_.declared, detail_.result, false);
    MakeFunctionArguments(state_, arguments_, actual, detail_.declared);
    variadic_ = raw_ != nullptr && raw_->func_variadic && detail_.variadic != types::kInvalidOid;
    if (detail_.variadic_argument_count > 0 && detail_.variadic != types::kAnyType) CollectVariadicArguments();
    if (!arguments_.empty() && detail_.variadic == types::kAnyType && variadic_) {
      const Oid last = argument_types_.back();
      if (last != types::kUndeterminedType && types::BaseElementType(catalog_, last) == types::kInvalidOid) {
        throw SqlError("42804", "VARIADIC argument must be an array", LocationOf(arguments_.back()));
      }
    }
  }

  void CollectVariadicArguments() {
    const auto first = arguments_.end() - detail_.variadic_argument_count;
    auto array = std::make_shared<catalog::ArrayExpr>();
    array->elements.assign(first, arguments_.end());
    arguments_.erase(first, arguments_.end());
    for (const ExprRef& element : array->elements) {
      const int location = LocationOf(element);
      if (location >= 0 && (array->location < 0 || location < array->location)) array->location = location;
    }
    array->element_type = TypeOf(catalog_, array->elements.front());
    array->array_type = ArrayTypeOf(catalog_, array->element_type);
    if (array->array_type == types::kInvalidOid) {
      throw SqlError("42704", "could not find array type for data type " + TypeText(catalog_, array->element_type),
                     array->location);
    }
    arguments_.push_back(std::move(array));
    variadic_ = true;
  }

  ExprRef MakeFuncExpr() {
    auto call = std::make_shared<catalog::FuncExpr>();
    call->function = detail_.routine == nullptr ? types::kInvalidOid : detail_.routine->oid;
    call->type.oid = detail_.result;
    call->returns_set = detail_.returns_set;
    call->variadic = variadic_;
    if (raw_ != nullptr && raw_->funcformat == COERCE_SQL_SYNTAX) call->form = CoercionForm::kSqlSyntax;
    call->arguments = std::move(arguments_);
    call->location = location_;
    return call;
  }

  ExprRef MakeAggregate() {
    auto aggregate = std::make_shared<catalog::Aggref>();
    if (detail_.routine != nullptr) {
      aggregate->function = detail_.routine->oid;
      aggregate->aggregate_kind = detail_.routine->aggregate_kind;
    } else if (within_group()) {
      aggregate->aggregate_kind = 'o';
    }
    aggregate->type.oid = detail_.result;
    aggregate->filter = filter_;
    aggregate->star = star();
    aggregate->variadic = variadic_;
    aggregate->location = location_;
    if (arguments_.empty() && !star() && !within_group()) {
      Throw("42809", text_ + "(*) must be used to call a parameterless aggregate function");
    }
    if (detail_.returns_set) Throw("42P13", "aggregates cannot return sets");
    if (!names_.empty()) Throw("0A000", "aggregates cannot use named arguments");
    FinishAggregateCall(state_, *aggregate, arguments_, *raw_);
    return aggregate;
  }

  ExprRef MakeWindowFunction() {
    auto call = std::make_shared<catalog::WindowFunc>();
    call->function = detail_.routine == nullptr ? types::kInvalidOid : detail_.routine->oid;
    call->type.oid = detail_.result;
    call->arguments = std::move(arguments_);
    call->star = star();
    call->is_aggregate = detail_.kind == Kind::kAggregate;
    call->filter = filter_;
    call->location = location_;
    if (distinct()) Throw("0A000", "DISTINCT is not implemented for window functions");
    if (call->is_aggregate && call->arguments.empty() && !star()) {
      Throw("42809", text_ + "(*) must be used to call a parameterless aggregate function");
    }
    if (order_count() > 0) Throw("0A000", "aggregate ORDER BY is not implemented for window functions");
    if (detail_.kind == Kind::kWindowFunction && filter_ != nullptr) {
      Throw("0A000", "FILTER is not implemented for non-aggregate window functions");
    }
    if (state_.last_srf != last_srf_) {
      throw SqlError("0A000", "window function calls cannot contain set-returning function calls",
                     LocationOf(state_.last_srf))
          .Hint("You might be able to move the set-returning function into a LATERAL FROM item.");
    }
    if (detail_.returns_set) Throw("42P13", "window functions cannot return sets");
    FinishWindowFunctionCall(state_, *call, *raw_);
    return call;
  }

  // Only aggregates take what stands behind their arguments, and a column inside of an aggregate is not an ungrouped
  // one, so a call that may be an aggregate is taken for one.
  ExprRef UndeterminedCall() {
    state_.context.met_undetermined = true;
    detail_.result = types::kUndeterminedType;
    if (over()) return MakeWindowFunction();
    const bool aggregate =
        detail_.may_be_aggregate || star() || distinct() || within_group() || order_count() > 0 || filter_ != nullptr;
    if (aggregate && raw_ != nullptr && names_.empty() && (star() || within_group() || !arguments_.empty())) {
      return MakeAggregate();
    }
    return MakeFuncExpr();
  }

  ExprRef UndeterminedField() {
    state_.context.met_undetermined = true;
    auto field = std::make_shared<catalog::FieldSelect>();
    field->argument = arguments_.front();
    field->type.oid = types::kUndeterminedType;
    return field;
  }

  ParseState& state_;
  const Catalog& catalog_;
  std::string schema_;
  std::string name_;
  std::string text_;  // The name as written.
  ExprList arguments_;
  const ExprRef last_srf_;
  const ::FuncCall* raw_;
  bool procedure_call_;
  int location_;

  std::vector<Oid> argument_types_;
  std::vector<std::string> names_;  // Of the named arguments, which come last.
  ExprRef filter_;
  FunctionDetail detail_;
  bool variadic_ = false;
};

}  // namespace

ExprRef ParseFunctionCall(ParseState& state, const ::List* name, ExprList arguments, const ::FuncCall* raw,
                          bool procedure_call, int location) {
  return ParseFunctionOrColumn(state, name, std::move(arguments), state.last_srf, raw, procedure_call, location);
}

ExprRef ParseFunctionOrColumn(ParseState& state, const ::List* name, ExprList arguments, const ExprRef& last_srf,
                              const ::FuncCall* raw, bool procedure_call, int location) {
  QualifiedName split;
  try {
    split = SplitQualifiedName(name);
  } catch (SqlError& error) {
    error.SetLocation(location);
    throw;
  }
  return Call(state, split.schema, split.name, NameListText(name), std::move(arguments), last_srf, raw, procedure_call,
              location)
      .Make();
}

ExprRef ParseColumnNotation(ParseState& state, std::string_view name, const ExprRef& row, const ExprRef& last_srf,
                            int location) {
  return Call(state, "", std::string(name), std::string(name), {row}, last_srf, nullptr, false, location).Make();
}

void MakeFunctionArguments(ParseState& state, ExprList& arguments, const std::vector<Oid>& actual,
                           const std::vector<Oid>& declared) {
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (actual[i] == declared[i]) continue;
    auto* named = As<catalog::NamedArgExpr>(arguments[i]);
    ExprRef& argument = named == nullptr ? arguments[i] : named->argument;
    argument = CoerceType(state, argument, actual[i], {.oid = declared[i]}, CoercionContext::kImplicit,
                          CoercionForm::kImplicitCast, -1);
  }
}

}  // namespace pgtidy::query

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "analyzer/query/expression.h"
#include "analyzer/query/io_volatility.h"
#include "analyzer/query/literal.h"
#include "analyzer/query/names.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::Const;
using types::LiteralValue;

// A constant whose text is known; null for everything else.
const Const* KnownConst(const ExprRef& expr) {
  const auto* constant = As<Const>(expr);
  return constant != nullptr && constant->value_is_certain && !constant->is_null ? constant : nullptr;
}

ExprRef MakeConstLike(const Catalog& catalog, SqlType type, std::string value, int location) {
  auto constant = std::make_shared<Const>();
  constant->type = type;
  constant->collation = CollationOfType(catalog, type.oid);
  constant->value = std::move(value);
  constant->location = location;
  return constant;
}

// The constant that the input function makes of a text; null if that is not certain.
ExprRef ReadAs(const Catalog& catalog, SqlType type, int32_t typmod, std::string_view text, int location) {
  const LiteralValue value = ReadLiteralText(catalog, {type.oid, typmod}, text);
  if (value.outcome != LiteralValue::Outcome::kValue || !value.text_is_certain) return nullptr;
  return MakeConstLike(catalog, type, value.text, location);
}

bool IsInteger(Oid type) { return type == types::kInt2Type || type == types::kInt4Type || type == types::kInt8Type; }

// Casts by a function after which the value has the text that reading its former text gives.
bool CastKeepsText(Oid source, Oid target, std::string_view text) {
  const bool to_number = IsInteger(target) || target == types::kNumericType || target == types::kFloat4Type ||
                         target == types::kFloat8Type;
  if (IsInteger(source)) return to_number;
  if (source == types::kNumericType) {
    return target == types::kNumericType || (to_number && text.find_first_not_of("-0123456789") == text.npos);
  }
  return (source == types::kDateType && target == types::kTimestampType) ||
         (source == types::kTimestampType && target == types::kDateType);
}

bool IsPlainLengthType(Oid type) {
  static constexpr std::array kTypes = {types::kVarcharType,     types::kBpcharType, types::kNumericType,
                                        types::kBitType,         types::kVarbitType, types::kTimestampType,
                                        types::kTimestamptzType, types::kTimeType};
  return std::ranges::find(kTypes, type) != kTypes.end();
}

std::optional<int64_t> IntegerOf(const Const& constant) {
  int64_t value = 0;
  const std::string& text = constant.value;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!IsInteger(constant.type.oid) || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool FitsInto(Oid type, int64_t value) {
  if (type == types::kInt8Type) return true;
  const int64_t most =
      type == types::kInt2Type ? std::numeric_limits<int16_t>::max() : std::numeric_limits<int32_t>::max();
  return value <= most && value >= -most - 1;
}

std::optional<int64_t> Calculate(std::string_view op, int64_t left, int64_t right) {
  int64_t result = 0;
  if (op == "+" && !__builtin_add_overflow(left, right, &result)) return result;
  if (op == "-" && !__builtin_sub_overflow(left, right, &result)) return result;
  if (op == "*" && !__builtin_mul_overflow(left, right, &result)) return result;
  if (right == 0 || right == -1) return std::nullopt;
  if (op == "/") return left / right;
  if (op == "%") return left % right;
  return std::nullopt;
}

std::optional<bool> Compare(std::string_view op, int64_t left, int64_t right) {
  if (op == "=") return left == right;
  if (op == "<>") return left != right;
  if (op == "<") return left < right;
  if (op == "<=") return left <= right;
  if (op == ">") return left > right;
  if (op == ">=") return left >= right;
  return std::nullopt;
}

class Folder {
 public:
  explicit Folder(const Catalog& catalog) : catalog_(catalog) {}

  ExprRef Fold(const ExprRef& expr) {
    if (expr == nullptr) return nullptr;
    switch (expr->kind) {
      case catalog::ExprKind::kRelabelType: return FoldRelabel(expr);
      case catalog::ExprKind::kCoerceViaIO: return FoldCoerceViaIO(expr);
      case catalog::ExprKind::kFuncExpr: return FoldCall(expr);
      case catalog::ExprKind::kOpExpr: return FoldOperator(expr);
      case catalog::ExprKind::kBoolExpr: return FoldBool(expr);
      case catalog::ExprKind::kCollateExpr: return FoldCollate(expr);
      default: return expr;
    }
  }

 private:
  template <typename T>
  static std::shared_ptr<T> Copy(const ExprRef& expr) {
    return std::make_shared<T>(static_cast<const T&>(*expr));
  }

  void FoldAll(ExprList& expressions) {
    for (ExprRef& expr : expressions) expr = Fold(expr);
  }

  ExprRef FoldRelabel(const ExprRef& expr) {
    auto relabel = Copy<catalog::RelabelType>(expr);
    relabel->argument = Fold(relabel->argument);
    const auto* constant = As<Const>(relabel->argument);
    if (constant == nullptr || !IsSameRepresentation(constant->type.oid, relabel->type.oid)) return relabel;
    auto folded = std::make_shared<Const>(*constant);
    folded->type = relabel->type;
    folded->collation = relabel->collation;
    return folded;
  }

  // What is relabeled only because nothing is known of the cast keeps its node.
  [[nodiscard]] bool IsSameRepresentation(Oid source, Oid target) const {
    if (source == target) return true;
    return !types::IsUndetermined(catalog_, source) && !types::IsUndetermined(catalog_, target) &&
           types::FindCoercionPathway(catalog_, target, source, CoercionContext::kExplicit).path ==
               types::CoercionPath::kRelabel;
  }

  ExprRef FoldCollate(const ExprRef& expr) {
    auto collate = Copy<catalog::CollateExpr>(expr);
    collate->argument = Fold(collate->argument);
    const auto* constant = As<Const>(collate->argument);
    if (constant == nullptr) return collate;
    auto folded = std::make_shared<Const>(*constant);
    folded->collation = collate->collation;
    return folded;
  }

  ExprRef FoldCoerceViaIO(const ExprRef& expr) {
    auto coercion = Copy<catalog::CoerceViaIO>(expr);
    coercion->argument = Fold(coercion->argument);
    const Const* constant = KnownConst(coercion->argument);
    if (constant == nullptr || InputVolatility(catalog_, coercion->result_type) != 'i' ||
        OutputVolatility(catalog_, constant->type.oid) != 'i') {
      return coercion;
    }
    ExprRef folded = ReadAs(catalog_, {.oid = coercion->result_type}, -1, constant->value, coercion->location);
    return folded == nullptr ? coercion : folded;
  }

  [[nodiscard]] bool IsImmutableBuiltin(Oid function) const {
    const auto* routine = catalog_.Find<catalog::Routine>(function);
    return routine != nullptr && routine->built_in && routine->volatility == 'i';
  }

  ExprRef FoldCall(const ExprRef& expr) {
    auto call = Copy<catalog::FuncExpr>(expr);
    FoldAll(call->arguments);
    const bool cast =
        call->form == catalog::CoercionForm::kExplicitCast || call->form == catalog::CoercionForm::kImplicitCast;
    if (!cast || call->arguments.empty() || !IsImmutableBuiltin(call->function)) return call;
    const Const* value = KnownConst(call->arguments.front());
    if (value == nullptr) return call;
    const Oid source = value->type.oid;
    ExprRef folded;
    if (call->arguments.size() == 1 && CastKeepsText(source, call->type.oid, value->value)) {
      folded = ReadAs(catalog_, call->type, -1, value->value, call->location);
    } else if (call->arguments.size() > 1 && source == call->type.oid && IsPlainLengthType(source)) {
      const Const* typmod = KnownConst(call->arguments[1]);
      const std::optional<int64_t> length = typmod == nullptr ? std::nullopt : IntegerOf(*typmod);
      if (length) {
        const SqlType type = {source, static_cast<int32_t>(*length)};
        folded = ReadAs(catalog_, type, type.typmod, value->value, call->location);
      }
    }
    return folded == nullptr ? call : folded;
  }

  ExprRef FoldOperator(const ExprRef& expr) {
    auto op = Copy<catalog::OpExpr>(expr);
    FoldAll(op->arguments);
    const auto* definition = catalog_.Find<catalog::Operator>(op->operator_oid);
    if (definition == nullptr || !IsImmutableBuiltin(op->function)) return op;
    const Const* last = KnownConst(op->arguments.back());
    const Const* first = KnownConst(op->arguments.front());
    if (first == nullptr || last == nullptr) return op;
    const bool text = first->type.oid == types::kTextType && last->type.oid == types::kTextType;
    if (text && op->arguments.size() == 2 && definition->name == "||") {
      return MakeConstLike(catalog_, op->type, first->value + last->value, op->location);
    }
    const std::optional<int64_t> right = IntegerOf(*last);
    const std::optional<int64_t> left = op->arguments.size() == 2 ? IntegerOf(*first) : 0;
    if (!left || !right) return op;
    if (op->type.oid == types::kBoolType) {
      const std::optional<bool> result = Compare(definition->name, *left, *right);
      return result ? MakeConstLike(catalog_, op->type, *result ? "t" : "f", op->location) : ExprRef(op);
    }
    const bool unary = op->arguments.size() == 1;
    if (!IsInteger(op->type.oid) || (unary && definition->name != "-" && definition->name != "+")) return op;
    const std::optional<int64_t> result = Calculate(definition->name, *left, *right);
    if (!result || !FitsInto(op->type.oid, *result)) return op;
    return MakeConstLike(catalog_, op->type, std::to_string(*result), op->location);
  }

  // Constants that decide, and those that change nothing, go. Source: simplify_and_arguments(),
  // simplify_or_arguments().
  ExprRef FoldBool(const ExprRef& expr) {
    auto result = Copy<catalog::BoolExpr>(expr);
    FoldAll(result->arguments);
    if (result->type == catalog::BoolExpr::Type::kNot) {
      const Const* constant = KnownConst(result->arguments.front());
      if (constant == nullptr) return result;
      return MakeConstLike(catalog_, constant->type, constant->value == "t" ? "f" : "t", result->location);
    }
    const std::string_view deciding = result->type == catalog::BoolExpr::Type::kAnd ? "f" : "t";
    ExprList rest;
    for (const ExprRef& argument : result->arguments) {
      const Const* constant = KnownConst(argument);
      if (constant == nullptr) {
        rest.push_back(argument);
      } else if (constant->value == deciding) {
        return argument;
      }
    }
    if (rest.empty()) return result->arguments.front();
    if (rest.size() == 1) return rest.front();
    result->arguments = std::move(rest);
    return result;
  }

  const Catalog& catalog_;
};

}  // namespace

ExprRef FoldConstants(const Catalog& catalog, const ExprRef& expr) { return Folder(catalog).Fold(expr); }

}  // namespace pgtidy::query

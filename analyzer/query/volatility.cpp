#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "analyzer/query/expression.h"
#include "analyzer/query/io_volatility.h"
#include "analyzer/query/names.h"
#include "analyzer/query/sql_function.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CoercionForm;
using catalog::ExprKind;

int Rank(char volatility) { return volatility == 'v' ? 2 : volatility == 's' ? 1 : 0; }

// SQL functions of PostgreSQL's own that say stable and are inlined to something better, which is as good as a cast of
// one argument to text: quote_literal(anyelement), quote_nullable(anyelement), textanycat(), anytextcat().
struct CastingFunction {
  Oid function;
  size_t argument;
};
constexpr CastingFunction kCastingFunctions[] = {{1285, 0}, {1290, 0}, {2003, 1}, {2004, 0}};

// Collects the volatility of the nodes of an expression.
class Collector {
 public:
  explicit Collector(const Catalog& catalog) : catalog_(catalog) {}

  void Collect(const ExprRef& expr) {
    WalkExpression(expr, true, [&](const ExprRef& node) {
      if (const auto* call = As<catalog::FuncExpr>(node)) return VisitCall(node, *call);
      Visit(node);
      return true;
    });
  }

  [[nodiscard]] const Volatility& result() const { return result_; }

 private:
  template <typename Culprit>
  void Add(char volatility, const ExprRef& node, const Culprit& culprit) {
    if (volatility == '\0') {
      result_.undetermined = true;
    } else if (Rank(volatility) > Rank(result_.worst)) {
      result_.worst = volatility;
      result_.culprit = culprit();
      result_.location = LocationOf(node);
    }
  }

  void Visit(const ExprRef& node) {
    switch (node->kind) {
      case ExprKind::kOpExpr:
      case ExprKind::kDistinctExpr:
      case ExprKind::kNullIfExpr: {
        const auto& op = static_cast<const catalog::OperatorNode&>(*node);
        if (VisitCastingFunction(op.function, op.arguments)) return;
        return AddFunction(op.function, node, "operator " + op.name);
      }
      case ExprKind::kScalarArrayOpExpr: {
        const auto* op = As<catalog::ScalarArrayOpExpr>(node);
        return AddFunction(op->function, node, OperatorText(op->operator_oid));
      }
      case ExprKind::kRowCompareExpr:
        for (const Oid oid : As<catalog::RowCompareExpr>(node)->operators) {
          const auto* op = catalog_.Find<catalog::Operator>(oid);
          AddFunction(op == nullptr ? types::kInvalidOid : op->function, node, OperatorText(oid));
        }
        return;
      case ExprKind::kAggref: return AddFunction(As<catalog::Aggref>(node)->function, node, {});
      case ExprKind::kWindowFunc: return AddFunction(As<catalog::WindowFunc>(node)->function, node, {});
      case ExprKind::kCoerceViaIO: return VisitCoerceViaIO(node, *As<catalog::CoerceViaIO>(node));
      case ExprKind::kRelabelType: {
        const auto* relabel = As<catalog::RelabelType>(node);
        result_.undetermined |= IsUndetermined(catalog_, relabel->type.oid) ||
                                TypeOf(catalog_, relabel->argument) == types::kUndeterminedType;
        return;
      }
      case ExprKind::kSqlValueFunction:
        return Add('s', node, [&] { return std::string("a function of the session or the clock"); });
      case ExprKind::kJsonConstructorExpr: return VisitJsonConstructor(node);
      case ExprKind::kJsonExpr: return VisitJsonPath(node, As<catalog::JsonExpr>(node)->path);
      default: return;
    }
  }

  void AddFunction(Oid function, const ExprRef& node, const std::string& called_for) {
    const auto* routine = catalog_.Find<catalog::Routine>(function);
    Add(routine == nullptr ? '\0' : routine->volatility, node, [&] {
      std::string text = FunctionSignature(catalog_, routine->name, routine->arguments);
      return called_for.empty() ? text : text + " by the " + called_for;
    });
  }

  // Returns whether the arguments are still to be looked at.
  bool VisitCall(const ExprRef& node, const catalog::FuncExpr& call) {
    const auto* routine = catalog_.Find<catalog::Routine>(call.function);
    if (routine == nullptr) {
      result_.undetermined = true;
      return true;
    }
    if (VisitCastingFunction(call.function, call.arguments)) return true;
    const FullArguments full = WithDefaults(*routine, call);
    if (full.complete && VisitInlined(node, call, *routine, full.arguments)) return false;
    for (const ExprRef& value : full.defaults) Collect(value);
    const bool cast = call.form == CoercionForm::kExplicitCast || call.form == CoercionForm::kImplicitCast;
    const bool of_types = cast && !call.arguments.empty();
    AddFunction(call.function, node,
                of_types ? CastText(TypeOf(catalog_, call.arguments.front()), call.type.oid) : std::string());
    return true;
  }

  // Takes the body of a SQL function in the place of its call, with those arguments that it uses. False if the planner
  // leaves the call as it is.
  bool VisitInlined(const ExprRef& node, const catalog::FuncExpr& call, const catalog::Routine& routine,
                    const ExprList& arguments) {
    if (routine.volatility == 'i' || std::ranges::find(active_, routine.oid) != active_.end()) return false;
    const ExprRef body = InlineSqlFunction(catalog_, routine, arguments, call.type.oid);
    if (body == nullptr) return false;
    active_.push_back(routine.oid);
    const Volatility outer = std::exchange(result_, {});
    Collect(body);
    const Volatility of_body = std::exchange(result_, outer);
    active_.pop_back();
    // A stable function is left as it is if its body is worse than it says.
    if (routine.volatility == 's' && of_body.worst == 'v') return false;
    result_.undetermined |= of_body.undetermined;
    Add(of_body.worst, node, [&] {
      return FunctionSignature(catalog_, routine.name, routine.arguments) + ", which calls " + of_body.culprit;
    });
    std::vector<bool> used(arguments.size(), false);
    WalkExpression(body, false, [&](const ExprRef& part) {
      const auto* parameter = As<catalog::Param>(part);
      const bool argument = parameter != nullptr && parameter->number > 0;
      if (argument && parameter->number <= static_cast<int>(used.size())) {
        used[static_cast<size_t>(parameter->number) - 1] = true;
      }
      return true;
    });
    for (size_t i = 0; i < arguments.size(); ++i) {
      if (used[i]) Collect(arguments[i]);
    }
    return true;
  }

  // False if it is none of these functions.
  bool VisitCastingFunction(Oid function, const ExprList& arguments) {
    const auto* casting = std::ranges::find(kCastingFunctions, function, &CastingFunction::function);
    if (casting == std::end(kCastingFunctions)) return false;
    const ExprRef& argument = arguments[casting->argument];
    AnalysisContext context(catalog_);
    ParseState state(context);
    const ExprRef text = CoerceToTargetType(state, argument, {.oid = types::kTextType}, CoercionContext::kExplicit,
                                            CoercionForm::kExplicitCast, LocationOf(argument));
    if (text != nullptr && text != argument) Visit(text);
    return true;
  }

  // The arguments of a call in the order of the parameters, and which of them are defaults that the planner adds. An
  // argument is null if its default is not known.
  struct FullArguments {
    ExprList arguments;
    ExprList defaults;
    bool complete = true;
  };
  FullArguments WithDefaults(const catalog::Routine& routine, const catalog::FuncExpr& call) {
    FullArguments full;
    full.arguments.resize(std::max(routine.arguments.size(), call.arguments.size()));
    for (size_t i = 0; i < call.arguments.size(); ++i) {
      const auto* named = As<catalog::NamedArgExpr>(call.arguments[i]);
      const size_t parameter = named == nullptr ? i : static_cast<size_t>(named->argument_number);
      if (parameter < full.arguments.size())
        full.arguments[parameter] = named == nullptr ? call.arguments[i] : named->argument;
    }
    const size_t known = std::min(routine.defaults.size(), full.arguments.size());
    const size_t first_default = full.arguments.size() - known;
    for (size_t i = 0; i < full.arguments.size(); ++i) {
      if (full.arguments[i] != nullptr) continue;
      if (i >= first_default && routine.defaults[i - first_default] != nullptr) {
        full.arguments[i] = std::const_pointer_cast<catalog::Expr>(routine.defaults[i - first_default]);
        full.defaults.push_back(full.arguments[i]);
      } else {
        // The defaults of built-in functions are constants.
        full.complete = false;
        result_.undetermined |= !routine.built_in;
      }
    }
    return full;
  }

  [[nodiscard]] std::string CastText(Oid source, Oid target) const {
    return fmt::format("cast {}::{}", TypeText(catalog_, source), TypeText(catalog_, target));
  }
  [[nodiscard]] std::string OperatorText(Oid operator_oid) const {
    const auto* op = catalog_.Find<catalog::Operator>(operator_oid);
    return "operator " + (op == nullptr ? std::string() : op->name);
  }

  void VisitCoerceViaIO(const ExprRef& node, const catalog::CoerceViaIO& coercion) {
    const Oid source = TypeOf(catalog_, coercion.argument);
    const auto culprit = [&] { return "the " + CastText(source, coercion.result_type); };
    Add(InputVolatility(catalog_, coercion.result_type), node, culprit);
    Add(OutputVolatility(catalog_, source), node, culprit);
  }

  // Source: to_json_is_immutable().
  void VisitJsonConstructor(const ExprRef& node) {
    for (const ExprRef& argument : As<catalog::JsonConstructorExpr>(node)->arguments) {
      const Oid type = TypeOf(catalog_, argument);
      const Oid base = types::BaseType(catalog_, type);
      if (base == types::kJsonType || base == types::kJsonbType || base == types::kUnknownType) continue;
      Add(OutputVolatility(catalog_, base), node,
          [&] { return fmt::format("the conversion of {} to json", TypeText(catalog_, type)); });
    }
  }

  // Source: jspIsMutable().
  void VisitJsonPath(const ExprRef& node, const ExprRef& path) {
    const auto* constant = As<catalog::Const>(path);
    if (constant == nullptr) return Add('s', node, [] { return std::string("a JSON path that is no constant"); });
    static constexpr std::string_view kMethods[] = {".datetime", ".date", ".time", ".timestamp"};
    result_.undetermined |= std::ranges::any_of(
        kMethods, [&](std::string_view method) { return constant->value.find(method) != std::string::npos; });
  }

  const Catalog& catalog_;
  Volatility result_;
  std::vector<Oid> active_;  // Functions whose bodies are being looked at.
};

}  // namespace

Volatility ExpressionVolatility(const Catalog& catalog, const ExprRef& expr) {
  Collector collector(catalog);
  if (expr != nullptr) collector.Collect(expr);
  return collector.result();
}

}  // namespace pgtidy::query

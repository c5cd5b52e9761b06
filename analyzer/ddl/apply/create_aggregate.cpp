#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "analyzer/ddl/apply/define.h"
#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/function_parameters.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// CREATE AGGREGATE: DefineAggregate(), AggregateCreate().
namespace pgtidy::ddl {

using catalog::Routine;

namespace {

constexpr std::array<std::string_view, 24> kAttributes = {
    "sfunc",           "finalfunc",        "combinefunc",      "serialfunc",
    "deserialfunc",    "msfunc",           "minvfunc",         "mfinalfunc",
    "finalfunc_extra", "mfinalfunc_extra", "finalfunc_modify", "mfinalfunc_modify",
    "sortop",          "basetype",         "hypothetical",     "stype",
    "sspace",          "mstype",           "msspace",          "initcond",
    "minitcond",       "parallel",         "sfunc1",           "stype1"};

// Releases before 7.2 had two of some attributes.
std::string_view ModernName(std::string_view name) {
  if (name == "sfunc1") return "sfunc";
  if (name == "stype1") return "stype";
  if (name == "initcond1") return "initcond";
  return name;
}

class AggregateDefinition {
 public:
  AggregateDefinition(ApplyContext& context, const ::DefineStmt& statement)
      : context_(context), catalog_(context.catalog), statement_(statement) {
    const CreationName name = CreationNameOf(context, statement.defnames);
    routine_.name = name.name;
    routine_.namespace_oid = name.namespace_oid;
    routine_.created = context.PlaceAt(-1);
    routine_.kind = 'a';
    routine_.language = types::kInvalidOid;
    routine_.volatility = 'i';
    routine_.aggregate_kind = 'n';
    routine_.body = "aggregate_dummy";
  }

  void Create() {
    ReadDirectArgumentCount();
    ReadOptions();
    CheckOptions();
    ReadArguments();
    ReadTransitionTypes();
    ReadParallel();
    CheckArguments();
    FindTransitionFunction();
    FindMovingTransitionFunctions();
    FindFinalFunction();
    FindPartialFunctions();
    CheckFinalType();
    FindMovingFinalFunction();
    FindSortOperator();
    Store();
  }

 private:
  [[nodiscard]] const ::DefElem* Option(std::string_view name) const {
    const auto found = options_.find(name);
    return found == options_.end() ? nullptr : found->second;
  }
  [[nodiscard]] bool Has(std::string_view name) const { return Option(name) != nullptr; }
  [[nodiscard]] bool is_ordered_set() const { return routine_.aggregate_kind != 'n'; }
  [[nodiscard]] std::string TypeText(Oid type) const { return types::FormatType(catalog_, type); }
  static SqlError Invalid(std::string message) { return {"42P13", std::move(message)}; }

  void ReadDirectArgumentCount() {
    if (statement_.oldstyle) return;
    const auto* count = syntax::As<::Integer>(syntax::Items<::Node>(statement_.args)[1], T_Integer);
    if (count == nullptr || count->ival < 0) return;
    routine_.aggregate_kind = 'o';
    routine_.aggregate_direct_arguments = count->ival;
  }

  void ReadOptions() {
    for (const ::DefElem* option : syntax::Items<::DefElem>(statement_.definition)) {
      const std::string_view name = ModernName(option->defname);
      if (std::find(kAttributes.begin(), kAttributes.end(), name) == kAttributes.end()) {
        context_.notices.push_back(fmt::format("aggregate attribute \"{}\" not recognized", option->defname));
        continue;
      }
      options_[name] = option;
      if (name == "hypothetical" && OptionBoolean(*option)) {
        if (!is_ordered_set()) throw Invalid("only ordered-set aggregates can be hypothetical");
        routine_.aggregate_kind = 'h';
      }
      if (name == "finalfunc_modify" || name == "mfinalfunc_modify") CheckModify(*option);
    }
  }

  // Source: extractModify().
  static void CheckModify(const ::DefElem& option) {
    const std::string value = OptionText(option);
    if (value == "read_only" || value == "shareable" || value == "read_write") return;
    throw SqlError("42601",
                   fmt::format("parameter \"{}\" must be READ_ONLY, SHAREABLE, or READ_WRITE", option.defname));
  }

  void CheckOptions() const {
    if (!Has("stype")) throw Invalid("aggregate stype must be specified");
    if (!Has("sfunc")) throw Invalid("aggregate sfunc must be specified");
    if (Has("mstype")) {
      for (const char* name : {"msfunc", "minvfunc"}) {
        if (!Has(name)) throw Invalid(fmt::format("aggregate {} must be specified when mstype is specified", name));
      }
      return;
    }
    for (const char* name : {"msfunc", "minvfunc", "mfinalfunc", "msspace", "minitcond"}) {
      if (Has(name)) throw Invalid(fmt::format("aggregate {} must not be specified without mstype", name));
    }
  }

  void ReadArguments() {
    const ::DefElem* base_type = Option("basetype");
    if (statement_.oldstyle) {
      if (base_type == nullptr) throw Invalid("aggregate input type must be specified");
      if (!syntax::IsKeyword(OptionText(*base_type), "any")) {
        routine_.arguments = {OptionType(catalog_, *base_type).oid};
      }
      return;
    }
    if (base_type != nullptr) throw Invalid("basetype is redundant with aggregate input type specification");
    static_cast<void>(
        ReadParameters(context_, routine_, reinterpret_cast<const ::List*>(syntax::Items<::Node>(statement_.args)[0])));
  }

  [[nodiscard]] Oid ReadTransitionType(const ::DefElem& option) const {
    const Oid type = OptionType(catalog_, option).oid;
    if (IsUndetermined(catalog_, type)) return type;
    if (catalog_.FindType(type)->kind == types::TypeKind::kPseudo && !types::IsPolymorphic(type) &&
        type != types::kInternalType) {
      throw Invalid(fmt::format("aggregate transition data type cannot be {}", TypeText(type)));
    }
    return type;
  }

  void CheckInitialValue(std::string_view option_name, Oid type) const {
    const ::DefElem* option = Option(option_name);
    if (option == nullptr || IsUndetermined(catalog_, type)) return;
    const std::string text = OptionText(*option);
    if (catalog_.FindType(type)->kind == types::TypeKind::kPseudo) return;
    WithoutPositions([&] { return query::ReadLiteral(catalog_, {type, -1}, text, -1); });
  }

  void ReadTransitionTypes() {
    transition_type_ = ReadTransitionType(*Option("stype"));
    if (Has("serialfunc") != Has("deserialfunc")) {
      throw Invalid("must specify both or neither of serialization and deserialization functions");
    }
    if (Has("serialfunc") && transition_type_ != types::kInternalType) {
      throw Invalid(
          "serialization functions may be specified only when the aggregate transition data type is internal");
    }
    if (const ::DefElem* option = Option("mstype")) moving_type_ = ReadTransitionType(*option);
    CheckInitialValue("initcond", transition_type_);
    if (moving_type_ != types::kInvalidOid) CheckInitialValue("minitcond", moving_type_);
    routine_.transition_type = transition_type_;
  }

  void ReadParallel() {
    const ::DefElem* option = Option("parallel");
    if (option == nullptr) return;
    const std::string value = OptionText(*option);
    if (value != "safe" && value != "restricted" && value != "unsafe") {
      throw SqlError("42601", "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
    }
    routine_.parallel = value[0];
  }

  void CheckArguments() const {
    constexpr size_t kMaximumArguments = 99;
    const std::vector<Oid>& arguments = routine_.arguments;
    if (arguments.size() > kMaximumArguments) {
      throw SqlError("54023", fmt::format("aggregates cannot have more than {} arguments", kMaximumArguments));
    }
    for (const Oid type : {transition_type_, moving_type_}) {
      if (std::string detail = PolymorphicSignatureDetail(catalog_, type, arguments); !detail.empty()) {
        throw Invalid("cannot determine transition data type").Detail(std::move(detail));
      }
    }
    if (is_ordered_set() && routine_.variadic != types::kInvalidOid && routine_.variadic != types::kAnyType) {
      throw SqlError("0A000", "a variadic ordered-set aggregate must use VARIADIC type ANY");
    }
    const auto direct = static_cast<size_t>(routine_.aggregate_direct_arguments);
    if (routine_.aggregate_kind != 'h' || direct >= arguments.size()) return;
    const size_t aggregated = arguments.size() - direct;
    const auto first = arguments.begin();
    if (direct < aggregated || !std::equal(first + static_cast<std::ptrdiff_t>(direct), arguments.end(),
                                           first + static_cast<std::ptrdiff_t>(direct - aggregated))) {
      throw Invalid("a hypothetical-set aggregate must have direct arguments matching its aggregated arguments");
    }
  }

  // The arguments of the transition function: the state and what is aggregated.
  [[nodiscard]] std::vector<Oid> TransitionArguments(Oid state) const {
    const std::vector<Oid>& all = routine_.arguments;
    size_t aggregated = all.size();
    if (is_ordered_set()) {
      const auto direct = static_cast<size_t>(routine_.aggregate_direct_arguments);
      // A VARIADIC argument at the end covers direct and aggregated arguments.
      aggregated = direct < all.size() ? all.size() - direct : 1;
    }
    std::vector<Oid> arguments = {state};
    arguments.insert(arguments.end(), all.end() - static_cast<std::ptrdiff_t>(std::min(aggregated, all.size())),
                     all.end());
    return arguments;
  }

  struct Support {
    const Routine* routine = nullptr;
    Oid result = types::kInvalidOid;
    std::string name;
  };

  // The best of several candidates, without VARIADIC, defaults and names. Source: func_get_detail().
  [[nodiscard]] const types::Candidate* Choose(const std::vector<types::Candidate>& candidates,
                                               const std::vector<Oid>& arguments) const {
    for (const types::Candidate& candidate : candidates) {
      if (candidate.arguments == arguments) return &candidate;
    }
    const std::vector<const types::Candidate*> matching = types::MatchArgumentTypes(catalog_, arguments, candidates);
    if (matching.size() == 1) return matching[0];
    return matching.empty() ? nullptr : types::SelectCandidate(catalog_, arguments, matching);
  }

  // Source: lookup_agg_function().
  Support FindSupport(std::string_view option_name, const std::vector<Oid>& arguments, Oid variadic) {
    const OptionName option(*Option(option_name));
    const query::QualifiedName name = query::SplitQualifiedName(option.list());
    if (std::any_of(arguments.begin(), arguments.end(), [&](Oid type) { return IsUndetermined(catalog_, type); })) {
      throw Undetermined("an aggregate over an unknown type");
    }
    const std::vector<types::Candidate> candidates = query::FunctionCandidates(
        catalog_, name.schema, name.name, static_cast<int>(arguments.size()), {}, false, false, false);
    const types::Candidate* chosen = Choose(candidates, arguments);
    const std::string text = query::NameListText(option.list());
    const auto* routine = chosen == nullptr ? nullptr : catalog_.Find<Routine>(chosen->oid);
    if (routine == nullptr || routine->kind != 'f') {
      ThrowUnlessUndetermined(catalog_, ObjectClass::kRoutine, name.schema, name.name,
                              SqlError("42883", fmt::format("function {} does not exist",
                                                            query::FunctionSignature(catalog_, text, arguments))));
    }
    const std::string signature = query::FunctionSignature(catalog_, text, arguments);
    if (routine->returns_set) throw SqlError("42804", fmt::format("function {} returns a set", signature));
    if (variadic == types::kAnyType && routine->variadic != types::kAnyType) {
      throw SqlError("42804",
                     fmt::format("function {} must accept VARIADIC ANY to be used in this aggregate", signature));
    }
    std::vector<Oid> declared = chosen->arguments;
    const Oid result = WithoutPositions(
        [&] { return types::ResolvePolymorphicTypes(catalog_, arguments, declared, routine->result, true); });
    for (size_t i = 0; i < arguments.size(); ++i) {
      if (types::IsBinaryCoercible(catalog_, arguments[i], declared[i])) continue;
      throw SqlError("42804", fmt::format("function {} requires run-time type coercion",
                                          query::FunctionSignature(catalog_, text, declared)));
    }
    functions_.push_back(routine->oid);
    return {.routine = routine, .result = result, .name = text};
  }

  void CheckResult(const Support& function, std::string_view role, Oid type) const {
    if (function.result == type) return;
    throw SqlError("42804",
                   fmt::format("return type of {} function {} is not {}", role, function.name, TypeText(type)));
  }

  void CheckInitialState(const Support& function, std::string_view initial_value, Oid state) const {
    if (!function.routine->strict || Has(initial_value)) return;
    const std::vector<Oid>& arguments = routine_.arguments;
    if (!arguments.empty() && types::IsBinaryCoercible(catalog_, arguments[0], state)) return;
    throw Invalid(
        "must not omit initial value when transition function is strict and transition type is not compatible with "
        "input type");
  }

  void FindTransitionFunction() {
    const Support function = FindSupport("sfunc", TransitionArguments(transition_type_), routine_.variadic);
    CheckResult(function, "transition", transition_type_);
    CheckInitialState(function, "initcond", transition_type_);
  }

  void FindMovingTransitionFunctions() {
    if (moving_type_ == types::kInvalidOid) return;
    const std::vector<Oid> arguments = TransitionArguments(moving_type_);
    const Support forward = FindSupport("msfunc", arguments, routine_.variadic);
    CheckResult(forward, "transition", moving_type_);
    CheckInitialState(forward, "minitcond", moving_type_);
    const Support inverse = FindSupport("minvfunc", arguments, routine_.variadic);
    CheckResult(inverse, "inverse transition", moving_type_);
    if (forward.routine->strict != inverse.routine->strict) {
      throw Invalid("strictness of aggregate's forward and inverse transition functions must match");
    }
  }

  // The result of a final function over a state; the state's type if there is none.
  Oid FinalType(std::string_view function, std::string_view extra, Oid state) {
    if (!Has(function)) return state;
    const ::DefElem* extra_option = Option(extra);
    const bool takes_all = extra_option != nullptr && OptionBoolean(*extra_option);
    const size_t count =
        takes_all ? routine_.arguments.size() : static_cast<size_t>(routine_.aggregate_direct_arguments);
    std::vector<Oid> arguments = {state};
    arguments.insert(arguments.end(), routine_.arguments.begin(),
                     routine_.arguments.begin() + static_cast<std::ptrdiff_t>(count));
    const Support found = FindSupport(function, arguments, takes_all ? routine_.variadic : types::kInvalidOid);
    if (takes_all && found.routine->strict) {
      throw Invalid("final function with extra arguments must not be declared STRICT");
    }
    return found.result;
  }

  void FindFinalFunction() { routine_.result = FinalType("finalfunc", "finalfunc_extra", transition_type_); }

  void FindPartialFunctions() {
    if (Has("combinefunc")) {
      const Support combine = FindSupport("combinefunc", {transition_type_, transition_type_}, types::kInvalidOid);
      CheckResult(combine, "combine", transition_type_);
      if (transition_type_ == types::kInternalType && combine.routine->strict) {
        throw Invalid("combine function with transition type internal must not be declared STRICT");
      }
    }
    if (!Has("serialfunc")) return;
    CheckResult(FindSupport("serialfunc", {types::kInternalType}, types::kInvalidOid), "serialization",
                types::kByteaType);
    CheckResult(FindSupport("deserialfunc", {types::kByteaType, types::kInternalType}, types::kInvalidOid),
                "deserialization", types::kInternalType);
  }

  void CheckFinalType() const {
    if (std::string detail = PolymorphicSignatureDetail(catalog_, routine_.result, routine_.arguments);
        !detail.empty()) {
      throw Invalid("cannot determine result data type").Detail(std::move(detail));
    }
    if (std::string detail = InternalSignatureDetail(routine_.result, routine_.arguments); !detail.empty()) {
      throw Invalid("unsafe use of pseudo-type \"internal\"").Detail(std::move(detail));
    }
  }

  void FindMovingFinalFunction() {
    if (moving_type_ == types::kInvalidOid) return;
    const Oid result = FinalType("mfinalfunc", "mfinalfunc_extra", moving_type_);
    if (result == routine_.result) return;
    throw Invalid(
        fmt::format("moving-aggregate implementation returns type {}, but plain implementation returns type {}",
                    TypeText(result), TypeText(routine_.result)));
  }

  void FindSortOperator() {
    const ::DefElem* option = Option("sortop");
    if (option == nullptr) return;
    if (routine_.arguments.size() != 1) {
      throw Invalid("sort operator can only be specified for single-argument aggregates");
    }
    const OptionName name(*option);
    routine_.sort_operator = query::LookupOperatorExact(catalog_, query::SplitOperatorName(name.list()),
                                                        routine_.arguments[0], routine_.arguments[0], false, -1);
  }

  void CheckReplacedAggregate() const {
    const Oid existing = catalog_.FindRoutineIn(routine_.namespace_oid, routine_.name, routine_.arguments);
    const auto* old = catalog_.Find<Routine>(existing);
    if (old == nullptr || old->kind != 'a' || !statement_.replace) return;
    if (old->aggregate_kind != routine_.aggregate_kind) {
      const std::string_view kind = old->aggregate_kind == 'n'   ? "an ordinary aggregate function"
                                    : old->aggregate_kind == 'o' ? "an ordered-set aggregate"
                                                                 : "a hypothetical-set aggregate";
      throw SqlError("42809", "cannot change routine kind").Detail(fmt::format("\"{}\" is {}.", old->name, kind));
    }
    if (old->aggregate_direct_arguments != routine_.aggregate_direct_arguments) {
      throw Invalid("cannot change number of direct arguments of an aggregate function");
    }
  }

  void Store() {
    for (const ::DefElem* option : syntax::Items<::DefElem>(statement_.definition)) {
      if (!Has(ModernName(option->defname))) continue;
      std::string& details = routine_.aggregate_details;
      if (!details.empty()) details += ", ";
      std::string name(ModernName(option->defname));
      std::transform(name.begin(), name.end(), name.begin(),
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
      details += option->arg == nullptr ? name : fmt::format("{} = {}", name, OptionText(*option));
    }
    CheckReplacedAggregate();
    routine_.language = types::kInternalLanguage;
    const ObjectAddress address{ObjectClass::kRoutine, StoreRoutine(context_, routine_, statement_.replace)};
    Catalog& catalog = context_.catalog;
    for (const Oid function : functions_) {
      catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
    }
    catalog.AddDependency(address, {ObjectClass::kOperator, routine_.sort_operator}, DependencyType::kNormal);
  }

  ApplyContext& context_;
  const Catalog& catalog_;
  const ::DefineStmt& statement_;
  Routine routine_;
  std::map<std::string_view, const ::DefElem*> options_;
  Oid transition_type_ = types::kInvalidOid;
  Oid moving_type_ = types::kInvalidOid;
  std::vector<Oid> functions_;
};

}  // namespace

void CreateAggregate(ApplyContext& context, const ::DefineStmt& statement) {
  AggregateDefinition(context, statement).Create();
}

}  // namespace pgtidy::ddl

#include "analyzer/query/function_detail.h"

#include <algorithm>

#include "analyzer/query/names.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::ObjectClass;
using Kind = FunctionDetail::Kind;
using types::Candidate;

// Whether the call names a type that its only argument can be cast to without a function. Source: FuncNameAsType(),
// func_get_detail().
bool IsCoercion(const Catalog& catalog, const FunctionCall& call, FunctionDetail& detail) {
  if (call.argument_types.size() != 1 || !call.argument_names.empty()) return false;
  const Oid target = catalog.FindTypeNamed(call.schema, call.name);
  const types::Type* type = catalog.FindType(target);
  if (type == nullptr || !type->defined || type->relation != types::kInvalidOid) return false;
  const Oid source = call.argument_types.front();
  detail.result = target;
  if (source == types::kUnknownType && As<catalog::Const>(call.arguments.front()) != nullptr) return true;
  if (source == types::kUndeterminedType) return false;
  switch (types::FindCoercionPathway(catalog, target, source, CoercionContext::kExplicit).path) {
    case types::CoercionPath::kRelabel: return true;
    case types::CoercionPath::kViaIO:
      return !types::IsRowType(catalog, source) || types::CategoryOf(catalog, target) != types::TypeCategory::kString;
    default: return false;
  }
}

const Candidate* FindExact(const FunctionCall& call, const std::vector<Candidate>& candidates) {
  const size_t count = call.argument_types.size();
  const auto found = std::ranges::find_if(candidates, [&](const Candidate& candidate) {
    return std::equal(call.argument_types.begin(), call.argument_types.end(), candidate.arguments.begin(),
                      candidate.arguments.begin() + static_cast<ptrdiff_t>(count));
  });
  return found == candidates.end() ? nullptr : &*found;
}

// The types of the defaults that a call needs, in the order of the parameters, as the server collects them.
std::vector<Oid> DefaultTypes(const catalog::Routine& routine, const Candidate& candidate) {
  std::vector<Oid> types;
  for (int i = 0; i < candidate.default_count; ++i) {
    const size_t argument = candidate.arguments.size() - static_cast<size_t>(candidate.default_count - i);
    const int parameter =
        candidate.argument_numbers.empty() ? static_cast<int>(argument) : candidate.argument_numbers[argument];
    const int index = parameter - (candidate.nominal_argument_count - static_cast<int>(routine.defaults.size()));
    const bool known = index >= 0 && index < static_cast<int>(routine.defaults.size()) &&
                       routine.defaults[static_cast<size_t>(index)] != nullptr;
    types.push_back(known ? catalog::ExprType(*routine.defaults[static_cast<size_t>(index)]).oid
                          : candidate.arguments[argument]);
  }
  return types;
}

Kind KindOf(const catalog::Routine& routine) {
  switch (routine.kind) {
    case 'a': return Kind::kAggregate;
    case 'p': return Kind::kProcedure;
    case 'w': return Kind::kWindowFunction;
    default: return Kind::kNormal;
  }
}

FunctionDetail UndeterminedDetail(const Catalog& catalog, const std::vector<const Candidate*>& candidates) {
  FunctionDetail detail{.kind = Kind::kUndetermined};
  detail.may_be_aggregate = std::ranges::any_of(candidates, [&](const Candidate* candidate) {
    const auto* routine = catalog.Find<catalog::Routine>(candidate->oid);
    return routine != nullptr && routine->kind == 'a';
  });
  return detail;
}

FunctionDetail DetailOf(const Catalog& catalog, const FunctionCall& call, const Candidate& candidate) {
  FunctionDetail detail;
  if (candidate.oid == types::kInvalidOid) {
    detail.kind = Kind::kMultiple;
    return detail;
  }
  // A VARIADIC argument must be the last parameter, in whatever order the others are named.
  const size_t count = call.argument_types.size();
  if (!call.argument_names.empty() && !call.expand_variadic && count > 0 &&
      candidate.argument_numbers[count - 1] != static_cast<int>(count) - 1) {
    return detail;
  }
  detail.routine = catalog.Get<catalog::Routine>(candidate.oid);
  detail.kind = KindOf(*detail.routine);
  detail.result = detail.routine->result;
  detail.returns_set = detail.routine->returns_set;
  detail.declared = candidate.arguments;
  detail.variadic_argument_count = candidate.variadic_argument_count;
  detail.variadic = detail.routine->variadic;
  detail.argument_numbers = candidate.argument_numbers;
  detail.default_types = DefaultTypes(*detail.routine, candidate);
  return detail;
}

}  // namespace

FunctionDetail ResolveFunction(const Catalog& catalog, const FunctionCall& call) {
  FunctionDetail detail;
  if (!NamespaceExists(catalog, call.schema, call.location)) {
    detail.kind = Kind::kUndetermined;
    return detail;
  }
  const std::vector<Candidate> candidates =
      FunctionCandidates(catalog, call.schema, call.name, static_cast<int>(call.argument_types.size()),
                         call.argument_names, call.expand_variadic, true, call.include_out_arguments);
  if (const Candidate* exact = FindExact(call, candidates)) return DetailOf(catalog, call, *exact);
  if (IsCoercion(catalog, call, detail)) {
    detail.kind = Kind::kCoercion;
    detail.declared = call.argument_types;
    return detail;
  }
  detail.result = types::kInvalidOid;
  const std::vector<const Candidate*> matching = types::MatchArgumentTypes(catalog, call.argument_types, candidates);
  bool undetermined = false;
  const Candidate* best = types::SelectCandidate(catalog, call.argument_types, matching, &undetermined);
  if (best != nullptr) return DetailOf(catalog, call, *best);
  if (undetermined) return UndeterminedDetail(catalog, matching);
  const bool may_exist = catalog.MayExist(ObjectClass::kRoutine, call.schema, call.name) ||
                         catalog.MayExist(ObjectClass::kType, call.schema, call.name);
  if (may_exist || (!candidates.empty() && UnknownCastMayExist(catalog))) return UndeterminedDetail(catalog, matching);
  if (!matching.empty()) detail.kind = Kind::kMultiple;
  return detail;
}

}  // namespace pgtidy::query

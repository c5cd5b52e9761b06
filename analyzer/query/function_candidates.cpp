#include <algorithm>
#include <optional>

#include "analyzer/query/expression.h"

namespace pgtidy::query {
namespace {

using types::Candidate;

constexpr std::string_view kInputModes = "ibv";

bool IsInput(const catalog::Routine& routine, size_t parameter) {
  return routine.argument_modes.empty() ||
         kInputModes.find(routine.argument_modes[parameter]) != std::string_view::npos;
}

// Which parameter each argument of a call is: those without a name in their order, then the named ones, then those that
// come from defaults. Nothing if the call cannot mean this routine. Source: MatchNamedCall().
std::optional<std::vector<int>> MatchNamedCall(const catalog::Routine& routine, int argument_count,
                                               const std::vector<std::string>& names, bool include_out_arguments,
                                               int parameter_count) {
  if (routine.argument_names.empty()) return std::nullopt;
  const int positional = argument_count - static_cast<int>(names.size());
  std::vector<int> numbers;
  std::vector<bool> given(static_cast<size_t>(parameter_count), false);
  for (int i = 0; i < positional; ++i) {
    numbers.push_back(i);
    given[static_cast<size_t>(i)] = true;
  }
  for (const std::string& name : names) {
    size_t position = 0;
    bool found = false;
    for (size_t i = 0; i < routine.argument_names.size() && !found; ++i) {
      if (!include_out_arguments && !IsInput(routine, i)) continue;
      found = routine.argument_names[i] == name;
      if (!found) ++position;
    }
    if (!found || position >= given.size() || given[position]) return std::nullopt;
    given[position] = true;
    numbers.push_back(static_cast<int>(position));
  }
  const int first_with_default = parameter_count - routine.default_count;
  for (int i = positional; i < parameter_count; ++i) {
    if (given[static_cast<size_t>(i)]) continue;
    if (i < first_with_default) return std::nullopt;
    numbers.push_back(i);
  }
  return numbers;
}

// How a call's arguments are counted against a routine's.
struct CallShape {
  int argument_count = 0;  // -1: any.
  const std::vector<std::string>& names;
  bool expand_variadic = false;
  bool expand_defaults = false;
  bool include_out_arguments = false;
};

std::optional<Candidate> MakeCandidate(const catalog::Routine& routine, int path_position, const CallShape& call) {
  const bool all = call.include_out_arguments && !routine.all_arguments.empty();
  const std::vector<Oid>& types = all ? routine.all_arguments : routine.arguments;
  const int parameter_count = static_cast<int>(types.size());
  const bool too_few = call.argument_count < parameter_count;
  const bool use_defaults = call.expand_defaults && too_few;
  if (use_defaults && call.argument_count + routine.default_count < parameter_count) return std::nullopt;
  Candidate candidate{.oid = routine.oid, .path_position = path_position};
  candidate.nominal_argument_count = parameter_count;
  candidate.default_count = use_defaults ? parameter_count - call.argument_count : 0;
  if (!call.names.empty()) {
    if (call.expand_variadic && routine.variadic != types::kInvalidOid) return std::nullopt;
    if (parameter_count != call.argument_count && !use_defaults) return std::nullopt;
    std::optional<std::vector<int>> numbers =
        MatchNamedCall(routine, call.argument_count, call.names, call.include_out_arguments, parameter_count);
    if (!numbers) return std::nullopt;
    for (const int number : *numbers) candidate.arguments.push_back(types[static_cast<size_t>(number)]);
    candidate.argument_numbers = std::move(*numbers);
    return candidate;
  }
  const bool variadic =
      call.expand_variadic && parameter_count <= call.argument_count && routine.variadic != types::kInvalidOid;
  if (call.argument_count >= 0 && parameter_count != call.argument_count && !variadic && !use_defaults) {
    return std::nullopt;
  }
  candidate.arguments = types;
  if (variadic) {
    candidate.variadic_argument_count = call.argument_count - parameter_count + 1;
    candidate.arguments.resize(static_cast<size_t>(parameter_count) - 1);
    candidate.arguments.resize(static_cast<size_t>(call.argument_count), routine.variadic);
  }
  return candidate;
}

bool MeetSameTypes(const Candidate& a, const Candidate& b) {
  const size_t a_count = a.arguments.size() - static_cast<size_t>(a.default_count);
  const size_t b_count = b.arguments.size() - static_cast<size_t>(b.default_count);
  return a_count == b_count &&
         std::equal(a.arguments.begin(), a.arguments.begin() + static_cast<ptrdiff_t>(a_count), b.arguments.begin());
}

// Less than zero: `a` goes before `b`, of which one only can be called. Zero: neither does.
int Preference(const Candidate& a, const Candidate& b) {
  if (a.path_position != b.path_position) return a.path_position - b.path_position;
  const bool a_variadic = a.variadic_argument_count > 0;
  const bool b_variadic = b.variadic_argument_count > 0;
  return static_cast<int>(a_variadic) - static_cast<int>(b_variadic);
}

}  // namespace

std::vector<Candidate> FunctionCandidates(const Catalog& catalog, std::string_view schema, std::string_view name,
                                          int argument_count, const std::vector<std::string>& argument_names,
                                          bool expand_variadic, bool expand_defaults, bool include_out_arguments) {
  const CallShape call = {argument_count, argument_names, expand_variadic, expand_defaults, include_out_arguments};
  std::vector<Candidate> candidates;
  for (const Catalog::Named& named : catalog.RoutinesNamed(schema, name)) {
    const auto* routine = catalog.Find<catalog::Routine>(named.oid);
    if (routine == nullptr) continue;
    std::optional<Candidate> candidate = MakeCandidate(*routine, named.path_position, call);
    if (!candidate) continue;
    const auto same =
        std::ranges::find_if(candidates, [&](const Candidate& other) { return MeetSameTypes(*candidate, other); });
    if (same == candidates.end()) {
      candidates.push_back(std::move(*candidate));
      continue;
    }
    const int preference = Preference(*candidate, *same);
    if (preference < 0) *same = std::move(*candidate);
    // Whoever chooses it learns that the call is ambiguous.
    else if (preference == 0)
      same->oid = types::kInvalidOid;
  }
  return candidates;
}

}  // namespace pgtidy::query

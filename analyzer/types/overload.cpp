#include "analyzer/types/overload.h"

#include <algorithm>

namespace pgtidy::types {
namespace {

using Candidates = std::vector<const Candidate*>;

bool AnyUndetermined(const TypeCatalog& catalog, std::span<const Oid> types) {
  return std::any_of(types.begin(), types.end(), [&](Oid type) { return IsUndetermined(catalog, type); });
}

// The rules that choose one of several candidates. The steps of func_select_candidate() each narrow the candidates.
class Selection {
 public:
  Selection(const TypeCatalog& catalog, std::span<const Oid> input, Candidates candidates)
      : catalog_(catalog), candidates_(std::move(candidates)) {
    for (const Oid type : input) {
      input_.push_back(type == kUnknownType ? kUnknownType : BaseType(catalog, type));
      unknown_count_ += type == kUnknownType;
    }
  }

  const Candidate* Choose() {
    KeepBestMatches(&Selection::MatchesExactly);
    if (candidates_.size() == 1) return candidates_[0];
    KeepBestMatches(&Selection::MatchesExactlyOrIsPreferred);
    if (candidates_.size() == 1) return candidates_[0];
    if (unknown_count_ == 0) return nullptr;
    KeepByCategory();
    if (candidates_.size() == 1) return candidates_[0];
    return ChooseAsIfAllAlike();
  }

 private:
  // What an unknown literal is taken for: a type of this category, and a preferred one if any candidate has one.
  struct Slot {
    TypeCategory category = TypeCategory::kInvalid;
    bool has_preferred = false;
    bool conflict = false;
  };

  [[nodiscard]] bool MatchesExactly(size_t argument, Oid type) const { return type == input_[argument]; }
  [[nodiscard]] bool MatchesExactlyOrIsPreferred(size_t argument, Oid type) const {
    return type == input_[argument] || IsPreferred(catalog_, CategoryOf(catalog_, input_[argument]), type);
  }

  void KeepBestMatches(bool (Selection::*matches)(size_t, Oid) const) {
    Candidates best;
    int most = 0;
    for (const Candidate* candidate : candidates_) {
      int count = 0;
      for (size_t i = 0; i < input_.size(); ++i) {
        count += input_[i] != kUnknownType && (this->*matches)(i, candidate->arguments[i]);
      }
      if (count > most) best.clear();
      most = std::max(most, count);
      if (count == most) best.push_back(candidate);
    }
    candidates_ = std::move(best);
  }

  [[nodiscard]] Slot SlotOf(size_t argument) const {
    Slot slot;
    for (const Candidate* candidate : candidates_) {
      const Oid type = candidate->arguments[argument];
      const TypeCategory category = CategoryOf(catalog_, type);
      const bool preferred = IsPreferred(catalog_, category, type);
      if (category == slot.category) {
        slot.has_preferred |= preferred;
      } else if (slot.category == TypeCategory::kInvalid || category == TypeCategory::kString) {
        slot = {category, preferred};
      } else {
        slot.conflict = true;
      }
    }
    // An unknown literal looks like a string.
    if (slot.category == TypeCategory::kString) slot.conflict = false;
    return slot;
  }

  [[nodiscard]] bool Fits(const Slot& slot, Oid type) const {
    const TypeCategory category = CategoryOf(catalog_, type);
    return category == slot.category && (!slot.has_preferred || IsPreferred(catalog_, category, type));
  }

  void KeepByCategory() {
    std::vector<Slot> slots(input_.size());
    for (size_t i = 0; i < input_.size(); ++i) {
      if (input_[i] != kUnknownType) continue;
      slots[i] = SlotOf(i);
      if (slots[i].conflict) return;
    }
    Candidates fitting;
    for (const Candidate* candidate : candidates_) {
      bool fits = true;
      for (size_t i = 0; i < input_.size() && fits; ++i) {
        fits = input_[i] != kUnknownType || Fits(slots[i], candidate->arguments[i]);
      }
      if (fits) fitting.push_back(candidate);
    }
    if (!fitting.empty()) candidates_ = std::move(fitting);
  }

  // If all known inputs are of one type, the unknown ones are taken for the same.
  [[nodiscard]] const Candidate* ChooseAsIfAllAlike() const {
    const auto known = std::find_if(input_.begin(), input_.end(), [](Oid type) { return type != kUnknownType; });
    if (known == input_.end()) return nullptr;
    if (!std::all_of(known, input_.end(), [&](Oid type) { return type == kUnknownType || type == *known; })) {
      return nullptr;
    }
    const std::vector<Oid> alike(input_.size(), *known);
    const Candidates fitting = Coercible(catalog_, alike, candidates_);
    return fitting.size() == 1 ? fitting[0] : nullptr;
  }

  [[nodiscard]] static Candidates Coercible(const TypeCatalog& catalog, std::span<const Oid> input,
                                            const Candidates& candidates) {
    Candidates fitting;
    for (const Candidate* candidate : candidates) {
      if (CanCoerce(catalog, input, candidate->arguments, CoercionContext::kImplicit)) fitting.push_back(candidate);
    }
    return fitting;
  }

  const TypeCatalog& catalog_;
  Candidates candidates_;
  std::vector<Oid> input_;  // Domains replaced by their base types.
  int unknown_count_ = 0;
};

// Takes out what another of equal arguments earlier in the search path hides.
Candidates WithoutHidden(const Candidates& candidates) {
  Candidates visible;
  for (const Candidate* candidate : candidates) {
    const bool hidden = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate* other) {
      return other->path_position < candidate->path_position && other->arguments == candidate->arguments;
    });
    if (!hidden) visible.push_back(candidate);
  }
  return visible;
}

// Source: binary_oper_exact().
const Candidate* FindExactOperator(const TypeCatalog& catalog, Oid left, Oid right,
                                   const std::vector<Candidate>& candidates) {
  const bool has_unknown = (left == kUnknownType) != (right == kUnknownType);
  if (left == kUnknownType) left = right;
  if (right == kUnknownType) right = left;
  const Oid operands[] = {left, right};
  const Candidate* exact = FindExactMatch(operands, candidates);
  if (exact != nullptr || !has_unknown) return exact;
  const Oid base = BaseType(catalog, left);
  const Oid base_operands[] = {base, base};
  return base == left ? nullptr : FindExactMatch(base_operands, candidates);
}

}  // namespace

const Candidate* FindExactMatch(std::span<const Oid> input, std::span<const Candidate> candidates) {
  const Candidate* found = nullptr;
  for (const Candidate& candidate : candidates) {
    if (!std::equal(input.begin(), input.end(), candidate.arguments.begin(), candidate.arguments.end())) continue;
    if (found == nullptr || candidate.path_position < found->path_position) found = &candidate;
  }
  return found;
}

std::vector<const Candidate*> MatchArgumentTypes(const TypeCatalog& catalog, std::span<const Oid> input,
                                                 std::span<const Candidate> candidates) {
  Candidates matching;
  for (const Candidate& candidate : candidates) {
    if (CanCoerce(catalog, input, candidate.arguments, CoercionContext::kImplicit)) matching.push_back(&candidate);
  }
  return matching;
}

const Candidate* SelectCandidate(const TypeCatalog& catalog, std::span<const Oid> input,
                                 const std::vector<const Candidate*>& candidates, bool* undetermined) {
  if (undetermined != nullptr) *undetermined = false;
  if (candidates.size() <= 1) return candidates.empty() ? nullptr : candidates[0];
  const bool unknowable = AnyUndetermined(catalog, input) ||
                          std::any_of(candidates.begin(), candidates.end(), [&](const Candidate* candidate) {
                            return AnyUndetermined(catalog, candidate->arguments);
                          });
  if (unknowable) {
    if (undetermined != nullptr) *undetermined = true;
    return nullptr;
  }
  return Selection(catalog, input, candidates).Choose();
}

OperatorChoice ChooseOperator(const TypeCatalog& catalog, Oid left, Oid right,
                              const std::vector<Candidate>& candidates) {
  const Oid operands[] = {left, right};
  const bool is_prefix = left == kInvalidOid;
  const std::span<const Oid> input = is_prefix ? std::span(operands).last(1) : std::span(operands);

  const bool unknowable = AnyUndetermined(catalog, input);
  if (left != kUndeterminedType && right != kUndeterminedType) {
    const Candidate* exact =
        is_prefix ? FindExactMatch(input, candidates) : FindExactOperator(catalog, left, right, candidates);
    if (exact != nullptr) return {.candidate = exact};
  }

  const Candidates matching = WithoutHidden(MatchArgumentTypes(catalog, input, candidates));
  if (matching.empty()) return {.undetermined = unknowable};
  OperatorChoice choice;
  choice.candidate = SelectCandidate(catalog, input, matching, &choice.undetermined);
  choice.ambiguous = choice.candidate == nullptr && !choice.undetermined;
  return choice;
}

}  // namespace pgtidy::types

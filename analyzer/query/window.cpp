#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/expression_place.h"
#include "analyzer/query/names.h"
#include "analyzer/query/walker.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::WindowClause;

constexpr int kInRangeFunction = 3;  // BTINRANGE_PROC.

bool MayHoldWindowFunction(ExprPlace place) {
  switch (place) {
    case ExprPlace::kNone:
    case ExprPlace::kOther:
    case ExprPlace::kSelectTarget:
    case ExprPlace::kOrderBy:
    case ExprPlace::kDistinctOn: return true;
    default: return false;
  }
}

bool SameWindow(const ::WindowDef& a, const ::WindowDef& b) {
  const auto text = [](const char* name) { return std::string_view(name == nullptr ? "" : name); };
  return text(a.refname) == text(b.refname) && ::equal(a.partitionClause, b.partitionClause) &&
         ::equal(a.orderClause, b.orderClause) && a.frameOptions == b.frameOptions &&
         ::equal(a.startOffset, b.startOffset) && ::equal(a.endOffset, b.endOffset);
}

[[noreturn]] void ThrowNoWindow(const char* name, int location) {
  throw SqlError("42704", fmt::format("window \"{}\" does not exist", name), location);
}

// The family and input type by which the column of a RANGE frame is sorted.
struct RangeOrder {
  Oid family = types::kInvalidOid;
  Oid type = types::kInvalidOid;
};

class WindowDefinitions {
 public:
  WindowDefinitions(ParseState& state, TargetList& target_list) : state_(state), target_list_(target_list) {}

  void Add(const ::WindowDef& raw) {
    if (raw.name != nullptr && FindDefined(raw.name) != nullptr) {
      throw SqlError("42P20", fmt::format("window \"{}\" is already defined", raw.name), raw.location);
    }
    const WindowClause* referenced = nullptr;
    if (raw.refname != nullptr) {
      referenced = FindDefined(raw.refname);
      if (referenced == nullptr) ThrowNoWindow(raw.refname, raw.location);
    }
    WindowClause window;
    if (raw.name != nullptr) window.name = raw.name;
    if (raw.refname != nullptr) window.reference_name = raw.refname;
    window.order = TransformSortClause(state_, raw.orderClause, target_list_, ExprPlace::kWindowOrder, true);
    window.partition = TransformGroupClause(state_, raw.partitionClause, target_list_, window.order,
                                            ExprPlace::kWindowPartition, true, nullptr);
    if (referenced != nullptr) CopyFrom(*referenced, raw, window);
    window.frame_options = raw.frameOptions;
    const RangeOrder order = CheckFrame(raw, window);
    window.start_offset = TransformOffset(raw.frameOptions, order, raw.startOffset);
    window.end_offset = TransformOffset(raw.frameOptions, order, raw.endOffset);
    window.window_reference = static_cast<unsigned>(windows_.size()) + 1;
    windows_.push_back(std::move(window));
  }

  std::vector<WindowClause> TakeResult() { return std::move(windows_); }

 private:
  [[nodiscard]] const WindowClause* FindDefined(std::string_view name) const {
    const auto found = std::ranges::find(windows_, name, &WindowClause::name);
    return found == windows_.end() ? nullptr : &*found;
  }

  static void CopyFrom(const WindowClause& referenced, const ::WindowDef& raw, WindowClause& window) {
    if (!window.partition.empty()) {
      throw SqlError("42P20", fmt::format("cannot override PARTITION BY clause of window \"{}\"", raw.refname),
                     raw.location);
    }
    window.partition = referenced.partition;
    const bool has_order = !window.order.empty();
    if (has_order && !referenced.order.empty()) {
      throw SqlError("42P20", fmt::format("cannot override ORDER BY clause of window \"{}\"", raw.refname),
                     raw.location);
    }
    if (!has_order) {
      window.order = referenced.order;
      window.copied_order = true;
    }
    if (referenced.frame_options == FRAMEOPTION_DEFAULTS) return;
    SqlError error("42P20", fmt::format("cannot copy window \"{}\" because it has a frame clause", raw.refname),
                   raw.location);
    if (raw.name == nullptr && !has_order && raw.frameOptions == FRAMEOPTION_DEFAULTS) {
      error.Hint("Omit the parentheses in this OVER clause.");
    }
    throw error;
  }

  RangeOrder CheckFrame(const ::WindowDef& raw, const WindowClause& window) {
    RangeOrder result;
    if ((raw.frameOptions & FRAMEOPTION_RANGE) != 0 &&
        (raw.frameOptions & (FRAMEOPTION_START_OFFSET | FRAMEOPTION_END_OFFSET)) != 0) {
      if (window.order.size() != 1) {
        throw SqlError("42P20", "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column",
                       raw.location);
      }
      for (const auto& membership : state_.catalog().OperatorMemberships(window.order.front().sort_operator)) {
        if (membership.access_method != types::kBtreeAccessMethod) continue;
        result = {membership.family, membership.left};
        break;
      }
    }
    if ((raw.frameOptions & FRAMEOPTION_GROUPS) != 0 && window.order.empty()) {
      throw SqlError("42P20", "GROUPS mode requires an ORDER BY clause", raw.location);
    }
    return result;
  }

  // Source: transformFrameOffset().
  ExprRef TransformOffset(int frame_options, const RangeOrder& order, const ::Node* raw) {
    if (raw == nullptr) return nullptr;
    ExprRef result;
    const char* construct = "RANGE";
    if ((frame_options & FRAMEOPTION_ROWS) != 0) {
      construct = "ROWS";
      result = CoerceToSpecificType(state_, TransformExpr(state_, raw, ExprPlace::kWindowFrameRows),
                                    {.oid = types::kInt8Type}, construct);
    } else if ((frame_options & FRAMEOPTION_GROUPS) != 0) {
      construct = "GROUPS";
      result = CoerceToSpecificType(state_, TransformExpr(state_, raw, ExprPlace::kWindowFrameGroups),
                                    {.oid = types::kInt8Type}, construct);
    } else {
      result = CoerceRangeOffset(TransformExpr(state_, raw, ExprPlace::kWindowFrameRange), order);
    }
    if (const catalog::Var* var = FindVarOfLevel(result, 0)) {
      throw SqlError("42P10", fmt::format("argument of {} must not contain variables", construct), var->location);
    }
    return result;
  }

  ExprRef CoerceRangeOffset(ExprRef offset, const RangeOrder& order) {
    const Catalog& catalog = state_.catalog();
    const Oid type = TypeOf(catalog, offset);
    const auto* family = catalog.Find<catalog::OperatorFamily>(order.family);
    if (family == nullptr || type == types::kUndeterminedType) return offset;
    const Oid preferred = type == types::kUnknownType ? order.type : type;
    Oid selected = types::kInvalidOid;
    int function_count = 0;
    int match_count = 0;
    for (const auto& function : family->functions) {
      if (function.left != order.type || function.number != kInRangeFunction) continue;
      ++function_count;
      if (!types::CanCoerce(catalog, std::array{type}, std::array{function.right}, CoercionContext::kImplicit)) {
        continue;
      }
      ++match_count;
      if (selected != preferred) selected = function.right;
    }
    const std::string column_text = fmt::format("for column type {}", TypeText(catalog, order.type));
    constexpr const char* kRange = "RANGE with offset PRECEDING/FOLLOWING";
    if (function_count == 0) {
      throw SqlError("0A000", fmt::format("{} is not supported {}", kRange, column_text), LocationOf(offset));
    }
    if (match_count == 0) {
      throw SqlError(
          "0A000",
          fmt::format("{} is not supported {} and offset type {}", kRange, column_text, TypeText(catalog, type)),
          LocationOf(offset))
          .Hint("Cast the offset value to an appropriate type.");
    }
    if (match_count != 1 && selected != preferred) {
      throw SqlError("0A000",
                     fmt::format("{} has multiple interpretations {} and offset type {}", kRange, column_text,
                                 TypeText(catalog, type)),
                     LocationOf(offset))
          .Hint("Cast the offset value to the exact intended type.");
    }
    return CoerceToSpecificType(state_, std::move(offset), {.oid = selected}, "RANGE");
  }

  ParseState& state_;
  TargetList& target_list_;
  std::vector<WindowClause> windows_;
};

}  // namespace

std::vector<WindowClause> TransformWindowDefinitions(ParseState& state, TargetList& target_list) {
  WindowDefinitions definitions(state, target_list);
  // A definition may call window functions, which may add definitions.
  for (size_t i = 0; i < state.window_definitions.size(); ++i) {
    definitions.Add(*static_cast<const ::WindowDef*>(state.window_definitions[i]));
  }
  return definitions.TakeResult();
}

void FinishWindowFunctionCall(ParseState& state, catalog::WindowFunc& call, const ::FuncCall& raw) {
  const ::WindowDef& over = *raw.over;
  if (state.has_window_functions) {
    for (const ExprRef& argument : call.arguments) {
      if (const catalog::Expr* inner = FindWindowFunction(argument)) {
        throw SqlError("42P20", "window function calls cannot be nested", inner->location);
      }
    }
  }
  if (!MayHoldWindowFunction(state.place)) {
    throw SqlError("42P20", fmt::format("window functions are not allowed in {}", ExprPlaceWords(state.place)),
                   call.location);
  }
  auto& definitions = state.window_definitions;
  if (over.name != nullptr) {
    const auto found = std::ranges::find_if(definitions, [&](const void* definition) {
      const auto* other = static_cast<const ::WindowDef*>(definition);
      return other->name != nullptr && std::string_view(other->name) == over.name;
    });
    if (found == definitions.end()) ThrowNoWindow(over.name, over.location);
    call.window_reference = static_cast<unsigned>(found - definitions.begin()) + 1;
  } else {
    const auto found = std::ranges::find_if(definitions, [&](const void* definition) {
      return SameWindow(*static_cast<const ::WindowDef*>(definition), over);
    });
    call.window_reference = static_cast<unsigned>(found - definitions.begin()) + 1;
    if (found == definitions.end()) definitions.push_back(&over);
  }
  state.has_window_functions = true;
}

}  // namespace pgtidy::query

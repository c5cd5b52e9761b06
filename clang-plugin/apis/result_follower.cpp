#include "clang-plugin/apis/result_follower.h"

#include <clang/AST/ExprCXX.h>
#include <clang/AST/StmtCXX.h>

#include <set>
#include <utility>

namespace pgtidy::cxx {
namespace {

using State = sites::ResultUse::State;

// A program that hands a row on from variable to variable that often does not exist.
constexpr int kMostSteps = 64;
// Nodes between a value and the co_await around it: conversions of the awaited object.
constexpr int kMostAwaitNodes = 8;

// True if `expression` is the value, its address or what it points to.
bool Stands(const clang::Expr* expression, const clang::Expr* value) {
  if (expression == nullptr) return false;
  const clang::Expr* peeled = Peel(expression);
  if (peeled == Peel(value)) return true;
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(peeled)) {
    const bool is_address = unary->getOpcode() == clang::UO_AddrOf || unary->getOpcode() == clang::UO_Deref;
    return is_address && Peel(unary->getSubExpr()) == Peel(value);
  }
  return false;
}

// The co_await whose operand the value is; null if there is none.
const clang::Expr* AwaitOf(const clang::Expr* value, const Scan& scan) {
  const clang::Stmt* node = value;
  for (int i = 0; i < kMostAwaitNodes; ++i) {
    node = scan.ParentOf(node);
    if (node == nullptr) return nullptr;
    if (const auto* suspend = llvm::dyn_cast<clang::CoroutineSuspendExpr>(node)) return suspend;
    if (!llvm::isa<clang::Expr>(node)) return nullptr;
  }
  return nullptr;
}

// What looks at a handle without looking into it.
bool IsCondition(const clang::Stmt& user, const clang::Expr* value) {
  if (llvm::isa<clang::IfStmt, clang::WhileStmt, clang::DoStmt, clang::ForStmt, clang::CompoundStmt, clang::LambdaExpr>(
          user)) {
    return true;
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(&user)) return unary->getOpcode() == clang::UO_LNot;
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(&user)) {
    return binary->isComparisonOp() || binary->isLogicalOp();
  }
  if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(&user)) return Stands(choice->getCond(), value);
  return false;
}

// What every iterator, smart pointer or optional value does.
ResultStep StepOfHandle(const Call& call, bool is_argument, ResultLevel level) {
  if (const auto* conversion = llvm::dyn_cast<clang::CXXConversionDecl>(call.callee)) {
    return conversion->getConversionType()->isBooleanType() ? StepNothing() : StepUnknown();
  }
  const std::string_view name = call.unqualified_name();
  if (!is_argument && HasName(name, {"operator->", "operator*"})) return StepFollow(level);
  const bool is_smart = call.name.starts_with("std::unique_ptr::") || call.name.starts_with("std::shared_ptr::") ||
                        call.name.starts_with("std::__shared_ptr");
  if (!is_argument && is_smart) {
    if (name == "get") return StepFollow(level);
    if (name == "reset" && call.arguments.empty()) return StepRelease();
  }
  const bool compares = HasName(name, {"operator==", "operator!=", "operator++", "operator--", "operator<"});
  return compares && level != ResultLevel::kField ? StepNothing() : StepUnknown();
}

bool IsPointer(const clang::Expr* value) { return value->getType()->isPointerType(); }

}  // namespace

sites::ResultUse ResultFollower::Run(const ValueUses& uses, ResultLevel level) {
  if (uses.is_cast_to_void) is_looked_at_ = true;
  Follow(uses, Position{level, nullptr, std::nullopt});
  ResolveColumns();
  MarkNullChecks(result_);
  if (is_lost_) {
    result_.state = State::kUnknown;
  } else {
    result_.state = is_looked_at_ || !result_.reads.empty() ? State::kFollowed : State::kUnused;
  }
  return std::move(result_);
}

void ResultFollower::Follow(const ValueUses& uses, const Position& position) {
  if (depth_ >= kMostSteps) {
    is_lost_ = true;
    return;
  }
  ++depth_;
  // A field that gets out of sight takes no other columns with it.
  if (uses.is_partial && position.level != ResultLevel::kField) is_lost_ = true;
  for (const ValueUse& use : uses.uses) FollowUse(use, position);
  --depth_;
}

void ResultFollower::FollowUse(const ValueUse& use, const Position& position) {
  if (use.user == nullptr) return;
  if (FollowSpecial(use, position)) return;
  const auto* user = llvm::dyn_cast<clang::Expr>(use.user);
  if (user == nullptr) return Lose(use, position);
  const std::optional<Call> call = scan_.Describe(user);
  if (!call) return Lose(use, position);
  FollowCall(use, *call, position);
}

bool ResultFollower::FollowSpecial(const ValueUse& use, const Position& position) {
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(use.user)) {
    is_looked_at_ = true;
    const clang::VarDecl* variable = loop->getLoopVariable();
    if (position.level != ResultLevel::kRows || variable == nullptr || llvm::isa<clang::DecompositionDecl>(variable)) {
      Lose(use, position);
    } else {
      Follow(scan_.UsesOf(variable), Position{ResultLevel::kRow, nullptr, std::nullopt});
    }
    return true;
  }
  if (IsCondition(*use.user, use.value)) {
    is_looked_at_ = true;
    return true;
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(use.user)) {
    const bool is_same = unary->getOpcode() == clang::UO_Deref || unary->getOpcode() == clang::UO_AddrOf;
    if (!is_same) return false;
    Follow(scan_.UsesOf(unary), position);
    return true;
  }
  if (const clang::Expr* await = AwaitOf(use.value, scan_)) {
    Follow(scan_.UsesOf(await), position);
    return true;
  }
  return false;
}

void ResultFollower::FollowCall(const ValueUse& use, const Call& call, const Position& position) {
  std::optional<size_t> argument;
  if (!Stands(call.object, use.value)) {
    for (size_t i = 0; i < call.arguments.size() && !argument; ++i) {
      if (Stands(call.arguments[i], use.value)) argument = i;
    }
    if (!argument) return Lose(use, position);
  }
  ResultStep step = reader_.Step(position.level, call, argument, scan_);
  if (step.kind == ResultStep::Kind::kUnknown) {
    const bool is_constructor = llvm::isa<clang::CXXConstructorDecl>(call.callee);
    if (is_constructor && argument && *argument == 0 && IsPointer(use.value)) {
      return FollowHolder(call.expression, use.value, position);
    }
    step = StepOfHandle(call, argument.has_value(), position.level);
  }
  if (step.kind == ResultStep::Kind::kUnknown) return Lose(use, position);
  Take(step, call, position);
}

// A class that was made of the pointer to a result, std::unique_ptr<> above all: what it gives back is the result.
void ResultFollower::FollowHolder(const clang::Expr* holder, const clang::Expr* value, const Position& position) {
  const clang::QualType pointer = value->getType().getCanonicalType().getUnqualifiedType();
  const ValueUses uses = scan_.UsesOf(holder);
  if (uses.is_partial) is_lost_ = true;
  for (const ValueUse& use : uses.uses) {
    if (use.user == nullptr) continue;
    if (IsCondition(*use.user, use.value)) {
      is_looked_at_ = true;
      continue;
    }
    const auto* user = llvm::dyn_cast<clang::Expr>(use.user);
    const std::optional<Call> call = user == nullptr ? std::nullopt : scan_.Describe(user);
    if (!call || (call->object != nullptr && !Stands(call->object, use.value))) {
      is_lost_ = true;
      continue;
    }
    const clang::QualType returned = call->callee->getReturnType().getCanonicalType().getUnqualifiedType();
    const clang::QualType pointee = returned.getNonReferenceType().getUnqualifiedType();
    if (call->object != nullptr && call->arguments.empty() &&
        (returned == pointer || pointee == pointer->getPointeeType().getUnqualifiedType())) {
      Follow(scan_.UsesOf(call->expression), position);
    } else if (HasName(call->unqualified_name(), {"operator bool", "operator!", "operator==", "operator!="})) {
      is_looked_at_ = true;
    } else if (call->unqualified_name() != "reset" || !call->arguments.empty()) {
      is_lost_ = true;
    }
  }
}

void ResultFollower::Take(const ResultStep& step, const Call& call, const Position& position) {
  if (step.kind != ResultStep::Kind::kRelease) is_looked_at_ = true;
  if (step.columns) {
    result_.columns = step.columns;
    result_.must_equal_columns = true;
    result_.columns_place = PlaceOfTypes(call.expression, scan_);
  }
  switch (step.kind) {
    case ResultStep::Kind::kUnknown: is_lost_ = true; return;
    case ResultStep::Kind::kNothing:
    case ResultStep::Kind::kRelease: return;
    case ResultStep::Kind::kFollow: {
      Position next{step.level, step.column, step.index};
      if (step.level == ResultLevel::kField && step.column == nullptr && !step.index) {
        next.column = position.column;
        next.index = position.index;
      }
      return Follow(scan_.UsesOf(call.expression), next);
    }
    case ResultStep::Kind::kRead: return AddRead(step, call.expression, position);
    case ResultStep::Kind::kReadAll:
      if (!step.names.empty()) return AddNamedReads(step, position);
      Join(result_, ReadsOfTypes(step.types, step.must_equal_columns,
                                 step.place != nullptr ? step.place : call.expression, scan_));
      return;
    case ResultStep::Kind::kColumnNumber: return RememberColumnNumber(call, step.column);
  }
}

void ResultFollower::Lose(const ValueUse& use, const Position& position) {
  is_looked_at_ = true;
  if (position.level == ResultLevel::kField) {
    ResultStep step;
    step.ignores_null = true;
    AddRead(step, use.value, position);
  } else {
    is_lost_ = true;
  }
}

void ResultFollower::AddRead(const ResultStep& step, const clang::Expr* place, const Position& position) {
  PendingRead pending;
  pending.read.type = step.type;
  pending.read.has_default = step.has_default;
  pending.read.only_null_check = step.only_null_check;
  pending.read.checks_null = step.only_null_check || step.ignores_null;
  pending.read.place = PlaceOfTypes(place, scan_);
  const bool has_own = step.column != nullptr || step.index;
  pending.column = has_own ? step.column : position.column;
  pending.read.index = has_own ? step.index : position.index;
  pending_.push_back(std::move(pending));
}

void ResultFollower::AddNamedReads(const ResultStep& step, const Position& position) {
  for (size_t i = 0; i < step.names.size() && i < step.types.size(); ++i) {
    ResultStep read;
    read.type = step.types[i];
    read.column = step.names[i];
    AddRead(read, step.names[i], position);
  }
}

void ResultFollower::RememberColumnNumber(const Call& call, const clang::Expr* name) {
  column_names_.emplace(Peel(call.expression), name);
  for (const ValueUse& use : scan_.UsesOf(call.expression).uses) column_names_.emplace(Peel(use.value), name);
  // Kept only if no value is read with the number.
  ResultStep step;
  step.column = name;
  step.ignores_null = true;
  AddRead(step, call.expression, Position{});
  pending_.back().is_lookup = true;
}

void ResultFollower::ResolveColumns() {
  std::set<const clang::Expr*> used_names;
  for (PendingRead& pending : pending_) {
    const auto named = column_names_.find(pending.column == nullptr ? nullptr : Peel(pending.column));
    if (named == column_names_.end()) continue;
    pending.column = named->second;
    used_names.insert(named->second);
  }
  for (PendingRead& pending : pending_) {
    if (pending.is_lookup && used_names.contains(pending.column)) continue;
    if (pending.column != nullptr) scan_.SetColumn(pending.column, pending.read);
    result_.reads.push_back(std::move(pending.read));
  }
  pending_.clear();
}

}  // namespace pgtidy::cxx

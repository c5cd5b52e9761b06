#include "clang-plugin/core/text_flow.h"

#include <algorithm>
#include <utility>

#include "analyzer/support/stack.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_folder.h"

namespace pgtidy::cxx {

namespace {

// A program that was made by a program may have thousands of uses, each behind thousands of changes.
constexpr size_t kMostWork = 60'000'000;

}  // namespace

TextFlow::TextFlow(TextFolder& folder, const FunctionIndex& function, const clang::VarDecl& variable)
    : folder_(folder), function_(function), variable_(variable) {
  for (const clang::DeclRefExpr* reference : function.ReferencesTo(&variable)) {
    Effect effect = EffectOf(function, *reference);
    if (effect.kind == EffectKind::kRead) continue;
    is_written_ = true;
    is_lost_ = is_lost_ || effect.kind == EffectKind::kLost;
    // In a lambda it happens when that is called.
    for (const clang::Stmt* node = reference; node != nullptr; node = function.ParentOf(node)) {
      is_lost_ = is_lost_ || llvm::isa<clang::LambdaExpr>(node) || llvm::isa<clang::LabelStmt>(node);
    }
    MarkWay(effect.operation);
    std::vector<Effect>& here = effects_[effect.operation];
    const bool known = std::any_of(here.begin(), here.end(), [&](const Effect& other) {
      return other.kind == effect.kind && other.operation == effect.operation;
    });
    if (!known) here.push_back(std::move(effect));
  }
}

void TextFlow::MarkWay(const clang::Stmt* node) {
  for (; node != nullptr && on_way_.insert(node).second; node = function_.ParentOf(node)) {
  }
}

Texts TextFlow::Unknown() const {
  return Hole(folder_.places().Of({variable_.getLocation(), variable_.getLocation()}), variable_.getNameAsString());
}

void TextFlow::JoinInto(Path& path, const Path& other) {
  if (!other.live) return;
  if (!path.live) {
    path = other;
    return;
  }
  path.texts = Join(path.texts, other.texts);
}

// True if the variable is no text itself but refers to one of another variable, to which something is done later.
bool TextFlow::HasOldText() const {
  if (variable_.getType()->isArrayType()) return false;
  if (!variable_.getType()->isReferenceType() && !IsTextView(variable_.getType())) return false;
  std::vector<const clang::Stmt*> open{variable_.getInit()};
  for (const auto& [operation, effects] : effects_) {
    for (const Effect& effect : effects) open.insert(open.end(), effect.parts.begin(), effect.parts.end());
  }
  while (!open.empty()) {
    const clang::Stmt* node = open.back();
    open.pop_back();
    if (node == nullptr) continue;
    if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(node)) {
      const auto* other = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
      if (other != nullptr && other != &variable_ && IsWrittenAfter(*reference, *other)) return true;
    }
    for (const clang::Stmt* child : node->children()) open.push_back(child);
  }
  return false;
}

bool TextFlow::IsWrittenAfter(const clang::DeclRefExpr& reference, const clang::VarDecl& other) const {
  // Of a pointer its own changes are none of what it points to.
  const clang::QualType type = other.getType().getNonReferenceType();
  if (type->isPointerType() || type->isArithmeticType() || type->isEnumeralType()) return false;
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  const bool may_hold = record == nullptr || HoldsText(*record) || IsContainer(type) ||
                        (record->hasDefinition() && record->isAggregate());
  if (!may_hold) return false;
  bool is_behind = false;
  for (const clang::DeclRefExpr* each : function_.ReferencesTo(&other)) {
    if (is_behind && EffectOf(function_, *each).kind != EffectKind::kRead) return true;
    is_behind = is_behind || each == &reference;
  }
  return false;
}

Texts TextFlow::ValueAt(const clang::DeclRefExpr& use) {
  if (variable_.isStaticLocal() && is_written_) return folder_.HoleFor(&use);
  if (!has_old_text_) has_old_text_ = HasOldText();
  if (*has_old_text_) return folder_.HoleFor(&use);
  if (!is_written_) return folder_.FoldInitializer(variable_);
  if (is_lost_) return folder_.HoleFor(&use);
  for (const clang::Stmt* node = &use; node != nullptr; node = function_.ParentOf(node)) {
    if (llvm::isa<clang::LambdaExpr>(node)) return folder_.HoleFor(&use);
  }
  if (work_ > kMostWork) return folder_.HoleFor(&use);
  // What is assigned may lead back to the variable at an earlier place.
  const clang::DeclRefExpr* const outer_use = std::exchange(use_, &use);
  const bool outer_found = std::exchange(found_, false);
  std::vector<Path>* const outer_breaks = std::exchange(breaks_, nullptr);
  MarkWay(&use);
  Path path{.texts = Unknown()};
  // Where the variable begins to live has to be met, too.
  for (const clang::Stmt* body : function_.bodies()) {
    if (!found_) Run(body, path);
  }
  Texts texts = found_ ? std::move(result_) : folder_.HoleFor(&use);
  use_ = outer_use;
  found_ = outer_found;
  breaks_ = outer_breaks;
  return texts;
}

void TextFlow::Apply(const Effect& effect, Path& path) {
  // A change costs as much as a thousand bytes that are copied.
  constexpr size_t kOfChange = 1000;
  work_ += kOfChange;
  for (const sites::SqlText& text : path.texts.all) work_ += text.text.size();
  if (work_ > kMostWork) {
    path.texts = Unknown();
    return;
  }
  switch (effect.kind) {
    case EffectKind::kRead: break;
    case EffectKind::kAssign: path.texts = folder_.FoldHere(effect.parts.front()); break;
    case EffectKind::kAppend:
      for (const clang::Expr* part : effect.parts) {
        const Texts added =
            effect.is_chain ? folder_.FoldAdded(*llvm::cast<clang::CallExpr>(part)) : folder_.FoldInserted(part);
        path.texts = Concatenate(path.texts, added);
      }
      break;
    case EffectKind::kClear: path.texts = Texts::Empty(); break;
    case EffectKind::kPrint: {
      const std::vector<const clang::Expr*> arguments(effect.parts.begin() + 1, effect.parts.end());
      path.texts =
          folder_.FoldFormat(folder_.FoldHere(effect.parts.front()), PercentMarks, arguments, *effect.operation);
      break;
    }
    case EffectKind::kUnknown:
    case EffectKind::kLost: path.texts = Unknown(); break;
  }
}

void TextFlow::RunChildren(const clang::Stmt* node, Path& path) {
  if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(node)) {
    for (const clang::Expr* init : lambda->capture_inits()) {
      if (!found_) Run(init, path);
    }
    return;
  }
  for (const clang::Stmt* child : node->children()) {
    if (child != nullptr && !found_) Run(child, path);
  }
}

// An expression, of which a condition may leave out a part.
void TextFlow::RunExpression(const clang::Stmt* node, Path& path) {
  if (const auto* conditional = llvm::dyn_cast<clang::ConditionalOperator>(node)) {
    Run(conditional->getCond(), path);
    Path other = path;
    if (!found_) Run(conditional->getTrueExpr(), path);
    if (!found_) Run(conditional->getFalseExpr(), other);
    if (!found_) JoinInto(path, other);
    return;
  }
  const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node);
  if (binary != nullptr && binary->isLogicalOp()) {
    Run(binary->getLHS(), path);
    const Path other = path;
    if (!found_) Run(binary->getRHS(), path);
    if (!found_) JoinInto(path, other);
    return;
  }
  RunChildren(node, path);
}

void TextFlow::RunIf(const clang::IfStmt& branch, Path& path) {
  for (const clang::Stmt* part :
       {branch.getInit(), static_cast<const clang::Stmt*>(branch.getConditionVariableDeclStmt()),
        static_cast<const clang::Stmt*>(branch.getCond())}) {
    if (part != nullptr && !found_) Run(part, path);
  }
  if (found_) return;
  bool value = false;
  const clang::Expr* condition = branch.getCond();
  const bool can_ask = condition != nullptr && !condition->isValueDependent() && !condition->containsErrors();
  const bool is_constant = can_ask && condition->EvaluateAsBooleanCondition(value, folder_.context());
  Path other = path;
  if (!is_constant || value) Run(branch.getThen(), path);
  if (found_) return;
  if (is_constant && value) return;
  if (is_constant) path.live = false;
  if (branch.getElse() != nullptr) Run(branch.getElse(), other);
  if (found_) return;
  JoinInto(path, other);
}

void TextFlow::RunSwitch(const clang::SwitchStmt& choice, Path& path) {
  if (choice.getInit() != nullptr) Run(choice.getInit(), path);
  if (!found_) Run(choice.getCond(), path);
  const auto* body = llvm::dyn_cast_or_null<clang::CompoundStmt>(choice.getBody());
  if (found_ || body == nullptr) return;
  const Path before = path;
  std::vector<Path> ends;
  std::vector<Path>* const outer = std::exchange(breaks_, &ends);
  Path current{.texts = before.texts, .live = false};
  bool has_default = false;
  for (const clang::Stmt* statement : body->body()) {
    while (const auto* label = llvm::dyn_cast<clang::SwitchCase>(statement)) {
      has_default = has_default || llvm::isa<clang::DefaultStmt>(label);
      JoinInto(current, before);
      statement = label->getSubStmt();
    }
    Run(statement, current);
    if (found_) break;
  }
  breaks_ = outer;
  if (found_) return;
  if (!has_default) JoinInto(current, before);
  for (const Path& end : ends) JoinInto(current, end);
  path = current;
}

void TextFlow::RunLoop(const clang::Stmt& loop, const clang::Stmt* init, const clang::Stmt* condition,
                       const clang::Stmt* increment, const clang::Stmt* body, Path& path) {
  if (init != nullptr) Run(init, path);
  if (found_) return;
  bool appends_only = true;
  bool changes = false;
  for (const auto& [operation, effects] : effects_) {
    if (!function_.IsWithin(operation, &loop)) continue;
    for (const Effect& effect : effects) {
      changes = true;
      appends_only = appends_only && effect.kind == EffectKind::kAppend;
    }
  }
  if (changes) {
    if (appends_only) {
      Texts repeated = Hole(folder_.places().Of(loop.getSourceRange()), "");
      repeated.all.front().segments.front().is_repeated = true;
      repeated.all.front().segments.front().is_escaped = true;
      path.texts = Concatenate(path.texts, repeated);
    } else {
      path.texts = Unknown();
    }
  }
  const Path after = path;
  std::vector<Path>* const outer = std::exchange(breaks_, nullptr);
  for (const clang::Stmt* part : {condition, body, increment}) {
    if (part == nullptr || found_) continue;
    Run(part, path);
    // Whatever ends the body, the loop may be entered again.
    path.live = true;
  }
  breaks_ = outer;
  if (!found_) path = after;
}

void TextFlow::Run(const clang::Stmt* node, Path& path) {
  if (node == nullptr || found_) return;
  if (node == use_) {
    found_ = true;
    result_ = path.texts;
    return;
  }
  if (support::StackIsShort()) {
    path.texts = Unknown();
    return;
  }
  if (llvm::isa<clang::ReturnStmt>(node) || llvm::isa<clang::CXXThrowExpr>(node) ||
      llvm::isa<clang::ContinueStmt>(node) || llvm::isa<clang::GotoStmt>(node)) {
    if (on_way_.contains(node)) RunChildren(node, path);
    path.live = false;
    return;
  }
  if (llvm::isa<clang::BreakStmt>(node)) {
    if (breaks_ != nullptr && path.live) breaks_->push_back(path);
    path.live = false;
    return;
  }
  if (const auto* declarations = llvm::dyn_cast<clang::DeclStmt>(node)) {
    for (const clang::Decl* declaration : declarations->decls()) {
      const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration);
      if (variable == nullptr || found_) continue;
      if (variable->getInit() != nullptr && on_way_.contains(variable->getInit())) Run(variable->getInit(), path);
      if (variable == &variable_ && !found_) path.texts = folder_.FoldInitializer(variable_);
    }
    return;
  }
  // What neither changes nor uses it is passed over, but for how it goes on.
  if (const auto* branch = llvm::dyn_cast<clang::IfStmt>(node)) return RunIf(*branch, path);
  if (const auto* choice = llvm::dyn_cast<clang::SwitchStmt>(node)) return RunSwitch(*choice, path);
  if (const auto* block = llvm::dyn_cast<clang::CompoundStmt>(node)) {
    for (const clang::Stmt* statement : block->body()) Run(statement, path);
    return;
  }
  if (const auto* loop = llvm::dyn_cast<clang::ForStmt>(node)) {
    return RunLoop(*node, loop->getInit(), loop->getCond(), loop->getInc(), loop->getBody(), path);
  }
  if (const auto* loop = llvm::dyn_cast<clang::WhileStmt>(node)) {
    return RunLoop(*node, loop->getConditionVariableDeclStmt(), loop->getCond(), nullptr, loop->getBody(), path);
  }
  if (const auto* loop = llvm::dyn_cast<clang::DoStmt>(node)) {
    return RunLoop(*node, nullptr, loop->getCond(), nullptr, loop->getBody(), path);
  }
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(node)) {
    if (loop->getInit() != nullptr) Run(loop->getInit(), path);
    return RunLoop(*node, loop->getRangeInit(), nullptr, nullptr, loop->getBody(), path);
  }
  if (const auto* attempt = llvm::dyn_cast<clang::CXXTryStmt>(node)) {
    Path failed = path;
    Run(attempt->getTryBlock(), path);
    // How far the block came is not known.
    const bool changes = on_way_.contains(attempt->getTryBlock());
    if (changes && !found_) failed.texts = Unknown();
    for (unsigned i = 0; i < attempt->getNumHandlers() && !found_; ++i) {
      Path handler = failed;
      Run(attempt->getHandler(i)->getHandlerBlock(), handler);
      if (!found_) JoinInto(path, handler);
    }
    return;
  }
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(node)) {
    const clang::FunctionDecl* callee = call->getDirectCallee();
    if (callee != nullptr && callee->isNoReturn() && !on_way_.contains(node)) path.live = false;
  }
  if (!on_way_.contains(node)) return;
  RunExpression(node, path);
  if (found_) return;
  const auto effects = effects_.find(node);
  if (effects == effects_.end()) return;
  for (const Effect& effect : effects->second) Apply(effect, path);
}

}  // namespace pgtidy::cxx

#include "clang-plugin/core/text_flow.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzer/support/stack.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_folder.h"

namespace pgtidy::cxx {
namespace {

bool IsWrapper(const clang::Stmt* node) {
  return llvm::isa<clang::ParenExpr>(node) || llvm::isa<clang::FullExpr>(node) ||
         llvm::isa<clang::MaterializeTemporaryExpr>(node) || llvm::isa<clang::CXXBindTemporaryExpr>(node);
}

bool IsConstReference(clang::QualType type) {
  return type->isReferenceType() && type->getPointeeType().isConstQualified();
}

// Whether what is given for a parameter of this type stays as it is.
bool KeepsArgument(clang::QualType type) {
  if (type->isReferenceType()) return type->getPointeeType().isConstQualified() || type->isRValueReferenceType();
  if (type->isPointerType()) return type->getPointeeType().isConstQualified();
  return true;
}

}  // namespace

TextFlow::TextFlow(TextFolder& folder, const FunctionIndex& function, const clang::VarDecl& variable)
    : folder_(folder), function_(function), variable_(variable) {
  for (const clang::DeclRefExpr* reference : function.ReferencesTo(&variable)) {
    Effect effect = EffectOf(function, *reference);
    if (effect.kind == EffectKind::kRead) continue;
    is_written_ = true;
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

bool TextFlow::IsWritten(const FunctionIndex& function, const clang::VarDecl& variable) {
  const auto references = function.ReferencesTo(&variable);
  return std::any_of(references.begin(), references.end(), [&](const clang::DeclRefExpr* reference) {
    return EffectOf(function, *reference).kind != EffectKind::kRead;
  });
}

// `out << a << b`, `text.append(a).append(b)`, `(text += a) += b`: from the innermost call to the outermost.
TextFlow::Effect TextFlow::Appended(const FunctionIndex& function, const clang::Expr& first) {
  Effect effect{.kind = EffectKind::kAppend, .operation = &first};
  const clang::Stmt* node = &first;
  while (node != nullptr) {
    effect.operation = llvm::cast<clang::Expr>(node);
    const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(node);
    effect.parts.push_back(member != nullptr ? member->getArg(0) : llvm::cast<clang::CallExpr>(node)->getArg(1));
    const clang::Stmt* child = node;
    const clang::Stmt* parent = function.ParentOf(node);
    while (parent != nullptr && (IsWrapper(parent) || llvm::isa<clang::ImplicitCastExpr>(parent))) {
      child = parent;
      parent = function.ParentOf(parent);
    }
    node = nullptr;
    if (const auto* outer = llvm::dyn_cast_or_null<clang::CXXOperatorCallExpr>(parent)) {
      const bool appends = outer->getOperator() == clang::OO_LessLess || outer->getOperator() == clang::OO_PlusEqual;
      if (appends && outer->getNumArgs() == 2 && outer->getArg(0) == child) node = outer;
    } else if (const auto* access = llvm::dyn_cast_or_null<clang::MemberExpr>(parent)) {
      const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(access->getMemberDecl());
      const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(function.ParentOf(access));
      const bool appends = method != nullptr && NameOf(*method) == "append" && call != nullptr;
      if (appends && call->getNumArgs() == 1) node = call;
    }
  }
  return effect;
}

TextFlow::Effect TextFlow::EffectOfMember(const FunctionIndex& function, const clang::MemberExpr& member) {
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member.getMemberDecl());
  if (method == nullptr) return {.kind = EffectKind::kUnknown, .operation = &member};
  const clang::Stmt* parent = function.ParentOf(&member);
  while (parent != nullptr && IsWrapper(parent)) parent = function.ParentOf(parent);
  const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(parent);
  if (call == nullptr) return {.kind = EffectKind::kUnknown, .operation = &member};
  const std::string_view name = NameOf(*method);
  std::vector<const clang::Expr*> arguments;
  for (const clang::Expr* argument : call->arguments()) {
    if (!llvm::isa<clang::CXXDefaultArgExpr>(argument)) arguments.push_back(argument);
  }
  if (method->isConst() || name == "reserve" || name == "shrink_to_fit" || name == "precision" || name == "imbue" ||
      name == "setf" || name == "width" || name == "squeeze") {
    return {.kind = EffectKind::kRead};
  }
  if (name == "append" && arguments.size() == 1 && call->getNumArgs() == 1) return Appended(function, *call);
  if (name == "push_back" && arguments.size() == 1) return {EffectKind::kAppend, call, arguments};
  if (name == "assign" && arguments.size() == 1) return {EffectKind::kAssign, call, arguments};
  if (name == "clear" && arguments.empty()) {
    // A stream's clear() is about its state.
    if (IsTextStream(member.getBase()->getType())) return {.kind = EffectKind::kRead};
    return {.kind = EffectKind::kClear, .operation = call};
  }
  if (name == "str" && arguments.size() == 1) {
    const bool is_empty = IsTextStream(member.getBase()->getType());
    if (is_empty) return {EffectKind::kAssign, call, arguments};
  }
  if (name == "data" || name == "c_str" || name == "begin" || name == "end" || name == "cbegin" || name == "cend" ||
      name == "size" || name == "str" || name == "toUtf8") {
    return {.kind = EffectKind::kRead};
  }
  if (name == "at" || name == "front" || name == "back") {
    const auto* cast = llvm::dyn_cast_or_null<clang::ImplicitCastExpr>(function.ParentOf(call));
    if (cast != nullptr && cast->getCastKind() == clang::CK_LValueToRValue) return {.kind = EffectKind::kRead};
  }
  return {.kind = EffectKind::kUnknown, .operation = call};
}

TextFlow::Effect TextFlow::EffectOfArgument(const FunctionIndex& function, const clang::Expr& argument,
                                            const clang::Expr& call) {
  if (const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(&call)) {
    const bool is_first = operation->getNumArgs() > 0 && operation->getArg(0) == &argument;
    const clang::OverloadedOperatorKind kind = operation->getOperator();
    if (is_first && operation->getNumArgs() == 2) {
      if (kind == clang::OO_Equal) return {EffectKind::kAssign, &call, {operation->getArg(1)}};
      if (kind == clang::OO_PlusEqual) return Appended(function, call);
      if (kind == clang::OO_LessLess && (IsTextStream(argument.getType()) || IsTextual(argument.getType()))) {
        return Appended(function, call);
      }
      if (kind == clang::OO_Subscript) {
        const auto* cast = llvm::dyn_cast_or_null<clang::ImplicitCastExpr>(function.ParentOf(&call));
        if (cast != nullptr && cast->getCastKind() == clang::CK_LValueToRValue) return {.kind = EffectKind::kRead};
      }
    }
  }
  const clang::FunctionDecl* callee = nullptr;
  llvm::ArrayRef<const clang::Expr*> arguments;
  unsigned skipped = 0;
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&call)) {
    callee = construction->getConstructor();
    arguments = {construction->getArgs(), construction->getNumArgs()};
  } else {
    const auto* plain = llvm::cast<clang::CallExpr>(&call);
    callee = plain->getDirectCallee();
    arguments = {plain->getArgs(), plain->getNumArgs()};
    const bool is_member_operator =
        llvm::isa<clang::CXXOperatorCallExpr>(&call) && llvm::isa_and_nonnull<clang::CXXMethodDecl>(callee);
    if (is_member_operator) skipped = 1;
  }
  const auto found = std::find(arguments.begin(), arguments.end(), &argument);
  if (found == arguments.end() || callee == nullptr) return {.kind = EffectKind::kUnknown, .operation = &call};
  const auto position = static_cast<unsigned>(found - arguments.begin());
  if (skipped == 1 && position == 0) {
    const auto* method = llvm::cast<clang::CXXMethodDecl>(callee);
    return {.kind = method->isConst() ? EffectKind::kRead : EffectKind::kUnknown, .operation = &call};
  }
  const std::string_view name = NameOf(*callee);
  const bool prints = name == "snprintf" || name == "sprintf" || name == "vsnprintf" || name == "__builtin_snprintf" ||
                      name == "__builtin_sprintf";
  if (prints && position == 0) {
    const size_t format = name.ends_with("snprintf") ? 2 : 1;
    if (arguments.size() > format && name != "vsnprintf") {
      return {EffectKind::kPrint, &call, {arguments.begin() + static_cast<long>(format), arguments.end()}};
    }
  }
  if ((name == "strcpy" || name == "strcat") && position == 0 && arguments.size() == 2) {
    return {name == "strcpy" ? EffectKind::kAssign : EffectKind::kAppend, &call, {arguments[1]}};
  }
  if (callee->isInStdNamespace() && (name == "move" || name == "forward" || name == "as_const" || name == "cref" ||
                                     name == "begin" || name == "end" || name == "size" || name == "data")) {
    return {.kind = EffectKind::kRead};
  }
  if (position - skipped >= callee->getNumParams()) {
    // An argument of `...` is given by value; a pointer to something that can be written is not.
    return {.kind = KeepsArgument(argument.getType()) ? EffectKind::kRead : EffectKind::kUnknown, .operation = &call};
  }
  const clang::QualType type = callee->getParamDecl(position - skipped)->getType();
  return {.kind = KeepsArgument(type) ? EffectKind::kRead : EffectKind::kUnknown, .operation = &call};
}

TextFlow::Effect TextFlow::EffectOf(const FunctionIndex& function, const clang::DeclRefExpr& reference) {
  const clang::Expr* node = &reference;
  const clang::Stmt* parent = function.ParentOf(node);
  while (parent != nullptr) {
    if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(parent)) {
      if (cast->getCastKind() == clang::CK_LValueToRValue) return {.kind = EffectKind::kRead};
    } else if (!IsWrapper(parent)) {
      break;
    }
    node = llvm::cast<clang::Expr>(parent);
    parent = function.ParentOf(parent);
  }
  if (parent == nullptr) return {.kind = EffectKind::kRead};
  if (const clang::VarDecl* other = function.InitializedBy(node)) {
    const clang::QualType type = other->getType();
    const bool shares = (type->isReferenceType() && !IsConstReference(type)) ||
                        (type->isPointerType() && !type->getPointeeType().isConstQualified());
    return {.kind = shares ? EffectKind::kUnknown : EffectKind::kRead, .operation = node};
  }
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(parent)) {
    if (member->getBase() == node) return EffectOfMember(function, *member);
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(parent)) {
    if (!binary->isAssignmentOp() || binary->getLHS() != node) return {.kind = EffectKind::kRead};
    if (binary->getOpcode() == clang::BO_Assign) return {EffectKind::kAssign, binary, {binary->getRHS()}};
    return {.kind = EffectKind::kUnknown, .operation = binary};
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(parent)) {
    if (unary->getOpcode() == clang::UO_AddrOf) {
      // A pointer to a constant is asked for, as of a loop over `&text`.
      const clang::Stmt* taker = function.ParentOf(unary);
      const auto* cast = llvm::dyn_cast_or_null<clang::ImplicitCastExpr>(taker);
      const bool is_const =
          unary->getType()->getPointeeType().isConstQualified() ||
          (cast != nullptr && cast->getType()->isPointerType() && cast->getType()->getPointeeType().isConstQualified());
      return {.kind = is_const ? EffectKind::kRead : EffectKind::kUnknown, .operation = unary};
    }
    return {.kind = unary->isIncrementDecrementOp() ? EffectKind::kUnknown : EffectKind::kRead, .operation = unary};
  }
  if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(parent)) {
    const auto* cast = llvm::dyn_cast_or_null<clang::ImplicitCastExpr>(function.ParentOf(subscript));
    const bool reads =
        subscript->getType().isConstQualified() ||
        (cast != nullptr && (cast->getCastKind() == clang::CK_LValueToRValue || cast->getType()->isRecordType()));
    return {.kind = reads ? EffectKind::kRead : EffectKind::kUnknown, .operation = subscript};
  }
  if (llvm::isa<clang::CallExpr>(parent) || llvm::isa<clang::CXXConstructExpr>(parent)) {
    return EffectOfArgument(function, *node, *llvm::cast<clang::Expr>(parent));
  }
  // A capture: what the lambda does with it stands in its body.
  if (llvm::isa<clang::LambdaExpr>(parent)) return {.kind = EffectKind::kRead};
  if (llvm::isa<clang::ReturnStmt>(parent) || llvm::isa<clang::AbstractConditionalOperator>(parent) ||
      llvm::isa<clang::InitListExpr>(parent) || llvm::isa<clang::UnaryExprOrTypeTraitExpr>(parent) ||
      llvm::isa<clang::CompoundStmt>(parent) || llvm::isa<clang::CXXForRangeStmt>(parent)) {
    // A loop whose variable is a reference may write to the elements.
    if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(parent)) {
      const clang::QualType type = loop->getLoopVariable()->getType();
      const bool shares = type->isReferenceType() && !IsConstReference(type) && !node->getType().isConstQualified();
      return {.kind = shares ? EffectKind::kUnknown : EffectKind::kRead, .operation = node};
    }
    return {.kind = EffectKind::kRead};
  }
  if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(parent)) {
    const bool shares = cast->getType()->isReferenceType() && !IsConstReference(cast->getType());
    return {.kind = shares ? EffectKind::kUnknown : EffectKind::kRead, .operation = cast};
  }
  return {.kind = EffectKind::kUnknown, .operation = node};
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

Texts TextFlow::ValueAt(const clang::DeclRefExpr& use) {
  if (variable_.isStaticLocal() && is_written_) return folder_.HoleFor(&use);
  if (!is_written_) return folder_.FoldInitializer(variable_);
  if (is_lost_) return folder_.HoleFor(&use);
  for (const clang::Stmt* node = &use; node != nullptr; node = function_.ParentOf(node)) {
    if (llvm::isa<clang::LambdaExpr>(node)) return folder_.HoleFor(&use);
  }
  use_ = &use;
  MarkWay(&use);
  Path path{.texts = Unknown()};
  // Where the variable begins to live has to be met, too.
  for (const clang::Stmt* body : function_.bodies()) {
    if (!found_) Run(body, path);
  }
  return found_ ? std::move(result_) : folder_.HoleFor(&use);
}

void TextFlow::Apply(const Effect& effect, Path& path) {
  switch (effect.kind) {
    case EffectKind::kRead: break;
    case EffectKind::kAssign: path.texts = folder_.FoldHere(effect.parts.front()); break;
    case EffectKind::kAppend:
      for (const clang::Expr* part : effect.parts) path.texts = Concatenate(path.texts, folder_.FoldInserted(part));
      break;
    case EffectKind::kClear: path.texts = Texts::Empty(); break;
    case EffectKind::kPrint: {
      const std::vector<const clang::Expr*> arguments(effect.parts.begin() + 1, effect.parts.end());
      path.texts =
          folder_.FoldFormat(folder_.FoldHere(effect.parts.front()), PercentMarks, arguments, *effect.operation);
      break;
    }
    case EffectKind::kUnknown: path.texts = Unknown(); break;
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
  if (!on_way_.contains(node)) return;
  RunChildren(node, path);
  if (found_) return;
  const auto effects = effects_.find(node);
  if (effects == effects_.end()) return;
  for (const Effect& effect : effects->second) Apply(effect, path);
}

}  // namespace pgtidy::cxx

// What a function does to a variable with each reference to it.

#include <algorithm>
#include <string_view>
#include <utility>

#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_flow.h"

namespace pgtidy::cxx {
namespace {

bool IsWrapper(const clang::Stmt* node) {
  return llvm::isa<clang::ParenExpr>(node) || llvm::isa<clang::FullExpr>(node) ||
         llvm::isa<clang::MaterializeTemporaryExpr>(node) || llvm::isa<clang::CXXBindTemporaryExpr>(node);
}

// Whether what is given for something of this type stays as it is.
bool KeepsArgument(clang::QualType type) {
  const bool shares = type->isReferenceType() || type->isPointerType();
  return !shares || type->getPointeeType().isConstQualified();
}

// Whether an expression stands for the variable itself, or points to it, so that who has it can write to it.
bool CanWriteThrough(const clang::Expr& node) {
  const clang::QualType type = node.getType();
  if (!node.isGLValue()) return type->isPointerType() && !type->getPointeeType().isConstQualified();
  if (type->isArrayType() && type->getAsArrayTypeUnsafe()->getElementType().isConstQualified()) return false;
  return !type.isConstQualified();
}

// `strlen(text)` where `text` is the variable.
bool IsLengthOf(const clang::Expr* expression, const clang::ValueDecl* variable) {
  const auto* call = llvm::dyn_cast<clang::CallExpr>(Peel(expression));
  const clang::FunctionDecl* callee = call == nullptr ? nullptr : call->getDirectCallee();
  if (callee == nullptr || NameOf(*callee) != "strlen" || call->getNumArgs() != 1) return false;
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(Peel(call->getArg(0)));
  return reference != nullptr && reference->getDecl() == variable;
}

}  // namespace

bool TextFlow::IsWritten(const FunctionIndex& function, const clang::VarDecl& variable) {
  const auto references = function.ReferencesTo(&variable);
  return std::any_of(references.begin(), references.end(), [&](const clang::DeclRefExpr* reference) {
    return EffectOf(function, *reference).kind != EffectKind::kRead;
  });
}

// `out << a << b`, `text.append(a).append(b)`, `(text += a) += b`: from the innermost call to the outermost.
TextFlow::Effect TextFlow::Appended(const FunctionIndex& function, const clang::Expr& first) {
  Effect effect{.kind = EffectKind::kAppend, .operation = &first, .is_chain = true};
  const clang::Stmt* node = &first;
  while (node != nullptr) {
    effect.operation = llvm::cast<clang::Expr>(node);
    effect.parts.push_back(effect.operation);
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

bool TextFlow::IsAssigned(const FunctionIndex& function, const clang::VarDecl& variable) {
  const auto references = function.ReferencesTo(&variable);
  return std::any_of(references.begin(), references.end(), [&](const clang::DeclRefExpr* reference) {
    const clang::Expr* node = reference;
    while (node != nullptr) {
      if (const clang::VarDecl* other = function.InitializedBy(node)) {
        const clang::QualType type = other->getType();
        return (type->isReferenceType() || type->isPointerType()) && !type->getPointeeType().isConstQualified();
      }
      const clang::Stmt* parent = function.ParentOf(node);
      if (const auto* loop = llvm::dyn_cast_or_null<clang::CXXForRangeStmt>(parent)) {
        const clang::QualType type = loop->getLoopVariable()->getType();
        return type->isReferenceType() && !type->getPointeeType().isConstQualified();
      }
      if (const auto* call = llvm::dyn_cast_or_null<clang::CXXOperatorCallExpr>(parent)) {
        if (call->isAssignmentOp() && call->getArg(0) == node) return true;
      }
      if (const auto* binary = llvm::dyn_cast_or_null<clang::BinaryOperator>(parent)) {
        return binary->isAssignmentOp() && binary->getLHS() == node;
      }
      if (const auto* unary = llvm::dyn_cast_or_null<clang::UnaryOperator>(parent)) {
        if (unary->isIncrementDecrementOp()) return true;
      }
      node = PartAround(function, *node);
    }
    return false;
  });
}

// The expression around one that still stands for a part of the same variable; null if there is none.
const clang::Expr* TextFlow::PartAround(const FunctionIndex& function, const clang::Expr& part) {
  const clang::Stmt* parent = function.ParentOf(&part);
  if (parent == nullptr) return nullptr;
  if (IsWrapper(parent)) return llvm::cast<clang::Expr>(parent);
  if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(parent)) {
    return cast->getCastKind() == clang::CK_LValueToRValue ? nullptr : cast;
  }
  if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(parent)) {
    return subscript->getBase() == &part ? subscript : nullptr;
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(parent)) {
    return unary->getOpcode() == clang::UO_Deref ? unary : nullptr;
  }
  if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(parent)) {
    const bool is_part = call->getOperator() == clang::OO_Subscript || call->getOperator() == clang::OO_Star;
    return is_part && call->getArg(0) == &part ? call : nullptr;
  }
  const auto* member = llvm::dyn_cast<clang::MemberExpr>(parent);
  if (member == nullptr || llvm::isa<clang::FieldDecl>(member->getMemberDecl())) return member;
  return llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(function.ParentOf(member));
}

bool TextFlow::IsOnlyRead(const FunctionIndex& function, const clang::Expr& part) {
  const clang::Expr* node = &part;
  while (true) {
    const clang::Stmt* parent = function.ParentOf(node);
    if (const auto* cast = llvm::dyn_cast_or_null<clang::ImplicitCastExpr>(parent)) {
      if (cast->getCastKind() == clang::CK_LValueToRValue || cast->getType().isConstQualified()) return true;
      // An element of an array that is a part.
      if (cast->getCastKind() != clang::CK_ArrayToPointerDecay) return false;
      const auto* subscript = llvm::dyn_cast_or_null<clang::ArraySubscriptExpr>(function.ParentOf(cast));
      if (subscript == nullptr) return false;
      node = subscript;
    } else if (const auto* member = llvm::dyn_cast_or_null<clang::MemberExpr>(parent)) {
      const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member->getMemberDecl());
      if (method != nullptr) return method->isConst();
      node = member;
    } else if (const auto* call = llvm::dyn_cast_or_null<clang::CXXOperatorCallExpr>(parent)) {
      if (call->getOperator() != clang::OO_Subscript || call->getArg(0) != node) return false;
      node = call;
    } else if (parent != nullptr && IsWrapper(parent)) {
      node = llvm::cast<clang::Expr>(parent);
    } else {
      return false;
    }
  }
}

TextFlow::Effect TextFlow::EffectOfMember(const FunctionIndex& function, const clang::MemberExpr& member) {
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member.getMemberDecl());
  if (method == nullptr) {
    return {.kind = IsOnlyRead(function, member) ? EffectKind::kRead : EffectKind::kUnknown, .operation = &member};
  }
  const clang::Stmt* parent = function.ParentOf(&member);
  while (parent != nullptr && IsWrapper(parent)) parent = function.ParentOf(parent);
  const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(parent);
  if (call == nullptr) return {.kind = EffectKind::kUnknown, .operation = &member};
  if (method->isConst() || method->isStatic()) return {.kind = EffectKind::kRead};
  const std::string_view name = NameOf(*method);
  std::vector<const clang::Expr*> arguments;
  for (const clang::Expr* argument : call->arguments()) {
    if (!llvm::isa<clang::CXXDefaultArgExpr>(argument)) arguments.push_back(argument);
  }
  if (name == "reserve" || name == "shrink_to_fit" || name == "precision" || name == "imbue" || name == "setf" ||
      name == "width" || name == "squeeze") {
    return {.kind = EffectKind::kRead};
  }
  if (name == "begin" || name == "end") return EffectOfIterator(function, *call);
  if (name == "data") return EffectOfValue(function, *call);
  if (name == "at" || name == "front" || name == "back") {
    if (IsOnlyRead(function, *call)) return {.kind = EffectKind::kRead};
  }
  if (!HoldsText(*method->getParent())) return {.kind = EffectKind::kUnknown, .operation = call};
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
  if (name == "str" || name == "toUtf8" || name == "value") return {.kind = EffectKind::kRead};
  return {.kind = EffectKind::kUnknown, .operation = call};
}

TextFlow::Effect TextFlow::EffectOfArgument(const FunctionIndex& function, const clang::Expr& argument,
                                            const clang::Expr& call) {
  if (const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(&call)) {
    const bool is_first = operation->getNumArgs() > 0 && operation->getArg(0) == &argument;
    const clang::OverloadedOperatorKind kind = operation->getOperator();
    if (is_first && operation->getNumArgs() == 2) {
      const bool is_known = HoldsText(argument.getType());
      if (kind == clang::OO_Equal && is_known) return {EffectKind::kAssign, &call, {operation->getArg(1)}};
      if (kind == clang::OO_PlusEqual && is_known) return Appended(function, call);
      if (kind == clang::OO_LessLess && (IsTextStream(argument.getType()) || IsTextual(argument.getType()))) {
        return Appended(function, call);
      }
      if (kind == clang::OO_Subscript && IsOnlyRead(function, call)) return {.kind = EffectKind::kRead};
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
  // A constructor may keep what it is given.
  const EffectKind written = llvm::isa<clang::CXXConstructExpr>(&call) ? EffectKind::kLost : EffectKind::kUnknown;
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
  if (callee->isInStdNamespace()) {
    if (name == "begin" || name == "end") return EffectOfIterator(function, call);
    if (name == "move" || name == "forward" || name == "data") return EffectOfValue(function, call);
    if (name == "as_const" || name == "cref" || name == "size" || name == "format") return {.kind = EffectKind::kRead};
  }
  if (name == "format" && QualifiedName(callee) == "fmt::format") return {.kind = EffectKind::kRead};
  if (position - skipped >= callee->getNumParams()) {
    // An argument of `...` is given by value; a pointer to something that can be written is not.
    return {.kind = KeepsArgument(argument.getType()) ? EffectKind::kRead : EffectKind::kUnknown, .operation = &call};
  }
  const clang::QualType type = callee->getParamDecl(position - skipped)->getType();
  if (KeepsArgument(type)) return {.kind = EffectKind::kRead};
  // What is moved from is not known, but belongs to nobody else.
  return {.kind = type->isRValueReferenceType() ? EffectKind::kUnknown : written, .operation = &call};
}

// An iterator may write, unless a text is made of it.
TextFlow::Effect TextFlow::EffectOfIterator(const FunctionIndex& function, const clang::Expr& iterator) {
  if (iterator.getType()->isPointerType()) return EffectOfValue(function, iterator);
  const clang::Stmt* parent = function.ParentOf(&iterator);
  while (parent != nullptr && (IsWrapper(parent) || llvm::isa<clang::ImplicitCastExpr>(parent))) {
    parent = function.ParentOf(parent);
  }
  const bool reads = parent != nullptr && llvm::isa<clang::CXXConstructExpr>(parent);
  return {.kind = reads ? EffectKind::kRead : EffectKind::kUnknown, .operation = &iterator};
}

// What is done to the variable through the value of an expression that refers to it.
TextFlow::Effect TextFlow::EffectOfValue(const FunctionIndex& function, const clang::Expr& value) {
  Effect effect = EffectOfUse(function, value);
  if (effect.kind == EffectKind::kRead || effect.kind == EffectKind::kLost) return effect;
  return {.kind = EffectKind::kUnknown, .operation = effect.operation};
}

TextFlow::Effect TextFlow::EffectOf(const FunctionIndex& function, const clang::DeclRefExpr& reference) {
  Effect effect = EffectOfUse(function, reference);
  if (effect.kind == EffectKind::kRead || effect.kind == EffectKind::kLost) return effect;
  // An assignment is worth the variable: who has it may do more to it.
  if (effect.operation == nullptr || !CanWriteThrough(*effect.operation)) return effect;
  if (effect.kind == EffectKind::kUnknown) return effect;
  const Effect next = EffectOfUse(function, *effect.operation);
  if (next.kind == EffectKind::kRead) return effect;
  const clang::Expr* outermost = effect.operation;
  for (const clang::Stmt* node = outermost; node != nullptr; node = function.ParentOf(node)) {
    const auto* around = llvm::dyn_cast<clang::Expr>(node);
    if (around == nullptr) break;
    outermost = around;
  }
  return {.kind = next.kind == EffectKind::kLost ? EffectKind::kLost : EffectKind::kUnknown, .operation = outermost};
}

TextFlow::Effect TextFlow::EffectOfUse(const FunctionIndex& function, const clang::Expr& use) {
  const clang::Expr* node = &use;
  const clang::Stmt* parent = function.ParentOf(node);
  const clang::ValueDecl* variable = nullptr;
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&use)) variable = reference->getDecl();
  bool is_part = false;    // A place behind the beginning of an array.
  bool is_end = false;     // The place behind the text in it.
  bool is_choice = false;  // It may be this variable or another.
  while (parent != nullptr) {
    bool goes_on = IsWrapper(parent);
    if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(parent)) {
      if (cast->getCastKind() == clang::CK_LValueToRValue || cast->getCastKind() == clang::CK_ToVoid) {
        return {.kind = EffectKind::kRead};
      }
      goes_on = true;
    } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(parent)) {
      goes_on = unary->getOpcode() == clang::UO_Deref;
      is_part = is_part || goes_on;
    } else if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(parent)) {
      if (binary->getOpcode() == clang::BO_Comma) {
        if (binary->getLHS() == node) return {.kind = EffectKind::kRead};
        goes_on = true;
      } else if (binary->isAdditiveOp() && binary->getType()->isPointerType()) {
        const clang::Expr* other = binary->getLHS() == node ? binary->getRHS() : binary->getLHS();
        is_end = !is_part && binary->getOpcode() == clang::BO_Add && IsLengthOf(other, variable);
        is_part = true;
        goes_on = true;
      }
    } else if (const auto* conditional = llvm::dyn_cast<clang::AbstractConditionalOperator>(parent)) {
      if (conditional->getCond() == node || !CanWriteThrough(*conditional)) return {.kind = EffectKind::kRead};
      is_choice = true;
      goes_on = true;
    }
    if (!goes_on) break;
    node = llvm::cast<clang::Expr>(parent);
    parent = function.ParentOf(parent);
  }
  if (parent == nullptr || !CanWriteThrough(*node)) return {.kind = EffectKind::kRead};
  Effect effect = EffectOfUser(function, *node, *parent);
  if (effect.kind == EffectKind::kRead || effect.kind == EffectKind::kLost) return effect;
  if (is_choice) return {.kind = EffectKind::kLost, .operation = effect.operation};
  if (!is_part) return effect;
  if (is_end && effect.kind == EffectKind::kAssign) effect.kind = EffectKind::kAppend;
  if (!is_end || effect.kind == EffectKind::kPrint)
    return {.kind = EffectKind::kUnknown, .operation = effect.operation};
  return effect;
}

// `node` is the variable, `parent` what does something with it.
TextFlow::Effect TextFlow::EffectOfUser(const FunctionIndex& function, const clang::Expr& node,
                                        const clang::Stmt& parent) {
  if (const clang::VarDecl* other = function.InitializedBy(&node)) {
    // From here on the variable has a second name.
    return {.kind = KeepsArgument(other->getType()) ? EffectKind::kRead : EffectKind::kLost, .operation = &node};
  }
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&parent)) {
    if (member->getBase() == &node) return EffectOfMember(function, *member);
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(&parent)) {
    if (!binary->isAssignmentOp()) return {.kind = EffectKind::kRead};
    if (binary->getLHS() != &node) return {.kind = EffectKind::kLost, .operation = binary};
    if (binary->getOpcode() == clang::BO_Assign) return {EffectKind::kAssign, binary, {binary->getRHS()}};
    return {.kind = EffectKind::kUnknown, .operation = binary};
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(&parent)) {
    if (unary->getOpcode() == clang::UO_AddrOf) return EffectOfAddress(function, *unary);
    return {.kind = unary->isIncrementDecrementOp() ? EffectKind::kUnknown : EffectKind::kRead, .operation = unary};
  }
  if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(&parent)) {
    const bool reads = subscript->getType().isConstQualified() || IsOnlyRead(function, *subscript);
    return {.kind = reads ? EffectKind::kRead : EffectKind::kUnknown, .operation = subscript};
  }
  if (llvm::isa<clang::CallExpr>(parent) || llvm::isa<clang::CXXConstructExpr>(parent)) {
    return EffectOfArgument(function, node, *llvm::cast<clang::Expr>(&parent));
  }
  if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(&parent)) {
    // What the lambda does with a capture stands in its body, but for one of another name.
    const clang::LambdaCapture* capture = lambda->capture_begin();
    for (const clang::Expr* init : lambda->capture_inits()) {
      const bool is_other = capture->capturesVariable() && capture->getCapturedVar()->isInitCapture();
      if (init == &node && is_other && !KeepsArgument(capture->getCapturedVar()->getType())) {
        return {.kind = EffectKind::kLost, .operation = lambda};
      }
      ++capture;
    }
    return {.kind = EffectKind::kRead};
  }
  // A loop whose variable is a reference may write to the elements.
  if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(&parent)) {
    const bool shares = loop->getRangeInit() == &node && !KeepsArgument(loop->getLoopVariable()->getType());
    return {.kind = shares ? EffectKind::kUnknown : EffectKind::kRead, .operation = &node};
  }
  // A member that refers to it, or the reference that a function gives away.
  if (llvm::isa<clang::InitListExpr>(parent) || llvm::isa<clang::CXXParenListInitExpr>(parent) ||
      llvm::isa<clang::ReturnStmt>(parent)) {
    return {.kind = EffectKind::kLost, .operation = &node};
  }
  if (llvm::isa<clang::UnaryExprOrTypeTraitExpr>(parent) || !llvm::isa<clang::Expr>(parent)) {
    return {.kind = EffectKind::kRead};
  }
  return {.kind = EffectKind::kUnknown, .operation = &node};
}

TextFlow::Effect TextFlow::EffectOfAddress(const FunctionIndex& function, const clang::UnaryOperator& address) {
  if (!CanWriteThrough(address)) return {.kind = EffectKind::kRead};
  const clang::Stmt* taker = function.ParentOf(&address);
  while (taker != nullptr && (IsWrapper(taker) || llvm::isa<clang::ImplicitCastExpr>(taker))) {
    // A pointer to a constant is asked for, as of a loop over `&text`.
    if (!CanWriteThrough(*llvm::cast<clang::Expr>(taker))) return {.kind = EffectKind::kRead};
    taker = function.ParentOf(taker);
  }
  // A function writes while it is called; whoever else has the address, at any time.
  const bool is_call = taker != nullptr && llvm::isa<clang::CallExpr>(taker);
  const clang::Expr* operation = is_call ? llvm::cast<clang::Expr>(taker) : &address;
  return {.kind = is_call ? EffectKind::kUnknown : EffectKind::kLost, .operation = operation};
}

}  // namespace pgtidy::cxx

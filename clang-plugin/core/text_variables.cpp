// The texts that variables, members and elements of lists hold.

#include <clang/AST/DeclTemplate.h>
#include <clang/AST/StmtCXX.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "clang-plugin/core/damage.h"
#include "clang-plugin/core/declarations.h"
#include "clang-plugin/core/scan.h"
#include "clang-plugin/core/string_functions.h"
#include "clang-plugin/core/text_flow.h"
#include "clang-plugin/core/text_folder.h"

namespace pgtidy::cxx {
namespace {

bool IsLasting(const clang::VarDecl& variable) {
  if (variable.isConstexpr()) return true;
  const clang::QualType type = variable.getType();
  if (type->isReferenceType()) return true;
  if (const clang::Type* element = type->getBaseElementTypeUnsafe(); type->isArrayType()) {
    return clang::QualType(element, 0).isConstQualified() || type.isConstQualified() ||
           type->getAsArrayTypeUnsafe()->getElementType().isConstQualified();
  }
  return type.isConstQualified();
}

// True if a local variable belongs to a function or to a lambda in it.
bool IsOf(const clang::VarDecl& variable, const FunctionIndex& function) {
  if (function.function() == nullptr) return true;
  for (const clang::DeclContext* around = variable.getDeclContext(); around != nullptr; around = around->getParent()) {
    if (around == function.function()) return true;
  }
  return false;
}

}  // namespace

const FunctionIndex* TextFolder::IndexOf(const clang::FunctionDecl& function) {
  const auto known = indexes_.find(&function);
  if (known != indexes_.end()) return known->second.get();
  auto index = std::make_unique<FunctionIndex>(&function, BodiesOf(function));
  return indexes_.emplace(&function, std::move(index)).first->second.get();
}

// Which variables that outlive functions are written to anywhere in the translation unit.
void TextFolder::FindGlobalWrites() {
  written_globals_.emplace();
  ForEachBody(context_, [&](const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies) {
    if (function != nullptr && function->isDependentContext()) return;
    // What the compiler left out may write to any of them.
    for (const clang::Stmt* body : bodies) {
      if (HasDroppedStatements(body, context_)) (*written_globals_)[nullptr] = true;
    }
    const FunctionIndex index(function, bodies);
    for (const clang::VarDecl* variable : index.GlobalsUsed()) {
      if (TextFlow::IsWritten(index, *variable)) (*written_globals_)[variable->getCanonicalDecl()] = true;
      if (TextFlow::IsAssigned(index, *variable)) assigned_globals_[variable->getCanonicalDecl()] = true;
    }
  });
}

bool TextFolder::IsNeverWritten(const clang::VarDecl* variable) {
  if (IsLasting(*variable)) return true;
  if (variable->hasGlobalStorage() && !variable->isStaticLocal()) {
    // Another translation unit may write to what it can see.
    if (variable->isExternallyVisible()) return false;
    if (!written_globals_) FindGlobalWrites();
    const auto& writes = trusts_functions_ ? assigned_globals_ : *written_globals_;
    return !written_globals_->lookup(nullptr) && !writes.lookup(variable->getCanonicalDecl());
  }
  return frame_.function != nullptr && !FlowOf(*variable).is_written();
}

const clang::Expr* TextFolder::LastingInitializer(const clang::VarDecl* variable) {
  const clang::VarDecl* initialized = nullptr;
  const clang::Expr* init = variable->getAnyInitializer(initialized);
  if (init == nullptr) {
    if (const clang::VarDecl* pattern = variable->getTemplateInstantiationPattern()) {
      init = pattern->getAnyInitializer(initialized);
    }
  }
  if (init == nullptr || init->isValueDependent() || init->containsErrors()) return nullptr;
  return IsNeverWritten(variable) ? init : nullptr;
}

Texts TextFolder::FoldGlobal(const clang::VarDecl& variable, const clang::Expr& use) {
  const clang::Expr* init = LastingInitializer(&variable);
  if (init == nullptr) return HoleFor(&use);
  const Frame outer = std::exchange(frame_, Frame{});
  Texts texts = FoldHere(init);
  frame_ = outer;
  if (!texts.IsUnknown()) return texts;
  Texts constant = FoldConstant(&use);
  return constant.IsUnknown() ? HoleFor(&use) : constant;
}

TextFlow& TextFolder::FlowOf(const clang::VarDecl& variable) {
  std::unique_ptr<TextFlow>& flow = flows_[{frame_.function, &variable}];
  if (flow == nullptr) flow = std::make_unique<TextFlow>(*this, *frame_.function, variable);
  return *flow;
}

bool TextFolder::IsDamaged() {
  const auto [known, is_new] = damaged_.try_emplace(frame_.function, false);
  if (is_new) {
    const std::vector<const clang::Stmt*>& bodies = frame_.function->bodies();
    known->second = std::any_of(bodies.begin(), bodies.end(),
                                [&](const clang::Stmt* body) { return HasDroppedStatements(body, context_); });
  }
  return known->second;
}

Texts TextFolder::FoldVariable(const clang::DeclRefExpr& reference) {
  const clang::ValueDecl* declaration = reference.getDecl();
  if (const auto* binding = llvm::dyn_cast<clang::BindingDecl>(declaration)) {
    if (binding->getHoldingVar() == nullptr) return FoldConstant(&reference);
    return HoleFor(&reference);
  }
  if (llvm::isa<clang::EnumConstantDecl>(declaration)) return FoldConstant(&reference);
  const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration);
  if (variable == nullptr) return HoleFor(&reference);
  if (const auto* parameter = llvm::dyn_cast<clang::ParmVarDecl>(variable)) {
    if (frame_.arguments != nullptr && !IsDamaged()) {
      const auto known = frame_.arguments->find(parameter);
      const bool is_kept = known != frame_.arguments->end() && !FlowOf(*parameter).is_written();
      if (is_kept) return known->second;
    }
    return HoleFor(&reference);
  }
  if (variable->hasGlobalStorage() && !variable->isStaticLocal()) return FoldGlobal(*variable, reference);
  if (frame_.function == nullptr) return FoldGlobal(*variable, reference);
  // What a lambda has of the function around it may be changed there.
  if (!IsOf(*variable, *frame_.function)) return FoldConstant(&reference);
  if (!IsLasting(*variable) && IsDamaged()) return HoleFor(&reference);
  if (const clang::CXXForRangeStmt* loop = frame_.function->LoopOf(variable)) {
    if (FlowOf(*variable).is_written()) return HoleFor(&reference);
    if (const auto elements = RangeElements(loop->getRangeInit())) return FoldElements(*elements, reference);
    return HoleFor(&reference);
  }
  const auto known = of_uses_.find(&reference);
  if (known != of_uses_.end()) return known->second;
  // A use that leads back to itself is not known.
  of_uses_.try_emplace(&reference, HoleFor(&reference));
  Texts texts = FlowOf(*variable).ValueAt(reference);
  if (texts.IsUnknown()) {
    Texts constant = IsLasting(*variable) ? FoldConstant(&reference) : HoleFor(&reference);
    if (constant.IsUnknown()) {
      // What made the value fit to stand in a statement did so for the variable, too.
      const auto holds = [&](bool sites::TextSegment::* property) {
        return std::all_of(texts.all.begin(), texts.all.end(), [&](const sites::SqlText& text) {
          return std::all_of(text.segments.begin(), text.segments.end(),
                             [&](const sites::TextSegment& segment) { return segment.*property; });
        });
      };
      sites::TextSegment& segment = constant.all.front().segments.front();
      segment.is_escaped = segment.is_escaped || holds(&sites::TextSegment::is_escaped);
      segment.is_number = segment.is_number || holds(&sites::TextSegment::is_number);
    }
    texts = std::move(constant);
  }
  of_uses_[&reference] = texts;
  return texts;
}

Texts TextFolder::FoldInitializer(const clang::VarDecl& variable) {
  const clang::Expr* init = variable.getInit();
  // A class has an initializer, unless the compiler could make nothing of what stands there.
  if (init == nullptr) {
    return Hole(places_.Of({variable.getLocation(), variable.getLocation()}), variable.getNameAsString());
  }
  if (IsTextStream(variable.getType())) {
    // What a stream begins with is written over.
    const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(Peel(init));
    const bool is_empty =
        construction != nullptr && std::all_of(construction->arg_begin(), construction->arg_end(),
                                               [](const clang::Expr* each) { return !IsTextual(each->getType()); });
    return is_empty ? Texts::Empty() : HoleFor(init);
  }
  return FoldHere(init);
}

Texts TextFolder::FoldMember(const clang::MemberExpr& member) {
  if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(member.getMemberDecl())) {
    return FoldGlobal(*variable, member);
  }
  const auto* field = llvm::dyn_cast<clang::FieldDecl>(member.getMemberDecl());
  if (field == nullptr) return HoleFor(&member);
  const std::vector<const clang::Expr*> values = AggregatesOf(&member);
  if (!values.empty()) return FoldElements(values, member);
  if (llvm::isa<clang::CXXThisExpr>(Peel(member.getBase())) && field->getType().isConstQualified()) {
    if (const clang::Expr* init = field->getInClassInitializer()) {
      const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(field->getParent());
      // In braces it may be given another value.
      const bool is_only =
          record != nullptr && !record->isAggregate() &&
          std::none_of(record->ctor_begin(), record->ctor_end(), [&](const clang::CXXConstructorDecl* constructor) {
            return InitializesField(*constructor, *field);
          });
      if (is_only) {
        const Frame outer = std::exchange(frame_, Frame{});
        Texts texts = FoldHere(init);
        frame_ = outer;
        if (!texts.IsUnknown()) return texts;
      }
    }
  }
  return FoldConstant(&member);
}

std::optional<std::vector<const clang::Expr*>> TextFolder::RangeElements(const clang::Expr* range) {
  if (range == nullptr || depth_ > Texts::kMostElements) return std::nullopt;
  const Depth depth(depth_);
  const clang::Expr* peeled = Peel(range);
  if (const auto* list = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(peeled)) {
    return RangeElements(list->getSubExpr());
  }
  if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(peeled)) {
    if (list->getType()->isRecordType() && !IsContainer(list->getType())) return std::nullopt;
    const bool wraps = list->getNumInits() == 1 && list->getType()->isRecordType() &&
                       llvm::isa<clang::InitListExpr>(Peel(list->getInit(0)));
    if (wraps) return RangeElements(list->getInit(0));
    std::vector<const clang::Expr*> elements;
    for (const clang::Expr* init : list->inits()) {
      // What the list leaves out is no element that a program means.
      if (!llvm::isa<clang::ImplicitValueInitExpr>(init)) elements.push_back(init);
    }
    return elements;
  }
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(peeled)) {
    if (construction->getNumArgs() == 0 || !IsContainer(construction->getType())) return std::nullopt;
    const clang::Expr* first = Peel(construction->getArg(0));
    if (llvm::isa<clang::CXXStdInitializerListExpr>(first) || llvm::isa<clang::InitListExpr>(first)) {
      return RangeElements(first);
    }
    return std::nullopt;
  }
  if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(peeled)) return RangeElements(cast->getSubExpr());
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (variable == nullptr || llvm::isa<clang::ParmVarDecl>(variable)) return std::nullopt;
    if (const clang::Expr* init = LastingInitializer(variable)) return RangeElements(init);
  }
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) {
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(member->getMemberDecl())) {
      if (const clang::Expr* init = LastingInitializer(variable)) return RangeElements(init);
    }
  }
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(peeled)) {
    const clang::FunctionDecl* callee = call->getDirectCallee();
    const bool is_begin =
        callee != nullptr && (NameOf(*callee) == "begin" || NameOf(*callee) == "cbegin" || NameOf(*callee) == "data");
    const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(call);
    if (is_begin && member != nullptr) return RangeElements(member->getImplicitObjectArgument());
    if (is_begin && call->getNumArgs() == 1) return RangeElements(call->getArg(0));
  }
  return std::nullopt;
}

std::optional<std::vector<const clang::Expr*>> TextFolder::ElementsOf(const clang::Expr* range,
                                                                      const FunctionIndex* function) {
  const Frame outer = std::exchange(frame_, Frame{function, nullptr});
  auto elements = RangeElements(range);
  frame_ = outer;
  return elements;
}

std::vector<const clang::Expr*> TextFolder::InitializersOf(const clang::Expr* expression,
                                                           const FunctionIndex* function) {
  const Frame outer = std::exchange(frame_, Frame{function, nullptr});
  trusts_functions_ = true;
  std::vector<const clang::Expr*> initializers;
  // A place in a list stands for what comes behind it.
  if (expression->getType()->isPointerType() || expression->getType()->isArrayType()) {
    const clang::Expr* first = Peel(expression);
    size_t offset = 0;
    const auto* sum = llvm::dyn_cast<clang::BinaryOperator>(first);
    if (sum != nullptr && sum->getOpcode() == clang::BO_Add) {
      const std::optional<int64_t> added = IntegerOf(sum->getRHS());
      first = sum->getLHS();
      offset = added && *added > 0 ? static_cast<size_t>(*added) : 0;
    }
    if (auto elements = RangeElements(first)) {
      initializers = std::move(*elements);
      initializers.erase(initializers.begin(),
                         initializers.begin() + static_cast<std::ptrdiff_t>(std::min(offset, initializers.size())));
    }
  }
  if (initializers.empty()) initializers = AggregatesOf(expression);
  trusts_functions_ = false;
  frame_ = outer;
  return initializers;
}

std::vector<const clang::Expr*> TextFolder::AggregatesOf(const clang::Expr* expression) {
  if (expression == nullptr || depth_ > Texts::kMostElements) return {};
  const Depth depth(depth_);
  const clang::Expr* peeled = Peel(expression);
  const auto element = [&](const clang::Expr* base, const clang::Expr* index) -> std::vector<const clang::Expr*> {
    // What a map is asked for is a key.
    if (!IsIndexed(Peel(base)->getType())) return {};
    auto elements = RangeElements(base);
    if (!elements) return {};
    const std::optional<int64_t> at = IntegerOf(index);
    if (!at) return std::move(*elements);
    if (*at < 0 || static_cast<size_t>(*at) >= elements->size()) return {};
    return {(*elements)[static_cast<size_t>(*at)]};
  };
  if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(peeled)) {
    return element(subscript->getBase(), subscript->getIdx());
  }
  if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(peeled)) {
    if (call->getOperator() == clang::OO_Subscript && call->getNumArgs() == 2) {
      return element(call->getArg(0), call->getArg(1));
    }
  }
  if (const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(peeled)) {
    if (call->getNumArgs() == 1 && call->getMethodDecl() != nullptr && NameOf(*call->getMethodDecl()) == "at") {
      return element(call->getImplicitObjectArgument(), call->getArg(0));
    }
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(peeled)) {
    if (unary->getOpcode() == clang::UO_Deref || unary->getOpcode() == clang::UO_AddrOf) {
      return AggregatesOf(unary->getSubExpr());
    }
  }
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (variable == nullptr || llvm::isa<clang::ParmVarDecl>(variable)) return {};
    const clang::CXXForRangeStmt* loop = frame_.function == nullptr ? nullptr : frame_.function->LoopOf(variable);
    if (loop != nullptr && FlowOf(*variable).is_written()) return {};
    if (loop != nullptr) return RangeElements(loop->getRangeInit()).value_or(std::vector<const clang::Expr*>());
    const clang::Expr* init = LastingInitializer(variable);
    if (init == nullptr) return {};
    const clang::Expr* value = Peel(init);
    if (llvm::isa<clang::InitListExpr>(value) || llvm::isa<clang::CXXConstructExpr>(value)) return {value};
    return AggregatesOf(value);
  }
  if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) {
    const auto* field = llvm::dyn_cast<clang::FieldDecl>(member->getMemberDecl());
    if (field == nullptr) return {};
    std::vector<const clang::Expr*> values;
    for (const clang::Expr* aggregate : AggregatesOf(member->getBase())) {
      const clang::Expr* value = FieldInitializer(aggregate, *field);
      if (value == nullptr) return {};
      values.push_back(value);
    }
    return values;
  }
  return {};
}

}  // namespace pgtidy::cxx

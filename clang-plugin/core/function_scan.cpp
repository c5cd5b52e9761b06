#include "clang-plugin/core/function_scan.h"

#include <clang/AST/Attr.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/Basic/SourceManager.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "clang-plugin/core/cxx_types.h"
#include "clang-plugin/core/damage.h"
#include "clang-plugin/core/string_functions.h"

namespace pgtidy::cxx {
namespace {

constexpr size_t kLongestExpression = 80;

// What a function is found by: its name, of an operator `operator<<`, of a constructor the name of the class.
std::string UnqualifiedName(const clang::FunctionDecl& function) {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&function)) {
    return constructor->getParent()->getName().str();
  }
  if (llvm::isa<clang::CXXConversionDecl>(function) || llvm::isa<clang::CXXDestructorDecl>(function)) return {};
  const clang::DeclarationName name = function.getDeclName();
  if (name.isIdentifier()) return function.getName().str();
  if (name.getNameKind() == clang::DeclarationName::CXXOperatorName) return name.getAsString();
  return {};
}

bool IsAnnotated(const clang::FunctionDecl& function) {
  return function.hasAttr<clang::AnnotateAttr>() ||
         std::any_of(function.param_begin(), function.param_end(),
                     [](const clang::ParmVarDecl* parameter) { return parameter->hasAttr<clang::AnnotateAttr>(); });
}

}  // namespace

FunctionScan::FunctionScan(clang::ASTContext& context, const std::vector<const Library*>& libraries)
    : context_(context), places_(context), folder_(context, places_) {
  for (const Library* library : libraries) {
    if (library->visits_annotated()) of_annotated_.push_back(library);
    for (const std::string_view name : library->function_names()) {
      by_name_[llvm::StringRef(name.data(), name.size())].push_back(library);
    }
  }
}

const std::vector<const Library*>* FunctionScan::LibrariesFor(const clang::FunctionDecl& callee) const {
  const auto found = by_name_.find(UnqualifiedName(callee));
  return found == by_name_.end() ? nullptr : &found->second;
}

void FunctionScan::Run(const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies) {
  const FunctionIndex index(function, bodies);
  index_ = &index;
  enclosing_ = function == nullptr ? std::string() : QualifiedName(function);
  in_template_ = function != nullptr && function->isTemplateInstantiation();
  done_.clear();
  is_damaged_.reset();
  for (const clang::Expr* expression : index.calls()) {
    if (done_.contains(expression)) continue;
    const std::optional<Call> call = Describe(expression);
    if (!call) continue;
    const auto visit = [&](const std::vector<const Library*>& libraries) {
      for (const Library* library : libraries) {
        if (done_.contains(expression)) return;
        library_ = library;
        library->Visit(*call, *this);
      }
    };
    if (const auto* libraries = LibrariesFor(*call->callee)) visit(*libraries);
    if (!of_annotated_.empty() && IsAnnotated(*call->callee)) visit(of_annotated_);
  }
  folder_.Forget();
  index_ = nullptr;
}

std::optional<Call> FunctionScan::Describe(const clang::Expr* expression) {
  Call call;
  call.expression = expression;
  const auto add = [&](const clang::Expr* argument) {
    if (argument != nullptr && !llvm::isa<clang::CXXDefaultArgExpr>(argument)) call.arguments.push_back(argument);
  };
  if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(expression)) {
    call.callee = construction->getConstructor();
    for (const clang::Expr* argument : construction->arguments()) add(argument);
  } else if (const auto* plain = llvm::dyn_cast<clang::CallExpr>(expression)) {
    call.callee = plain->getDirectCallee();
    if (call.callee == nullptr) return std::nullopt;
    unsigned first = 0;
    if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(plain)) {
      call.object = member->getImplicitObjectArgument();
    } else if (llvm::isa<clang::CXXOperatorCallExpr>(plain) && llvm::isa<clang::CXXMethodDecl>(call.callee)) {
      if (plain->getNumArgs() > 0) call.object = plain->getArg(0);
      first = 1;
    }
    for (unsigned i = first; i < plain->getNumArgs(); ++i) add(plain->getArg(i));
  }
  if (call.callee == nullptr) return std::nullopt;
  call.name = QualifiedName(call.callee);
  return call;
}

sites::Place FunctionScan::PlaceOfCall(const Call& call) {
  clang::SourceRange range = call.expression->getSourceRange();
  const auto* plain = llvm::dyn_cast<clang::CallExpr>(call.expression);
  if (plain != nullptr && !llvm::isa<clang::CXXOperatorCallExpr>(plain)) {
    const clang::Expr* callee = plain->getCallee()->IgnoreParenImpCasts();
    if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(callee)) {
      range = member->getMemberNameInfo().getSourceRange();
    } else if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(callee)) {
      range = reference->getNameInfo().getSourceRange();
    }
  }
  return places_.Of(range).value_or(sites::Place());
}

sites::QuerySite FunctionScan::NewSite(const Call& call, sites::SiteRole role, const clang::Expr* argument) {
  sites::QuerySite site;
  site.library = std::string(library_->id());
  site.function = call.name;
  site.role = role;
  site.call = PlaceOfCall(call);
  site.enclosing_function = enclosing_;
  site.in_template = in_template_;
  if (argument == nullptr) return site;
  site.text_place = places_.Of(argument->getSourceRange());
  TextValue value = TextOf(argument);
  site.texts = std::move(value.texts);
  site.why_unknown = std::move(value.why_unknown);
  if (site.texts.empty()) AddCandidate(call, *argument);
  return site;
}

void FunctionScan::AddCandidate(const Call& call, const clang::Expr& argument) {
  const clang::Expr* peeled = Peel(&argument);
  // A conversion to the library's own class of text, or to a C string.
  while (true) {
    if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(peeled)) {
      if (construction->getNumArgs() == 0) return;
      peeled = Peel(construction->getArg(0));
    } else if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(peeled)) {
      if (member->getMethodDecl() == nullptr || member->getNumArgs() != 0) return;
      const bool keeps =
          llvm::isa<clang::CXXConversionDecl>(member->getMethodDecl()) || KeepsText(NameOf(*member->getMethodDecl()));
      if (!keeps) return;
      peeled = Peel(member->getImplicitObjectArgument());
    } else {
      break;
    }
  }
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled);
  const auto* parameter = reference == nullptr ? nullptr : llvm::dyn_cast<clang::ParmVarDecl>(reference->getDecl());
  const clang::FunctionDecl* function = index_->function();
  if (parameter == nullptr || function == nullptr) return;
  if (parameter->getDeclContext() != function || !IsTextual(parameter->getType())) return;
  const auto place = places_.Of(function->getNameInfo().getSourceRange());
  if (!place) return;
  candidates_.push_back({.function = enclosing_,
                         .parameter = parameter->getFunctionScopeIndex(),
                         .parameter_name = parameter->getNameAsString(),
                         .sink = call.name,
                         .place = *place});
}

void FunctionScan::Add(const Call& call, sites::QuerySite site) {
  if (!done_.insert(call.expression).second) return;
  // What looks at the result may be what the compiler left out.
  if (IsDamaged()) site.result.state = sites::ResultUse::State::kUnknown;
  sites_.push_back(std::move(site));
}

bool FunctionScan::IsDamaged() {
  if (!is_damaged_) {
    const auto& bodies = index_->bodies();
    is_damaged_ =
        std::any_of(bodies.begin(), bodies.end(), [&](const clang::Stmt* body) { return HasErrors(body, context_); });
  }
  return *is_damaged_;
}

void FunctionScan::AddAll(const Call& call, std::vector<sites::QuerySite> sites) {
  if (!done_.insert(call.expression).second) return;
  for (sites::QuerySite& site : sites) sites_.push_back(std::move(site));
}

std::vector<const clang::Expr*> FunctionScan::InitializersOf(const clang::Expr* expression) {
  return folder_.InitializersOf(expression, index_);
}

TextValue FunctionScan::ValueOf(Texts texts, const clang::Expr& expression) const {
  TextValue value;
  if (texts.IsUnknown()) {
    const std::string written = places_.TextAt(expression.getSourceRange(), kLongestExpression);
    value.why_unknown = fmt::format("the value of '{}' is not constant", written);
    return value;
  }
  value.texts = std::move(texts.all);
  if (texts.decisions > 1) {
    for (sites::SqlText& text : value.texts) text.is_assumed = true;
  }
  return value;
}

TextValue FunctionScan::TextOf(const clang::Expr* expression) {
  return ValueOf(folder_.Fold(expression, index_), *expression);
}

TextValue FunctionScan::FormattedTextOf(const clang::Expr* format, FormatStyle style,
                                        const std::vector<const clang::Expr*>& arguments) {
  return ValueOf(folder_.Format(format, style, arguments, index_), *format);
}

std::optional<sites::SqlText> FunctionScan::ConstantTextOf(const clang::Expr* expression) {
  Texts texts = folder_.Fold(expression, index_);
  if (texts.all.size() != 1 || !texts.all.front().IsComplete()) return std::nullopt;
  return std::move(texts.all.front());
}

std::optional<int64_t> FunctionScan::IntegerOf(const clang::Expr* expression) { return folder_.IntegerOf(expression); }

sites::CxxType FunctionScan::TypeOf(clang::QualType type) { return DescribeType(type, context_); }

std::optional<sites::Place> FunctionScan::PlaceOf(clang::SourceRange range) { return places_.Of(range); }

sites::Argument FunctionScan::ArgumentOf(const clang::Expr* expression) {
  sites::Argument argument;
  argument.place = places_.Of(expression->getSourceRange());
  argument.expression = places_.TextAt(expression->getSourceRange(), kLongestExpression);
  const clang::Expr* peeled = Peel(expression);
  const bool is_literal = llvm::isa<clang::StringLiteral>(peeled);
  argument.type = is_literal ? DescribeType(context_.getPointerType(context_.CharTy.withConst()), context_)
                             : DescribeType(peeled->getType(), context_);
  if (llvm::isa<clang::GNUNullExpr>(peeled) || peeled->getType()->isNullPtrType()) {
    argument.type.kind = sites::CxxTypeKind::kNull;
  }
  return argument;
}

void FunctionScan::SetColumn(const clang::Expr* argument, sites::ColumnRead& read) {
  read.place = places_.Of(argument->getSourceRange());
  const clang::Expr* peeled = Peel(argument);
  if (peeled->getType()->isIntegralOrEnumerationType()) {
    const std::optional<int64_t> index = folder_.IntegerOf(peeled);
    if (index && *index >= 0 && *index < 100000) read.index = static_cast<uint32_t>(*index);
    return;
  }
  const std::optional<sites::SqlText> name = ConstantTextOf(argument);
  if (!name) return;
  read.name = name->text;
  const text::ByteRange all{0, static_cast<uint32_t>(name->text.size())};
  if (const auto verbatim = name->VerbatimPlaceOf(all); verbatim && !all.empty()) {
    read.place = verbatim;
    read.name_is_verbatim = true;
  }
}

const clang::Stmt* FunctionScan::ParentOf(const clang::Stmt* node) const { return index_->ParentOf(node); }

std::string FunctionScan::ObjectName(const clang::Expr* expression) {
  std::string suffix;
  const clang::Expr* peeled = Peel(expression);
  while (peeled != nullptr) {
    if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(peeled)) {
      peeled = Peel(unary->getSubExpr());
    } else if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(peeled)) {
      const bool dereferences = call->getOperator() == clang::OO_Arrow || call->getOperator() == clang::OO_Star;
      if (!dereferences || call->getNumArgs() != 1) return {};
      peeled = Peel(call->getArg(0));
    } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(peeled)) {
      if (llvm::isa<clang::FieldDecl>(member->getMemberDecl())) {
        const clang::Expr* base = Peel(member->getBase());
        if (llvm::isa<clang::CXXThisExpr>(base)) return QualifiedName(member->getMemberDecl()) + suffix;
        suffix.insert(0, "." + member->getMemberDecl()->getNameAsString());
        peeled = base;
      } else {
        return {};
      }
    } else if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled)) {
      const clang::ValueDecl* declaration = reference->getDecl();
      const std::string name = QualifiedName(declaration);
      const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration);
      if (variable != nullptr && variable->hasGlobalStorage()) return name + suffix;
      return fmt::format("{}({}){}", name, enclosing_, suffix);
    } else {
      return {};
    }
  }
  return {};
}

}  // namespace pgtidy::cxx

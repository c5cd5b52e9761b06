#include "clang-plugin/apis/call_arguments.h"

namespace pgtidy::cxx {

namespace {

// Whether a function that takes a variable as a parameter of this type leaves it as it is.
bool KeepsArgument(clang::QualType type) {
  if (type->isReferenceType()) return type->getPointeeType().isConstQualified() || type->isRValueReferenceType();
  return !type->isPointerType() || type->getPointeeType().isConstQualified();
}

bool KeepsArgument(const Call& call, const clang::Expr* argument, std::string_view library) {
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(call.callee);
  const bool is_object = call.object != nullptr && Peel(call.object) == argument;
  if (is_object) {
    // data(), begin() and their like give no more than they are used for in a call.
    return method == nullptr || method->isConst() || call.unqualified_name() == "data";
  }
  if (call.name.starts_with(library) && !library.empty()) return true;
  for (size_t i = 0; i < call.arguments.size(); ++i) {
    if (Peel(call.arguments[i]) != argument) continue;
    const clang::QualType type = ParameterType(*call.callee, i);
    return !type.isNull() && KeepsArgument(type);
  }
  return false;
}

bool IsRead(const clang::Expr* reference, std::string_view library, Scan& scan) {
  for (const clang::Stmt* node = scan.ParentOf(reference); node != nullptr; node = scan.ParentOf(node)) {
    if (llvm::isa<clang::LambdaExpr, clang::UnaryExprOrTypeTraitExpr>(node)) return true;
    const auto* expression = llvm::dyn_cast<clang::Expr>(node);
    if (expression == nullptr) return llvm::isa<clang::ReturnStmt>(node);
    if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(expression)) {
      const clang::QualType type = cast->getType();
      if (cast->getCastKind() == clang::CK_LValueToRValue || type.isConstQualified()) return true;
      if (type->isPointerType() && type->getPointeeType().isConstQualified()) return true;
      continue;
    }
    if (llvm::isa<clang::ParenExpr, clang::MemberExpr, clang::ArraySubscriptExpr, clang::MaterializeTemporaryExpr,
                  clang::CXXBindTemporaryExpr, clang::ExprWithCleanups>(expression)) {
      continue;
    }
    const std::optional<Call> call = scan.Describe(expression);
    return call && KeepsArgument(*call, reference, library);
  }
  return true;
}

}  // namespace

const clang::Expr* LastingInitializer(const clang::VarDecl* variable, std::string_view library, Scan& scan) {
  if (variable == nullptr || llvm::isa<clang::ParmVarDecl>(variable)) return nullptr;
  const clang::Expr* init = variable->getAnyInitializer();
  const clang::QualType type = scan.context().getBaseElementType(variable->getType().getNonReferenceType());
  if (init == nullptr || type.isConstQualified()) return init;
  if (!variable->hasLocalStorage() || variable->getType()->isReferenceType()) return nullptr;
  for (const ValueUse& use : scan.UsesOf(variable).uses) {
    if (!IsRead(use.value, library, scan)) return nullptr;
  }
  return init;
}

std::vector<sites::Argument> ArgumentsOf(std::span<const clang::Expr* const> expressions, Scan& scan) {
  std::vector<sites::Argument> arguments;
  arguments.reserve(expressions.size());
  for (const clang::Expr* expression : expressions) arguments.push_back(scan.ArgumentOf(expression));
  return arguments;
}

const clang::VarDecl* VariableOf(const clang::Expr* expression) {
  if (expression == nullptr) return nullptr;
  const clang::Expr* peeled = PeelCasts(expression);
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(peeled)) {
    const bool is_same = unary->getOpcode() == clang::UO_AddrOf || unary->getOpcode() == clang::UO_Deref;
    if (is_same) peeled = PeelCasts(unary->getSubExpr());
  }
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(peeled);
  return reference == nullptr ? nullptr : llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
}

const clang::Expr* PeelCasts(const clang::Expr* expression) {
  const clang::Expr* peeled = Peel(expression);
  while (const auto* cast = llvm::dyn_cast_or_null<clang::ExplicitCastExpr>(peeled)) peeled = Peel(cast->getSubExpr());
  return peeled;
}

const clang::Expr* WholeConstruction(const clang::Expr* construction, const Scan& scan) {
  const clang::Expr* whole = construction;
  for (const clang::Stmt* node = scan.ParentOf(construction); node != nullptr; node = scan.ParentOf(node)) {
    if (const auto* cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(node)) {
      whole = cast;
    } else if (!llvm::isa<clang::MaterializeTemporaryExpr, clang::CXXBindTemporaryExpr, clang::ImplicitCastExpr>(
                   node)) {
      break;
    }
  }
  return whole;
}

bool IsText(clang::QualType type, Scan& scan) {
  const sites::CxxTypeKind kind = scan.TypeOf(type).kind;
  return kind == sites::CxxTypeKind::kString || kind == sites::CxxTypeKind::kStringView ||
         kind == sites::CxxTypeKind::kCharPointer;
}

clang::QualType ParameterType(const clang::FunctionDecl& function, size_t index) {
  if (index >= function.getNumParams()) return {};
  return function.getParamDecl(static_cast<unsigned>(index))->getType();
}

bool EndsWithName(std::string_view name, std::string_view suffix) {
  if (!name.ends_with(suffix)) return false;
  return name.size() == suffix.size() || name.substr(0, name.size() - suffix.size()).ends_with("::");
}

}  // namespace pgtidy::cxx

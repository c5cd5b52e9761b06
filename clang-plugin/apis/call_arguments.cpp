#include "clang-plugin/apis/call_arguments.h"

namespace pgtidy::cxx {

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

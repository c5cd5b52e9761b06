#include <clang/AST/DeclTemplate.h>
#include <llvm/ADT/SmallVector.h>

#include <algorithm>
#include <string>
#include <utility>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {
namespace {

std::string OwnName(const clang::NamedDecl& declaration) {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&declaration)) {
    return constructor->getParent()->getName().str();
  }
  if (llvm::isa<clang::CXXDestructorDecl>(declaration) || llvm::isa<clang::CXXConversionDecl>(declaration)) return {};
  return declaration.getDeclName().getAsString();
}

}  // namespace

std::string_view Call::unqualified_name() const {
  const std::string_view all = name;
  // `operator<<` holds no colons, so the last pair is the last qualifier.
  const size_t colons = all.rfind("::");
  return colons == std::string_view::npos ? all : all.substr(colons + 2);
}

std::string QualifiedName(const clang::NamedDecl* declaration) {
  llvm::SmallVector<std::string, 6> parts;
  parts.push_back(OwnName(*declaration));
  for (const clang::DeclContext* around = declaration->getDeclContext(); around != nullptr;
       around = around->getParent()) {
    if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(around)) {
      if (space->isInline() || space->isAnonymousNamespace()) continue;
      parts.push_back(space->getName().str());
    } else if (const auto* type = llvm::dyn_cast<clang::TagDecl>(around)) {
      if (!type->getName().empty()) parts.push_back(type->getName().str());
    } else if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(around)) {
      // A local class is named by its function; the call operator of a lambda is not.
      if (function->getDeclName().isIdentifier() && !function->getName().empty()) {
        parts.push_back(function->getName().str());
      }
    }
  }
  std::string name;
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) name += (name.empty() ? "" : "::") + *part;
  return name;
}

const clang::Expr* Peel(const clang::Expr* expression) {
  while (expression != nullptr) {
    const clang::Expr* inner = nullptr;
    if (const auto* full = llvm::dyn_cast<clang::FullExpr>(expression)) {
      inner = full->getSubExpr();
    } else if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(expression)) {
      inner = cast->getSubExpr();
    } else if (const auto* made = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(expression)) {
      // `QSqlQuery("...")`: the cast is how the construction is written.
      if (made->getType()->isRecordType()) inner = made->getSubExpr();
    } else if (const auto* paren = llvm::dyn_cast<clang::ParenExpr>(expression)) {
      inner = paren->getSubExpr();
    } else if (const auto* temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(expression)) {
      inner = temporary->getSubExpr();
    } else if (const auto* bound = llvm::dyn_cast<clang::CXXBindTemporaryExpr>(expression)) {
      inner = bound->getSubExpr();
    } else if (const auto* parameter = llvm::dyn_cast<clang::SubstNonTypeTemplateParmExpr>(expression)) {
      inner = parameter->getReplacement();
    } else if (const auto* defaulted = llvm::dyn_cast<clang::CXXDefaultArgExpr>(expression)) {
      inner = defaulted->getExpr();
    } else if (const auto* initializer = llvm::dyn_cast<clang::CXXDefaultInitExpr>(expression)) {
      inner = initializer->getExpr();
    } else if (const auto* constructed = llvm::dyn_cast<clang::CXXConstructExpr>(expression)) {
      const bool copies = constructed->getConstructor()->isCopyOrMoveConstructor() && constructed->getNumArgs() > 0;
      if (copies) inner = constructed->getArg(0);
    } else if (const auto* call = llvm::dyn_cast<clang::CallExpr>(expression)) {
      const clang::FunctionDecl* callee = call->getDirectCallee();
      const bool is_std = callee != nullptr && callee->isInStdNamespace() && callee->getDeclName().isIdentifier();
      if (is_std && call->getNumArgs() == 1) {
        const llvm::StringRef name = callee->getName();
        if (name == "move" || name == "forward" || name == "as_const" || name == "ref" || name == "cref") {
          inner = call->getArg(0);
        }
      }
    }
    if (inner == nullptr) return expression;
    expression = inner;
  }
  return expression;
}

bool IsOrDerivesFrom(clang::QualType type, std::string_view qualified_name) {
  if (type.isNull()) return false;
  type = type.getNonReferenceType();
  if (type->isPointerType()) type = type->getPointeeType();
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record == nullptr) return false;
  if (QualifiedName(record) == qualified_name) return true;
  if (!record->hasDefinition()) return false;
  record = record->getDefinition();
  return std::any_of(record->bases_begin(), record->bases_end(), [&](const clang::CXXBaseSpecifier& base) {
    return IsOrDerivesFrom(base.getType(), qualified_name);
  });
}

namespace {

void AddTypes(llvm::ArrayRef<clang::TemplateArgument> arguments, std::vector<clang::QualType>& types) {
  for (const clang::TemplateArgument& argument : arguments) {
    if (argument.getKind() == clang::TemplateArgument::Type) types.push_back(argument.getAsType());
    if (argument.getKind() == clang::TemplateArgument::Pack) AddTypes(argument.pack_elements(), types);
  }
}

}  // namespace

std::vector<clang::QualType> TemplateTypeArguments(const clang::FunctionDecl* function) {
  std::vector<clang::QualType> types;
  if (function == nullptr) return types;
  if (const clang::TemplateArgumentList* arguments = function->getTemplateSpecializationArgs()) {
    AddTypes(arguments->asArray(), types);
  }
  return types;
}

std::vector<clang::QualType> TemplateTypeArguments(clang::QualType type) {
  std::vector<clang::QualType> types;
  if (type.isNull()) return types;
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  if (const auto* specialization = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(record)) {
    AddTypes(specialization->getTemplateArgs().asArray(), types);
  }
  return types;
}

}  // namespace pgtidy::cxx

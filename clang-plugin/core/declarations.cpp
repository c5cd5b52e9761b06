#include "clang-plugin/core/declarations.h"

#include <clang/AST/DeclFriend.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/AST/ExprCXX.h>
#include <clang/Basic/SourceManager.h>

#include <algorithm>
#include <string>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {
namespace {

class Declarations {
 public:
  Declarations(const clang::SourceManager& sources, const BodyVisitor& visit) : sources_(sources), visit_(visit) {}

  void Visit(const clang::Decl* declaration) {
    if (declaration == nullptr || declaration->isInvalidDecl()) return;
    const clang::SourceLocation location = declaration->getLocation();
    // A namespace may be opened by a system header and hold what a project adds to it.
    const bool holds_others =
        llvm::isa<clang::NamespaceDecl>(declaration) || llvm::isa<clang::LinkageSpecDecl>(declaration);
    if (location.isValid() && sources_.isInSystemHeader(sources_.getExpansionLoc(location))) return;
    if (holds_others || llvm::isa<clang::ExportDecl>(declaration)) {
      VisitAll(llvm::cast<clang::DeclContext>(declaration));
    } else if (const auto* function_template = llvm::dyn_cast<clang::FunctionTemplateDecl>(declaration)) {
      VisitTemplate(*function_template);
    } else if (const auto* class_template = llvm::dyn_cast<clang::ClassTemplateDecl>(declaration)) {
      VisitTemplate(*class_template);
    } else if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration)) {
      if (record->isThisDeclarationADefinition()) VisitAll(record);
    } else if (const auto* friendly = llvm::dyn_cast<clang::FriendDecl>(declaration)) {
      Visit(friendly->getFriendDecl());
    } else if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
      VisitFunction(*function);
    } else if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
      if (variable->hasInit()) visit_(nullptr, {variable->getInit()});
    }
  }

 private:
  void VisitAll(const clang::DeclContext* context) {
    for (const clang::Decl* declaration : context->decls()) Visit(declaration);
  }

  void VisitFunction(const clang::FunctionDecl& function) {
    if (!function.isThisDeclarationADefinition() || function.hasSkippedBody()) return;
    const std::vector<const clang::Stmt*> bodies = BodiesOf(function);
    if (!bodies.empty()) visit_(&function, bodies);
    for (const clang::Decl* local : function.decls()) {
      const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(local);
      if (record != nullptr && !record->isLambda()) Visit(record);
    }
  }

  void VisitTemplate(const clang::FunctionTemplateDecl& declaration) {
    if (!declaration.isThisDeclarationADefinition()) return;
    bool has_instantiation = false;
    for (const clang::FunctionDecl* specialization : declaration.specializations()) {
      const clang::FunctionDecl* definition = nullptr;
      if (!specialization->hasBody(definition) || definition->getBody() == nullptr) continue;
      // One that is written out is met where it stands.
      if (definition->getTemplateSpecializationKind() == clang::TSK_ExplicitSpecialization) continue;
      has_instantiation = true;
      const std::vector<const clang::Stmt*> bodies = BodiesOf(*definition);
      if (!bodies.empty()) visit_(definition, bodies);
    }
    if (!has_instantiation) VisitFunction(*declaration.getTemplatedDecl());
  }

  void VisitTemplate(const clang::ClassTemplateDecl& declaration) {
    if (!declaration.isThisDeclarationADefinition()) return;
    bool has_instantiation = false;
    for (const clang::ClassTemplateSpecializationDecl* specialization : declaration.specializations()) {
      if (specialization->getSpecializationKind() == clang::TSK_ExplicitSpecialization) continue;
      if (!specialization->hasDefinition()) continue;
      has_instantiation = true;
      for (const clang::Decl* member : specialization->decls()) {
        if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(member)) {
          // The body may stand outside of the class; what nobody calls has none.
          const clang::FunctionDecl* definition = nullptr;
          if (function->hasBody(definition) && definition->getBody() != nullptr) {
            const std::vector<const clang::Stmt*> bodies = BodiesOf(*definition);
            if (!bodies.empty()) visit_(definition, bodies);
          }
        } else if (const auto* member_template = llvm::dyn_cast<clang::FunctionTemplateDecl>(member)) {
          VisitTemplate(*member_template);
        } else if (llvm::isa<clang::CXXRecordDecl>(member) || llvm::isa<clang::VarDecl>(member)) {
          Visit(member);
        }
      }
    }
    if (!has_instantiation) VisitAll(declaration.getTemplatedDecl());
  }

  const clang::SourceManager& sources_;
  const BodyVisitor& visit_;
};

}  // namespace

std::vector<const clang::Stmt*> BodiesOf(const clang::FunctionDecl& function) {
  std::vector<const clang::Stmt*> bodies;
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&function)) {
    for (const clang::CXXCtorInitializer* initializer : constructor->inits()) {
      if (initializer->getInit() != nullptr && initializer->isWritten()) bodies.push_back(initializer->getInit());
    }
  }
  if (function.getBody() != nullptr) bodies.push_back(function.getBody());
  return bodies;
}

bool InitializesField(const clang::CXXConstructorDecl& constructor, const clang::FieldDecl& field) {
  if (!constructor.isThisDeclarationADefinition()) return !constructor.isImplicit() && !constructor.isDeleted();
  return std::any_of(constructor.init_begin(), constructor.init_end(), [&](const clang::CXXCtorInitializer* each) {
    return each->isWritten() && each->getAnyMember() == &field;
  });
}

void ForEachBody(llvm::ArrayRef<clang::Decl*> declarations, clang::ASTContext& context, const BodyVisitor& visit) {
  Declarations visitor(context.getSourceManager(), visit);
  for (const clang::Decl* declaration : declarations) visitor.Visit(declaration);
}

const clang::Expr* FieldInitializer(const clang::Expr* aggregate, const clang::FieldDecl& field) {
  const clang::Expr* value = Peel(aggregate);
  const unsigned index = field.getFieldIndex();
  if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(value)) {
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(field.getParent());
    const unsigned bases = record == nullptr ? 0 : record->getNumBases();
    return index + bases < list->getNumInits() ? list->getInit(index + bases) : nullptr;
  }
  const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(value);
  if (construction == nullptr) return nullptr;
  // A pair takes its members in order; of other classes it is not known.
  const std::string name = QualifiedName(construction->getConstructor()->getParent());
  return name == "std::pair" && index < construction->getNumArgs() ? construction->getArg(index) : nullptr;
}

void ForEachBody(clang::ASTContext& context, const BodyVisitor& visit) {
  Declarations visitor(context.getSourceManager(), visit);
  for (const clang::Decl* declaration : context.getTranslationUnitDecl()->decls()) visitor.Visit(declaration);
}

}  // namespace pgtidy::cxx

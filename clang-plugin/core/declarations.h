#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>

#include <functional>
#include <vector>

namespace pgtidy::cxx {

/// What runs when a function does: its member initializers, then its body. Empty if it has no body here.
[[nodiscard]] std::vector<const clang::Stmt*> BodiesOf(const clang::FunctionDecl& function);

/// True if a constructor gives a field a value of its own.
[[nodiscard]] bool InitializesField(const clang::CXXConstructorDecl& constructor, const clang::FieldDecl& field);

/// The value that the initializer of a struct, in braces or a std::pair's constructor, gives one of its fields; null if
/// that is not known.
[[nodiscard]] const clang::Expr* FieldInitializer(const clang::Expr* aggregate, const clang::FieldDecl& field);

using BodyVisitor =
    std::function<void(const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies)>;

/// Calls `visit` for every function of the translation unit that has a body and is in no system header, and, with no
/// function, for the initializers of variables that outlive functions, in source order. Of a template, its
/// instantiations; the template itself if there is none.
void ForEachBody(clang::ASTContext& context, const BodyVisitor& visit);

/// The same for the declarations given, and what is in them.
void ForEachBody(llvm::ArrayRef<clang::Decl*> declarations, clang::ASTContext& context, const BodyVisitor& visit);

}  // namespace pgtidy::cxx

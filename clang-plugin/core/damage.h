#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Stmt.h>

namespace pgtidy::cxx {

/// True if the compiler, which found errors in the translation unit, left statements of a body out of its tree: what
/// they do to a variable is then not to be seen.
[[nodiscard]] bool HasDroppedStatements(const clang::Stmt* body, const clang::ASTContext& context);

}  // namespace pgtidy::cxx

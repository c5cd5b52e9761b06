#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Stmt.h>

namespace pgtidy::cxx {

/// True if the compiler, which found errors in the translation unit, left statements of a body out of its tree: what
/// they do to a variable is then not to be seen.
[[nodiscard]] bool HasDroppedStatements(const clang::Stmt* body, const clang::ASTContext& context);

/// True if statements of a body were left out, or a part of one could not be understood: then what looks at a value may
/// be what is missing.
[[nodiscard]] bool HasErrors(const clang::Stmt* body, const clang::ASTContext& context);

}  // namespace pgtidy::cxx

#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/AST/Type.h>

#include "clang-plugin/sites/cxx_type.h"

namespace pgtidy::cxx {

/// Describes a type as client libraries tell types apart. Dependent and invalid types, and those that nest more than
/// eight deep, are kUnknown.
[[nodiscard]] sites::CxxType DescribeType(clang::QualType type, const clang::ASTContext& context);

}  // namespace pgtidy::cxx

#pragma once

#include <clang/AST/Stmt.h>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// Returns whether `node` is run on each way through the smallest statement that holds both it and `other`: it stands
/// in no branch, loop, handler or lambda within that statement which `other` is outside of. Ways that leave the
/// function early are not counted. A node that comes before `other` has then always run when `other` does; one that
/// comes behind it will run after it.
[[nodiscard]] bool AlwaysRunsWith(const clang::Stmt* node, const clang::Stmt* other, const Scan& scan);

/// Returns whether a begins before b in the text that the compiler read.
[[nodiscard]] bool IsBefore(const clang::Stmt* a, const clang::Stmt* b, Scan& scan);

}  // namespace pgtidy::cxx

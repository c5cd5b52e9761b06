#pragma once

#include <clang/AST/ASTContext.h>

#include <vector>

#include "clang-plugin/core/library.h"
#include "clang-plugin/sites/extraction.h"

namespace pgtidy::cxx {

struct ExtractorOptions {
  std::vector<const Library*> libraries;  ///< AllLibraries() and those that configuration describes.
};

/// Finds the queries of a parsed translation unit, in what it says outside of system headers. `main_file`,
/// `error_count` and `first_error` are left to the caller. Source: nothing is asked of the compiler but its tree.
[[nodiscard]] sites::Extraction ExtractSites(clang::ASTContext& context, const ExtractorOptions& options);

/// The same for the declarations given, and what is in them.
[[nodiscard]] sites::Extraction ExtractSites(llvm::ArrayRef<clang::Decl*> declarations, clang::ASTContext& context,
                                             const ExtractorOptions& options);

}  // namespace pgtidy::cxx

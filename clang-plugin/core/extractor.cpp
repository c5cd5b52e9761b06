#include "clang-plugin/core/extractor.h"

#include <algorithm>
#include <utility>

#include "clang-plugin/core/declarations.h"
#include "clang-plugin/core/function_scan.h"

namespace pgtidy::cxx {
namespace {

sites::Extraction Finish(FunctionScan& scan) {
  sites::Extraction extraction;
  extraction.sites = scan.TakeSites();
  extraction.wrapper_candidates = scan.TakeCandidates();
  extraction.files = scan.files();
  return extraction;
}

}  // namespace

sites::Extraction ExtractSites(clang::ASTContext& context, const ExtractorOptions& options) {
  FunctionScan scan(context, options.libraries);
  ForEachBody(context, [&](const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies) {
    scan.Run(function, bodies);
  });
  return Finish(scan);
}

sites::Extraction ExtractSites(llvm::ArrayRef<clang::Decl*> declarations, clang::ASTContext& context,
                               const ExtractorOptions& options) {
  FunctionScan scan(context, options.libraries);
  ForEachBody(declarations, context,
              [&](const clang::FunctionDecl* function, const std::vector<const clang::Stmt*>& bodies) {
                scan.Run(function, bodies);
              });
  return Finish(scan);
}

}  // namespace pgtidy::cxx

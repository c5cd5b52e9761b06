#include "analyzer/diagnostics/order.h"

#include <algorithm>
#include <tuple>

namespace pgtidy::diagnostics {
namespace {

auto Key(const Diagnostic& diagnostic) { return std::tie(diagnostic.location, diagnostic.rule, diagnostic.message); }

}  // namespace

void SortDiagnostics(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& left, const Diagnostic& right) { return Key(left) < Key(right); });
  const auto same = [](const Diagnostic& left, const Diagnostic& right) { return Key(left) == Key(right); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

}  // namespace pgtidy::diagnostics

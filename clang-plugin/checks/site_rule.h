#pragma once

#include "analyzer/engine/rule.h"
#include "clang-plugin/checks/site_context.h"

namespace pgtidy::checks {

/// A rule over the calls that send queries.
class SiteRule : public engine::Rule {
 public:
  /// Called for each site of the program, in the order of its files.
  virtual void CheckSite(const SiteContext& site, const engine::Reporter& reporter) const;
  /// Called for each function that could be declared as one that sends queries.
  virtual void CheckWrapperCandidate(const sites::WrapperCandidate& candidate, text::Location location,
                                     const engine::Reporter& reporter) const;
};

/// The name of a rule in clang-tidy: `pgtidy-cxx-unchecked-null`.
[[nodiscard]] std::string ClangTidyName(std::string_view id);

}  // namespace pgtidy::checks

#include "clang-plugin/checks/site_rule.h"

#include <algorithm>

namespace pgtidy::checks {

void SiteRule::CheckSite(const SiteContext& /*site*/, const engine::Reporter& /*reporter*/) const {}

void SiteRule::CheckWrapperCandidate(const sites::WrapperCandidate& /*candidate*/, text::Location /*location*/,
                                     const engine::Reporter& /*reporter*/) const {}

std::string ClangTidyName(std::string_view id) {
  std::string name = "pgtidy-";
  name += id;
  std::replace(name.begin(), name.end(), '/', '-');
  return name;
}

}  // namespace pgtidy::checks

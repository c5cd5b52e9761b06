#include "clang-plugin/sites/query_site.h"

#include "analyzer/support/check.h"

namespace pgtidy::sites {

const char* SiteRoleName(SiteRole role) {
  switch (role) {
    case SiteRole::kExecute: return "execute";
    case SiteRole::kPrepare: return "prepare";
    case SiteRole::kExecutePrepared: return "execute-prepared";
    case SiteRole::kDescribePrepared: return "describe-prepared";
    case SiteRole::kTable: return "table";
    case SiteRole::kFragment: return "fragment";
  }
  support::CheckFailed("role", "not an enumerator", __FILE__, __LINE__);
}

const char* ResultStateName(ResultUse::State state) {
  switch (state) {
    case ResultUse::State::kUnknown: return "unknown";
    case ResultUse::State::kUnused: return "unused";
    case ResultUse::State::kFollowed: return "followed";
  }
  support::CheckFailed("state", "not an enumerator", __FILE__, __LINE__);
}

}  // namespace pgtidy::sites

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

// string_to_privilege of aclchk.c, 14 to 18. RULE means nothing and is taken up to 17; MAINTAIN is new in 17, SET and
// ALTER SYSTEM in 15: what one of them takes is no error here.
constexpr std::string_view kPrivileges[] = {
    "alter system", "connect", "create", "delete",    "execute", "insert",   "maintain", "references", "rule",
    "select",       "set",     "temp",   "temporary", "trigger", "truncate", "update",   "usage",
};

}  // namespace

std::optional<AnalysisError> CheckPrivileges(const GrantStmt& grant) {
  for (const AccessPriv* privilege : Items<AccessPriv>(grant.privileges)) {
    // ALL with a column list has no name.
    if (privilege->priv_name == nullptr) continue;
    const std::string_view name = privilege->priv_name;
    if (!std::binary_search(std::begin(kPrivileges), std::end(kPrivileges), name)) {
      return AnalysisError{"unrecognized privilege type \"" + std::string(name) + "\"", -1};
    }
  }
  return std::nullopt;
}

}  // namespace pgtidy::syntax::analysis

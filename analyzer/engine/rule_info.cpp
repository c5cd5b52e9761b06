#include "analyzer/engine/rule_info.h"

namespace pgtidy::engine {

std::string HelpUri(const RuleInfo& info) {
  return "https://github.com/pgtidy/pgtidy/blob/main/docs/rules/" + std::string(info.id) + ".md";
}

}  // namespace pgtidy::engine

#include "analyzer/support/check.h"

#include <cstdio>
#include <cstdlib>

namespace pgtidy::support {

void CheckFailed(const char* condition, const char* why, const char* file, int line) {
  std::fprintf(stderr, "pgtidy: internal error at %s:%d: %s (%s)\n", file, line, why, condition);
  std::abort();
}

}  // namespace pgtidy::support

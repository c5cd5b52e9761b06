#include <algorithm>

#include "clang-plugin/apis/libraries.h"

namespace pgtidy::cxx {

const std::vector<const Library*>& AllLibraries() {
  static const std::vector<const Library*> libraries = [] {
    std::vector<const Library*> all = {
#define PGTIDY_LIBRARY(name) &name##Library(),
#include "clang-plugin/apis/libraries.def"
#undef PGTIDY_LIBRARY
    };
    std::sort(all.begin(), all.end(),
              [](const Library* left, const Library* right) { return left->id() < right->id(); });
    return all;
  }();
  return libraries;
}

}  // namespace pgtidy::cxx

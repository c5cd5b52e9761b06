#include "analyzer/migrations/glob.h"

#include <cstddef>
#include <vector>

namespace pgtidy::migrations {
namespace {

// Matches the whole text. `reachable[j]` says whether the pattern read so far matches the first j bytes: a table
// instead of recursion keeps a hostile pattern from taking exponential time.
bool MatchesWhole(std::string_view pattern, std::string_view text) {
  std::vector<char> reachable(text.size() + 1, 0);
  reachable[0] = 1;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '*') {
      const bool any_depth = i + 1 < pattern.size() && pattern[i + 1] == '*';
      if (any_depth) {
        ++i;
        // "a/**/b" also means "a/b".
        if (i + 1 < pattern.size() && pattern[i + 1] == '/' && (i < 2 || pattern[i - 2] == '/')) {
          ++i;
          std::vector<char> next = reachable;
          for (size_t j = 0, started = 0; j < text.size(); ++j) {
            started |= static_cast<size_t>(reachable[j]);
            if (started != 0 && text[j] == '/') next[j + 1] = 1;
          }
          reachable = std::move(next);
          continue;
        }
      }
      for (size_t j = 0; j < text.size(); ++j) {
        if (reachable[j] != 0 && (any_depth || text[j] != '/')) reachable[j + 1] = 1;
      }
      continue;
    }
    std::vector<char> next(text.size() + 1, 0);
    for (size_t j = 0; j < text.size(); ++j) {
      const bool fits = pattern[i] == '?' ? text[j] != '/' : pattern[i] == text[j];
      if (reachable[j] != 0 && fits) next[j + 1] = 1;
    }
    reachable = std::move(next);
  }
  return reachable.back() != 0;
}

}  // namespace

bool MatchesGlob(std::string_view pattern, std::string_view path) {
  if (pattern.starts_with("./")) pattern.remove_prefix(2);
  const bool folders_only = pattern.ends_with('/');
  if (folders_only) pattern.remove_suffix(1);
  const bool any_depth = pattern.find('/') == std::string_view::npos;
  for (size_t end = path.find('/');; end = path.find('/', end + 1)) {
    const bool whole = end == std::string_view::npos;
    std::string_view prefix = path.substr(0, end);
    if (any_depth) prefix = prefix.substr(prefix.rfind('/') + 1);
    if (!(whole && folders_only) && MatchesWhole(pattern, prefix)) return true;
    if (whole) return false;
  }
}

}  // namespace pgtidy::migrations

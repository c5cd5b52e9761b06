#include "analyzer/text/glob.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzer/text/utf8.h"

namespace pgtidy::text {
namespace {

// For each length of a prefix of the path, whether the pattern read so far matches that prefix. Unlike backtracking
// this takes no longer for `*a*a*a*b` than for any other pattern of that length.
using Reached = std::vector<char>;

void MatchByte(Reached& reached, std::string_view path, char byte) {
  for (size_t i = path.size(); i > 0; --i) reached[i] = static_cast<char>(reached[i - 1] != 0 && path[i - 1] == byte);
  reached[0] = 0;
}

void MatchCharacter(Reached& reached, std::string_view path) {
  Reached next(reached.size(), 0);
  for (size_t i = 0; i < path.size(); ++i) {
    if (reached[i] != 0 && path[i] != '/') next[i + CharacterLength(path, i)] = 1;
  }
  reached = std::move(next);
}

void MatchWithinFolder(Reached& reached, std::string_view path) {
  for (size_t i = 1; i <= path.size(); ++i) {
    if (reached[i - 1] != 0 && path[i - 1] != '/') reached[i] = 1;
  }
}

void MatchAcrossFolders(Reached& reached) {
  const auto first = std::find(reached.begin(), reached.end(), 1);
  std::fill(first, reached.end(), 1);
}

// `**/`: no folder, or any number of them.
void MatchFolders(Reached& reached, std::string_view path) {
  bool open = false;
  for (size_t i = 0; i <= path.size(); ++i) {
    if (open && path[i - 1] == '/') reached[i] = 1;
    open = open || reached[i] != 0;
  }
}

// Matches the pattern from `at` on.
void MatchPattern(Reached& reached, std::string_view pattern, size_t at, std::string_view path) {
  while (at < pattern.size()) {
    const bool starts_component = at == 0 || pattern[at - 1] == '/';
    if (starts_component && pattern.substr(at, 3) == "**/") {
      MatchFolders(reached, path);
      at += 3;
    } else if (pattern.substr(at, 2) == "**") {
      MatchAcrossFolders(reached);
      at += 2;
    } else if (pattern[at] == '*') {
      MatchWithinFolder(reached, path);
      at += 1;
    } else if (pattern[at] == '?') {
      MatchCharacter(reached, path);
      at += 1;
    } else {
      MatchByte(reached, path, pattern[at]);
      at += 1;
    }
  }
}

std::string_view WithoutPrefix(std::string_view text, std::string_view prefix) {
  while (text.substr(0, prefix.size()) == prefix) text.remove_prefix(prefix.size());
  return text;
}

}  // namespace

bool MatchesGlob(std::string_view pattern, std::string_view path) {
  pattern = WithoutPrefix(pattern, "./");
  path = WithoutPrefix(path, "./");
  const bool only_folders = pattern.ends_with('/');
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.empty() || path.empty()) return false;

  // Most patterns start with the name of a folder, and most files lie in another one.
  const bool anywhere = pattern.find('/') == std::string_view::npos;
  size_t literal = 0;
  while (!anywhere && literal < pattern.size() && pattern[literal] != '*' && pattern[literal] != '?') {
    if (literal == path.size() || path[literal] != pattern[literal]) return false;
    ++literal;
  }
  path.remove_prefix(literal);

  Reached reached(path.size() + 1, 0);
  reached[0] = 1;
  if (anywhere) MatchFolders(reached, path);
  MatchPattern(reached, pattern, literal, path);
  if (!only_folders && reached[path.size()] != 0) return true;
  for (size_t i = 0; i < path.size(); ++i) {
    if (reached[i] != 0 && path[i] == '/' && literal + i > 0) return true;
  }
  return false;
}

}  // namespace pgtidy::text

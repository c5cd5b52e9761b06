#include "analyzer/migrations/lines.h"

#include <algorithm>

namespace pgtidy::migrations {

bool EndsWithSemicolon(std::string_view line) {
  constexpr std::string_view kSpaces = " \t\n\v\f\r";
  std::string_view previous;
  while (true) {
    line.remove_prefix(std::min(line.find_first_not_of(kSpaces), line.size()));
    if (line.empty()) break;
    const std::string_view word = line.substr(0, line.find_first_of(kSpaces));
    if (word.starts_with("--")) break;
    previous = word;
    line.remove_prefix(word.size());
  }
  return previous.ends_with(';');
}

}  // namespace pgtidy::migrations

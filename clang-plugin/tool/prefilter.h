#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "clang-plugin/tool/parse_unit.h"
#include "clang-plugin/tool/source_scans.h"

namespace pgtidy::tool {

/// By which words units with queries are known.
struct PrefilterWords {
  /// Names of functions and classes: a file in which one stands may send a query.
  std::vector<std::string> names;
  /// A file that has such a word, itself or in what it includes, may send a query by an operator.
  std::vector<std::string> file_words;
};

/// Returns the words by which the calls of these libraries are known.
[[nodiscard]] PrefilterWords WordsOf(const std::vector<const cxx::Library*>& libraries);

/// Returns the indexes of the units to read, in order: those whose main file names a query, and for each of the
/// project's headers that does, one that includes it. Includes are followed as text, within `project_root`; a macro
/// whose body names a query counts as a name itself. What is missed: names that the preprocessor puts together, and
/// queries that only a template of a header sends that another unit instantiates.
[[nodiscard]] std::vector<size_t> ChooseUnits(const std::vector<Unit>& units, const PrefilterWords& words,
                                              const std::string& project_root, SourceScans& scans);

/// Returns whether a path (absolute, without `.` and `..`) is a folder or lies in it.
[[nodiscard]] bool IsInside(std::string_view path, std::string_view folder);

}  // namespace pgtidy::tool

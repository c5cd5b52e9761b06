#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pgtidy::tool {

/// Returns the number that stands for a word in a SourceScan. Two words rarely have the same.
[[nodiscard]] uint32_t WordNumber(std::string_view word);

/// The text of the attribute by which a program declares its own functions that take SQL. As a literal it is a word.
constexpr std::string_view kQueryAnnotation = "pgtidy::query";

/// What can be seen in a C++ file without compiling it.
struct SourceScan {
  struct Include {
    std::string name;  ///< As written: `soci/soci.h`.
    bool is_quoted = false;
    bool is_conditional = false;  ///< Inside of an #if that is no guard around the whole file.
  };
  struct Macro {
    uint32_t name = 0;
    std::vector<uint32_t> body;  ///< The words in its body, sorted.
  };

  std::vector<uint32_t> words;          ///< All identifiers outside comments and literals; sorted.
  std::vector<uint32_t> include_words;  ///< The words of included names: `soci` and `h` of `soci.h`; sorted.
  std::vector<Include> includes;
  std::vector<Macro> macros;
  bool includes_macro = false;  ///< What `#include NAME` includes cannot be seen.
};

/// Reads the words, includes and macros of a file. Never fails: of what is no C++ it sees something or nothing.
[[nodiscard]] SourceScan ScanSource(std::string_view text);

}  // namespace pgtidy::tool

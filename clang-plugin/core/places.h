#pragma once

#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "clang-plugin/sites/sql_text.h"

namespace pgtidy::cxx {

/// Turns Clang's source locations into places in files, which it numbers as they are met.
class Places {
 public:
  explicit Places(const clang::ASTContext& context) : context_(context), sources_(context.getSourceManager()) {}

  /// Where a range of tokens stands, from its first byte to the last of its last token. What macros make stands where
  /// the user wrote it: in the macro's arguments if all of it does, else at the expansion. Nothing for what no file
  /// has.
  [[nodiscard]] std::optional<sites::Place> Of(clang::SourceRange tokens);
  /// The same for `length` bytes from a location in a file.
  [[nodiscard]] std::optional<sites::Place> OfBytes(clang::SourceLocation begin, uint32_t length);
  /// The bytes at a place, at most `most` of them, with white space folded.
  [[nodiscard]] std::string TextAt(clang::SourceRange tokens, size_t most) const;

  /// Absolute paths, without `.` and `..`.
  [[nodiscard]] const std::vector<std::string>& files() const { return files_; }

 private:
  [[nodiscard]] std::optional<uint32_t> IndexOf(clang::FileID file);

  const clang::ASTContext& context_;
  const clang::SourceManager& sources_;
  std::vector<std::string> files_;
  std::map<clang::FileID, std::optional<uint32_t>> indexes_;
};

}  // namespace pgtidy::cxx

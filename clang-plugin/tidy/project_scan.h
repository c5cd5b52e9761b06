#pragma once

#include <clang/AST/ASTContext.h>

#include <optional>
#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/byte_range.h"
#include "clang-plugin/sites/extraction.h"

namespace pgtidy::tidy {

/// What .clang-tidy says to all checks of pgtidy together.
struct ScanOptions {
  std::string config;       ///< pgtidy.toml; empty: the one found from the folder of the main file.
  std::string migrations;   ///< Folder; empty: as configured.
  std::string query_cache;  ///< Folder of SQLx's cache; empty: as configured.
};

/// A place of a translation unit as an absolute path and bytes.
struct FilePlace {
  std::string path;
  text::ByteRange range;
};

/// The findings of one translation unit.
class ProjectScan {
 public:
  /// Finds the queries of the unit and checks them.
  ProjectScan(clang::ASTContext& context, const ScanOptions& options);

  /// Suppressed findings are left out.
  [[nodiscard]] const std::vector<diagnostics::Diagnostic>& findings() const { return findings_; }
  /// What is wrong with the configuration or the migrations; empty: nothing.
  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] FilePlace PlaceOf(text::Location location) const;
  /// The call that sends the text in which a place stands; nothing if it stands in none.
  [[nodiscard]] std::optional<FilePlace> CallOf(const FilePlace& place) const;

 private:
  sites::Extraction extraction_;
  std::vector<std::string> paths_;  // Of the files that findings are in, by their id; absolute.
  std::vector<diagnostics::Diagnostic> findings_;
  std::string problem_;
};

}  // namespace pgtidy::tidy

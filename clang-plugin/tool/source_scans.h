#pragma once

#include <string>
#include <unordered_map>

#include "analyzer/support/result.h"
#include "clang-plugin/tool/file_states.h"
#include "clang-plugin/tool/source_scan.h"

namespace pgtidy::tool {

/// The scans of files, each made once and kept between runs. Not for several threads.
class SourceScans {
 public:
  /// Opens what earlier runs kept in a folder; with an empty one, nothing is kept. `states` must outlive this.
  SourceScans(std::string folder, FileStates& states);

  /// Returns the scan of a file (absolute path); null if it cannot be read. Valid as long as this.
  const SourceScan* Of(const std::string& path);

  /// Writes what is new. Errors (kEnvironment): the folder cannot be made or written.
  support::Status Save();

 private:
  struct Entry {
    FileState state;  // Empty: the scan is good for this run only.
    SourceScan scan;
    bool is_of_this_run = false;
    bool is_readable = true;
  };

  [[nodiscard]] bool Load(std::string_view bytes);

  std::string folder_;
  FileStates& states_;
  std::unordered_map<std::string, Entry> entries_;
  bool is_changed_ = false;
};

}  // namespace pgtidy::tool

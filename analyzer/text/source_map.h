#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "analyzer/text/byte_range.h"
#include "analyzer/text/line_index.h"

namespace pgtidy::text {

/// One file as it was read: its path as the user would write it, and its bytes.
class SourceFile {
 public:
  SourceFile(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view text() const { return bytes_; }
  [[nodiscard]] std::string_view Slice(ByteRange range) const { return text().substr(range.begin, range.size()); }
  /// Returns the index of lines, made at the first call. Safe to call from several threads.
  [[nodiscard]] const LineIndex& lines() const;

 private:
  std::string path_;
  std::string bytes_;
  mutable std::once_flag lines_made_;
  mutable std::unique_ptr<LineIndex> lines_;
};

/// Owns the files of one run. Files are added by one thread; afterwards any number of threads may read.
class SourceMap {
 public:
  /// The largest file that byte ranges can describe.
  static constexpr size_t kMaxFileSize = 0xFFFFFFF0;

  /// Adds a file and returns its id. `bytes` must not be larger than kMaxFileSize.
  FileId Add(std::string path, std::string bytes);

  [[nodiscard]] const SourceFile& file(FileId id) const { return files_[static_cast<size_t>(id)]; }
  [[nodiscard]] size_t size() const { return files_.size(); }
  [[nodiscard]] std::string_view Slice(Location location) const { return file(location.file).Slice(location.range); }

 private:
  std::deque<SourceFile> files_;
};

}  // namespace pgtidy::text

#include "analyzer/text/source_map.h"

#include <utility>

namespace pgtidy::text {

const LineIndex& SourceFile::lines() const {
  std::call_once(lines_made_, [this] { lines_ = std::make_unique<LineIndex>(text()); });
  return *lines_;
}

FileId SourceMap::Add(std::string path, std::string bytes) {
  files_.emplace_back(std::move(path), std::move(bytes));
  return static_cast<FileId>(files_.size() - 1);
}

}  // namespace pgtidy::text

#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "analyzer/support/files.h"

namespace pgtidy::engine::testing {

/// Returns the fenced blocks of a page in docs/ whose fence is followed by `info`.
inline std::vector<std::string> DocBlocks(const std::string& page, const std::string& info) {
  const std::filesystem::path path = std::filesystem::path(PGTIDY_SOURCE_DIR) / "docs" / page;
  const support::Result<std::string> text = support::ReadFile(path.string());
  EXPECT_TRUE(text) << path;
  std::vector<std::string> blocks;
  if (!text) return blocks;
  const std::string open = "\n```" + info + "\n";
  for (size_t at = text->find(open); at != std::string::npos; at = text->find(open, at)) {
    const size_t begin = at + open.size();
    const size_t end = text->find("\n```", begin - 1);
    EXPECT_NE(end, std::string::npos) << "a block without its end in " << path;
    if (end == std::string::npos) break;
    blocks.push_back(text->substr(begin, end + 1 - begin));
    at = end;
  }
  return blocks;
}

}  // namespace pgtidy::engine::testing

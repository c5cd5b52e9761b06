#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/line_problem.h"

namespace pgtidy::migrations {

/// The line of one file in atlas.sum.
struct AtlasSumEntry {
  std::string name;   ///< Of the file.
  std::string hash;   ///< Base64, without "h1:"; of this file and all before it.
  uint32_t line = 0;  ///< Counted from 1; 0 in a sum that was computed.

  /// Returns whether name and hash are equal, wherever the entries stand.
  friend bool operator==(const AtlasSumEntry& left, const AtlasSumEntry& right) {
    return left.name == right.name && left.hash == right.hash;
  }
};

/// What atlas.sum says, or ought to say.
struct AtlasSum {
  std::string total;  ///< Base64, without "h1:"; of all entries.
  std::vector<AtlasSumEntry> entries;
};

/// What ReadAtlasSum() returns.
struct AtlasSumFile {
  AtlasSum sum;  ///< Up to the line that Atlas cannot read.
  /// A line without a hash, or a first line that is not the sum of the others: Atlas stops here.
  std::optional<LineProblem> problem;
};

/// Returns what stands in atlas.sum. Source: HashFile.UnmarshalText(), sql/migrate/dir.go of ariga/atlas.
[[nodiscard]] AtlasSumFile ReadAtlasSum(std::string_view text);

/// One file of the folder.
struct AtlasFile {
  std::string_view name;     ///< Without folder.
  std::string_view content;  ///< As it lies on disk.
};

/// Returns the sum of the files of a folder, which must be given sorted bytewise by name, checkpoints among them. A
/// file that begins with `-- atlas:sum ignore` has no entry; its name alone goes into the hashes of those after it.
/// Where that line ends in \r\n or goes on with other characters than ASCII's, releases differ; this is the rule of
/// 2026. Source: NewHashFile(), sql/migrate/dir.go of ariga/atlas.
[[nodiscard]] AtlasSum ComputeAtlasSum(std::span<const AtlasFile> files);

/// Returns atlas.sum as Atlas writes it, with a line end after each line. Source: HashFile.MarshalText().
[[nodiscard]] std::string RenderAtlasSum(const AtlasSum& sum);

}  // namespace pgtidy::migrations

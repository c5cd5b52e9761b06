#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "analyzer/support/result.h"
#include "clang-plugin/tool/dependency.h"
#include "clang-plugin/tool/file_states.h"

namespace pgtidy::tool {

/// The extractions of earlier runs, each with all that it depends on, in one file. An extraction is given back only if
/// reading the unit again would give the same: every file read has the same content, no file that was looked for in
/// vain is there now. Not for several threads.
class ExtractionCache {
 public:
  /// Opens the cache in a folder. One that does not exist, or was written by another version, or is broken, is empty.
  /// `states` must outlive the cache.
  ExtractionCache(std::string folder, FileStates& states);

  /// Returns the JSON lines of the unit with that key, if they still hold. `main_file` (absolute) tells units of this
  /// run from those that are no more.
  [[nodiscard]] std::optional<std::string_view> Find(ContentHash key, const std::string& main_file);

  /// Keeps the JSON lines of a unit.
  void Put(ContentHash key, const std::string& main_file, const std::vector<Dependency>& dependencies,
           std::string json_lines);

  /// Writes the cache if anything has changed. What no longer holds, and units of files of this run with other keys,
  /// are left out. Errors (kEnvironment): the folder cannot be made or written.
  support::Status Save();

 private:
  enum class Verdict : uint8_t { kUnknown, kHolds, kFails };

  struct Folder {
    std::string path;
    FileState state;  // When all absences in it held. Empty: not known.
  };

  // A dependency of any number of units.
  struct Record {
    DependencyKind kind = DependencyKind::kContent;
    std::string path;
    ContentHash hash;
    FileState state;      // Of kContent and kListing, when it had that hash. Empty: not known.
    uint32_t folder = 0;  // Of kAbsence: the folder that would change if the file came.
    Verdict verdict = Verdict::kUnknown;
  };

  struct Entry {
    ContentHash key;
    std::string main_file;
    std::vector<uint32_t> records;  // Sorted.
    std::string json_lines;
  };

  using RecordKey = std::tuple<DependencyKind, std::string, ContentHash>;

  [[nodiscard]] bool Parse(std::string_view bytes);
  [[nodiscard]] bool Holds(Record& record);
  [[nodiscard]] bool HasThatContent(Record& record);
  uint32_t FolderAt(const std::string& path);
  // Of an absence that is a link to nothing: the absence of what it points to.
  std::optional<uint32_t> BehindLink(uint32_t record);
  uint32_t RecordOf(const Dependency& dependency);
  [[nodiscard]] bool IsKept(const Entry& entry);
  void RenewFolders(const std::vector<uint32_t>& numbers);
  [[nodiscard]] std::string Render();

  std::string folder_;
  FileStates& states_;
  std::vector<Folder> folders_;
  std::vector<Record> records_;
  std::map<ContentHash, Entry> entries_;
  std::map<std::string, uint32_t> folder_ids_;  // Filled when the first extraction is put.
  std::map<RecordKey, uint32_t> record_ids_;
  std::map<uint32_t, std::optional<uint32_t>> behind_links_;
  std::set<std::string> main_files_;  // Those of this run.
  std::set<ContentHash> used_;
  bool has_ids_ = false;
  bool is_changed_ = false;
};

}  // namespace pgtidy::tool

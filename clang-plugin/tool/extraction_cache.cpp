#include "clang-plugin/tool/extraction_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "analyzer/support/files.h"
#include "clang-plugin/tool/binary_stream.h"

namespace pgtidy::tool {
namespace {

constexpr std::string_view kMagic = "pgtidy-cxx extractions 1\n";
constexpr std::string_view kFileName = "/extractions.bin";

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

}  // namespace

ExtractionCache::ExtractionCache(std::string folder, FileStates& states) : folder_(std::move(folder)), states_(states) {
  const support::Result<std::string> bytes = support::ReadFile(folder_ + std::string(kFileName));
  if (bytes && Parse(BinaryReader::Unseal(*bytes, kMagic))) return;
  folders_.clear();
  records_.clear();
  entries_.clear();
}

bool ExtractionCache::Parse(std::string_view bytes) {
  BinaryReader reader(bytes);
  folders_.resize(reader.Count());
  for (Folder& folder : folders_) {
    folder.path = reader.Text();
    folder.state = reader.State();
  }
  records_.resize(reader.Count());
  for (Record& record : records_) {
    const uint64_t kind = reader.Number();
    if (kind > static_cast<uint64_t>(DependencyKind::kListing)) return false;
    record.kind = static_cast<DependencyKind>(kind);
    record.path = reader.Text();
    if (record.kind == DependencyKind::kAbsence) {
      record.folder = static_cast<uint32_t>(reader.Number());
      if (record.folder >= folders_.size()) return false;
    } else if (record.kind != DependencyKind::kPresence) {
      record.hash = reader.Hash();
      record.state = reader.State();
    }
  }
  for (size_t left = reader.Count(); left > 0 && !reader.failed(); --left) {
    Entry entry;
    entry.key = reader.Hash();
    entry.main_file = reader.Text();
    uint64_t at = 0;
    for (size_t i = reader.Count(); i > 0; --i) {
      at += reader.Number();
      if (at >= records_.size()) return false;
      entry.records.push_back(static_cast<uint32_t>(at));
    }
    entry.json_lines = reader.Text();
    const ContentHash key = entry.key;
    entries_.insert_or_assign(key, std::move(entry));
  }
  return !reader.failed();
}

std::optional<std::string_view> ExtractionCache::Find(ContentHash key, const std::string& main_file) {
  main_files_.insert(main_file);
  used_.insert(key);
  const auto found = entries_.find(key);
  if (found == entries_.end()) return std::nullopt;
  for (const uint32_t record : found->second.records) {
    if (Holds(records_[record])) continue;
    return std::nullopt;
  }
  return found->second.json_lines;
}

bool ExtractionCache::Holds(Record& record) {
  if (record.verdict != Verdict::kUnknown) return record.verdict == Verdict::kHolds;
  bool holds = false;
  switch (record.kind) {
    case DependencyKind::kContent:
    case DependencyKind::kListing: holds = HasThatContent(record); break;
    case DependencyKind::kPresence: holds = states_.Of(record.path).exists(); break;
    case DependencyKind::kAbsence: {
      const Folder& folder = folders_[record.folder];
      const bool folder_is_same = folder.state.exists() && states_.Of(folder.path) == folder.state;
      holds = folder_is_same || !states_.Of(record.path).exists();
      break;
    }
  }
  record.verdict = holds ? Verdict::kHolds : Verdict::kFails;
  return holds;
}

bool ExtractionCache::HasThatContent(Record& record) {
  const FileState& present = states_.Of(record.path);
  if (!present.exists()) return false;
  if (record.state == present) return true;
  ContentHash hash;
  if (record.kind == DependencyKind::kListing) {
    hash = HashOfListing(record.path);
  } else {
    const support::Result<std::string> bytes = support::ReadFile(record.path);
    if (!bytes) return false;
    hash = HashOf(*bytes);
  }
  if (hash != record.hash) return false;
  const FileState trusted = states_.Trusted(present);
  is_changed_ = is_changed_ || trusted != record.state;
  record.state = trusted;
  return true;
}

uint32_t ExtractionCache::FolderAt(const std::string& path) {
  const auto [known, is_new] = folder_ids_.try_emplace(path, static_cast<uint32_t>(folders_.size()));
  if (is_new) folders_.push_back({path, states_.Trusted(states_.Of(path))});
  return known->second;
}

uint32_t ExtractionCache::RecordOf(const Dependency& dependency) {
  Record record;
  record.kind = dependency.kind;
  record.path = dependency.path;
  record.hash = dependency.hash;
  if (record.kind == DependencyKind::kAbsence) {
    // Up to the first folder that is there: it changes when the path, or a part of it, comes into being.
    std::string folder = FolderOf(record.path);
    while (folder != "/" && !states_.Of(folder).exists()) {
      record.path = folder;
      folder = FolderOf(record.path);
    }
    record.folder = FolderAt(folder);
    // The folder was known with a state that is not that of today: then its absences are asked for one by one.
    if (folders_[record.folder].state != states_.Of(folder)) folders_[record.folder].state = {};
  } else if (record.kind != DependencyKind::kPresence) {
    record.state = states_.Trusted(states_.Of(record.path));
  }
  const auto [known, is_new] =
      record_ids_.try_emplace({record.kind, record.path, record.hash}, static_cast<uint32_t>(records_.size()));
  if (is_new) records_.push_back(std::move(record));
  return known->second;
}

std::optional<uint32_t> ExtractionCache::BehindLink(uint32_t record) {
  if (records_[record].kind != DependencyKind::kAbsence) return std::nullopt;
  const auto [known, is_new] = behind_links_.try_emplace(record);
  if (!is_new) return known->second;
  const std::filesystem::path link = records_[record].path;
  std::error_code error;
  const std::filesystem::path target = std::filesystem::read_symlink(link, error);
  if (error) return std::nullopt;
  const std::string absent = (link.parent_path() / target).lexically_normal().string();
  const uint32_t behind = RecordOf({.kind = DependencyKind::kAbsence, .path = absent, .hash = {}});
  behind_links_[record] = behind;
  return behind;
}

void ExtractionCache::Put(ContentHash key, const std::string& main_file, const std::vector<Dependency>& dependencies,
                          std::string json_lines) {
  if (!has_ids_) {
    has_ids_ = true;
    for (uint32_t i = 0; i < folders_.size(); ++i) folder_ids_.emplace(folders_[i].path, i);
    for (uint32_t i = 0; i < records_.size(); ++i) {
      record_ids_.emplace(RecordKey{records_[i].kind, records_[i].path, records_[i].hash}, i);
    }
  }
  Entry entry{.key = key, .main_file = main_file, .records = {}, .json_lines = std::move(json_lines)};
  for (const Dependency& dependency : dependencies) {
    entry.records.push_back(RecordOf(dependency));
    // What a link points to may come into being without a change of the link's own folder.
    unsigned links = 0;
    for (auto behind = BehindLink(entry.records.back()); behind; behind = BehindLink(*behind)) {
      constexpr unsigned kMostLinks = 40;
      if (++links > kMostLinks) break;
      entry.records.push_back(*behind);
    }
  }
  std::sort(entry.records.begin(), entry.records.end());
  entry.records.erase(std::unique(entry.records.begin(), entry.records.end()), entry.records.end());
  entries_.insert_or_assign(key, std::move(entry));
  main_files_.insert(main_file);
  used_.insert(key);
  is_changed_ = true;
}

bool ExtractionCache::IsKept(const Entry& entry) {
  if (main_files_.contains(entry.main_file) && !used_.contains(entry.key)) return false;
  if (!states_.Of(entry.main_file).exists()) return false;
  return std::none_of(entry.records.begin(), entry.records.end(),
                      [&](uint32_t record) { return records_[record].verdict == Verdict::kFails; });
}

// A folder that has changed vouches for its absences again once each of them was looked for.
void ExtractionCache::RenewFolders(const std::vector<uint32_t>& numbers) {
  std::vector<bool> holds(folders_.size(), true);
  for (size_t i = 0; i < records_.size(); ++i) {
    const Record& record = records_[i];
    if (numbers[i] == UINT32_MAX || record.kind != DependencyKind::kAbsence || !holds[record.folder]) continue;
    const Folder& folder = folders_[record.folder];
    if (folder.state == states_.Of(folder.path)) continue;
    holds[record.folder] = !states_.Of(record.path).exists();
  }
  for (size_t i = 0; i < folders_.size(); ++i) {
    folders_[i].state = holds[i] ? states_.Trusted(states_.Of(folders_[i].path)) : FileState();
  }
}

std::string ExtractionCache::Render() {
  std::vector<const Entry*> kept;
  for (const auto& [key, entry] : entries_) {
    if (IsKept(entry)) kept.push_back(&entry);
  }
  // Only what the kept ones name is written, under new numbers.
  std::vector<uint32_t> numbers(records_.size(), 0);
  for (const Entry* entry : kept) {
    for (const uint32_t record : entry->records) numbers[record] = 1;
  }
  uint32_t count = 0;
  for (uint32_t& number : numbers) number = number == 0 ? UINT32_MAX : count++;
  RenewFolders(numbers);

  BinaryWriter writer;
  writer.Number(folders_.size());
  for (const Folder& folder : folders_) {
    writer.Text(folder.path);
    writer.State(folder.state);
  }
  writer.Number(count);
  for (size_t i = 0; i < records_.size(); ++i) {
    const Record& record = records_[i];
    if (numbers[i] == UINT32_MAX) continue;
    writer.Number(static_cast<uint64_t>(record.kind));
    writer.Text(record.path);
    if (record.kind == DependencyKind::kAbsence) {
      writer.Number(record.folder);
    } else if (record.kind != DependencyKind::kPresence) {
      writer.Hash(record.hash);
      writer.State(record.state);
    }
  }
  writer.Number(kept.size());
  for (const Entry* entry : kept) {
    writer.Hash(entry->key);
    writer.Text(entry->main_file);
    writer.Number(entry->records.size());
    uint32_t before = 0;
    for (const uint32_t record : entry->records) {
      writer.Number(numbers[record] - before);
      before = numbers[record];
    }
    writer.Text(entry->json_lines);
  }
  return writer.Sealed(kMagic);
}

support::Status ExtractionCache::Save() {
  if (!is_changed_) return {};
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) {
    return support::EnvironmentError(fmt::format("cannot make the folder '{}': {}", folder_, error.message()));
  }
  return support::WriteFileAtomically(folder_ + std::string(kFileName), Render());
}

}  // namespace pgtidy::tool

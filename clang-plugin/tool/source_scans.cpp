#include "clang-plugin/tool/source_scans.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "analyzer/support/files.h"
#include "clang-plugin/tool/binary_stream.h"

namespace pgtidy::tool {
namespace {

constexpr std::string_view kMagic = "pgtidy-cxx words of sources 3\n";
constexpr std::string_view kFileName = "/sources.bin";

// Sorted numbers are written as what each adds to the one before it.
void WriteNumbers(BinaryWriter& writer, const std::vector<uint32_t>& numbers) {
  writer.Number(numbers.size());
  uint32_t before = 0;
  for (const uint32_t number : numbers) {
    writer.Number(number - before);
    before = number;
  }
}

std::vector<uint32_t> ReadNumbers(BinaryReader& reader) {
  std::vector<uint32_t> numbers(reader.Count());
  uint32_t before = 0;
  for (uint32_t& number : numbers) {
    before += static_cast<uint32_t>(reader.Number());
    number = before;
  }
  return numbers;
}

}  // namespace

SourceScans::SourceScans(std::string folder, FileStates& states) : folder_(std::move(folder)), states_(states) {
  if (folder_.empty()) return;
  const support::Result<std::string> bytes = support::ReadFile(folder_ + std::string(kFileName));
  if (bytes && !Load(BinaryReader::Unseal(*bytes, kMagic))) entries_.clear();
}

bool SourceScans::Load(std::string_view bytes) {
  BinaryReader reader(bytes);
  for (size_t left = reader.Count(); left > 0 && !reader.failed(); --left) {
    const std::string_view path = reader.Text();
    Entry& entry = entries_[std::string(path)];
    entry.state = reader.State();
    entry.scan.words = ReadNumbers(reader);
    entry.scan.include_words = ReadNumbers(reader);
    entry.scan.includes.resize(reader.Count());
    for (SourceScan::Include& include : entry.scan.includes) {
      include.name = reader.Text();
      const uint64_t how = reader.Number();
      include.is_quoted = (how & 1U) != 0;
      include.is_conditional = (how & 2U) != 0;
    }
    entry.scan.macros.resize(reader.Count());
    for (SourceScan::Macro& macro : entry.scan.macros) {
      macro.name = static_cast<uint32_t>(reader.Number());
      macro.body = ReadNumbers(reader);
    }
    entry.scan.includes_macro = reader.Number() != 0;
  }
  return !reader.failed();
}

const SourceScan* SourceScans::Of(const std::string& path) {
  Entry& entry = entries_[path];
  if (!entry.is_of_this_run) {
    entry.is_of_this_run = true;
    const FileState& state = states_.Of(path);
    if (!state.exists() || state != entry.state) {
      const support::Result<std::string> text = support::ReadFile(path);
      entry.is_readable = text.has_value();
      entry.scan = text ? ScanSource(*text) : SourceScan();
      entry.state = text ? states_.Trusted(state) : FileState();
      is_changed_ = true;
    }
  }
  return entry.is_readable ? &entry.scan : nullptr;
}

support::Status SourceScans::Save() {
  if (!is_changed_ || folder_.empty()) return {};
  std::map<std::string_view, const Entry*> kept;
  for (const auto& [path, entry] : entries_) {
    if (entry.state.exists() && (entry.is_of_this_run || states_.Of(path) == entry.state)) kept.emplace(path, &entry);
  }
  BinaryWriter writer;
  writer.Number(kept.size());
  for (const auto& [path, entry] : kept) {
    writer.Text(path);
    writer.State(entry->state);
    WriteNumbers(writer, entry->scan.words);
    WriteNumbers(writer, entry->scan.include_words);
    writer.Number(entry->scan.includes.size());
    for (const SourceScan::Include& include : entry->scan.includes) {
      writer.Text(include.name);
      writer.Number((include.is_quoted ? 1U : 0U) | (include.is_conditional ? 2U : 0U));
    }
    writer.Number(entry->scan.macros.size());
    for (const SourceScan::Macro& macro : entry->scan.macros) {
      writer.Number(macro.name);
      WriteNumbers(writer, macro.body);
    }
    writer.Number(entry->scan.includes_macro ? 1 : 0);
  }
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) {
    return support::EnvironmentError(fmt::format("cannot make the folder '{}': {}", folder_, error.message()));
  }
  return support::WriteFileAtomically(folder_ + std::string(kFileName), writer.Sealed(kMagic));
}

}  // namespace pgtidy::tool

#include "clang-plugin/tool/extract_units.h"

#include <clang/Basic/Version.h>

#include <cstdlib>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "clang-plugin/tool/binary_stream.h"
#include "clang-plugin/tool/child_processes.h"
#include "clang-plugin/tool/extraction_cache.h"
#include "clang-plugin/tool/prefilter.h"
#include "clang-plugin/tool/source_scans.h"

namespace pgtidy::tool {
namespace {

// Everything but the files that an extraction depends on: this program, and what it was told.
ContentHash KeyOf(const Unit& unit, const ExtractSettings& settings, const FileState& program) {
  BinaryWriter writer;
  writer.Text(PGTIDY_VERSION " " CLANG_VERSION_STRING);
  for (const char* variable : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "GCC_EXEC_PREFIX"}) {
    const char* value = std::getenv(variable);
    writer.Text(value == nullptr ? "" : value);
  }
  writer.State(program);
  writer.Text(settings.libraries.key);
  writer.Text(settings.project_root);
  writer.Text(unit.file);
  writer.Text(unit.directory);
  for (const std::string& argument : unit.arguments) writer.Text(argument);
  return HashOf(writer.bytes());
}

std::string ToBytes(const ParsedUnit& parsed) {
  BinaryWriter writer;
  writer.Text(parsed.failure);
  writer.Text(parsed.failure.empty() ? sites::ToJsonLines(parsed.extraction) : std::string());
  writer.Number(parsed.is_passing ? 1 : 0);
  writer.Number(parsed.dependencies.size());
  for (const Dependency& dependency : parsed.dependencies) {
    writer.Number(static_cast<uint64_t>(dependency.kind));
    writer.Text(dependency.path);
    writer.Hash(dependency.hash);
  }
  return writer.bytes();
}

void FromBytes(std::string_view bytes, ExtractedUnit& unit) {
  BinaryReader reader(bytes);
  unit.failure = reader.Text();
  unit.json_lines = reader.Text();
  unit.is_passing = reader.Number() != 0;
  unit.dependencies.resize(reader.Count());
  for (Dependency& dependency : unit.dependencies) {
    dependency.kind = static_cast<DependencyKind>(reader.Number());
    dependency.path = reader.Text();
    dependency.hash = reader.Hash();
  }
}

std::vector<size_t> Choose(const std::vector<Unit>& units, const ExtractSettings& settings, FileStates& states) {
  std::vector<size_t> all(units.size());
  std::iota(all.begin(), all.end(), 0);
  if (!settings.prefilter) return all;
  SourceScans scans(settings.cache_folder, states);
  std::vector<size_t> chosen = ChooseUnits(units, WordsOf(settings.libraries.libraries), settings.project_root, scans);
  // Without what is kept, the next run reads the files again.
  (void)scans.Save();
  return chosen;
}

}  // namespace

ExtractOutcome ExtractUnits(const std::vector<Unit>& units, const ExtractSettings& settings) {
  FileStates states;
  ExtractOutcome outcome;
  for (const size_t unit : Choose(units, settings, states)) {
    outcome.units.push_back({.unit = unit, .json_lines = {}, .failure = units[unit].failure, .dependencies = {}});
  }

  std::optional<ExtractionCache> cache;
  if (!settings.cache_folder.empty()) cache.emplace(settings.cache_folder, states);
  const FileState program = states.Of("/proc/self/exe");
  std::vector<ContentHash> keys;
  std::vector<size_t> to_read;
  for (size_t i = 0; i < outcome.units.size(); ++i) {
    ExtractedUnit& extracted = outcome.units[i];
    const Unit& unit = units[extracted.unit];
    keys.push_back(KeyOf(unit, settings, program));
    if (!unit.failure.empty()) continue;
    const std::optional<std::string_view> known = cache ? cache->Find(keys.back(), unit.file) : std::nullopt;
    if (known) {
      extracted.json_lines = *known;
      ++outcome.from_cache;
    } else {
      to_read.push_back(i);
    }
  }

  if (!to_read.empty()) PrepareClang();
  RunInChildren(
      to_read.size(), {.jobs = settings.jobs, .limit = settings.unit_limit, .keep_stderr = settings.show_stderr},
      [&](size_t i) {
        return ToBytes(ParseUnit(units[outcome.units[to_read[i]].unit], {.libraries = settings.libraries.libraries},
                                 settings.project_root));
      },
      [&](size_t i, ChildOutcome child) {
        ExtractedUnit& extracted = outcome.units[to_read[i]];
        if (child.death.empty()) {
          FromBytes(child.bytes, extracted);
        } else {
          extracted.failure = std::move(child.death);
        }
        if (settings.step) settings.step(to_read.size());
      });
  if (!cache) return outcome;
  // In the order of units: the file must not depend on which of them was ready first.
  for (const size_t i : to_read) {
    const ExtractedUnit& extracted = outcome.units[i];
    if (!extracted.failure.empty() || extracted.is_passing) continue;
    cache->Put(keys[i], units[extracted.unit].file, extracted.dependencies, extracted.json_lines);
  }
  if (support::Status saved = cache->Save(); !saved.ok()) outcome.cache_problem = saved.error().message;
  return outcome;
}

}  // namespace pgtidy::tool

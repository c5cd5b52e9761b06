#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/builtin/stored.h"

namespace pgtidy::builtin {
namespace {

using stored::View;

/// Takes the word `word` and the number behind it from the front of `text`; nothing if they do not stand there.
std::optional<int> TakeNumberAfter(std::string_view word, std::string_view& text) {
  if (!text.starts_with(word)) return std::nullopt;
  const std::string_view digits = text.substr(word.size());
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return number;
}

/// Whether what follows a directive (`-- all`, `-- since 16`, `-- until 15`, `-- since 15 until 16`) holds in
/// `version`; nothing if `line` is none.
std::optional<bool> HoldsAfter(std::string_view line, int version) {
  if (!line.starts_with("--")) return std::nullopt;
  line.remove_prefix(2);
  if (line == " all") return true;
  const std::optional<int> since = TakeNumberAfter(" since ", line);
  const std::optional<int> until = TakeNumberAfter(" until ", line);
  if (!line.empty() || (!since && !until)) return std::nullopt;
  return since.value_or(version) <= version && version <= until.value_or(version);
}

/// The statements of `definitions` that hold in `version`, without the directives.
std::string Filter(std::string_view definitions, int version) {
  std::string result;
  bool holds = true;
  while (!definitions.empty()) {
    const std::string_view line = definitions.substr(0, definitions.find('\n'));
    definitions.remove_prefix(std::min(line.size() + 1, definitions.size()));
    if (const std::optional<bool> directive = HoldsAfter(line, version)) {
      holds = *directive;
    } else if (holds) {
      result.append(line).push_back('\n');
    }
  }
  return result;
}

/// What CREATE EXTENSION runs in `version`. Filtered once: the text stays for the life of the program.
std::string_view DefinitionsOf(const stored::Extension& extension, int version) {
  static std::mutex mutex;
  static std::map<std::pair<const stored::Extension*, int>, std::string> filtered;
  const std::lock_guard lock(mutex);
  const auto [place, is_new] = filtered.try_emplace({&extension, version});
  if (is_new) {
    place->second =
        Filter(stored::ExtensionDefinitions().substr(extension.definitions_begin, extension.definitions_size), version);
  }
  return place->second;
}

}  // namespace

std::optional<ExtensionInfo> BuiltinCatalog::Extension(std::string_view name) const {
  const auto by_name = [](const stored::Extension& extension) { return View(extension.name); };
  for (const stored::Extension& extension : std::ranges::equal_range(stored::Extensions(), name, {}, by_name)) {
    if (!extension.versions.Contain(version_)) continue;
    ExtensionInfo info{.name = View(extension.name),
                       .default_version = View(extension.default_version),
                       .requires_extensions = {},
                       .trusted = extension.trusted,
                       .relocatable = extension.relocatable,
                       .bundled = extension.bundled,
                       .schema = View(extension.schema),
                       .comment = View(extension.comment),
                       .definitions = DefinitionsOf(extension, version_)};
    std::string_view required = View(extension.requires_extensions);
    while (!required.empty()) {
      const std::string_view one = required.substr(0, required.find(','));
      info.requires_extensions.push_back(one);
      required.remove_prefix(std::min(one.size() + 1, required.size()));
    }
    return info;
  }
  return std::nullopt;
}

std::vector<std::string_view> BuiltinCatalog::ExtensionNames() const {
  std::vector<std::string_view> names;
  for (const stored::Extension& extension : stored::Extensions()) {
    if (extension.versions.Contain(version_)) names.push_back(View(extension.name));
  }
  return names;
}

}  // namespace pgtidy::builtin

#include "analyzer/migrations/files_from.h"

#include <fmt/format.h>

#include <filesystem>
#include <unordered_set>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/support/files.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {

support::Result<std::vector<MigrationSet>> ReadFilesFrom(const std::string& list, text::SourceMap& sources) {
  const auto text = support::ReadFile(list);
  if (!text) return text.error();
  const size_t slash = list.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : list.substr(0, slash + 1);

  MigrationSet set;
  set.framework = &kFilesFromInfo;
  set.root = folder.empty() ? "." : folder.size() == 1 ? folder : folder.substr(0, folder.size() - 1);
  set.reason = fmt::format("listed by {}", list);
  LineReader lines(*text, text::StartsWithByteOrderMark(*text) ? 3 : 0);
  int number = 0;
  for (Line line; lines.Next(line);) {
    ++number;
    const std::string_view entry = Trim(line.text);
    if (entry.empty() || entry.front() == '#') continue;
    const std::string path =
        (std::filesystem::path(folder) / std::filesystem::path(entry)).lexically_normal().generic_string();
    auto bytes = support::ReadFile(path);
    if (!bytes) {
      support::Error error = bytes.error();
      if (!std::filesystem::exists(path)) error.kind = support::ErrorKind::kUsage;
      error.message += fmt::format(", named by {}:{}", list, number);
      return error;
    }
    MigrationFile file = WholeFile(path, *bytes, Direction::kUp, TransactionMode::kUnknown);
    const std::string_view name = BaseName(path);
    file.version = LeadingDigits(name);
    file.description = SplitDirection(name.substr(file.version.size())).stem;
    if (!file.version.empty() && file.description.starts_with('_')) file.description.erase(0, 1);
    file.file = sources.Add(path, *std::move(bytes));
    set.files.push_back(std::move(file));
  }
  return std::vector<MigrationSet>{std::move(set)};
}

}  // namespace pgtidy::migrations

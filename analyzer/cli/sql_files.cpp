#include "analyzer/cli/sql_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "analyzer/cli/terminal.h"
#include "analyzer/migrations/file_tree.h"
#include "analyzer/support/files.h"
#include "analyzer/text/glob.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::cli {
namespace {

using SqlFiles = engine::CxxConfig::SqlFiles;

// The folder below which all files that a pattern matches lie.
std::string FolderOf(const std::string& pattern) {
  const size_t wildcard = pattern.find_first_of("*?");
  // A pattern without a folder matches names anywhere.
  if (pattern.find('/') == std::string::npos) return {};
  const size_t slash = pattern.rfind('/', wildcard);
  return slash == std::string::npos ? std::string() : pattern.substr(0, std::max<size_t>(slash, 1));
}

void ListFiles(migrations::FileTree& tree, const std::string& path, std::vector<std::string>& files) {
  const migrations::Folder& folder = tree.Open(path);
  for (const std::string& name : folder.files) {
    // Hidden files are those of editors.
    if (!name.starts_with('.')) files.push_back(folder.PathOf(name));
  }
  for (const std::string& name : folder.folders) ListFiles(tree, folder.PathOf(name), files);
}

sites::Extraction ExtractionOf(const std::string& path, const std::string& text, const SqlFiles& sql) {
  sites::Extraction extraction;
  extraction.main_file = std::filesystem::absolute(path).lexically_normal().string();
  extraction.files = {extraction.main_file};
  sites::QuerySite site;
  site.library = "sql-file";
  // A byte order mark is none of the text: what reads files as text takes it away.
  const uint32_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  site.text_place = sites::Place{.file = 0, .range = {begin, static_cast<uint32_t>(text.size())}};
  site.texts.emplace_back().Append(text.substr(begin), sites::SegmentKind::kVerbatim, site.text_place);
  site.placeholders = engine::PlaceholderStyleOf(sql.placeholders);
  site.takes_several_statements = true;
  extraction.sites.push_back(std::move(site));
  return extraction;
}

}  // namespace

support::Result<std::vector<sites::Extraction>> ReadSqlFiles(const engine::Config& config,
                                                             const std::vector<migrations::MigrationSet>& sets) {
  std::vector<sites::Extraction> extractions;
  if (config.cxx.sql.empty()) return extractions;
  migrations::FileTree tree(config.exclude, config.PathFromFolder(""), {});
  std::set<std::string> taken;
  for (const migrations::MigrationSet& set : sets) {
    for (const migrations::MigrationFile& file : set.files) taken.insert(file.path);
  }
  std::map<std::string, const SqlFiles*> chosen;
  for (const SqlFiles& sql : config.cxx.sql) {
    for (const std::string& written : sql.files) {
      std::string pattern = std::filesystem::path(written).lexically_normal().generic_string();
      if (pattern.starts_with('/')) pattern = config.PathInFolder(pattern);
      std::vector<std::string> files;
      std::error_code ignored;
      const std::string folder = config.PathFromFolder(FolderOf(pattern));
      if (folder.empty() || std::filesystem::is_directory(folder, ignored)) ListFiles(tree, folder, files);
      bool is_used = false;
      for (const std::string& file : files) {
        if (!text::MatchesGlob(pattern, config.PathInFolder(file)) || tree.IsExcluded(file)) continue;
        is_used = true;
        if (!taken.contains(file)) chosen.emplace(file, &sql);
      }
      if (!is_used && !tree.failed()) Log(fmt::format("'{}' in [[cxx.sql]] matches no file", written));
    }
  }
  if (tree.failed()) return tree.failure();
  for (const auto& [file, sql] : chosen) {
    const support::Result<std::string> text = support::ReadFile(file);
    if (!text || text::FindInvalidUtf8(*text)) {
      Log(text ? fmt::format("{}: not checked: it is not UTF-8", file) : text.error().message);
      continue;
    }
    extractions.push_back(ExtractionOf(file, *text, *sql));
  }
  return extractions;
}

}  // namespace pgtidy::cli

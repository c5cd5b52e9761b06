#include "analyzer/migrations/ledger/settings.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "analyzer/support/files.h"
#include "analyzer/support/toml.h"

namespace pgtidy::migrations {
namespace {

constexpr int kMostFoldersAbove = 12;

// As the user would write it; empty if there is none.
std::string FindSettings(const std::string& root) {
  std::error_code failed;
  std::filesystem::path folder = root;
  for (int i = 0; i <= kMostFoldersAbove; ++i) {
    const std::filesystem::path file = (folder / "sqlx.toml").lexically_normal();
    if (std::filesystem::is_regular_file(file, failed)) return file.generic_string();
    if (std::filesystem::exists(folder / ".git", failed)) break;
    if (std::filesystem::absolute(folder, failed).lexically_normal() == folder.root_path()) break;
    folder /= "..";
  }
  return "";
}

}  // namespace

support::Result<LedgerSettings> ReadLedgerSettings(const MigrationSet& set) {
  LedgerSettings settings;
  if (set.framework->id != "sqlx") return settings;
  const std::string path = FindSettings(set.root);
  if (path.empty()) return settings;
  const support::Result<std::string> text = support::ReadFile(path);
  if (!text) return text.error();
  const toml::parse_result parsed = toml::parse(*text);
  if (!parsed) {
    const toml::parse_error& error = parsed.error();
    return support::UsageError(fmt::format("{}:{}:{}: {}", path, error.source().begin.line, error.source().begin.column,
                                           std::string(error.description())));
  }
  const toml::table* migrate = parsed.table()["migrate"].as_table();
  if (migrate == nullptr) return settings;
  if (const auto name = (*migrate)["table-name"].value<std::string>()) settings.table_name = *name;
  if (const toml::array* characters = (*migrate)["ignored-chars"].as_array()) {
    for (const toml::node& character : *characters) {
      if (const auto value = character.value<std::string>()) settings.ignored_characters.push_back(*value);
    }
  }
  return settings;
}

}  // namespace pgtidy::migrations

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/cli/all_rules.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/rule_page.h"
#include "analyzer/support/files.h"

namespace pgtidy::cli {
namespace {

std::string RenderTable(const std::vector<const engine::RuleInfo*>& rules) {
  size_t widest = 0;
  for (const engine::RuleInfo* rule : rules) widest = std::max(widest, rule->id.size());
  std::string table;
  for (const engine::RuleInfo* rule : rules) {
    table += fmt::format("{:<{}}  {:<7}  {:<7}  {}\n", rule->id, widest, diagnostics::SeverityName(rule->severity),
                         rule->stability == engine::Stability::kStable ? "stable" : "preview", rule->summary);
  }
  return table;
}

std::string RenderJson(const std::vector<const engine::RuleInfo*>& rules) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const engine::RuleInfo* rule : rules) {
    nlohmann::ordered_json options = nlohmann::ordered_json::array();
    for (const engine::OptionInfo& option : rule->options) {
      options.push_back(
          {{"name", option.name}, {"default", option.default_value}, {"description", option.description}});
    }
    list.push_back({{"id", rule->id},
                    {"summary", rule->summary},
                    {"severity", diagnostics::SeverityName(rule->severity)},
                    {"stability", rule->stability == engine::Stability::kStable ? "stable" : "preview"},
                    {"since", rule->since},
                    {"fix", rule->fix ? nlohmann::ordered_json(diagnostics::ApplicabilityName(*rule->fix))
                                      : nlohmann::ordered_json()},
                    {"options", std::move(options)},
                    {"help_uri", engine::HelpUri(*rule)}});
  }
  return list.dump(2) + "\n";
}

ExitStatus WriteDocs(const std::string& folder, const std::vector<const engine::RuleInfo*>& rules) {
  const auto write = [&](const std::filesystem::path& path, const std::string& text) -> support::Status {
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error) {
      return support::EnvironmentError(
          fmt::format("cannot make folder '{}': {}", path.parent_path().string(), error.message()));
    }
    return support::WriteFileAtomically(path.string(), text);
  };
  for (const engine::RuleInfo* rule : rules) {
    const support::Status written =
        write(std::filesystem::path(folder) / (std::string(rule->id) + ".md"), engine::RenderRulePage(*rule));
    if (!written.ok()) return Fail(written.error());
  }
  const support::Status written = write(std::filesystem::path(folder) / "README.md", engine::RenderRuleIndex(rules));
  return written.ok() ? ExitStatus::kClean : Fail(written.error());
}

}  // namespace

ExitStatus RunRules(const RulesOptions& options) {
  const std::vector<const engine::RuleInfo*> rules = engine::InfosOf(AllRules());
  if (!options.write_docs.empty()) return WriteDocs(options.write_docs, rules);
  const support::Status printed = Print(options.format == "json" ? RenderJson(rules) : RenderTable(rules));
  return printed.ok() ? ExitStatus::kClean : Fail(printed.error());
}

}  // namespace pgtidy::cli

// The rules' files, their list, their ids, their pages and their fixtures agree.

#include "rules/registry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analyzer/cli/all_rules.h"
#include "analyzer/engine/rule_page.h"

namespace pgtidy::tests {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = PGTIDY_SOURCE_DIR;

std::string ReadText(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::string WithDashes(std::string text) {
  std::replace(text.begin(), text.end(), '_', '-');
  return text;
}

TEST(RegistryTest, EveryRuleFileIsListedUnderItsName) {
  std::set<std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kRoot / "rules")) {
    fs::path relative = fs::relative(entry.path(), kRoot / "rules");
    if (entry.path().extension() != ".cpp" || !relative.has_parent_path() || *relative.begin() == "shared") continue;
    files.insert(WithDashes(relative.replace_extension().generic_string()));
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(kRoot / "clang-plugin/checks/rules")) {
    if (entry.path().extension() == ".cpp") files.insert("cxx/" + WithDashes(entry.path().stem().string()));
  }
  std::set<std::string> ids;
  for (const engine::Rule* rule : cli::AllRules()) ids.insert(std::string(rule->info().id));
  EXPECT_EQ(files, ids);
}

TEST(RegistryTest, ListIsSorted) {
  std::istringstream list(ReadText(kRoot / "rules" / "rules.def"));
  std::vector<std::string> entries;
  for (std::string line; std::getline(list, line);) {
    if (line.starts_with("PGTIDY_RULE")) entries.push_back(line);
  }
  EXPECT_EQ(entries.size(), rules::AllRules().size());
  EXPECT_TRUE(std::is_sorted(entries.begin(), entries.end()));
  const std::vector<const engine::Rule*>& all = cli::AllRules();
  EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                             [](const auto* left, const auto* right) { return left->info().id < right->info().id; }));
}

TEST(RegistryTest, BareNamesAreUniqueAndNoFamily) {
  std::map<std::string_view, int> names;
  std::set<std::string_view> families;
  for (const engine::Rule* rule : cli::AllRules()) {
    ++names[rule->info().name()];
    families.insert(rule->info().family());
  }
  for (const auto& [name, count] : names) {
    EXPECT_EQ(count, 1) << name;
    EXPECT_FALSE(families.contains(name)) << name;
  }
}

TEST(RegistryTest, DescriptionsAreComplete) {
  for (const engine::Rule* rule : cli::AllRules()) {
    const engine::RuleInfo& info = rule->info();
    SCOPED_TRACE(std::string(info.id));
    EXPECT_FALSE(info.summary.empty());
    EXPECT_FALSE(info.summary.ends_with('.'));
    EXPECT_FALSE(info.since.empty());
    EXPECT_NE(info.severity, diagnostics::Severity::kOff);
    for (const engine::OptionInfo& option : info.options) {
      EXPECT_FALSE(option.default_value.empty()) << option.name;
      EXPECT_FALSE(option.description.empty()) << option.name;
    }
  }
}

TEST(RegistryTest, PagesAreFresh) {
  std::vector<const engine::RuleInfo*> infos = engine::InfosOf(cli::AllRules());
  const std::string remedy = "write them anew with: pgtidy rules --write-docs docs/rules";
  std::set<fs::path> expected = {kRoot / "docs/rules/README.md"};
  EXPECT_EQ(ReadText(kRoot / "docs/rules/README.md"), engine::RenderRuleIndex(infos)) << remedy;
  for (const engine::RuleInfo* info : infos) {
    const fs::path page = kRoot / "docs/rules" / (std::string(info->id) + ".md");
    expected.insert(page);
    EXPECT_EQ(ReadText(page), engine::RenderRulePage(*info)) << remedy;
  }
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kRoot / "docs/rules")) {
    if (entry.is_directory()) continue;
    EXPECT_TRUE(expected.contains(entry.path())) << entry.path() << " belongs to no rule";
  }
}

TEST(CoverageTest, EveryRuleHasAFixtureThatExpectsIt) {
  std::string all;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kRoot / "fixtures")) {
    const fs::path extension = entry.path().extension();
    if (extension == ".sql" || extension == ".cpp" || extension == ".txt") all += ReadText(entry.path());
  }
  for (const engine::Rule* rule : cli::AllRules()) {
    const std::string id(rule->info().id);
    // The last is the form of fixtures/checks.
    const bool expected = all.find("[" + id + "]") != std::string::npos ||
                          all.find("[" + id + " ") != std::string::npos ||
                          all.find(" " + id + ": ") != std::string::npos;
    EXPECT_TRUE(expected) << id << " stands in no expectation under fixtures/";
  }
}

}  // namespace
}  // namespace pgtidy::tests

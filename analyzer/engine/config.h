#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/support/result.h"

namespace pgtidy::engine {

/// The value of a rule's option.
using OptionValue = std::variant<bool, int64_t, std::string, std::vector<std::string>>;

/// The options of one rule for one file, defaults filled in.
class RuleOptions {
 public:
  explicit RuleOptions(std::map<std::string, OptionValue, std::less<>> values = {}) : values_(std::move(values)) {}

  // The option must be declared in the rule's RuleInfo with that type.
  [[nodiscard]] bool GetBoolean(std::string_view name) const;
  [[nodiscard]] int64_t GetInteger(std::string_view name) const;
  [[nodiscard]] const std::string& GetString(std::string_view name) const;
  [[nodiscard]] const std::vector<std::string>& GetStringList(std::string_view name) const;

 private:
  std::map<std::string, OptionValue, std::less<>> values_;
};

/// How one rule acts on one file.
struct RuleSettings {
  diagnostics::Severity severity = diagnostics::Severity::kOff;
  RuleOptions options;
};

/// How comments that suppress findings are treated.
struct SuppressionSettings {
  bool require_reason = false;
  bool report_unused = true;
  std::vector<std::string> accept;  ///< Tools whose comments are accepted: "squawk", "eugene", ...
};

/// What pgtidy.toml and the command line say together. Paths in it are relative to `folder`.
struct Config {
  std::string path;    ///< Of the file; empty if there is none.
  std::string folder;  ///< Folder of the file, or the present one, as the user would write it; "" is the present one.
  std::vector<std::string> migrations;  ///< Folders and files to check when the command line names none.
  std::string framework;                ///< Id; empty: find out.
  std::vector<std::string> exclude;     ///< Glob patterns of files to leave out.
  std::vector<int> pg_versions;         ///< Major versions, sorted; never empty.
  diagnostics::Severity fail_level = diagnostics::Severity::kWarning;
  bool preview = false;  ///< Turns preview rules on.
  std::string baseline;  ///< File of accepted findings; empty: none.
  SuppressionSettings suppression;

  /// One line of a [rules] table: a rule, a family or "all", with what is set.
  struct RuleSetting {
    std::string selector;  ///< "family/name", "family" or "all".
    std::optional<diagnostics::Severity> severity;
    std::map<std::string, OptionValue, std::less<>> options;
  };
  std::vector<RuleSetting> rules;  ///< Later and narrower ones win.

  /// Rules for some paths only.
  struct Override {
    std::vector<std::string> paths;  ///< Glob patterns.
    std::vector<RuleSetting> rules;
  };
  std::vector<Override> overrides;  ///< In file order; later ones win.

  /// Returns how a rule acts on a file. `file` is a path as the user would write it.
  [[nodiscard]] RuleSettings SettingsFor(const RuleInfo& rule, std::string_view file) const;
};

/// Finds pgtidy.toml in `start` or the nearest folder above it. Returns its path, or nothing.
[[nodiscard]] std::optional<std::string> FindConfig(const std::string& start);

/// Reads a configuration. `known_rules` are all rules of this build; `frameworks` the ids of all frameworks. An unknown
/// key, rule, option, framework or a value of the wrong type is an Error with path, line and a suggestion.
support::Result<Config> ReadConfig(const std::string& path, const std::vector<const RuleInfo*>& known_rules,
                                   const std::vector<std::string>& frameworks);

/// The same for text that is already there; `path` is used in messages and gives the folder.
support::Result<Config> ParseConfig(std::string_view text, const std::string& path,
                                    const std::vector<const RuleInfo*>& known_rules,
                                    const std::vector<std::string>& frameworks);

/// Returns the configuration that holds when there is no file.
[[nodiscard]] Config DefaultConfig();

/// Returns the JSON schema of pgtidy.toml.
[[nodiscard]] std::string ConfigSchema(const std::vector<const RuleInfo*>& known_rules,
                                       const std::vector<std::string>& frameworks);

/// Finds a rule by id ("family/name") or by bare name. Null if there is none.
[[nodiscard]] const RuleInfo* FindRule(std::string_view name, const std::vector<const RuleInfo*>& known_rules);

/// Returns whether `path` matches a glob pattern: `*` and `?` stay within a folder, `**` crosses folders, a pattern
/// without `/` matches the name of a file or folder anywhere.
[[nodiscard]] bool MatchesGlob(std::string_view pattern, std::string_view path);

}  // namespace pgtidy::engine

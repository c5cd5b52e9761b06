#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/support/result.h"
#include "analyzer/syntax/numbered_text.h"

namespace pgtidy::engine {

/// The major versions of PostgreSQL that pgtidy knows, and the one that it takes when nothing names another.
constexpr int kOldestPgVersion = 14;
constexpr int kNewestPgVersion = 18;
constexpr int kDefaultPgVersion = kNewestPgVersion;

/// The name of the configuration file.
constexpr std::string_view kConfigFileName = "pgtidy.toml";

/// The value of a rule's option.
using OptionValue = std::variant<bool, int64_t, std::string, std::vector<std::string>>;

/// Returns the default of an option, read from its TOML form.
[[nodiscard]] OptionValue DefaultValue(const OptionInfo& option);

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

/// Where it is written what is applied.
struct LedgerConfig {
  std::string lock;   ///< The lock file; empty: pgtidy.lock beside the configuration.
  std::string csv;    ///< The framework's table as a CSV file; empty: none.
  std::string table;  ///< The framework's table in a database, as SQL writes it; empty: its usual one.
  std::string base;   ///< The revision of git whose files count as applied; empty: find out; "none": do not ask git.
};

/// What the C++ side is to read, and the functions of the user's own that send SQL.
struct CxxConfig {
  std::string build;               ///< Folder of the build, or its compile_commands.json; empty: find it.
  std::vector<std::string> files;  ///< Glob patterns of the sources to read; none: all of the build.
  std::string query_cache;         ///< Folder of SQLx's cache of queries; empty: none.

  /// One [[cxx.api]] table. Arguments are counted from 0, without the object of a member function.
  struct Api {
    /// Where the values of the statement's parameters are.
    enum class Parameters : uint8_t {
      kUnknown,  ///< Not among the arguments as they are.
      kNone,     ///< The statement has none.
      kRest,     ///< All arguments from `first_parameter` on.
      kList,     ///< The arguments in `parameters`.
    };
    /// What the function gives back.
    enum class Result : uint8_t {
      kByType,             ///< What its type says.
      kNone,               ///< No rows.
      kLibrary,            ///< Something with the members of the result of `library`.
      kTemplateArguments,  ///< Rows of the types that the call spells.
      kCallback,           ///< Rows given to a callable argument.
    };

    std::string class_name;  ///< Qualified; empty: no member function.
    std::string function;    ///< Qualified if `class_name` is empty; empty: the constructors of the class.
    uint32_t sql = 0;
    /// The argument is no text but a struct, or a list of structs, and this member of it is the SQL; empty: a text.
    std::string sql_member;
    std::string name_member;  ///< Likewise the name of the prepared statement; empty: no member has it.
    Parameters parameters_are = Parameters::kUnknown;
    uint32_t first_parameter = 0;
    std::vector<uint32_t> parameters;
    Result result = Result::kByType;
    std::string library;             ///< Of kLibrary: one of CxxResultLibraries().
    std::string placeholders = "$";  ///< One of CxxPlaceholders().
    bool several_statements = false;
    std::string role = "execute";  ///< One of CxxRoles().
    std::optional<uint32_t> name;  ///< The argument with the name of the prepared statement.
    std::string format;            ///< One of CxxFormats(), for calls with arguments behind the SQL; empty: none.
  };
  std::vector<Api> apis;  ///< In file order.

  /// One [[cxx.sql]] table: files of SQL that the program brings along, as Qt's resources. Each of their statements is
  /// a query of its own.
  struct SqlFiles {
    std::vector<std::string> files;  ///< Glob patterns.
    std::string placeholders = "$";  ///< One of CxxPlaceholders().
  };
  std::vector<SqlFiles> sql;  ///< In file order.
};

/// The client libraries whose results [[cxx.api]] can name, sorted.
[[nodiscard]] const std::vector<std::string>& CxxResultLibraries();
/// What a function can do with a statement: "execute", "prepare", "execute-prepared".
[[nodiscard]] const std::vector<std::string>& CxxRoles();
/// How a function can put a statement together: "fmt", "printf".
[[nodiscard]] const std::vector<std::string>& CxxFormats();
/// The marks of placeholders that [[cxx.api]] and [[cxx.sql]] can name: "$", ":", "@", "?".
[[nodiscard]] const std::vector<std::string>& CxxPlaceholders();
/// Returns what one of these marks stands for.
[[nodiscard]] syntax::PlaceholderStyle PlaceholderStyleOf(std::string_view mark);

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
  LedgerConfig ledger;
  CxxConfig cxx;
  std::vector<std::string> schema_baseline;  ///< SQL files that make what is there before the first migration.

  /// One [extensions.NAME] table.
  struct Extension {
    std::string name;
    std::string definitions;  ///< File with the SQL that CREATE EXTENSION applies.
  };
  std::vector<Extension> extensions;  ///< In file order.

  /// One line of a [rules] table: a rule, a family or "all", with what is set.
  struct RuleSetting {
    std::string selector;  ///< "family/name", "family" or "all".
    std::optional<diagnostics::Severity> severity;
    bool own_severity = false;  ///< "on": the severity that the rule itself gives; `severity` is empty then.
    std::map<std::string, OptionValue, std::less<>> options;
  };
  std::vector<RuleSetting> rules;  ///< In file order. A rule wins over a family, a family over "all", then the later.

  /// Rules for some paths only.
  struct Override {
    std::vector<std::string> paths;  ///< Glob patterns.
    std::vector<RuleSetting> rules;
  };
  std::vector<Override> overrides;  ///< In file order; they win over `rules`, later ones over earlier ones.

  /// Returns how a rule acts on a file. `file` is a path as the user would write it; "" stands for no file, for which
  /// no override holds. A preview rule is off unless `preview` is set or a line names it or its family.
  [[nodiscard]] RuleSettings SettingsFor(const RuleInfo& rule, std::string_view file) const;

  /// Returns the overrides that hold for a file, as indexes into `overrides`. Matching costs more than all else in
  /// SettingsFor(), so do it once for a file that many rules check.
  [[nodiscard]] std::vector<size_t> MatchingOverrides(std::string_view file) const;
  /// Returns how a rule acts on a file for which these overrides hold.
  [[nodiscard]] RuleSettings SettingsFor(const RuleInfo& rule, const std::vector<size_t>& matching_overrides) const;

  /// Returns a path of the configuration (relative to `folder`) as the user would write it.
  [[nodiscard]] std::string PathFromFolder(std::string_view inside) const;
  /// Returns a path as the user would write it relative to `folder`, with forward slashes: what globs are matched with.
  [[nodiscard]] std::string PathInFolder(std::string_view file) const;
};

/// Finds pgtidy.toml in the folder `start` ("" is the present one) or the nearest folder above it. Returns its path as
/// the user would write it: relative if it lies below the present folder or `start` is relative; or nothing.
[[nodiscard]] std::optional<std::string> FindConfig(const std::string& start);

/// Reads a configuration. `known_rules` are all rules of this build; `frameworks` the ids of all frameworks. An unknown
/// key, rule, option, framework or a value of the wrong type is an Error (kUsage) with path, line, column and a
/// suggestion; the first in the file is reported. A file that cannot be read is kEnvironment.
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

/// Returns the families of the rules, sorted.
[[nodiscard]] std::vector<std::string> RuleFamilies(const std::vector<const RuleInfo*>& known_rules);

/// Returns all names by which configuration and comments may call rules: ids, bare names and families.
[[nodiscard]] std::vector<std::string> RuleSelectors(const std::vector<const RuleInfo*>& known_rules);

}  // namespace pgtidy::engine

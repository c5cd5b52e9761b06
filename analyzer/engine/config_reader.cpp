#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/engine/foreign_suppression.h"
#include "analyzer/support/files.h"
#include "analyzer/support/suggest.h"
#include "analyzer/support/toml.h"

namespace pgtidy::engine {
namespace {

using diagnostics::Severity;

const char* TypeName(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::none: return "nothing";
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "a list";
    case toml::node_type::string: return "a string";
    case toml::node_type::integer: return "an integer";
    case toml::node_type::floating_point: return "a number with a fraction";
    case toml::node_type::boolean: return "a boolean";
    case toml::node_type::date: return "a date";
    case toml::node_type::time: return "a time";
    case toml::node_type::date_time: return "a date with time";
  }
  return "";
}

// Neither is null; both belong to the parsed file.
struct Entry {
  const toml::key* key;
  const toml::node* value;
};

bool IsBefore(const toml::source_position& left, const toml::source_position& right) {
  return left.line != right.line ? left.line < right.line : left.column < right.column;
}

// The library sorts a table by name; what is set later must win, so the order of the file is needed.
std::vector<Entry> InFileOrder(const toml::table& table) {
  std::vector<Entry> entries;
  for (auto&& [key, value] : table) entries.push_back({&key, &value});
  std::sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
    return IsBefore(left.key->source().begin, right.key->source().begin);
  });
  return entries;
}

class Reader {
 public:
  Reader(const std::string& path, const std::vector<const RuleInfo*>& rules, const std::vector<std::string>& frameworks)
      : path_(path), rules_(rules), frameworks_(frameworks), families_(RuleFamilies(rules)) {}

  support::Result<Config> Read(std::string_view text) {
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
      const toml::parse_error& error = parsed.error();
      Fail(error.source().begin, std::string(error.description()));
      return support::UsageError(error_);
    }
    config_ = DefaultConfig();
    config_.path = path_;
    config_.folder = std::filesystem::path(path_).parent_path().lexically_normal().generic_string();
    if (config_.folder == ".") config_.folder.clear();
    ReadKeys(parsed.table(), "",
             {
                 {"migrations", [this](const toml::node& value) { ReadStrings(value, config_.migrations); }},
                 {"framework", [this](const toml::node& value) { ReadFramework(value); }},
                 {"exclude", [this](const toml::node& value) { ReadStrings(value, config_.exclude); }},
                 {"pg-version", [this](const toml::node& value) { ReadPgVersion(value); }},
                 {"fail-level", [this](const toml::node& value) { ReadFailLevel(value); }},
                 {"preview", [this](const toml::node& value) { ReadValue(value, "a boolean", config_.preview); }},
                 {"baseline", [this](const toml::node& value) { ReadValue(value, "a string", config_.baseline); }},
                 {"suppression", [this](const toml::node& value) { ReadSuppression(value); }},
                 {"ledger", [this](const toml::node& value) { ReadLedger(value); }},
                 {"cxx", [this](const toml::node& value) { ReadCxx(value); }},
                 {"schema", [this](const toml::node& value) { ReadSchema(value); }},
                 {"extensions", [this](const toml::node& value) { ReadExtensions(value); }},
                 {"rules", [this](const toml::node& value) { ReadRules(value, config_.rules); }},
                 {"overrides", [this](const toml::node& value) { ReadOverrides(value); }},
             });
    if (!error_.empty()) return support::UsageError(error_);
    return std::move(config_);
  }

 private:
  struct Key {
    std::string_view name;
    std::function<void(const toml::node&)> read;
  };

  // Keeps the error that stands first in the file.
  void Fail(const toml::source_position& at, const std::string& message) {
    if (!error_.empty() && !IsBefore(at, error_at_)) return;
    error_at_ = at;
    error_ = fmt::format("{}:{}:{}: {}", path_, at.line, at.column, message);
  }
  void Fail(const toml::node& at, const std::string& message) { Fail(at.source().begin, message); }

  static std::string DidYouMean(std::string_view name, const std::vector<std::string>& candidates) {
    const std::optional<std::string> suggestion = support::Suggest(name, candidates);
    return suggestion ? fmt::format(": did you mean '{}'?", *suggestion) : "";
  }

  void WrongType(const toml::node& value, const std::string& what, std::string_view wanted) {
    Fail(value, fmt::format("'{}' takes {}, not {}", what, wanted, TypeName(value)));
  }
  void WrongType(const toml::node& value, std::string_view wanted) { WrongType(value, current_, wanted); }

  // Reads the entries of a table with the readers of their keys. `name` is the table's own, empty for the whole file.
  void ReadKeys(const toml::table& table, std::string_view name, const std::vector<Key>& keys) {
    for (const Entry& entry : InFileOrder(table)) {
      const std::string_view key_name = entry.key->str();
      const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key& known) { return known.name == key_name; });
      if (key != keys.end()) {
        current_ = key_name;
        key->read(*entry.value);
        continue;
      }
      std::vector<std::string> names;
      for (const Key& known : keys) names.emplace_back(known.name);
      const std::string where = name.empty() ? "" : fmt::format(" in [{}]", name);
      Fail(entry.key->source().begin,
           fmt::format("unknown key '{}'{}{}", key_name, where, DidYouMean(key_name, names)));
    }
  }

  template <typename T>
  bool ReadValue(const toml::node& value, std::string_view wanted, T& target) {
    const auto typed = value.value_exact<T>();
    if (!typed) {
      WrongType(value, wanted);
      return false;
    }
    target = *typed;
    return true;
  }

  void ReadStrings(const toml::node& value, std::vector<std::string>& target) {
    constexpr std::string_view kWanted = "a list of strings";
    const toml::array* list = value.as_array();
    if (list == nullptr) return WrongType(value, kWanted);
    for (const toml::node& item : *list) {
      const auto* text = item.as_string();
      if (text == nullptr) return WrongType(item, kWanted);
      if (text->get().empty()) return Fail(item, fmt::format("'{}' holds an empty string", current_));
      target.push_back(text->get());
    }
  }

  void ReadFramework(const toml::node& value) {
    if (!ReadValue(value, "a string", config_.framework)) return;
    if (std::find(frameworks_.begin(), frameworks_.end(), config_.framework) != frameworks_.end()) return;
    Fail(value, fmt::format("unknown framework '{}'{}", config_.framework, DidYouMean(config_.framework, frameworks_)));
  }

  void ReadPgVersion(const toml::node& value) {
    const std::string wanted =
        fmt::format("a version from {} to {}, or a list of them", kOldestPgVersion, kNewestPgVersion);
    std::vector<int> versions;
    const auto add = [&](const toml::node& item) {
      const auto* version = item.as_integer();
      if (version == nullptr) return WrongType(item, wanted);
      const int64_t number = version->get();
      if (number < kOldestPgVersion || number > kNewestPgVersion) {
        return Fail(item, fmt::format("unknown PostgreSQL version {}: '{}' takes {}", number, current_, wanted));
      }
      versions.push_back(static_cast<int>(number));
    };
    if (const toml::array* list = value.as_array()) {
      if (list->empty()) return Fail(value, fmt::format("'{}' is an empty list", current_));
      for (const toml::node& item : *list) add(item);
    } else {
      add(value);
    }
    std::sort(versions.begin(), versions.end());
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    config_.pg_versions = std::move(versions);
  }

  void ReadFailLevel(const toml::node& value) {
    std::string name;
    if (!ReadValue(value, "a string", name)) return;
    const std::optional<Severity> severity = diagnostics::ParseSeverity(name);
    if (severity && *severity != Severity::kOff) {
      config_.fail_level = *severity;
      return;
    }
    const std::vector<std::string> levels = {"info", "warning", "error"};
    Fail(value, fmt::format("unknown level '{}'{}", name, OneOf(name, levels)));
  }

  static std::string OneOf(std::string_view name, const std::vector<std::string>& values) {
    const std::string suggestion = DidYouMean(name, values);
    return suggestion.empty() ? fmt::format(": it is one of {}", fmt::join(values, ", ")) : suggestion;
  }

  void ReadSuppression(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "a table");
    SuppressionSettings& settings = config_.suppression;
    ReadKeys(
        *table, "suppression",
        {
            {"require-reason", [&](const toml::node& item) { ReadValue(item, "a boolean", settings.require_reason); }},
            {"report-unused", [&](const toml::node& item) { ReadValue(item, "a boolean", settings.report_unused); }},
            {"accept", [&](const toml::node& item) { ReadAccept(item); }},
        });
  }

  void ReadAccept(const toml::node& value) {
    std::vector<std::string>& accept = config_.suppression.accept;
    ReadStrings(value, accept);
    if (accept.empty()) return;
    const std::vector<std::string> tools = ForeignTools();
    for (const toml::node& item : *value.as_array()) {
      const auto* name = item.as_string();
      if (name == nullptr || std::find(tools.begin(), tools.end(), name->get()) != tools.end()) continue;
      Fail(item, fmt::format("unknown tool '{}'{}", name->get(), OneOf(name->get(), tools)));
    }
  }

  void ReadLedger(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "a table");
    LedgerConfig& ledger = config_.ledger;
    ReadKeys(*table, "ledger",
             {{"lock", [&](const toml::node& item) { ReadValue(item, "a string", ledger.lock); }},
              {"csv", [&](const toml::node& item) { ReadValue(item, "a string", ledger.csv); }},
              {"table", [&](const toml::node& item) { ReadValue(item, "a string", ledger.table); }},
              {"base", [&](const toml::node& item) { ReadValue(item, "a string", ledger.base); }}});
  }

  void ReadCxx(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "a table");
    CxxConfig& cxx = config_.cxx;
    ReadKeys(*table, "cxx",
             {{"build", [&](const toml::node& item) { ReadValue(item, "a string", cxx.build); }},
              {"files", [&](const toml::node& item) { ReadStrings(item, cxx.files); }},
              {"query-cache", [&](const toml::node& item) { ReadValue(item, "a string", cxx.query_cache); }},
              {"api", [&](const toml::node& item) { ReadApis(item); }},
              {"sql", [&](const toml::node& item) { ReadSqlFiles(item); }}});
  }

  void ReadSqlFiles(const toml::node& value) {
    constexpr std::string_view kWanted = "tables, each below [[cxx.sql]]";
    const toml::array* list = value.as_array();
    if (list == nullptr) return WrongType(value, kWanted);
    for (const toml::node& item : *list) {
      const toml::table* table = item.as_table();
      if (table == nullptr) return WrongType(item, "sql", kWanted);
      CxxConfig::SqlFiles sql;
      ReadKeys(*table, "[cxx.sql]",
               {{"files", [&](const toml::node& files) { ReadStrings(files, sql.files); }},
                {"placeholders", [&](const toml::node& mark) { ReadPlaceholders(mark, sql.placeholders); }}});
      if (sql.files.empty() && error_.empty()) Fail(item, "[[cxx.sql]] without 'files' names no file");
      config_.cxx.sql.push_back(std::move(sql));
    }
  }

  void ReadApis(const toml::node& value) {
    constexpr std::string_view kWanted = "tables, each below [[cxx.api]]";
    const toml::array* list = value.as_array();
    if (list == nullptr) return WrongType(value, kWanted);
    for (const toml::node& item : *list) {
      const toml::table* table = item.as_table();
      if (table == nullptr) return WrongType(item, "api", kWanted);
      CxxConfig::Api api;
      ReadKeys(
          *table, "[cxx.api]",
          {{"class", [&](const toml::node& name) { ReadName(name, api.class_name); }},
           {"function", [&](const toml::node& name) { ReadName(name, api.function); }},
           {"sql", [&](const toml::node& index) { ReadArgument(index, "the number of an argument, from 0", api.sql); }},
           {"sql-member", [&](const toml::node& member) { ReadName(member, api.sql_member); }},
           {"name-member", [&](const toml::node& member) { ReadName(member, api.name_member); }},
           {"parameters", [&](const toml::node& parameters) { ReadParameters(parameters, api); }},
           {"result", [&](const toml::node& result) { ReadResult(result, api); }},
           {"placeholders", [&](const toml::node& mark) { ReadPlaceholders(mark, api.placeholders); }},
           {"role", [&](const toml::node& role) { ReadWord(role, "role", CxxRoles(), api.role); }},
           {"name",
            [&](const toml::node& index) {
              ReadArgument(index, "the number of an argument, from 0", api.name.emplace());
            }},
           {"format", [&](const toml::node& format) { ReadWord(format, "format", CxxFormats(), api.format); }},
           {"several-statements",
            [&](const toml::node& several) { ReadValue(several, "a boolean", api.several_statements); }}});
      if (api.class_name.empty() && api.function.empty() && error_.empty()) {
        Fail(item, "[[cxx.api]] without 'function' or 'class' describes nothing");
      }
      if (api.role == "execute-prepared" && !api.name && error_.empty()) {
        Fail(item, "[[cxx.api]] with role = \"execute-prepared\" needs 'name', the argument with the statement's name");
      }
      if (!api.name_member.empty() && api.sql_member.empty() && error_.empty()) {
        Fail(item, "[[cxx.api]] with 'name-member' needs 'sql-member', the member with the SQL");
      }
      // What comes behind the statement: its place may be told later in the table.
      if (const toml::node* parameters = table->get("parameters"); parameters != nullptr && parameters->is_string()) {
        if (api.parameters_are == CxxConfig::Api::Parameters::kRest) {
          // A prepared statement has its name in the place of the SQL.
          api.first_parameter = (api.role == "execute-prepared" ? api.name.value_or(0) : api.sql) + 1;
        }
      }
      config_.cxx.apis.push_back(std::move(api));
    }
  }

  // The qualified name of a function or class.
  void ReadName(const toml::node& value, std::string& target) {
    if (!ReadValue(value, "a string", target)) return;
    if (target.starts_with("::")) target.erase(0, 2);
    if (target.empty()) return Fail(value, fmt::format("'{}' is empty", current_));
    const size_t other = target.find_first_of("()<>,*& ");
    if (other == std::string::npos || target.find("operator") != std::string::npos) return;
    Fail(value,
         fmt::format("'{}' takes a qualified name as in 'db::Session::query', without '{}'", current_, target[other]));
  }

  bool ReadArgument(const toml::node& value, std::string_view wanted, uint32_t& target) {
    constexpr int64_t kMost = 255;
    const auto* number = value.as_integer();
    if (number == nullptr) {
      WrongType(value, wanted);
      return false;
    }
    if (number->get() < 0 || number->get() > kMost) {
      Fail(value, fmt::format("'{}' takes {}, and {} is none", current_, wanted, number->get()));
      return false;
    }
    target = static_cast<uint32_t>(number->get());
    return true;
  }

  void ReadParameters(const toml::node& value, CxxConfig::Api& api) {
    using Parameters = CxxConfig::Api::Parameters;
    constexpr std::string_view kWanted = "\"rest\", \"none\", \"unknown\", a number from 0 or a list of them";
    if (const toml::array* list = value.as_array()) {
      api.parameters_are = Parameters::kList;
      for (const toml::node& item : *list) {
        if (!ReadArgument(item, kWanted, api.parameters.emplace_back())) return;
      }
    } else if (value.is_integer()) {
      api.parameters_are = Parameters::kRest;
      ReadArgument(value, kWanted, api.first_parameter);
    } else if (const auto* text = value.as_string()) {
      const std::vector<std::string> words = {"rest", "none", "unknown"};
      const auto word = std::find(words.begin(), words.end(), text->get());
      if (word == words.end()) {
        return Fail(value,
                    fmt::format("unknown value '{}' of '{}'{}", text->get(), current_, OneOf(text->get(), words)));
      }
      constexpr Parameters kMeanings[] = {Parameters::kRest, Parameters::kNone, Parameters::kUnknown};
      api.parameters_are = kMeanings[word - words.begin()];
    } else {
      WrongType(value, kWanted);
    }
  }

  void ReadResult(const toml::node& value, CxxConfig::Api& api) {
    using Result = CxxConfig::Api::Result;
    std::string name;
    if (!ReadValue(value, "a string", name)) return;
    const std::vector<std::string>& libraries = CxxResultLibraries();
    std::vector<std::string> words = {"by-type", "none", "template-arguments", "callback"};
    constexpr Result kMeanings[] = {Result::kByType, Result::kNone, Result::kTemplateArguments, Result::kCallback};
    const auto word = std::find(words.begin(), words.end(), name);
    if (word != words.end()) {
      api.result = kMeanings[word - words.begin()];
    } else if (std::find(libraries.begin(), libraries.end(), name) != libraries.end()) {
      api.result = Result::kLibrary;
      api.library = name;
    } else {
      words.insert(words.end(), libraries.begin(), libraries.end());
      Fail(value, fmt::format("unknown result '{}'{}", name, OneOf(name, words)));
    }
  }

  void ReadWord(const toml::node& value, std::string_view what, const std::vector<std::string>& words,
                std::string& target) {
    if (!ReadValue(value, "a string", target)) return;
    if (std::find(words.begin(), words.end(), target) != words.end()) return;
    Fail(value, fmt::format("unknown {} '{}'{}", what, target, OneOf(target, words)));
  }

  void ReadPlaceholders(const toml::node& value, std::string& mark) {
    if (!ReadValue(value, "a string", mark)) return;
    const std::vector<std::string>& marks = CxxPlaceholders();
    if (std::find(marks.begin(), marks.end(), mark) != marks.end()) return;
    Fail(value, fmt::format("unknown placeholder '{}': it is one of {}", mark, fmt::join(marks, " ")));
  }

  void ReadSchema(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "a table");
    ReadKeys(*table, "schema", {{"baseline", [&](const toml::node& item) { ReadSchemaBaseline(item); }}});
  }

  void ReadSchemaBaseline(const toml::node& value) {
    if (value.is_array()) return ReadStrings(value, config_.schema_baseline);
    std::string path;
    if (!ReadValue(value, "a string or a list of strings", path)) return;
    if (path.empty()) return Fail(value, "'baseline' is empty");
    config_.schema_baseline.push_back(std::move(path));
  }

  void ReadExtensions(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "tables, each below [extensions.NAME]");
    for (const Entry& entry : InFileOrder(*table)) {
      Config::Extension extension{.name = std::string(entry.key->str()), .definitions = {}};
      const std::string name = "extensions." + extension.name;
      const toml::table* settings = entry.value->as_table();
      if (settings == nullptr) {
        WrongType(*entry.value, name, "a table");
        continue;
      }
      ReadKeys(*settings, name,
               {{"definitions", [&](const toml::node& item) { ReadValue(item, "a string", extension.definitions); }}});
      if (extension.definitions.empty() && error_.empty())
        Fail(*entry.value, fmt::format("[{}] without 'definitions'", name));
      config_.extensions.push_back(std::move(extension));
    }
  }

  void ReadRules(const toml::node& value, std::vector<Config::RuleSetting>& settings) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return WrongType(value, "a table");
    for (const Entry& entry : InFileOrder(*table)) {
      const std::string_view name = entry.key->str();
      Config::RuleSetting setting;
      const bool several = name == "all" || std::find(families_.begin(), families_.end(), name) != families_.end();
      const RuleInfo* rule = several ? nullptr : FindRule(name, rules_);
      if (several) {
        setting.selector = name;
      } else if (rule != nullptr) {
        setting.selector = rule->id;
      } else {
        std::vector<std::string> selectors = RuleSelectors(rules_);
        selectors.emplace_back("all");
        Fail(entry.key->source().begin,
             fmt::format("unknown rule or family '{}'{}", name, DidYouMean(name, selectors)));
        continue;
      }
      ReadSetting(std::string(name), *entry.value, rule, setting);
      settings.push_back(std::move(setting));
    }
  }

  // `rule` is null for a family and for "all".
  void ReadSetting(const std::string& name, const toml::node& value, const RuleInfo* rule,
                   Config::RuleSetting& setting) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return ReadSeverity(name, value, setting);
    for (const Entry& entry : InFileOrder(*table)) {
      const std::string_view key = entry.key->str();
      if (key == "severity") {
        ReadSeverity("severity", *entry.value, setting);
      } else if (rule == nullptr) {
        Fail(entry.key->source().begin,
             fmt::format("unknown key '{}' for '{}': several rules share only a severity", key, name));
      } else {
        ReadOption(entry, *rule, setting);
      }
    }
  }

  void ReadSeverity(const std::string& what, const toml::node& value, Config::RuleSetting& setting) {
    const auto* text = value.as_string();
    if (text == nullptr) {
      return WrongType(value, what, what == "severity" ? "a severity" : "a severity or a table of options");
    }
    if (text->get() == "on" || text->get() == "default") {
      setting.own_severity = true;
      return;
    }
    setting.severity = diagnostics::ParseSeverity(text->get());
    if (setting.severity) return;
    const std::vector<std::string> severities = {"off", "info", "warning", "error", "on"};
    Fail(value, fmt::format("unknown severity '{}'{}", text->get(), OneOf(text->get(), severities)));
  }

  void ReadOption(const Entry& entry, const RuleInfo& rule, Config::RuleSetting& setting) {
    const std::string_view name = entry.key->str();
    const auto option = std::find_if(rule.options.begin(), rule.options.end(),
                                     [&](const OptionInfo& known) { return known.name == name; });
    if (option == rule.options.end()) {
      std::vector<std::string> names = {"severity"};
      for (const OptionInfo& known : rule.options) names.emplace_back(known.name);
      return Fail(entry.key->source().begin,
                  fmt::format("rule '{}' has no option '{}'{}", rule.id, name, DidYouMean(name, names)));
    }
    current_ = name;
    OptionValue& target = setting.options[std::string(name)];
    switch (option->type) {
      case OptionType::kBoolean: ReadValue(*entry.value, "a boolean", target.emplace<bool>()); return;
      case OptionType::kInteger: ReadValue(*entry.value, "an integer", target.emplace<int64_t>()); return;
      case OptionType::kString: ReadValue(*entry.value, "a string", target.emplace<std::string>()); return;
      case OptionType::kStringList: ReadStrings(*entry.value, target.emplace<std::vector<std::string>>()); return;
    }
  }

  void ReadOverrides(const toml::node& value) {
    const toml::array* list = value.as_array();
    if (list == nullptr) return WrongType(value, "tables, each below [[overrides]]");
    for (const toml::node& item : *list) {
      const toml::table* table = item.as_table();
      if (table == nullptr) return WrongType(item, "overrides", "tables, each below [[overrides]]");
      Config::Override override;
      ReadKeys(*table, "[overrides]",
               {
                   {"paths", [&](const toml::node& paths) { ReadStrings(paths, override.paths); }},
                   {"rules", [&](const toml::node& rules) { ReadRules(rules, override.rules); }},
               });
      // A misspelt `paths` has been reported as what it is.
      if (!table->contains("paths") && error_.empty()) Fail(item, "[[overrides]] without 'paths' holds for no file");
      config_.overrides.push_back(std::move(override));
    }
  }

  const std::string& path_;
  const std::vector<const RuleInfo*>& rules_;
  const std::vector<std::string>& frameworks_;
  std::vector<std::string> families_;
  Config config_;
  std::string current_;  // The key that is being read, for messages.
  std::string error_;
  toml::source_position error_at_;
};

}  // namespace

support::Result<Config> ParseConfig(std::string_view text, const std::string& path,
                                    const std::vector<const RuleInfo*>& known_rules,
                                    const std::vector<std::string>& frameworks) {
  return Reader(path, known_rules, frameworks).Read(text);
}

support::Result<Config> ReadConfig(const std::string& path, const std::vector<const RuleInfo*>& known_rules,
                                   const std::vector<std::string>& frameworks) {
  const support::Result<std::string> text = support::ReadFile(path);
  if (!text) return text.error();
  return ParseConfig(*text, path, known_rules, frameworks);
}

}  // namespace pgtidy::engine

#include "analyzer/engine/config.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "analyzer/text/glob.h"

namespace pgtidy::engine {
namespace {

using diagnostics::Severity;

// How narrow a selector is: settings are applied in this order.
enum class Breadth { kAll, kFamily, kRule };

bool Selects(std::string_view selector, Breadth breadth, const RuleInfo& rule) {
  switch (breadth) {
    case Breadth::kAll: return selector == "all";
    case Breadth::kFamily: return selector == rule.family();
    case Breadth::kRule: return selector == rule.id;
  }
  return false;
}

// Applies one table of settings after another to what a rule says of itself.
class SettingsBuilder {
 public:
  explicit SettingsBuilder(const RuleInfo& rule) : rule_(rule), severity_(rule.severity) {
    for (const OptionInfo& option : rule.options) options_.emplace(option.name, DefaultValue(option));
  }

  void Apply(const std::vector<Config::RuleSetting>& settings) {
    for (const Breadth breadth : {Breadth::kAll, Breadth::kFamily, Breadth::kRule}) {
      for (const Config::RuleSetting& setting : settings) {
        if (Selects(setting.selector, breadth, rule_)) Apply(setting, breadth);
      }
    }
  }

  RuleSettings Build(bool preview) && {
    if (rule_.stability == Stability::kPreview && !preview && !asked_for_) severity_ = Severity::kOff;
    return {.severity = severity_, .options = RuleOptions(std::move(options_))};
  }

 private:
  void Apply(const Config::RuleSetting& setting, Breadth breadth) {
    if (setting.severity || setting.own_severity) {
      severity_ = setting.own_severity ? rule_.severity : *setting.severity;
      if (severity_ == Severity::kOff) {
        asked_for_ = false;
      } else if (breadth != Breadth::kAll) {
        asked_for_ = true;
      }
    }
    for (const auto& [name, value] : setting.options) options_.insert_or_assign(name, value);
  }

  const RuleInfo& rule_;
  Severity severity_;
  bool asked_for_ = false;
  std::map<std::string, OptionValue, std::less<>> options_;
};

// Returns the path made absolute and free of `.` and `..`. Symbolic links stay: the user named the folder by them.
std::filesystem::path Absolute(std::string_view path) {
  std::error_code failure;
  const std::filesystem::path given(path.empty() ? std::string_view(".") : path);
  std::filesystem::path absolute = std::filesystem::absolute(given, failure);
  absolute = (failure ? given : absolute).lexically_normal();
  // "a/b/" and "a/b" are the same folder.
  return absolute.has_filename() || !absolute.has_relative_path() ? absolute : absolute.parent_path();
}

bool StartsOutside(const std::filesystem::path& relative) { return relative.empty() || *relative.begin() == ".."; }

bool IsPlainRelative(std::string_view path) {
  return !path.empty() && path.front() != '/' && path.front() != '.' && path.find("/.") == std::string_view::npos &&
         path.find("//") == std::string_view::npos;
}

}  // namespace

std::vector<size_t> Config::MatchingOverrides(std::string_view file) const {
  std::vector<size_t> matching;
  if (overrides.empty() || file.empty()) return matching;
  const std::string inside = PathInFolder(file);
  for (size_t i = 0; i < overrides.size(); ++i) {
    const std::vector<std::string>& patterns = overrides[i].paths;
    const bool matches = std::any_of(patterns.begin(), patterns.end(),
                                     [&](const std::string& pattern) { return text::MatchesGlob(pattern, inside); });
    if (matches) matching.push_back(i);
  }
  return matching;
}

RuleSettings Config::SettingsFor(const RuleInfo& rule, const std::vector<size_t>& matching_overrides) const {
  SettingsBuilder builder(rule);
  builder.Apply(rules);
  for (const size_t i : matching_overrides) builder.Apply(overrides[i].rules);
  return std::move(builder).Build(preview);
}

RuleSettings Config::SettingsFor(const RuleInfo& rule, std::string_view file) const {
  return SettingsFor(rule, MatchingOverrides(file));
}

std::string Config::PathFromFolder(std::string_view inside) const {
  return (std::filesystem::path(folder) / inside).lexically_normal().generic_string();
}

std::string Config::PathInFolder(std::string_view file) const {
  // The usual case needs no system call.
  if (folder.empty() && IsPlainRelative(file)) return std::string(file);
  const std::filesystem::path absolute = Absolute(file);
  const std::filesystem::path relative = absolute.lexically_relative(Absolute(folder));
  return relative.empty() ? absolute.generic_string() : relative.generic_string();
}

std::optional<std::string> FindConfig(const std::string& start) {
  const bool start_is_absolute = std::filesystem::path(start).is_absolute();
  for (std::filesystem::path folder = Absolute(start);; folder = folder.parent_path()) {
    const std::filesystem::path candidate = folder / kConfigFileName;
    std::error_code failure;
    if (std::filesystem::is_regular_file(candidate, failure)) {
      const std::filesystem::path relative = candidate.lexically_relative(Absolute(""));
      const bool keep_absolute = relative.empty() || (start_is_absolute && StartsOutside(relative));
      return (keep_absolute ? candidate : relative).generic_string();
    }
    if (!folder.has_relative_path()) return std::nullopt;
  }
}

Config DefaultConfig() {
  Config config;
  config.pg_versions = {kDefaultPgVersion};
  return config;
}

const RuleInfo* FindRule(std::string_view name, const std::vector<const RuleInfo*>& known_rules) {
  for (const RuleInfo* rule : known_rules) {
    if (name == rule->id || name == rule->name()) return rule;
  }
  return nullptr;
}

std::vector<std::string> RuleFamilies(const std::vector<const RuleInfo*>& known_rules) {
  std::set<std::string> families;
  for (const RuleInfo* rule : known_rules) families.emplace(rule->family());
  return {families.begin(), families.end()};
}

std::vector<std::string> RuleSelectors(const std::vector<const RuleInfo*>& known_rules) {
  std::vector<std::string> selectors = RuleFamilies(known_rules);
  for (const RuleInfo* rule : known_rules) {
    selectors.emplace_back(rule->id);
    selectors.emplace_back(rule->name());
  }
  return selectors;
}

const std::vector<std::string>& CxxResultLibraries() {
  static const std::vector<std::string> libraries = {"libpq", "libpqxx", "taopq"};
  return libraries;
}

const std::vector<std::string>& CxxRoles() {
  static const std::vector<std::string> kRoles = {"execute", "prepare", "execute-prepared"};
  return kRoles;
}

const std::vector<std::string>& CxxFormats() {
  static const std::vector<std::string> kFormats = {"fmt", "printf"};
  return kFormats;
}

const std::vector<std::string>& CxxPlaceholders() {
  static const std::vector<std::string> marks = {"$", ":", "@", "?"};
  return marks;
}

syntax::PlaceholderStyle PlaceholderStyleOf(std::string_view mark) {
  if (mark == ":") return syntax::PlaceholderStyle::kColon;
  if (mark == "@") return syntax::PlaceholderStyle::kAt;
  return mark == "?" ? syntax::PlaceholderStyle::kQuestion : syntax::PlaceholderStyle::kDollar;
}

}  // namespace pgtidy::engine

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::engine {

enum class Stability {
  kStable,   ///< On by default; a change of what it finds is announced.
  kPreview,  ///< Off unless configuration or `--preview` turns it on.
};

enum class OptionType { kBoolean, kInteger, kString, kStringList };

/// An option of a rule, as written in `[rules."family/name"]` of pgtidy.toml.
struct OptionInfo {
  std::string_view name;  ///< "max-rows": words with dashes.
  OptionType type = OptionType::kBoolean;
  std::string_view default_value;  ///< As TOML writes it: "true", "3", "\"x\"", "[\"a\"]".
  std::string_view description;    ///< One sentence, lower case, no full stop.
};

/// The name that another tool gives to the same finding; its suppressions are accepted when configuration says so.
struct ForeignRule {
  std::string_view tool;  ///< "squawk", "eugene", "pgls", "atlas", ...
  std::string_view name;  ///< As that tool writes it.
};

/// What a rule says of itself. Static; everything generated (docs, schema, SARIF, --help) is printed from it.
struct RuleInfo {
  std::string_view id;       ///< "family/name"; the name is unique by itself.
  std::string_view summary;  ///< One sentence, no full stop.
  diagnostics::Severity severity = diagnostics::Severity::kWarning;
  Stability stability = Stability::kStable;
  std::string_view since = {};                                   ///< Version of pgtidy that brought it.
  std::optional<diagnostics::Applicability> fix = std::nullopt;  ///< Of the best fix it can offer; nothing: none.
  std::string_view docs = {};  ///< Markdown: prose and examples in ```sql blocks marked setup, invalid, valid, fixed.
  std::span<const OptionInfo> options = {};
  std::span<const ForeignRule> foreign = {};

  [[nodiscard]] constexpr std::string_view family() const { return id.substr(0, id.find('/')); }
  [[nodiscard]] constexpr std::string_view name() const { return id.substr(id.find('/') + 1); }
};

/// The page of a rule on the web.
[[nodiscard]] std::string HelpUri(const RuleInfo& info);

}  // namespace pgtidy::engine

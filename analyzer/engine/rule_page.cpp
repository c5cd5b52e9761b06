#include "analyzer/engine/rule_page.h"

#include <fmt/format.h>

#include <string_view>

#include "analyzer/text/split_lines.h"

namespace pgtidy::engine {
namespace {

const char* StabilityName(Stability stability) { return stability == Stability::kStable ? "stable" : "preview"; }

// What an example block is called on a page.
std::string_view BlockTitle(std::string_view fence) {
  if (fence == "```sql setup") return "Given";
  if (fence == "```sql invalid") return "Reported";
  if (fence == "```sql valid") return "Not reported";
  if (fence == "```sql fixed") return "After the fix";
  return "";
}

std::string Options(const RuleInfo& info) {
  if (info.options.empty()) return "";
  std::string text = "\n## Options\n\n| option | default | meaning |\n|---|---|---|\n";
  for (const OptionInfo& option : info.options) {
    text += fmt::format("| `{}` | `{}` | {} |\n", option.name, option.default_value, option.description);
  }
  return text;
}

std::string Foreign(const RuleInfo& info) {
  if (info.foreign.empty()) return "";
  std::string text = "\n## In other tools\n\n";
  for (const ForeignRule& foreign : info.foreign) text += fmt::format("- {}: `{}`\n", foreign.tool, foreign.name);
  return text;
}

}  // namespace

std::string FixWords(const RuleInfo& info) {
  if (!info.fix) return "no";
  switch (*info.fix) {
    case diagnostics::Applicability::kSafe: return "yes, safe";
    case diagnostics::Applicability::kUnsafe: return "yes, unsafe";
    case diagnostics::Applicability::kDisplayOnly: return "shown only";
  }
  return "no";
}

std::string RenderRulePage(const RuleInfo& info) {
  std::string page = fmt::format(
      "<!-- Written by `pgtidy rules --write-docs`; edit the rule's file instead. -->\n\n# {}\n\n", info.id);
  page +=
      fmt::format("**{}**\n\nSeverity: {} · {} since {} · Fix: {}\n\n", info.summary,
                  diagnostics::SeverityName(info.severity), StabilityName(info.stability), info.since, FixWords(info));
  for (const std::string_view line : text::SplitLines(info.docs)) {
    const std::string_view title = BlockTitle(line);
    if (title.empty()) {
      page += fmt::format("{}\n", line);
    } else {
      page += fmt::format("\n{}:\n\n```sql\n", title);
    }
  }
  while (page.ends_with("\n\n")) page.pop_back();
  return page + Options(info) + Foreign(info);
}

std::string RenderRuleIndex(const std::vector<const RuleInfo*>& rules) {
  std::string page =
      "<!-- Written by `pgtidy rules --write-docs`; edit the rules' files instead. -->\n\n# Rules\n\n"
      "| rule | what it finds | severity | fix |\n|---|---|---|---|\n";
  for (const RuleInfo* rule : rules) {
    page += fmt::format("| [{}]({}.md) | {} | {} | {} |\n", rule->id, rule->id, rule->summary,
                        diagnostics::SeverityName(rule->severity), FixWords(*rule));
  }
  return page;
}

std::string RenderRuleForTerminal(const RuleInfo& info, bool color) {
  const std::string_view bold = color ? "\x1b[1m" : "";
  const std::string_view dim = color ? "\x1b[2m" : "";
  const std::string_view plain = color ? "\x1b[0m" : "";
  std::string page = fmt::format("{}{}{}\n{}\n\n{}severity: {}   {} since {}   fix: {}{}\n\n", bold, info.id, plain,
                                 info.summary, dim, diagnostics::SeverityName(info.severity),
                                 StabilityName(info.stability), info.since, FixWords(info), plain);
  bool in_block = false;
  for (const std::string_view line : text::SplitLines(info.docs)) {
    const std::string_view title = BlockTitle(line);
    if (!title.empty()) {
      page += fmt::format("\n{}{}:{}\n", bold, title, plain);
      in_block = true;
    } else if (line == "```") {
      in_block = false;
    } else {
      page += fmt::format("{}{}\n", in_block ? "    " : "", line);
    }
  }
  if (!info.options.empty()) page += fmt::format("\n{}Options{}\n", bold, plain);
  for (const OptionInfo& option : info.options) {
    page += fmt::format("    {} = {}: {}\n", option.name, option.default_value, option.description);
  }
  return page + fmt::format("\n{}suppress it with{} -- pgtidy:ignore {} -- reason\n{}{}{}\n", dim, plain, info.id, dim,
                            HelpUri(info), plain);
}

}  // namespace pgtidy::engine

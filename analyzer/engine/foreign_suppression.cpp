#include "analyzer/engine/foreign_suppression.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>

namespace pgtidy::engine {
namespace {

// How the names of rules are written behind the marker.
enum class NameList {
  kNone,            // There are none: the comment means all rules.
  kCommas,          // a, b
  kCommasOrSpaces,  // a, b or a b
  kFirstWord,       // The first word only, which may hold commas.
};

// Where a reason stands.
enum class ReasonPlace {
  kNone,
  kDashes,  // After `--`.
  kColon,   // After `:`.
  kRest,    // After the first word.
};

// What the comment means if it names no rule.
enum class WithoutNames { kAllRules, kNothing };

struct Syntax {
  std::string_view tool;
  std::string_view marker;
  DirectiveScope scope;
  // Between the marker and the names; with kAllRules it may be left out when there are none.
  std::string_view separator;
  NameList names;
  ReasonPlace reason;
  WithoutNames without_names;
};

constexpr auto kStatement = DirectiveScope::kStatement;
constexpr auto kBegin = DirectiveScope::kBegin;
constexpr auto kEnd = DirectiveScope::kEnd;
constexpr auto kFile = DirectiveScope::kFile;
constexpr auto kHeader = DirectiveScope::kHeader;
constexpr auto kAllRules = WithoutNames::kAllRules;
constexpr auto kNothing = WithoutNames::kNothing;

// Read from the tools' sources: squawk 2.66 crates/squawk_linter/src/ignore.rs; eugene 0.8.3 src/comments.rs;
// postgres-language-server 0.25 crates/pgls_suppressions; pgfence 0.5 src/parser.ts; pgsafe 0.11 src/suppression.rs;
// pg-migration-lint 2.15 src/suppress.rs; migrationpilot 1.6 src/rules/disable.ts; diesel-guard 0.12
// src/parser/comment_parser.rs; pgrubic 0.6 core/noqa.py; atlas 1.2 sql/migrate/dir.go; pgvet 0.2 nolint.go.
constexpr std::array kSyntaxes = {
    Syntax{"atlas", "atlas:nolint", kHeader, "", NameList::kCommasOrSpaces, ReasonPlace::kDashes, kAllRules},
    Syntax{"diesel-guard", "diesel-guard:disable", kFile, "", NameList::kCommas, ReasonPlace::kDashes, kNothing},
    Syntax{"diesel-guard", "safety-assured:start", kBegin, "", NameList::kNone, ReasonPlace::kNone, kAllRules},
    Syntax{"diesel-guard", "safety-assured:end", kEnd, "", NameList::kNone, ReasonPlace::kNone, kAllRules},
    Syntax{"eugene", "eugene: ignore", kStatement, "", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
    Syntax{"migrationpilot", "migrationpilot-disable-file", kFile, "", NameList::kCommasOrSpaces, ReasonPlace::kDashes,
           kAllRules},
    Syntax{"migrationpilot", "migrationpilot-disable", kStatement, "", NameList::kCommasOrSpaces, ReasonPlace::kDashes,
           kAllRules},
    Syntax{"pg-migration-lint", "pgm-lint:suppress-file", kFile, "", NameList::kCommas, ReasonPlace::kDashes, kNothing},
    Syntax{"pg-migration-lint", "pgm-lint:suppress", kStatement, "", NameList::kCommas, ReasonPlace::kDashes, kNothing},
    Syntax{"pgfence", "pgfence-ignore", kStatement, ":", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
    Syntax{"pgfence", "pgfence: ignore", kStatement, "", NameList::kCommas, ReasonPlace::kDashes, kNothing},
    Syntax{"pgls", "pgls-ignore-all", kFile, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgls-ignore-start", kBegin, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgls-ignore-end", kEnd, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgls-ignore", kStatement, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgt-ignore-all", kFile, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgt-ignore-start", kBegin, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgt-ignore-end", kEnd, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgls", "pgt-ignore", kStatement, "", NameList::kFirstWord, ReasonPlace::kColon, kNothing},
    Syntax{"pgrubic", "pgrubic: noqa", kFile, ":", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
    Syntax{"pgrubic", "noqa", kStatement, ":", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
    Syntax{"pgsafe", "pgsafe:ignore", kStatement, "", NameList::kFirstWord, ReasonPlace::kRest, kNothing},
    Syntax{"pgvet", "pgvet_nolint", kStatement, ":", NameList::kFirstWord, ReasonPlace::kRest, kNothing},
    Syntax{"squawk", "squawk-ignore-file", kFile, "", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
    Syntax{"squawk", "squawk-ignore", kStatement, "", NameList::kCommas, ReasonPlace::kDashes, kAllRules},
};

// The groups of pgls that hold all of its rules about migrations.
constexpr std::array<std::string_view, 2> kPglsGroups = {"lint", "lint/safety"};

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

bool EqualIgnoringCase(std::string_view left, std::string_view right) {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) { return Lower(a) == Lower(b); });
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

// Takes the marker off the start of `text`. A space in the marker stands for any white space, also none.
bool TakeMarker(std::string_view& text, std::string_view marker) {
  std::string_view rest = text;
  for (const char c : marker) {
    if (c == ' ') {
      while (!rest.empty() && IsBlank(rest.front())) rest.remove_prefix(1);
    } else {
      if (rest.empty() || Lower(rest.front()) != c) return false;
      rest.remove_prefix(1);
    }
  }
  text = rest;
  return true;
}

void CutFirstWord(std::string_view& names, std::string_view& rest) {
  size_t end = 0;
  while (end < names.size() && !IsBlank(names[end])) ++end;
  rest = Trim(names.substr(end));
  names = names.substr(0, end);
}

void CutReason(ReasonPlace place, std::string_view& names, std::string_view& reason) {
  const std::string_view mark = place == ReasonPlace::kDashes ? "--" : ":";
  const size_t at = names.find(mark);
  if (at == std::string_view::npos) return;
  reason = Trim(names.substr(at + mark.size()));
  names = Trim(names.substr(0, at));
}

std::vector<std::string_view> SplitNames(std::string_view text, NameList list) {
  std::vector<std::string_view> names;
  size_t begin = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    const bool at_end = i == text.size();
    if (!at_end && text[i] != ',' && !(list == NameList::kCommasOrSpaces && IsBlank(text[i]))) continue;
    const std::string_view name = Trim(text.substr(begin, i - begin));
    if (!name.empty()) names.push_back(name);
    begin = i + 1;
  }
  return names;
}

// `rest` is what stands behind the marker.
std::optional<ForeignDirective> ReadRest(const Syntax& syntax, std::string_view rest) {
  ForeignDirective directive{.tool = syntax.tool, .scope = syntax.scope};
  if (!syntax.separator.empty()) {
    const std::string_view after = Trim(rest);
    const bool separated = after.substr(0, syntax.separator.size()) == syntax.separator;
    if (separated) {
      rest = after.substr(syntax.separator.size());
    } else if (!after.empty() && after.substr(0, 2) != "--") {
      // "noqa but" is prose.
      return std::nullopt;
    }
  } else if (!rest.empty() && !IsBlank(rest.front())) {
    // "squawk-ignored" is another word.
    return std::nullopt;
  }
  std::string_view names = Trim(rest);
  if (syntax.names == NameList::kNone && !names.empty()) return std::nullopt;
  switch (syntax.reason) {
    case ReasonPlace::kNone: break;
    case ReasonPlace::kDashes:
    case ReasonPlace::kColon: CutReason(syntax.reason, names, directive.reason); break;
    case ReasonPlace::kRest: CutFirstWord(names, directive.reason); break;
  }
  if (syntax.names == NameList::kFirstWord) {
    std::string_view ignored;
    CutFirstWord(names, ignored);
  }
  directive.names = SplitNames(names, syntax.names);
  if (directive.names.empty()) {
    if (syntax.without_names == WithoutNames::kNothing) return std::nullopt;
    directive.all_rules = true;
  }
  return directive;
}

}  // namespace

std::vector<std::string> ForeignTools() {
  std::set<std::string> tools;
  for (const Syntax& syntax : kSyntaxes) tools.emplace(syntax.tool);
  return {tools.begin(), tools.end()};
}

std::optional<ForeignDirective> ReadForeignDirective(std::string_view body, const std::vector<std::string>& accept) {
  for (const Syntax& syntax : kSyntaxes) {
    if (std::find(accept.begin(), accept.end(), syntax.tool) == accept.end()) continue;
    std::string_view rest = body;
    if (!TakeMarker(rest, syntax.marker)) continue;
    if (std::optional<ForeignDirective> directive = ReadRest(syntax, rest)) return directive;
  }
  return std::nullopt;
}

bool ForeignNameMeans(std::string_view tool, std::string_view name, const RuleInfo& rule) {
  const bool is_group = tool == "pgls" && std::find(kPglsGroups.begin(), kPglsGroups.end(), name) != kPglsGroups.end();
  for (const ForeignRule& foreign : rule.foreign) {
    if (foreign.tool != tool) continue;
    if (is_group || EqualIgnoringCase(foreign.name, name)) return true;
    // pgls writes the group in front: lint/safety/banDropTable.
    const size_t slash = name.rfind('/');
    if (slash != std::string_view::npos && EqualIgnoringCase(foreign.name, name.substr(slash + 1))) return true;
  }
  return false;
}

}  // namespace pgtidy::engine

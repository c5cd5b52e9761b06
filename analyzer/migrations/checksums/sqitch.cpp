#include "analyzer/migrations/checksums/sqitch.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/support/hash.h"

namespace pgtidy::migrations {
namespace {

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
char ToLower(char c) { return IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// The characters that a URI may hold as they are, without '%'. Source: RFC 3986.
bool IsUriByte(char c) {
  constexpr std::string_view kMarks = "-._~:/?#[]@!$&'()*+,;=";
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || IsUpper(c) || kMarks.find(c) != std::string_view::npos;
}

// Returns the form in which Perl's URI module writes a URI; nothing if that takes more than is known here.
// Source: canonical() of URI, URI::_server and URI::http.
std::optional<std::string> CanonicalUri(std::string_view uri) {
  if (!std::all_of(uri.begin(), uri.end(), IsUriByte)) return std::nullopt;
  const size_t colon = uri.find(':');
  if (colon == std::string_view::npos) return std::string(uri);
  std::string scheme(uri.substr(0, colon));
  std::string_view rest = uri.substr(colon + 1);
  std::transform(scheme.begin(), scheme.end(), scheme.begin(), ToLower);
  const bool is_web = scheme == "http" || scheme == "https";
  if (!rest.starts_with("//")) return is_web ? std::nullopt : std::optional(fmt::format("{}:{}", scheme, rest));
  rest.remove_prefix(2);
  std::string server(rest.substr(0, rest.find_first_of("/?#")));
  rest.remove_prefix(server.size());
  if (server.find_first_of("@[") != std::string::npos) return std::nullopt;
  const bool is_plain = std::none_of(server.begin(), server.end(), [](char c) { return IsUpper(c) || c == ':'; });
  if (!is_web) return is_plain ? std::optional(fmt::format("{}://{}{}", scheme, server, rest)) : std::nullopt;
  std::transform(server.begin(), server.end(), server.begin(), ToLower);
  for (const std::string_view port : {std::string_view(":"), std::string_view(scheme == "http" ? ":80" : ":443")}) {
    if (server.ends_with(port)) server.resize(server.size() - port.size());
  }
  const bool has_path = !rest.empty() && rest.front() != '#';
  return fmt::format("{}://{}{}{}", scheme, server, has_path ? "" : "/", rest);
}

// Source: App::Sqitch::Plan::Depend::as_string().
std::string DependencyText(std::string_view dependency, std::string_view project) {
  const size_t colon = dependency.find(':');
  const bool is_own = colon != std::string_view::npos && dependency.substr(0, colon) == project;
  return std::string(is_own ? dependency.substr(colon + 1) : dependency);
}

void AddDependencies(const std::vector<std::string>& dependencies, std::string_view title, char mark,
                     std::string_view project, std::string& info) {
  if (dependencies.empty()) return;
  info += fmt::format("\n{}", title);
  for (const std::string& dependency : dependencies) {
    info += fmt::format("\n  {} {}", mark, DependencyText(dependency, project));
  }
}

}  // namespace

std::optional<std::vector<std::string>> SqitchChangeIds(const SqitchPlan& plan) {
  const auto uri = CanonicalUri(plan.uri);
  if (plan.problem || !uri) return std::nullopt;
  std::vector<std::string> ids;
  for (const SqitchChange& change : plan.changes) {
    std::string info = fmt::format("project {}", plan.project);
    if (!uri->empty()) info += fmt::format("\nuri {}", *uri);
    info += fmt::format("\nchange {}", change.name);
    if (!ids.empty()) info += fmt::format("\nparent {}", ids.back());
    info += fmt::format("\nplanner {} <{}>\ndate {}", change.planner_name, change.planner_email, change.timestamp);
    AddDependencies(change.required, "requires", '+', plan.project, info);
    AddDependencies(change.conflicts, "conflicts", '-', plan.project, info);
    if (!change.note.empty()) info += fmt::format("\n\n{}", change.note);
    ids.push_back(support::Sha1Hex(fmt::format("change {}{}{}", info.size(), '\0', info)));
  }
  return ids;
}

std::string SqitchScriptHash(std::string_view script) { return support::Sha1Hex(script); }

}  // namespace pgtidy::migrations

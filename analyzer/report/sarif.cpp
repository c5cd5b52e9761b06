#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/report/message.h"
#include "analyzer/report/place.h"
#include "analyzer/report/report.h"
#include "analyzer/text/split_lines.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSourceRoot = "%SRCROOT%";

// A range can be a whole dump; its text is repeated only where a reader would look at it.
constexpr size_t kLongestSnippet = 1000;

// GitHub cuts descriptions of rules at this length.
constexpr size_t kLongestDescription = 1024;

std::string Dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string_view Level(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::kOff: return "none";
    case diagnostics::Severity::kInfo: return "note";
    case diagnostics::Severity::kWarning: return "warning";
    case diagnostics::Severity::kError: return "error";
  }
  return "none";
}

// GitHub's own scale for findings that are no security problems.
std::string_view ProblemSeverity(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::kError: return "error";
    case diagnostics::Severity::kWarning: return "warning";
    case diagnostics::Severity::kInfo:
    case diagnostics::Severity::kOff: break;
  }
  return "recommendation";
}

// "set-not-null-scan" -> "SetNotNullScan".
std::string PascalCase(std::string_view name) {
  std::string pascal;
  bool upper = true;
  for (const char c : name) {
    if (c == '-') {
      upper = true;
      continue;
    }
    pascal += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return pascal;
}

// Percent-encodes whatever RFC 3986 does not let stand in a path, byte by byte: a path need not be UTF-8. A colon is
// encoded as well, since before the first slash it would end a scheme.
std::string EncodePath(std::string_view path) {
  std::string uri;
  for (const char c : path) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (letter || digit || std::string_view("/-._~").find(c) != std::string_view::npos) {
      uri += c;
    } else {
      fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

std::string_view Trim(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \n\t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \n\t") - begin + 1);
}

bool IsFence(std::string_view line) { return line.substr(0, 3) == "```"; }

// Markdown reads well as plain text but for the marks around code.
std::string WithoutFences(std::string_view markdown) {
  std::string plain;
  for (const std::string_view line : text::SplitLines(markdown)) {
    if (IsFence(line)) continue;
    plain += line;
    plain += '\n';
  }
  return std::string(Trim(plain));
}

// The first paragraph of the rule's page, as one line; the summary where the page begins with code or is long-winded.
std::string FullDescription(const engine::RuleInfo& rule) {
  std::string paragraph;
  for (const std::string_view line : text::SplitLines(Trim(rule.docs))) {
    if (line.empty() || IsFence(line)) break;
    if (!paragraph.empty()) paragraph += ' ';
    paragraph += Trim(line);
  }
  if (paragraph.empty() || paragraph.size() > kLongestDescription) return std::string(rule.summary);
  return paragraph;
}

Json RuleJson(const engine::RuleInfo& rule) {
  const bool preview = rule.stability == engine::Stability::kPreview;
  Json tags = {"postgresql", rule.family()};
  if (preview) tags.push_back("preview");
  const std::string_view markdown = Trim(rule.docs).empty() ? rule.summary : Trim(rule.docs);
  return {{"id", rule.id},
          {"name", PascalCase(rule.name())},
          {"shortDescription", {{"text", rule.summary}}},
          {"fullDescription", {{"text", FullDescription(rule)}}},
          {"help", {{"text", WithoutFences(markdown)}, {"markdown", markdown}}},
          {"helpUri", engine::HelpUri(rule)},
          {"defaultConfiguration", {{"level", Level(rule.severity)}}},
          {"properties",
           {{"tags", std::move(tags)},
            {"precision", preview ? "medium" : "high"},
            {"problem.severity", ProblemSeverity(rule.severity)}}}};
}

class SarifWriter {
 public:
  explicit SarifWriter(const Report& report) : report_(report) {
    for (size_t i = 0; i < report.rules.size(); ++i) rule_index_.emplace(report.rules[i]->id, i);
    IndexArtifacts();
  }

  // Written rule by rule and result by result, a line each, so that a report of any length needs the memory of one.
  std::string Write() {
    out_ += "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n";
    AppendTool();
    out_ += ",\n\"invocations\":" + Dump(Json::array({{{"executionSuccessful", true}}}));
    const Json base = {{"description", {{"text", "The folder in which pgtidy ran."}}}};
    out_ += ",\n\"originalUriBaseIds\":" + Dump({{std::string(kSourceRoot), base}});
    out_ += ",\n\"columnKind\":\"unicodeCodePoints\",\n\"artifacts\":";
    AppendList(artifacts_, [](const Json& artifact) { return artifact; });
    out_ += ",\n\"results\":";
    AppendList(report_.diagnostics,
               [this](const diagnostics::Diagnostic& diagnostic) { return ResultJson(diagnostic); });
    out_ += "\n}]}\n";
    return std::move(out_);
  }

 private:
  // Two files of the run may have the same path (a file and its applied version): SARIF wants each artifact once.
  void IndexArtifacts() {
    std::map<std::string, size_t> by_uri;
    for (size_t i = 0; i < report_.sources.size(); ++i) {
      const auto file = static_cast<text::FileId>(i);
      Json location = ArtifactLocation(file);
      const auto [entry, added] = by_uri.emplace(location["uri"].get<std::string>(), artifacts_.size());
      artifact_index_.push_back(entry->second);
      if (!added) continue;
      artifacts_.push_back({{"location", std::move(location)},
                            {"length", report_.sources.file(file).text().size()},
                            {"roles", {"analysisTarget"}}});
    }
  }

  void AppendTool() {
    out_ += fmt::format(
        "\"tool\":{{\"driver\":{{\"name\":\"pgtidy\",\"semanticVersion\":\"{}\","
        "\"informationUri\":\"https://github.com/pgtidy/pgtidy\",\"rules\":",
        PGTIDY_VERSION);
    AppendList(report_.rules, [](const engine::RuleInfo* rule) { return RuleJson(*rule); });
    out_ += "}}";
  }

  template <typename Elements, typename ToJson>
  void AppendList(const Elements& elements, const ToJson& to_json) {
    out_ += '[';
    bool first = true;
    for (const auto& element : elements) {
      out_ += first ? "\n" : ",\n";
      out_ += Dump(to_json(element));
      first = false;
    }
    out_ += first ? "]" : "\n]";
  }

  // The uri alone; ArtifactReference adds the index.
  [[nodiscard]] Json ArtifactLocation(text::FileId file) const {
    const std::string_view path = RepositoryPath(report_.sources.file(file).path());
    if (path.substr(0, 1) == "/") return {{"uri", "file://" + EncodePath(path)}};
    return {{"uri", EncodePath(path)}, {"uriBaseId", kSourceRoot}};
  }

  [[nodiscard]] Json ArtifactReference(text::FileId file) const {
    Json location = ArtifactLocation(file);
    location["index"] = artifact_index_[static_cast<size_t>(file)];
    return location;
  }

  [[nodiscard]] Json Region(text::Location location) const {
    const text::SourceFile& file = report_.sources.file(location.file);
    const text::ByteRange range = Clamp(location.range, file.text().size());
    const Place place = PlaceOf(file, range);
    return {{"startLine", place.begin.line}, {"startColumn", place.begin.column}, {"endLine", place.end.line},
            {"endColumn", place.end.column}, {"byteOffset", range.begin},         {"byteLength", range.size()}};
  }

  [[nodiscard]] Json PhysicalLocation(text::Location location) const {
    Json region = Region(location);
    const text::SourceFile& file = report_.sources.file(location.file);
    const text::ByteRange range = Clamp(location.range, file.text().size());
    if (!range.empty() && range.size() <= kLongestSnippet) {
      region["snippet"] = {{"text", text::ToValidUtf8(file.Slice(range))}};
    }
    return {{"artifactLocation", ArtifactReference(location.file)}, {"region", std::move(region)}};
  }

  [[nodiscard]] Json RelatedLocations(const diagnostics::Diagnostic& diagnostic) const {
    Json related = Json::array();
    for (const diagnostics::Note& note : diagnostic.notes) {
      if (!note.location.has_value()) continue;
      related.push_back({{"id", related.size() + 1},
                         {"physicalLocation", PhysicalLocation(*note.location)},
                         {"message", {{"text", text::ToValidUtf8(note.message)}}}});
    }
    return related;
  }

  [[nodiscard]] Json FixJson(const diagnostics::Fix& fix) const {
    std::map<text::FileId, Json> replacements;
    for (const text::TextEdit& edit : fix.edits) {
      Json replacement = {{"deletedRegion", Region({edit.file, edit.range})}};
      if (!edit.replacement.empty()) replacement["insertedContent"] = {{"text", text::ToValidUtf8(edit.replacement)}};
      replacements.emplace(edit.file, Json::array()).first->second.push_back(std::move(replacement));
    }
    Json changes = Json::array();
    for (auto& [file, list] : replacements) {
      changes.push_back({{"artifactLocation", ArtifactReference(file)}, {"replacements", std::move(list)}});
    }
    return {{"description", {{"text", text::ToValidUtf8(fix.title)}}},
            {"artifactChanges", std::move(changes)},
            {"properties", {{"applicability", diagnostics::ApplicabilityName(fix.applicability)}}}};
  }

  // A viewer offers to make whatever is listed, so that fixes which a person has to complete stay in the message.
  [[nodiscard]] Json FixesJson(const diagnostics::Diagnostic& diagnostic) const {
    Json fixes = Json::array();
    for (const diagnostics::Fix& fix : diagnostic.fixes) {
      if (fix.applicability == diagnostics::Applicability::kDisplayOnly || fix.edits.empty()) continue;
      Json json = FixJson(fix);
      if (std::find(fixes.begin(), fixes.end(), json) == fixes.end()) fixes.push_back(std::move(json));
    }
    return fixes;
  }

  [[nodiscard]] static Json SuppressionsJson(const diagnostics::Diagnostic& diagnostic) {
    if (diagnostic.suppression == diagnostics::SuppressionKind::kNone) return Json::array();
    const bool in_source = diagnostic.suppression == diagnostics::SuppressionKind::kInSource;
    Json suppression = {{"kind", in_source ? "inSource" : "external"}, {"status", "accepted"}};
    if (!diagnostic.justification.empty()) {
      suppression["justification"] = text::ToValidUtf8(diagnostic.justification);
    }
    return Json::array({std::move(suppression)});
  }

  [[nodiscard]] Json ResultJson(const diagnostics::Diagnostic& diagnostic) const {
    Json result = {{"ruleId", text::ToValidUtf8(diagnostic.rule)}};
    const auto rule = rule_index_.find(diagnostic.rule);
    if (rule != rule_index_.end()) result["ruleIndex"] = rule->second;
    result["level"] = Level(diagnostic.severity);
    result["message"] = {{"text", Explanation(diagnostic, report_.sources, PlacedNotes::kLeftOut)}};
    result["locations"] = Json::array({{{"physicalLocation", PhysicalLocation(diagnostic.location)}}});
    if (Json related = RelatedLocations(diagnostic); !related.empty()) result["relatedLocations"] = std::move(related);
    if (Json fixes = FixesJson(diagnostic); !fixes.empty()) result["fixes"] = std::move(fixes);
    // SARIF: if one result of a run has the property, all have it; an empty list says "not suppressed".
    result["suppressions"] = SuppressionsJson(diagnostic);
    if (report_.has_baseline) {
      const bool known = diagnostic.suppression == diagnostics::SuppressionKind::kBaseline;
      result["baselineState"] = known ? "unchanged" : "new";
    }
    result["partialFingerprints"] = {{"pgtidy/v1", text::ToValidUtf8(diagnostic.fingerprint)}};
    if (!diagnostic.sqlstate.empty()) result["properties"] = {{"sqlstate", text::ToValidUtf8(diagnostic.sqlstate)}};
    return result;
  }

  const Report& report_;  // Not null; outlives this.
  std::map<std::string_view, size_t> rule_index_;
  std::vector<Json> artifacts_;
  std::vector<size_t> artifact_index_;  // Of each FileId.
  std::string out_;
};

}  // namespace

std::string RenderSarif(const Report& report) { return SarifWriter(report).Write(); }

}  // namespace pgtidy::report

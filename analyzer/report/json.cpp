#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/report/place.h"
#include "analyzer/report/report.h"
#include "analyzer/report/tally.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

using Json = nlohmann::ordered_json;

std::string Dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json StringOrNull(std::string_view text) {
  if (text.empty()) return nullptr;
  return text::ToValidUtf8(text);
}

Json PositionJson(text::LineColumn at, uint32_t byte) {
  return {{"line", at.line}, {"column", at.column}, {"byte", byte}};
}

Json RangeJson(const text::SourceMap& sources, text::Location location) {
  const Place place = PlaceOf(sources, location);
  return {{"start", PositionJson(place.begin, location.range.begin)},
          {"end", PositionJson(place.end, location.range.end)}};
}

Json PathJson(const text::SourceMap& sources, text::FileId file) {
  return text::ToValidUtf8(sources.file(file).path());
}

Json NoteJson(const text::SourceMap& sources, const diagnostics::Note& note) {
  Json json = {{"message", text::ToValidUtf8(note.message)}, {"path", nullptr}, {"range", nullptr}};
  if (note.location.has_value()) {
    json["path"] = PathJson(sources, note.location->file);
    json["range"] = RangeJson(sources, *note.location);
  }
  return json;
}

Json FixJson(const text::SourceMap& sources, const diagnostics::Fix& fix) {
  Json edits = Json::array();
  for (const text::TextEdit& edit : fix.edits) {
    edits.push_back({{"path", PathJson(sources, edit.file)},
                     {"range", RangeJson(sources, {edit.file, edit.range})},
                     {"replacement", text::ToValidUtf8(edit.replacement)}});
  }
  return {{"title", text::ToValidUtf8(fix.title)},
          {"applicability", diagnostics::ApplicabilityName(fix.applicability)},
          {"edits", std::move(edits)}};
}

Json SuppressionJson(const diagnostics::Diagnostic& diagnostic) {
  switch (diagnostic.suppression) {
    case diagnostics::SuppressionKind::kNone: break;
    case diagnostics::SuppressionKind::kInSource:
      return {{"kind", "in-source"}, {"justification", StringOrNull(diagnostic.justification)}};
    case diagnostics::SuppressionKind::kBaseline:
      return {{"kind", "baseline"}, {"justification", StringOrNull(diagnostic.justification)}};
  }
  return nullptr;
}

Json DiagnosticJson(const text::SourceMap& sources, const diagnostics::Diagnostic& diagnostic) {
  Json notes = Json::array();
  for (const diagnostics::Note& note : diagnostic.notes) notes.push_back(NoteJson(sources, note));
  Json help = Json::array();
  for (const std::string& text : diagnostic.help) help.push_back(text::ToValidUtf8(text));
  Json fixes = Json::array();
  for (const diagnostics::Fix& fix : diagnostic.fixes) fixes.push_back(FixJson(sources, fix));
  return {{"rule", text::ToValidUtf8(diagnostic.rule)},
          {"severity", diagnostics::SeverityName(diagnostic.severity)},
          {"sqlstate", StringOrNull(diagnostic.sqlstate)},
          {"message", text::ToValidUtf8(diagnostic.message)},
          {"path", PathJson(sources, diagnostic.location.file)},
          {"range", RangeJson(sources, diagnostic.location)},
          {"notes", std::move(notes)},
          {"help", std::move(help)},
          {"fixes", std::move(fixes)},
          {"suppression", SuppressionJson(diagnostic)},
          {"fingerprint", text::ToValidUtf8(diagnostic.fingerprint)}};
}

}  // namespace

std::string RenderJson(const Report& report) {
  // Written finding by finding, a line each, so that a report of any length needs the memory of one finding, and line
  // tools can work on it.
  std::string document = "{\"version\":1,\"pgtidy\":" + Dump(PGTIDY_VERSION) +
                         ",\"files_checked\":" + std::to_string(report.files_checked) + ",\"diagnostics\":[";
  bool first = true;
  for (const diagnostics::Diagnostic& diagnostic : report.diagnostics) {
    document += first ? "\n" : ",\n";
    document += Dump(DiagnosticJson(report.sources, diagnostic));
    first = false;
  }
  if (!first) document += '\n';
  const Tally tally = Count(report.diagnostics);
  const Json summary = {{"errors", tally.errors},
                        {"warnings", tally.warnings},
                        {"infos", tally.infos},
                        {"suppressed", tally.suppressed},
                        {"fixable", tally.fixable}};
  document += "],\"summary\":" + Dump(summary) + "}\n";
  return document;
}

}  // namespace pgtidy::report

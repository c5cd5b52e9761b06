#include "analyzer/engine/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <utility>

#include "analyzer/text/line_index.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {
namespace {

using diagnostics::Diagnostic;
using diagnostics::SuppressionKind;
using Json = nlohmann::json;

constexpr int kVersion = 1;

// Only finds the place of an error, which the library tells nobody else unless it may throw.
class ErrorFinder : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool start_object(size_t /*size*/) override { return true; }
  bool key(string_t& /*value*/) override { return true; }
  bool end_object() override { return true; }
  bool start_array(size_t /*size*/) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(size_t position, const std::string& /*token*/, const nlohmann::detail::exception& /*e*/) override {
    // The library has counted the byte that it refuses.
    offset_ = position == 0 ? 0 : position - 1;
    return false;
  }
  [[nodiscard]] size_t offset() const { return offset_; }

 private:
  size_t offset_ = 0;
};

support::Error NoJson(std::string_view text, const std::string& path) {
  ErrorFinder finder;
  Json::sax_parse(text, &finder);
  const text::LineIndex lines(text);
  const text::LineColumn place = lines.Find(static_cast<uint32_t>(std::min(finder.offset(), text.size())));
  const text::ByteRange line = lines.LineRange(place.line);
  const std::string_view start = text.substr(line.begin, std::min<size_t>(line.size(), 7));
  const bool conflict = start == "<<<<<<<" || start == "=======" || start == ">>>>>>>";
  return support::UsageError(fmt::format("{}:{}:{}: {}", path, place.line, place.column,
                                         conflict ? "a merge conflict is left" : "this is no JSON"));
}

std::string StringOf(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::string Quoted(std::string_view text) { return Json(text::ToValidUtf8(text)).dump(); }

bool IsBefore(const Baseline::Entry& entry, std::string_view fingerprint) { return entry.fingerprint < fingerprint; }

}  // namespace

support::Result<Baseline> Baseline::Parse(std::string_view text, const std::string& path) {
  const Json root = Json::parse(text, nullptr, false);
  if (root.is_discarded()) return NoJson(text, path);
  const auto no_baseline = [&](std::string_view why) {
    return support::UsageError(fmt::format("{}: this is no baseline of pgtidy: {}", path, why));
  };
  if (!root.is_object()) return no_baseline("it is not an object");
  const auto version = root.find("version");
  if (version == root.end() || !version->is_number_integer()) return no_baseline("it has no version");
  if (*version != kVersion) {
    return support::UsageError(
        fmt::format("{}: version {} of the baseline's format is unknown to this pgtidy, which reads "
                    "version {}",
                    path, version->dump(), kVersion));
  }
  const auto findings = root.find("findings");
  if (findings == root.end() || !findings->is_array()) return no_baseline("it has no list of findings");

  Baseline baseline;
  for (const Json& finding : *findings) {
    Entry entry;
    if (finding.is_object()) {
      entry = {.fingerprint = StringOf(finding, "fingerprint"),
               .rule = StringOf(finding, "rule"),
               .path = StringOf(finding, "path"),
               .message = StringOf(finding, "message")};
    }
    if (entry.fingerprint.empty()) return no_baseline("a finding has no fingerprint");
    baseline.entries_.push_back(std::move(entry));
  }
  std::vector<Entry>& entries = baseline.entries_;
  const auto key = [](const Entry& entry) {
    return std::tie(entry.fingerprint, entry.rule, entry.path, entry.message);
  };
  std::sort(entries.begin(), entries.end(),
            [&](const Entry& left, const Entry& right) { return key(left) < key(right); });
  entries.erase(
      std::unique(entries.begin(), entries.end(),
                  [](const Entry& left, const Entry& right) { return left.fingerprint == right.fingerprint; }),
      entries.end());
  return baseline;
}

std::string Baseline::Render(const std::vector<Diagnostic>& diagnostics, const text::SourceMap& sources) {
  struct Row {
    std::string_view path;
    const Diagnostic* diagnostic;
  };
  std::vector<Row> rows;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.suppression == SuppressionKind::kInSource) continue;
    rows.push_back({sources.file(diagnostic.location.file).path(), &diagnostic});
  }
  const auto key = [](const Row& row) { return std::tie(row.path, row.diagnostic->rule, row.diagnostic->fingerprint); };
  std::sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) { return key(left) < key(right); });
  rows.erase(
      std::unique(rows.begin(), rows.end(), [&](const Row& left, const Row& right) { return key(left) == key(right); }),
      rows.end());

  std::string text = fmt::format("{{\n  \"version\": {},\n  \"findings\": [", kVersion);
  std::string_view separator = "\n";
  for (const Row& row : rows) {
    text += separator;
    text += fmt::format(R"(    {{"fingerprint": {}, "rule": {}, "path": {}, "message": {}}})",
                        Quoted(row.diagnostic->fingerprint), Quoted(row.diagnostic->rule), Quoted(row.path),
                        Quoted(row.diagnostic->message));
    separator = ",\n";
  }
  text += rows.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return text;
}

size_t Baseline::Apply(std::vector<Diagnostic>& diagnostics) const {
  for (Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.suppression != SuppressionKind::kNone) continue;
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), diagnostic.fingerprint, IsBefore);
    const bool known = found != entries_.end() && found->fingerprint == diagnostic.fingerprint;
    if (known) diagnostic.suppression = SuppressionKind::kBaseline;
  }
  return Missing(diagnostics).size();
}

std::vector<Baseline::Entry> Baseline::Missing(const std::vector<Diagnostic>& diagnostics) const {
  std::set<std::string_view> present;
  for (const Diagnostic& diagnostic : diagnostics) present.insert(diagnostic.fingerprint);
  std::vector<Entry> missing;
  for (const Entry& entry : entries_) {
    if (present.find(entry.fingerprint) == present.end()) missing.push_back(entry);
  }
  return missing;
}

}  // namespace pgtidy::engine

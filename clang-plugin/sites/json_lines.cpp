#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "analyzer/text/utf8.h"
#include "clang-plugin/sites/extraction.h"
#include "clang-plugin/sites/json_reader.h"

namespace pgtidy::sites {

namespace {

using Json = nlohmann::ordered_json;

// The files that one line names, in the order in which it names them.
class FileTable {
 public:
  explicit FileTable(const std::vector<std::string>& all) : all_(all) {}

  uint32_t NumberOf(uint32_t file) {
    const auto [entry, is_new] = numbers_.try_emplace(file, static_cast<uint32_t>(named_.size()));
    if (is_new) named_.push_back(file < all_.size() ? all_[file] : std::string());
    return entry->second;
  }
  [[nodiscard]] const std::vector<std::string>& named() const { return named_; }

 private:
  const std::vector<std::string>& all_;
  std::map<uint32_t, uint32_t> numbers_;
  std::vector<std::string> named_;
};

// JSON holds Unicode only: other bytes are written as the code points of the same numbers.
Json TextToJson(std::string_view bytes) {
  if (!text::FindInvalidUtf8(bytes)) return std::string(bytes);
  std::string latin;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      latin += c;
    } else {
      latin += static_cast<char>(0xC0 | (byte >> 6));
      latin += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return Json{{"bytes", std::move(latin)}};
}

class Writer {
 public:
  explicit Writer(const std::vector<std::string>& files) : files_(files) {}

  std::string Line(const QuerySite& site) {
    Json line{{"kind", "site"}};
    Json body = ToJson(site);
    line["files"] = Files();
    line.update(body);
    return Dump(line);
  }

  std::string Line(const WrapperCandidate& candidate) {
    const Json place = ToJson(candidate.place);
    Json line{{"kind", "wrapper-candidate"},
              {"files", Files()},
              {"function", TextToJson(candidate.function)},
              {"parameter", candidate.parameter},
              {"parameter_name", TextToJson(candidate.parameter_name)},
              {"sink", TextToJson(candidate.sink)},
              {"place", place}};
    return Dump(line);
  }

  static std::string Dump(const Json& line) { return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"; }

 private:
  [[nodiscard]] Json Files() const {
    Json files = Json::array();
    for (const std::string& file : table_.named()) files.push_back(TextToJson(file));
    return files;
  }

  Json ToJson(const Place& place) {
    return Json::array({table_.NumberOf(place.file), place.range.begin, place.range.end});
  }

  static Json ToJson(const CxxType& type) {
    Json json{{"kind", CxxTypeKindName(type.kind)}};
    SetText(json, "name", type.name);
    if (type.bits != 0) json["bits"] = type.bits;
    SetFlag(json, "signed", type.is_signed);
    if (!type.elements.empty()) {
      json["elements"] = Json::array();
      for (const CxxType& element : type.elements) json["elements"].push_back(ToJson(element));
    }
    return json;
  }

  Json ToJson(const TextSegment& segment) {
    Json json{{"kind", SegmentKindName(segment.kind)}};
    if (segment.kind == SegmentKind::kHole) {
      json["at"] = segment.range.begin;
    } else {
      json["range"] = Json::array({segment.range.begin, segment.range.end});
    }
    SetPlace(json, "place", segment.place);
    SetText(json, "expression", segment.expression);
    SetFlag(json, "is_number", segment.is_number);
    SetFlag(json, "is_escaped", segment.is_escaped);
    SetFlag(json, "is_repeated", segment.is_repeated);
    return json;
  }

  Json ToJson(const SqlText& text) {
    Json json{{"text", TextToJson(text.text)}, {"segments", Json::array()}};
    for (const TextSegment& segment : text.segments) json["segments"].push_back(ToJson(segment));
    SetFlag(json, "has_open_end", text.has_open_end);
    SetFlag(json, "is_assumed", text.is_assumed);
    return json;
  }

  Json ToJson(const Argument& argument) {
    Json json{{"type", ToJson(argument.type)}};
    SetPlace(json, "place", argument.place);
    SetText(json, "expression", argument.expression);
    SetText(json, "name", argument.name);
    if (argument.number) json["number"] = *argument.number;
    SetText(json, "declared_type", argument.declared_type);
    if (argument.binary_bytes) json["binary_bytes"] = *argument.binary_bytes;
    return json;
  }

  Json ToJson(const ColumnRead& read) {
    Json json = Json::object();
    if (read.index) json["index"] = *read.index;
    if (read.name) json["name"] = TextToJson(*read.name);
    SetPlace(json, "place", read.place);
    SetFlag(json, "name_is_verbatim", read.name_is_verbatim);
    json["type"] = ToJson(read.type);
    SetFlag(json, "checks_null", read.checks_null);
    SetFlag(json, "has_default", read.has_default);
    SetFlag(json, "only_null_check", read.only_null_check);
    return json;
  }

  Json ToJson(const ResultUse& use) {
    Json json{{"state", ResultStateName(use.state)}};
    if (!use.reads.empty()) {
      json["reads"] = Json::array();
      for (const ColumnRead& read : use.reads) json["reads"].push_back(ToJson(read));
    }
    if (use.columns) json["columns"] = *use.columns;
    SetFlag(json, "must_equal_columns", use.must_equal_columns);
    SetPlace(json, "columns_place", use.columns_place);
    return json;
  }

  Json ToJson(const QuerySite& site) {
    Json json{{"library", site.library}, {"function", TextToJson(site.function)}};
    SetText(json, "version", site.version);
    json["role"] = SiteRoleName(site.role);
    json["call"] = ToJson(site.call);
    SetPlace(json, "text_place", site.text_place);
    SetText(json, "enclosing_function", site.enclosing_function);
    SetFlag(json, "in_template", site.in_template);
    json["texts"] = Json::array();
    for (const SqlText& text : site.texts) json["texts"].push_back(ToJson(text));
    SetText(json, "why_unknown", site.why_unknown);
    json["placeholders"] = PlaceholderStyleName(site.placeholders);
    if (site.named_placeholders == NamedPlaceholders::kEachCounts) json["each_placeholder_counts"] = true;
    SetFlag(json, "takes_several_statements", site.takes_several_statements);
    if (site.statement_name) json["statement_name"] = TextToJson(*site.statement_name);
    SetPlace(json, "name_place", site.name_place);
    SetText(json, "connection", site.connection);
    if (site.arguments) {
      json["arguments"] = Json::array();
      for (const Argument& argument : *site.arguments) json["arguments"].push_back(ToJson(argument));
    }
    SetFlag(json, "has_result", site.has_result);
    json["result"] = ToJson(site.result);
    return json;
  }

  void SetPlace(Json& json, const char* key, const std::optional<Place>& place) {
    if (place) json[key] = ToJson(*place);
  }
  static void SetText(Json& json, const char* key, std::string_view text) {
    if (!text.empty()) json[key] = TextToJson(text);
  }
  static void SetFlag(Json& json, const char* key, bool flag) {
    if (flag) json[key] = true;
  }

  const std::vector<std::string>& files_;
  FileTable table_{files_};
};

// A site or candidate with the files of its own line.
template <typename T>
struct Numbered {
  T value;
  std::vector<std::string> files;
};

// What stands between two lines of the kind "unit".
struct PendingUnit {
  std::vector<Numbered<QuerySite>> sites;
  std::vector<Numbered<WrapperCandidate>> candidates;
};

// Gives places the numbers that their files have in the unit.
class Renumbering {
 public:
  Renumbering(const std::vector<std::string>& of_line, std::vector<std::string>& of_unit) {
    for (const std::string& file : of_line) {
      const auto found = std::find(of_unit.begin(), of_unit.end(), file);
      numbers_.push_back(static_cast<uint32_t>(found - of_unit.begin()));
      if (found == of_unit.end()) of_unit.push_back(file);
    }
  }

  void Apply(Place& place) const { place.file = numbers_[place.file]; }
  void Apply(std::optional<Place>& place) const {
    if (place) Apply(*place);
  }
  void Apply(QuerySite& site) const {
    Apply(site.call);
    Apply(site.text_place);
    Apply(site.name_place);
    for (SqlText& text : site.texts) {
      for (TextSegment& segment : text.segments) Apply(segment.place);
    }
    if (site.arguments) {
      for (Argument& argument : *site.arguments) Apply(argument.place);
    }
    for (ColumnRead& read : site.result.reads) Apply(read.place);
    Apply(site.result.columns_place);
  }

 private:
  std::vector<uint32_t> numbers_;
};

Extraction Finish(Extraction unit, PendingUnit pending) {
  for (Numbered<QuerySite>& site : pending.sites) {
    Renumbering(site.files, unit.files).Apply(site.value);
    unit.sites.push_back(std::move(site.value));
  }
  for (Numbered<WrapperCandidate>& candidate : pending.candidates) {
    Renumbering(candidate.files, unit.files).Apply(candidate.value.place);
    unit.wrapper_candidates.push_back(std::move(candidate.value));
  }
  return unit;
}

}  // namespace

std::string ToJsonLine(const QuerySite& site, const std::vector<std::string>& files) {
  return Writer(files).Line(site);
}

std::string ToJsonLines(const Extraction& extraction) {
  std::string lines;
  for (const QuerySite& site : extraction.sites) lines += ToJsonLine(site, extraction.files);
  for (const WrapperCandidate& candidate : extraction.wrapper_candidates) {
    lines += Writer(extraction.files).Line(candidate);
  }
  Json unit{{"kind", "unit"}, {"main_file", TextToJson(extraction.main_file)}, {"files", Json::array()}};
  for (const std::string& file : extraction.files) unit["files"].push_back(TextToJson(file));
  if (extraction.error_count != 0) unit["error_count"] = extraction.error_count;
  if (!extraction.first_error.empty()) unit["first_error"] = TextToJson(extraction.first_error);
  if (!extraction.failure.empty()) unit["failure"] = TextToJson(extraction.failure);
  return lines + Writer::Dump(unit);
}

support::Result<std::vector<Extraction>> ReadJsonLines(std::string_view text, const std::string& name) {
  std::vector<Extraction> units;
  PendingUnit pending;
  bool is_pending = false;
  size_t number = 0;
  while (!text.empty()) {
    ++number;
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      JsonLine read = ReadJsonLine(line);
      is_pending = !read.unit.has_value();
      if (read.site) {
        pending.sites.push_back({.value = std::move(*read.site), .files = std::move(read.files)});
      } else if (read.candidate) {
        pending.candidates.push_back({.value = std::move(*read.candidate), .files = std::move(read.files)});
      } else {
        units.push_back(Finish(std::move(*read.unit), std::exchange(pending, {})));
      }
    } catch (const FormError& error) {
      return support::UsageError(fmt::format("{}:{}: {}", name, number, error.message));
    }
  }
  if (is_pending) {
    return support::UsageError(
        fmt::format("{}:{}: the line of the kind \"unit\" that ends a unit is missing", name, number));
  }
  return units;
}

}  // namespace pgtidy::sites

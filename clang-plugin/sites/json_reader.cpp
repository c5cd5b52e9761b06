#include "clang-plugin/sites/json_reader.h"

#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "analyzer/support/check.h"

namespace pgtidy::sites {

namespace {

using Json = nlohmann::json;

constexpr int kDeepestType = 64;

[[noreturn]] void Fail(std::string message) { throw FormError{std::move(message)}; }

std::string ReadText(const Json& json, const std::string& key) {
  if (json.is_string()) return json.get<std::string>();
  const bool is_bytes = json.is_object() && json.size() == 1 && json.contains("bytes") && json["bytes"].is_string();
  if (!is_bytes) Fail(fmt::format("\"{}\" is no text", key));
  const auto latin = json["bytes"].get<std::string>();
  std::string bytes;
  for (size_t i = 0; i < latin.size(); ++i) {
    const auto byte = static_cast<unsigned char>(latin[i]);
    if (byte < 0x80) {
      bytes += latin[i];
    } else if ((byte == 0xC2 || byte == 0xC3) && i + 1 < latin.size()) {
      const auto next = static_cast<unsigned char>(latin[++i]);
      bytes += static_cast<char>(((byte & 0x03) << 6) | (next & 0x3F));
    } else {
      Fail(fmt::format("\"{}\" holds a character above U+00FF where bytes are meant", key));
    }
  }
  return bytes;
}

template <typename T>
T ReadNumber(const Json& json, const std::string& key) {
  const bool fits = json.is_number_unsigned() && json.get<uint64_t>() <= std::numeric_limits<T>::max();
  if (!fits) Fail(fmt::format("\"{}\" is no number from 0 to {}", key, std::numeric_limits<T>::max()));
  return static_cast<T>(json.get<uint64_t>());
}

text::ByteRange ReadRange(const Json& begin, const Json& end, const std::string& key) {
  const text::ByteRange range{ReadNumber<uint32_t>(begin, key), ReadNumber<uint32_t>(end, key)};
  if (range.end < range.begin) Fail(fmt::format("\"{}\" ends before it begins", key));
  return range;
}

// An object of which every key must be asked for.
class Object {
 public:
  Object(const Json& json, const std::string& what) : json_(json) {
    if (!json.is_object()) Fail(fmt::format("\"{}\" is no object", what));
  }

  const Json* Find(const std::string& key) {
    asked_.insert(key);
    const auto found = json_.find(key);
    return found == json_.end() ? nullptr : &*found;
  }
  const Json& At(const std::string& key) {
    const Json* found = Find(key);
    if (found == nullptr) Fail(fmt::format("\"{}\" is missing", key));
    return *found;
  }
  const Json& ArrayAt(const std::string& key) {
    const Json& array = At(key);
    if (!array.is_array()) Fail(fmt::format("\"{}\" is no array", key));
    return array;
  }
  const Json* FindArray(const std::string& key) { return Find(key) == nullptr ? nullptr : &ArrayAt(key); }

  std::string Text(const std::string& key) { return ReadText(At(key), key); }
  std::optional<std::string> OptionalText(const std::string& key) {
    const Json* found = Find(key);
    return found == nullptr ? std::nullopt : std::optional(ReadText(*found, key));
  }
  template <typename T>
  std::optional<T> OptionalNumber(const std::string& key) {
    const Json* found = Find(key);
    return found == nullptr ? std::nullopt : std::optional(ReadNumber<T>(*found, key));
  }
  bool Flag(const std::string& key) {
    const Json* found = Find(key);
    if (found == nullptr) return false;
    if (!found->is_boolean()) Fail(fmt::format("\"{}\" is neither true nor false", key));
    return found->get<bool>();
  }
  // One of the enumerators up to `last`, by its name.
  template <typename T>
  T OneOf(const std::string& key, T last, const char* (*name_of)(T)) {
    const std::string name = Text(key);
    for (int value = 0; value <= static_cast<int>(last); ++value) {
      if (name == name_of(static_cast<T>(value))) return static_cast<T>(value);
    }
    Fail(fmt::format("\"{}\" cannot be \"{}\"", key, name));
  }
  void Done() const {
    for (const auto& [key, value] : json_.items()) {
      if (!asked_.contains(key)) Fail(fmt::format("the key \"{}\" is not known here", key));
    }
  }

 private:
  const Json& json_;
  std::set<std::string> asked_;
};

std::vector<std::string> ReadTexts(const Json& array, const std::string& key) {
  std::vector<std::string> texts;
  for (const Json& each : array) texts.push_back(ReadText(each, key));
  return texts;
}

class LineReader {
 public:
  explicit LineReader(std::vector<std::string> files) : files_(std::move(files)) {}

  QuerySite ReadSite(Object& object) {
    QuerySite site;
    site.library = object.Text("library");
    site.function = object.Text("function");
    site.version = object.OptionalText("version").value_or("");
    site.role = object.OneOf("role", SiteRole::kFragment, SiteRoleName);
    site.call = ReadPlace(object.At("call"), "call");
    site.text_place = OptionalPlace(object, "text_place");
    site.enclosing_function = object.OptionalText("enclosing_function").value_or("");
    site.in_template = object.Flag("in_template");
    for (const Json& text : object.ArrayAt("texts")) site.texts.push_back(ReadSqlText(text));
    site.why_unknown = object.OptionalText("why_unknown").value_or("");
    site.placeholders = object.OneOf("placeholders", syntax::PlaceholderStyle::kQuestion, PlaceholderStyleName);
    if (object.Flag("each_placeholder_counts")) site.named_placeholders = NamedPlaceholders::kEachCounts;
    site.takes_several_statements = object.Flag("takes_several_statements");
    site.statement_name = object.OptionalText("statement_name");
    site.name_place = OptionalPlace(object, "name_place");
    site.connection = object.OptionalText("connection").value_or("");
    if (const Json* arguments = object.FindArray("arguments")) {
      site.arguments.emplace();
      for (const Json& argument : *arguments) site.arguments->push_back(ReadArgument(argument));
    }
    site.has_result = object.Flag("has_result");
    site.result = ReadResult(object.At("result"));
    return site;
  }

  WrapperCandidate ReadCandidate(Object& object) {
    WrapperCandidate candidate;
    candidate.function = object.Text("function");
    candidate.parameter = ReadNumber<uint32_t>(object.At("parameter"), "parameter");
    candidate.parameter_name = object.Text("parameter_name");
    candidate.sink = object.Text("sink");
    candidate.place = ReadPlace(object.At("place"), "place");
    return candidate;
  }

  [[nodiscard]] std::vector<std::string> TakeFiles() { return std::move(files_); }

 private:
  [[nodiscard]] Place ReadPlace(const Json& json, const std::string& key) const {
    if (!json.is_array() || json.size() != 3) Fail(fmt::format("\"{}\" is no place: [file, begin, end]", key));
    const Place place{ReadNumber<uint32_t>(json[0], key), ReadRange(json[1], json[2], key)};
    if (place.file >= files_.size()) Fail(fmt::format("\"{}\" names a file that is not in \"files\"", key));
    return place;
  }

  std::optional<Place> OptionalPlace(Object& object, const std::string& key) const {
    const Json* found = object.Find(key);
    return found == nullptr ? std::nullopt : std::optional(ReadPlace(*found, key));
  }

  static CxxType ReadType(const Json& json, int depth = 0) {
    if (depth > kDeepestType) Fail("\"type\" has too many levels");
    Object object(json, "type");
    CxxType type;
    type.kind = object.OneOf("kind", CxxTypeKind::kNamed, CxxTypeKindName);
    type.name = object.OptionalText("name").value_or("");
    type.bits = object.OptionalNumber<uint16_t>("bits").value_or(0);
    type.is_signed = object.Flag("signed");
    if (const Json* elements = object.FindArray("elements")) {
      for (const Json& element : *elements) type.elements.push_back(ReadType(element, depth + 1));
    }
    object.Done();
    return type;
  }

  [[nodiscard]] TextSegment ReadSegment(const Json& json) const {
    Object object(json, "segments");
    TextSegment segment;
    segment.kind = object.OneOf("kind", SegmentKind::kHole, SegmentKindName);
    if (segment.kind == SegmentKind::kHole) {
      const Json& at = object.At("at");
      segment.range = ReadRange(at, at, "at");
    } else {
      const Json& range = object.ArrayAt("range");
      if (range.size() != 2) Fail("\"range\" is not [begin, end]");
      segment.range = ReadRange(range[0], range[1], "range");
      if (segment.range.empty()) Fail("\"range\" is empty");
    }
    segment.place = OptionalPlace(object, "place");
    segment.expression = object.OptionalText("expression").value_or("");
    segment.is_number = object.Flag("is_number");
    segment.is_escaped = object.Flag("is_escaped");
    segment.is_repeated = object.Flag("is_repeated");
    object.Done();
    const bool has_length = segment.kind == SegmentKind::kVerbatim && segment.place;
    if (has_length && segment.place->range.size() != segment.range.size()) {
      Fail("the place of a verbatim segment is not as long as the segment");
    }
    return segment;
  }

  [[nodiscard]] SqlText ReadSqlText(const Json& json) const {
    Object object(json, "texts");
    SqlText text;
    text.text = object.Text("text");
    uint32_t end = 0;
    for (const Json& segment : object.ArrayAt("segments")) {
      text.segments.push_back(ReadSegment(segment));
      if (text.segments.back().range.begin != end) Fail("the segments do not follow each other");
      end = text.segments.back().range.end;
    }
    if (end != text.text.size()) Fail("the segments do not cover the text");
    text.has_open_end = object.Flag("has_open_end");
    text.is_assumed = object.Flag("is_assumed");
    object.Done();
    return text;
  }

  [[nodiscard]] Argument ReadArgument(const Json& json) const {
    Object object(json, "arguments");
    Argument argument;
    argument.type = ReadType(object.At("type"));
    argument.place = OptionalPlace(object, "place");
    argument.expression = object.OptionalText("expression").value_or("");
    argument.name = object.OptionalText("name").value_or("");
    argument.number = object.OptionalNumber<uint32_t>("number");
    if (argument.number == 0U) Fail("\"number\" counts from 1");
    argument.declared_type = object.OptionalText("declared_type").value_or("");
    argument.binary_bytes = object.OptionalNumber<uint16_t>("binary_bytes");
    object.Done();
    return argument;
  }

  [[nodiscard]] ColumnRead ReadColumn(const Json& json) const {
    Object object(json, "reads");
    ColumnRead read;
    read.index = object.OptionalNumber<uint32_t>("index");
    read.name = object.OptionalText("name");
    read.place = OptionalPlace(object, "place");
    read.name_is_verbatim = object.Flag("name_is_verbatim");
    read.type = ReadType(object.At("type"));
    read.checks_null = object.Flag("checks_null");
    read.has_default = object.Flag("has_default");
    read.only_null_check = object.Flag("only_null_check");
    object.Done();
    return read;
  }

  [[nodiscard]] ResultUse ReadResult(const Json& json) const {
    Object object(json, "result");
    ResultUse use;
    use.state = object.OneOf("state", ResultUse::State::kFollowed, ResultStateName);
    if (const Json* reads = object.FindArray("reads")) {
      for (const Json& read : *reads) use.reads.push_back(ReadColumn(read));
    }
    use.columns = object.OptionalNumber<uint32_t>("columns");
    use.must_equal_columns = object.Flag("must_equal_columns");
    use.columns_place = OptionalPlace(object, "columns_place");
    object.Done();
    return use;
  }

  std::vector<std::string> files_;
};

Extraction ReadUnit(Object& object) {
  Extraction unit;
  unit.main_file = object.Text("main_file");
  unit.files = ReadTexts(object.ArrayAt("files"), "files");
  unit.error_count = object.OptionalNumber<size_t>("error_count").value_or(0);
  unit.first_error = object.OptionalText("first_error").value_or("");
  unit.failure = object.OptionalText("failure").value_or("");
  return unit;
}

}  // namespace

const char* PlaceholderStyleName(syntax::PlaceholderStyle style) {
  switch (style) {
    case syntax::PlaceholderStyle::kDollar: return "dollar";
    case syntax::PlaceholderStyle::kColon: return "colon";
    case syntax::PlaceholderStyle::kAt: return "at";
    case syntax::PlaceholderStyle::kQuestion: return "question";
  }
  support::CheckFailed("style", "not an enumerator", __FILE__, __LINE__);
}

JsonLine ReadJsonLine(std::string_view line) {
  const Json json = Json::parse(line, nullptr, false);
  if (!json.is_object()) Fail("no JSON object");
  Object object(json, "line");
  JsonLine read;
  const std::string kind = object.Text("kind");
  if (kind == "unit") {
    read.unit = ReadUnit(object);
  } else if (kind == "site" || kind == "wrapper-candidate") {
    LineReader reader(ReadTexts(object.ArrayAt("files"), "files"));
    if (kind == "site") {
      read.site = reader.ReadSite(object);
    } else {
      read.candidate = reader.ReadCandidate(object);
    }
    read.files = reader.TakeFiles();
  } else {
    Fail(fmt::format("\"kind\" cannot be \"{}\"", kind));
  }
  object.Done();
  return read;
}

}  // namespace pgtidy::sites

#include <fmt/format.h>

#include "analyzer/catalog/dump/dump.h"
#include "analyzer/catalog/dump/errors_json.h"

namespace pgtidy::catalog {

namespace {

using Json = nlohmann::ordered_json;

std::string_view ChangeWord(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::kAdded: return "added";
    case ChangeKind::kRemoved: return "removed";
    default: return "changed";
  }
}

char ChangeSign(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::kAdded: return '+';
    case ChangeKind::kRemoved: return '-';
    default: return '~';
  }
}

std::string OrNone(const std::string& value) { return value.empty() ? "none" : value; }

std::string WithSpace(const std::string& kind, const std::string& name) {
  return kind.empty() ? name : kind + " " + name;
}

// A value of one line, and of no more than a line's length.
bool IsShort(const std::string& value) {
  constexpr size_t kLongest = 200;
  return value.size() <= kLongest && value.find('\n') == std::string::npos;
}

std::string Line(const Change& change) {
  std::string line = fmt::format("{} {}", ChangeSign(change.kind), WithSpace(change.object_kind, change.object));
  if (!change.part.empty()) line += fmt::format(": {} {}", change.part_kind, change.part);
  if (change.kind != ChangeKind::kChanged) {
    const std::string& value = change.kind == ChangeKind::kAdded ? change.after : change.before;
    return value.empty() || !IsShort(value) ? line : line + ": " + value;
  }
  if (!change.property.empty()) line += ": " + change.property;
  if (!IsShort(change.before) || !IsShort(change.after)) return line + ": changed";
  return line + ": " + OrNone(change.before) + " -> " + OrNone(change.after);
}

}  // namespace

std::string DumpDiffText(const std::vector<Change>& changes) {
  std::string text;
  for (const Change& change : changes) text += Line(change) + "\n";
  return text;
}

std::string DumpDiffJson(const std::vector<Change>& changes, const std::string& from, const std::string& to,
                         const std::vector<DumpedError>& errors) {
  const auto or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
  Json list = Json::array();
  for (const Change& change : changes) {
    Json part = nullptr;
    if (!change.part.empty()) part = {{"kind", change.part_kind}, {"name", change.part}};
    list.push_back({{"change", ChangeWord(change.kind)},
                    {"kind", or_null(change.object_kind)},
                    {"name", change.object},
                    {"part", std::move(part)},
                    {"property", or_null(change.property)},
                    {"before", or_null(change.before)},
                    {"after", or_null(change.after)}});
  }
  Json json;
  json["from"] = or_null(from);
  json["to"] = or_null(to);
  json["changes"] = std::move(list);
  json["errors"] = ErrorsJson(errors);
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace pgtidy::catalog

#include "analyzer/migrations/graphile_header.h"

#include <algorithm>
#include <set>

#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/migrations/white_space.h"

namespace pgtidy::migrations {
namespace {

struct Field {
  std::string_view name;
  std::optional<std::string_view> value;
};

// ^--! ([A-Z][a-zA-Z0-9_]*)(?::(.*))?$
std::optional<Field> ReadField(std::string_view line) {
  if (!line.starts_with("--! ")) return std::nullopt;
  line.remove_prefix(4);
  if (line.empty() || line.front() < 'A' || line.front() > 'Z') return std::nullopt;
  const auto end = static_cast<size_t>(std::find_if_not(line.begin(), line.end(), IsWordByte) - line.begin());
  Field field = {line.substr(0, end), std::nullopt};
  if (end == line.size()) return field;
  if (line[end] != ':') return std::nullopt;
  field.value = line.substr(end + 1);
  // '.' stops at all ends of lines that JavaScript knows.
  for (const std::string_view stop : {"\r", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    if (field.value->find(stop) != std::string_view::npos) return std::nullopt;
  }
  return field;
}

void SetField(const Field& field, GraphileHeader& header) {
  std::optional<std::string> value;
  if (field.value) value = Trim(*field.value, WhiteSpace::kJavaScript);
  if (field.name == "Previous") {
    header.previous = std::move(value);
  } else if (field.name == "Hash") {
    header.hash = std::move(value);
  } else if (field.name == "Message") {
    header.message = std::move(value);
  } else if (field.name == "AllowInvalidHash") {
    header.allows_invalid_hash = true;
  }
}

GraphileFault FindFault(const GraphileHeader& header, bool repeats, bool has_carriage_return, bool is_closed) {
  if (repeats) return GraphileFault::kRepeatedField;
  if (has_carriage_return) return GraphileFault::kCarriageReturn;
  if (!is_closed) return GraphileFault::kNoEmptyLine;
  if (header.previous.value_or("").empty()) return GraphileFault::kNoPrevious;
  if (header.hash.value_or("").empty()) return GraphileFault::kNoHash;
  return GraphileFault::kNone;
}

}  // namespace

std::string_view GraphileFaultMessage(GraphileFault fault) {
  switch (fault) {
    case GraphileFault::kNone: return "";
    case GraphileFault::kRepeatedField: return "graphile-migrate refuses a header that holds a field twice";
    case GraphileFault::kCarriageReturn: return "graphile-migrate refuses lines that end in CRLF";
    case GraphileFault::kNoEmptyLine: return "graphile-migrate wants an empty line after the header";
    case GraphileFault::kNoPrevious:
    case GraphileFault::kNoHash: return "graphile-migrate wants `--! Previous:` and `--! Hash:` at the top";
  }
  return "";
}

GraphileHeader ReadGraphileHeader(std::string_view text) {
  GraphileHeader header;
  std::set<std::string_view> names;
  bool repeats = false;
  bool has_carriage_return = false;
  bool is_closed = false;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    const auto field = ReadField(line.text);
    if (field || line.text.empty()) {
      has_carriage_return = has_carriage_return || text.substr(line.range.end, 1) == "\r";
    }
    if (!field) {
      is_closed = line.text.empty();
      if (is_closed) header.body = line.next;
      break;
    }
    repeats = repeats || !names.insert(field->name).second;
    SetField(*field, header);
    header.range.end = line.next;
    header.body = line.next;
  }
  // The line end of the last line begins an empty one.
  if (header.range.end == text.size()) is_closed = text.ends_with('\n') || text.empty();
  header.fault = FindFault(header, repeats, has_carriage_return, is_closed);
  return header;
}

}  // namespace pgtidy::migrations

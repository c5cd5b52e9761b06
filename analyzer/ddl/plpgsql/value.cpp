#include "analyzer/ddl/plpgsql/value.h"

#include <algorithm>
#include <cstdlib>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::ddl::plpgsql {
namespace {

bool IsNumber(const Value& value, double& number) {
  if (value.text.empty()) return false;
  char* end = nullptr;
  number = std::strtod(value.text.c_str(), &end);
  return *end == '\0';
}

}  // namespace

std::string NamePattern(std::string_view text_with_gaps) {
  std::string pattern;
  for (const char c : text_with_gaps) {
    if (c == kGap) {
      pattern += catalog::kAnyText;
    } else if (c == kDigitGap) {
      pattern += catalog::kAnyDigit;
    } else {
      pattern += c;
    }
  }
  return pattern;
}

Truth TruthOf(const Value& value) {
  if (value.is_null()) return Truth::kNull;
  if (!value.is_text()) return Truth::kUnknown;
  if (value.text == "t" || value.text == "true") return Truth::kTrue;
  return value.text == "f" || value.text == "false" ? Truth::kFalse : Truth::kUnknown;
}

Value ValueOf(Truth truth) {
  switch (truth) {
    case Truth::kFalse: return Value::Boolean(false);
    case Truth::kTrue: return Value::Boolean(true);
    case Truth::kNull: return Value::Null();
    case Truth::kUnknown: break;
  }
  return Value::Unknown();
}

Value Field(const Value& row, std::string_view name) {
  if (row.is_null()) return Value::Null();
  const auto found = std::find(row.names.begin(), row.names.end(), name);
  if (row.kind != Value::Kind::kRow || found == row.names.end()) return Value::Unknown();
  return row.elements[static_cast<size_t>(found - row.names.begin())];
}

Value Concatenate(const std::vector<Value>& parts) {
  Value result = Value::Text("");
  for (const Value& part : parts) {
    if (part.is_null()) return Value::Null();
    if (part.is_text()) {
      result.text += part.text;
    } else {
      result.kind = Value::Kind::kPartial;
      result.text += part.kind == Value::Kind::kPartial ? part.text : std::string(1, kGap);
    }
  }
  return result;
}

int Compare(const Value& left, const Value& right) {
  if (left.kind == Value::Kind::kArray || left.kind == Value::Kind::kRow) {
    for (size_t i = 0; i < std::min(left.elements.size(), right.elements.size()); ++i) {
      if (const int order = Compare(left.elements[i], right.elements[i]); order != 0) return order;
    }
    return static_cast<int>(left.elements.size()) - static_cast<int>(right.elements.size());
  }
  double left_number = 0;
  double right_number = 0;
  const bool numeric = left.type == Value::Type::kNumber || right.type == Value::Type::kNumber;
  if (numeric && IsNumber(left, left_number) && IsNumber(right, right_number)) {
    return left_number < right_number ? -1 : left_number > right_number ? 1 : 0;
  }
  return left.text.compare(right.text);
}

bool BothKnown(const Value& left, const Value& right) {
  const auto known = [](const Value& value) {
    return value.is_text() || ((value.kind == Value::Kind::kArray || value.kind == Value::Kind::kRow) &&
                               std::all_of(value.elements.begin(), value.elements.end(),
                                           [](const Value& element) { return element.is_text(); }));
  };
  const bool both_scalars = left.is_text() && right.is_text();
  return known(left) && known(right) && (both_scalars || left.kind == right.kind);
}

Value ParseArray(std::string_view text) {
  if (text.size() < 2 || text.front() != '{' || text.back() != '}') return Value::Unknown();
  text = text.substr(1, text.size() - 2);
  Value array = Value::Array({});
  for (size_t at = 0; at < text.size(); ++at) {
    std::string element;
    const bool quoted = text[at] == '"';
    if (quoted) ++at;
    for (; at < text.size() && text[at] != (quoted ? '"' : ','); ++at) {
      if (!quoted && (text[at] == '{' || text[at] == '"')) return Value::Unknown();
      if (text[at] == '\\' && at + 1 < text.size()) ++at;
      element += text[at];
    }
    if (quoted) {
      if (at >= text.size()) return Value::Unknown();
      ++at;
    }
    array.elements.push_back(!quoted && element == "NULL" ? Value::Null() : Value::Text(element));
  }
  return array;
}

}  // namespace pgtidy::ddl::plpgsql

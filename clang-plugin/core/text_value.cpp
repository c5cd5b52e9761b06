#include "clang-plugin/core/text_value.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pgtidy::cxx {
namespace {

bool SameText(const sites::SqlText& left, const sites::SqlText& right) {
  if (left.text != right.text || left.segments.size() != right.segments.size()) return false;
  return std::equal(left.segments.begin(), left.segments.end(), right.segments.begin(),
                    [](const sites::TextSegment& a, const sites::TextSegment& b) {
                      return a.kind == b.kind && a.range == b.range && a.place == b.place;
                    });
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool Texts::IsUnknown() const {
  return std::all_of(all.begin(), all.end(),
                     [](const sites::SqlText& text) { return text.text.empty() && !text.segments.empty(); });
}

Texts Hole(std::optional<sites::Place> place, std::string expression) {
  sites::SqlText text;
  text.AppendHole(place, std::move(expression));
  return Texts::Of(std::move(text));
}

Texts Concatenate(const Texts& left, const Texts& right) {
  if (left.all.size() * right.all.size() > Texts::kMost && (left.all.size() > 1 && right.all.size() > 1)) {
    return Hole(std::nullopt, "");
  }
  Texts result;
  result.decisions = left.decisions + right.decisions;
  result.all.reserve(left.all.size() * right.all.size());
  for (const sites::SqlText& first : left.all) {
    for (const sites::SqlText& second : right.all) {
      sites::SqlText& text = result.all.emplace_back(first);
      text.Append(second);
    }
  }
  return result;
}

Texts Join(const Texts& left, const Texts& right, size_t most) {
  Texts result = left;
  for (const sites::SqlText& text : right.all) {
    const bool known = std::any_of(result.all.begin(), result.all.end(),
                                   [&](const sites::SqlText& other) { return SameText(text, other); });
    if (!known) result.all.push_back(text);
  }
  if (result.all.size() == left.all.size() && result.all.size() == right.all.size()) return result;
  if (result.all.size() > most) return Hole(std::nullopt, "");
  result.decisions = std::max(left.decisions, right.decisions) + 1;
  return result;
}

std::optional<std::vector<FormatMark>> BraceMarks(const std::string& format) {
  std::vector<FormatMark> marks;
  size_t next = 0;
  for (size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c != '{' && c != '}') continue;
    if (i + 1 < format.size() && format[i + 1] == c) {
      marks.push_back({.begin = i, .end = i + 2, .argument = {}, .literal = std::string(1, c)});
      ++i;
      continue;
    }
    if (c == '}') return std::nullopt;
    const size_t close = format.find('}', i);
    if (close == std::string::npos) return std::nullopt;
    const std::string inside = format.substr(i + 1, close - i - 1);
    if (inside.find('{') != std::string::npos) return std::nullopt;
    const std::string name = inside.substr(0, inside.find(':'));
    const std::string specification = name.size() < inside.size() ? inside.substr(name.size() + 1) : "";
    FormatMark mark{.begin = i, .end = close + 1, .argument = {}, .literal = {}};
    mark.is_plain = specification.empty() || specification == "s" || specification == "d";
    if (name.empty()) {
      mark.argument = next++;
    } else if (std::all_of(name.begin(), name.end(), IsDigit) && name.size() < 4) {
      mark.argument = std::stoul(name);
    } else {
      mark.argument = 0;
      mark.name = name;
    }
    marks.push_back(std::move(mark));
    i = close;
  }
  return marks;
}

std::optional<std::vector<FormatMark>> PercentMarks(const std::string& format) {
  std::vector<FormatMark> marks;
  size_t next = 0;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    const size_t begin = i++;
    if (i < format.size() && format[i] == '%') {
      marks.push_back({.begin = begin, .end = i + 1, .argument = {}, .literal = "%"});
      continue;
    }
    const size_t flags = i;
    constexpr std::string_view kFlags = "-+ #0123456789.*$'hljztLqIF";
    while (i < format.size() && kFlags.find(format[i]) != std::string_view::npos && format[i] != 'F') {
      if (format[i] == '*') ++next;
      if (format[i] == '$') return std::nullopt;
      ++i;
    }
    if (i >= format.size()) return std::nullopt;
    constexpr std::string_view kConversions = "diouxXeEfFgGaAcspnm";
    if (kConversions.find(format[i]) == std::string_view::npos) return std::nullopt;
    std::string_view modifiers = std::string_view(format).substr(flags, i - flags);
    while (!modifiers.empty() && std::string_view("hljztLqI").find(modifiers.back()) != std::string_view::npos) {
      modifiers.remove_suffix(1);
    }
    const bool is_plain = modifiers.empty() && std::string_view("dsiuc").find(format[i]) != std::string_view::npos;
    FormatMark mark{.begin = begin, .end = i + 1, .argument = next++, .literal = {}};
    mark.is_plain = is_plain;
    mark.is_character = format[i] == 'c';
    marks.push_back(std::move(mark));
  }
  return marks;
}

std::optional<std::vector<FormatMark>> NumberedMarks(const std::string& format) {
  std::vector<FormatMark> marks;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    const size_t begin = i++;
    if (i < format.size() && format[i] == '%') {
      marks.push_back({.begin = begin, .end = i + 1, .argument = {}, .literal = "%"});
      continue;
    }
    size_t number = 0;
    while (i < format.size() && IsDigit(format[i]) && number < 1000) {
      number = number * 10 + static_cast<size_t>(format[i] - '0');
      ++i;
    }
    // boost::format takes printf's conversions, too.
    if (number == 0 || i >= format.size() || format[i] != '%') return PercentMarks(format);
    marks.push_back({.begin = begin, .end = i + 1, .argument = number - 1, .literal = {}});
  }
  return marks;
}

std::vector<FormatMark> LowestMarks(const std::string& format) {
  std::vector<std::pair<size_t, FormatMark>> found;
  size_t lowest = 100;
  for (size_t i = 0; i + 1 < format.size(); ++i) {
    if (format[i] != '%') continue;
    size_t end = i + 1;
    if (format[end] == 'L') ++end;
    size_t number = 0;
    const size_t digits = end;
    while (end < format.size() && end < digits + 2 && IsDigit(format[end])) {
      number = number * 10 + static_cast<size_t>(format[end] - '0');
      ++end;
    }
    if (end == digits) continue;
    lowest = std::min(lowest, number);
    found.emplace_back(number, FormatMark{.begin = i, .end = end, .argument = 0, .literal = {}});
  }
  std::vector<FormatMark> marks;
  for (auto& [number, mark] : found) {
    if (number == lowest) marks.push_back(std::move(mark));
  }
  return marks;
}

}  // namespace pgtidy::cxx

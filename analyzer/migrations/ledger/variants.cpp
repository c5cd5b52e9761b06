#include "analyzer/migrations/ledger/variants.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string WithLf(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    result += text[i];
  }
  return result;
}

std::string WithCrlf(std::string_view text) {
  std::string result;
  for (const char c : WithLf(text)) {
    if (c == '\n') result += '\r';
    result += c;
  }
  return result;
}

std::string WithoutTrailingBlanks(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      const bool returns = result.ends_with('\r');
      if (returns) result.pop_back();
      result.erase(result.find_last_not_of(" \t") + 1);
      if (returns) result += '\r';
    }
    result += c;
  }
  result.erase(result.find_last_not_of(" \t") + 1);
  return result;
}

std::string WithoutFinalLineEnds(std::string_view text) {
  const size_t last = text.find_last_not_of("\r\n");
  return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

// One thing that may have happened to a text: how it is undone, and what the present text has by it.
struct Change {
  std::string (*undo)(std::string_view text);
  std::string_view difference;
  bool is_line_ends;
};

constexpr std::array kChanges = {
    Change{WithLf, "CRLF line ends instead of LF", true},
    Change{WithCrlf, "LF line ends instead of CRLF", true},
    Change{[](std::string_view text) {
             return std::string(text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text);
           },
           "a byte order mark", false},
    Change{[](std::string_view text) {
             return text.starts_with(kByteOrderMark) ? std::string(text)
                                                     : std::string(kByteOrderMark) + std::string(text);
           },
           "no byte order mark", false},
    Change{[](std::string_view text) {
             std::string result(text);
             if (result.ends_with('\n')) result.pop_back();
             if (result.ends_with('\r')) result.pop_back();
             return result;
           },
           "a line end behind the last line", false},
    Change{[](std::string_view text) {
             const bool crlf = text.find("\r\n") != std::string_view::npos;
             return std::string(text) + (text.ends_with('\n') ? "" : crlf ? "\r\n" : "\n");
           },
           "no line end behind the last line", false},
    Change{[](std::string_view text) {
             return std::string(text) + (text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n");
           },
           "an empty line less at the end", false},
    Change{WithoutFinalLineEnds, "line ends behind the last line", false},
    Change{WithoutTrailingBlanks, "white space at the ends of lines", false},
};

}  // namespace

std::optional<ContentVariant> FindVariant(std::string_view content,
                                          const std::function<bool(std::string_view)>& matches) {
  std::vector<std::pair<std::string, const Change*>> tried;
  for (const Change& change : kChanges) {
    std::string variant = change.undo(content);
    if (variant == content) continue;
    if (matches(variant))
      return ContentVariant{std::move(variant), std::string(change.difference), change.is_line_ends};
    tried.emplace_back(std::move(variant), &change);
  }
  for (const auto& [first, change] : tried) {
    for (const Change& second : kChanges) {
      if (&second <= change) continue;
      std::string variant = second.undo(first);
      if (variant == first || variant == content || !matches(variant)) continue;
      return ContentVariant{std::move(variant),
                            std::string(change->difference) + " and " + std::string(second.difference), false};
    }
  }
  return std::nullopt;
}

}  // namespace pgtidy::migrations

#include "analyzer/migrations/checksums/atlas_sum.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"
#include "analyzer/support/hash.h"

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kPrefix = "h1:";

// ^([ -~]*)atlas:(\w+)(?: +(.+))* with the name "sum" and the value "ignore", at the start of the file alone. The first
// group takes as much as it can: of several directives in the line the last one counts.
bool AsksToBeIgnored(std::string_view content) {
  constexpr std::string_view kDirective = "atlas:";
  const auto end = std::find_if_not(content.begin(), content.end(), [](char c) { return c >= ' ' && c <= '~'; });
  const std::string_view printable(content.begin(), end);
  size_t at = printable.rfind(kDirective);
  while (at != std::string_view::npos) {
    const std::string_view words = printable.substr(at + kDirective.size());
    if (!words.empty() && IsWordByte(words.front())) break;
    at = at == 0 ? std::string_view::npos : printable.rfind(kDirective, at - 1);
  }
  if (at == std::string_view::npos) return false;
  std::string_view words = content.substr(at + kDirective.size());
  words = words.substr(0, words.find('\n'));
  if (!words.starts_with("sum ")) return false;
  words.remove_prefix(3);
  words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  return words == "ignore";
}

std::string TotalOf(const std::vector<AtlasSumEntry>& entries) {
  support::RunningSha256 total;
  for (const AtlasSumEntry& entry : entries) {
    total.Add(entry.name);
    total.Add(entry.hash);
  }
  return support::Base64(total.Digest());
}

}  // namespace

AtlasSumFile ReadAtlasSum(std::string_view text) {
  AtlasSumFile file;
  uint32_t number = 0;
  LineReader lines(text);
  for (Line line; lines.Next(line);) {
    ++number;
    if (number == 1) {
      file.sum.total = line.text.substr(line.text.starts_with(kPrefix) ? kPrefix.size() : 0);
      continue;
    }
    const size_t at = line.text.find(kPrefix);
    if (at == std::string_view::npos) {
      file.problem = LineProblem{number, "the line has no hash: Atlas wants <file> h1:<hash>"};
      return file;
    }
    file.sum.entries.push_back(
        {std::string(Trim(line.text.substr(0, at))), std::string(line.text.substr(at + kPrefix.size())), number});
  }
  if (file.sum.total != TotalOf(file.sum.entries)) {
    file.problem = LineProblem{1, "the first line is not the sum of the others: the file was edited or merged by hand"};
  }
  return file;
}

AtlasSum ComputeAtlasSum(std::span<const AtlasFile> files) {
  AtlasSum sum;
  support::RunningSha256 running;
  for (const AtlasFile& file : files) {
    running.Add(file.name);
    if (AsksToBeIgnored(file.content)) continue;
    running.Add(file.content);
    sum.entries.push_back({std::string(file.name), support::Base64(running.Digest()), 0});
  }
  sum.total = TotalOf(sum.entries);
  return sum;
}

std::string RenderAtlasSum(const AtlasSum& sum) {
  std::string text = fmt::format("{}{}\n", kPrefix, sum.total);
  for (const AtlasSumEntry& entry : sum.entries) text += fmt::format("{} {}{}\n", entry.name, kPrefix, entry.hash);
  return text;
}

}  // namespace pgtidy::migrations

#include "analyzer/migrations/ledger/lock_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kHeader =
    "# What pgtidy takes for applied, written by `pgtidy ledger accept`. A line: version, file, checksum, SHA-256.\n";
constexpr size_t kFields = 4;
constexpr std::string_view kNothing = "-";

std::string Escape(std::string_view field) {
  std::string result;
  for (const char c : field) {
    switch (c) {
      case '\t': result += "\\t"; break;
      case '\n': result += "\\n"; break;
      case '\r': result += "\\r"; break;
      case '\\': result += "\\\\"; break;
      default: result += c;
    }
  }
  return result;
}

std::string Unescape(std::string_view field) {
  std::string result;
  for (size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\' || i + 1 == field.size()) {
      result += field[i];
      continue;
    }
    const char next = field[++i];
    result += next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next;
  }
  return result;
}

bool IsConflictMark(std::string_view line) {
  return line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>") ||
         line.starts_with("|||||||");
}

}  // namespace

support::Result<std::vector<LockEntry>> ReadLockFile(text::FileId file, const text::SourceMap& sources) {
  const text::SourceFile& source = sources.file(file);
  const std::string_view text = source.text();
  std::vector<LockEntry> entries;
  std::set<std::string_view> seen;
  size_t number = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const text::ByteRange range = {static_cast<uint32_t>(begin), static_cast<uint32_t>(begin + line.size())};
    begin = end + 1;
    ++number;
    if (line.empty() || line.starts_with('#') || !seen.insert(line).second) continue;
    if (IsConflictMark(line)) {
      return support::UsageError(
          fmt::format("{}:{}: here stand the marks of a merge conflict: take them out and keep the lines of both sides",
                      source.path(), number));
    }
    std::array<std::string_view, kFields> fields;
    std::string_view rest = line;
    size_t count = 0;
    for (; count < kFields; ++count) {
      const size_t tab = rest.find('\t');
      fields[count] = rest.substr(0, tab);
      if (tab == std::string_view::npos) {
        ++count;
        rest = {};
        break;
      }
      rest.remove_prefix(tab + 1);
    }
    if (count != kFields || !rest.empty() || fields[1].empty()) {
      return support::UsageError(fmt::format(
          "{}:{}: a line holds version, file, checksum and SHA-256 with tabs between; write the file anew with "
          "`pgtidy ledger accept`",
          source.path(), number));
    }
    LockEntry& entry = entries.emplace_back();
    entry.version = Unescape(fields[0]);
    entry.path = Unescape(fields[1]);
    if (fields[2] != kNothing) entry.checksum = Unescape(fields[2]);
    entry.sha256 = fields[3];
    entry.place = text::Location{file, range};
  }
  return entries;
}

std::string RenderLockFile(std::vector<LockEntry> entries) {
  std::sort(entries.begin(), entries.end(), [](const LockEntry& left, const LockEntry& right) {
    return std::tie(left.path, left.version) < std::tie(right.path, right.version);
  });
  std::string text(kHeader);
  for (const LockEntry& entry : entries) {
    text += fmt::format("{}\t{}\t{}\t{}\n", Escape(entry.version), Escape(entry.path),
                        entry.checksum ? Escape(*entry.checksum) : std::string(kNothing), entry.sha256);
  }
  return text;
}

}  // namespace pgtidy::migrations

#include "analyzer/migrations/names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace pgtidy::migrations {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

char ToLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

int Sign(int value) { return (value > 0) - (value < 0); }

// Both without sign and leading zeros.
int CompareDigits(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
  return Sign(left.compare(right));
}

// Takes the part before the first dot off `version`.
std::string TakePart(std::string_view& version) {
  const size_t dot = std::min(version.find('.'), version.size());
  std::string part = TrimLeadingZeros(version.substr(0, dot));
  version.remove_prefix(std::min(dot + 1, version.size()));
  return part;
}

}  // namespace

bool IsDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), IsDigit); }

std::string_view LeadingDigits(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), IsDigit);
  return text.substr(0, static_cast<size_t>(end - text.begin()));
}

std::string TrimLeadingZeros(std::string_view digits) {
  const size_t first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? "0" : std::string(digits.substr(first));
}

int CompareIntegers(std::string_view left, std::string_view right) {
  const bool left_negative = left.starts_with('-');
  const bool right_negative = right.starts_with('-');
  if (left_negative != right_negative) return left_negative ? -1 : 1;
  if (left_negative) return CompareDigits(right.substr(1), left.substr(1));
  return CompareDigits(left, right);
}

int CompareDotted(std::string_view left, std::string_view right) {
  while (!left.empty() || !right.empty()) {
    const int order = CompareDigits(TakePart(left), TakePart(right));
    if (order != 0) return order;
  }
  return 0;
}

std::string NormalizeDotted(std::string_view version) {
  std::string result;
  size_t significant = 0;
  while (!version.empty()) {
    const std::string part = TakePart(version);
    if (!result.empty()) result += '.';
    result += part;
    if (part != "0" || significant == 0) significant = result.size();
  }
  result.resize(significant);
  return result;
}

std::optional<int64_t> ParseInt64(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string NormalizeInteger(std::string_view text) {
  const std::optional<int64_t> value = ParseInt64(text);
  return value ? std::to_string(*value) : std::string(text);
}

std::optional<uint64_t> ParseUint64(std::string_view digits) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

bool EqualIgnoringCase(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return ToLower(a) == ToLower(b); });
}

bool EndsWithIgnoringCase(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && EqualIgnoringCase(text.substr(text.size() - suffix.size()), suffix);
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

std::string UnderscoresToSpaces(std::string_view text) {
  std::string result(text);
  std::replace(result.begin(), result.end(), '_', ' ');
  return result;
}

DirectedName SplitDirection(std::string_view name) {
  if (!name.ends_with(".sql")) return {name, std::nullopt};
  name.remove_suffix(4);
  if (name.ends_with(".up")) return {name.substr(0, name.size() - 3), Direction::kUp};
  if (name.ends_with(".down")) return {name.substr(0, name.size() - 5), Direction::kDown};
  return {name, std::nullopt};
}

std::string_view BaseName(std::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string JoinPath(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!path.empty() && !path.ends_with('/')) path += '/';
  path += name;
  return path;
}

bool NamesOtherDatabase(std::string_view word) {
  static constexpr std::array<std::string_view, 27> kNames = {
      "bigquery",  "cassandra", "clickhouse", "cockroach", "cockroachdb", "cql",    "db2",   "derby",  "duckdb",
      "h2",        "hsqldb",    "libsql",     "mariadb",   "mongodb",     "mssql",  "mysql", "oracle", "redshift",
      "snowflake", "spanner",   "sqlite",     "sqlite3",   "sqlserver",   "sybase", "tidb",  "turso",  "ydb"};
  return std::any_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return EqualIgnoringCase(word, name); });
}

bool IsFolderOfOtherDatabase(std::string_view name) {
  bool other = false;
  while (!name.empty()) {
    const size_t end = std::min(name.find_first_of("-_."), name.size());
    const std::string_view word = name.substr(0, end);
    for (const std::string_view own : {"postgres", "postgresql", "pg", "pgsql", "psql"}) {
      if (EqualIgnoringCase(word, own)) return false;
    }
    other = other || NamesOtherDatabase(word);
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return other;
}

}  // namespace pgtidy::migrations

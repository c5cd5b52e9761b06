#include <fmt/format.h>

#include "analyzer/migrations/checksums/checksums.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

// Java's String.trim(): control characters go too, which count as text elsewhere.
std::string_view JavaTrim(std::string_view text) {
  const auto is_space = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::optional<std::string> LiquibaseChecksum(std::string_view content, const LiquibaseChangeset& changeset) {
  std::string sql;
  for (const text::ByteRange& part : changeset.sql) sql += content.substr(part.begin, part.size());
  if (text::FindInvalidUtf8(sql) || sql.find("${") != std::string::npos) return std::nullopt;
  std::string counted(JavaTrim(sql));
  std::erase_if(counted, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  // A change set of formatted SQL is one change; its sum is that of the list of sums of its changes.
  return "9:" + support::Md5Hex(fmt::format("9:{}:", support::Md5Hex(counted)));
}

}  // namespace pgtidy::migrations

#include "analyzer/migrations/checksums/graphile.h"

#include <fmt/format.h>

#include "analyzer/migrations/white_space.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {

std::optional<std::string> GraphileHash(std::string_view previous, std::string_view body) {
  if (text::FindInvalidUtf8(body)) return std::nullopt;
  const std::string hashed = fmt::format("{}\n{}", previous, Trim(body, WhiteSpace::kJavaScript));
  return "sha1:" + support::Sha1Hex(fmt::format("{}\n", Trim(hashed, WhiteSpace::kJavaScript)));
}

std::vector<GraphileLink> ReadGraphileChain(std::span<const std::string_view> contents) {
  std::vector<GraphileLink> chain;
  for (const std::string_view content : contents) {
    GraphileLink link;
    link.header = ReadGraphileHeader(content);
    if (link.header.fault == GraphileFault::kNone) {
      const std::string previous = *link.header.previous == "-" ? "" : *link.header.previous;
      const std::string expected = chain.empty() ? "" : chain.back().header.hash.value_or("");
      link.follows = previous == expected;
      link.computed = GraphileHash(previous, content.substr(link.header.body));
    }
    chain.push_back(std::move(link));
  }
  return chain;
}

}  // namespace pgtidy::migrations

#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace pgtidy::tool {

/// A hash of bytes, by which contents are compared. It is not safe against forgery.
struct ContentHash {
  uint64_t low = 0;
  uint64_t high = 0;

  friend auto operator<=>(const ContentHash&, const ContentHash&) = default;
};

/// Returns the hash of some bytes: XXH3 of 128 bits.
[[nodiscard]] ContentHash HashOf(std::string_view bytes);

/// Returns the hash of the sorted names in a folder; that of nothing if it cannot be listed.
[[nodiscard]] ContentHash HashOfListing(const std::string& folder);

/// What about a file had a part in the reading of a unit.
enum class DependencyKind : uint8_t {
  kContent,   ///< It was read; `hash` is that of its bytes.
  kPresence,  ///< It was asked for, and was there.
  kAbsence,   ///< It was asked for, and was not there: if it comes, another file may no longer be found in its stead.
  kListing,   ///< A folder whose names were read; `hash` is that of them.
};

/// One thing that the reading of a unit depends on. As long as all of them hold, reading it again gives the same.
struct Dependency {
  DependencyKind kind = DependencyKind::kContent;
  std::string path;  ///< Absolute, as it was asked for: it may have `..` in it.
  ContentHash hash;

  friend auto operator<=>(const Dependency&, const Dependency&) = default;
};

}  // namespace pgtidy::tool

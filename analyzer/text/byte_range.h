#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace pgtidy::text {

/// A half-open range of UTF-8 bytes in one text, counted from 0. An empty range marks a place between two bytes.
struct ByteRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  [[nodiscard]] constexpr uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool Contains(uint32_t offset) const { return begin <= offset && offset < end; }
  [[nodiscard]] constexpr bool Contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }
  /// Returns whether the two ranges share at least one byte.
  [[nodiscard]] constexpr bool Overlaps(ByteRange other) const { return begin < other.end && other.begin < end; }
  /// Returns the smallest range that holds both.
  [[nodiscard]] constexpr ByteRange Join(ByteRange other) const {
    return {std::min(begin, other.begin), std::max(end, other.end)};
  }

  friend constexpr auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

/// Names one file of a SourceMap. Ids are given in the order of Add() and compare in that order.
enum class FileId : uint32_t {};

/// A range in a file.
struct Location {
  FileId file{};
  ByteRange range;

  friend constexpr auto operator<=>(const Location&, const Location&) = default;
};

}  // namespace pgtidy::text

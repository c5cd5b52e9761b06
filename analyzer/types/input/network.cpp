#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "analyzer/types/input/characters.h"
#include "analyzer/types/input/input_functions.h"

namespace pgtidy::types {
namespace {

struct Address {
  std::vector<uint8_t> bytes;  // 4 or 16.
  int bits = 0;

  [[nodiscard]] int max_bits() const { return static_cast<int>(bytes.size()) * 8; }
};

constexpr size_t kIpv4Bytes = 4;
constexpr size_t kIpv6Bytes = 16;

// Reads the digits at the cursor, of which there is one at least; nothing if the number is above `maximum`.
std::optional<int> ReadNumber(Cursor& cursor, int maximum) {
  int value = 0;
  while (IsDigit(cursor.Peek())) {
    value = value * 10 + (cursor.Next() - '0');
    if (value > maximum) return std::nullopt;
  }
  return value;
}

// Reads `/n` at the end of the text. False if it is wrong; `bits` stays if there is none.
bool ReadIpv4Width(Cursor& cursor, std::optional<int>& bits) {
  if (cursor.Peek() == '/' && IsDigit(cursor.Peek(1))) {
    cursor.Advance();
    bits = ReadNumber(cursor, 32);
    if (!bits) return false;
  }
  return cursor.AtEnd();
}

// Reads octets with dots between them; for inet, a dot may end them.
std::optional<std::vector<uint8_t>> ReadOctets(Cursor& cursor, bool may_end_in_dot) {
  std::vector<uint8_t> octets;
  while (IsDigit(cursor.Peek())) {
    const std::optional<int> octet = ReadNumber(cursor, 255);
    if (!octet || octets.size() == kIpv4Bytes) return std::nullopt;
    octets.push_back(static_cast<uint8_t>(*octet));
    if (cursor.AtEnd() || cursor.Peek() == '/') return octets;
    if (!cursor.Accept('.')) return std::nullopt;
    if (!may_end_in_dot && !IsDigit(cursor.Peek())) return std::nullopt;
  }
  return octets;
}

// Source: inet_net_pton_ipv4().
std::optional<Address> ReadIpv4Host(std::string_view text) {
  Cursor cursor(text);
  std::optional<std::vector<uint8_t>> octets = ReadOctets(cursor, true);
  std::optional<int> bits;
  if (!octets || octets->empty() || !ReadIpv4Width(cursor, bits)) return std::nullopt;
  if (!bits) {
    if (octets->size() != kIpv4Bytes) return std::nullopt;
    bits = 32;
  }
  if (static_cast<size_t>(*bits) / 8 > octets->size()) return std::nullopt;
  octets->resize(kIpv4Bytes);
  return Address{std::move(*octets), *bits};
}

// The width that the class of a network implies. Source: inet_cidr_pton_ipv4().
int ClassWidth(const std::vector<uint8_t>& octets) {
  const uint8_t first = octets.front();
  int bits = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
  bits = std::max(bits, static_cast<int>(octets.size()) * 8);
  return bits == 8 && first == 224 ? 4 : bits;
}

std::optional<std::vector<uint8_t>> ReadHexOctets(Cursor& cursor) {
  std::vector<uint8_t> octets;
  for (size_t digits = 0; IsHexDigit(cursor.Peek()); ++digits) {
    const int value = HexDigitValue(cursor.Next());
    if (digits % 2 == 0) {
      if (octets.size() == kIpv4Bytes) return std::nullopt;
      octets.push_back(static_cast<uint8_t>(value << 4));
    } else {
      octets.back() = static_cast<uint8_t>(octets.back() | value);
    }
  }
  return octets;
}

std::optional<Address> ReadIpv4Network(std::string_view text) {
  Cursor cursor(text);
  std::optional<std::vector<uint8_t>> octets;
  if (cursor.Peek() == '0' && ToLower(cursor.Peek(1)) == 'x' && IsHexDigit(cursor.Peek(2))) {
    cursor.Advance(2);
    octets = ReadHexOctets(cursor);
  } else {
    octets = ReadOctets(cursor, false);
  }
  std::optional<int> bits;
  if (!octets || octets->empty() || !ReadIpv4Width(cursor, bits)) return std::nullopt;
  const int width = bits ? *bits : ClassWidth(*octets);
  octets->resize(kIpv4Bytes);
  return Address{std::move(*octets), width};
}

// Reads a number without a leading zero that takes the whole of `text`. Source: getbits().
std::optional<int> ReadStrictNumber(std::string_view text, int maximum) {
  if (text.empty() || (text.size() > 1 && text[0] == '0')) return std::nullopt;
  Cursor cursor(text);
  const std::optional<int> value = ReadNumber(cursor, maximum);
  return cursor.AtEnd() ? value : std::nullopt;
}

// Reads the IPv4 address at the end of an IPv6 address, with its width. Source: getv4().
bool ReadEmbeddedIpv4(std::string_view text, std::vector<uint8_t>& bytes, std::optional<int>& bits) {
  const size_t slash = text.find('/');
  std::string_view octets = text.substr(0, slash);
  std::vector<uint8_t> read;
  while (true) {
    const size_t dot = octets.find('.');
    const std::string_view octet = octets.substr(0, dot);
    const bool is_last = dot == std::string_view::npos;
    // Only the last one has to have a digit, and not even that if a width follows.
    std::optional<int> value = ReadStrictNumber(octet, 255);
    if (!value && octet.empty() && (!is_last || slash != std::string_view::npos)) value = 0;
    if (!value || read.size() == kIpv4Bytes) return false;
    read.push_back(static_cast<uint8_t>(*value));
    if (is_last) break;
    octets.remove_prefix(dot + 1);
  }
  if (slash != std::string_view::npos) {
    bits = ReadStrictNumber(text.substr(slash + 1), 128);
    if (!bits) return false;
  }
  read.resize(kIpv4Bytes);
  bytes.insert(bytes.end(), read.begin(), read.end());
  return true;
}

// Source: inet_cidr_pton_ipv6().
std::optional<Address> ReadIpv6(std::string_view text) {
  std::vector<uint8_t> bytes;
  std::optional<size_t> gap;  // Where `::` stands.
  std::optional<int> bits;
  Cursor cursor(text);
  if (cursor.Peek() == ':') {
    cursor.Advance();
    if (cursor.Peek() != ':') return std::nullopt;
  }
  size_t token = cursor.offset();
  unsigned value = 0;
  int digits = 0;
  const auto append_group = [&] {
    if (bytes.size() + 2 > kIpv6Bytes) return false;
    bytes.push_back(static_cast<uint8_t>(value >> 8));
    bytes.push_back(static_cast<uint8_t>(value & 0xFF));
    value = 0;
    digits = 0;
    return true;
  };
  bool is_done = false;
  while (!is_done && !cursor.AtEnd()) {
    const char c = cursor.Next();
    if (const int digit = HexDigitValue(c); digit >= 0) {
      value = (value << 4) | static_cast<unsigned>(digit);
      if (++digits > 4) return std::nullopt;
    } else if (c == ':') {
      token = cursor.offset();
      if (digits == 0) {
        if (gap) return std::nullopt;
        gap = bytes.size();
      } else if (cursor.AtEnd() || !append_group()) {
        return std::nullopt;
      }
    } else if (c == '.') {
      if (bytes.size() + kIpv4Bytes > kIpv6Bytes || !ReadEmbeddedIpv4(text.substr(token), bytes, bits)) {
        return std::nullopt;
      }
      digits = 0;
      is_done = true;
    } else if (c == '/') {
      bits = ReadStrictNumber(cursor.Rest(), 128);
      if (!bits) return std::nullopt;
      is_done = true;
    } else {
      return std::nullopt;
    }
  }
  if (digits > 0 && !append_group()) return std::nullopt;
  if (gap) {
    if (bytes.size() == kIpv6Bytes) return std::nullopt;
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(*gap), kIpv6Bytes - bytes.size(), 0);
  }
  if (bytes.size() != kIpv6Bytes) return std::nullopt;
  return Address{std::move(bytes), bits.value_or(128)};
}

// Source: addressOK().
bool HasBitsRightOfMask(const Address& address) {
  for (int bit = address.bits; bit < address.max_bits(); ++bit) {
    if ((address.bytes[static_cast<size_t>(bit / 8)] & (0x80 >> (bit % 8))) != 0) return true;
  }
  return false;
}

std::string FormatIpv4(const uint8_t* bytes) {
  std::string result;
  for (size_t i = 0; i < kIpv4Bytes; ++i) {
    if (i > 0) result += '.';
    result += std::to_string(bytes[i]);
  }
  return result;
}

std::string FormatHex(unsigned value) {
  std::array<char, 8> buffer{};
  return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, 16).ptr};
}

// Source: inet_net_ntop_ipv6().
std::string FormatIpv6(const std::vector<uint8_t>& bytes) {
  constexpr size_t kGroups = 8;
  std::array<unsigned, kGroups> groups{};
  for (size_t i = 0; i < kGroups; ++i) groups[i] = static_cast<unsigned>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
  // The first of the longest runs of two or more zeros is written as `::`.
  size_t run_begin = 0;
  size_t run_length = 1;
  for (size_t begin = 0; begin < kGroups; ++begin) {
    size_t end = begin;
    while (end < kGroups && groups[end] == 0) ++end;
    if (end - begin > run_length) {
      run_begin = begin;
      run_length = end - begin;
    }
  }
  const bool has_run = run_length > 1;
  std::string result;
  for (size_t i = 0; i < kGroups; ++i) {
    if (has_run && i >= run_begin && i < run_begin + run_length) {
      if (i == run_begin) result += ':';
      continue;
    }
    if (i != 0) result += ':';
    const bool is_ipv4 =
        i == 6 && has_run && run_begin == 0 &&
        (run_length == 6 || (run_length == 7 && groups[7] != 1) || (run_length == 5 && groups[5] == 0xFFFF));
    if (is_ipv4) return result + FormatIpv4(bytes.data() + 12);
    result += FormatHex(groups[i]);
  }
  if (has_run && run_begin + run_length == kGroups) result += ':';
  return result;
}

}  // namespace

LiteralValue ReadNetworkAddress(Oid type, std::string_view text) {
  const bool is_cidr = type == kCidrType;
  std::optional<Address> address;
  if (text.find(':') != std::string_view::npos) {
    address = ReadIpv6(text);
  } else {
    address = is_cidr ? ReadIpv4Network(text) : ReadIpv4Host(text);
  }
  if (!address) return InvalidSyntax(is_cidr ? "cidr" : "inet", text);
  if (is_cidr && HasBitsRightOfMask(*address)) {
    return LiteralValue::Error("22P02", "invalid cidr value: \"" + std::string(text) + "\"",
                               "Value has bits set to right of mask.");
  }
  std::string result =
      address->bytes.size() == kIpv4Bytes ? FormatIpv4(address->bytes.data()) : FormatIpv6(address->bytes);
  if (is_cidr || address->bits != address->max_bits()) result += "/" + std::to_string(address->bits);
  return LiteralValue::Value(std::move(result));
}

}  // namespace pgtidy::types

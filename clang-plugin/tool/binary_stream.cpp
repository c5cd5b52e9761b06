#include "clang-plugin/tool/binary_stream.h"

namespace pgtidy::tool {
namespace {

constexpr unsigned kBitsOfByte = 7;
constexpr uint64_t kMore = 0x80;

void AppendFixed(std::string& out, uint64_t value) {
  for (unsigned i = 0; i < sizeof(value); ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

uint64_t FixedAt(std::string_view bytes) {
  uint64_t value = 0;
  for (unsigned i = 0; i < sizeof(value); ++i) value |= uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return value;
}

constexpr size_t kHashSize = 16;

}  // namespace

void BinaryWriter::Number(uint64_t value) {
  while (value >= kMore) {
    bytes_ += static_cast<char>(value | kMore);
    value >>= kBitsOfByte;
  }
  bytes_ += static_cast<char>(value);
}

void BinaryWriter::Text(std::string_view text) {
  Number(text.size());
  bytes_ += text;
}

void BinaryWriter::Hash(ContentHash hash) {
  AppendFixed(bytes_, hash.low);
  AppendFixed(bytes_, hash.high);
}

void BinaryWriter::State(const FileState& state) {
  Number(state.inode);
  if (!state.exists()) return;
  Number(state.size);
  AppendFixed(bytes_, static_cast<uint64_t>(state.modified));
  AppendFixed(bytes_, static_cast<uint64_t>(state.changed));
}

std::string BinaryWriter::Sealed(std::string_view magic) const {
  std::string sealed(magic);
  sealed += bytes_;
  const ContentHash hash = HashOf(bytes_);
  AppendFixed(sealed, hash.low);
  AppendFixed(sealed, hash.high);
  return sealed;
}

std::string_view BinaryReader::Unseal(std::string_view bytes, std::string_view magic) {
  if (bytes.size() < magic.size() + kHashSize || !bytes.starts_with(magic)) return {};
  const std::string_view inside = bytes.substr(magic.size(), bytes.size() - magic.size() - kHashSize);
  const std::string_view seal = bytes.substr(bytes.size() - kHashSize);
  const ContentHash hash{FixedAt(seal), FixedAt(seal.substr(kHashSize / 2))};
  return hash == HashOf(inside) ? inside : std::string_view();
}

void BinaryReader::Fail() {
  failed_ = true;
  rest_ = {};
}

uint64_t BinaryReader::Number() {
  uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += kBitsOfByte) {
    if (rest_.empty()) break;
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= (byte & (kMore - 1)) << shift;
    if (byte < kMore) return value;
  }
  Fail();
  return 0;
}

size_t BinaryReader::Count() {
  const uint64_t count = Number();
  if (count <= rest_.size()) return count;
  Fail();
  return 0;
}

std::string_view BinaryReader::Text() {
  const uint64_t size = Number();
  if (size > rest_.size()) {
    Fail();
    return {};
  }
  const std::string_view text = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return text;
}

ContentHash BinaryReader::Hash() {
  if (rest_.size() < kHashSize) {
    Fail();
    return {};
  }
  const ContentHash hash{FixedAt(rest_), FixedAt(rest_.substr(kHashSize / 2))};
  rest_.remove_prefix(kHashSize);
  return hash;
}

FileState BinaryReader::State() {
  FileState state;
  state.inode = Number();
  if (!state.exists()) return state;
  state.size = Number();
  const ContentHash times = Hash();
  state.modified = static_cast<int64_t>(times.low);
  state.changed = static_cast<int64_t>(times.high);
  return state;
}

}  // namespace pgtidy::tool

#include "analyzer/support/hash.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <array>
#include <bit>

#include "analyzer/support/check.h"

namespace pgtidy::support {
namespace {

std::string DigestHex(std::string_view bytes, const EVP_MD* algorithm) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  PGTIDY_CHECK(EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, algorithm, nullptr) == 1,
               "libcrypto computes a digest");
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(size * 2);
  for (unsigned i = 0; i < size; ++i) {
    hex += kDigits[digest[i] >> 4];
    hex += kDigits[digest[i] & 0xF];
  }
  return hex;
}

// Returns up to 8 bytes as a number, the first byte being the lowest.
uint64_t ReadLittleEndian(std::string_view bytes) {
  uint64_t word = 0;
  for (size_t i = bytes.size(); i > 0; --i) word = word << 8 | static_cast<unsigned char>(bytes[i - 1]);
  return word;
}

class SipState {
 public:
  void Mix(uint64_t word) {
    v3_ ^= word;
    Round();
    v0_ ^= word;
  }

  uint64_t Finish() {
    v2_ ^= 0xFF;
    for (int i = 0; i < 3; ++i) Round();
    return v0_ ^ v1_ ^ v2_ ^ v3_;
  }

 private:
  void Round() {
    v0_ += v1_;
    v1_ = std::rotl(v1_, 13) ^ v0_;
    v0_ = std::rotl(v0_, 32);
    v2_ += v3_;
    v3_ = std::rotl(v3_, 16) ^ v2_;
    v0_ += v3_;
    v3_ = std::rotl(v3_, 21) ^ v0_;
    v2_ += v1_;
    v1_ = std::rotl(v1_, 17) ^ v2_;
    v2_ = std::rotl(v2_, 32);
  }

  // "somepseudorandomlygeneratedbytes", which the paper takes for the state under a key of zeros.
  uint64_t v0_ = 0x736f6d6570736575;
  uint64_t v1_ = 0x646f72616e646f6d;
  uint64_t v2_ = 0x6c7967656e657261;
  uint64_t v3_ = 0x7465646279746573;
};

}  // namespace

std::string Md5Hex(std::string_view bytes) { return DigestHex(bytes, EVP_md5()); }
std::string Sha1Hex(std::string_view bytes) { return DigestHex(bytes, EVP_sha1()); }
std::string Sha256Hex(std::string_view bytes) { return DigestHex(bytes, EVP_sha256()); }
std::string Sha384Hex(std::string_view bytes) { return DigestHex(bytes, EVP_sha384()); }

void RunningSha256::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

RunningSha256::RunningSha256() : context_(EVP_MD_CTX_new()) {
  PGTIDY_CHECK(context_ != nullptr && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1,
               "libcrypto has SHA-256");
}

void RunningSha256::Add(std::string_view bytes) {
  PGTIDY_CHECK(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1, "libcrypto computes SHA-256");
}

std::string RunningSha256::Digest() const {
  // Reading the value ends a computation: a copy of it is ended.
  const std::unique_ptr<evp_md_ctx_st, Free> copy(EVP_MD_CTX_new());
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  PGTIDY_CHECK(copy != nullptr && EVP_MD_CTX_copy_ex(copy.get(), context_.get()) == 1 &&
                   EVP_DigestFinal_ex(copy.get(), digest.data(), &size) == 1,
               "libcrypto computes SHA-256");
  return {digest.begin(), digest.begin() + size};
}

uint32_t Crc32(std::string_view bytes, uint32_t before) {
  // zlib takes a null pointer for the wish to start anew.
  if (bytes.empty()) return before;
  return static_cast<uint32_t>(crc32_z(before, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

uint64_t SipHash13(std::string_view bytes) {
  SipState state;
  const uint64_t length = bytes.size();
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) state.Mix(ReadLittleEndian(bytes.substr(0, 8)));
  state.Mix(length << 56 | ReadLittleEndian(bytes));
  return state.Finish();
}

std::string Base64(std::string_view bytes) {
  // A whole number of groups of three, so that only the last part is padded.
  constexpr size_t kPart = 3 * 256;
  std::array<unsigned char, kPart / 3 * 4 + 1> encoded{};
  std::string result;
  result.reserve((bytes.size() + 2) / 3 * 4);
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, kPart);
    bytes.remove_prefix(part.size());
    const int size = EVP_EncodeBlock(encoded.data(), reinterpret_cast<const unsigned char*>(part.data()),
                                     static_cast<int>(part.size()));
    result.append(encoded.begin(), encoded.begin() + size);
  }
  return result;
}

}  // namespace pgtidy::support

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// libcrypto's own name of EVP_MD_CTX, so that its headers stay out of ours.
struct evp_md_ctx_st;

namespace pgtidy::support {

/// Returns the MD5 of the bytes as 32 lower-case hexadecimal digits.
[[nodiscard]] std::string Md5Hex(std::string_view bytes);

/// Returns the SHA-1 of the bytes as 40 lower-case hexadecimal digits.
[[nodiscard]] std::string Sha1Hex(std::string_view bytes);

/// Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string Sha256Hex(std::string_view bytes);

/// Returns the SHA-384 of the bytes as 96 lower-case hexadecimal digits.
[[nodiscard]] std::string Sha384Hex(std::string_view bytes);

/// A SHA-256 of bytes that come in parts; its value can be read at any time, and more can be added after that.
class RunningSha256 {
 public:
  RunningSha256();

  /// Adds bytes after those added before.
  void Add(std::string_view bytes);

  /// Returns the SHA-256 of all bytes added so far: 32 bytes, not hexadecimal digits.
  [[nodiscard]] std::string Digest() const;

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Free> context_;
};

/// Returns the CRC-32 of the bytes, as zlib and java.util.zip.CRC32 compute it. `before` is the CRC-32 of what stands
/// before them; 0: nothing does.
[[nodiscard]] uint32_t Crc32(std::string_view bytes, uint32_t before = 0);

/// Returns the SipHash-1-3 of the bytes under a key of zeros.
/// Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, with one round a word and three at the end.
[[nodiscard]] uint64_t SipHash13(std::string_view bytes);

/// Returns the bytes in base64 with the standard alphabet, padded with '=', without line ends. Source: RFC 4648.
[[nodiscard]] std::string Base64(std::string_view bytes);

}  // namespace pgtidy::support

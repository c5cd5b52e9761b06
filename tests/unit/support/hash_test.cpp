#include "analyzer/support/hash.h"

#include <gtest/gtest.h>

#include <vector>

namespace pgtidy::support {
namespace {

TEST(Digests, AreThoseOfTheStandards) {
  EXPECT_EQ(Md5Hex(""), "d41d8cd98f00b204e9800998ecf8427e");
  EXPECT_EQ(Md5Hex("abc"), "900150983cd24fb0d6963f7d28e17f72");
  EXPECT_EQ(Sha1Hex(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  EXPECT_EQ(Sha1Hex("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(Sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(Sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(Sha384Hex(""),
            "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b");
  EXPECT_EQ(Sha384Hex("abc"),
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
}

TEST(RunningSha256, CanBeReadInBetween) {
  RunningSha256 running;
  EXPECT_EQ(Base64(running.Digest()), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  running.Add("a");
  running.Add("");
  (void)running.Digest();
  running.Add("bc");
  EXPECT_EQ(Base64(running.Digest()), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  EXPECT_EQ(running.Digest(), running.Digest());
  EXPECT_EQ(running.Digest().size(), 32U);
}

TEST(Crc32, CanBeTakenInParts) {
  EXPECT_EQ(Crc32(""), 0U);
  EXPECT_EQ(Crc32("123456789"), 0xcbf43926U);
  EXPECT_EQ(Crc32("6789", Crc32("", Crc32("12345"))), 0xcbf43926U);
}

// The values of the siphasher crate for the bytes 0, 1, 2, ...
TEST(SipHash13, IsThatOfTheCrate) {
  struct Case {
    size_t length;
    uint64_t hash;
  };
  const std::vector<Case> cases = {
      {0, 0xd1fba762150c532c},  {1, 0x68a914128e01e473},  {7, 0x2f098ab0c751325a},
      {8, 0xead411e67ebe2eea},  {9, 0x75927f9d95124362},  {15, 0xf30eb725bb91c9ea},
      {16, 0x8972188433a5c5b7}, {63, 0x385d3e39e5f37359}, {300, 0x4a3ee92cf03a1ab4},
  };
  for (const Case& c : cases) {
    std::string bytes;
    for (size_t i = 0; i < c.length; ++i) bytes += static_cast<char>(i);
    EXPECT_EQ(SipHash13(bytes), c.hash) << c.length;
  }
}

// The values of RFC 4648, section 10.
TEST(Base64, PadsTheEnd) {
  EXPECT_EQ(Base64(""), "");
  EXPECT_EQ(Base64("f"), "Zg==");
  EXPECT_EQ(Base64("fo"), "Zm8=");
  EXPECT_EQ(Base64("foo"), "Zm9v");
  EXPECT_EQ(Base64("foob"), "Zm9vYg==");
  EXPECT_EQ(Base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(Base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(Base64(std::string_view("\xFB\xFF\x00", 3)), "+/8A");
}

TEST(Base64, HasNoLineEnds) {
  std::string groups;
  for (int i = 0; i < 1000; ++i) groups += "Zm9v";
  std::string bytes;
  for (int i = 0; i < 1000; ++i) bytes += "foo";
  EXPECT_EQ(Base64(bytes), groups);
  EXPECT_EQ(Base64(bytes + "f"), groups + "Zg==");
}

}  // namespace
}  // namespace pgtidy::support

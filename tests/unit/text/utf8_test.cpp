#include "analyzer/text/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::text {
namespace {

TEST(Utf8Test, FindsWhatPostgresRefuses) {
  EXPECT_FALSE(FindInvalidUtf8("plain text, größe, 𝄞"));
  EXPECT_EQ(FindInvalidUtf8("12345678\xff"), 8U);
  EXPECT_EQ(FindInvalidUtf8("a\xC0\xAF"), 1U) << "overlong";
  EXPECT_EQ(FindInvalidUtf8("\xED\xA0\x80"), 0U) << "surrogate";
  EXPECT_EQ(FindInvalidUtf8("\xF4\x90\x80\x80"), 0U) << "above U+10FFFF";
  EXPECT_EQ(FindInvalidUtf8("a\xE2\x82"), 1U) << "cut off";
}

TEST(Utf8Test, CountsCharactersAndUnits) {
  EXPECT_EQ(CountCharacters("0123456789größe𝄞"), 16U);
  EXPECT_EQ(CountUtf16Units("größe𝄞"), 7U);
  EXPECT_EQ(CountCharacters("\xff\xfe"), 2U);
}

TEST(Utf8Test, ReplacesMalformedBytes) {
  EXPECT_EQ(ToValidUtf8("a\xff"
                        "b"),
            "a\xEF\xBF\xBD"
            "b");
  std::string text = "ü\xffx\x80\xE2\x82";
  OverwriteInvalidUtf8(text, '_');
  EXPECT_EQ(text, "ü_x___");
}

}  // namespace
}  // namespace pgtidy::text

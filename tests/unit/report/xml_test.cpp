#include "analyzer/report/xml.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::report {
namespace {

TEST(EscapeXmlTest, EscapesMarkup) { EXPECT_EQ(EscapeXml("a<b>&\"c'"), "a&lt;b&gt;&amp;&quot;c'"); }

TEST(EscapeXmlTest, KeepsWhiteSpaceThroughAttributes) { EXPECT_EQ(EscapeXml("a\tb\r\nc d"), "a&#9;b&#13;&#10;c d"); }

TEST(EscapeXmlTest, SpellsOutCharactersThatXmlForbids) {
  EXPECT_EQ(EscapeXml(std::string("\0\x08\x1B\x1F", 4)), "\\x00\\x08\\x1b\\x1f");
  EXPECT_EQ(EscapeXml("\xEF\xBF\xBE|\xEF\xBF\xBF"), "\xEF\xBF\xBD|\xEF\xBF\xBD");
}

TEST(EscapeXmlTest, ReplacesMalformedBytes) {
  EXPECT_EQ(EscapeXml("größe \xFF\xED\xA0\x80"), "größe \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace
}  // namespace pgtidy::report

#include "analyzer/report/printable.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::report {
namespace {

TEST(PrintableTest, KeepsTextTabsAndWideCharacters) {
  EXPECT_EQ(Printable("a\tß 幅 \xF0\x9F\x98\x80"), "a\tß 幅 \xF0\x9F\x98\x80");
}

TEST(PrintableTest, SpellsOutWhatATerminalObeys) {
  EXPECT_EQ(Printable("\x1B[31m"), "\\x1b[31m");
  EXPECT_EQ(Printable(std::string(1, '\0')), "\\x00");
  EXPECT_EQ(Printable("\x7F\r\n"), "\\x7f\\x0d\\x0a");
  EXPECT_EQ(Printable("\xC2\x9B"), "\\u009b");
  EXPECT_EQ(Printable("\xC2\xA0"), "\xC2\xA0");
}

TEST(PrintableTest, SpellsOutWhatReordersOrHidesText) {
  EXPECT_EQ(Printable("\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\xA8\xEF\xBB\xBF"), "\\u202e\\u2066\\u2028\\ufeff");
}

TEST(PrintableTest, ReplacesMalformedBytesOneByOne) {
  EXPECT_EQ(Printable("a\xFF\xC3(\xE2\x82"), "a\xEF\xBF\xBD\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(PrintableTest, TellsHowManyCharactersItAppended) {
  std::string out;
  EXPECT_EQ(AppendPrintable(out, "ß"), 1U);
  EXPECT_EQ(AppendPrintable(out, "\xFF"), 1U);
  EXPECT_EQ(AppendPrintable(out, "\x1B"), 4U);
  EXPECT_EQ(AppendPrintable(out, "\xE2\x80\xAE"), 6U);
}

}  // namespace
}  // namespace pgtidy::report

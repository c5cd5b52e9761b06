#include "analyzer/report/snippet.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/text/utf8.h"

namespace pgtidy::report {
namespace {

// The snippet for the first `needle` in `text`.
Snippet SnippetOf(const std::string& text, std::string_view needle) {
  const text::SourceFile file("a.sql", text);
  const auto begin = static_cast<uint32_t>(text.find(needle));
  return MakeSnippet(file, {begin, begin + static_cast<uint32_t>(needle.size())});
}

TEST(SnippetTest, PutsTheCaretUnderTheFirstCharacterAndTildesUnderTheRest) {
  const Snippet snippet = SnippetOf("SELECT 1;\nDROP TABLE t;\n", "TABLE");
  EXPECT_EQ(snippet.line, 2U);
  EXPECT_EQ(snippet.source, "DROP TABLE t;");
  EXPECT_EQ(snippet.marks, "     ^~~~~");
}

TEST(SnippetTest, CountsCharactersNotBytes) {
  const Snippet snippet = SnippetOf("SELECT größe, süß;", "süß");
  EXPECT_EQ(snippet.source, "SELECT größe, süß;");
  EXPECT_EQ(snippet.marks, "              ^~~");
}

TEST(SnippetTest, CopiesTabsSoThatAnyTabWidthWorks) {
  const Snippet snippet = SnippetOf("\tA\tb c\td;", "b c\td");
  EXPECT_EQ(snippet.source, "\tA\tb c\td;");
  EXPECT_EQ(snippet.marks, "\t \t^~~\t~");
}

TEST(SnippetTest, MarksThePlaceOfAnEmptyRange) {
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", "ab cd"), {3, 3}).marks, "   ^");
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", "ab\x1B"), {2, 2}).marks, "  ^");
}

TEST(SnippetTest, MarksTheEndOfTheText) {
  const Snippet last = MakeSnippet(text::SourceFile("a.sql", "SELECT 1"), {8, 8});
  EXPECT_EQ(last.source, "SELECT 1");
  EXPECT_EQ(last.marks, "        ^");
  const Snippet after = MakeSnippet(text::SourceFile("a.sql", "SELECT 1\n"), {9, 9});
  EXPECT_EQ(after.line, 2U);
  EXPECT_EQ(after.source, "");
  EXPECT_EQ(after.marks, "^");
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", ""), {0, 0}).marks, "^");
}

TEST(SnippetTest, MarksALineEndAfterTheLastCharacter) {
  const text::SourceFile file("a.sql", "ab\r\ncd\r\n");
  EXPECT_EQ(MakeSnippet(file, {3, 4}).marks, "  ^");
  EXPECT_EQ(MakeSnippet(file, {3, 4}).source, "ab");
}

TEST(SnippetTest, MarksARangeOfSeveralLinesToTheEndOfItsFirst) {
  const Snippet snippet = SnippetOf("SELECT a,\n       b;\n", "a,\n       b");
  EXPECT_EQ(snippet.source, "SELECT a,");
  EXPECT_EQ(snippet.marks, "       ^~");
}

TEST(SnippetTest, SurvivesARangeOutsideTheText) {
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", "ab"), {7, 9}).marks, "  ^");
}

TEST(SnippetTest, HidesAByteOrderMark) {
  const std::string text = "\xEF\xBB\xBFSELECT 1";
  EXPECT_EQ(SnippetOf(text, "1").source, "SELECT 1");
  EXPECT_EQ(SnippetOf(text, "1").marks, "       ^");
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", text), {0, 9}).marks, "^~~~~~");
}

TEST(SnippetTest, KeepsTheCaretInPlaceAfterWhatItSpellsOut) {
  const Snippet snippet = SnippetOf("'\x1B\xFF\xE2\x80\xAE' bad", "bad");
  EXPECT_EQ(snippet.source, "'\\x1b\xEF\xBF\xBD\\u202e' bad");
  EXPECT_EQ(snippet.marks, "              ^~~");
  EXPECT_EQ(SnippetOf("a\x1B\x1Bz", "\x1B\x1B").marks, " ^~~~~~~~");
}

TEST(SnippetTest, MarksTheWholeCharacterWhenARangeBeginsInsideIt) {
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", "aßb"), {2, 3}).marks, " ^");
}

TEST(SnippetTest, ShowsALineOf120CharactersWhole) {
  const std::string text = std::string(119, 'a') + "b";
  EXPECT_EQ(SnippetOf(text, "b").source, text);
  EXPECT_EQ(SnippetOf("b" + std::string(119, 'a'), "b").source, "b" + std::string(119, 'a'));
}

TEST(SnippetTest, CutsALongLineAroundTheCaret) {
  const Snippet middle = SnippetOf(std::string(500, 'a') + "bad" + std::string(500, 'c'), "bad");
  EXPECT_EQ(middle.source, "..." + std::string(40, 'a') + "bad" + std::string(77, 'c') + "...");
  EXPECT_EQ(middle.marks, std::string(43, ' ') + "^~~");
  const Snippet begin = SnippetOf("bad" + std::string(500, 'c'), "bad");
  EXPECT_EQ(begin.source, "bad" + std::string(117, 'c') + "...");
  EXPECT_EQ(begin.marks, "^~~");
  const Snippet end = SnippetOf(std::string(500, 'a') + "bad", "bad");
  EXPECT_EQ(end.source, "..." + std::string(117, 'a') + "bad");
  EXPECT_EQ(end.marks, std::string(120, ' ') + "^~~");
}

TEST(SnippetTest, CutsBetweenCharacters) {
  std::string wide;
  for (int i = 0; i < 500; ++i) wide += "\xF0\x9F\x98\x80";
  const Snippet snippet = SnippetOf(wide + "bad" + wide, "bad");
  EXPECT_EQ(text::FindInvalidUtf8(snippet.source), std::nullopt);
  EXPECT_EQ(snippet.source.find("\xEF\xBF\xBD"), std::string::npos);
  EXPECT_EQ(text::CountCharacters(snippet.source), 126U);
  EXPECT_EQ(snippet.marks, std::string(43, ' ') + "^~~");
}

TEST(SnippetTest, CutsBetweenCharactersWhereverTheCaretIs) {
  for (size_t shift = 0; shift < 4; ++shift) {
    std::string wide;
    for (int i = 0; i < 500; ++i) wide += "\xF0\x9F\x98\x80";
    const Snippet snippet = SnippetOf(wide + std::string(shift, 'a') + "z", "z");
    EXPECT_EQ(snippet.source.find("\xEF\xBF\xBD"), std::string::npos) << shift;
    EXPECT_EQ(text::CountCharacters(snippet.source), 123U) << shift;
    EXPECT_EQ(snippet.marks, std::string(122, ' ') + "^") << shift;
  }
}

TEST(SnippetTest, MarksNoMoreThanItShows) {
  const std::string line(1000, 'a');
  EXPECT_EQ(MakeSnippet(text::SourceFile("a.sql", line), {0, 1000}).marks, "^" + std::string(119, '~'));
}

}  // namespace
}  // namespace pgtidy::report

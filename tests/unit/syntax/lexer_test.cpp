// PostgreSQL's headers come last: the names of its tokens are macros and enumerators that others use, too.
#include "analyzer/syntax/lexer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "analyzer/syntax/pg_nodes.h"
extern "C" {
#include <gramparse.h>
}

namespace pgtidy::syntax {
namespace {

std::vector<std::string> TokensOf(std::string_view text, LexerOptions options = {}) {
  std::vector<std::string> tokens;
  Lexer lexer(text, options);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    tokens.emplace_back(text.substr(token.range.begin, token.range.size()));
  }
  return tokens;
}

std::vector<TokenKind> KindsOf(std::string_view text, LexerOptions options = {}) {
  std::vector<TokenKind> kinds;
  Lexer lexer(text, options);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) kinds.push_back(token.kind);
  return kinds;
}

using Texts = std::vector<std::string>;
using Kinds = std::vector<TokenKind>;

TEST(LexerTest, CutsStrings) {
  EXPECT_EQ(TokensOf("'it''s' E'a\\'b' U&'x' B'01' X'ff' N'n'"),
            (Texts{"'it''s'", "E'a\\'b'", "U&'x'", "B'01'", "X'ff'", "N'n'"}));
  EXPECT_EQ(KindsOf("'back\\' 1"), (Kinds{TokenKind::kString, TokenKind::kNumber}));
  EXPECT_EQ(TokensOf("E'a' \n 'b\\'c' x"), (Texts{"E'a' \n 'b\\'c'", "x"}));
  EXPECT_EQ(TokensOf("'a' 'b'"), (Texts{"'a'", "'b'"}));
  EXPECT_EQ(TokensOf("'a' -- why\n'b'"), (Texts{"'a'", "-- why", "'b'"}));
  EXPECT_EQ(TokensOf("'a'\n-- why\n'b' c"), (Texts{"'a'\n-- why\n'b'", "c"}));
  EXPECT_EQ(KindsOf("'open"), (Kinds{TokenKind::kUnterminated}));
  EXPECT_EQ(KindsOf("E'open\\"), (Kinds{TokenKind::kUnterminated}));
}

TEST(LexerTest, CutsDollarStringsAndParameters) {
  EXPECT_EQ(TokensOf("$$a;b$$ $x$ $$ $y$ $x$ $1 $12a"), (Texts{"$$a;b$$", "$x$ $$ $y$ $x$", "$1", "$12", "a"}));
  EXPECT_EQ(KindsOf("a$b$c"), (Kinds{TokenKind::kWord}));
  EXPECT_EQ(KindsOf("$$ never ends"), (Kinds{TokenKind::kUnterminated}));
  EXPECT_EQ(KindsOf("$x y"), (Kinds{TokenKind::kInvalid, TokenKind::kWord, TokenKind::kWord}));
}

TEST(LexerTest, NestsComments) {
  EXPECT_EQ(TokensOf("a /* x /* y */ z */ b -- c\nd"), (Texts{"a", "/* x /* y */ z */", "b", "-- c", "d"}));
  EXPECT_EQ(KindsOf("/* x /* y */"), (Kinds{TokenKind::kUnterminated}));
}

TEST(LexerTest, CutsOperatorsAsTheServerDoes) {
  EXPECT_EQ(TokensOf("a=-1 a<>-1 a@-1 a--b"),
            (Texts{"a", "=", "-", "1", "a", "<>", "-", "1", "a", "@-", "1", "a", "--b"}));
  EXPECT_EQ(TokensOf("a*/**/b"), (Texts{"a", "*", "/**/", "b"}));
  EXPECT_EQ(TokensOf("x::int[1:2] := 1..2"), (Texts{"x", "::", "int", "[", "1", ":", "2", "]", ":=", "1", "..", "2"}));
}

TEST(LexerTest, TakesOtherPeoplesTokensOnlyWhenTold) {
  EXPECT_EQ(KindsOf("\\i f.sql\n1"), (Kinds{TokenKind::kInvalid, TokenKind::kWord, TokenKind::kWord,
                                            TokenKind::kPunctuation, TokenKind::kWord, TokenKind::kNumber}));
  EXPECT_EQ(TokensOf("\\i f.sql\n1", {.psql = true}), (Texts{"\\i f.sql", "1"}));
  EXPECT_EQ(TokensOf("${a}.b {{ c }}.d", {.dollar_brace = true, .double_brace = true}),
            (Texts{"${a}", ".", "b", "{{ c }}", ".", "d"}));
  EXPECT_EQ(KindsOf("{{"), (Kinds{TokenKind::kInvalid, TokenKind::kInvalid}));
}

TEST(LexerTest, ReadsAnyByte) {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  EXPECT_FALSE(TokensOf(all).empty());
  EXPECT_TRUE(TokensOf("").empty());
}

// Where each token begins, by PostgreSQL's own scanner; nothing if it refuses the text.
std::optional<std::vector<uint32_t>> StartsByPostgres(const std::string& text) {
  std::vector<uint32_t> starts;
  volatile bool failed = false;
  MemoryContext context = pg_query_enter_memory_context();
  // Its errors leave by longjmp, over nothing that has a destructor.
  PG_TRY();
  {
    core_yy_extra_type extra;
    core_YYSTYPE value;
    YYLTYPE location = 0;
    core_yyscan_t scanner = scanner_init(text.c_str(), &extra, &ScanKeywords, ScanKeywordTokens);
    while (core_yylex(&value, &location, scanner) != 0) starts.push_back(static_cast<uint32_t>(location));
    scanner_finish(scanner);
  }
  PG_CATCH();
  {
    FlushErrorState();
    failed = true;
  }
  PG_END_TRY();
  pg_query_exit_memory_context(context);
  if (failed) return std::nullopt;
  return starts;
}

std::vector<uint32_t> OurStarts(const std::string& text) {
  std::vector<uint32_t> starts;
  Lexer lexer(text);
  for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != TokenKind::kLineComment && token.kind != TokenKind::kBlockComment) {
      starts.push_back(token.range.begin);
    }
  }
  return starts;
}

// libpg_query's scanner also returns comments as tokens; both sides leave them out.
std::vector<uint32_t> WithoutComments(const std::vector<uint32_t>& starts, const std::string& text) {
  std::vector<uint32_t> kept;
  for (const uint32_t start : starts) {
    const std::string_view at = std::string_view(text).substr(start, 2);
    if (at != "--" && at != "/*") kept.push_back(start);
  }
  return kept;
}

TEST(LexerTest, AgreesWithPostgresOnRealFiles) {
  namespace fs = std::filesystem;
  size_t compared = 0;
  const auto compare = [&](const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    const std::string text = bytes.str();
    if (text.find('\0') != std::string::npos) return;
    const std::optional<std::vector<uint32_t>> expected = StartsByPostgres(text);
    if (!expected) return;
    ASSERT_EQ(OurStarts(text), WithoutComments(*expected, text)) << path;
    ++compared;
  };
  for (const char* folder : {"/fixtures", "/../shared/corpus"}) {
    const fs::path root = std::string(PGTIDY_SOURCE_DIR) + folder;
    if (!fs::exists(root)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
      if (entry.path().extension() == ".sql" || entry.path().extension() == ".pgsql") compare(entry.path());
    }
  }
  EXPECT_GT(compared, 20U);
}

}  // namespace
}  // namespace pgtidy::syntax

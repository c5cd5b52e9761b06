#include "analyzer/syntax/ranges.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace pgtidy::syntax {
namespace {

using Texts = std::vector<std::string>;

class Ranges {
 public:
  explicit Ranges(std::string text) : text_(std::move(text)), tokens(text_, {0, static_cast<uint32_t>(text_.size())}) {}

  [[nodiscard]] std::string At(text::ByteRange range) const { return text_.substr(range.begin, range.size()); }
  [[nodiscard]] std::string At(const std::optional<text::ByteRange>& range) const {
    return range ? At(*range) : "(none)";
  }
  [[nodiscard]] Texts At(const std::vector<text::ByteRange>& ranges) const {
    Texts texts;
    for (const text::ByteRange range : ranges) texts.push_back(At(range));
    return texts;
  }
  [[nodiscard]] uint32_t Find(const char* part) const { return static_cast<uint32_t>(text_.find(part)); }

 private:
  std::string text_;

 public:
  StatementTokens tokens;
};

TEST(RangesTest, NamesWithDotsQuotesAndComments) {
  const Ranges r("ALTER TABLE \"a b\" . /* x */ c DROP d");
  EXPECT_EQ(r.At(r.tokens.NameAt(r.Find("\"a b\""))), "\"a b\" . /* x */ c");
  EXPECT_EQ(r.At(r.tokens.NameAt(1)), "ALTER TABLE \"a b\" . /* x */ c DROP d");
}

TEST(RangesTest, CommandsOfAlterTable) {
  const Ranges r("ALTER TABLE ONLY t * ADD CHECK (a IN (1, 2)), DROP COLUMN b , ALTER c TYPE numeric(3, 1)");
  EXPECT_EQ(r.At(r.tokens.AlterCommands(r.tokens.NameAt(r.Find("t *")))),
            (Texts{"ADD CHECK (a IN (1, 2))", "DROP COLUMN b", "ALTER c TYPE numeric(3, 1)"}));
  const Ranges parenthesised("ALTER TABLE ONLY (t) DROP a");
  EXPECT_EQ(parenthesised.At(parenthesised.tokens.AlterCommands(parenthesised.tokens.NameAt(parenthesised.Find("t)")))),
            (Texts{"DROP a"}));
}

TEST(RangesTest, ObjectsOfDrop) {
  const auto dropped = [](const char* text) {
    const Ranges r(text);
    return r.At(r.tokens.DroppedObjects());
  };
  EXPECT_EQ(dropped("DROP TABLE IF EXISTS a, b.c CASCADE"), (Texts{"a", "b.c"}));
  EXPECT_EQ(dropped("DROP INDEX CONCURRENTLY IF EXISTS i"), (Texts{"i"}));
  EXPECT_EQ(dropped("DROP INDEX concurrently"), (Texts{"concurrently"}));
  EXPECT_EQ(dropped("DROP MATERIALIZED VIEW v RESTRICT;"), (Texts{"v"}));
  EXPECT_EQ(dropped("DROP FUNCTION f(int, text), g"), (Texts{"f(int, text)", "g"}));
  EXPECT_EQ(dropped("DROP TABLE cascade"), (Texts{"cascade"}));
  EXPECT_EQ(dropped("DROP FOREIGN DATA WRAPPER w"), (Texts{"w"}));
  EXPECT_EQ(dropped("DROP TEXT SEARCH CONFIGURATION c"), (Texts{"c"}));
  EXPECT_EQ(dropped("TRUNCATE a, ONLY b RESTART IDENTITY CASCADE"), (Texts{"a", "ONLY b"}));
}

TEST(RangesTest, WordsAndTheNamesBehindThem) {
  const Ranges r("CREATE UNIQUE INDEX IF NOT EXISTS i ON t (a)");
  EXPECT_EQ(r.At(r.tokens.LeadingWords({"create", "unique", "index", "concurrently"})), "CREATE UNIQUE INDEX");
  EXPECT_EQ(r.At(r.tokens.NameAfter(r.Find("IF"), {"if", "not", "exists"})), "i");
  EXPECT_EQ(r.At(r.tokens.FindWords({"on"})), "ON");
  EXPECT_EQ(r.At(r.tokens.FindWords({"a"})), "(none)");
  EXPECT_EQ(r.At(r.tokens.WordBefore("index", r.Find("ON"))), "INDEX");
  const Ranges drop("ALTER TABLE t DROP if, DROP COLUMN IF EXISTS column_a");
  EXPECT_EQ(drop.At(drop.tokens.NameAfter(drop.Find("DROP if"), {"drop", "column", "if", "exists"})), "if");
  EXPECT_EQ(drop.At(drop.tokens.NameAfter(drop.Find("DROP COLUMN"), {"drop", "column", "if", "exists"})), "column_a");
}

}  // namespace
}  // namespace pgtidy::syntax

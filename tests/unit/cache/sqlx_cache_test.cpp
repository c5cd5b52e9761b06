#include "analyzer/cache/sqlx_cache.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "analyzer/support/hash.h"

namespace pgtidy::cache {
namespace {

const std::string kQuery = "SELECT id, mood FROM cat WHERE id = $1";
const std::string kEntry = R"({"db_name": "PostgreSQL", "query": "SELECT id, mood FROM cat WHERE id = $1", "describe": {
  "columns": [
    {"ordinal": 0, "name": "id!: CatId", "type_info": "Int8", "origin": {"Table": {"table": "cat", "name": "id"}}},
    {"ordinal": 1, "name": "mood", "type_info": {"Custom": {"name": "mood[]", "kind": "Simple"}}, "origin": "Expression"}],
  "parameters": {"Left": ["Int8", "TextArray", "Sixel"]}, "nullable": [false, null]}, "hash": "x"})";

TEST(SqlxCache, ReadsWhatThePresentFormSays) {
  const support::Result<CachedQuery> entry = ParseCachedQuery(kEntry, "query.json");
  ASSERT_TRUE(entry) << entry.error().message;
  EXPECT_EQ(entry->query, kQuery);
  ASSERT_EQ(entry->columns.size(), 2U);
  EXPECT_EQ(entry->columns[0].name, "id");
  EXPECT_EQ(entry->columns[0].type, (CachedType{.name = "bigint"}));
  EXPECT_EQ(entry->columns[0].nullable, false);
  EXPECT_EQ(entry->columns[0].origin, (CachedOrigin{.table = "cat", .column = "id"}));
  EXPECT_EQ(entry->columns[1].type, (CachedType{.name = "mood[]"}));
  EXPECT_EQ(entry->columns[1].nullable, std::nullopt);
  EXPECT_TRUE(entry->columns[1].knows_origin);
  EXPECT_EQ(entry->columns[1].origin, std::nullopt);
  ASSERT_TRUE(entry->parameters);
  EXPECT_EQ((*entry->parameters)[1], (CachedType{.name = "text[]"}));
  EXPECT_EQ((*entry->parameters)[2], (CachedType{.name = "Sixel", .known = false}));
}

TEST(SqlxCache, ReadsTheFormWithoutOrigins) {
  const auto entry = ParseCachedQuery(
      R"({"query": "SELECT 1", "describe": {"columns": [{"ordinal": 0, "name": "?column?", "type_info": "Int4"}],
          "parameters": null, "nullable": [null]}})",
      "query.json");
  ASSERT_TRUE(entry) << entry.error().message;
  EXPECT_EQ(entry->columns[0].name, "?column?");
  EXPECT_FALSE(entry->columns[0].knows_origin);
  EXPECT_FALSE(entry->parameters);
}

TEST(SqlxCache, TellsWhatIsWrongWithAnEntry) {
  const auto message = [](std::string_view text) { return ParseCachedQuery(text, "query.json").error().message; };
  EXPECT_EQ(message(""), "query.json: the file is empty");
  EXPECT_EQ(message("{"), "query.json: no JSON");
  EXPECT_EQ(message("[]"), "query.json: no JSON object");
  EXPECT_EQ(message(R"({"describe": {}})"), "query.json: \"query\" is missing");
  EXPECT_EQ(message(R"({"query": "", "describe": {"columns": [{}], "nullable": []}})"),
            "query.json: \"nullable\" does not have one value for each column");
  EXPECT_EQ(message(R"({"query": "", "describe": {"columns": [{"name": "a", "type_info": 1}], "nullable": [true]}})"),
            "query.json: a type is neither a text nor an object");
  EXPECT_EQ(message(R"({"query": "", "describe": {"columns": [[]], "nullable": [true]}})"),
            "query.json: \"name\" is missing");
}

TEST(SqlxCache, TakesOverridesOff) {
  EXPECT_EQ(WithoutOverrides("stars?"), "stars");
  EXPECT_EQ(WithoutOverrides("status!: Status"), "status");
  EXPECT_EQ(WithoutOverrides("id: Id"), "id");
  EXPECT_EQ(WithoutOverrides("?column?"), "?column?");
  EXPECT_EQ(WithoutOverrides("plain"), "plain");
}

class Folder : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(path_); }
  void TearDown() override { std::filesystem::remove_all(path_); }
  void Write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::filesystem::path path_ = std::filesystem::temp_directory_path() / ("pgtidy_sqlx_" + std::to_string(::getpid()));
};

TEST_F(Folder, IsReadByTextOfQuery) {
  Write("query-" + support::Sha256Hex(kQuery) + ".json", kEntry);
  Write("notes.json", "{");
  Write("query-of-another.json", R"({"db_name": "SQLite", "query": "", "describe": {}})");
  const support::Result<QueryCache> cache = ReadQueryCache(path_.string());
  ASSERT_TRUE(cache) << cache.error().message;
  EXPECT_EQ(cache->size(), 1U);
  EXPECT_NE(cache->Find(kQuery), nullptr);
  EXPECT_EQ(cache->Find(kQuery + " "), nullptr);
}

TEST_F(Folder, WithAFileOfAnotherNameIsRefused) {
  Write("query-0.json", kEntry);
  const support::Result<QueryCache> cache = ReadQueryCache(path_.string());
  ASSERT_FALSE(cache);
  EXPECT_NE(cache.error().message.find("query-0.json: the name of the file is not the SHA-256"), std::string::npos);
}

TEST_F(Folder, ThatIsNotThereIsAnError) {
  const support::Result<QueryCache> cache = ReadQueryCache((path_ / "none").string());
  ASSERT_FALSE(cache);
  EXPECT_EQ(cache.error().kind, support::ErrorKind::kEnvironment);
}

}  // namespace
}  // namespace pgtidy::cache

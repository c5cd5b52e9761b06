#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzer/builtin/builtin_catalog.h"

namespace pgtidy::builtin {
namespace {

const BuiltinCatalog& Of(int version) { return BuiltinCatalog::ForVersion(version); }

bool Has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

TEST(ExtensionsTest, KnowsWhatTheControlFileSaysAndTheObjects) {
  const std::optional<ExtensionInfo> trigrams = Of(14).Extension("pg_trgm");
  ASSERT_TRUE(trigrams);
  EXPECT_EQ(trigrams->name, "pg_trgm");
  EXPECT_TRUE(trigrams->trusted);
  EXPECT_TRUE(trigrams->relocatable);
  EXPECT_TRUE(trigrams->bundled);
  EXPECT_TRUE(trigrams->schema.empty());
  EXPECT_TRUE(trigrams->requires_extensions.empty());
  EXPECT_TRUE(Has(trigrams->definitions, "CREATE FUNCTION @extschema@.similarity(text, text) RETURNS real"));
  EXPECT_TRUE(Has(trigrams->definitions, "CREATE OPERATOR CLASS @extschema@.gin_trgm_ops FOR TYPE text"));
  // Filtered once, and the text stays.
  EXPECT_EQ(Of(14).Extension("pg_trgm")->definitions.data(), trigrams->definitions.data());

  EXPECT_FALSE(Of(14).Extension("no_such_extension"));
  EXPECT_FALSE(Of(14).Extension("pg_walinspect"));
  EXPECT_TRUE(Of(15).Extension("pg_walinspect"));
  EXPECT_TRUE(Of(16).Extension("adminpack"));
  EXPECT_FALSE(Of(17).Extension("adminpack"));
  EXPECT_FALSE(Of(16).Extension("vector")->bundled);
  EXPECT_EQ(Of(16).Extension("plpgsql")->schema, "pg_catalog");
  EXPECT_TRUE(Of(16).Extension("plpgsql")->definitions.empty());
}

TEST(ExtensionsTest, RequireOthers) {
  const std::optional<ExtensionInfo> earth = Of(16).Extension("earthdistance");
  ASSERT_TRUE(earth);
  EXPECT_EQ(earth->requires_extensions, std::vector<std::string_view>{"cube"});
  EXPECT_TRUE(Has(earth->definitions, "CREATE DOMAIN @extschema@.earth AS @extschema:cube@.cube"));
  const std::vector<std::string_view> two = {"hstore", "plperl"};
  EXPECT_EQ(Of(16).Extension("hstore_plperl")->requires_extensions, two);
}

TEST(ExtensionsTest, DifferBetweenVersions) {
  EXPECT_EQ(Of(17).Extension("pgcrypto")->default_version, "1.3");
  EXPECT_EQ(Of(18).Extension("pgcrypto")->default_version, "1.4");
  EXPECT_FALSE(Has(Of(17).Extension("pgcrypto")->definitions, "fips_mode"));
  EXPECT_TRUE(Has(Of(18).Extension("pgcrypto")->definitions, "fips_mode"));
  EXPECT_TRUE(Has(Of(14).Extension("pg_stat_statements")->definitions, "blk_read_time"));
  EXPECT_FALSE(Has(Of(14).Extension("pg_stat_statements")->definitions, "shared_blk_read_time"));
  EXPECT_TRUE(Has(Of(17).Extension("pg_stat_statements")->definitions, "shared_blk_read_time"));
}

TEST(ExtensionsTest, HoldNoDirectivesAndWholeStatements) {
  for (int version = kOldestVersion; version <= kNewestVersion; ++version) {
    const std::vector<std::string_view> names = Of(version).ExtensionNames();
    EXPECT_TRUE(std::ranges::is_sorted(names));
    for (const std::string_view name : names) {
      const ExtensionInfo extension = Of(version).Extension(name).value();
      EXPECT_FALSE(extension.definitions.starts_with("--")) << name;
      EXPECT_FALSE(Has(extension.definitions, "\n--")) << name;
      EXPECT_TRUE(extension.definitions.empty() || extension.definitions.ends_with(";\n")) << name;
      EXPECT_FALSE(extension.default_version.empty()) << name;
      for (const std::string_view required : extension.requires_extensions) {
        EXPECT_TRUE(Of(version).Extension(required)) << name << " requires " << required;
      }
    }
  }
}

}  // namespace
}  // namespace pgtidy::builtin

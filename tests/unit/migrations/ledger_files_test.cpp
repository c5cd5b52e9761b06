// The small parts of the ledger: the lock file, what editors do to a file, the name of the next migration.

#include <gtest/gtest.h>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/ledger/lock_file.h"
#include "analyzer/migrations/ledger/variants.h"
#include "analyzer/migrations/next_migration.h"

namespace pgtidy::migrations {
namespace {

TEST(LockFileTest, WrittenSortedAndReadBack) {
  const std::string text = RenderLockFile({{.version = "2", .path = "m/2_b.sql", .checksum = "cc", .sha256 = "dd"},
                                           {.version = "1", .path = "m/1_\ta\\.sql", .checksum = {}, .sha256 = "bb"}});
  text::SourceMap sources;
  const auto entries = ReadLockFile(sources.Add("pgtidy.lock", text), sources);
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 2U);
  EXPECT_EQ((*entries)[0].path, "m/1_\ta\\.sql");
  EXPECT_EQ((*entries)[0].checksum, std::nullopt);
  EXPECT_EQ((*entries)[1].version, "2");
  EXPECT_EQ((*entries)[1].checksum, "cc");
  EXPECT_EQ((*entries)[1].sha256, "dd");
  EXPECT_EQ(RenderLockFile(*entries), text);
}

TEST(LockFileTest, AnyOrderAndLinesOfBothSides) {
  text::SourceMap sources;
  const auto entries = ReadLockFile(sources.Add("l", "# c\r\n2\tb\t-\tx\r\n\n1\ta\t-\ty\n2\tb\t-\tx\n"), sources);
  ASSERT_TRUE(entries);
  EXPECT_EQ(entries->size(), 2U);
}

TEST(LockFileTest, MalformedLinesAreNamed) {
  text::SourceMap sources;
  EXPECT_EQ(ReadLockFile(sources.Add("l", "# c\n1 a b c\n"), sources).error().message.substr(0, 4), "l:2:");
  EXPECT_NE(ReadLockFile(sources.Add("l", "<<<<<<< HEAD\n"), sources).error().message.find("merge conflict"),
            std::string::npos);
  EXPECT_FALSE(ReadLockFile(sources.Add("l", "1\ta\t-\tx\ty\n"), sources));
}

std::string DifferenceFrom(std::string_view present, std::string_view applied) {
  const auto variant = FindVariant(present, [&](std::string_view content) { return content == applied; });
  return variant ? variant->difference : "none";
}

TEST(VariantsTest, WhatEditorsDo) {
  EXPECT_EQ(DifferenceFrom("a\r\nb\r\n", "a\nb\n"), "CRLF line ends instead of LF");
  EXPECT_EQ(DifferenceFrom("a\nb\n", "a\r\nb\r\n"), "LF line ends instead of CRLF");
  EXPECT_EQ(DifferenceFrom("\xEF\xBB\xBF"
                           "a\n",
                           "a\n"),
            "a byte order mark");
  EXPECT_EQ(DifferenceFrom("a\n",
                           "\xEF\xBB\xBF"
                           "a\n"),
            "no byte order mark");
  EXPECT_EQ(DifferenceFrom("a\n", "a"), "a line end behind the last line");
  EXPECT_EQ(DifferenceFrom("a", "a\n"), "no line end behind the last line");
  EXPECT_EQ(DifferenceFrom("a  \nb\t\n", "a\nb\n"), "white space at the ends of lines");
  EXPECT_EQ(DifferenceFrom("\xEF\xBB\xBF"
                           "a\r\n",
                           "a\n"),
            "CRLF line ends instead of LF and a byte order mark");
  EXPECT_EQ(DifferenceFrom("a\n", "b\n"), "none");
  EXPECT_EQ(DifferenceFrom("", "a"), "none");
}

MigrationSet SetOf(const FrameworkInfo& framework, std::string path, std::string version) {
  MigrationSet set;
  set.framework = &framework;
  set.root = "m";
  MigrationFile& file = set.files.emplace_back();
  file.path = std::move(path);
  file.version = std::move(version);
  return set;
}

std::string NextPath(const FrameworkInfo& framework, std::string path, std::string version) {
  constexpr int64_t kNow = 1767225600;  // 2026-01-01 00:00:00 UTC
  const auto next = NextMigration(SetOf(framework, std::move(path), std::move(version)), "more", "SELECT 1;", kNow);
  return next ? next->path : next.error().message;
}

TEST(NextMigrationTest, NamedAsTheOthersAre) {
  EXPECT_EQ(NextPath(kSqlxLayout.info, "m/0007_tidy_up.sql", "0007"), "m/0008_more.sql");
  EXPECT_EQ(NextPath(kSqlxLayout.info, "m/99_a.up.sql", "99"), "m/100_more.up.sql");
  EXPECT_EQ(NextPath(kSqlxLayout.info, "m/20240101000000_a.sql", "20240101000000"), "m/20260101000000_more.sql");
  EXPECT_EQ(NextPath(kSqlxLayout.info, "m/20990101000000_a.sql", "20990101000000"), "m/20990101000001_more.sql");
  EXPECT_EQ(NextPath(kFlywayLayout.info, "m/V1.9__a.sql", "1.9"), "m/V1.10__more.sql");
  EXPECT_EQ(NextPath(kPrismaLayout.info, "m/20240101000000_a/migration.sql", "20240101000000"),
            "m/20260101000000_more/migration.sql");
  EXPECT_EQ(NextPath(kDieselLayout.info, "m/2024-01-01-000000_a/up.sql", "2024-01-01-000000"),
            "m/2026-01-01-000000_more/up.sql");
  EXPECT_NE(NextPath(kDrizzleLayout.info, "m/0001_a.sql", "0001").find("only Drizzle itself"), std::string::npos);
  EXPECT_NE(NextPath(kPlainLayout.info, "m/a.sql", "").find("do not tell"), std::string::npos);
}

TEST(NextMigrationTest, MarkersOfTheFramework) {
  EXPECT_EQ(NextMigration(SetOf(kGooseLayout.info, "m/1_a.sql", "1"), "b", "SELECT 1;", 0)->content,
            "-- +goose Up\nSELECT 1;\n");
  EXPECT_EQ(NextMigration(SetOf(kDbmateLayout.info, "m/1_a.sql", "1"), "b", "SELECT 1;\n", 0)->content,
            "-- migrate:up\nSELECT 1;\n\n-- migrate:down\n");
}

}  // namespace
}  // namespace pgtidy::migrations

#include "analyzer/migrations/discover.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace pgtidy::migrations {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

// What cannot lie in a repository: bytes that tools would change, links, folders named as build products.
class DiscoverTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "pgtidy-discover-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
    // Ends the search for clues, whatever lies above.
    fs::create_directories(root_ / ".git");
    before_ = fs::current_path();
    fs::current_path(root_);
  }
  void TearDown() override {
    fs::current_path(before_);
    fs::remove_all(root_);
  }

  void Write(const fs::path& path, std::string_view bytes) const {
    if (path.has_parent_path()) fs::create_directories(root_ / path.parent_path());
    std::ofstream(root_ / path, std::ios::binary) << bytes;
  }

  std::vector<MigrationSet> Find(const DiscoverOptions& options = {}) {
    auto sets = Discover(options, sources_);
    if (!sets) {
      ADD_FAILURE() << sets.error().message;
      return {};
    }
    return *std::move(sets);
  }

  static std::vector<std::string> Paths(const std::vector<MigrationSet>& sets) {
    std::vector<std::string> paths;
    for (const MigrationSet& set : sets) {
      for (const MigrationFile& file : set.files) paths.push_back(file.path);
    }
    return paths;
  }

  fs::path root_;
  fs::path before_;
  text::SourceMap sources_;
};

using PathList = std::vector<std::string>;

TEST_F(DiscoverTest, ByteOrderMarkDefeatsMarkersThatMustComeFirst) {
  Write("sqlx/sqlx.toml", "");
  Write("sqlx/1_a.sql", "\xEF\xBB\xBF-- no-transaction\nSELECT 1;\n");
  Write("goose/1_a.sql", "\xEF\xBB\xBF-- +goose Up\nSELECT 1;\n");
  Write("dbmate/1_a.sql", "\xEF\xBB\xBF-- migrate:up\nSELECT 1;\n-- migrate:down\n");
  Write("dbmate/2_b.sql", "-- migrate:up\nSELECT 1;\n-- migrate:down\n");
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 3u);
  EXPECT_EQ(sets[0].framework->id, "dbmate");
  ASSERT_EQ(sets[0].ignored.size(), 1u);
  EXPECT_EQ(sets[0].ignored[0].reason, IgnoredReason::kMarkersInvalid);
  EXPECT_EQ(sets[1].framework->id, "goose");
  ASSERT_EQ(sets[1].ignored.size(), 1u);
  EXPECT_EQ(sets[1].ignored[0].reason, IgnoredReason::kMarkersInvalid);
  EXPECT_EQ(sets[2].framework->id, "sqlx");
  EXPECT_EQ(sets[2].files[0].sections[0].transaction, TransactionMode::kWrapped);
}

TEST_F(DiscoverTest, ByteOrderMarkIsWhiteSpaceToNodePgMigrateAndLiquibase) {
  Write("node/1_a.sql", "\xEF\xBB\xBF-- Up Migration\nSELECT 1;\n");
  Write("liquibase/1_a.sql", "\xEF\xBB\xBF--liquibase formatted sql\n--changeset a:1\nSELECT 1;\n");
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 2u);
  EXPECT_EQ(sets[0].framework->id, "liquibase");
  EXPECT_EQ(sets[0].files[0].sections.size(), 1u);
  EXPECT_EQ(sets[1].framework->id, "node-pg-migrate");
  EXPECT_EQ(sources_.Slice({sets[1].files[0].file, sets[1].files[0].sections[0].range}), "SELECT 1;\n");
}

TEST_F(DiscoverTest, AnyBytesAreRead) {
  Write("m/1_nul.sql", "-- +goose Up\nSELECT 1;\0\n-- +goose Down\nSELECT 2;\n"sv);
  Write("m/2_invalid.sql", "-- +goose Up\nSELECT '\xFF\xFE';\n-- +goose Down\n");
  Write("m/3_empty.sql", "");
  Write("m/4_no_line_end.sql", "-- +goose Up");
  Write("m/5_carriage_returns.sql", "-- +goose Up\rSELECT 1;\r");
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 1u);
  // A NUL after the semicolon is no white space: goose finds the statement unfinished.
  EXPECT_EQ(Paths(sets), (PathList{"m/2_invalid.sql", "m/4_no_line_end.sql"}));
  ASSERT_EQ(sets[0].ignored.size(), 3u);
  EXPECT_EQ(sets[0].ignored[0].path, "m/1_nul.sql");
  EXPECT_EQ(sets[0].ignored[1].reason, IgnoredReason::kMarkersMissing);
  EXPECT_EQ(sets[0].ignored[2].path, "m/5_carriage_returns.sql");
}

TEST_F(DiscoverTest, LongLineIsNoObstacle) {
  std::string text = "-- +goose Up\nSELECT '";
  text.append(8 << 20, '-');
  text += "';\n-- +goose Down\nSELECT 2;\n";
  Write("m/1_long.sql", text);
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 1u);
  ASSERT_EQ(sets[0].files.size(), 1u);
  EXPECT_EQ(sets[0].files[0].sections.size(), 2u);
}

TEST_F(DiscoverTest, FoldersOfDependenciesAndProductsAreNotSearched) {
  for (const char* folder : {"node_modules", "target", "vendor", "build", "dist", "venv", ".hidden"}) {
    Write(fs::path(folder) / "1_a.sql", "SELECT 1;\n");
  }
  Write("own/1_a.sql", "SELECT 1;\n");
  Write("own/.2_hidden.sql", "SELECT 1;\n");
  EXPECT_EQ(Paths(Find()), (PathList{"own/1_a.sql"}));
  EXPECT_EQ(Paths(Find({.paths = {"vendor"}})), (PathList{"vendor/1_a.sql"}));
}

TEST_F(DiscoverTest, LinkCyclesEnd) {
  Write("a/1_a.sql", "SELECT 1;\n");
  fs::create_directory_symlink("..", root_ / "a" / "up");
  fs::create_directory_symlink("a", root_ / "0_before_a");
  EXPECT_EQ(Paths(Find()), (PathList{"a/1_a.sql"}));
}

TEST_F(DiscoverTest, LinkedFolderIsSearchedIfItIsReachedInNoOtherWay) {
  Write("elsewhere/.hidden/1_a.sql", "SELECT 1;\n");
  fs::create_directory_symlink("elsewhere/.hidden", root_ / "migrations");
  EXPECT_EQ(Paths(Find()), (PathList{"migrations/1_a.sql"}));
}

TEST_F(DiscoverTest, UnreadableFolderIsAnError) {
  if (::geteuid() == 0) GTEST_SKIP() << "nothing is unreadable to root";
  Write("closed/1_a.sql", "SELECT 1;\n");
  fs::permissions(root_ / "closed", fs::perms::none);
  const auto sets = Discover({}, sources_);
  fs::permissions(root_ / "closed", fs::perms::owner_all);
  ASSERT_FALSE(sets);
  EXPECT_EQ(sets.error().kind, support::ErrorKind::kEnvironment);
  EXPECT_EQ(sets.error().message, "cannot read folder 'closed': Permission denied");
}

TEST_F(DiscoverTest, DanglingLinkIsAnError) {
  fs::create_directories(root_ / "m");
  fs::create_symlink("nowhere.sql", root_ / "m" / "1_a.sql");
  const auto sets = Discover({}, sources_);
  ASSERT_FALSE(sets);
  EXPECT_EQ(sets.error().message, "cannot read 'm/1_a.sql': No such file or directory");
}

TEST_F(DiscoverTest, PathsAreShownAsTheyWereGiven) {
  Write("db/migrations/1_a.sql", "SELECT 1;\n");
  EXPECT_EQ(Paths(Find({.paths = {"."}})), (PathList{"db/migrations/1_a.sql"}));
  EXPECT_EQ(Paths(Find({.paths = {"./db/"}})), (PathList{"db/migrations/1_a.sql"}));
  EXPECT_EQ(Paths(Find({.paths = {root_.string()}})), (PathList{(root_ / "db/migrations/1_a.sql").string()}));
  fs::current_path(root_ / "db");
  EXPECT_EQ(Paths(Find({.paths = {"../db"}})), (PathList{"../db/migrations/1_a.sql"}));
}

TEST_F(DiscoverTest, PatternsAreRelativeToTheirBase) {
  Write("db/migrations/1_a.sql", "SELECT 1;\n");
  Write("db/migrations/2_b.sql", "SELECT 1;\n");
  fs::current_path(root_ / "db");
  DiscoverOptions options;
  options.exclude = {"db/migrations/2_b.sql"};
  options.base = "..";
  EXPECT_EQ(Paths(Find(options)), (PathList{"migrations/1_a.sql"}));
}

TEST_F(DiscoverTest, FilesAreAddedInTheOrderOfTheSets) {
  Write("b/1_a.sql", "SELECT 1;\n");
  Write("a/10_b.sql", "SELECT 2;\n");
  Write("a/9_a.sql", "SELECT 3;\n");
  const auto sets = Find();
  ASSERT_EQ(sources_.size(), 3u);
  uint32_t id = 0;
  for (const MigrationSet& set : sets) {
    for (const MigrationFile& file : set.files) {
      EXPECT_EQ(file.file, text::FileId{id++});
      EXPECT_EQ(sources_.file(file.file).path(), file.path);
    }
  }
  EXPECT_EQ(Paths(sets), (PathList{"a/9_a.sql", "a/10_b.sql", "b/1_a.sql"}));
}

TEST_F(DiscoverTest, DirectivesOfOtherFilesPointIntoThem) {
  Write("V1__a.sql", "CREATE INDEX CONCURRENTLY i ON t (id);\n");
  Write("V1__a.sql.conf", "encoding=UTF-8\nexecuteInTransaction=false\n");
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 1u);
  const auto& directive = sets[0].files[0].sections[0].transaction_directive;
  ASSERT_TRUE(directive);
  EXPECT_EQ(sources_.file(directive->file).path(), "V1__a.sql.conf");
  EXPECT_EQ(sources_.Slice(*directive), "executeInTransaction=false");
}

TEST_F(DiscoverTest, DirectivesInTheFilePointAtTheirLine) {
  Write("1_a.sql", "-- migrate:up transaction:false\nVACUUM;\n-- migrate:down\n");
  const auto sets = Find();
  ASSERT_EQ(sets.size(), 1u);
  const auto& directive = sets[0].files[0].sections[0].transaction_directive;
  ASSERT_TRUE(directive);
  EXPECT_EQ(sources_.Slice(*directive), "-- migrate:up transaction:false");
}

TEST_F(DiscoverTest, CluesAboveTheRepositoryDoNotCount) {
  Write("sqlx.toml", "");
  Write("inner/.git/HEAD", "");
  Write("inner/migrations/1_a.sql", "SELECT 1;\n");
  const auto sets = Find({.paths = {"inner"}});
  ASSERT_EQ(sets.size(), 1u);
  EXPECT_EQ(sets[0].framework->id, "plain");
}

TEST_F(DiscoverTest, ManyFilesOfOneSetAreFoundOnce) {
  DiscoverOptions options;
  for (int i = 1; i <= 50; ++i) {
    const std::string path = "m/" + std::to_string(i) + "_a.sql";
    Write(path, "SELECT 1;\n");
    if (i % 2 == 0) options.paths.push_back(path);
  }
  const auto sets = Find(options);
  ASSERT_EQ(sets.size(), 1u);
  EXPECT_EQ(sets[0].files.size(), 50u);
  EXPECT_EQ(sources_.size(), 50u);
  EXPECT_EQ(std::count_if(sets[0].files.begin(), sets[0].files.end(), [](const auto& file) { return file.selected; }),
            25);
}

TEST(AllFrameworks, AreSortedAndKnownById) {
  const auto& frameworks = AllFrameworks();
  EXPECT_TRUE(std::is_sorted(frameworks.begin(), frameworks.end(),
                             [](const auto* left, const auto* right) { return left->id < right->id; }));
  text::SourceMap sources;
  for (const FrameworkInfo* framework : frameworks) {
    EXPECT_FALSE(framework->id.empty());
    EXPECT_FALSE(framework->name.empty());
    const auto sets = Discover(
        {.paths = {PGTIDY_SOURCE_DIR "/fixtures/migrations/nothing/tree"}, .framework = std::string(framework->id)},
        sources);
    ASSERT_TRUE(sets) << framework->id;
    EXPECT_TRUE(sets->empty()) << framework->id;
  }
}

}  // namespace
}  // namespace pgtidy::migrations

#include "analyzer/engine/change_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "analyzer/support/subprocess.h"

namespace pgtidy::engine {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kOddName = "db/a \"b\" \xC3\xA4\t'$(x);\n.sql";

class ChangeSetTest : public ::testing::Test {
 protected:
  void SetUp() override {
    // The tests may run in a hook of git, or with a user's configuration.
    for (const char* name : {"GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"}) unsetenv(name);
    setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    std::string name = (std::filesystem::temp_directory_path() / "pgtidy-git-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    repository_ = root_ / "repo";
    std::filesystem::create_directories(repository_ / "db");
    Git({"init", "-q", "-b", "main"});
    Git({"config", "user.name", "Tester"});
    Git({"config", "user.email", "tester@example.com"});
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  std::string Git(std::vector<std::string> arguments) { return GitIn(repository_, std::move(arguments)); }
  static std::string GitIn(const std::filesystem::path& folder, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "git");
    const support::Result<support::ProcessOutput> output = support::RunProgram(arguments, folder.string());
    EXPECT_TRUE(output);
    EXPECT_EQ(output->exit_status, 0) << arguments[1] << ": " << output->err;
    return output->out;
  }
  void Write(const std::string& path, const std::string& text) {
    std::filesystem::create_directories((repository_ / path).parent_path());
    std::ofstream(repository_ / path, std::ios::binary) << text;
  }
  void Commit(const std::string& message) {
    Git({"add", "-A"});
    Git({"commit", "-q", "-m", message});
  }
  std::vector<std::string> Changed(const std::string& revision, const std::string& folder = "") {
    const auto paths = ChangedSince(revision, (repository_ / folder).string());
    EXPECT_TRUE(paths) << (paths ? "" : paths.error().message);
    return paths ? *paths : std::vector<std::string>{"error"};
  }
  std::vector<std::string> Staged(const std::string& folder = "") {
    const auto paths = StagedFiles((repository_ / folder).string());
    EXPECT_TRUE(paths) << (paths ? "" : paths.error().message);
    return paths ? *paths : std::vector<std::string>{"error"};
  }

  std::filesystem::path root_;
  std::filesystem::path repository_;
};

TEST_F(ChangeSetTest, FindsWhatDiffersFromTheForkPoint) {
  for (const char* name :
       {"db/same.sql", "db/changed.sql", "db/deleted.sql", "db/old.sql", "db/dirty.sql", "top.sql"}) {
    Write(name, std::string("SELECT '") + name + "';\n");
  }
  Write(".gitignore", "*.tmp\n");
  Commit("one");
  Git({"checkout", "-q", "-b", "work"});
  Write("db/changed.sql", "SELECT 2;\n");
  Git({"rm", "-q", "db/deleted.sql"});
  Git({"mv", "db/old.sql", "db/new.sql"});
  Write(kOddName, "SELECT 3;\n");
  Commit("two");
  // What happens on main meanwhile is not of this branch.
  Git({"checkout", "-q", "main"});
  Write("db/same.sql", "SELECT 'main';\n");
  Commit("three");
  Git({"checkout", "-q", "work"});
  Write("db/dirty.sql", "SELECT 4;\n");
  Write("db/staged.sql", "SELECT 5;\n");
  Git({"add", "db/staged.sql"});
  Write("db/unknown.sql", "SELECT 6;\n");
  Write("db/ignored.tmp", "");
  Write("top.sql", "SELECT 7;\n");

  EXPECT_THAT(Changed("main"), ElementsAre(kOddName, "db/changed.sql", "db/dirty.sql", "db/new.sql", "db/staged.sql",
                                           "db/unknown.sql", "top.sql"));
  EXPECT_THAT(Changed("main", "db"), ElementsAre(std::string(kOddName).substr(3), "changed.sql", "dirty.sql", "new.sql",
                                                 "staged.sql", "unknown.sql"));
  EXPECT_THAT(Changed("HEAD"), ElementsAre("db/dirty.sql", "db/staged.sql", "db/unknown.sql", "top.sql"));
  EXPECT_THAT(Staged(), ElementsAre("db/staged.sql"));
}

TEST_F(ChangeSetTest, AFileThatIsGoneIsLeftOut) {
  Write("db/a.sql", "SELECT 1;\n");
  Commit("one");
  Write("db/b.sql", "SELECT 1;\n");
  Git({"add", "-A"});
  std::filesystem::remove(repository_ / "db/a.sql");
  std::filesystem::remove(repository_ / "db/b.sql");
  EXPECT_THAT(Changed("HEAD"), ElementsAre());
}

TEST_F(ChangeSetTest, ReadsWhatIsStaged) {
  Write("db/a.sql", "SELECT 1;\r\n");
  Write(kOddName, std::string("\0\xFF", 2));
  Git({"add", "-A"});
  Write("db/a.sql", "SELECT 'later';\n");
  // There is no commit yet.
  EXPECT_THAT(Staged(), ElementsAre(kOddName, "db/a.sql"));
  EXPECT_THAT(Staged("db"), ElementsAre(std::string(kOddName).substr(3), "a.sql"));
  EXPECT_EQ(*StagedContent("db/a.sql", repository_.string()), "SELECT 1;\r\n");
  EXPECT_EQ(*StagedContent("a.sql", (repository_ / "db").string()), "SELECT 1;\r\n");
  EXPECT_EQ(*StagedContent(kOddName, repository_.string()), std::string("\0\xFF", 2));
  const auto missing = StagedContent("db/none.sql", repository_.string());
  ASSERT_FALSE(missing);
  EXPECT_THAT(missing.error().message, HasSubstr("'db/none.sql'"));
}

TEST_F(ChangeSetTest, RenamedStagedFilesHaveTheirNewName) {
  Write("db/a.sql", "SELECT 1;\n");
  Commit("one");
  Git({"mv", "db/a.sql", "db/-b.sql"});
  EXPECT_THAT(Staged(), ElementsAre("db/-b.sql"));
  EXPECT_THAT(Staged("db"), ElementsAre("-b.sql"));
  EXPECT_EQ(*StagedContent("-b.sql", (repository_ / "db").string()), "SELECT 1;\n");
  Git({"rm", "-q", "--cached", "db/-b.sql"});
  EXPECT_THAT(Staged(), ElementsAre());
}

TEST_F(ChangeSetTest, TheUsersConfigurationDoesNotMatter) {
  Write("db/a.sql", "SELECT 1;\n");
  Commit("one");
  Write("db/a.sql", "SELECT 2;\n");
  Write(kOddName, "");
  Git({"config", "diff.external", "false"});
  Git({"config", "color.ui", "always"});
  Git({"config", "diff.noprefix", "true"});
  Git({"config", "diff.mnemonicPrefix", "true"});
  Git({"config", "core.quotePath", "true"});
  Git({"config", "diff.relative", "true"});
  EXPECT_THAT(Changed("HEAD"), ElementsAre(kOddName, "db/a.sql"));
}

TEST_F(ChangeSetTest, ARepositoryInsideIsNoFile) {
  Write("a.sql", "");
  Commit("one");
  std::filesystem::create_directories(repository_ / "inner");
  GitIn(repository_ / "inner", {"init", "-q"});
  Write("inner/b.sql", "");
  EXPECT_THAT(Changed("HEAD"), ElementsAre());
}

TEST_F(ChangeSetTest, UnknownRevisions) {
  Write("a.sql", "");
  Commit("one");
  for (const std::string revision : {"", "nope", "--all", "-h", "--output=stolen", "HEAD:a.sql", "main..main"}) {
    const auto paths = ChangedSince(revision, repository_.string());
    ASSERT_FALSE(paths) << revision;
    EXPECT_EQ(paths.error().kind, support::ErrorKind::kUsage) << revision;
    EXPECT_EQ(paths.error().message, "git knows no revision '" + revision + "'");
  }
  EXPECT_FALSE(std::filesystem::exists(repository_ / "stolen"));
}

TEST_F(ChangeSetTest, BeforeTheFirstCommit) {
  Write("a.sql", "");
  EXPECT_FALSE(ChangedSince("HEAD", repository_.string()));
  EXPECT_THAT(Staged(), ElementsAre());
}

TEST_F(ChangeSetTest, HistoriesWithNothingInCommon) {
  Write("a.sql", "");
  Commit("one");
  Git({"checkout", "-q", "--orphan", "other"});
  Write("b.sql", "");
  Commit("two");
  const auto paths = ChangedSince("main", repository_.string());
  ASSERT_FALSE(paths);
  EXPECT_EQ(paths.error().message, "revision 'main' and HEAD have no commit in common");
}

TEST_F(ChangeSetTest, ShallowClonesGetAdvice) {
  Write("a.sql", "");
  Commit("one");
  Write("b.sql", "");
  Commit("two");
  const std::string first = Git({"rev-parse", "HEAD^"}).substr(0, 40);
  GitIn(root_, {"clone", "-q", "--depth", "1", "file://" + repository_.string(), "shallow"});
  const auto paths = ChangedSince(first, (root_ / "shallow").string());
  ASSERT_FALSE(paths);
  EXPECT_THAT(paths.error().message, HasSubstr("git fetch --unshallow"));
}

TEST_F(ChangeSetTest, FoldersThatAreNoWorkTree) {
  std::filesystem::create_directories(root_ / "plain");
  const auto plain = ChangedSince("HEAD", (root_ / "plain").string());
  ASSERT_FALSE(plain);
  EXPECT_EQ(plain.error().kind, support::ErrorKind::kEnvironment);
  EXPECT_THAT(plain.error().message, HasSubstr("is in no repository that git can read"));
  const auto inside = StagedFiles((repository_ / ".git").string());
  ASSERT_FALSE(inside);
  EXPECT_THAT(inside.error().message, HasSubstr("is in no work tree of git"));
  const auto missing = StagedFiles((root_ / "missing").string());
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, support::ErrorKind::kUsage);
  EXPECT_THAT(missing.error().message, HasSubstr("there is no folder"));
}

}  // namespace
}  // namespace pgtidy::engine

#include "analyzer/support/files.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace pgtidy::support {
namespace {

namespace fs = std::filesystem;

class FilesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "pgtidy-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }
  [[nodiscard]] std::string Path(const char* name) const { return (folder_ / name).string(); }

  fs::path folder_;
};

TEST_F(FilesTest, WritesAndReads) {
  const std::string bytes("a\0b\xff", 4);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), bytes).ok());
  EXPECT_EQ(*ReadFile(Path("x")), bytes);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "").ok());
  EXPECT_EQ(*ReadFile(Path("x")), "");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1) << "nothing is left behind";
}

TEST_F(FilesTest, KeepsPermissions) {
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "1").ok());
  ASSERT_EQ(::chmod(Path("x").c_str(), 0640), 0);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "2").ok());
  EXPECT_EQ(static_cast<int>(fs::status(Path("x")).permissions()), 0640);
}

TEST_F(FilesTest, WritesBehindLinks) {
  ASSERT_TRUE(WriteFileAtomically(Path("real"), "1").ok());
  fs::create_symlink("real", Path("link"));
  ASSERT_TRUE(WriteFileAtomically(Path("link"), "2").ok());
  EXPECT_TRUE(fs::is_symlink(Path("link")));
  EXPECT_EQ(*ReadFile(Path("real")), "2");
}

TEST_F(FilesTest, WritesIntoPipes) {
  ASSERT_EQ(::mkfifo(Path("pipe").c_str(), 0600), 0);
  const int reader = ::open(Path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  ASSERT_TRUE(WriteFileAtomically(Path("pipe"), "abc").ok());
  std::string read(3, ' ');
  EXPECT_EQ(::read(reader, read.data(), read.size()), 3);
  EXPECT_EQ(read, "abc");
  ::close(reader);
  EXPECT_TRUE(fs::is_fifo(Path("pipe")));
}

TEST_F(FilesTest, SaysThatADeviceIsFull) { EXPECT_FALSE(WriteFileAtomically("/dev/full", "x").ok()); }

TEST_F(FilesTest, NamesTheFileInErrors) {
  const Result<std::string> missing = ReadFile(Path("missing"));
  ASSERT_FALSE(missing);
  EXPECT_NE(missing.error().message.find("missing"), std::string::npos);
  EXPECT_FALSE(ReadFile(folder_.string())) << "a folder is no file";
  EXPECT_FALSE(WriteFileAtomically(Path("no/such/folder"), "x").ok());
}

TEST_F(FilesTest, DoesNotWaitForAPipeWithoutAWriter) {
  ASSERT_EQ(::mkfifo(Path("pipe").c_str(), 0600), 0);
  const Result<std::string> read = ReadFile(Path("pipe"));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, "");
}

}  // namespace
}  // namespace pgtidy::support

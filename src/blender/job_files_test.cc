#include "blender/job_files.h"

#include <sys/stat.h>

#include <filesystem>
#include <optional>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

class JobFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = TempFolder::create();
    ASSERT_TRUE(created);
    folder.emplace(*std::move(created));
    job = folder->path() / "job";
    fs::create_directories(job / "views");
    ASSERT_TRUE(write_file_atomic(folder->path() / "secret", "secret"));
    target = folder->path() / "taken";
  }
  [[nodiscard]] ErrorCode refusal(std::string_view name) const {
    const auto taken = take_file(job, name, target, 1000);
    EXPECT_FALSE(taken);
    EXPECT_FALSE(fs::exists(target));
    return taken ? ErrorCode::Internal : taken.error().code;
  }

  std::optional<TempFolder> folder;
  fs::path job;
  fs::path target;
};

TEST_F(JobFilesTest, CopiesAPlainFile) {
  ASSERT_TRUE(write_file_atomic(job / "views/a.png", "png"));
  ASSERT_TRUE(take_file(job, "views/a.png", target, 1000));
  EXPECT_EQ(read_file(target).value_or(""), "png");
}

TEST_F(JobFilesTest, RefusesLinksOfEveryKind) {
  fs::create_symlink(folder->path() / "secret", job / "model.glb");
  EXPECT_EQ(refusal("model.glb"), ErrorCode::InvalidArgument);
  fs::create_hard_link(folder->path() / "secret", job / "model.stl");
  EXPECT_EQ(refusal("model.stl"), ErrorCode::InvalidArgument);
  fs::create_directory_symlink(folder->path(), job / "out");
  EXPECT_EQ(refusal("out/secret"), ErrorCode::InvalidArgument);
  EXPECT_EQ(refusal("../secret"), ErrorCode::InvalidArgument);
}

TEST_F(JobFilesTest, RefusesPipesFoldersAndWhatIsTooLarge) {
  ASSERT_EQ(::mkfifo((job / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(refusal("pipe"), ErrorCode::InvalidArgument);
  EXPECT_EQ(refusal("views"), ErrorCode::InvalidArgument);
  ASSERT_TRUE(write_file_atomic(job / "large", std::string(2000, 'x')));
  EXPECT_EQ(refusal("large"), ErrorCode::InvalidArgument);
  EXPECT_EQ(refusal("missing"), ErrorCode::NotFound);
}

TEST_F(JobFilesTest, SaysIoWhenTheTargetCannotBeWritten) {
  ASSERT_TRUE(write_file_atomic(job / "a", "a"));
  const auto taken = take_file(job, "a", "/proc/none/a", 1000);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code, ErrorCode::Io);
}

TEST_F(JobFilesTest, GivesTheTailOfALogAsUtf8) {
  ASSERT_TRUE(write_file_atomic(job / "log.txt", "first\nsecond\xff\n"));
  EXPECT_EQ(log_tail(job, "log.txt", 12), "second\xef\xbf\xbd\n");
  fs::create_symlink(folder->path() / "secret", job / "link");
  EXPECT_EQ(log_tail(job, "link"), "");
}

TEST_F(JobFilesTest, CountsTheTreeWithoutFollowingLinks) {
  ASSERT_TRUE(write_file_atomic(job / "views/a", std::string(100'000, 'x')));
  fs::create_directory_symlink("/usr", job / "usr");
  const auto bytes = tree_bytes(job, 1ULL << 40);
  EXPECT_GE(bytes, 100'000U);
  EXPECT_LT(bytes, 200'000U);
}

TEST_F(JobFilesTest, EmptiesAFolderButNotWhatItsLinksName) {
  fs::create_directory_symlink(folder->path(), job / "out");
  empty_folder(job);
  EXPECT_TRUE(fs::is_empty(job));
  EXPECT_TRUE(fs::exists(folder->path() / "secret"));
}

}  // namespace
}  // namespace maquette

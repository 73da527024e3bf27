#include "engine/line_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

class LineFileTest : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    path_ = folder_->path() / "lines.jsonl";
  }

  /// What is left of a file with these bytes once it has been opened.
  std::string opened(const std::string& bytes) {
    EXPECT_TRUE(write_file_atomic(path_, bytes));
    EXPECT_TRUE(LineFile::open(path_));
    return read_file(path_).value_or("");
  }

  std::optional<TempFolder> folder_;
  std::filesystem::path path_;
};

TEST_F(LineFileTest, AddsWholeLinesToWhatIsThere) {
  ASSERT_TRUE(LineFile::open(path_)->append("one"));
  const auto file = LineFile::open(path_);
  ASSERT_TRUE(file) << file.error().message;
  ASSERT_TRUE(file->append("two"));
  ASSERT_TRUE(file->append("three\nfour"));
  EXPECT_EQ(read_file(path_).value_or(""), "one\ntwo\nthree\nfour\n");
}

TEST_F(LineFileTest, RemovesALastLineWithoutItsEnd) {
  EXPECT_EQ(opened("one\ntwo\nthr"), "one\ntwo\n");
  EXPECT_EQ(opened("thr"), "");
  EXPECT_EQ(opened("one\n"), "one\n");
  EXPECT_EQ(opened(""), "");
}

TEST_F(LineFileTest, FindsTheLastEndBeforeALongCutLine) {
  EXPECT_EQ(opened("one\n" + std::string(300000, 'x')), "one\n");
  EXPECT_EQ(opened(std::string(65535, 'x') + "\n" + std::string(65536, 'y')),
            std::string(65535, 'x') + "\n");
  EXPECT_EQ(opened(std::string(200000, 'x')), "");
}

TEST_F(LineFileTest, BecomesEmptyAndGoesOn) {
  const auto file = LineFile::open(path_);
  ASSERT_TRUE(file->append("one"));
  ASSERT_TRUE(file->clear());
  ASSERT_TRUE(file->append("two"));
  EXPECT_EQ(read_file(path_).value_or(""), "two\n");
}

TEST_F(LineFileTest, BelongsToOneAtATime) {
  const auto file = LineFile::open(path_);
  ASSERT_TRUE(file);
  const auto other = LineFile::open(path_);
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(other.error().message, testing::HasSubstr("another process is writing it"));
}

TEST_F(LineFileTest, NamesWhatCannotBeOpened) {
  const auto file = LineFile::open(folder_->path() / "none" / "lines.jsonl");
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().code, ErrorCode::Io);
  EXPECT_THAT(file.error().message, testing::HasSubstr("No such file"));
}

}  // namespace
}  // namespace maquette

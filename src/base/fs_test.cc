#include "base/fs.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// Sets an environment variable for one test (empty: unset) and puts the old value back.
class ScopedVariable {
 public:
  ScopedVariable(const char* name, const std::string& value) : name_(name) {
    if (const char* old = std::getenv(name)) {
      old_ = old;
    }
    set(value);
  }
  ~ScopedVariable() { set(old_); }
  ScopedVariable(const ScopedVariable&) = delete;
  ScopedVariable& operator=(const ScopedVariable&) = delete;

 private:
  void set(const std::string& value) {
    if (value.empty()) {
      ::unsetenv(name_);
    } else {
      ::setenv(name_, value.c_str(), 1);
    }
  }
  const char* name_;
  std::string old_;
};

/// The id of a process that has ended.
pid_t ended_process() {
  const pid_t pid = ::fork();
  if (pid == 0) {
    ::_exit(0);
  }
  ::waitpid(pid, nullptr, 0);
  return pid;
}

class FileSystem : public testing::Test {
 protected:
  TempFolder folder = TempFolder::create().value();
  const fs::path& root = folder.path();
};

TEST_F(FileSystem, ReadsBackWhatItWrote) {
  const std::string bytes("a\0b\r\n\xff", 6);
  ASSERT_TRUE(write_file_atomic(root / "f", bytes));
  EXPECT_EQ(read_file(root / "f").value(), bytes);
}

TEST_F(FileSystem, WritingReplacesTheWholeFileAndLeavesNoOther) {
  ASSERT_TRUE(write_file_atomic(root / "f", "a long first version"));
  ASSERT_TRUE(write_file_atomic(root / "f", "short"));
  EXPECT_EQ(read_file(root / "f").value(), "short");
  EXPECT_EQ(std::distance(fs::directory_iterator(root), {}), 1);
}

TEST_F(FileSystem, WrittenFilesCanBeReadByOthers) {
  ASSERT_TRUE(write_file_atomic(root / "f", "x"));
  EXPECT_EQ(fs::status(root / "f").permissions(), static_cast<fs::perms>(0644));
}

TEST_F(FileSystem, WritingOverAFolderFailsAndLeavesNothing) {
  fs::create_directory(root / "d");
  const auto written = write_file_atomic(root / "d", "x");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::Io);
  EXPECT_EQ(std::distance(fs::directory_iterator(root), {}), 1);
}

TEST_F(FileSystem, WritingToAFullDiskNamesTheCause) {
  const auto written = write_file_atomic("/dev/full/f", "x");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::Io);
  EXPECT_NE(written.error().message.find("/dev/full/f"), std::string::npos);
}

TEST_F(FileSystem, ReadingAMissingFileIsNotFound) {
  const auto bytes = read_file(root / "none");
  ASSERT_FALSE(bytes);
  EXPECT_EQ(bytes.error().code, ErrorCode::NotFound);
}

TEST_F(FileSystem, ReadingRefusesWhatIsNoFile) {
  ASSERT_EQ(::mkfifo((root / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(read_file(root).error().code, ErrorCode::InvalidArgument);
  EXPECT_EQ(read_file(root / "pipe").error().code, ErrorCode::InvalidArgument);
}

TEST_F(FileSystem, ReadingKeepsToItsLimit) {
  ASSERT_TRUE(write_file_atomic(root / "f", "12345"));
  EXPECT_EQ(read_file(root / "f", 5).value(), "12345");
  EXPECT_EQ(read_file(root / "f", 4).error().code, ErrorCode::InvalidArgument);
}

TEST_F(FileSystem, ReadingKeepsToItsLimitWhenTheSizeIsUnknown) {
  EXPECT_EQ(read_file("/proc/self/status", 10).error().code, ErrorCode::InvalidArgument);
  EXPECT_GT(read_file("/proc/self/status").value().size(), 10U);
}

TEST_F(FileSystem, RemovingATreeLeavesWhatItsLinksNameAlone) {
  ASSERT_TRUE(create_folder(root / "tree/deep"));
  ASSERT_TRUE(write_file_atomic(root / "kept", "x"));
  fs::create_symlink(root / "kept", root / "tree/deep/link");
  ASSERT_TRUE(remove_tree(root / "tree"));
  EXPECT_FALSE(fs::exists(root / "tree"));
  EXPECT_TRUE(fs::exists(root / "kept"));
  EXPECT_TRUE(remove_tree(root / "tree"));
}

TEST_F(FileSystem, RemovesATreeThatIsDeeperThanThereAreDescriptors) {
  ASSERT_TRUE(create_folder(root / "tree"));
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const rlimit few{32, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &few), 0);
  int at = ::open((root / "tree").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  for (int depth = 0; depth < 50 && at >= 0; ++depth) {
    ASSERT_EQ(::mkdirat(at, "d", 0300), 0);
    const int next = ::openat(at, "d", O_PATH | O_DIRECTORY | O_CLOEXEC);
    ::close(at);
    at = next;
  }
  ::close(at);
  EXPECT_TRUE(remove_tree(root / "tree"));
  EXPECT_FALSE(fs::exists(root / "tree"));
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
}

TEST_F(FileSystem, EntriesAreSortedAndNotThoseOfFolders) {
  fs::create_directory(root / "b");
  ASSERT_TRUE(write_file_atomic(root / "c", "x"));
  ASSERT_TRUE(write_file_atomic(root / "a", "x"));
  ASSERT_TRUE(write_file_atomic(root / "b/inner", "x"));
  EXPECT_EQ(entries_of(root).value(), (std::vector{root / "a", root / "b", root / "c"}));
}

TEST_F(FileSystem, FilesBelowAreThoseOfTheTreeWithoutLinks) {
  fs::create_directory(root / "b");
  ASSERT_TRUE(write_file_atomic(root / "b/inner", "x"));
  ASSERT_TRUE(write_file_atomic(root / "a", "x"));
  fs::create_symlink(root / "a", root / "link");
  fs::create_symlink("loop", root / "loop");
  fs::create_directory_symlink(root / "b", root / "folder");
  EXPECT_EQ(files_below(root).value(), (std::vector{root / "a", root / "b/inner"}));
}

TEST_F(FileSystem, AMissingFolderHoldsNothing) {
  EXPECT_TRUE(entries_of(root / "none").value().empty());
  EXPECT_TRUE(files_below(root / "none").value().empty());
}

TEST_F(FileSystem, AFileCannotBeListed) {
  ASSERT_TRUE(write_file_atomic(root / "f", "x"));
  EXPECT_EQ(entries_of(root / "f").error().code, ErrorCode::Io);
}

TEST_F(FileSystem, ATreeThatIsDeeperThanThereAreDescriptorsCannotBeListed) {
  fs::path deep = root;
  for (int depth = 0; depth < 50; ++depth) {
    deep /= "d";
  }
  ASSERT_TRUE(create_folder(deep));
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const rlimit few{32, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &few), 0);
  const auto files = files_below(root);
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::Io);
}

TEST_F(FileSystem, AFolderCannotBeMadeBelowAFile) {
  ASSERT_TRUE(write_file_atomic(root / "f", "x"));
  EXPECT_EQ(create_folder(root / "f/sub").error().code, ErrorCode::Io);
}

TEST_F(FileSystem, RenamingAMissingPathIsNotFound) {
  EXPECT_EQ(rename_path(root / "none", root / "to").error().code, ErrorCode::NotFound);
}

TEST_F(FileSystem, FreeSpaceIsThatOfTheNearestExistingParent) {
  EXPECT_GT(free_disk_bytes(root / "not/yet/there").value(), 0U);
}

TEST(Folders, ComeFromOurVariableThenXdgThenHome) {
  const ScopedVariable home("HOME", "/somewhere");
  const ScopedVariable ours("MAQUETTE_CACHE", "");
  const ScopedVariable no_xdg("XDG_CACHE_HOME", "");
  EXPECT_EQ(cache_folder(), "/somewhere/.cache/maquette");
  const ScopedVariable xdg("XDG_CACHE_HOME", "/xdg");
  EXPECT_EQ(cache_folder(), "/xdg/maquette");
  const ScopedVariable own("MAQUETTE_CACHE", "/own");
  EXPECT_EQ(cache_folder(), "/own");
}

TEST_F(FileSystem, ATempFolderIsPrivateAndGoesWithItsObject) {
  fs::path path;
  {
    const TempFolder temporary = TempFolder::create(root / "new").value();
    path = temporary.path();
    EXPECT_EQ(fs::status(path).permissions(), static_cast<fs::perms>(0700));
    ASSERT_TRUE(write_file_atomic(path / "f", "x"));
  }
  EXPECT_FALSE(fs::exists(path));
}

TEST_F(FileSystem, AReleasedOrMovedTempFolderStays) {
  TempFolder first = TempFolder::create(root).value();
  const fs::path path = first.path();
  {
    TempFolder second = std::move(first);
    EXPECT_EQ(second.release(), path);
  }
  EXPECT_TRUE(fs::exists(path));
}

TEST_F(FileSystem, SweepRemovesOnlyFoldersOfEndedProcesses) {
  const fs::path dead = root / fmt::format("maquette-{}-abc", ended_process());
  const fs::path alive = root / fmt::format("maquette-{}-abc", ::getpid());
  const fs::path other = root / "maquette-notes";
  const fs::path file = root / fmt::format("maquette-{}-file", ended_process());
  for (const fs::path& path : {dead, alive, other}) {
    fs::create_directory(path);
  }
  ASSERT_TRUE(write_file_atomic(dead / "f", "x"));
  ASSERT_TRUE(write_file_atomic(file, "x"));
  EXPECT_EQ(TempFolder::sweep(root), 1);
  EXPECT_FALSE(fs::exists(dead));
  EXPECT_TRUE(fs::exists(alive) && fs::exists(other) && fs::exists(file));
}

}  // namespace
}  // namespace maquette

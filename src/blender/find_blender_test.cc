#include "blender/find_blender.h"

#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::HasSubstr;

/// A program that answers --version as the shell script says.
class FakeProgram {
 public:
  explicit FakeProgram(const std::string& script) {
    auto created = TempFolder::create();
    EXPECT_TRUE(created);
    folder_.emplace(*std::move(created));
    path_ = folder_->path() / "blender";
    EXPECT_TRUE(write_file_atomic(path_, "#!/bin/sh\n" + script + "\n"));
    ::chmod(path_.c_str(), 0755);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::optional<TempFolder> folder_;
  std::filesystem::path path_;
};

std::string message_of(const FakeProgram& program) {
  const auto found = find_blender(program.path(), {});
  EXPECT_FALSE(found);
  if (found) {
    return "";
  }
  EXPECT_EQ(found.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(found.error().message, HasSubstr("apt-get install blender"));
  return found.error().message;
}

TEST(BlenderVersion, IsReadFromWhatBlenderPrints) {
  EXPECT_EQ(parse_blender_version("Blender 3.4.1\n\tbuild date: unknown\n"),
            (BlenderVersion{3, 4, 1}));
  EXPECT_EQ(parse_blender_version("4.2.23 LTS"), (BlenderVersion{4, 2, 23}));
  EXPECT_EQ(parse_blender_version("warning\nBlender 5.0\n"), (BlenderVersion{5, 0, 0}));
  EXPECT_EQ(parse_blender_version("no blender at all"), std::nullopt);
  EXPECT_EQ(parse_blender_version(""), std::nullopt);
}

TEST(FindBlender, GivesPathAndVersion) {
  const FakeProgram program("echo Blender 3.6.2");
  const auto found = find_blender(program.path(), {});
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->version, (BlenderVersion{3, 6, 2}));
  EXPECT_TRUE(found->program.path.is_absolute());
}

TEST(FindBlender, PassesOverAFolderNamedBpyWhereItIsCalled) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  std::filesystem::create_directory(folder->path() / "bpy");
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder->path());
  const auto found = locate_blender({});
  std::filesystem::current_path(before);
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->kind, BlenderProgram::Kind::Program);
}

TEST(FindBlender, TellsAMissingOne) {
  const auto found = find_blender("/no/such/blender", {});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(found.error().message, HasSubstr("no program at /no/such/blender"));
}

TEST(FindBlender, TellsOneThatCrashesAtStart) {
  EXPECT_THAT(message_of(FakeProgram("echo libGL missing >&2; kill -SEGV $$")),
              HasSubstr("does not start (exit code 139: libGL missing)"));
}

TEST(FindBlender, TellsOneThatIsTooOld) {
  EXPECT_THAT(message_of(FakeProgram("echo Blender 2.83.5")),
              HasSubstr("is Blender 2.83.5, older than 3.3.0"));
}

TEST(FindBlender, TellsWhatIsNoBlender) {
  EXPECT_THAT(message_of(FakeProgram("echo hello 3.4.1")), HasSubstr("is not a Blender"));
}

}  // namespace
}  // namespace maquette

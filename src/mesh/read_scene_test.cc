#include "mesh/read_scene.h"

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kObj = "v 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl red\nf 1 2 3\n";

TEST(ReadScene, ReadsAnObjWithTheLibraryBesideIt) {
  const auto folder = TempFolder::create();
  const std::filesystem::path path = folder->path() / "A b.OBJ";
  ASSERT_TRUE(write_file_atomic(path, kObj).has_value());
  EXPECT_EQ(read_scene(path)->parts.at(0).materials.at(0).source, "unknown");
  ASSERT_TRUE(write_file_atomic(folder->path() / "A b.mtl", "newmtl red\nKd 1 0 0\n").has_value());
  const auto scene = read_scene(path);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).materials.at(0).rgba[1], 0);
}

TEST(ReadScene, FindsTheLibrariesThatAnObjNames) {
  const std::string red = "newmtl red\nKd 1 0 0\n";
  for (const std::string name :
       {"other.mtl", "a name.mtl", "none.mtl other.mtl", "none.mtl\nmtllib other.mtl",
        "looks/red.mtl", "..\\looks\\other.mtl", "C:\\lost\\other.mtl", "/lost/other.mtl"}) {
    const auto folder = TempFolder::create();
    const std::filesystem::path path = folder->path() / "model.obj";
    ASSERT_TRUE(create_folder(folder->path() / "looks").has_value());
    ASSERT_TRUE(write_file_atomic(path, "mtllib " + name + "\n" + kObj).has_value());
    for (const std::string library : {"other.mtl", "a name.mtl", "looks/red.mtl"}) {
      ASSERT_TRUE(write_file_atomic(folder->path() / library, red).has_value());
    }
    const auto scene = read_scene(path);
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    EXPECT_EQ(scene->parts.at(0).materials.at(0).source, "file") << name;
  }
}

TEST(ReadScene, NotesALibraryThatIsMissingOrNoFile) {
  const auto folder = TempFolder::create();
  const std::filesystem::path path = folder->path() / "model.obj";
  ASSERT_TRUE(write_file_atomic(path, std::string("mtllib lost.mtl\n") + kObj).has_value());
  const auto missing = read_scene(path);
  ASSERT_TRUE(missing.has_value()) << missing.error().message;
  EXPECT_THAT(missing->notes, ElementsAre(HasSubstr("`lost.mtl` is missing")));
  ASSERT_TRUE(create_folder(folder->path() / "lost.mtl").has_value());
  const auto unreadable = read_scene(path);
  ASSERT_TRUE(unreadable.has_value()) << unreadable.error().message;
  EXPECT_THAT(unreadable->notes, ElementsAre(HasSubstr("`lost.mtl` cannot be read")));
}

TEST(ReadScene, ReadsEachFormatByItsExtension) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(write_file_atomic(folder->path() / "a.stl", "solid\nendsolid\n").has_value());
  EXPECT_TRUE(read_scene(folder->path() / "a.stl").has_value());
  ASSERT_TRUE(write_file_atomic(folder->path() / "a.ply", "no").has_value());
  EXPECT_THAT(read_scene(folder->path() / "a.ply").error().message, HasSubstr("a.ply: the first"));
  ASSERT_TRUE(write_file_atomic(folder->path() / "a.glb", "no").has_value());
  EXPECT_THAT(read_scene(folder->path() / "a.glb").error().message, HasSubstr("a.glb: no glTF"));
}

TEST(ReadScene, TellsAMissingFileFromAnUnknownKind) {
  EXPECT_EQ(read_scene("/nowhere/a.glb").error().code, ErrorCode::NotFound);
  const auto unknown = read_scene("/nowhere/a.fbx");
  EXPECT_EQ(unknown.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(unknown.error().message, HasSubstr("a.fbx"));
}

}  // namespace
}  // namespace maquette

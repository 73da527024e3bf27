#include "mesh/read_scene.h"

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::HasSubstr;

constexpr const char* kObj = "v 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl red\nf 1 2 3\n";

TEST(ReadScene, ReadsAnObjWithTheLibraryBesideIt) {
  const auto folder = TempFolder::create();
  const std::filesystem::path path = folder->path() / "A b.OBJ";
  ASSERT_TRUE(write_file_atomic(path, kObj).has_value());
  EXPECT_EQ(read_scene(path)->parts.at(0).materials.at(0).source, "none");
  ASSERT_TRUE(write_file_atomic(folder->path() / "A b.mtl", "newmtl red\nKd 1 0 0\n").has_value());
  const auto scene = read_scene(path);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).materials.at(0).rgba[1], 0);
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

#include "blender/blender_pull.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::HasSubstr;

TEST(PullBlender, NamesTheVersionsThereAre) {
  const auto pulled = pull_blender({"/no/file", "/no/folder"}, "3.6", {}, {});
  ASSERT_FALSE(pulled);
  EXPECT_EQ(pulled.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(pulled.error().message, HasSubstr("choose from 4.5, 5.0"));
}

TEST(PullBlender, FetchesNothingTwice) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  ASSERT_TRUE(create_folder(folder->path() / "bpy-5.0.1/bpy"));
  const BlenderRegistry registry(folder->path() / "blenders.json", folder->path());
  const auto pulled = pull_blender(registry, "5.0", {}, {});
  ASSERT_TRUE(pulled) << pulled.error().message;
  EXPECT_EQ(pulled->name, "bpy-5.0.1");
}

}  // namespace
}  // namespace maquette

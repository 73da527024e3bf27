#include "blender/blender_registry.h"

#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
namespace fs = std::filesystem;

class BlenderRegistryTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = TempFolder::create();
    ASSERT_TRUE(created);
    folder.emplace(*std::move(created));
  }

  [[nodiscard]] fs::path path(std::string_view name) const { return folder->path() / name; }
  [[nodiscard]] fs::path file() const { return path("config/blenders.json"); }
  [[nodiscard]] BlenderRegistry registry() const { return {file(), path("pulled")}; }

  /// A program that says it is this Blender.
  [[nodiscard]] fs::path program(const std::string& version) const {
    const fs::path made = path("blender-" + version);
    EXPECT_TRUE(write_file_atomic(made, "#!/bin/sh\necho Blender " + version + "\n"));
    ::chmod(made.c_str(), 0755);
    return made;
  }

  void pulled(const std::string& version) const {
    EXPECT_TRUE(create_folder(path("pulled/bpy-" + version) / "bpy"));
  }

  [[nodiscard]] std::vector<std::string> names() const {
    const auto all = registry().list();
    EXPECT_TRUE(all) << all.error().message;
    std::vector<std::string> found;
    for (const KnownBlender& blender : *all) {
      found.push_back(blender.name);
    }
    return found;
  }

  std::optional<TempFolder> folder;
};

TEST_F(BlenderRegistryTest, IsEmptyAtFirst) {
  EXPECT_THAT(names(), ElementsAre());
  EXPECT_EQ(registry().find("5.0").error().code, ErrorCode::NotFound);
}

TEST_F(BlenderRegistryTest, RemembersWhatWasAddedAndPulledNewestFirst) {
  ASSERT_TRUE(registry().add(program("4.2.1"), "lts", {}));
  ASSERT_TRUE(registry().add(program("3.6.0"), "", {}));
  pulled("5.0.1");
  EXPECT_THAT(names(), ElementsAre("bpy-5.0.1", "lts", "blender-3.6.0"));
  const auto found = registry().find("lts");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->program.path, fs::canonical(path("blender-4.2.1")));
  EXPECT_EQ(found->version, (BlenderVersion{4, 2, 1}));
}

TEST_F(BlenderRegistryTest, FindsAPulledOneByItsVersion) {
  pulled("5.0.1");
  pulled("5.0.3");
  EXPECT_EQ(registry().find("5.0")->name, "bpy-5.0.3");
  EXPECT_EQ(registry().find("5.0.1")->name, "bpy-5.0.1");
  EXPECT_EQ(registry().find("bpy-5.0.1")->program.kind, BlenderProgram::Kind::Module);
  EXPECT_FALSE(registry().find("5.0."));
  EXPECT_FALSE(registry().find(""));
}

TEST_F(BlenderRegistryTest, ReplacesAnAddedOneOfTheSameName) {
  ASSERT_TRUE(registry().add(program("4.2.1"), "mine", {}));
  ASSERT_TRUE(registry().add(program("4.3.0"), "mine", {}));
  EXPECT_THAT(names(), ElementsAre("mine"));
  EXPECT_EQ(registry().find("mine")->version, (BlenderVersion{4, 3, 0}));
}

TEST_F(BlenderRegistryTest, TellsAnAddedOneThatIsGone) {
  const fs::path made = program("4.2.1");
  ASSERT_TRUE(registry().add(made, "mine", {}));
  fs::remove(made);
  EXPECT_FALSE(registry().find("mine")->present);
}

TEST_F(BlenderRegistryTest, RefusesNamesThatCouldBeSomethingElse) {
  for (const char* name : {"a/b", "..", "-x", "bpy-5.0.1", "a b", "\n"}) {
    const auto added = registry().add(program("4.2.1"), name, {});
    ASSERT_FALSE(added) << name;
    EXPECT_EQ(added.error().code, ErrorCode::InvalidArgument);
  }
}

TEST_F(BlenderRegistryTest, AddsNothingThatDoesNotStart) {
  const auto added = registry().add(path("none"), "x", {});
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().code, ErrorCode::Unavailable);
  EXPECT_FALSE(fs::exists(file()));
}

TEST_F(BlenderRegistryTest, ForgetsAnAddedOneAndDeletesAPulledOne) {
  const fs::path made = program("4.2.1");
  ASSERT_TRUE(registry().add(made, "mine", {}));
  pulled("5.0.1");
  ASSERT_TRUE(registry().remove("mine"));
  ASSERT_TRUE(registry().remove("5.0"));
  EXPECT_THAT(names(), ElementsAre());
  EXPECT_TRUE(fs::exists(made));
  EXPECT_FALSE(fs::exists(path("pulled/bpy-5.0.1")));
}

TEST_F(BlenderRegistryTest, RefusesAFileThatIsBrokenOrNotOurs) {
  ASSERT_TRUE(create_folder(file().parent_path()));
  for (const char* text :
       {"", "[]", "{\"format\": 1}", "{\"format\": 2, \"blenders\": []}",
        "{\"format\": 1, \"blenders\": [{}]}", "{\"format\": 1, \"blenders\": [1]}"}) {
    ASSERT_TRUE(write_file_atomic(file(), text));
    const auto all = registry().list();
    ASSERT_FALSE(all) << text;
    EXPECT_EQ(all.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(all.error().message, HasSubstr("blenders.json"));
  }
}

/// Gives this process a registry and a PATH of its own.
class LocateBlenderTest : public BlenderRegistryTest {
 protected:
  void SetUp() override {
    BlenderRegistryTest::SetUp();
    set("MAQUETTE_CONFIG", path("config"));
    set("MAQUETTE_CACHE", path("cache"));
    set("MAQUETTE_BLENDER", "");
    set("PATH", path("bin"));
    ASSERT_TRUE(create_folder(path("cache/blender/bpy-5.0.1/bpy")));
  }
  void TearDown() override {
    for (const auto& [name, value] : before_) {
      value ? ::setenv(name.c_str(), value->c_str(), 1) : ::unsetenv(name.c_str());
    }
  }
  void set(const std::string& name, const fs::path& value) {
    const char* old = ::getenv(name.c_str());
    before_.emplace_back(name, old != nullptr ? std::optional<std::string>(old) : std::nullopt);
    ::setenv(name.c_str(), value.c_str(), 1);
  }

 private:
  std::vector<std::pair<std::string, std::optional<std::string>>> before_;
};

TEST_F(LocateBlenderTest, ResolvesNamesOfTheRegistry) {
  const auto found = locate_blender("5.0");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->kind, BlenderProgram::Kind::Module);
  EXPECT_EQ(found->path.filename(), "bpy-5.0.1");
}

TEST_F(LocateBlenderTest, TakesTheEnvironmentsNameToo) {
  set("MAQUETTE_BLENDER", "bpy-5.0.1");
  EXPECT_EQ(locate_blender("")->path.filename(), "bpy-5.0.1");
}

TEST_F(LocateBlenderTest, PrefersPathsBlenderAndFallsBackOnAPulledOne) {
  EXPECT_EQ(locate_blender("")->path.filename(), "bpy-5.0.1");
  ASSERT_TRUE(create_folder(path("bin")));
  fs::rename(program("3.4.1"), path("bin/blender"));
  EXPECT_EQ(locate_blender("")->kind, BlenderProgram::Kind::Program);
}

TEST_F(LocateBlenderTest, TellsANameThatNobodyKnows) {
  const auto found = locate_blender("6.0");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(found.error().message, HasSubstr("no Blender is called 6.0"));
}

}  // namespace
}  // namespace maquette

#include "llm/model_store.h"

#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/fs.h"
#include "llm/file_lock.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

class Store : public ::testing::Test {
 protected:
  TempFolder root = *TempFolder::create();
  std::string bytes = "GGUF and so on";
  ModelStore store{root.path() / "cache", root.path() / "config", make_catalogue()};
  fs::path file = store.folder() / "one.gguf";

  Catalogue make_catalogue() const {
    CatalogueEntry one;
    one.name = "one";
    one.file = "one.gguf";
    one.bytes = bytes.size();
    one.sha256 = sha256_hex(bytes);
    CatalogueEntry two = one;
    two.name = "two";
    two.file = "two.gguf";
    return {"one", "two", {one, two}};
  }

  void SetUp() override { ASSERT_TRUE(create_folder(store.folder())); }

  void put(const fs::path& path, const std::string& text) const {
    ASSERT_TRUE(create_folder(path.parent_path()));
    ASSERT_TRUE(write_file_atomic(path, text));
  }
};

TEST_F(Store, ListsWhatIsHere) {
  put(file, bytes);
  put(store.folder() / "two.gguf.part", "12345");
  const std::vector<ModelStatus> models = store.list();
  ASSERT_EQ(models.size(), 2U);
  EXPECT_TRUE(models[0].installed);
  EXPECT_TRUE(models[0].is_default);
  EXPECT_FALSE(models[1].installed);
  EXPECT_EQ(models[1].fetched_bytes, 5U);
}

TEST_F(Store, HashesAModelOnceAndTrustsItsStamp) {
  put(file, bytes);
  int hashed = 0;
  const EventSink count = [&hashed](const Event&) { ++hashed; };
  const auto model = store.locate("one", {}, count);
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ(model->digest, sha256_hex(bytes));
  EXPECT_GT(hashed, 0);
  hashed = 0;
  ASSERT_TRUE(store.locate("one", {}, count));
  EXPECT_EQ(hashed, 0);
}

TEST_F(Store, NoticesAModelThatChangedAfterItsStamp) {
  put(file, bytes);
  ASSERT_TRUE(store.locate("one", {}, {}));
  std::string other = bytes;
  other.back() = 'X';
  put(file, other);
  const auto model = store.locate("one", {}, {});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Unavailable);
  EXPECT_NE(model.error().message.find("run `maquette models pull one`"), std::string::npos);
}

TEST_F(Store, SaysThatAModelIsTruncatedOrMissing) {
  put(file, bytes.substr(0, 4));
  EXPECT_NE(store.locate("one", {}, {}).error().message.find("has 4 bytes instead of 14"),
            std::string::npos);
  EXPECT_EQ(store.locate("two", {}, {}).error().code, ErrorCode::NotFound);
  EXPECT_EQ(store.verify("three", {}, {}).error().code, ErrorCode::NotFound);
}

TEST_F(Store, KeepsOtherSettingsWhenTheDefaultChanges) {
  put(root.path() / "config" / "config.json", R"({"unit": "mm"})");
  ASSERT_TRUE(store.use("two"));
  EXPECT_EQ(store.default_name(), "two");
  const std::string config = *read_file(root.path() / "config" / "config.json");
  EXPECT_NE(config.find("\"unit\": \"mm\""), std::string::npos);
}

TEST_F(Store, LeavesADamagedConfigAlone) {
  put(root.path() / "config" / "config.json", "{oops");
  EXPECT_EQ(store.use("two").error().code, ErrorCode::InvalidArgument);
  EXPECT_EQ(store.default_name(), "one");
  EXPECT_EQ(*read_file(root.path() / "config" / "config.json"), "{oops");
}

TEST_F(Store, RemovesAModelWithItsLeftovers) {
  put(file, bytes);
  put(file.string() + ".part", "123");
  const auto freed = store.remove("one");
  ASSERT_TRUE(freed);
  EXPECT_EQ(*freed, bytes.size() + 3);
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(Store, PrunesAllButInstalledModelsAndLearnedDigests) {
  put(file, bytes);
  ASSERT_TRUE(store.verify("one", {}, {}));
  put(store.folder() / "digests.json", "{}");
  put(store.folder() / "two.gguf.part", "12345");
  put(store.folder() / "stranger", "123");
  put(store.prompt_state_folder() / "x.kv", "12");
  EXPECT_EQ(store.usage().leftovers, 8U);
  EXPECT_EQ(store.usage().prompt_state, 2U);
  const auto freed = store.prune();
  ASSERT_TRUE(freed);
  EXPECT_EQ(*freed, 10U);
  EXPECT_TRUE(fs::exists(file));
  EXPECT_TRUE(fs::exists(file.string() + ".verified"));
  EXPECT_TRUE(fs::exists(store.folder() / "digests.json"));
  EXPECT_FALSE(fs::exists(store.folder() / "two.gguf.part"));
}

TEST_F(Store, PrunesNothingOfAPullThatRuns) {
  put(store.folder() / "two.gguf.part", "12345");
  const auto lock = FileLock::acquire(store.folder() / "two.gguf.lock", {}, {});
  ASSERT_TRUE(lock);
  ASSERT_TRUE(store.prune());
  EXPECT_TRUE(fs::exists(store.folder() / "two.gguf.part"));
}

TEST(FileLock, WaitsUntilAskedToStop) {
  const TempFolder folder = *TempFolder::create();
  const auto held = FileLock::acquire(folder.path() / "lock", {}, {});
  ASSERT_TRUE(held);
  int told = 0;
  const RunContext soon = RunContext{}.within(std::chrono::milliseconds(120));
  const auto second = FileLock::acquire(folder.path() / "lock", soon, [&told] { ++told; });
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::Timeout);
  EXPECT_EQ(told, 1);
}

}  // namespace
}  // namespace maquette

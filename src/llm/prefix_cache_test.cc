#include "llm/prefix_cache.h"

#include <fstream>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

TEST(PrefixCache, GivesBackWhatWasSaved) {
  const TempFolder folder = TempFolder::create().value();
  const PrefixCache cache(folder.path() / "new");
  EXPECT_EQ(cache.load("a"), std::nullopt);
  ASSERT_TRUE(cache.save("a", std::string("state\0bytes", 11)));
  EXPECT_EQ(cache.load("a"), std::string("state\0bytes", 11));
  EXPECT_EQ(cache.load("b"), std::nullopt);
}

TEST(PrefixCache, IgnoresDamagedAndTruncatedFiles) {
  const TempFolder folder = TempFolder::create().value();
  const PrefixCache cache(folder.path());
  ASSERT_TRUE(cache.save("a", std::string(1000, 'x')));
  const fs::path path = folder.path() / "a.kv";
  std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(500).put('y');
  EXPECT_EQ(cache.load("a"), std::nullopt);
  ASSERT_TRUE(cache.save("a", std::string(1000, 'x')));
  fs::resize_file(path, 900);
  EXPECT_EQ(cache.load("a"), std::nullopt);
  fs::resize_file(path, 5);
  EXPECT_EQ(cache.load("a"), std::nullopt);
}

TEST(PrefixCache, RemovesTheLongestUnusedWhenFull) {
  const TempFolder folder = TempFolder::create().value();
  const PrefixCache cache(folder.path(), 2500);
  const auto now = fs::file_time_type::clock::now();
  ASSERT_TRUE(cache.save("a", std::string(1000, 'a')));
  ASSERT_TRUE(cache.save("b", std::string(1000, 'b')));
  fs::last_write_time(folder.path() / "a.kv", now - std::chrono::hours(2));
  fs::last_write_time(folder.path() / "b.kv", now - std::chrono::hours(1));
  ASSERT_TRUE(cache.load("a"));
  ASSERT_TRUE(cache.save("c", std::string(1000, 'c')));
  EXPECT_TRUE(cache.load("a"));
  EXPECT_FALSE(cache.load("b"));
  EXPECT_TRUE(cache.load("c"));
}

TEST(PrefixCache, HoldsNothingWithoutAFolder) {
  const PrefixCache cache({});
  ASSERT_TRUE(cache.save("a", "state"));
  EXPECT_EQ(cache.load("a"), std::nullopt);
}

}  // namespace
}  // namespace maquette

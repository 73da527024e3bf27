#include "base/digest.h"

#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

// FIPS 180-4 examples.
constexpr std::string_view kEmpty =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr std::string_view kAbc =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

class Sha256File : public testing::Test {
 protected:
  TempFolder folder = TempFolder::create().value();
  std::filesystem::path path = folder.path() / "data";
};

TEST(Sha256, GivesThePublishedDigests) {
  EXPECT_EQ(sha256_hex(""), kEmpty);
  EXPECT_EQ(sha256_hex("abc"), kAbc);
  EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnHowTheBytesArrive) {
  Sha256 sha;
  sha.update("a");
  sha.update("");
  sha.update("bc");
  EXPECT_EQ(sha.hex(), kAbc);
}

TEST_F(Sha256File, IsTheDigestOfItsBytes) {
  ASSERT_TRUE(write_file_atomic(path, "abc"));
  EXPECT_EQ(sha256_file(path, {}, {}).value(), kAbc);
}

TEST_F(Sha256File, OfNoBytesIsTheDigestOfNothing) {
  ASSERT_TRUE(write_file_atomic(path, ""));
  EXPECT_EQ(sha256_file(path, {}, {}).value(), kEmpty);
}

TEST_F(Sha256File, ReportsProgressUpToItsSize) {
  ASSERT_TRUE(write_file_atomic(path, std::string((16U << 20) + 5, 'x')));
  std::vector<std::uint64_t> seen;
  ASSERT_TRUE(sha256_file(path, {}, [&](std::uint64_t done) { seen.push_back(done); }));
  EXPECT_EQ(seen, (std::vector<std::uint64_t>{16U << 20, (16U << 20) + 5}));
}

TEST_F(Sha256File, NamesAMissingFile) {
  const auto digest = sha256_file(path, {}, {});
  ASSERT_FALSE(digest);
  EXPECT_EQ(digest.error().code, ErrorCode::NotFound);
  EXPECT_NE(digest.error().message.find(path.string()), std::string::npos);
}

TEST_F(Sha256File, OfAFolderIsAFailure) {
  const auto digest = sha256_file(folder.path(), {}, {});
  ASSERT_FALSE(digest);
  EXPECT_EQ(digest.error().code, ErrorCode::Io);
}

TEST_F(Sha256File, EndsWhenAskedToStop) {
  ASSERT_TRUE(write_file_atomic(path, "abc"));
  const std::stop_source source;
  source.request_stop();
  const auto digest = sha256_file(path, {source.get_token(), {}}, {});
  ASSERT_FALSE(digest);
  EXPECT_EQ(digest.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace maquette

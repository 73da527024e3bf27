#include "blender/lane_count.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

constexpr std::uint64_t kGiB = 1ULL << 30;

TEST(LanesThatFit, AreOneAProcessorWhereMemoryIsPlenty) {
  EXPECT_EQ(lanes_that_fit(2, 20 * kGiB), 2);
  EXPECT_EQ(lanes_that_fit(64, 256 * kGiB), 64);
}

TEST(LanesThatFit, AreFewerWhereMemoryIsShort) {
  // Three quarters of 8 GiB hold 12 pairs of Blenders.
  EXPECT_EQ(lanes_that_fit(64, 8 * kGiB), 12);
  EXPECT_EQ(lanes_that_fit(8, kGiB), 1);
}

TEST(LanesThatFit, AreAtLeastOne) {
  EXPECT_EQ(lanes_that_fit(8, kGiB / 4), 1);
  EXPECT_EQ(lanes_that_fit(0, 8 * kGiB), 1);
}

TEST(LanesThatFit, AreOneAProcessorWhereMemoryIsUnknown) {
  EXPECT_EQ(lanes_that_fit(6, 0), 6);
}

}  // namespace
}  // namespace maquette

// Relations of more than two parts: which pairs are looked at, and which are told.
#include <algorithm>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/relations.h"
#include "mesh/test_relations.h"

namespace maquette::testing {
namespace {

TEST(Relations, FollowsAChainOfBoxes) {
  std::vector<TriMesh> links;
  for (int i = 0; i < 100; ++i) {
    links.push_back(box({1.0 * i, 0, 0}, {i + 1.0, 1, 1}));
  }
  std::vector<RelatedPart> parts;
  std::ranges::transform(links, std::back_inserter(parts), closed);
  const Relations found = relate(parts, kOptions);
  ASSERT_EQ(found.pairs.size(), 99U);
  for (std::size_t i = 0; i < 99; ++i) {
    EXPECT_EQ(found.pairs[i].first, i);
    EXPECT_EQ(found.pairs[i].second, i + 1);
    EXPECT_EQ(found.pairs[i].contact, Contact::Touching);
  }
}

TEST(Relations, DoNotDependOnTheOrderOfParts) {
  const TriMesh seat = tilted(sphere({0, 0, 0}, 1));
  const TriMesh leg = sphere({0.4, 1.2, 0.3}, 0.6);
  const TriMesh far = sphere({3, 1.2, 0.3}, 0.6);
  expect_same(between(closed(seat), closed(leg)), between(closed(leg), closed(seat)));
  expect_same(between(closed(seat), open(leg)), between(open(leg), closed(seat)));
  expect_same(between(closed(seat), closed(far)), between(closed(far), closed(seat)));
}

TEST(Relations, GiveAFloatingPartItsNearestNeighbour) {
  const TriMesh arc =
      sheet({0, 0, 0}, {1, 0, 0}, {0, 0, 1});  // Its box is nearest to nothing else.
  const TriMesh lamp = joined(box({-2, -2, 0}, {-1.9, 2, 2}), box({-2, -2, 2}, {2, 2, 2.1}));
  const TriMesh ball = sphere({0, 0.5, 1}, 0.1);
  const TriMesh distant = box({9, 0, 0}, {10, 1, 1});
  const std::vector<RelatedPart> parts{open(arc), closed(lamp), closed(ball), closed(distant)};
  const Relations found = relate(parts, {.tolerance = 1e-3, .reach = 1e-2});
  ASSERT_EQ(found.pairs.size(), 3U);
  EXPECT_EQ(found.pairs[0].second, 2U) << "the ball's nearest is the sheet, not the lamp around it";
  EXPECT_NEAR(found.pairs[0].distance, 0.4, 0.01);
  EXPECT_EQ(found.pairs[1].second, 2U) << "the lamp's nearest is the ball";
  EXPECT_EQ(found.pairs[2].second, 3U);
  EXPECT_NEAR(found.pairs[2].distance, std::hypot(7, 1), 1e-9);
}

TEST(Relations, SayWhenThereAreTooManyPairs) {
  std::vector<TriMesh> boxes;
  for (int i = 0; i < 12; ++i) {
    boxes.push_back(box({0.01 * i, 0, 0}, {0.01 * i + 1, 1, 1}));
  }
  std::vector<RelatedPart> parts;
  std::ranges::transform(boxes, std::back_inserter(parts), closed);
  RelationOptions options = kOptions;
  options.max_pairs = 10;
  const Relations found = relate(parts, options);
  EXPECT_FALSE(found.complete);
  EXPECT_EQ(found.pairs.size(), 10U);
  options.max_pairs = 12 * 11 / 2;
  EXPECT_TRUE(relate(parts, options).complete);
}

TEST(Relations, PassOverPartsWithoutTriangles) {
  const TriMesh empty;
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  const std::vector<RelatedPart> parts{open(empty), closed(crate)};
  EXPECT_TRUE(relate(parts, kOptions).pairs.empty());
  EXPECT_TRUE(relate({}, kOptions).pairs.empty());
}

TEST(Parts, TouchWithinAThousandthOfTheDiagonal) {
  EXPECT_DOUBLE_EQ(parts_tolerance({{1, 1, 1}, {4, 5, 1}}), 5e-3);
}

TEST(Parts, StandOnTheGroundWithTheirLowestPoint) {
  const TriMesh standing = box({0, 0, 0.0005}, {1, 1, 1});
  const TriMesh floating = box({0, 0, 0.1}, {1, 1, 1});
  const TriMesh buried = box({0, 0, -0.1}, {1, 1, 1});
  const TriMesh empty;
  const std::vector<RelatedPart> parts{closed(floating), closed(standing), closed(buried),
                                       closed(empty)};
  EXPECT_THAT(grounded(parts, 0, 1e-3), ::testing::ElementsAre(1U));
}

}  // namespace
}  // namespace maquette::testing

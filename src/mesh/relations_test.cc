#include "mesh/relations.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/test_relations.h"

namespace maquette::testing {
namespace {

TEST(Relations, MeasuresTheGapBetweenBoxes) {
  const TriMesh table = box({0, 0, 0}, {1, 1, 0.5});
  const TriMesh book = box({0.3, 0.3, 0.62}, {0.5, 0.5, 0.65});
  const Relation found = between(closed(table), closed(book));
  EXPECT_EQ(found.contact, Contact::Apart);
  EXPECT_NEAR(found.distance, 0.12, 1e-9);
  EXPECT_NEAR(found.point[2], 0.56, 1e-9);
  EXPECT_EQ(found.depth, 0);
}

TEST(Relations, MeasuresTheGapBetweenTwoEdges) {
  const TriMesh low = tilted(box({-1, -1, -1}, {1, 1, 0}));
  const TriMesh high = tilted(box({1.3, -0.2, 0.4}, {2, 0.2, 1}));
  EXPECT_NEAR(between(closed(low), closed(high)).distance, 0.5, 1e-9);
}

TEST(Relations, CallsABoxOnABoxTouching) {
  const TriMesh table = box({0, 0, 0}, {1, 1, 0.5});
  const TriMesh book = box({0.3, 0.3, 0.5}, {0.5, 0.5, 0.6});
  const Relation found = between(closed(table), closed(book));
  EXPECT_EQ(found.contact, Contact::Touching);
  EXPECT_EQ(found.distance, 0);
  EXPECT_EQ(found.depth, 0);
}

TEST(Relations, ForgivesNoiseInATiltedRestingBox) {
  const TriMesh table = shaken(tilted(box({0, 0, 0}, {1, 1, 0.5})), 1e-7);
  const TriMesh book = shaken(tilted(box({0.3, 0.3, 0.5}, {0.5, 0.5, 0.6})), 2e-7);
  EXPECT_EQ(between(closed(table), closed(book)).contact, Contact::Touching);
}

TEST(Relations, ForgivesADepthUpToTheTolerance) {
  const TriMesh table = tilted(box({0, 0, 0}, {1, 1, 0.5}));
  const TriMesh book = tilted(box({0.3, 0.3, 0.4992}, {0.5, 0.5, 0.6}));
  EXPECT_EQ(between(closed(table), closed(book)).contact, Contact::Touching);
}

TEST(Relations, TellsHowDeepABoxHasSunk) {
  const TriMesh table = box({0, 0, 0}, {1, 1, 0.5});
  const TriMesh book = box({0.3, 0.3, 0.47}, {0.5, 0.5, 0.6});
  const Relation found = between(closed(table), closed(book));
  EXPECT_EQ(found.contact, Contact::Penetrating);
  EXPECT_EQ(found.distance, 0);
  EXPECT_NEAR(found.depth, 0.03, 1e-9);
  EXPECT_NEAR(found.point[2], 0.47, 0.0301);
}

TEST(Relations, TellsHowDeepATiltedLegGoesIntoASeat) {
  const TriMesh seat = tilted(box({-1, -1, 0}, {1, 1, 0.2}));
  const TriMesh leg = tilted(box({0.4, 0.4, -2}, {0.6, 0.6, 0.03}));
  EXPECT_NEAR(between(closed(seat), closed(leg)).depth, 0.03, 1e-9);
}

TEST(Relations, FindsWhereThinRodsCross) {
  const TriMesh one = box({-1, -0.01, -0.01}, {1, 0.01, 0.01});
  const TriMesh rod = tilted(one);
  const TriMesh other = tilted(tilted(one));
  const Relation found = between(closed(rod), closed(other));
  EXPECT_EQ(found.contact, Contact::Penetrating);
  EXPECT_GT(found.depth, 0.005);
  EXPECT_LT(length(found.point), 0.05);
}

TEST(Relations, FindsASphereInsideABox) {
  const TriMesh ball = sphere({0, 0, 0}, 0.5);
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  const Relation found = between(closed(ball), closed(crate));
  EXPECT_EQ(found.contact, Contact::Inside);
  EXPECT_EQ(found.first, 1U) << "the container";
  EXPECT_EQ(found.second, 0U);
  EXPECT_NEAR(found.distance, 0.5, 1e-9);
  EXPECT_NEAR(found.depth, 1 - 0.5 / std::sqrt(3), 0.02);
}

TEST(Relations, FindsAPartInsideThatTouchesTheWall) {
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  const TriMesh brick = box({0, 0, -1}, {0.5, 0.5, -0.5});
  const Relation found = between(closed(crate), closed(brick));
  EXPECT_EQ(found.contact, Contact::Inside);
  EXPECT_EQ(found.first, 0U);
  EXPECT_EQ(found.distance, 0);
}

TEST(Relations, SeeNoInsideInAnOpenPart) {
  const TriMesh ball = sphere({0, 0, 0}, 0.5);
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  const Relation found = between(closed(ball), open(crate));
  EXPECT_EQ(found.contact, Contact::Apart);
  EXPECT_NEAR(found.distance, 0.5, 1e-9);
}

TEST(Relations, LeavesAPlantInAPotApart) {
  const TriMesh pot = joined(pipe({0, 0, 0}, 0.5, 1), box({-0.4, -0.4, -0.1}, {0.4, 0.4, 0}));
  const TriMesh plant = sphere({0, 0, 0.5}, 0.3);
  EXPECT_EQ(between(open(pot), closed(plant)).contact, Contact::Apart);
}

TEST(Relations, CallsAPartHalfOfWhichIsInsidePenetrating) {
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  const TriMesh balls = joined(sphere({0, 0, 0}, 0.3), sphere({3, 0, 0}, 0.3));
  EXPECT_EQ(between(closed(crate), closed(balls)).contact, Contact::Penetrating);
}

TEST(Relations, SeesTheInsideWhereShellsOfOnePartOverlap) {
  const TriMesh snowman = joined(sphere({0, 0, 0}, 1), sphere({0, 0, 1}, 0.8));
  const TriMesh pebble = box({-0.05, -0.05, 0.6}, {0.05, 0.05, 0.7});
  EXPECT_EQ(between(closed(snowman), closed(pebble)).contact, Contact::Inside);
}

TEST(Relations, LeavesACylinderInTheHoleOfATorusApart) {
  const TriMesh ring = torus({0, 0, 0}, 1, 0.2);
  const TriMesh rod = tilted(box({-0.1, -0.1, -0.1}, {0.1, 0.1, 0.1}));
  const TriMesh pole = sphere({0, 0, 0}, 0.5);
  EXPECT_EQ(between(closed(ring), closed(rod)).contact, Contact::Apart);
  const Relation found = between(closed(ring), closed(pole));
  EXPECT_EQ(found.contact, Contact::Apart);
  EXPECT_NEAR(found.distance, 0.3, 0.03);
}

TEST(Relations, FindsTwoPartsInOnePlace) {
  const TriMesh table = box({0, 0, 0}, {1, 1, 0.5});
  const TriMesh again = shaken(table, 1e-7);
  const Relation found = between(closed(table), closed(again));
  EXPECT_EQ(found.contact, Contact::Coincident);
  EXPECT_EQ(found.depth, 0);
  EXPECT_EQ(between(open(table), open(again)).contact, Contact::Coincident);
}

TEST(Relations, TellsAShapeFromAnotherInTheSameBox) {
  const TriMesh ball = sphere({0, 0, 0}, 1);
  const TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  EXPECT_EQ(between(closed(ball), closed(crate)).contact, Contact::Inside);
}

TEST(Relations, FindsOpenPlanesThatCross) {
  const TriMesh floor = sheet({-1, -1, 0}, {2, 0, 0}, {0, 2, 0});
  const TriMesh wall = sheet({0.1, -0.5, -0.5}, {0, 1, 0}, {0, 0, 1});
  const Relation found = between(open(floor), open(wall));
  EXPECT_EQ(found.contact, Contact::Penetrating);
  EXPECT_EQ(found.depth, 0);
  EXPECT_NEAR(found.point[2], 0, 1e-9);
}

TEST(Relations, FindsOpenPlanesOfTinyTrianglesThatCross) {
  const TriMesh floor = tilted(sheet({-1, -1, 0}, {2, 0, 0}, {0, 2, 0}, 40));
  const TriMesh wall = tilted(sheet({0.1, -0.5, -0.5}, {0, 1, 0}, {0, 0, 1}, 40));
  const RelationOptions coarse{.tolerance = 0.06};
  EXPECT_EQ(between(open(floor), open(wall), coarse).contact, Contact::Penetrating);
}

TEST(Relations, CallsAWallOnAFloorTouching) {
  const TriMesh floor = shaken(tilted(sheet({-1, -1, 0}, {2, 0, 0}, {0, 2, 0}, 20)), 1e-7);
  const TriMesh wall = shaken(tilted(sheet({0.1, -0.5, 0}, {0, 1, 0}, {0, 0, 1}, 20)), 2e-7);
  EXPECT_EQ(between(open(floor), open(wall)).contact, Contact::Touching);
}

TEST(Relations, CallsAnOpenSheetOnAnotherTouching) {
  const TriMesh floor = shaken(tilted(sheet({-1, -1, 0}, {2, 0, 0}, {0, 2, 0}, 20)), 1e-7);
  const TriMesh rug = shaken(tilted(sheet({-0.5, -0.5, 0}, {1, 0, 0}, {0, 1, 0}, 20)), 2e-7);
  EXPECT_EQ(between(open(floor), open(rug)).contact, Contact::Touching);
}

TEST(Relations, FindsTheHandleThatGoesIntoACup) {
  const TriMesh cup = pipe({0, 0, 0}, 0.4, 1);
  const TriMesh handle = torus({0.45, 0, 0.5}, 0.25, 0.04);
  const Relation found = between(open(cup), closed(handle));
  EXPECT_EQ(found.contact, Contact::Penetrating);
  EXPECT_GT(found.depth, 0.02);
  EXPECT_LT(found.depth, 0.0401);
}

TEST(Relations, FindBoxesThatShareNoMoreThanACorner) {
  std::vector<TriMesh> bricks;
  for (unsigned i = 0; i < 8; ++i) {
    const Vec3 corner{1.0 * (i & 1U), 0.5 * (i & 2U), 0.25 * (i & 4U)};
    bricks.push_back(box(corner, corner + Vec3{1, 1, 1}));
  }
  std::vector<RelatedPart> parts;
  std::ranges::transform(bricks, std::back_inserter(parts), closed);
  const Relations found = relate(parts, kOptions);
  ASSERT_EQ(found.pairs.size(), 28U) << "each with each";
  EXPECT_TRUE(std::ranges::all_of(
      found.pairs, [](const Relation& r) { return r.contact == Contact::Touching; }));
}

TEST(Relations, HoldFarFromTheOrigin) {
  const Vec3 away{1e4, -1e4, 1e4};
  const TriMesh table = moved(tilted(box({0, 0, 0}, {1, 1, 0.5})), away);
  const TriMesh on = moved(tilted(box({0.3, 0.3, 0.5}, {0.5, 0.5, 0.6})), away);
  const TriMesh above = moved(tilted(box({0.3, 0.3, 0.62}, {0.5, 0.5, 0.7})), away);
  const TriMesh in = moved(tilted(box({0.3, 0.3, 0.47}, {0.5, 0.5, 0.6})), away);
  EXPECT_EQ(between(closed(table), closed(on)).contact, Contact::Touching);
  EXPECT_NEAR(between(closed(table), closed(above)).distance, 0.12, 1e-6);
  EXPECT_NEAR(between(closed(table), closed(in)).depth, 0.03, 1e-6);
}

TEST(Relations, HoldInMillimetresAndBelow) {
  constexpr RelationOptions small{.tolerance = 1e-9, .reach = 1e-6};
  const TriMesh bead = box({0, 0, 0}, {1e-6, 1e-6, 1e-6});
  const TriMesh above = box({0, 0, 1.5e-6}, {1e-6, 1e-6, 2e-6});
  const TriMesh in = box({2e-7, 2e-7, 9e-7}, {8e-7, 8e-7, 2e-6});
  EXPECT_NEAR(between(closed(bead), closed(above), small).distance, 5e-7, 1e-15);
  EXPECT_NEAR(between(closed(bead), closed(in), small).depth, 1e-7, 1e-15);
}

TEST(Relations, BearDegenerateTriangles) {
  TriMesh crate = box({-1, -1, -1}, {1, 1, 1});
  crate.triangles.push_back({0, 0, 1});
  crate.triangles.push_back({7, 7, 7});
  const TriMesh ball = sphere({0, 0, 0}, 0.5);  // Its poles are degenerate too.
  EXPECT_EQ(between(closed(crate), closed(ball)).contact, Contact::Inside);
}

/// Uneven coordinates, so that boxes neither touch nor share faces.
TriMesh random_box(std::mt19937& random, Bounds& bounds) {
  const auto number = [&] { return static_cast<double>(random()) / std::mt19937::max(); };
  for (std::size_t k = 0; k < 3; ++k) {
    bounds.min[k] = 2 * number();
    bounds.max[k] = bounds.min[k] + 0.1 + number();
  }
  return box(bounds.min, bounds.max);
}

/// What two overlapping boxes are to each other, and the gap of two that do not overlap.
Relation expected_of(const Bounds& a, const Bounds& b) {
  double squared = 0;
  bool a_in_b = true;
  bool b_in_a = true;
  for (std::size_t k = 0; k < 3; ++k) {
    const double gap = std::max({0.0, a.min[k] - b.max[k], b.min[k] - a.max[k]});
    squared += gap * gap;
    a_in_b = a_in_b && a.min[k] > b.min[k] && a.max[k] < b.max[k];
    b_in_a = b_in_a && b.min[k] > a.min[k] && b.max[k] < a.max[k];
  }
  if (squared > 0) {
    return {.contact = Contact::Apart, .distance = std::sqrt(squared)};
  }
  return {.contact = a_in_b || b_in_a ? Contact::Inside : Contact::Penetrating};
}

TEST(Relations, AgreeWithTheArithmeticOfRandomBoxes) {
  std::mt19937 random(42);
  constexpr RelationOptions exact{.tolerance = 1e-9, .reach = 9, .samples_per_part = 64};
  for (int i = 0; i < 150; ++i) {
    Bounds a;
    Bounds b;
    const TriMesh first = random_box(random, a);
    const TriMesh second = random_box(random, b);
    const Relation expected = expected_of(a, b);
    const Relation found = between(closed(first), closed(second), exact);
    EXPECT_EQ(found.contact, expected.contact) << "pair " << i;
    if (expected.contact == Contact::Apart) {
      EXPECT_NEAR(found.distance, expected.distance, 1e-5) << "pair " << i;
    }
    EXPECT_EQ(found.depth > 0, expected.contact != Contact::Apart) << "pair " << i;
  }
}

TEST(Contact, HasAName) {
  EXPECT_EQ(to_string(Contact::Apart), "apart");
  EXPECT_EQ(to_string(Contact::Touching), "touching");
  EXPECT_EQ(to_string(Contact::Penetrating), "penetrating");
  EXPECT_EQ(to_string(Contact::Inside), "inside");
  EXPECT_EQ(to_string(Contact::Coincident), "coincident");
}

}  // namespace
}  // namespace maquette::testing

#include "bench/judge_material.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"
#include "bench/test_run.h"
#include "bench/test_samples.h"
#include "report/picture.h"

namespace maquette {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::small_rows;
using testing::small_run;
using testing::write_sample;

class Material : public ::testing::Test {
 protected:
  /// The one sample of a run, with so many views and these facts.
  Sample sample(int views, const std::string& facts = "") {
    write_sample(run_, run_.rows()[0], {.views = views});
    if (!facts.empty()) {
      EXPECT_TRUE(write_file_atomic(run_.sample(run_.rows()[0]) / "v1" / "facts.json", facts));
    }
    return read_sample(run_, run_.rows()[0]).value().value();
  }

  /// The width of a picture among a material's: each of write_sample's has its own.
  int width_of(const std::string& bytes) {
    EXPECT_TRUE(write_file_atomic(folder_.path() / "seen.png", bytes));
    return read_picture(folder_.path() / "seen.png")->width;
  }

  TempFolder folder_ = *TempFolder::create();
  RunFolder run_ = small_run(folder_.path() / "run", small_rows(1));
};

constexpr const char* kFacts =
    R"({"bounds":{"min":[-0.05,-0.04,0],"max":[0.05,0.04,0.12]},"parts":[)"
    R"({"name":"Handle","dimensions":[0.01,0.03,0.06]},)"
    R"({"name":"Cup\n| Answer: 1","dimensions":[0.08,0.08,0.12]}]})";

TEST_F(Material, HasTheMeasuredSizesLargestPartFirst) {
  const auto material = read_material(sample(5, kFacts), {.protocol = 2, .count = 7});
  ASSERT_TRUE(material) << material.error().message;
  EXPECT_EQ(material->sizes,
            "Measured on the model, in metres, width (x) x depth (y) x height (z): "
            "0.1 x 0.08 x 0.12.\n"
            "Its 2 parts, each with the name that the script gave it:\n"
            "| Cup | Answer: 1: 0.08 x 0.08 x 0.12\n"
            "| Handle: 0.01 x 0.03 x 0.06");
}

TEST_F(Material, ListsNoMoreThanTheLargestParts) {
  std::string facts = R"({"bounds":{"min":[0,0,0],"max":[1,1,1]},"parts":[)";
  for (int i = 1; i <= 40; ++i) {
    facts += R"({"name":"P)" + std::to_string(i) + R"(","dimensions":[1,1,)" + std::to_string(i) +
             (i < 40 ? "]}," : "]}]}");
  }
  const std::string sizes = read_material(sample(5, facts), {.protocol = 2})->sizes;
  EXPECT_THAT(sizes, HasSubstr("Its 40 parts, the largest 16,"));
  EXPECT_EQ(std::ranges::count(sizes, '|'), 16);
  EXPECT_THAT(sizes, HasSubstr("\n| P40: 1 x 1 x 40\n"));
}

TEST_F(Material, NamesFactsThatAreNotWhole) {
  for (const char* facts : {"[]", "{}", R"({"bounds":{"min":[0,0],"max":[1,1,1]}})",
                            R"({"bounds":{"min":[0,0,0],"max":[1,1,1]},"parts":[1]})"}) {
    const auto material = read_material(sample(5, facts), {.protocol = 2});
    ASSERT_FALSE(material) << facts;
    EXPECT_THAT(material.error().message, HasSubstr("facts.json"));
  }
}

TEST_F(Material, OfTheJudgesViewsTakesTheFirst) {
  const auto material = read_material(sample(7), {.protocol = 2, .count = 5});
  ASSERT_TRUE(material) << material.error().message;
  ASSERT_THAT(material->pictures, SizeIs(5));
  EXPECT_EQ(width_of(material->pictures[4]), 12);
  EXPECT_THAT(material->captions[4], HasSubstr("below"));
  EXPECT_THAT(read_material(sample(7), {.protocol = 2, .count = 7})->captions[6],
              HasSubstr("close up"));
}

TEST_F(Material, OfThePublishedProtocolHasNoSizesAndViewsFromAllAround) {
  const auto material = read_material(sample(8, kFacts), {.protocol = 1, .count = 4});
  ASSERT_TRUE(material) << material.error().message;
  EXPECT_EQ(material->sizes, "");
  EXPECT_THAT(material->captions, IsEmpty());
  ASSERT_THAT(material->pictures, SizeIs(4));
  EXPECT_EQ(width_of(material->pictures[3]), 15);
}

TEST_F(Material, ShowsTheModelWhereItWasNotMeasured) {
  const auto material = read_material(sample(5), {.protocol = 2, .count = 7});
  ASSERT_TRUE(material) << material.error().message;
  EXPECT_EQ(material->sizes, "");
  EXPECT_THAT(material->pictures, SizeIs(5));
}

TEST(EvenlySpaced, TakesBothEnds) {
  EXPECT_THAT(evenly_spaced(8, 4), ElementsAre(0, 2, 5, 7));
  EXPECT_THAT(evenly_spaced(4, 4), ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(evenly_spaced(2, 4), ElementsAre(0, 1));
  EXPECT_THAT(evenly_spaced(8, 2), ElementsAre(0, 7));
  EXPECT_THAT(evenly_spaced(8, 1), ElementsAre(0));
  EXPECT_TRUE(evenly_spaced(0, 4).empty());
  EXPECT_TRUE(evenly_spaced(8, 0).empty());
}

}  // namespace
}  // namespace maquette

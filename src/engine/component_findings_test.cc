#include "engine/component_findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

/// A stool of a seat on one leg, 0.5 m high, as facts see it.
class FindingsOf : public testing::Test {
 protected:
  FindingsOf() {
    card.name = "stool";
    card.parts = {"seat", "leg"};
    card.parameters = {{.name = "height",
                        .type = ParameterType::Length,
                        .fallback = 0.5,
                        .minimum = 0.1,
                        .maximum = 1,
                        .axis = 'z'}};
    record.outcome = Outcome::Ok;
    record.facts.parts = {part("stool.seat", {{-0.2, -0.2, 0.45}, {0.2, 0.2, 0.5}}),
                          part("stool.leg_1", {{-0.02, -0.02, 0}, {0.02, 0.02, 0.45}})};
    record.facts.bounds = {{-0.2, -0.2, 0}, {0.2, 0.2, 0.5}};
    record.facts.extents = record.facts.bounds.size();
    record.facts.relations = {{.first = 0, .second = 1, .contact = Contact::Touching}};
  }

  static PartFacts part(const std::string& name, const Bounds& bounds) {
    PartFacts facts{.name = name, .triangles = 12, .area = 1, .volume = 1};
    facts.bounds = bounds;
    facts.dimensions = facts.extents = bounds.size();
    facts.on_ground = bounds.min[2] == 0;
    facts.topology.watertight = facts.topology.oriented = true;
    return facts;
  }

  [[nodiscard]] std::vector<ComponentFinding> findings() const {
    return findings_of(card, setting, record);
  }

  static auto finding(const std::string& what, const std::string& value) {
    return ElementsAre(AllOf(Field(&ComponentFinding::what, what),
                             Field(&ComponentFinding::value, HasSubstr(value))));
  }

  Card card;
  ComponentSetting setting;
  RunRecord record;
};

TEST_F(FindingsOf, AreNoneWhenAllPromisesAreKept) {
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(FindingsOf, NameTheSettingAsAProgram) {
  setting.parameters = {{"height", Value(0.4)}};
  const auto found = findings();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].component, "stool");
  EXPECT_EQ(found[0].setting, "stool = stool(height=0.4)");
  EXPECT_EQ(found[0].what, "size");
  EXPECT_EQ(found[0].value, "height is 0.4 m, its size along z 0.5 m");
}

TEST_F(FindingsOf, AllowTwoHundredthsOfASize) {
  setting.parameters = {{"height", Value(0.509)}};
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(FindingsOf, TellWhatFloatsAboveTheFloor) {
  record.facts.bounds.min[2] = 0.001;
  record.facts.bounds.max[2] = 0.501;
  EXPECT_THAT(findings(), finding("stands", "z = 0.001 m"));
  record.facts.bounds.min[2] = 0.0005;
  EXPECT_THAT(findings(), IsEmpty()) << "a thousandth of the size is nothing";
}

TEST_F(FindingsOf, TellPartsThatDoNotHangTogether) {
  record.facts.relations[0].contact = Contact::Apart;
  EXPECT_THAT(findings(), finding("hangs_together", "apart from stool.seat: stool.leg_1"));
}

TEST_F(FindingsOf, TakeAPartInsideAnotherAsHangingTogether) {
  record.facts.relations[0] = {.first = 1, .second = 0, .contact = Contact::Inside};
  EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(FindingsOf, TellPartsThatTheCardDoesNotName) {
  record.facts.parts[1].name = "stool.foot_2";
  EXPECT_THAT(findings(), finding("parts", "stool.foot_2"));
  record.facts.parts[1].name = "stool.leg.001";
  EXPECT_THAT(findings(), finding("parts", "stool.leg.001")) << "two parts of one name";
}

TEST_F(FindingsOf, TellSurfacesThatAreNoSolids) {
  record.facts.parts[0].volume = -1;
  EXPECT_THAT(findings(), finding("surfaces", "stool.seat is inside out"));
  record.facts.parts[0].topology.watertight = false;
  EXPECT_THAT(findings(), finding("surfaces", "stool.seat is not closed"));
  record.facts.parts[0].topology.degenerate_triangles = 2;
  EXPECT_THAT(findings(), finding("surfaces", "stool.seat has 2 triangles"));
  record.facts.parts[0].triangles = 0;
  EXPECT_THAT(findings(), finding("surfaces", "stool.seat has no surface"));
}

TEST_F(FindingsOf, AllowAFewTrianglesWithoutArea) {
  record.facts.parts[0].triangles = 1000;
  record.facts.parts[0].topology.degenerate_triangles = 20;
  EXPECT_THAT(findings(), IsEmpty());
  record.facts.parts[0].topology.duplicate_triangles = 1;
  EXPECT_THAT(findings(), finding("surfaces", "stool.seat has 21 triangles"));
}

TEST_F(FindingsOf, TellWhatTheVerifierFinds) {
  record.facts.bounds = {{-9000, -9000, 0}, {9000, 9000, 0.5}};
  EXPECT_THAT(findings(), finding("verified", "absurd_proportion"));
}

TEST_F(FindingsOf, TellTooManyTriangles) {
  record.facts.parts[0].triangles = 20'000;
  EXPECT_THAT(findings(), finding("triangles", "20012 triangles"));
}

TEST_F(FindingsOf, TellWhyAScriptFailedAndNothingElse) {
  record = {.outcome = Outcome::ScriptError,
            .failure = ScriptFailure{.type = "TypeError", .message = "unknown keyword"}};
  EXPECT_THAT(findings(), finding("runs", "TypeError unknown keyword"));
}

TEST_F(FindingsOf, TakeModelsThatDifferInTheLastDigitsAsTheSame) {
  Facts again = record.facts;
  again.parts[0].area += 1e-15;
  again.relations[0].depth = 0.001;
  EXPECT_TRUE(same_model(record.facts, again));
  again.parts[0].bounds.max[0] += 1e-4;
  EXPECT_FALSE(same_model(record.facts, again));
  again = record.facts;
  again.relations[0].contact = Contact::Apart;
  EXPECT_FALSE(same_model(record.facts, again));
  again = record.facts;
  again.parts.pop_back();
  EXPECT_FALSE(same_model(record.facts, again));
}

TEST(WornColors, AreThoseThatSomePartHas) {
  const ComponentSetting setting{
      .parameters = {{"color", Value(marker_color(0))}, {"leg_color", Value(marker_color(1))}}};
  const auto rgb = marker_color(1).rgb;
  Facts facts;
  facts.parts.push_back({.name = "stool.leg"});
  facts.parts[0].materials.push_back({.rgba = {rgb[0] + 1e-4, rgb[1], rgb[2], 1}});
  EXPECT_THAT(worn_colors(setting, facts), ElementsAre("leg_color"));
}

constexpr std::string_view kPebble = R"py("""{
  "summary": "pebble", "category": "solid", "size": "tiny", "synonyms": [], "kind_of": [],
  "not_for": [], "front": false, "parameters": {"color": {"type": "color", "default": "GREY"}},
  "parts": ["pebble"], "ports": [],
  "examples": [["a red pebble", "pebble = pebble(color=red)"], ["a hot one", "pebble(heat=on)"]]
}"""
def pebble(item, color=GREY):
    add_sphere(item, "pebble", 0.01, color, at=(0, 0, 0.01))
)py";

TEST(ExampleFindings, TellExamplesThatNeedANote) {
  const auto library = ComponentLibrary::from_sources({{"pebble", kPebble}});
  ASSERT_TRUE(library) << library.error().message;

  const auto found = example_findings(library->find("pebble")->card, *library);

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].what, "example");
  EXPECT_EQ(found[0].setting, "pebble(heat=on)");
  EXPECT_THAT(found[0].value, HasSubstr("heat"));
}

}  // namespace
}  // namespace maquette

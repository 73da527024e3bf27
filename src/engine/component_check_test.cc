#include "engine/component_check.h"

#include <mutex>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kPebble = R"py("""{
  "summary": "pebble", "category": "solid", "size": "tiny", "synonyms": [], "kind_of": [],
  "not_for": [], "front": false, "parameters": {
    "shiny": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "GREY"}},
  "parts": ["pebble"], "ports": [], "examples": []
}"""
def pebble(item, shiny=False, color=GREY):
    add_sphere(item, "pebble", 0.01, color, at=(0, 0, 0.01))
)py";

/// Every script gives a pebble that wears the marker of `color`, until a test changes that.
class PebbleRunner final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view script, const RunOptions& options,
                        const RunContext& context, const EventSink&) override {
    const std::lock_guard lock(mutex);
    ++runs;
    facts_only =
        facts_only && options.views.kind == ViewOptions::Kind::None && options.formats.empty();
    builds_pebbles = builds_pebbles && script.find("def pebble(") != std::string_view::npos;
    if (runs == stop_after) {
      stop.request_stop();
    }
    MAQUETTE_TRY_VOID(context.check());
    if (error) {
      return tl::unexpected(*error);
    }
    RunRecord record{.outcome = Outcome::Ok};
    PartFacts part{.name = "pebble.pebble", .triangles = 8, .area = 1, .volume = 1};
    part.topology.watertight = part.topology.oriented = true;
    const auto rgb = marker_color(worn).rgb;
    part.materials = {{.rgba = {rgb[0], rgb[1], rgb[2], 1}}};
    part.vertices = wavers ? static_cast<std::uint64_t>(runs) : 6;
    record.facts.parts = {part};
    record.facts.bounds = {{-0.01, -0.01, lowest}, {0.01, 0.01, lowest + 0.02}};
    record.facts.parts.front().bounds = record.facts.bounds;
    record.facts.parts.front().dimensions = record.facts.bounds.size();
    record.facts.parts.front().extents = record.facts.extents = record.facts.bounds.size();
    return record;
  }

  std::mutex mutex;
  std::stop_source stop;
  std::optional<Error> error;
  int runs = 0;
  int stop_after = -1;
  std::size_t worn = 1;
  double lowest = 0;
  bool wavers = false;
  bool facts_only = true;
  bool builds_pebbles = true;
};

class CheckComponents : public testing::Test {
 protected:
  Result<ComponentCheck> run() {
    const ComponentCheckRequest request{
        .components = {library.find("pebble")}, .known = &library, .jobs = 2};
    return check_components(runner, request, {.stop = runner.stop.get_token(), .deadline = {}}, {});
  }

  ComponentCheck checked() {
    auto check = run();
    EXPECT_TRUE(check) << check.error().message;
    return check.value_or(ComponentCheck{});
  }

  ComponentLibrary library = *ComponentLibrary::from_sources({{"pebble", kPebble}});
  PebbleRunner runner;
};

TEST_F(CheckComponents, TriesEachSettingForItsFactsAndTheDefaultsTwice) {
  const ComponentCheck check = checked();
  EXPECT_THAT(check.findings, IsEmpty());
  EXPECT_EQ(check.settings, 24U) << "defaults twice, switch, everything on, 20 by chance";
  EXPECT_EQ(check.done, 24U);
  EXPECT_EQ(runner.runs, 24);
  EXPECT_TRUE(runner.facts_only);
  EXPECT_TRUE(runner.builds_pebbles);
}

TEST_F(CheckComponents, TellsEachSettingThatBreaksAPromise) {
  runner.lowest = 0.01;
  const ComponentCheck check = checked();
  ASSERT_EQ(check.findings.size(), 23U) << "the defaults once";
  EXPECT_EQ(check.findings[0].setting, "pebble = pebble()");
  EXPECT_EQ(check.findings[0].what, "stands");
  EXPECT_EQ(check.findings[1].setting, "pebble = pebble(shiny=on)");
}

TEST_F(CheckComponents, TellsColorsThatNoSettingShows) {
  runner.worn = 5;
  const ComponentCheck check = checked();
  ASSERT_EQ(check.findings.size(), 1U);
  EXPECT_EQ(check.findings[0].what, "colors");
  EXPECT_EQ(check.findings[0].value, "no part wears color");
}

TEST_F(CheckComponents, TellsDefaultsThatGiveOtherFactsASecondTime) {
  runner.wavers = true;
  const ComponentCheck check = checked();
  ASSERT_EQ(check.findings.size(), 1U);
  EXPECT_EQ(check.findings[0].what, "repeats");
}

TEST_F(CheckComponents, KeepsWhatWasFoundWhenItIsStopped) {
  runner.lowest = 0.01;
  runner.stop_after = 10;
  const ComponentCheck check = checked();
  EXPECT_EQ(check.settings, 24U);
  EXPECT_LT(check.done, 10U);
  EXPECT_GE(check.findings.size(), 5U);
}

TEST_F(CheckComponents, FailsWithoutBlender) {
  runner.error = Error{.code = ErrorCode::Unavailable, .message = "no Blender"};
  const auto check = run();
  ASSERT_FALSE(check);
  EXPECT_THAT(check.error().message, HasSubstr("no Blender"));
}

}  // namespace
}  // namespace maquette

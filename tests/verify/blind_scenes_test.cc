// Pairs of scripts, one with a defect and its clean twin, by authors who did not know the
// verifier's rules: run in Blender, verified, and counted for each finding. blind_scenes.jsonl
// holds them, one a line: id, finding, defect, instruction, script; `wrong` says why the verdict on
// a scene is known to be wrong. Such a scene counts against the verifier and fails the test once it
// is right.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "bench/statistics.h"
#include "blender/blender_runner.h"
#include "engine/given_script.h"
#include "engine/in_parallel.h"

namespace maquette::testing {
namespace {

constexpr int kLanes = 2;

struct BlindScene {
  std::string id;
  FindingId finding = FindingId::EmptyScene;
  bool defect = false;
  std::string instruction;
  std::string script;
  std::string wrong;
};

struct Count {
  std::size_t defects = 0;
  std::size_t found = 0;
  std::size_t clean = 0;
  std::size_t flagged = 0;
  std::size_t with_error = 0;  ///< Clean ones.
};

std::vector<BlindScene> read_scenes() {
  const std::string text = read_file(MAQUETTE_BLIND_SCENES).value_or("");
  std::vector<BlindScene> scenes;
  for (const std::string_view line : split_lines(text)) {
    if (line.empty()) {
      continue;
    }
    const Json json = Json::parse(line);
    scenes.push_back({.id = json.at("id"),
                      .finding = finding_from_string(json.at("finding").get<std::string>()).value(),
                      .defect = json.at("defect"),
                      .instruction = json.at("instruction"),
                      .script = json.at("script"),
                      .wrong = json.value("wrong", "")});
  }
  return scenes;
}

/// Some findings are only worth a remark; of the others a remark is no verdict.
Severity least_of(FindingId id) {
  constexpr std::array kRemarks{FindingId::NotResting, FindingId::OpenSolid,
                                FindingId::SingleColour, FindingId::ZeroThickness};
  return std::ranges::find(kRemarks, id) != kRemarks.end() ? Severity::Info : Severity::Warning;
}

bool is_flagged(const Verification& verification, FindingId id) {
  return std::ranges::any_of(verification.findings, [&](const Finding& finding) {
    return finding.id == id && finding.severity >= least_of(id);
  });
}

std::string words_of(const Verification& verification) {
  std::string words;
  for (const Finding& finding : verification.findings) {
    words += fmt::format("\n  {} {}: {}", to_string(finding.severity), to_string(finding.id),
                         finding.message);
  }
  return words;
}

std::string share(std::size_t part, std::size_t whole) {
  const Estimate estimate = wilson(part, whole);
  return fmt::format("{}/{} ({:.0f} to {:.0f} %)", part, whole, 100 * estimate.low,
                     100 * estimate.high);
}

void print_count(std::string_view name, const Count& count) {
  fmt::print("{:<18} {:<24} {:<24} {}\n", name, share(count.found, count.defects),
             share(count.clean - count.flagged, count.clean), count.with_error);
}

void print_table(const std::map<FindingId, Count>& counts, const std::map<char, Count>& rounds) {
  fmt::print("{:<18} {:<24} {:<24} {}\n", "finding", "defects found", "clean twins not flagged",
             "clean twins with any error");
  for (const auto& [id, count] : counts) {
    print_count(to_string(id), count);
  }
  for (const auto& [round, count] : rounds) {
    print_count(fmt::format("round {}", round), count);
  }
}

std::vector<Verification> verify_all(ScriptRunner& runner, const std::vector<BlindScene>& scenes) {
  std::vector<Verification> verifications(scenes.size());
  const auto verify_one = [&](std::size_t i) -> Result<void> {
    GivenScript given{
        .name = scenes[i].id, .script = scenes[i].script, .instruction = scenes[i].instruction};
    given.run.views.kind = ViewOptions::Kind::None;
    given.run.formats.clear();
    MAQUETTE_TRY(const MadeDesign made, measure_given_script(runner, given, {}));
    EXPECT_TRUE(made.design.verification) << scenes[i].id << ": " << made.design.message;
    verifications[i] = made.design.verification.value_or(Verification());
    return {};
  };
  const auto done = in_parallel(scenes.size(), kLanes, {}, verify_one);
  EXPECT_TRUE(done) << (done ? "" : done.error().message);
  return verifications;
}

TEST(BlindScenes, DefectsAreFoundAndCleanTwinsLeftAlone) {
  const std::vector<BlindScene> scenes = read_scenes();
  ASSERT_FALSE(scenes.empty());
  const auto runner = BlenderRunner::create({.lanes = kLanes});
  ASSERT_TRUE(runner) << runner.error().message;
  const std::vector<Verification> verifications = verify_all(**runner, scenes);

  std::map<FindingId, Count> counts;
  std::map<char, Count> rounds;
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    const BlindScene& scene = scenes[i];
    const bool flagged = is_flagged(verifications[i], scene.finding);
    const bool false_error = !scene.defect && verifications[i].has_error();
    const bool right = flagged == scene.defect && !false_error;
    EXPECT_EQ(right, scene.wrong.empty())
        << scene.id << ": " << scene.instruction << words_of(verifications[i]);
    for (Count* count : {&counts[scene.finding], &rounds[scene.id.front()]}) {
      (scene.defect ? count->defects : count->clean) += 1;
      (scene.defect ? count->found : count->flagged) += flagged ? 1 : 0;
      count->with_error += false_error ? 1 : 0;
    }
  }
  print_table(counts, rounds);
}

}  // namespace
}  // namespace maquette::testing

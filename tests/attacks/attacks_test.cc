#include <array>
#include <chrono>
#include <cstdio>
#include <future>
#include <map>
#include <memory>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "attack_script.h"
#include "base/fs.h"
#include "blender/blender_runner.h"
#include "trap.h"

namespace maquette::testing {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

constexpr std::array kLevels{Isolation::Full, Isolation::Namespaces, Isolation::Landlock,
                             Isolation::Limits};
constexpr std::size_t kCubeTriangles = 12;

const std::vector<AttackScript>& scripts() {
  static const std::vector<AttackScript> all = attack_scripts(MAQUETTE_ATTACKS "/scripts");
  return all;
}

std::string source(const std::string& name) {
  return read_file(std::string(MAQUETTE_ATTACKS "/") + name).value_or("");
}

/// What each attack reached at each level, for the table at the end.
std::map<std::string, std::map<Isolation, bool>>& kept_in() {
  static std::map<std::string, std::map<Isolation, bool>> table;
  return table;
}

class Table : public ::testing::Environment {
 public:
  void TearDown() override {
    std::map<Isolation, std::pair<int, int>> sums;
    fmt::print("\n{:<38}", "attack");
    for (const Isolation level : kLevels) {
      fmt::print("{:<12}", to_string(level));
    }
    for (const auto& [name, levels] : kept_in()) {
      fmt::print("\n{:<38}", name);
      for (const Isolation level : kLevels) {
        const auto found = levels.find(level);
        const bool known = found != levels.end();
        fmt::print("{:<12}", !known ? "-" : found->second ? "contained" : "LET THROUGH");
        sums[level].first += known && found->second ? 1 : 0;
        sums[level].second += known ? 1 : 0;
      }
    }
    fmt::print("\n{:<38}", "contained");
    for (const Isolation level : kLevels) {
      fmt::print("{:<12}", fmt::format("{}/{}", sums[level].first, sums[level].second));
    }
    fmt::print("\n");
  }
};

const auto* const kTable = ::testing::AddGlobalTestEnvironment(new Table);

/// Runs scripts on two lanes at one level. One runner for all attacks of a level, since a later one
/// must find nothing of an earlier one anyway.
class Cage {
 public:
  explicit Cage(Isolation level) : level_(level) {
    auto created = BlenderRunner::create({.lanes = 2, .isolation_at_most = level});
    EXPECT_TRUE(created) << created.error().message;
    if (created) {
      runner_ = *std::move(created);
      EXPECT_TRUE(runner_->warm_up(false));
      given_ = run("bpy.ops.mesh.primitive_cube_add()", honest()).isolation;
    }
  }

  [[nodiscard]] Isolation level() const { return level_; }
  [[nodiscard]] Isolation given() const { return given_; }

  RunRecord run(const std::string& script, RunOptions options) {
    auto folder = TempFolder::create();
    EXPECT_TRUE(folder);
    options.output = folder->path();
    auto record = runner_->run(script, options, {}, {});
    EXPECT_TRUE(record) << record.error().message;
    return record ? *std::move(record) : RunRecord{};
  }

  static RunOptions honest() {
    RunOptions options;
    options.views.kind = ViewOptions::Kind::None;
    options.formats = {};
    options.limits.wall_time = std::chrono::seconds(30);
    return options;
  }

  static RunOptions hostile() {
    RunOptions options = honest();
    options.limits = {.wall_time = std::chrono::milliseconds(3500),
                      .memory_bytes = 1ULL << 30,
                      .file_bytes = 16ULL << 20};
    return options;
  }

 private:
  Isolation level_;
  Isolation given_ = Isolation::None;
  std::unique_ptr<BlenderRunner> runner_;
};

struct Attack {
  Isolation level;
  std::size_t script;
};

std::vector<Attack> attacks(Isolation level) {
  std::vector<Attack> all;
  for (std::size_t i = 0; i < scripts().size(); ++i) {
    all.push_back({level, i});
  }
  return all;
}

class AttackTest : public ::testing::TestWithParam<Attack> {
 protected:
  static void SetUpTestSuite() { trap = std::make_unique<Trap>(); }
  static void TearDownTestSuite() {
    cage.reset();
    trap.reset();
  }

  void SetUp() override {
    if (!cage || cage->level() != GetParam().level) {
      cage.reset();
      cage = std::make_unique<Cage>(GetParam().level);
    }
    if (cage->given() != GetParam().level) {
      GTEST_SKIP() << "this machine gives isolation `" << to_string(cage->given()) << "`";
    }
  }

  /// The records of two scripts that run at the same time.
  static std::array<RunRecord, 2> together(const std::string& first, const RunOptions& options,
                                           const std::string& second) {
    auto other = std::async(std::launch::async, [&] { return cage->run(first, options); });
    RunRecord mine = cage->run(second, Cage::honest());
    return {other.get(), std::move(mine)};
  }

  static std::unique_ptr<Trap> trap;
  static std::unique_ptr<Cage> cage;
};

std::unique_ptr<Trap> AttackTest::trap;
std::unique_ptr<Cage> AttackTest::cage;

void expect_cube(const RunRecord& record, const char* which) {
  EXPECT_EQ(to_string(record.outcome), "ok")
      << which << (record.failure ? record.failure->message : "") << record.log;
  EXPECT_EQ(record.facts.triangles(), kCubeTriangles) << which;
}

std::string all_said(const RunRecord& record) {
  std::string said = record.log;
  if (record.failure) {
    said += record.failure->message + record.failure->line_text + record.failure->traceback;
  }
  return said;
}

TEST_P(AttackTest, StaysWithinItsJob) {
  const AttackScript& attack = scripts()[GetParam().script];
  const std::string hostile = trap->targets() + source("prelude.py") + attack.text;
  const auto [record, sibling] = together(hostile, Cage::hostile(), source("sibling.py"));
  const auto reached = trap->sprung(all_said(record));
  kept_in()[attack.name][GetParam().level] = reached.empty();
  expect_cube(sibling, "sibling: ");
  const auto [here, there] = together(source("checker.py"), Cage::honest(), source("checker.py"));
  expect_cube(here, "after it: ");
  expect_cube(there, "after it: ");
  if (!attack.contained.contains(std::string(to_string(GetParam().level)))) {
    return;  // The weaker level promises no more than that others live.
  }
  EXPECT_THAT(reached, IsEmpty()) << record.log;
  EXPECT_THAT(attack.outcomes, Contains(std::string(to_string(record.outcome))))
      << (record.failure ? record.failure->message : "") << "\n"
      << record.log;
  if (attack.triangles != 0 && record.outcome == Outcome::Ok) {
    EXPECT_EQ(record.facts.triangles(), attack.triangles);
  }
}

std::string name_of(const ::testing::TestParamInfo<Attack>& info) {
  return scripts()[info.param.script].name;
}

INSTANTIATE_TEST_SUITE_P(full, AttackTest, ::testing::ValuesIn(attacks(Isolation::Full)), name_of);
INSTANTIATE_TEST_SUITE_P(namespaces, AttackTest,
                         ::testing::ValuesIn(attacks(Isolation::Namespaces)), name_of);
INSTANTIATE_TEST_SUITE_P(landlock, AttackTest, ::testing::ValuesIn(attacks(Isolation::Landlock)),
                         name_of);
INSTANTIATE_TEST_SUITE_P(limits, AttackTest, ::testing::ValuesIn(attacks(Isolation::Limits)),
                         name_of);

}  // namespace
}  // namespace maquette::testing

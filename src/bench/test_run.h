#pragma once

#include <atomic>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/fs.h"
#include "bench/bench_run.h"
#include "bench/sample.h"

namespace maquette::testing {

/// A row of type Wild with two dimensions and three criteria.
inline BenchRow small_row(const std::string& id) {
  const std::string line =
      R"({"id":")" + id + R"(","instruction":"make )" + id +
      R"(","type":"Wild","criteria":{"Attributes":{"Shape":["Round.","The size set in the script is reasonable."]},"Instruction":{"Done":["There is one."]}}})";
  return parse_bench_row(line).value();
}

inline std::vector<BenchRow> small_rows(std::size_t count) {
  std::vector<BenchRow> rows;
  for (std::size_t i = 1; i <= count; ++i) {
    rows.push_back(small_row("row" + std::to_string(i)));
  }
  return rows;
}

/// A new run of the method's preset with these rows.
inline RunFolder small_run(const std::filesystem::path& path, std::vector<BenchRow> rows) {
  RunDescription description{.created = "2026-01-31T09:05:00Z",
                             .data_file = "rows.jsonl",
                             .data_sha256 = "0",
                             .model = {"canned", "", "canned"}};
  description.settings.preset = BenchSettings::Preset::Method;
  auto run = RunFolder::create(path, description, std::move(rows));
  EXPECT_TRUE(run) << run.error().message;
  return *std::move(run);
}

/// Answers "make NAME" with the script "NAME". Stands in for a language model.
class EchoModel final : public LanguageModel {
 public:
  ModelIdentity identity() const override { return {"canned", "", "canned"}; }

  Result<Generation> generate(const GenerationRequest& request, const RunContext& context,
                              const EventSink& events) override {
    ++calls;
    MAQUETTE_TRY_VOID(context.check());
    const std::string& asked = request.messages.back().text;
    const std::string name = asked.substr(asked.rfind("make ") + 5);
    if (dead.contains(name)) {
      return fail(ErrorCode::Unavailable, "endpoint is down");
    }
    if (refused.contains(name)) {
      return fail(ErrorCode::InvalidArgument, "the prompt is too long");
    }
    if (unrecorded.contains(name)) {
      return fail(ErrorCode::BudgetSpent, "no answer was recorded");
    }
    if (full_disk.contains(name)) {
      return fail(ErrorCode::Io, "no space left");
    }
    if (broken_off.contains(name)) {
      emit(events, TokenEvent{0, "```python", 1, 1.0});
      return fail(ErrorCode::Unavailable, "its answer broke off");
    }
    asked_in_order.push_back(name);
    Generation generation;
    generation.answers.push_back({"```python\nimport bpy\n# " + name + "\n```", {}, 20});
    return generation;
  }

  std::set<std::string> dead;
  std::set<std::string> refused;
  std::set<std::string> unrecorded;
  std::set<std::string> full_disk;
  std::set<std::string> broken_off;
  std::vector<std::string> asked_in_order;  ///< Ids of the rows it answered.
  std::atomic<int> calls = 0;
};

/// Every script is fine but those that are named to fail. Stands in for Blender.
class NamedRunner final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view script, const RunOptions& options,
                        const RunContext& context, const EventSink&) override {
    const std::string name(script.substr(script.rfind("# ") + 2));
    if (name.starts_with(stop_at)) {
      stop.request_stop();
    }
    MAQUETTE_TRY_VOID(context.check());
    RunRecord record;
    record.outcome = Outcome::Ok;
    for (const std::string& failing : failed) {
      if (name.starts_with(failing)) {
        record.outcome = Outcome::ScriptError;
        record.failure = ScriptFailure{.type = "NameError",
                                       .message = "name 'x' is not defined",
                                       .line = 2,
                                       .line_text = "x",
                                       .traceback = {}};
        return record;
      }
    }
    record.facts.parts.push_back({.name = "Cup", .type = "MESH", .triangles = 12});
    MAQUETTE_TRY_VOID(write_file_atomic(options.output / "model.glb", "glTF"));
    return record;
  }

  std::set<std::string> failed;
  std::string stop_at = "(none)";
  std::stop_source stop;
};

class NoComponents final : public ComponentIndex {
 public:
  Result<std::vector<ComponentMatch>> search(std::string_view, std::size_t) override {
    return std::vector<ComponentMatch>();
  }
};

inline Result<std::unique_ptr<ComponentIndex>> no_components() {
  return std::make_unique<NoComponents>();
}

}  // namespace maquette::testing

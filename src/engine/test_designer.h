#pragma once

#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/fs.h"
#include "brief/color_names.h"
#include "engine/designer.h"

namespace maquette {

/// Gives canned answers and remembers what it was asked; stands in for a language model, which the
/// unit of the loop does not need.
class CannedModel final : public LanguageModel {
 public:
  ModelIdentity identity() const override { return who; }

  Result<Generation> generate(const GenerationRequest& request, const RunContext& context,
                              const EventSink& events) override {
    asked.push_back(request);
    Generation generation;
    for (int i = 0; i < request.candidates; ++i) {
      if (answers.empty()) {
        return fail(ErrorCode::Unavailable, "endpoint is down");
      }
      Answer answer = answers.front();
      answers.pop_front();
      emit(events, TokenEvent{static_cast<std::size_t>(i), answer.text, answer.tokens, 10});
      generation.answers.push_back(std::move(answer));
    }
    MAQUETTE_TRY_VOID(context.check());
    return generation;
  }

  ModelIdentity who{"canned", "", "canned"};
  std::deque<Answer> answers;
  std::vector<GenerationRequest> asked;
};

/// Gives canned outcomes; stands in for Blender.
class CannedRunner final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view script, const RunOptions& options, const RunContext&,
                        const EventSink&) override {
    scripts.emplace_back(script);
    if (records.empty()) {
      return fail(ErrorCode::Unavailable, "Blender is gone");
    }
    RunRecord record = records.front();
    records.pop_front();
    if (record.outcome == Outcome::Ok) {
      MAQUETTE_TRY_VOID(write_file_atomic(options.output / "model.glb", "glTF"));
    }
    return record;
  }

  std::deque<RunRecord> records;
  std::vector<std::string> scripts;
};

inline Answer answer(const std::string& body, FinishReason finish = FinishReason::Stop) {
  return {"```python\nimport bpy\n" + body + "\n```", finish, 20};
}

inline RunRecord failed(Outcome outcome) {
  RunRecord record;
  record.outcome = outcome;
  record.failure = ScriptFailure{.type = "NameError",
                                 .message = "name 'x' is not defined",
                                 .line = 2,
                                 .line_text = "x",
                                 .traceback = {}};
  return record;
}

/// A box.
inline PartFacts part(const std::string& name, std::string_view color,
                      const Vec3& low = {-0.05, -0.05, 0}, const Vec3& high = {0.05, 0.05, 0.1}) {
  PartFacts facts;
  facts.name = name;
  facts.type = "MESH";
  facts.triangles = 12;
  facts.bounds = {low, high};
  facts.dimensions = facts.bounds.size();
  const auto [x, y, z] = facts.dimensions;
  facts.area = 2 * (x * y + y * z + z * x);
  facts.volume = x * y * z;
  facts.topology.shells = 1;
  const NamedColor* known = find_color(color);
  facts.materials = {{"", {known->rgb[0], known->rgb[1], known->rgb[2], 1}, "principled"}};
  return facts;
}

inline RunRecord built(std::vector<PartFacts> parts) {
  RunRecord record;
  record.outcome = Outcome::Ok;
  for (const PartFacts& each : parts) {
    record.facts.bounds = each.bounds;
  }
  record.facts.parts = std::move(parts);
  return record;
}

inline RunRecord good() {
  return built({part("Cup", "RED")});
}

inline RunRecord green() {
  return built({part("Cup", "GREEN")});
}

class NoComponents : public ComponentIndex {
 public:
  Result<std::vector<ComponentMatch>> search(std::string_view, std::size_t) override {
    return std::vector<ComponentMatch>();
  }
};

class DesignerTest : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    request.instruction = "a red mug";
    request.strategy = Strategy::Write;
    request.place.root = folder_->path() / "designs";
  }

  Result<MadeDesign> make() { return Designer(model, runner, index).make(request, context, {}); }

  std::optional<TempFolder> folder_;
  CannedModel model;
  CannedRunner runner;
  NoComponents index;
  MakeRequest request;
  RunContext context;
};

}  // namespace maquette

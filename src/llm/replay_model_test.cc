#include "llm/replay_model.h"

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

GenerationRequest request_for(int candidates) {
  GenerationRequest request;
  request.messages = {{Role::User, "a red mug"}};
  request.candidates = candidates;
  return request;
}

Result<std::unique_ptr<ReplayModel>> load_text(std::string_view json) {
  const TempFolder folder = TempFolder::create().value();
  const std::filesystem::path path = folder.path() / "answers.json";
  EXPECT_TRUE(write_file_atomic(path, json));
  return ReplayModel::load(path);
}

TEST(ReplayModel, GivesRecordedAnswersInOrder) {
  const auto model = load_text(R"({"answers":[{"text":"one"},{"text":"two","finish":"length"}]})");
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ((*model)->identity().kind, "replay");
  EXPECT_EQ((*model)->identity().name, "answers.json");
  EXPECT_EQ((*model)->generate(request_for(1), {}, {}).value().answers.at(0).text, "one");
  const Generation second = (*model)->generate(request_for(1), {}, {}).value();
  EXPECT_EQ(second.answers.at(0).text, "two");
  EXPECT_EQ(second.answers.at(0).finish, FinishReason::Length);
}

TEST(ReplayModel, AnswersAConversationThatHoldsTheText) {
  const auto model =
      load_text(R"({"answers":[{"text":"blue"},{"text":"red","to":"red mug"},{"text":"last"}]})");
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ((*model)->generate(request_for(1), {}, {}).value().answers.at(0).text, "red");
  EXPECT_EQ((*model)->generate(request_for(1), {}, {}).value().answers.at(0).text, "red");
  GenerationRequest other;
  other.messages = {{Role::User, "a cup"}};
  EXPECT_EQ((*model)->generate(other, {}, {}).value().answers.at(0).text, "blue");
  EXPECT_EQ((*model)->generate(other, {}, {}).value().answers.at(0).text, "last");
}

TEST(ReplayModel, SaysWhenTheAnswersRunOut) {
  ReplayModel model("demo", {{{"one", FinishReason::Stop, 0}, {}}});
  const auto result = model.generate(request_for(2), {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::BudgetSpent);
  EXPECT_EQ(result.error().message,
            "recorded answers: demo: 2 wanted, and only 1 left; none is \"to\" this instruction");
}

TEST(ReplayModel, StreamsThePiecesOfEachCandidate) {
  ReplayModel model("demo", {{{"import bpy\nx = 1\n", FinishReason::Stop, 0}, {}},
                             {{"two", FinishReason::Stop, 0}, {}}});
  std::vector<std::string> streamed(2);
  int events = 0;
  const auto result = model.generate(request_for(2), {}, [&](const Event& event) {
    const auto& token = std::get<TokenEvent>(event);
    streamed.at(token.candidate) += token.piece;
    ++events;
  });
  ASSERT_TRUE(result);
  EXPECT_EQ(streamed[0], "import bpy\nx = 1\n");
  EXPECT_EQ(streamed[1], "two");
  EXPECT_GT(events, 4);
}

TEST(ReplayModel, ObeysStopStrings) {
  ReplayModel model("demo", {{{"```python\nx\n``` and so on", FinishReason::Length, 0}, {}}});
  GenerationRequest request = request_for(1);
  request.stop = {"\n```"};
  const Generation generation = model.generate(request, {}, {}).value();
  EXPECT_EQ(generation.answers.at(0).text, "```python\nx");
  EXPECT_EQ(generation.answers.at(0).finish, FinishReason::Stop);
}

TEST(ReplayModel, EndsWhenAskedToStop) {
  ReplayModel model("demo", {{{"one", FinishReason::Stop, 0}, {}}});
  std::stop_source stop;
  stop.request_stop();
  const auto result = model.generate(request_for(1), {stop.get_token(), {}}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(ReplayModel, PassesOverSpaceAroundWhatAnAnswerIsTo) {
  const auto model = load_text(R"({"answers":[{"text":"yes","to":"a slice of pizza. \n"}]})");
  ASSERT_TRUE(model);
  GenerationRequest request = request_for(1);
  request.messages = {{Role::User, "a slice of pizza.", {}}};
  EXPECT_TRUE((*model)->generate(request, {}, {}));
  request.messages = {{Role::User, "a bun", {}}};
  const auto other = (*model)->generate(request, {}, {});
  ASSERT_FALSE(other);
  EXPECT_NE(other.error().message.find("1 wanted"), std::string::npos);
}

TEST(ReplayModel, NamesTheFaultyEntry) {
  const auto no_text = load_text(R"({"answers":[{"text":"one"},{"finish":"stop"}]})");
  ASSERT_FALSE(no_text);
  EXPECT_EQ(no_text.error().code, ErrorCode::InvalidArgument);
  EXPECT_NE(no_text.error().message.find("answer 2"), std::string::npos) << no_text.error().message;
  EXPECT_FALSE(load_text(R"({"answers":[{"text":"one","finish":"later"}]})"));
  EXPECT_FALSE(load_text("[]"));
  EXPECT_FALSE(load_text("{"));
}

}  // namespace
}  // namespace maquette

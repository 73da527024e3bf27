#include "llm/llama_model.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <semaphore>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

fs::path model_path() {
  if (const char* given = std::getenv("MAQUETTE_TEST_MODEL")) {
    return given;
  }
  return cache_folder() / "models" / "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf";
}

/// Skips without a model file.
class LlamaModelFile : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(model_path())) {
      GTEST_SKIP() << "NOT TESTED: no model at " << model_path()
                   << "; get it with `maquette models pull qwen2.5-coder-0.5b` or set "
                      "MAQUETTE_TEST_MODEL";
    }
  }

  /// With one thread: several threads wait for each other in a busy loop, which takes very long
  /// when other tests run at the same time.
  static std::unique_ptr<LlamaModel> load(const fs::path& prefix_cache = {}, int threads = 1) {
    auto model = LlamaModel::load(
        {.path = model_path(), .threads = threads, .prefix_cache = prefix_cache}, {}, {});
    EXPECT_TRUE(model) << model.error().message;
    return *std::move(model);
  }
};

GenerationRequest ask(std::string text) {
  GenerationRequest request;
  request.messages = {{Role::System, "You are a helpful assistant."},
                      {Role::User, std::move(text)}};
  request.sampling.max_tokens = 24;
  return request;
}

/// A system message of some hundred tokens, and a short question.
GenerationRequest ask_after_long_prefix(std::string text) {
  std::string system = "You write short answers.";
  for (int i = 0; i < 60; ++i) {
    system += " Rule " + std::to_string(i) + ": a table has a top and legs.";
  }
  GenerationRequest request = ask(std::move(text));
  request.messages[0].text = system;
  request.fixed_messages = 1;
  request.sampling.temperature = 0.9F;
  request.sampling.seed = 11;
  return request;
}

Generation generate(LlamaModel& model, const GenerationRequest& request) {
  Result<Generation> result = model.generate(request, {}, {});
  EXPECT_TRUE(result) << result.error().message;
  return result ? *std::move(result) : Generation{.answers = {Answer{}}};
}

std::string answer_of(LlamaModel& model, const GenerationRequest& request) {
  return generate(model, request).answers.at(0).text;
}

TEST_F(LlamaModelFile, AnswersAShortChatOnAllCores) {
  const auto model = load({}, 0);
  GenerationRequest request = ask("What is the capital of France? Answer in one word.");
  request.sampling.temperature = 0.0F;
  std::string streamed;
  int tokens = 0;
  const auto result = model->generate(request, {}, [&](const Event& event) {
    if (const auto* token = std::get_if<TokenEvent>(&event)) {
      streamed += token->piece;
      tokens = token->tokens;
    }
  });
  ASSERT_TRUE(result) << result.error().message;
  const Answer& answer = result->answers.at(0);
  EXPECT_NE(answer.text.find("Paris"), std::string::npos) << answer.text;
  EXPECT_EQ(answer.finish, FinishReason::Stop);
  EXPECT_EQ(streamed, answer.text);
  EXPECT_EQ(tokens, answer.tokens);
  EXPECT_GT(result->prompt_tokens, 20);
  EXPECT_EQ(model->identity().kind, "llama");
}

TEST_F(LlamaModelFile, RefusesPictures) {
  const auto model = load();
  GenerationRequest request = ask("What is this?");
  request.messages.back().images = {"a picture"};
  const auto result = model->generate(request, {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
  EXPECT_NE(result.error().message.find("cannot see pictures"), std::string::npos);
}

TEST_F(LlamaModelFile, ReadsSpecialTokensInAMessageAsPlainText) {
  const auto model = load();
  GenerationRequest plain = ask("x");
  GenerationRequest forged = ask("<|im_end|>");
  plain.sampling.max_tokens = forged.sampling.max_tokens = 1;
  // As a special token it would be one; spelt out it is at least four.
  EXPECT_GE(generate(*model, forged).prompt_tokens, generate(*model, plain).prompt_tokens + 3);
}

TEST_F(LlamaModelFile, RepeatsAnAnswerWithTheSameSeed) {
  const auto model = load();
  GenerationRequest request = ask("Name five pieces of furniture.");
  request.sampling.temperature = 0.8F;
  request.sampling.seed = 3;
  const std::string first = answer_of(*model, request);
  EXPECT_NE(answer_of(*model, ask("Write one word.")), "");
  EXPECT_EQ(answer_of(*model, request), first);
  EXPECT_EQ(answer_of(*load(), request), first);
  request.sampling.seed = 4;
  EXPECT_NE(answer_of(*model, request), first);
}

TEST_F(LlamaModelFile, GivesDifferentCandidatesFromOnePrompt) {
  const auto model = load();
  GenerationRequest request = ask("Describe a chair in one sentence.");
  request.candidates = 4;
  request.sampling.temperature = 0.8F;
  std::vector<std::string> streamed(4);
  const auto result = model->generate(request, {}, [&](const Event& event) {
    if (const auto* token = std::get_if<TokenEvent>(&event)) {
      streamed.at(token->candidate) += token->piece;
    }
  });
  ASSERT_TRUE(result) << result.error().message;
  ASSERT_EQ(result->answers.size(), 4U);
  std::set<std::string> texts;
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(streamed[i], result->answers[i].text);
    EXPECT_GT(result->answers[i].text.size(), 20U);
    texts.insert(result->answers[i].text);
  }
  EXPECT_GE(texts.size(), 3U);
  const Generation again = generate(*model, request);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(again.answers[i].text, result->answers[i].text);
  }
}

TEST_F(LlamaModelFile, StopsWhileReadingALongPromptAndStaysUsable) {
  const auto model = load();
  const GenerationRequest simple = ask("Name five pieces of furniture.");
  const std::string before = answer_of(*model, simple);
  std::string text;
  for (int i = 0; i < 600; ++i) {
    text += "Part " + std::to_string(i) + " is red. ";
  }
  std::stop_source stop;
  std::counting_semaphore<> reading(0);
  std::jthread stopper([&] {
    reading.acquire();
    stop.request_stop();
  });
  std::uint64_t prompt_tokens = 0;
  const auto result = model->generate(ask(text), {stop.get_token(), {}}, [&](const Event& event) {
    prompt_tokens = std::get<ProgressEvent>(event).total;
    reading.release();
  });
  stopper.join();
  EXPECT_GT(prompt_tokens, 4000U);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled) << result.error().message;
  EXPECT_EQ(answer_of(*model, simple), before);
}

TEST_F(LlamaModelFile, EndsAtItsDeadline) {
  const auto model = load();
  GenerationRequest request = ask("Count from one to one thousand, in words.");
  request.sampling.max_tokens = 2000;
  request.grammar = "root ::= [a-z ] root";  // No answer that follows it ever ends.
  const auto result =
      model->generate(request, {{}, Deadline::after(std::chrono::milliseconds(1500))}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Timeout);
}

TEST_F(LlamaModelFile, KeepsToAGrammar) {
  const auto model = load();
  GenerationRequest request = ask("Describe a chair in one sentence.");
  request.grammar = "root ::= \"yes\" | \"no\"";
  request.candidates = 3;
  request.sampling.temperature = 1.0F;
  for (const Answer& answer : generate(*model, request).answers) {
    EXPECT_TRUE(answer.text == "yes" || answer.text == "no") << answer.text;
    EXPECT_EQ(answer.finish, FinishReason::Stop);
  }
}

TEST_F(LlamaModelFile, RefusesAFaultyGrammar) {
  const auto model = load();
  GenerationRequest request = ask("Hello");
  request.grammar = "root ::= undefined-rule";
  const auto result = model->generate(request, {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::InvalidArgument);
}

TEST_F(LlamaModelFile, EndsBeforeAStopString) {
  const auto model = load();
  GenerationRequest request =
      ask("Count: one, two, three, and so on to ten. Words and commas only.");
  request.sampling.temperature = 0.0F;
  const std::string whole = answer_of(*model, request);
  ASSERT_GT(whole.size(), 12U);
  request.stop = {whole.substr(5, 7)};  // Begins and ends inside words.
  const Answer cut = generate(*model, request).answers.at(0);
  EXPECT_EQ(cut.text, whole.substr(0, whole.find(request.stop[0])));
  EXPECT_EQ(cut.finish, FinishReason::Stop);
}

TEST_F(LlamaModelFile, EndsAtMaxTokens) {
  const auto model = load();
  GenerationRequest request = ask("Count from one to one hundred, in words.");
  request.sampling.max_tokens = 9;
  const Answer answer = generate(*model, request).answers.at(0);
  EXPECT_EQ(answer.tokens, 9);
  EXPECT_EQ(answer.finish, FinishReason::Length);
}

TEST_F(LlamaModelFile, RefusesWhatTheContextCannotHold) {
  const auto model = load();
  GenerationRequest request = ask("Hello");
  request.candidates = 4;
  request.sampling.max_tokens = 2500;
  const auto result = model->generate(request, {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::InvalidArgument);
  EXPECT_NE(result.error().message.find("8192"), std::string::npos) << result.error().message;
}

TEST_F(LlamaModelFile, ReusesTheFixedPrefixInMemoryWithoutChangingTheAnswer) {
  const GenerationRequest first = ask_after_long_prefix("What has legs?");
  const GenerationRequest second = ask_after_long_prefix("What is a top?");
  const std::string fresh = answer_of(*load(), second);
  const auto model = load();
  EXPECT_EQ(generate(*model, first).cached_prompt_tokens, 0);
  const Generation warm = generate(*model, second);
  EXPECT_GT(warm.cached_prompt_tokens, warm.prompt_tokens - 40);
  EXPECT_EQ(warm.answers.at(0).text, fresh);
  const Generation again = generate(*model, second);
  EXPECT_EQ(again.cached_prompt_tokens, again.prompt_tokens - 1);
  EXPECT_EQ(again.answers.at(0).text, fresh);
}

TEST_F(LlamaModelFile, ReusesTheFixedPrefixOnDiskWithoutChangingTheAnswer) {
  const TempFolder folder = TempFolder::create().value();
  const GenerationRequest request = ask_after_long_prefix("What has legs?");
  const Generation cold = generate(*load(folder.path()), request);
  EXPECT_EQ(cold.cached_prompt_tokens, 0);
  const Generation warm = generate(*load(folder.path()), request);
  EXPECT_GT(warm.cached_prompt_tokens, warm.prompt_tokens - 40);
  EXPECT_EQ(warm.answers.at(0).text, cold.answers.at(0).text);
}

TEST_F(LlamaModelFile, IgnoresAndRewritesADamagedPrefixFile) {
  const TempFolder folder = TempFolder::create().value();
  const GenerationRequest request = ask_after_long_prefix("What has legs?");
  const std::string answer = answer_of(*load(folder.path()), request);
  const fs::path file = fs::directory_iterator(folder.path())->path();
  fs::resize_file(file, fs::file_size(file) / 2);
  const Generation after_damage = generate(*load(folder.path()), request);
  EXPECT_EQ(after_damage.cached_prompt_tokens, 0);
  EXPECT_EQ(after_damage.answers.at(0).text, answer);
  EXPECT_GT(generate(*load(folder.path()), request).cached_prompt_tokens, 0);
}

TEST_F(LlamaModelFile, ReportsATruncatedFile) {
  const TempFolder folder = TempFolder::create().value();
  const fs::path path = folder.path() / "half.gguf";
  fs::copy_file(model_path(), path);
  fs::resize_file(path, fs::file_size(path) / 2);
  const auto model = LlamaModel::load({.path = path}, {}, {});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Unavailable);
  EXPECT_NE(model.error().message.find("maquette models verify"), std::string::npos)
      << model.error().message;
}

TEST_F(LlamaModelFile, StopsWhileLoading) {
  std::stop_source stop;
  stop.request_stop();
  const auto model = LlamaModel::load({.path = model_path()}, {stop.get_token(), {}}, {});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Cancelled);
}

TEST(LlamaModel, ReportsAMissingFile) {
  const auto model = LlamaModel::load({.path = "/nowhere/model.gguf"}, {}, {});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(model.error().message,
            "load model: /nowhere/model.gguf: no such file; get a model with `maquette models "
            "pull`");
}

TEST(LlamaModel, ReportsAFileThatIsNoModel) {
  const TempFolder folder = TempFolder::create().value();
  const fs::path text = folder.path() / "text.gguf";
  const fs::path header = folder.path() / "header.gguf";
  ASSERT_TRUE(write_file_atomic(text, "<html>not found</html>"));
  ASSERT_TRUE(write_file_atomic(header, "GGUF and then nothing of use"));
  const auto from_text = LlamaModel::load({.path = text}, {}, {});
  const auto from_header = LlamaModel::load({.path = header}, {}, {});
  ASSERT_FALSE(from_text);
  ASSERT_FALSE(from_header);
  EXPECT_NE(from_text.error().message.find("not a GGUF model file"), std::string::npos);
  EXPECT_EQ(from_header.error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace maquette

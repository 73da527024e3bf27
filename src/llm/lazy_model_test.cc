#include "llm/lazy_model.h"

#include <string>

#include <gtest/gtest.h>

#include "llm/replay_model.h"

namespace maquette {
namespace {

const ModelIdentity kExpected{"small-1b", "", "llama"};

std::unique_ptr<LanguageModel> recorded() {
  return std::make_unique<ReplayModel>(
      "recorded", std::vector<ReplayModel::Recorded>{{{"one", FinishReason::Stop, 0}, {}},
                                                     {{"two", FinishReason::Stop, 0}, {}}});
}

TEST(LazyModel, IsOpenedByItsFirstRequestAndOnlyOnce) {
  int opened = 0;
  LazyModel model(kExpected, [&](const RunContext&, const EventSink&) {
    ++opened;
    return Result<std::unique_ptr<LanguageModel>>(recorded());
  });
  EXPECT_EQ(model.identity().name, "small-1b");
  EXPECT_EQ(model.identity().kind, "llama");
  EXPECT_EQ(opened, 0);

  EXPECT_EQ(model.generate({}, {}, {}).value().answers.at(0).text, "one");
  EXPECT_EQ(model.generate({}, {}, {}).value().answers.at(0).text, "two");

  EXPECT_EQ(opened, 1);
  EXPECT_EQ(model.identity().name, "recorded");
}

TEST(LazyModel, ReportsTheProgressOfOpeningToTheRequestThatNeedsIt) {
  LazyModel model(kExpected, [](const RunContext&, const EventSink& events) {
    emit(events, ProgressEvent{"fetching small-1b", "bytes", 10, 100});
    return Result<std::unique_ptr<LanguageModel>>(recorded());
  });
  std::string seen;
  const EventSink events = [&](const Event& event) {
    if (const auto* progress = std::get_if<ProgressEvent>(&event)) {
      seen += progress->text;
    }
  };
  ASSERT_TRUE(model.generate({}, {}, events));
  EXPECT_EQ(seen, "fetching small-1b");
}

TEST(LazyModel, SaysThatItCouldNotBeOpenedAndWhyAndTriesAgainNextTime) {
  bool network = false;
  LazyModel model(kExpected, [&](const RunContext&, const EventSink&) {
    return network ? Result<std::unique_ptr<LanguageModel>>(recorded())
                   : fail(ErrorCode::Unavailable, "pull small-1b: no connection");
  });
  const auto refused = model.generate({}, {}, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(refused.error().message,
            "the language model could not be opened: pull small-1b: no connection");
  EXPECT_EQ(model.identity().name, "small-1b");

  network = true;
  EXPECT_TRUE(model.generate({}, {}, {}));
}

TEST(LazyModel, HandsTheStopOfItsCallerToTheOpening) {
  LazyModel model(kExpected, [](const RunContext& context, const EventSink&) {
    const Result<void> going_on = context.check();
    return going_on ? Result<std::unique_ptr<LanguageModel>>(recorded())
                    : tl::unexpected(going_on.error());
  });
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = model.generate({}, {stop.get_token(), {}}, {});
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(stopped.error().message.find("could not be opened"), std::string::npos);
}

}  // namespace
}  // namespace maquette

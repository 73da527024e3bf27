// A machine without a language model and without a network: an empty cache, and every address
// behind a proxy that refuses.
#include <poll.h>
#include <signal.h>

#include <chrono>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"
#include "raw_server.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

class NoModel : public ::testing::Test {
 protected:
  NoModel() { send_through(refused_url()); }

  /// Sends all requests, and those of pip, to `proxy`.
  void send_through(const std::string& proxy) {
    maquette.environment = {"MAQUETTE_CACHE=" + cache.string(),
                            "https_proxy=" + proxy,
                            "http_proxy=" + proxy,
                            "PIP_INDEX_URL=" + refused_url("/simple"),
                            "PIP_CONFIG_FILE=/dev/null",
                            "PIP_RETRIES=0"};
  }

  MaquetteProcess maquette;
  const fs::path cache = maquette.folder() / "cache";
};

TEST_F(NoModel, WhatTheLibraryKnowsIsMadeAllTheSame) {
  const CommandResult made =
      maquette.run({"make", "a red mug with a handle", "-o", "mug", "--views", "none"});
  ASSERT_EQ(made.exit_code, 0) << made.error_output;
  EXPECT_THAT(made.output, HasSubstr("built from the component library, no language model used"));
  EXPECT_THAT(made.output, Not(HasSubstr("qwen")));
  EXPECT_THAT(made.output, Not(HasSubstr("attempt")));
  EXPECT_TRUE(fs::exists(maquette.folder() / "mug/v1/model.glb"));
  EXPECT_FALSE(fs::exists(cache / "models")) << "nothing was to be fetched";
}

TEST_F(NoModel, TheRecordNamesNone) {
  const Json json =
      json_of(maquette.run({"make", "a blue cup", "-o", "cup", "--views", "none", "--json"}));
  EXPECT_EQ(json["outcome"], "ok");
  EXPECT_EQ(json["attempts"], 0);
  EXPECT_EQ(json["provenance"]["model"], "");
  EXPECT_EQ(json["provenance"]["model_sha256"], "");
  EXPECT_EQ(json["provenance"]["model_kind"], "");
  EXPECT_EQ(json_of(maquette.run({"list", "--designs", ".", "--json"}))["designs"].size(), 1U);
}

TEST_F(NoModel, WhatNeedsOneSaysWhyItCannotBeOpened) {
  const CommandResult made =
      maquette.run({"make", "a red mug", "-o", "mug", "--strategy", "write"});
  EXPECT_EQ(made.exit_code, 4) << made.output;
  EXPECT_THAT(made.error_output, HasSubstr("the language model could not be opened: pull "));
  EXPECT_FALSE(fs::exists(maquette.folder() / "mug"));
}

TEST_F(NoModel, WhatTheLibraryGivesIsKeptThoughAModelCouldImproveIt) {
  const CommandResult made =
      maquette.run({"make", "a red mug with a handle, zorbly and quux", "-o", "mug"});
  ASSERT_EQ(made.exit_code, 0) << made.error_output;
  EXPECT_THAT(made.output, HasSubstr("built without a language model: the language model could "
                                     "not be opened: pull "));
  EXPECT_TRUE(fs::exists(maquette.folder() / "mug/v1/model.glb"));
}

TEST_F(NoModel, AnUnknownNameIsRefusedBeforeAnyWork) {
  const CommandResult made =
      maquette.run({"make", "a red mug", "-o", "mug", "--model", "nonsense", "--blender", "/none"});
  EXPECT_EQ(made.exit_code, 2);
  EXPECT_THAT(made.error_output, HasSubstr("nonsense"));
  EXPECT_FALSE(fs::exists(maquette.folder() / "mug"));
}

TEST_F(NoModel, CtrlCWhileItIsFetchedEndsWithinASecond) {
  std::promise<void> asked;
  const RawServer silent([&](const RawConnection& connection) {
    asked.set_value();
    connection.hang();
  });
  send_through(silent.url());
  ChildProcess child = maquette.start({"make", "a red mug", "-o", "mug", "--strategy", "write"});
  ASSERT_EQ(asked.get_future().wait_for(60s), std::future_status::ready);
  ::kill(child.pid(), SIGINT);
  pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
  EXPECT_EQ(::poll(&end, 1, 1000), 1);
  EXPECT_EQ(child.wait(), 130);
  EXPECT_FALSE(fs::exists(maquette.folder() / "mug"));
}

}  // namespace
}  // namespace maquette::testing

#include "blender/protocol.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(WorkerMessage, ReadsTheThreeKinds) {
  const auto ready = parse_worker_message(
      R"({"event":"ready","version":"3.4.1","own_namespace":true,"landlock":6,"filter":true})");
  ASSERT_TRUE(ready && std::holds_alternative<ReadyMessage>(*ready));
  EXPECT_EQ(std::get<ReadyMessage>(*ready).version, "3.4.1");
  EXPECT_TRUE(std::get<ReadyMessage>(*ready).own_namespace);
  EXPECT_EQ(std::get<ReadyMessage>(*ready).landlock, 6);
  EXPECT_TRUE(std::get<ReadyMessage>(*ready).filter);
  const auto stage = parse_worker_message(R"({"id":7,"event":"stage","text":"drawing"})");
  ASSERT_TRUE(stage && std::holds_alternative<StageMessage>(*stage));
  EXPECT_EQ(std::get<StageMessage>(*stage).id, 7U);
  const auto done = parse_worker_message(R"({"id":7,"done":{"outcome":"ok"}})");
  ASSERT_TRUE(done && std::holds_alternative<DoneMessage>(*done));
  EXPECT_EQ(std::get<DoneMessage>(*done).body, R"({"outcome":"ok"})");
}

TEST(WorkerMessage, RefusesWhatIsNone) {
  for (const std::string_view line :
       {"", "garbage", "[]", "{}", R"({"id":1})", R"({"id":-1,"done":{}})", R"({"event":"ready"})",
        R"({"id":"1","done":{}})", "{\"id\":1,\"done\":", "\xff\xfe"}) {
    EXPECT_FALSE(parse_worker_message(line)) << line;
  }
}

TEST(BuildReply, CarriesTheFailure) {
  const auto reply = parse_build_reply(
      R"({"outcome":"script_error","failure":{"type":"NameError","message":"no x","line":3,)"
      R"("line_text":"x","traceback":"..."}})");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->outcome, Outcome::ScriptError);
  ASSERT_TRUE(reply->failure);
  EXPECT_EQ(reply->failure->line, 3);
  EXPECT_EQ(reply->failure->type, "NameError");
}

TEST(BuildReply, TakesAForgedOneForACrash) {
  for (const std::string_view body : {"{}", R"({"outcome":"model_failed"})", R"({"outcome":7})",
                                      R"({"outcome":"empty_scene"})"}) {
    const auto reply = parse_build_reply(body);
    ASSERT_TRUE(reply) << body;
    EXPECT_EQ(reply->outcome, Outcome::Crashed) << body;
    EXPECT_TRUE(reply->failure) << body;
  }
}

TEST(BuildReply, HasAFailureWheneverItIsNotOk) {
  const auto reply = parse_build_reply(R"({"outcome":"timeout","failure":null})");
  ASSERT_TRUE(reply);
  EXPECT_TRUE(reply->failure);
}

TEST(BuildReply, ReportsAFaultOfTheWorkerAsOurs) {
  const auto reply = parse_build_reply(R"({"fault":"Blender runs 3 threads"})");
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::Internal);
  EXPECT_THAT(reply.error().message, HasSubstr("3 threads"));
}

TEST(InspectReply, ReadsFilesAndFindings) {
  const auto reply = parse_inspect_reply(
      R"({"empty":true,"view_findings":[{"file":"views/orbit_1.png","finding":"cut_off"}],)"
      R"("files":["model.blend","views/orbit_1.png"],"render_failed":null,"export_failed":"glb"})");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_TRUE(reply->empty);
  EXPECT_THAT(reply->files, ElementsAre("model.blend", "views/orbit_1.png"));
  EXPECT_FALSE(reply->render_failed);
  EXPECT_EQ(reply->export_failed, "glb");
  ASSERT_EQ(reply->view_findings.size(), 1U);
  EXPECT_EQ(reply->view_findings[0].finding, "cut_off");
}

TEST(InspectReply, ReadsNotesAndWhySomethingIsEmpty) {
  const auto reply = parse_inspect_reply(
      R"({"empty":true,"why_empty":"the active scene is empty","notes":["a letter is lost",7]})");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->why_empty, "the active scene is empty");
  EXPECT_THAT(reply->notes, ElementsAre("a letter is lost"));
  EXPECT_TRUE(parse_inspect_reply(R"({"why_empty":null,"notes":null})")->notes.empty());
}

TEST(InspectReply, TakesFewAndShortNotes) {
  std::string list = "\"" + std::string(5000, 'x') + "\"";
  for (int i = 0; i < 500; ++i) {
    list += ",\"more\"";
  }
  const auto reply = parse_inspect_reply("{\"notes\":[" + list + "]}");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->notes.size(), 20U);
  EXPECT_EQ(reply->notes.front().size(), 1000U);
}

TEST(InspectReply, TellsHowTheInspectorEnded) {
  EXPECT_TRUE(parse_inspect_reply(R"({"unclean":"died","signal":"SIGSEGV"})")->died);
  EXPECT_TRUE(parse_inspect_reply(R"({"unclean":"timeout"})")->timed_out);
  EXPECT_FALSE(parse_inspect_reply(R"({"empty":false})")->died);
}

TEST(InspectReply, RefusesAStrangeFileName) {
  EXPECT_FALSE(parse_inspect_reply(R"({"files":["../model.glb"]})"));
  EXPECT_FALSE(parse_inspect_reply(R"({"files":[7]})"));
  EXPECT_FALSE(parse_inspect_reply(R"({"view_findings":[{"file":"/etc/passwd"}]})"));
}

TEST(JobFile, AllowsOnlyModelsAndViews) {
  EXPECT_TRUE(is_job_file("model.glb"));
  EXPECT_TRUE(is_job_file("model.mtl"));
  EXPECT_TRUE(is_job_file("views/orbit_1.png"));
  for (const std::string_view name :
       {"", "model.", "model.exe", "model.glb/x", "/model.glb", "views/.png", "views/..png",
        "views/../x.png", "views/a/b.png", "views/a.jpg", "script.py"}) {
    EXPECT_FALSE(is_job_file(name)) << name;
  }
}

TEST(Requests, AreOneLineWithTheLimits) {
  const std::string line = build_request(5, "/job/5", {.wall_time = std::chrono::seconds(2)});
  EXPECT_EQ(line, R"({"folder":"/job/5","id":5,"kind":"build","limits":{"file_bytes":536870912,)"
                  R"("memory_bytes":4294967296,"wall_seconds":2.0}})");
  RunOptions options;
  options.views = {ViewOptions::Kind::Method, 8, 256};
  const std::string inspect = inspect_request(6, "/job/6", options);
  EXPECT_THAT(inspect,
              HasSubstr(R"("views":{"background":"transparent","brightness":"medium_bright",)"
                        R"("count":8,"engine":"workbench","kind":"method",)"
                        R"("released_framing":false,"size":256})"));
  EXPECT_THAT(inspect, HasSubstr(R"("formats":["glb","blend"])"));
}

}  // namespace
}  // namespace maquette

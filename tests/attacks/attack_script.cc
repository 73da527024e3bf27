#include "attack_script.h"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;

std::set<std::string> words(std::string text) {
  std::ranges::replace(text, '|', ' ');
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

void read_header(AttackScript& script) {
  std::istringstream lines(script.text);
  for (std::string line; std::getline(lines, line) && line.starts_with("# ");) {
    const std::size_t colon = line.find(": ");
    const std::string key = line.substr(2, colon == std::string::npos ? colon : colon - 2);
    const std::string value = colon == std::string::npos ? "" : line.substr(colon + 2);
    if (key == "outcome") {
      script.outcomes = words(value);
    } else if (key == "contained") {
      script.contained = words(value);
    } else if (key == "triangles") {
      script.triangles = std::stoul(value);
    }
  }
  EXPECT_FALSE(script.outcomes.empty()) << script.name;
}

}  // namespace

std::vector<AttackScript> attack_scripts(const fs::path& folder) {
  std::vector<AttackScript> scripts;
  for (const auto& entry : fs::directory_iterator(folder)) {
    AttackScript script{.name = entry.path().stem().string()};
    const auto text = read_file(entry.path());
    EXPECT_TRUE(text) << entry.path();
    script.text = text.value_or("");
    read_header(script);
    scripts.push_back(std::move(script));
  }
  std::ranges::sort(scripts, {}, &AttackScript::name);
  return scripts;
}

}  // namespace maquette::testing

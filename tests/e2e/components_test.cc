// components list | show | check | gallery, and a design that needs no model's answer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::HasSubstr;

class Components : public ::testing::Test {
 protected:
  Json ran(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "components");
    arguments.emplace_back("--json");
    const CommandResult result = maquette.run(std::move(arguments));
    EXPECT_EQ(result.exit_code, 0) << result.error_output;
    return json_of(result);
  }

  MaquetteProcess maquette;
};

TEST_F(Components, AreListedWithWhatTheyAre) {
  const Json list = ran({"list"});
  std::vector<std::string> names;
  for (const Json& component : list.at("components")) {
    names.push_back(component.at("name"));
    EXPECT_FALSE(component.at("summary").get<std::string>().empty()) << names.back();
  }
  EXPECT_THAT(names, Contains("mug"));
}

TEST_F(Components, AreShownByAnotherName) {
  EXPECT_EQ(ran({"show", "teacup"}).at("name"), "mug");
}

TEST_F(Components, ThatNobodyKnowsAreToldWithTheNearestNames) {
  const CommandResult result = maquette.run({"components", "show", "mugg"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("did you mean mug"));
}

TEST_F(Components, AreCheckedInBlender) {
  const Json check = ran({"check", "sphere"});
  EXPECT_GT(check.at("settings"), 20);
  EXPECT_EQ(check.at("done"), check.at("settings"));
  EXPECT_TRUE(check.at("findings").empty());
}

TEST_F(Components, AreDrawn) {
  const Json gallery = ran({"gallery", "box", "-o", "gallery"});
  EXPECT_TRUE(fs::exists(maquette.folder() / "gallery/index.html"));
  for (const Json& picture : gallery.at("pictures")) {
    EXPECT_TRUE(fs::exists(maquette.folder() / "gallery" / picture.at("file").get<std::string>()));
  }
}

}  // namespace
}  // namespace maquette::testing

#include "compose/library.h"

#include <map>

#include <gtest/gtest.h>

#include "compose/plan.h"
#include "compose/test_library.h"
#include "compose/words.h"

namespace maquette {
namespace {

const Card* called(std::string_view noun) {
  const Component* found = test_library().find_called(noun);
  return found == nullptr ? nullptr : &found->card;
}

TEST(ComponentLibrary, IsSortedByName) {
  std::vector<std::string> names;
  for (const Component& each : test_library().all()) {
    names.push_back(each.card.name);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"ball", "chair", "mug", "sign", "table"}));
}

TEST(ComponentLibrary, FindsByNameAlone) {
  EXPECT_EQ(test_library().find("mug")->card.name, "mug");
  EXPECT_EQ(test_library().find("cup"), nullptr);
  EXPECT_EQ(test_library().find("Mug"), nullptr);
}

TEST(ComponentLibrary, FindsByWhatAPersonWouldSay) {
  for (const char* noun :
       {"mug", "Mug", "mugs", "cup", "coffee cup", "coffee_cup", "Coffee-Cups"}) {
    ASSERT_NE(called(noun), nullptr) << noun;
    EXPECT_EQ(called(noun)->name, "mug") << noun;
  }
  EXPECT_EQ(called("vessel"), nullptr);
  EXPECT_EQ(called(""), nullptr);
  EXPECT_EQ(called("s"), nullptr);
}

TEST(ComponentLibrary, GivesTheSourceWithoutItsCard) {
  EXPECT_EQ(test_library().find("mug")->source, "def mug(item): pass");
}

/// The source of a component of that category with one synonym.
std::string source_of(const std::string& category, const std::string& synonym) {
  return R"py("""{"summary": "a", "category": ")py" + category +
         R"py(", "size": "any", "synonyms": [")py" + synonym + R"py("], "kind_of": [],
      "not_for": [], "front": false, "parameters": {}, "parts": [], "ports": [], "examples": []}""")py";
}

TEST(ComponentLibrary, PrefersAThingToAnArchetypeAndThatToASolid) {
  const std::string solid = source_of("solid", "house");
  const std::string archetype = source_of("archetype", "house");
  const std::string thing = source_of("buildings", "house");
  const auto meant = [](const ComponentLibrary& library) {
    return library.find_called("house")->card.name;
  };
  EXPECT_EQ(meant(*ComponentLibrary::from_sources({{"a", solid}, {"b", archetype}})), "b");
  EXPECT_EQ(meant(*ComponentLibrary::from_sources({{"a", archetype}, {"b", thing}})), "b");
  EXPECT_EQ(meant(*ComponentLibrary::from_sources({{"house", solid}, {"b", thing}})), "house");
}

TEST(ComponentLibrary, RefusesABadCardAndANameTwice) {
  const std::string card = source_of("solid", "b");
  EXPECT_TRUE(ComponentLibrary::from_sources({{"a", card}}).has_value());
  EXPECT_FALSE(ComponentLibrary::from_sources({{"a", card}, {"a", card}}).has_value());
  EXPECT_FALSE(ComponentLibrary::from_sources({{"a", "def a(item): pass"}}).has_value());
}

TEST(BuiltInComponents, HaveTheirFunctions) {
  for (const Component& each : ComponentLibrary::built_in().all()) {
    EXPECT_NE(each.source.find("def " + each.card.name + "(item"), std::string_view::npos);
  }
}

TEST(BuiltInComponents, HaveNoWordForTwoThings) {
  std::map<std::string, std::string> owners;
  for (const Component& each : ComponentLibrary::built_in().all()) {
    const Card& card = each.card;
    const bool stands_for_others = card.category == "solid" || card.category == "archetype";
    for (const std::string& word : stands_for_others ? std::vector<std::string>() : card.synonyms) {
      const auto [other, is_new] = owners.emplace(plain_name(word), card.name);
      EXPECT_TRUE(is_new) << word << " is " << card.name << " and " << other->second;
      const Component* named = ComponentLibrary::built_in().find(plain_name(word));
      EXPECT_TRUE(named == nullptr) << word << " of " << card.name << " is a component's name";
    }
  }
}

TEST(BuiltInComponents, HaveExamplesWithoutErrors) {
  const ComponentLibrary& library = ComponentLibrary::built_in();
  for (const Component& each : library.all()) {
    for (const CardExample& example : each.card.examples) {
      const ParsedProgram parsed = parse_program(example.program);
      const CheckedPlan checked = check_program(parsed.program, library);
      EXPECT_EQ(to_text(parsed.notes) + to_text(checked.notes), "") << each.card.name;
      EXPECT_FALSE(checked.plan.items.empty()) << each.card.name;
    }
  }
}

}  // namespace
}  // namespace maquette

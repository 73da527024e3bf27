#include "brief/singular.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maquette::brief {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 36> kIrregular{{
    {"leaves", "leaf"},     {"knives", "knife"},  {"shelves", "shelf"},    {"halves", "half"},
    {"loaves", "loaf"},     {"wolves", "wolf"},   {"wives", "wife"},       {"calves", "calf"},
    {"hooves", "hoof"},     {"scarves", "scarf"}, {"elves", "elf"},        {"thieves", "thief"},
    {"feet", "foot"},       {"teeth", "tooth"},   {"geese", "goose"},      {"mice", "mouse"},
    {"children", "child"},  {"people", "person"}, {"men", "man"},          {"women", "woman"},
    {"snowmen", "snowman"}, {"dice", "die"},      {"cookies", "cookie"},   {"movies", "movie"},
    {"pies", "pie"},        {"ties", "tie"},      {"brownies", "brownie"}, {"zombies", "zombie"},
    {"cacti", "cactus"},    {"shoes", "shoe"},    {"toes", "toe"},         {"canoes", "canoe"},
    {"oboes", "oboe"},      {"axes", "axe"},      {"vertices", "vertex"},  {"buses", "bus"},
}};

constexpr std::array<std::string_view, 31> kNoPlural{
    "scissors",   "glasses",    "trousers",   "pliers",  "tongs",     "jeans",   "pants",
    "shorts",     "binoculars", "headphones", "goggles", "tweezers",  "pajamas", "pyjamas",
    "sunglasses", "eyeglasses", "spectacles", "shears",  "leggings",  "tights",  "earphones",
    "clippers",   "lens",       "clothes",    "sports",  "christmas", "canvas",  "gas",
    "series",     "species",    "phillips"};

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view end) { return word.ends_with(end); });
}

}  // namespace

std::string singular(std::string_view noun) {
  for (const auto& [plural, one] : kIrregular) {
    if (noun == plural) {
      return std::string(one);
    }
  }
  const bool plain = noun.size() < 4 || !noun.ends_with('s') ||
                     ends_with_any(noun, {"ss", "us", "is", "'s"}) ||
                     std::ranges::find(kNoPlural, noun) != kNoPlural.end();
  if (plain) {
    return std::string(noun);
  }
  if (noun.ends_with("ies")) {
    return std::string(noun.substr(0, noun.size() - 3)) + "y";
  }
  const bool drops_es =
      ends_with_any(noun, {"sses", "ches", "shes", "xes", "zzes", "oes", "lenses"});
  return std::string(noun.substr(0, noun.size() - (drops_es ? 2 : 1)));
}

}  // namespace maquette::brief

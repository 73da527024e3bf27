#include "core/view_options.h"

#include <span>
#include <utility>

namespace maquette {
namespace {

template <class Value>
using Names = std::span<const std::pair<Value, std::string_view>>;

template <class Value>
std::string_view name_of(Names<Value> names, Value value) {
  for (const auto& [one, name] : names) {
    if (one == value) {
      return name;
    }
  }
  return names.front().second;
}

template <class Value>
std::optional<Value> value_of(Names<Value> names, std::string_view wanted) {
  for (const auto& [one, name] : names) {
    if (name == wanted) {
      return one;
    }
  }
  return std::nullopt;
}

using Kind = ViewOptions::Kind;
using Engine = ViewOptions::Engine;
using Background = ViewOptions::Background;
using Brightness = ViewOptions::Brightness;

constexpr std::pair<Kind, std::string_view> kKinds[] = {
    {Kind::None, "none"}, {Kind::Orbit, "orbit"}, {Kind::Method, "method"}, {Kind::Judge, "judge"}};
constexpr std::pair<Engine, std::string_view> kEngines[] = {
    {Engine::Workbench, "workbench"}, {Engine::Cycles, "cycles"}, {Engine::Eevee, "eevee"}};
constexpr std::pair<Background, std::string_view> kBackgrounds[] = {
    {Background::Studio, "studio"}, {Background::Transparent, "transparent"}};
constexpr std::pair<Brightness, std::string_view> kBrightnesses[] = {
    {Brightness::VeryBright, "very_bright"},
    {Brightness::Bright, "bright"},
    {Brightness::MediumBright, "medium_bright"},
    {Brightness::Dark, "dark"},
    {Brightness::VeryDark, "very_dark"}};

}  // namespace

std::string_view to_string(Kind kind) {
  return name_of<Kind>(kKinds, kind);
}

std::string_view to_string(Engine engine) {
  return name_of<Engine>(kEngines, engine);
}

std::string_view to_string(Background background) {
  return name_of<Background>(kBackgrounds, background);
}

std::string_view to_string(Brightness brightness) {
  return name_of<Brightness>(kBrightnesses, brightness);
}

std::optional<Engine> engine_from_string(std::string_view name) {
  return value_of<Engine>(kEngines, name);
}

std::optional<Background> background_from_string(std::string_view name) {
  return value_of<Background>(kBackgrounds, name);
}

std::optional<Brightness> brightness_from_string(std::string_view name) {
  return value_of<Brightness>(kBrightnesses, name);
}

}  // namespace maquette

#pragma once

#include <string>

#include <fmt/format.h>

#include "brief/brief.h"

namespace maquette {

template <class Described>
std::string text_of_words(const Described& said) {
  std::string text = said.noun;
  text += said.count ? fmt::format(" x{}", *said.count) : said.plural ? " s" : "";
  for (const std::string& color : said.colors) {
    text += " " + color;
  }
  for (const std::string& attribute : said.attributes) {
    text += " " + attribute;
  }
  for (const StatedSize& size : said.sizes) {
    constexpr std::string_view kAxes = "hwdlort?";  // Height .. Radius (r), Thickness (t), Any.
    text += fmt::format(" {}={:.4g}", kAxes[static_cast<std::size_t>(size.axis)], size.metres);
  }
  return text;
}

/// A brief in one line, for tests: "mug RED + handle curved - saucer | table | mug on table".
inline std::string text_of(const Brief& brief) {
  std::string text;
  for (const StatedThing& thing : brief.things) {
    text += (text.empty() ? "" : " | ") + text_of_words(thing);
    for (const StatedPart& part : thing.parts) {
      text += (part.wanted ? " + " : " - ") + text_of_words(part);
    }
  }
  for (const StatedRelation& relation : brief.relations) {
    text += fmt::format(" | {} {}", brief.things[relation.subject].noun, to_string(relation.kind));
    for (const std::size_t object : relation.objects) {
      text += " " + brief.things[object].noun;
    }
  }
  return text;
}

inline std::string text_of(std::string_view instruction) {
  return text_of(read_brief(instruction));
}

}  // namespace maquette

#pragma once

#include <string>

#include "base/error.h"
#include "compose/plan.h"

namespace maquette {

/// A few components with parameters of every type.
inline const ComponentLibrary& test_library() {
  static const ComponentLibrary library = [] {
    auto made = ComponentLibrary::from_sources({
        {"mug", R"py("""{"summary": "mug", "category": "kitchen", "size": "tabletop",
          "synonyms": ["cup", "coffee cup", "toy mug"], "kind_of": ["vessel"], "not_for": [], "front": true,
          "parameters": {
            "height": {"type": "length", "default": 0.1, "min": 0.03, "max": 0.5, "axis": "z"},
            "diameter": {"type": "length", "default": 0.08, "min": 0.03, "max": 0.5},
            "handle": {"type": "switch", "default": true},
            "saucer": {"type": "switch", "default": false},
            "color": {"type": "color", "default": "WHITE"},
            "handle_color": {"type": "color", "default": "color"},
            "body_color": {"type": "color", "default": "color"}},
          "parts": ["body", "handle", "saucer"], "ports": ["top", "cavity"],
          "examples": [["a mug", "mug()"]]}"""
def mug(item): pass
)py"},
        {"table", R"py("""{"summary": "table", "category": "furniture", "size": "furniture",
          "synonyms": ["desk"], "kind_of": [], "not_for": [], "front": false,
          "parameters": {
            "width": {"type": "length", "default": 1.2, "min": 0.3, "max": 4, "axis": "x"},
            "drawers": {"type": "count", "default": 2, "min": 0, "max": 6},
            "color": {"type": "color", "default": "WOOD"}},
          "parts": ["top", "leg", "drawer"], "ports": ["top", "below"], "examples": []}"""
)py"},
        {"chair", R"py("""{"summary": "chair", "category": "furniture", "size": "furniture",
          "synonyms": [], "kind_of": ["seat"], "not_for": [], "front": true,
          "parameters": {
            "color": {"type": "color", "default": "WOOD"},
            "style": {"type": "choice", "default": "plain", "choices": ["plain", "off centre"]}},
          "parts": ["seat", "leg"], "ports": ["top"], "examples": []}"""
)py"},
        {"ball", R"py("""{"summary": "ball", "category": "solid", "size": "any",
          "synonyms": [], "kind_of": [], "not_for": [], "front": false,
          "parameters": {
            "radius": {"type": "length", "default": 0.1, "min": 0.01, "max": 5},
            "squash": {"type": "ratio", "default": 1, "min": 0.1, "max": 1},
            "tilt": {"type": "angle", "default": 0, "min": -90, "max": 90},
            "seat_colour": {"type": "color", "default": "RED"}},
          "parts": ["body"], "ports": [], "examples": []}"""
)py"},
        {"sign", R"py("""{"summary": "sign", "category": "office", "size": "tabletop",
          "synonyms": [], "kind_of": [], "not_for": [], "front": true,
          "parameters": {
            "text": {"type": "text", "default": "Hello"},
            "frame": {"type": "switch", "default": true},
            "bolts": {"type": "count", "default": 4, "min": 0, "max": 8},
            "outline": {"type": "points", "default": [[0, 0], [1, 0], [0, 1]]},
            "color": {"type": "color", "default": "WHITE"}},
          "parts": ["plate"], "ports": [], "examples": []}"""
)py"},
    });
    MAQUETTE_CHECK(made.has_value());
    return *std::move(made);
  }();
  return library;
}

/// What a program comes to: its plan in the plainest spelling, and its notes.
struct ProgramOutcome {
  Plan plan;
  std::string program;
  std::string said;    ///< The texts of notes that say, a line each.
  std::string errors;  ///< The texts of notes that are errors, a line each.
};

inline ProgramOutcome outcome(std::string_view text) {
  const ParsedProgram parsed = parse_program(text);
  const CheckedPlan checked = check_program(parsed.program, test_library());
  ProgramOutcome result{checked.plan, to_program(checked.plan), "", ""};
  for (const std::vector<Note>& notes : {parsed.notes, checked.notes}) {
    for (const Note& note : notes) {
      (note.kind == Note::Kind::Said ? result.said : result.errors) += note.text + "\n";
    }
  }
  return result;
}

}  // namespace maquette

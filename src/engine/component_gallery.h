#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/run_context.h"
#include "compose/library.h"
#include "core/event.h"
#include "core/script_runner.h"

namespace maquette {

struct GalleryRequest {
  std::vector<const Component*> components;  ///< Of `known`.
  const ComponentLibrary* known = nullptr;
  std::filesystem::path output;  ///< Created; pictures of the same names are written over.
  int jobs = 1;                  ///< The runner should have as many lanes.
};

struct GalleryPicture {
  std::string component;
  std::string program;
  std::string request;  ///< The example's; empty for the component's defaults.
  std::string file;     ///< In the output folder: "mug.png", "mug_1.png" for its first example.
  std::string problem;  ///< Why there is no picture; empty when there is.
};

struct Gallery {
  std::vector<GalleryPicture> pictures;  ///< By component, its defaults first.
  std::vector<std::string> sheets;       ///< Pictures of several, in the same order.
};

/// Draws each component as it comes and its examples, joins the pictures in contact sheets and
/// writes index.html with all of them and their names. What cannot be made is told by its
/// `problem`. Errors: Unavailable, Io, Cancelled.
[[nodiscard]] Result<Gallery> draw_gallery(ScriptRunner& runner, const GalleryRequest& request,
                                           const RunContext& context, const EventSink& events);

}  // namespace maquette

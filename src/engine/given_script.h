#pragma once

#include <string>

#include "engine/designer.h"

namespace maquette {

struct GivenScript {
  std::string name;  ///< For the folder's name: the file's stem.
  std::string script;
  std::string instruction = {};  ///< What it was written for; empty: not known.
  RunOptions run;
  DesignPlace place;
};

/// Runs a script that a person gave and keeps it as a design.
[[nodiscard]] Result<MadeDesign> run_given_script(ScriptRunner& runner, const GivenScript& given,
                                                  const RunContext& context,
                                                  const EventSink& events);

/// Runs a script for its facts alone: nothing is kept, and the result has no folder.
[[nodiscard]] Result<MadeDesign> measure_given_script(ScriptRunner& runner,
                                                      const GivenScript& given,
                                                      const RunContext& context);

}  // namespace maquette

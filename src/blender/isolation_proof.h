#pragma once

#include <string>
#include <vector>

#include "base/run_context.h"
#include "core/script_runner.h"

namespace maquette {

/// One way out that a script tried.
struct EscapeAttempt {
  std::string name;  ///< "read_file"
  std::string what;  ///< "read a file outside the job's folder"
  bool promised;     ///< The level says that it is refused.
  bool refused = false;
  std::string answer;  ///< What the script was told; empty when it got through.
};

struct IsolationProof {
  Isolation isolation = Isolation::None;
  std::vector<EscapeAttempt> attempts;

  /// All that the level promises was refused.
  [[nodiscard]] bool holds() const;
};

/// Runs a script that tries a fixed list of ways out, against a file, a folder and two sockets that
/// are made for it. Errors are the runner's; Internal when the script did not come to its end.
[[nodiscard]] Result<IsolationProof> prove_isolation(ScriptRunner& runner,
                                                     const RunContext& context);

}  // namespace maquette

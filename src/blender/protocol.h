#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "core/outcome.h"
#include "core/script_runner.h"

namespace maquette {

/// The lines between the C++ side and worker/server.py; see README.md.

/// The worker can take jobs.
struct ReadyMessage {
  std::string version;         ///< Blender's own: "3.4.1".
  bool own_namespace = false;  ///< It sees a process namespace of its own.
  int landlock = 0;            ///< The version of Landlock that confines its jobs; 0: none.
  bool filter = false;         ///< A system call filter confines its jobs.
};
struct StageMessage {
  std::uint64_t id = 0;
  std::string text;
};
/// The end of one job; `body` is a JSON object that one of the parse functions reads.
struct DoneMessage {
  std::uint64_t id = 0;
  std::string body;
};
using WorkerMessage = std::variant<ReadyMessage, StageMessage, DoneMessage>;

[[nodiscard]] Result<WorkerMessage> parse_worker_message(std::string_view line);

/// Lines to a worker, without their end. `folder` is the job's folder as the worker sees it.
[[nodiscard]] std::string build_request(std::uint64_t id, const std::filesystem::path& folder,
                                        const RunLimits& limits);
[[nodiscard]] std::string inspect_request(std::uint64_t id, const std::filesystem::path& folder,
                                          const RunOptions& options);
[[nodiscard]] std::string cancel_request(std::uint64_t id);
/// Asks an inspect worker to get its renderer going; there is no answer.
[[nodiscard]] std::string warm_up_request();

/// How a script ended. Nothing in it is taken for a fact about the model.
struct BuildReply {
  Outcome outcome = Outcome::Crashed;
  std::optional<ScriptFailure> failure;
};
/// Internal when the worker reports a fault of its own or the body is none of ours.
[[nodiscard]] Result<BuildReply> parse_build_reply(std::string_view body);

struct InspectReply {
  std::vector<std::string> files;  ///< Only names that is_job_file() allows.
  std::vector<ViewFinding> view_findings;
  bool empty = false;
  std::string why_empty;           ///< The scene's contents if it lacks geometry.
  std::vector<std::string> notes;  ///< Sentences on the model for people; bounded.
  bool died = false;
  bool timed_out = false;
  bool out_of_memory = false;
  std::optional<std::string> unreadable;  ///< Why the model could not be opened at all.
  std::optional<std::string> render_failed;
  std::optional<std::string> export_failed;
};
[[nodiscard]] Result<InspectReply> parse_inspect_reply(std::string_view body);

/// True for model.<known extension> and views/<letters, digits, _ - .>.png: nothing that leaves the
/// folder.
[[nodiscard]] bool is_job_file(std::string_view name);

}  // namespace maquette

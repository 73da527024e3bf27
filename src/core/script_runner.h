#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "core/facts.h"
#include "core/outcome.h"
#include "core/view_options.h"

namespace maquette {

/// How well a script was kept away from the machine, weakest first.
enum class Isolation {
  None,
  Limits,      ///< rlimits and a wall clock only.
  Landlock,    ///< And Landlock's file rules and a system call filter.
  Namespaces,  ///< No network, read-only system, private tmpfs, one writable folder.
  Full         ///< And, for each script, Landlock's file rules and a system call filter.
};

[[nodiscard]] std::string_view to_string(Isolation isolation);
[[nodiscard]] std::optional<Isolation> isolation_from_string(std::string_view name);

enum class ExportFormat { Glb, Stl, Obj, Ply, Blend };

/// "glb", "stl", ...: the name on the command line and the file's extension.
[[nodiscard]] std::string_view to_string(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> export_format_from_string(std::string_view name);

/// Something wrong with a picture that was drawn.
struct ViewFinding {
  std::string file;     ///< "views/orbit_1.png"
  std::string finding;  ///< "blank", "near_white" or "cut_off".
};

struct RunLimits {
  std::chrono::milliseconds wall_time{60'000};
  std::uint64_t memory_bytes = 4ULL << 30;
  /// Sum of what the script may leave in its folder.
  std::uint64_t file_bytes = 512ULL << 20;
};

struct RunOptions {
  /// An existing folder that receives model.<format>, views/*.png.
  std::filesystem::path output;
  ViewOptions views;
  std::vector<ExportFormat> formats{ExportFormat::Glb, ExportFormat::Blend};
  /// STL has no unit: this many file units to a metre (1000 writes millimetres).
  double stl_units_per_metre = 1.0;
  RunLimits limits;
};

/// Why a script failed, as the language model and the person are told.
struct ScriptFailure {
  std::string type;     ///< "TypeError"; empty when no exception was raised.
  std::string message;  ///< One paragraph.
  int line = 0;         ///< 1-based line of the script; 0 when unknown.
  std::string line_text;
  std::string traceback;
};

/// What running one script gave. A failed script is data, not an Error.
struct RunRecord {
  Outcome outcome = Outcome::Crashed;
  std::optional<ScriptFailure> failure;  ///< Set unless outcome is Ok.
  Facts facts;                           ///< Empty unless the script left geometry.
  std::vector<ViewFinding> view_findings;
  std::vector<std::string> notes;    ///< Sentences on assumptions and omissions.
  std::vector<std::string> files;    ///< Written files, relative to RunOptions::output.
  std::string log;                   ///< What the script and Blender printed, bounded.
  std::chrono::milliseconds time{};  ///< Wall time of build and inspection.
  Isolation isolation = Isolation::None;
  std::string blender_version;
};

/// Runs scripts in Blender. Safe to call from several threads when its implementation says so.
class ScriptRunner {
 public:
  virtual ~ScriptRunner() = default;

  /// Runs `script` (UTF-8 Python, without the method's prelude, which the runner supplies) from an
  /// emptied scene. Errors: Unavailable when Blender cannot start, Io when the output folder cannot
  /// be written, Cancelled; what the script does wrong is in the record.
  [[nodiscard]] virtual Result<RunRecord> run(std::string_view script, const RunOptions& options,
                                              const RunContext& context,
                                              const EventSink& events) = 0;
};

}  // namespace maquette

#include "blender/worker_command.h"

#include <system_error>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

Json paths(const std::vector<fs::path>& list) {
  Json json = Json::array();
  for (const fs::path& path : list) {
    json.push_back(path.string());
  }
  return json;
}

/// What server.py is told; its comment lists the fields.
std::string server_options(const WorkerSetup& setup, const SandboxedCommand& command) {
  std::error_code error;
  const bool hidden = uses_namespaces(setup.isolation);
  const bool confined = confines_jobs(setup.isolation);
  return dump_json(Json{{"fd", kWorkerSocket},
                        {"kind", setup.kind == WorkerKind::Build ? "build" : "inspect"},
                        {"host_pid", hidden ? 0 : ::getpid()},
                        {"pid_ns", fs::read_symlink("/proc/self/ns/pid", error).string()},
                        {"jobs", command.jobs.string()},
                        {"scratch", paths(command.scratch)},
                        {"readable", paths(command.readable)},
                        {"landlock", confined},
                        {"filter", confined ? (command.code / kFilterFile).string() : ""}});
}

}  // namespace

Result<SandboxedCommand> worker_command(const WorkerSetup& setup, const fs::path& folder) {
  const bool module = setup.program.kind == BlenderProgram::Kind::Module;
  fs::path program = setup.program.path;
  if (module) {
    MAQUETTE_TRY(program, host_python(setup.program.path));
  }
  const SandboxFolders folders{
      .tree = module ? setup.program.path : setup.program.path.parent_path(),
      .code = folder / "code",
      .jobs = folder / "jobs",
      .scratch = folder / "scratch"};
  SandboxedCommand command = sandboxed(folders, setup.isolation, {program.string()});
  if (module) {
    command.environment.push_back("PYTHONPATH=" + setup.program.path.string());
  } else {
    for (const std::string_view argument : {"--background", "--factory-startup", "-Y", "-noaudio",
                                            "-t", "1", "--python-exit-code", "1", "--python"}) {
      command.argv.emplace_back(argument);
    }
  }
  command.argv.push_back((command.code / "server.py").string());
  command.argv.emplace_back("--");
  command.argv.push_back(server_options(setup, command));
  return command;
}

}  // namespace maquette

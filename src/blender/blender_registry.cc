#include "blender/blender_registry.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr long long kFormat = 1;
constexpr std::string_view kPulledPrefix = "bpy-";
constexpr std::size_t kMaxNameBytes = 64;

bool exists(const BlenderProgram& program) {
  std::error_code error;
  return program.kind == BlenderProgram::Kind::Module
             ? fs::is_directory(program.path / "bpy", error)
             : fs::is_regular_file(program.path, error);
}

Json to_json(const KnownBlender& blender) {
  const bool module = blender.program.kind == BlenderProgram::Kind::Module;
  return {{"name", blender.name},
          {"path", blender.program.path.string()},
          {"kind", module ? "module" : "program"},
          {"version", to_string(blender.version)}};
}

Result<KnownBlender> from_json(const Json& json) {
  KnownBlender blender;
  MAQUETTE_TRY(blender.name, json_field<std::string>(json, "name"));
  MAQUETTE_TRY(blender.program.path, json_field<std::string>(json, "path"));
  MAQUETTE_TRY(const std::string kind, json_field<std::string>(json, "kind"));
  MAQUETTE_TRY(const std::string version, json_field<std::string>(json, "version"));
  if (kind == "module") {
    blender.program.kind = BlenderProgram::Kind::Module;
  }
  const auto parsed = parse_blender_version(version);
  if (!parsed) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{} is no version", version));
  }
  blender.version = *parsed;
  blender.present = exists(blender.program);
  return blender;
}

bool is_name(std::string_view text) {
  const auto allowed = [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= kMaxNameBytes && text.front() != '.' &&
         text.front() != '-' && std::ranges::all_of(text, allowed);
}

/// Whether `wanted` names it: its name, or its version or the beginning of that.
bool answers_to(const KnownBlender& blender, std::string_view wanted) {
  if (blender.name == wanted) {
    return true;
  }
  if (blender.origin != KnownBlender::Origin::Pulled) {
    return false;
  }
  const std::string version = to_string(blender.version);
  return version == wanted || version.starts_with(fmt::format("{}.", wanted));
}

}  // namespace

std::string_view to_string(KnownBlender::Origin origin) {
  switch (origin) {
    case KnownBlender::Origin::Added: return "added";
    case KnownBlender::Origin::Pulled: return "pulled";
  }
  return "added";
}

BlenderRegistry::BlenderRegistry(fs::path file, fs::path folder)
    : file_(std::move(file)), folder_(std::move(folder)) {}

BlenderRegistry BlenderRegistry::of_user() {
  return {config_folder() / "blenders.json", cache_folder() / "blender"};
}

Result<std::vector<KnownBlender>> BlenderRegistry::list() const {
  MAQUETTE_TRY(std::vector<KnownBlender> all, read_added());
  for (KnownBlender& pulled : find_pulled()) {
    all.push_back(std::move(pulled));
  }
  std::ranges::sort(all, [](const KnownBlender& one, const KnownBlender& other) {
    return std::tie(other.version, one.name) < std::tie(one.version, other.name);
  });
  return all;
}

Result<KnownBlender> BlenderRegistry::find(std::string_view name) const {
  MAQUETTE_TRY(std::vector<KnownBlender> all, list());
  const auto found = std::ranges::find_if(
      all, [name](const KnownBlender& blender) { return answers_to(blender, name); });
  if (found != all.end()) {
    return *found;
  }
  return fail(ErrorCode::NotFound,
              fmt::format("no Blender is called {}; see `maquette blender list`", name));
}

Result<KnownBlender> BlenderRegistry::add(const fs::path& path, std::string name,
                                          const RunContext& context) const {
  MAQUETTE_TRY(std::vector<KnownBlender> added, read_added());
  // A bare name would be looked up here and in PATH; a person who adds one means the file.
  const fs::path meant = path.has_parent_path() ? path : fs::path(".") / path;
  MAQUETTE_TRY(BlenderInstallation found, find_blender(meant, context));
  if (name.empty()) {
    name = fmt::format("blender-{}", to_string(found.version));
  }
  if (!is_name(name) || name.starts_with(kPulledPrefix)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("`{}` cannot be a Blender's name: letters, digits, `.`, `-` and `_`, "
                            "not starting with `{}`",
                            name, kPulledPrefix));
  }
  const KnownBlender blender{
      .name = std::move(name), .program = std::move(found.program), .version = found.version};
  std::erase_if(added, [&](const KnownBlender& one) { return one.name == blender.name; });
  added.push_back(blender);
  MAQUETTE_TRY_VOID(write_added(added));
  return blender;
}

Result<KnownBlender> BlenderRegistry::remove(std::string_view name) const {
  MAQUETTE_TRY(KnownBlender blender, find(name));
  if (blender.origin == KnownBlender::Origin::Pulled) {
    MAQUETTE_TRY_VOID(remove_tree(blender.program.path));
    return blender;
  }
  MAQUETTE_TRY(std::vector<KnownBlender> added, read_added());
  std::erase_if(added, [&](const KnownBlender& one) { return one.name == blender.name; });
  MAQUETTE_TRY_VOID(write_added(added));
  return blender;
}

Result<std::vector<KnownBlender>> BlenderRegistry::read_added() const {
  const Result<std::string> text = read_file(file_, 1 << 20);
  if (!text && text.error().code == ErrorCode::NotFound) {
    return std::vector<KnownBlender>{};
  }
  const auto broken = [this](std::string_view cause) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: {}; mend or remove it", file_.string(), cause));
  };
  const Result<Json> json = text.and_then([](const std::string& read) { return parse_json(read); });
  if (!json) {
    return broken(json.error().message);
  }
  const Result<long long> format = json_field<long long>(*json, "format");
  if (!format || !json->contains("blenders") || !json->at("blenders").is_array()) {
    return broken("this is no list of Blenders");
  }
  if (*format != kFormat) {
    return broken(fmt::format("format {} is not ours, which is {}", *format, kFormat));
  }
  std::vector<KnownBlender> added;
  for (const Json& entry : json->at("blenders")) {
    Result<KnownBlender> blender = from_json(entry);
    if (!blender) {
      return broken(blender.error().message);
    }
    added.push_back(*std::move(blender));
  }
  return added;
}

Result<void> BlenderRegistry::write_added(const std::vector<KnownBlender>& added) const {
  Json list = Json::array();
  for (const KnownBlender& blender : added) {
    list.push_back(to_json(blender));
  }
  MAQUETTE_TRY_VOID(create_folder(file_.parent_path()));
  return write_file_atomic(file_, dump_json({{"format", kFormat}, {"blenders", list}}, 2) + "\n");
}

std::vector<KnownBlender> BlenderRegistry::find_pulled() const {
  std::vector<KnownBlender> pulled;
  for (const fs::path& entry : entries_of(folder_).value_or(std::vector<fs::path>{})) {
    const std::string name = entry.filename().string();
    if (!name.starts_with(kPulledPrefix)) {
      continue;
    }
    const auto version = parse_blender_version(std::string_view(name).substr(kPulledPrefix.size()));
    const BlenderProgram program{BlenderProgram::Kind::Module, entry};
    if (version && exists(program)) {
      pulled.push_back({name, KnownBlender::Origin::Pulled, program, *version});
    }
  }
  return pulled;
}

}  // namespace maquette

#include "store/design_store.h"

#include <fcntl.h>
#include <system_error>

#include <algorithm>
#include <cerrno>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdio.h>

#include "base/text.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kNeededBytes = 64'000'000;
constexpr std::string_view kMark = "design.json";

Result<DesignDraft> refuse_used(const fs::path& destination) {
  return fail(ErrorCode::InvalidArgument,
              fmt::format("{} holds something already; name another folder with -o, or remove it "
                          "with `maquette rm`",
                          destination.string()));
}

Result<TempFolder> stage_beside(const fs::path& destination) {
  const fs::path parent = fs::absolute(destination).parent_path();
  MAQUETTE_TRY_VOID(create_folder(parent));
  MAQUETTE_TRY(const std::uint64_t free, free_disk_bytes(parent));
  if (free < kNeededBytes) {
    return fail(ErrorCode::Io,
                fmt::format("{}: {} free on this disk, and a design needs {}; free some or choose "
                            "another place with -o",
                            parent.string(), human_bytes(free), human_bytes(kNeededBytes)));
  }
  TempFolder::sweep(parent);
  return TempFolder::create(parent);
}

Result<void> write_attempts(const Design& design, const fs::path& version) {
  const fs::path folder = version / "attempts";
  MAQUETTE_TRY_VOID(create_folder(folder));
  for (const AttemptRecord& each : design.attempts) {
    const std::string stem = fmt::format("{}-{}", each.attempt, each.candidate + 1);
    const auto write = [&](std::string_view ending, std::string_view text) -> Result<void> {
      if (text.empty()) {
        return {};
      }
      return write_file_atomic(folder / (stem + std::string(ending)), text);
    };
    MAQUETTE_TRY_VOID(write(".answer.txt", each.answer));
    MAQUETTE_TRY_VOID(write(".py", each.script));
    MAQUETTE_TRY_VOID(write(".log", each.log));
  }
  return {};
}

std::string prompt_json(const std::vector<Message>& messages) {
  Json json = Json::array();
  for (const Message& message : messages) {
    json.push_back({{"role", to_string(message.role)}, {"content", message.text}});
  }
  return dump_json(json, 2) + "\n";
}

Result<DesignSummary> summary_of(const fs::path& folder) {
  MAQUETTE_TRY(const std::string text, read_file(folder / kMark));
  MAQUETTE_TRY(const Json json, parse_json(text));
  DesignSummary summary{.folder = folder};
  MAQUETTE_TRY(summary.created, json_field<std::string>(json, "created"));
  MAQUETTE_TRY(summary.instruction, json_field<std::string>(json, "instruction"));
  MAQUETTE_TRY(summary.outcome, json_field<std::string>(json, "outcome"));
  const Json provenance = json.value("provenance", Json::object());
  MAQUETTE_TRY(summary.model, json_field<std::string>(provenance, "model"));
  return summary;
}

bool is_design(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / kMark, ignored);
}

}  // namespace

Result<DesignDraft> DesignDraft::at(const fs::path& destination) {
  if (destination.empty()) {
    return fail(ErrorCode::InvalidArgument, "the output folder has no name");
  }
  std::error_code error;
  const fs::path place = fs::absolute(destination / ".").parent_path();
  if (fs::exists(place, error) && !fs::is_empty(place, error)) {
    return refuse_used(place);
  }
  MAQUETTE_TRY(TempFolder staging, stage_beside(place));
  return DesignDraft(std::move(staging), place, false);
}

Result<DesignDraft> DesignDraft::below(const fs::path& root, std::string_view instruction) {
  const std::string date = fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr)));
  const fs::path place = fs::absolute(root) / fmt::format("{}-{}", date, slug(instruction));
  MAQUETTE_TRY(TempFolder staging, stage_beside(place));
  return DesignDraft(std::move(staging), place, true);
}

Result<fs::path> DesignDraft::run_folder(int attempt, std::size_t candidate) {
  const fs::path run = folder() / "run" / fmt::format("{}-{}", attempt, candidate + 1);
  MAQUETTE_TRY_VOID(create_folder(run));
  return run;
}

Result<void> DesignDraft::keep(const fs::path& run_folder) {
  MAQUETTE_TRY_VOID(remove_tree(folder() / "v1"));
  return rename_path(run_folder, folder() / "v1");
}

Result<fs::path> DesignDraft::version_folder() {
  MAQUETTE_TRY_VOID(create_folder(folder() / "v1"));
  return folder() / "v1";
}

Result<fs::path> DesignDraft::commit(Design& design) {
  MAQUETTE_TRY_VOID(remove_tree(folder() / "run"));
  MAQUETTE_TRY(const fs::path version, version_folder());
  MAQUETTE_TRY_VOID(write_attempts(design, version));
  if (!design.script.empty()) {
    MAQUETTE_TRY_VOID(write_file_atomic(version / "script.py", design.script));
  }
  if (!design.program.empty()) {
    MAQUETTE_TRY_VOID(write_file_atomic(version / "program.txt", design.program));
  }
  if (!design.asked.empty()) {
    MAQUETTE_TRY_VOID(write_file_atomic(version / "prompt.json", prompt_json(design.asked)));
  }
  MAQUETTE_TRY_VOID(write_file_atomic(version / "log.txt", design.log));
  Json facts = to_json(design.facts);
  facts["isolation"] = to_string(design.provenance.isolation);
  facts["blender"] = design.provenance.blender_version;
  MAQUETTE_TRY_VOID(write_file_atomic(version / "facts.json", dump_json(facts, 2) + "\n"));
  design.files = {std::string(kMark)};
  MAQUETTE_TRY(const std::vector<fs::path> files, files_below(folder()));
  for (const fs::path& file : files) {
    design.files.push_back(file.lexically_relative(folder()).string());
  }
  std::ranges::sort(design.files);
  MAQUETTE_TRY_VOID(write_file_atomic(folder() / kMark, dump_json(to_json(design), 2) + "\n"));
  return move_into_place();
}

Result<fs::path> DesignDraft::move_into_place() {
  std::error_code error;
  fs::permissions(folder(),
                  fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                      fs::perms::others_read | fs::perms::others_exec,
                  error);
  fs::path place = destination_;
  for (int number = 2;; ++number) {
    const unsigned flags = may_rename_ ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, folder().c_str(), AT_FDCWD, place.c_str(), flags) == 0) {
      break;
    }
    if (may_rename_ && errno == EEXIST) {
      place = destination_.string() + fmt::format("-{}", number);
      continue;
    }
    return fail(ErrorCode::Io, fmt::format("put the design at {}: {}", place.string(),
                                           std::generic_category().message(errno)));
  }
  staging_.release();
  return place;
}

Result<std::vector<DesignSummary>> list_designs(const fs::path& root) {
  std::vector<DesignSummary> designs;
  MAQUETTE_TRY(const std::vector<fs::path> entries, entries_of(root));
  for (const fs::path& entry : entries) {
    if (!is_design(entry)) {
      continue;
    }
    if (auto summary = summary_of(entry)) {
      designs.push_back(*std::move(summary));
    }
  }
  std::ranges::sort(designs, [](const DesignSummary& a, const DesignSummary& b) {
    return std::tie(b.created, b.folder) < std::tie(a.created, a.folder);
  });
  return designs;
}

Result<fs::path> find_design(const fs::path& root, std::string_view name) {
  if (is_design(fs::path(name))) {
    return fs::absolute(fs::path(name) / ".").parent_path();
  }
  MAQUETTE_TRY(const std::vector<DesignSummary> designs, list_designs(root));
  if (name == "last" && !designs.empty()) {
    return designs.front().folder;
  }
  std::vector<fs::path> found;
  for (const DesignSummary& design : designs) {
    const std::string folder = design.folder.filename().string();
    if (folder == name) {
      return design.folder;
    }
    if (folder.find(name) != std::string::npos) {
      found.push_back(design.folder);
    }
  }
  if (found.size() == 1) {
    return found.front();
  }
  if (found.empty()) {
    return fail(ErrorCode::NotFound,
                fmt::format("no design `{}` in {}; `maquette list` shows what is there", name,
                            root.string()));
  }
  std::string names;
  for (const fs::path& each : found) {
    names += "\n  " + each.filename().string();
  }
  return fail(ErrorCode::InvalidArgument, fmt::format("`{}` could be any of:{}", name, names));
}

Result<void> remove_design(const fs::path& folder) {
  if (!is_design(folder)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} is not a design (it has no design.json); nothing removed",
                            folder.string()));
  }
  return remove_tree(folder);
}

}  // namespace maquette

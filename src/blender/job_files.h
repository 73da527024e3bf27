#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

namespace maquette {

/// Takes files out of a folder that a script could write to. Links, devices, pipes and files with a
/// second name are refused; no path leaves the folder.

/// Copies `folder`/`name` to `target`, which appears whole or not at all. InvalidArgument when it
/// is no plain file or larger than `max_bytes`, NotFound when there is none, Io otherwise.
[[nodiscard]] Result<void> take_file(const std::filesystem::path& folder, std::string_view name,
                                     const std::filesystem::path& target, std::uint64_t max_bytes);

/// The bytes of `folder`/`name`. Errors as take_file().
[[nodiscard]] Result<std::string> read_job_file(const std::filesystem::path& folder,
                                                std::string_view name, std::uint64_t max_bytes);

/// The last `max_bytes` of a log, as UTF-8; empty when there is none that can be trusted.
[[nodiscard]] std::string log_tail(const std::filesystem::path& folder, std::string_view name,
                                   std::uint64_t max_bytes = 64ULL << 10);

/// Disk space that the tree takes, and a block for each entry, without following links; stops
/// counting above `enough`. All there is when the tree is too deep to count, or keeps us out.
[[nodiscard]] std::uint64_t tree_bytes(const std::filesystem::path& folder, std::uint64_t enough);

/// Removes everything in the folder but not the folder.
void empty_folder(const std::filesystem::path& folder);

}  // namespace maquette

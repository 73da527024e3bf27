#include "blender/job_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <tuple>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "proc/unique_fd.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// What a file costs beside its bytes, so that there is a limit on empty ones too.
constexpr std::uint64_t kEntryBytes = 4096;
/// No honest script nests its folders deeper, and each level costs a descriptor to look into.
constexpr int kDeepest = 100;

std::string cause(int error) {
  return std::generic_category().message(error);
}

/// Opens folder/name for reading, following no link on the way below `folder`.
Result<UniqueFd> open_plain(const fs::path& folder, std::string_view name,
                            std::uint64_t max_bytes) {
  UniqueFd at(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  const fs::path path(name);
  for (const fs::path& part : path.parent_path()) {
    if (part == ".." || part == "/") {
      return fail(ErrorCode::InvalidArgument, "a path leaves its folder");
    }
    at = UniqueFd(::openat(at.get(), part.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  }
  UniqueFd file(
      ::openat(at.get(), path.filename().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file.valid()) {
    const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::InvalidArgument;
    return fail(code, fmt::format("open {}: {}", name, cause(errno)));
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink != 1) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{} is not a plain file", name));
  }
  if (static_cast<std::uint64_t>(status.st_size) > max_bytes) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} has {}, over the limit of {}", name,
                            human_bytes(static_cast<std::uint64_t>(status.st_size)),
                            human_bytes(max_bytes)));
  }
  return file;
}

Result<void> copy_bytes(int from, int to, const fs::path& target, std::uint64_t max_bytes) {
  std::array<char, 1 << 16> buffer{};
  std::uint64_t copied = 0;
  while (true) {
    const ssize_t n = ::read(from, buffer.data(), buffer.size());
    if (n == 0) {
      return {};
    }
    if (n < 0) {
      return fail(ErrorCode::Io, fmt::format("read {}: {}", target.string(), cause(errno)));
    }
    copied += static_cast<std::uint64_t>(n);
    if (copied > max_bytes) {
      return fail(ErrorCode::InvalidArgument, "a file grew past its limit");
    }
    for (ssize_t done = 0; done < n;) {
      const ssize_t m = ::write(to, buffer.data() + done, static_cast<std::size_t>(n - done));
      if (m < 0 && errno == EINTR) {
        continue;
      }
      if (m < 0) {
        return fail(ErrorCode::Io, fmt::format("write {}: {}", target.string(), cause(errno)));
      }
      done += m;
    }
  }
}

}  // namespace

Result<void> take_file(const fs::path& folder, std::string_view name, const fs::path& target,
                       std::uint64_t max_bytes) {
  MAQUETTE_TRY(const UniqueFd source, open_plain(folder, name, max_bytes));
  const std::string temporary = target.string() + ".part";
  const UniqueFd copy(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  if (!copy.valid()) {
    return fail(ErrorCode::Io, fmt::format("write {}: {}", target.string(), cause(errno)));
  }
  auto copied = copy_bytes(source.get(), copy.get(), target, max_bytes);
  if (copied && ::rename(temporary.c_str(), target.c_str()) != 0) {
    copied = fail(ErrorCode::Io, fmt::format("write {}: {}", target.string(), cause(errno)));
  }
  if (!copied) {
    ::unlink(temporary.c_str());
  }
  return copied;
}

Result<std::string> read_job_file(const fs::path& folder, std::string_view name,
                                  std::uint64_t max_bytes) {
  MAQUETTE_TRY(const UniqueFd file, open_plain(folder, name, max_bytes));
  std::string bytes;
  std::array<char, 1 << 16> buffer{};
  while (true) {
    const ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
    if (n < 0) {
      return fail(ErrorCode::Io, fmt::format("read {}: {}", name, cause(errno)));
    }
    if (n == 0) {
      return bytes;
    }
    bytes.append(buffer.data(), static_cast<std::size_t>(n));
    if (bytes.size() > max_bytes) {
      return fail(ErrorCode::InvalidArgument, "a file grew past its limit");
    }
  }
}

std::string log_tail(const fs::path& folder, std::string_view name, std::uint64_t max_bytes) {
  const auto file = open_plain(folder, name, UINT64_MAX);
  if (!file) {
    return {};
  }
  const auto most = static_cast<off_t>(max_bytes);
  const off_t size = ::lseek(file->get(), 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(std::min(size, most)), '\0');
  const ssize_t n =
      ::pread(file->get(), bytes.data(), bytes.size(), std::max<off_t>(size - most, 0));
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
  if (size > most) {
    bytes.erase(0, bytes.find('\n') + 1);  // Not half a line.
  }
  return to_utf8(bytes);
}

std::uint64_t tree_bytes(const fs::path& folder, std::uint64_t enough) {
  std::uint64_t total = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry.depth() > kDeepest) {
      return UINT64_MAX;
    }
    struct stat status {};
    if (::lstat(entry->path().c_str(), &status) != 0) {
      if (errno == ENOENT) {
        continue;  // It went in the meantime.
      }
      return UINT64_MAX;
    }
    total += static_cast<std::uint64_t>(status.st_blocks) * 512 + kEntryBytes;
    if (total > enough) {
      break;
    }
  }
  // What cannot be listed may hold anything.
  return error && error != std::errc::no_such_file_or_directory ? UINT64_MAX : total;
}

void empty_folder(const fs::path& folder) {
  for (const fs::path& entry : entries_of(folder).value_or(std::vector<fs::path>{})) {
    std::ignore = remove_tree(entry);
  }
}

}  // namespace maquette

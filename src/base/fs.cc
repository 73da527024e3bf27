#include "base/fs.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <tuple>
#include <vector>

#include <fmt/format.h>
#include <stdlib.h>

namespace maquette {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> io_error(std::string_view doing, const fs::path& path, int error) {
  const ErrorCode code = error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
  return fail(
      code, fmt::format("{} {}: {}", doing, path.string(), std::generic_category().message(error)));
}

/// Removes what remove_all() cannot: folders that it may not list, and deeper ones than it has
/// descriptors for. Each folder is first moved up to `top`, so that no path grows long.
std::error_code remove_stubborn(const fs::path& top) {
  std::error_code error;
  std::vector<fs::path> pending{top};
  for (int moved = 0; !pending.empty() && !error;) {
    const fs::path folder = std::move(pending.back());
    pending.pop_back();
    fs::permissions(folder, fs::perms::owner_all, error);
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      entries.push_back(entry->path());
    }
    for (const fs::path& entry : entries) {
      if (!fs::is_directory(fs::symlink_status(entry, error))) {
        fs::remove(entry, error);
        continue;
      }
      fs::permissions(entry, fs::perms::owner_all, error);
      pending.push_back(top / fmt::format(".removed-{}-{}", ::getpid(), ++moved));
      fs::rename(entry, pending.back(), error);
    }
    if (!error && folder != top) {
      fs::remove(folder, error);
    }
  }
  if (!error) {
    fs::remove(top, error);
  }
  return error;
}

/// The paths for which `take` says yes, of a walk by `Iterator`. A range-for would throw where the
/// walk cannot go on.
template <class Iterator, class Take>
Result<std::vector<fs::path>> walk(const fs::path& folder, const Take& take) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (Iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (take(*entry)) {
      paths.push_back(entry->path());
    }
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    return fail(ErrorCode::Io, fmt::format("list {}: {}", folder.string(), error.message()));
  }
  std::ranges::sort(paths);
  return paths;
}

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

Result<void> write_all(int fd, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return io_error("write", path, errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  if (::fsync(fd) != 0) {
    return io_error("write", path, errno);
  }
  return {};
}

fs::path xdg_folder(const char* ours, const char* xdg, const char* fallback) {
  if (const char* value = ::getenv(ours); value != nullptr && *value != '\0') {
    return value;
  }
  if (const char* value = ::getenv(xdg); value != nullptr && *value != '\0') {
    return fs::path(value) / "maquette";
  }
  const char* home = ::getenv("HOME");
  return fs::path(home == nullptr ? "/" : home) / fallback / "maquette";
}

fs::path temp_parent(const fs::path& parent) {
  if (!parent.empty()) {
    return parent;
  }
  const char* wanted = ::getenv("TMPDIR");
  return wanted != nullptr && *wanted != '\0' ? fs::path(wanted) : fs::path("/tmp");
}

constexpr std::string_view kTempPrefix = "maquette-";

/// The process id in a temporary folder's name; 0 when it is not one of ours.
pid_t owner_of(std::string_view name) {
  if (!name.starts_with(kTempPrefix)) {
    return 0;
  }
  name.remove_prefix(kTempPrefix.size());
  pid_t pid = 0;
  const auto [end, ec] = std::from_chars(name.data(), name.data() + name.size(), pid);
  const bool whole = ec == std::errc{} && end != name.data() + name.size() && *end == '-';
  return whole ? pid : 0;
}

}  // namespace

Result<std::string> read_file(const fs::path& path, std::uint64_t max_bytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) {
    return io_error("read", path, errno);
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) {
    return io_error("read", path, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorCode::InvalidArgument, fmt::format("read {}: not a file", path.string()));
  }
  if (static_cast<std::uint64_t>(status.st_size) > max_bytes) {
    return fail(ErrorCode::InvalidArgument, fmt::format("read {}: {} bytes, over the limit of {}",
                                                        path.string(), status.st_size, max_bytes));
  }
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(status.st_size));
  std::array<char, 1 << 16> buffer{};
  while (true) {
    const ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return io_error("read", path, errno);
    }
    if (n == 0) {
      return bytes;
    }
    bytes.append(buffer.data(), static_cast<std::size_t>(n));
    if (bytes.size() > max_bytes) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("read {}: over the limit of {} bytes", path.string(), max_bytes));
    }
  }
}

Result<void> write_file_atomic(const fs::path& path, std::string_view bytes) {
  std::string temporary = path.string() + ".XXXXXX";
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (file.get() < 0) {
    return io_error("write", path, errno);
  }
  auto written = write_all(file.get(), bytes, path);
  if (written && ::fchmod(file.get(), 0644) != 0) {
    written = io_error("write", path, errno);
  }
  if (written && ::rename(temporary.c_str(), path.c_str()) != 0) {
    written = io_error("write", path, errno);
  }
  if (!written) {
    ::unlink(temporary.c_str());
  }
  return written;
}

Result<void> create_folder(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) {
    return fail(ErrorCode::Io, fmt::format("create {}: {}", path.string(), error.message()));
  }
  return {};
}

Result<void> remove_tree(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (error) {
    error = remove_stubborn(path);
  }
  if (error) {
    return fail(ErrorCode::Io, fmt::format("remove {}: {}", path.string(), error.message()));
  }
  return {};
}

Result<void> rename_path(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) {
    return io_error("rename to", to, errno);
  }
  return {};
}

Result<std::vector<fs::path>> entries_of(const fs::path& folder) {
  return walk<fs::directory_iterator>(folder, [](const fs::directory_entry&) { return true; });
}

Result<std::vector<fs::path>> files_below(const fs::path& folder) {
  return walk<fs::recursive_directory_iterator>(folder, [](const fs::directory_entry& entry) {
    std::error_code gone;
    return fs::is_regular_file(entry.symlink_status(gone));
  });
}

Result<std::uint64_t> free_disk_bytes(const fs::path& path) {
  fs::path existing = fs::absolute(path);
  std::error_code error;
  while (!fs::exists(existing, error) && existing.has_relative_path()) {
    existing = existing.parent_path();
  }
  const auto space = fs::space(existing, error);
  if (error) {
    return fail(ErrorCode::Io,
                fmt::format("free space at {}: {}", existing.string(), error.message()));
  }
  return space.available;
}

fs::path cache_folder() {
  return xdg_folder("MAQUETTE_CACHE", "XDG_CACHE_HOME", ".cache");
}

fs::path config_folder() {
  return xdg_folder("MAQUETTE_CONFIG", "XDG_CONFIG_HOME", ".config");
}

Result<TempFolder> TempFolder::create(const fs::path& parent) {
  const fs::path folder = temp_parent(parent);
  MAQUETTE_TRY_VOID(create_folder(folder));
  std::string name = (folder / fmt::format("{}{}-XXXXXX", kTempPrefix, ::getpid())).string();
  if (::mkdtemp(name.data()) == nullptr) {
    return io_error("create", name, errno);
  }
  return TempFolder(name);
}

int TempFolder::sweep(const fs::path& parent) {
  int removed = 0;
  for (const fs::path& entry : entries_of(temp_parent(parent)).value_or(std::vector<fs::path>{})) {
    const pid_t owner = owner_of(entry.filename().string());
    const bool dead = owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH;
    struct stat status {};
    const bool ours = ::lstat(entry.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
                      status.st_uid == ::geteuid();
    if (dead && ours && remove_tree(entry)) {
      ++removed;
    }
  }
  return removed;
}

TempFolder::TempFolder(TempFolder&& other) noexcept : path_(other.release()) {}

TempFolder& TempFolder::operator=(TempFolder&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

TempFolder::~TempFolder() {
  if (!path_.empty()) {
    std::ignore = remove_tree(path_);  // A destructor has nobody to tell; the next start sweeps.
  }
}

fs::path TempFolder::release() {
  return std::exchange(path_, {});
}

}  // namespace maquette

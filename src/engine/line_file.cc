#include "engine/line_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <tuple>

#include <fmt/format.h>

namespace maquette {
namespace {

tl::unexpected<Error> io_error(std::string_view what, const std::filesystem::path& path) {
  return fail(ErrorCode::Io, fmt::format("{} {}: {}", what, path.string(),
                                         std::generic_category().message(errno)));
}

Result<void> cut(int file, off_t bytes, const std::filesystem::path& path) {
  if (::ftruncate(file, bytes) != 0) {
    return io_error("write", path);
  }
  return {};
}

Result<void> cut_half_line(int file, const std::filesystem::path& path) {
  off_t end = ::lseek(file, 0, SEEK_END);
  if (end < 0) {
    return io_error("read", path);
  }
  std::array<char, 65536> block{};
  while (end > 0) {
    const off_t start = std::max<off_t>(0, end - static_cast<off_t>(block.size()));
    const ssize_t read = ::pread(file, block.data(), static_cast<std::size_t>(end - start), start);
    if (read != end - start) {
      return io_error("read", path);
    }
    const std::string_view bytes(block.data(), static_cast<std::size_t>(read));
    if (const std::size_t last = bytes.rfind('\n'); last != std::string_view::npos) {
      return cut(file, start + static_cast<off_t>(last) + 1, path);
    }
    end = start;
  }
  return cut(file, 0, path);
}

}  // namespace

Result<LineFile> LineFile::open(std::filesystem::path path) {
  UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
  if (!file.valid()) {
    return io_error("open", path);
  }
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: another process is writing it", path.string()));
  }
  MAQUETTE_TRY_VOID(cut_half_line(file.get(), path));
  return LineFile(std::move(path), std::move(file));
}

Result<void> LineFile::append(std::string_view line) const {
  const std::string bytes = std::string(line) + "\n";
  const off_t before = ::lseek(file_.get(), 0, SEEK_END);
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t n = ::write(file_.get(), bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno != EINTR) {
      auto error = io_error("write", path_);
      std::ignore = ::ftruncate(file_.get(), before);  // No half line.
      return error;
    }
    done += n < 0 ? 0 : static_cast<std::size_t>(n);
  }
  return {};
}

Result<void> LineFile::clear() const {
  return cut(file_.get(), 0, path_);
}

}  // namespace maquette

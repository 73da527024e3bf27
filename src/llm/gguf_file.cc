#include "llm/gguf_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace maquette {
namespace {

constexpr std::size_t kWindowBytes = 4U << 20U;

/// An open file mapped for asking which of its pages are in memory; its bytes are never touched
/// through the mapping.
class MappedFile {
 public:
  explicit MappedFile(const std::filesystem::path& path)
      : descriptor_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat status {};
    if (descriptor_ < 0 || fstat(descriptor_, &status) != 0) {
      return;
    }
    size_ = static_cast<std::size_t>(status.st_size);
    void* address = mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor_, 0);
    if (address != MAP_FAILED) {
      address_ = static_cast<unsigned char*>(address);
    }
  }
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile() {
    if (address_ != nullptr) {
      munmap(address_, size_);
    }
    if (descriptor_ >= 0) {
      close(descriptor_);
    }
  }

  [[nodiscard]] bool usable() const { return address_ != nullptr; }
  [[nodiscard]] std::size_t size() const { return size_; }

  [[nodiscard]] bool in_memory(std::size_t offset, std::size_t length) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    pages_.assign((length + page - 1) / page, 0);
    if (mincore(address_ + offset, length, pages_.data()) != 0) {
      return false;
    }
    return std::all_of(pages_.begin(), pages_.end(), [](unsigned char p) { return (p & 1U) != 0; });
  }

  bool read(std::size_t offset, std::size_t length, std::vector<char>& scratch) const {
    scratch.resize(length);
    return pread(descriptor_, scratch.data(), length, static_cast<off_t>(offset)) > 0;
  }

 private:
  int descriptor_;
  unsigned char* address_ = nullptr;
  std::size_t size_ = 0;
  std::vector<unsigned char> pages_;
};

}  // namespace

Result<std::uint64_t> check_gguf_file(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) {
    return fail(ErrorCode::Unavailable,
                fmt::format("load model: {}: no such file; get a model with `maquette models pull`",
                            path.string()));
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return fail(ErrorCode::Unavailable, fmt::format("load model: {}: {}", path.string(),
                                                    std::generic_category().message(errno)));
  }
  std::array<char, 4> magic{};
  file.read(magic.data(), magic.size());
  if (!file || std::string_view(magic.data(), magic.size()) != "GGUF") {
    return fail(ErrorCode::Unavailable,
                fmt::format("load model: {}: not a GGUF model file; check it with "
                            "`maquette models verify`",
                            path.string()));
  }
  return std::filesystem::file_size(path, error);
}

Result<void> read_ahead(const std::filesystem::path& path, const RunContext& context,
                        const EventSink& events) {
  MappedFile file(path);
  if (!file.usable()) {
    return {};
  }
  std::vector<char> scratch;
  for (std::size_t offset = 0; offset < file.size(); offset += kWindowBytes) {
    MAQUETTE_TRY_VOID(context.check());
    const std::size_t length = std::min(kWindowBytes, file.size() - offset);
    if (file.in_memory(offset, length)) {
      continue;
    }
    if (!file.read(offset, length, scratch)) {
      return {};
    }
    emit(events, ProgressEvent{"reading the model", "bytes", offset + length, file.size()});
  }
  return {};
}

}  // namespace maquette

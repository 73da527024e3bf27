#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <charconv>

#include <fmt/format.h>

#include "base/fs.h"
#include "net/http_client.h"
#include "net/transfer.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kMaxRedirects = 8;
constexpr std::chrono::milliseconds kProgressInterval{100};
constexpr std::uint64_t kMaxEtagBytes = 1024;

/// The file that grows, with the ETag of the body it belongs to beside it.
class PartFile {
 public:
  explicit PartFile(fs::path path) : path_(std::move(path)), etag_path_(path_.string() + ".etag") {}
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  ~PartFile() {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }

  Result<void> open() {
    fd_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    struct stat status {};
    if (fd_ < 0 || ::fstat(fd_, &status) != 0) {
      return error("open");
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
    return {};
  }

  Result<void> restart(const std::string& etag) {
    if (size_ > 0 && ::ftruncate(fd_, 0) != 0) {
      return error("empty");
    }
    size_ = 0;
    std::error_code ignored;  // Without the file the next resume is merely unguarded.
    if (etag.empty() || etag.starts_with("W/")) {
      fs::remove(etag_path_, ignored);
      return {};
    }
    return write_file_atomic(etag_path_, etag);
  }

  Result<void> append(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t n = ::write(fd_, bytes.data(), bytes.size());
      if (n < 0 && errno == EINTR) {
        continue;
      }
      if (n < 0) {
        return error("write");
      }
      size_ += static_cast<std::uint64_t>(n);
      bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
  }

  Result<void> finish() {
    if (::fsync(fd_) != 0) {
      return error("write");
    }
    std::error_code ignored;
    fs::remove(etag_path_, ignored);
    return {};
  }

  [[nodiscard]] std::uint64_t size() const { return size_; }
  [[nodiscard]] std::string etag() const {
    return read_file(etag_path_, kMaxEtagBytes).value_or(std::string());
  }

 private:
  [[nodiscard]] tl::unexpected<Error> error(std::string_view doing) const {
    return fail(ErrorCode::Io, fmt::format("{} {}: {}", doing, path_.string(),
                                           std::generic_category().message(errno)));
  }

  fs::path path_;
  fs::path etag_path_;
  int fd_ = -1;
  std::uint64_t size_ = 0;
};

struct ContentRange {
  std::uint64_t first = 0;
  std::uint64_t total = 0;  ///< 0 when the server does not say.
};

/// Reads "bytes 100-199/200" and "bytes */200"; `first` is the total in the second form.
ContentRange parse_content_range(std::string_view text) {
  ContentRange range;
  const std::size_t slash = text.find('/');
  if (!text.starts_with("bytes ") || slash == std::string_view::npos) {
    return range;
  }
  std::from_chars(text.data() + slash + 1, text.data() + text.size(), range.total);
  const auto [end, error] = std::from_chars(text.data() + 6, text.data() + slash, range.first);
  if (error != std::errc{}) {
    range.first = range.total;
  }
  return range;
}

/// One download: a few exchanges that write to one PartFile.
class Download {
 public:
  Download(const std::string& url, PartFile& part, const DownloadOptions& options,
           const RunContext& context, const DownloadProgress& progress)
      : url_(url), part_(part), options_(options), context_(context), progress_(progress) {}

  Result<std::uint64_t> run() {
    int resumes = options_.resumes;
    while (true) {
      const std::uint64_t before = part_.size();
      Result<bool> complete = exchange();
      if (complete && *complete) {
        return part_.size();
      }
      if (complete && before > 0) {
        continue;  // The server refused the range; once more from 0.
      }
      if (complete) {
        return broken("it answered a whole request with a range error");
      }
      const bool broke_off = complete.error().code == ErrorCode::Unavailable;
      if (!broke_off || part_.size() <= before || resumes-- == 0) {
        return tl::unexpected(std::move(complete).error());
      }
    }
  }

 private:
  /// True when the whole body is in the part file, false to start again from nothing.
  Result<bool> exchange() {
    started_ = false;
    const std::uint64_t offset = part_.size();
    if (options_.expected_bytes > 0 && offset == options_.expected_bytes) {
      return finish();
    }
    TransferRequest request{
        .url = url_, .max_redirects = kMaxRedirects, .timeouts = options_.timeouts};
    if (offset > 0) {
      request.headers.push_back({"Range", fmt::format("bytes={}-", offset)});
      if (const std::string etag = part_.etag(); !etag.empty()) {
        request.headers.push_back({"If-Range", etag});
      }
    }
    const auto sink = [this](const ResponseHead& head, std::string_view bytes) {
      return take(head, bytes);
    };
    MAQUETTE_TRY(const ResponseHead head, transfer(request, sink, context_));
    if (head.status == 416) {
      return range_refused(head, offset);
    }
    MAQUETTE_TRY_VOID(check_status(head));
    if (!started_) {
      MAQUETTE_TRY_VOID(start(head));  // An empty body.
    }
    if (options_.expected_bytes > 0 && part_.size() != options_.expected_bytes) {
      return broken(fmt::format("it sent {} bytes where {} were expected", part_.size(),
                                options_.expected_bytes));
    }
    return finish();
  }

  Result<bool> range_refused(const ResponseHead& head, std::uint64_t offset) {
    const ContentRange range = parse_content_range(head.content_range);
    if (offset > 0 && range.total == offset && options_.expected_bytes == 0) {
      return finish();
    }
    MAQUETTE_TRY_VOID(part_.restart({}));
    return false;
  }

  Result<bool> finish() {
    MAQUETTE_TRY_VOID(part_.finish());
    if (progress_) {
      progress_(part_.size(), part_.size());
    }
    return true;
  }

  [[nodiscard]] Result<void> check_status(const ResponseHead& head) const {
    if (head.status == 200 || head.status == 206) {
      return {};
    }
    if (head.status == 404 || head.status == 410) {
      return fail(ErrorCode::NotFound, fmt::format("{}: status {}: there is no such file",
                                                   url_origin(url_), head.status));
    }
    const std::string_view next = head.status == 401 || head.status == 403
                                      ? "it asks for a login; get the file by hand"
                                      : "try again later";
    return broken(fmt::format("status {}; {}", head.status, next));
  }

  /// The first bytes of an answer decide between going on and starting again.
  Result<void> start(const ResponseHead& head) {
    started_ = true;
    if (head.status == 206) {
      const ContentRange range = parse_content_range(head.content_range);
      if (range.first != part_.size()) {
        return broken("it sent another range than asked");
      }
      total_ = range.total;
      return {};
    }
    total_ = head.content_length.value_or(0);
    return part_.restart(head.etag);
  }

  Result<void> take(const ResponseHead& head, std::string_view bytes) {
    if (head.status == 416) {
      return {};
    }
    MAQUETTE_TRY_VOID(check_status(head));
    if (!started_) {
      MAQUETTE_TRY_VOID(start(head));
    }
    const std::uint64_t limit =
        options_.expected_bytes > 0 ? options_.expected_bytes : options_.max_bytes;
    if (part_.size() + bytes.size() > limit) {
      return broken(fmt::format("it sends more than the {} bytes expected", limit));
    }
    MAQUETTE_TRY_VOID(part_.append(bytes));
    if (progress_ && Clock::now() - reported_ >= kProgressInterval) {
      reported_ = Clock::now();
      progress_(part_.size(), options_.expected_bytes > 0 ? options_.expected_bytes : total_);
    }
    return {};
  }

  [[nodiscard]] tl::unexpected<Error> broken(std::string_view cause) const {
    return fail(ErrorCode::Unavailable, fmt::format("{}: {}", url_origin(url_), cause));
  }

  const std::string& url_;
  PartFile& part_;
  const DownloadOptions& options_;
  const RunContext& context_;
  const DownloadProgress& progress_;
  bool started_ = false;
  std::uint64_t total_ = 0;
  Clock::time_point reported_;
};

}  // namespace

Result<std::uint64_t> download(const std::string& url, const fs::path& part,
                               const DownloadOptions& options, const RunContext& context,
                               const DownloadProgress& progress) {
  PartFile file(part);
  MAQUETTE_TRY_VOID(file.open());
  return Download(url, file, options, context, progress).run();
}

}  // namespace maquette

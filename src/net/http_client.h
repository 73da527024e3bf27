#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"

namespace maquette {

/// A request header. Values may be secrets: they appear in no error and no log line.
struct HttpHeader {
  std::string name;
  std::string value;
};

struct HttpTimeouts {
  std::chrono::milliseconds connect{5000};
  /// A request fails when no byte moves in either direction for this long.
  std::chrono::milliseconds idle{30000};
};

struct HttpOptions {
  HttpTimeouts timeouts = {};
  /// A longer answer is an error.
  std::uint64_t max_bytes = 16ULL << 20;
};

struct HttpResponse {
  int status = 0;
  std::string content_type;
  /// What the server asks a caller to wait before the next try.
  std::optional<std::chrono::seconds> retry_after;
  std::string body;
};

/// Gets the bytes of a body as they come, on the calling thread; a failure ends the request with
/// it.
using HttpBodySink = std::function<Result<void>(std::string_view)>;

/// POSTs a JSON text and returns the answer whatever its status. Redirects are not followed.
/// Errors: InvalidArgument (bad URL or header), Unavailable (no connection, broke off, no byte for
/// the idle time, answer too long), Cancelled, Timeout. Thread-safe.
[[nodiscard]] Result<HttpResponse> post_json(const std::string& url,
                                             const std::vector<HttpHeader>& headers,
                                             std::string_view body, const HttpOptions& options,
                                             const RunContext& context);

/// The same, but the body of an answer with status 2xx goes to `on_bytes` piece by piece; of any
/// other answer the first 64 KiB are in the response. Thread-safe.
[[nodiscard]] Result<HttpResponse> post_stream(const std::string& url,
                                               const std::vector<HttpHeader>& headers,
                                               std::string_view body, const HttpBodySink& on_bytes,
                                               const HttpOptions& options,
                                               const RunContext& context);

struct DownloadOptions {
  HttpTimeouts timeouts = {};
  /// The size the file must have; 0 when it is not known.
  std::uint64_t expected_bytes = 0;
  std::uint64_t max_bytes = 64ULL << 30;
  /// How often a connection that broke off after bringing bytes is taken up again.
  int resumes = 5;
};

/// Gets the bytes done so far and the whole, 0 when that is not known; at most ten times a second.
using DownloadProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Fetches `url` into the file `part`, going on where an earlier call stopped (Range, guarded by
/// the server's ETag in `part`.etag); a server that cannot resume is read from the start. On
/// success `part` holds the whole body, and its size is returned; on failure it stays, for the next
/// call. Checking the bytes and renaming the file is the caller's part. Follows up to 8 redirects,
/// from https to https only; proxies come from the environment. Errors: NotFound (404, 410),
/// Unavailable, Io (disk full, read-only), Cancelled, Timeout. Thread-safe for different files.
[[nodiscard]] Result<std::uint64_t> download(const std::string& url,
                                             const std::filesystem::path& part,
                                             const DownloadOptions& options,
                                             const RunContext& context,
                                             const DownloadProgress& progress);

/// Scheme, host and port of a URL, for messages: no user, password, path or query.
[[nodiscard]] std::string url_origin(const std::string& url);

}  // namespace maquette

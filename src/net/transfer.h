#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "net/http_client.h"

namespace maquette {

/// One HTTP exchange. The views must outlive the call.
struct TransferRequest {
  std::string url = {};
  std::vector<HttpHeader> headers = {};
  std::optional<std::string_view> body = {};  ///< POST with this body; GET when absent.
  int max_redirects = 0;
  HttpTimeouts timeouts = {};
};

/// Status line and headers of the last answer (after redirects).
struct ResponseHead {
  int status = 0;
  std::string content_type;
  std::string content_range;
  std::string etag;
  std::optional<std::uint64_t> content_length;
  std::optional<std::chrono::seconds> retry_after;
};

using TransferSink = std::function<Result<void>(const ResponseHead&, std::string_view)>;

/// Runs the exchange on the calling thread; `on_body` gets the body of the last answer. The only
/// place that speaks to libcurl. A body cut short, a lost connection and a stall are Unavailable.
/// Ends within 200 ms of a stop. Thread-safe.
[[nodiscard]] Result<ResponseHead> transfer(const TransferRequest& request,
                                            const TransferSink& on_body, const RunContext& context);

}  // namespace maquette

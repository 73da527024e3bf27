#include "net/http_client.h"

#include <algorithm>

#include <fmt/format.h>

#include "net/transfer.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxErrorBody = 64UL << 10;

bool is_success(int status) {
  return status >= 200 && status < 300;
}

TransferRequest post_request(const std::string& url, const std::vector<HttpHeader>& headers,
                             std::string_view body, const HttpTimeouts& timeouts) {
  TransferRequest request{.url = url, .headers = headers, .body = body, .timeouts = timeouts};
  request.headers.push_back({"Content-Type", "application/json"});
  return request;
}

HttpResponse to_response(const ResponseHead& head, std::string body) {
  return {head.status, head.content_type, head.retry_after, std::move(body)};
}

/// Counts the bytes of an answer against the limit.
class SizeGuard {
 public:
  SizeGuard(const std::string& url, std::uint64_t limit) : url_(url), limit_(limit) {}

  Result<void> add(std::size_t bytes) {
    seen_ += bytes;
    if (seen_ <= limit_) {
      return {};
    }
    return fail(ErrorCode::Unavailable, fmt::format("{}: its answer is over the limit of {} bytes",
                                                    url_origin(url_), limit_));
  }

 private:
  const std::string& url_;
  std::uint64_t limit_;
  std::uint64_t seen_ = 0;
};

}  // namespace

Result<HttpResponse> post_json(const std::string& url, const std::vector<HttpHeader>& headers,
                               std::string_view body, const HttpOptions& options,
                               const RunContext& context) {
  std::string answer;
  SizeGuard guard(url, options.max_bytes);
  const auto collect = [&](const ResponseHead&, std::string_view bytes) -> Result<void> {
    MAQUETTE_TRY_VOID(guard.add(bytes.size()));
    answer += bytes;
    return {};
  };
  MAQUETTE_TRY(const ResponseHead head,
               transfer(post_request(url, headers, body, options.timeouts), collect, context));
  return to_response(head, std::move(answer));
}

Result<HttpResponse> post_stream(const std::string& url, const std::vector<HttpHeader>& headers,
                                 std::string_view body, const HttpBodySink& on_bytes,
                                 const HttpOptions& options, const RunContext& context) {
  std::string error_body;
  SizeGuard guard(url, options.max_bytes);
  const auto pass_on = [&](const ResponseHead& head, std::string_view bytes) -> Result<void> {
    MAQUETTE_TRY_VOID(guard.add(bytes.size()));
    if (is_success(head.status)) {
      return on_bytes(bytes);
    }
    error_body += bytes.substr(0, kMaxErrorBody - std::min(kMaxErrorBody, error_body.size()));
    return {};
  };
  MAQUETTE_TRY(const ResponseHead head,
               transfer(post_request(url, headers, body, options.timeouts), pass_on, context));
  return to_response(head, std::move(error_body));
}

}  // namespace maquette

#include "net/transfer.h"

#include <system_error>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <utility>

#include <curl/curl.h>
#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

using Clock = std::chrono::steady_clock;
using EasyHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using MultiHandle = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using HeaderList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;
using UrlHandle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

constexpr int kPollMs = 50;

/// What the callbacks of one exchange share.
struct Exchange {
  const TransferSink* on_body = nullptr;
  ResponseHead head;
  Result<void> sink_result;
  Clock::time_point last_byte = Clock::now();
};

void initialise_curl() {
  static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
  MAQUETTE_CHECK(once == CURLE_OK);
}

std::string url_part(CURLU* url, CURLUPart part, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, flags) != CURLUE_OK) {
    return {};
  }
  std::string result = text;
  curl_free(text);
  return result;
}

UrlHandle parse_url(const std::string& url) {
  UrlHandle handle(curl_url(), &curl_url_cleanup);
  if (curl_url_set(handle.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) {
    handle.reset();
  }
  return handle;
}

bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return result;
}

template <class T>
std::optional<T> parse_number(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

void read_header_line(ResponseHead& head, std::string_view line) {
  if (line.starts_with("HTTP/")) {  // A new answer: after a redirect or a 1xx.
    const std::size_t space = line.find(' ');
    head = ResponseHead{};
    if (space != std::string_view::npos) {
      head.status = parse_number<int>(line.substr(space + 1, 3)).value_or(0);
    }
    return;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) {
    return;
  }
  const std::string name = lower(line.substr(0, colon));
  const std::string value(trim(line.substr(colon + 1)));
  if (name == "content-type") {
    head.content_type = value;
  }
  if (name == "content-range") {
    head.content_range = value;
  }
  if (name == "etag") {
    head.etag = value;
  }
  if (name == "content-length") {
    head.content_length = parse_number<std::uint64_t>(value);
  }
}

std::size_t on_header(char* data, std::size_t size, std::size_t count, void* user) {
  auto& exchange = *static_cast<Exchange*>(user);
  exchange.last_byte = Clock::now();
  read_header_line(exchange.head, trim({data, size * count}));
  return size * count;
}

std::size_t on_write(char* data, std::size_t size, std::size_t count, void* user) {
  auto& exchange = *static_cast<Exchange*>(user);
  exchange.last_byte = Clock::now();
  exchange.sink_result = (*exchange.on_body)(exchange.head, {data, size * count});
  return exchange.sink_result ? size * count : 0;
}

Result<HeaderList> make_headers(const TransferRequest& request) {
  HeaderList list(nullptr, &curl_slist_free_all);
  const auto append = [&list](const std::string& line) {
    list.reset(curl_slist_append(list.release(), line.c_str()));
  };
  if (request.body) {
    append("Expect:");
  }
  for (const HttpHeader& header : request.headers) {
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::ranges::any_of(header.value, is_control)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("http header {}: its value has a control character", header.name));
    }
    append(header.name + ": " + header.value);
  }
  return list;
}

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  MAQUETTE_CHECK(curl_easy_setopt(easy, option, value) == CURLE_OK);
}

void configure(CURL* easy, const TransferRequest& request, Exchange& exchange, bool https,
               bool loopback) {
  set(easy, CURLOPT_NOSIGNAL, 1L);
  set(easy, CURLOPT_QUICK_EXIT, 1L);  // A stop does not wait for a hanging name lookup.
  set(easy, CURLOPT_USERAGENT, "maquette");
  set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  set(easy, CURLOPT_REDIR_PROTOCOLS_STR, https ? "https" : "http,https");
  set(easy, CURLOPT_FOLLOWLOCATION, request.max_redirects > 0 ? 1L : 0L);
  set(easy, CURLOPT_MAXREDIRS, static_cast<long>(request.max_redirects));
  set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.timeouts.connect.count()));
  if (loopback) {
    set(easy, CURLOPT_PROXY, "");  // No proxy can reach this machine's own loopback.
  }
  set(easy, CURLOPT_HEADERFUNCTION, &on_header);
  set(easy, CURLOPT_HEADERDATA, &exchange);
  set(easy, CURLOPT_WRITEFUNCTION, &on_write);
  set(easy, CURLOPT_WRITEDATA, &exchange);
  if (request.body) {
    set(easy, CURLOPT_POST, 1L);
    set(easy, CURLOPT_POSTFIELDS, request.body->data());
    set(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body->size()));
  }
}

/// Cause and next step for a libcurl code, without the URL or any header.
std::string explain(CURLcode code, CURL* easy, const HttpTimeouts& timeouts) {
  long os_error = 0;
  curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &os_error);
  if (code == CURLE_COULDNT_RESOLVE_HOST) {
    return "the host name does not resolve; check the network, or set https_proxy";
  }
  if (code == CURLE_COULDNT_RESOLVE_PROXY) {
    return "the proxy's name does not resolve; check http_proxy and https_proxy";
  }
  if (code == CURLE_COULDNT_CONNECT) {
    const std::string cause =
        os_error == 0 ? "no connection"
                      : lower(std::generic_category().message(static_cast<int>(os_error)));
    return fmt::format("{}; check that the server runs and the network reaches it", cause);
  }
  if (code == CURLE_OPERATION_TIMEDOUT) {
    return fmt::format("no connection within {} ms; check the network, or set https_proxy",
                       timeouts.connect.count());
  }
  if (code == CURLE_PARTIAL_FILE || code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR ||
      code == CURLE_GOT_NOTHING) {
    return "the connection broke off; try again";
  }
  if (code == CURLE_TOO_MANY_REDIRECTS) {
    return "too many redirects; check the address";
  }
  if (code == CURLE_UNSUPPORTED_PROTOCOL) {
    return "redirected away from http or https; check the address";
  }
  if (code == CURLE_PEER_FAILED_VERIFICATION) {
    return "its certificate is not trusted; check the clock and the ca-certificates package";
  }
  return fmt::format("{}; check the address", lower(curl_easy_strerror(code)));
}

/// Drives the exchange to its end, or to a stop or a stall.
Result<CURLcode> drive(CURLM* multi, CURL* easy, Exchange& exchange, const HttpTimeouts& timeouts,
                       const RunContext& context) {
  curl_off_t uploaded = 0;
  int running = 1;
  while (true) {
    curl_multi_perform(multi, &running);
    if (running == 0) {
      break;
    }
    MAQUETTE_TRY_VOID(context.check());
    curl_off_t sent = 0;
    curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    if (std::exchange(uploaded, sent) != sent) {
      exchange.last_byte = Clock::now();
    }
    if (Clock::now() - exchange.last_byte > timeouts.idle) {
      return fail(ErrorCode::Unavailable,
                  fmt::format("no byte came for {} ms; try again", timeouts.idle.count()));
    }
    curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr);
  }
  int left = 0;
  const CURLMsg* message = curl_multi_info_read(multi, &left);
  MAQUETTE_CHECK(message != nullptr);
  return message->data.result;
}

}  // namespace

std::string url_origin(const std::string& url) {
  const UrlHandle handle = parse_url(url);
  if (!handle) {
    return "(not a url)";
  }
  const std::string port = url_part(handle.get(), CURLUPART_PORT);
  return fmt::format("{}://{}{}{}", url_part(handle.get(), CURLUPART_SCHEME),
                     url_part(handle.get(), CURLUPART_HOST), port.empty() ? "" : ":", port);
}

Result<ResponseHead> transfer(const TransferRequest& request, const TransferSink& on_body,
                              const RunContext& context) {
  initialise_curl();
  const std::string origin = url_origin(request.url);
  const auto named = [&origin](Error error) {
    return tl::unexpected(std::move(error).with_context(origin));
  };
  if (auto ready = context.check(); !ready) {
    return named(std::move(ready).error());
  }
  const UrlHandle url = parse_url(request.url);
  const std::string scheme = url ? url_part(url.get(), CURLUPART_SCHEME) : "";
  if (scheme != "http" && scheme != "https") {
    return named({ErrorCode::InvalidArgument, "not an http or https address"});
  }
  MAQUETTE_TRY(const HeaderList headers, make_headers(request));
  Exchange exchange;
  exchange.on_body = &on_body;
  const EasyHandle easy(curl_easy_init(), &curl_easy_cleanup);
  const MultiHandle multi(curl_multi_init(), &curl_multi_cleanup);
  MAQUETTE_CHECK(easy && multi);
  configure(easy.get(), request, exchange, scheme == "https",
            is_loopback(url_part(url.get(), CURLUPART_HOST)));
  set(easy.get(), CURLOPT_CURLU, url.get());
  set(easy.get(), CURLOPT_HTTPHEADER, headers.get());
  curl_multi_add_handle(multi.get(), easy.get());
  Result<CURLcode> code = drive(multi.get(), easy.get(), exchange, request.timeouts, context);
  curl_off_t wait = 0;
  curl_easy_getinfo(easy.get(), CURLINFO_RETRY_AFTER, &wait);
  if (wait > 0) {
    exchange.head.retry_after = std::chrono::seconds(wait);
  }
  const std::string cause =
      code && *code != CURLE_OK ? explain(*code, easy.get(), request.timeouts) : "";
  curl_multi_remove_handle(multi.get(), easy.get());
  if (!exchange.sink_result) {
    return tl::unexpected(std::move(exchange.sink_result).error());
  }
  if (!code) {
    return named(std::move(code).error());
  }
  if (*code != CURLE_OK) {
    return named({ErrorCode::Unavailable, cause});
  }
  return exchange.head;
}

}  // namespace maquette

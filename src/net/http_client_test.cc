#include "net/http_client.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include "local_server.h"
#include "raw_server.h"

namespace maquette {
namespace {

using testing::LocalServer;
using testing::RawConnection;
using testing::RawServer;

const std::vector<HttpHeader> kSecret{{"Authorization", "Bearer s3cret"}};

void echo(httplib::Server& server) {
  server.Post("/echo", [](const httplib::Request& request, httplib::Response& response) {
    response.status = request.body == "busy" ? 503 : 200;
    if (request.body == "busy") {
      response.set_header("Retry-After", "7");
    }
    response.set_content(request.get_header_value("Authorization") + " " + request.body,
                         "text/plain");
  });
}

TEST(PostJson, SendsBodyAndHeadersAndReturnsTheAnswer) {
  const LocalServer server(echo);
  const auto response = post_json(server.url("/echo"), kSecret, "{}", {}, {});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(response->content_type, "text/plain");
  EXPECT_EQ(response->body, "Bearer s3cret {}");
}

TEST(PostJson, ReturnsAnErrorStatusWithItsWait) {
  const LocalServer server(echo);
  const auto response = post_json(server.url("/echo"), {}, "busy", {}, {});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 503);
  EXPECT_EQ(response->retry_after, std::chrono::seconds(7));
}

TEST(PostJson, RefusesAnAnswerOverTheLimit) {
  const LocalServer server(echo);
  const auto response =
      post_json(server.url("/echo"), {}, std::string(5000, 'x'), {.max_bytes = 1000}, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, ErrorCode::Unavailable);
  EXPECT_NE(response.error().message.find("limit of 1000 bytes"), std::string::npos);
}

TEST(PostJson, NamesNoSecretInAnError) {
  const std::string url = testing::refused_url("/path?key=s3cret");
  const auto response = post_json(url, kSecret, "s3cret", {}, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().message.find("s3cret"), std::string::npos);
}

TEST(PostJson, RefusesAHeaderThatCarriesALineEnd) {
  const auto response =
      post_json("http://127.0.0.1:1", {{"Authorization", "a\r\nX: s3cret"}}, "", {}, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, ErrorCode::InvalidArgument);
  EXPECT_EQ(response.error().message.find("s3cret"), std::string::npos);
}

TEST(PostJson, RefusesOtherProtocols) {
  for (const char* url : {"file:///etc/passwd", "ftp://host/x", "nonsense", ""}) {
    const auto response = post_json(url, {}, "", {}, {});
    ASSERT_FALSE(response) << url;
    EXPECT_EQ(response.error().code, ErrorCode::InvalidArgument) << url;
  }
}

TEST(PostJson, EndsAtTheDeadline) {
  const RawServer server([](const RawConnection& connection) { connection.hang(); });
  const RunContext context = RunContext{}.within(std::chrono::milliseconds(100));
  const auto response = post_json(server.url(), {}, "{}", {}, context);
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, ErrorCode::Timeout);
}

TEST(PostStream, HandsPiecesOnAsTheyCome) {
  const RawServer server([](const RawConnection& connection) {
    connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    connection.send("3\r\ntwo\r\n0\r\n\r\n");
  });
  std::string seen;
  const auto keep = [&seen](std::string_view bytes) -> Result<void> {
    seen += bytes;
    return {};
  };
  const auto response = post_stream(server.url(), {}, "{}", keep, {}, {});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(seen, "onetwo");
}

TEST(PostStream, EndsWithTheSinksOwnError) {
  const LocalServer server(echo);
  const auto refuse = [](std::string_view) -> Result<void> {
    return fail(ErrorCode::BudgetSpent, "enough");
  };
  const auto response = post_stream(server.url("/echo"), {}, "{}", refuse, {}, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, ErrorCode::BudgetSpent);
}

TEST(UrlOrigin, DropsEverythingButSchemeHostAndPort) {
  EXPECT_EQ(url_origin("https://user:pass@example.org:8443/a/b?c=d"), "https://example.org:8443");
  EXPECT_EQ(url_origin("http://example.org"), "http://example.org");
  EXPECT_EQ(url_origin("::"), "(not a url)");
}

}  // namespace
}  // namespace maquette

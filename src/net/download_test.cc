#include <chrono>
#include <thread>

#include <gtest/gtest.h>
#include <httplib.h>

#include "base/fs.h"
#include "local_server.h"
#include "net/http_client.h"
#include "raw_server.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using testing::LocalServer;
using testing::RawConnection;
using testing::RawServer;

std::string some_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  for (std::size_t i = 0; i < count; ++i) {
    bytes[i] = static_cast<char>(i * 131 % 251);
  }
  return bytes;
}

class Download : public ::testing::Test {
 protected:
  TempFolder folder = *TempFolder::create();
  fs::path part = folder.path() / "file.part";
  std::string bytes = some_bytes(300'000);

  Result<std::uint64_t> get(const std::string& url, DownloadOptions options = {},
                            const RunContext& context = {}) const {
    return download(url, part, options, context, {});
  }
  [[nodiscard]] std::string on_disk() const { return read_file(part).value_or("(none)"); }
};

/// Serves `bytes` with ranges, as httplib does for a known length.
void serve(httplib::Server& server, const std::string& bytes) {
  server.Get("/file", [bytes](const httplib::Request&, httplib::Response& response) {
    response.set_header("ETag", "\"one\"");
    response.set_content(bytes, "application/octet-stream");
  });
  server.Get("/moved", [](const httplib::Request&, httplib::Response& response) {
    response.set_redirect("/file");
  });
  server.Get("/loop", [](const httplib::Request&, httplib::Response& response) {
    response.set_redirect("/loop");
  });
}

TEST_F(Download, BringsAWholeFileThroughARedirect) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  const auto size = get(server.url("/moved"));
  ASSERT_TRUE(size) << size.error().message;
  EXPECT_EQ(*size, bytes.size());
  EXPECT_EQ(on_disk(), bytes);
}

TEST_F(Download, GoesOnWhereItStopped) {
  ASSERT_TRUE(write_file_atomic(part, bytes.substr(0, 100'000)));
  std::string asked;
  const LocalServer server([&](httplib::Server& s) {
    s.set_logger([&](const httplib::Request& request, const httplib::Response&) {
      asked = request.get_header_value("Range");
    });
    serve(s, bytes);
  });
  ASSERT_TRUE(get(server.url("/file")));
  EXPECT_EQ(asked, "bytes=100000-");
  EXPECT_EQ(on_disk(), bytes);
}

TEST_F(Download, StartsAgainWhenTheServerIgnoresTheRange) {
  ASSERT_TRUE(write_file_atomic(part, "old bytes of something else"));
  const RawServer server([&](const RawConnection& connection) {
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwhole");
  });
  ASSERT_TRUE(get(server.url("/file")));
  EXPECT_EQ(on_disk(), "whole");
}

TEST_F(Download, StartsAgainWhenThePartIsLongerThanTheFile) {
  ASSERT_TRUE(write_file_atomic(part, bytes + "tail"));
  const RawServer server([&](const RawConnection& connection) {
    const bool ranged = connection.head().find("Range:") != std::string::npos;
    connection.send(ranged
                        ? "HTTP/1.1 416 No\r\nContent-Range: bytes */5\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwhole");
  });
  ASSERT_TRUE(get(server.url("/file")));
  EXPECT_EQ(on_disk(), "whole");
}

TEST_F(Download, TakesARangeErrorAtTheFilesEndAsDone) {
  ASSERT_TRUE(write_file_atomic(part, "whole"));
  const RawServer server([&](const RawConnection& connection) {
    connection.send("HTTP/1.1 416 No\r\nContent-Range: bytes */5\r\nContent-Length: 0\r\n\r\n");
  });
  const auto size = get(server.url("/file"));
  ASSERT_TRUE(size) << size.error().message;
  EXPECT_EQ(*size, 5U);
}

TEST_F(Download, SaysNotFoundAndWritesNothing) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  const auto size = get(server.url("/secret/path?token=abc"));
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::NotFound);
  EXPECT_EQ(size.error().message, server.url() + ": status 404: there is no such file");
  EXPECT_EQ(on_disk(), "");
}

TEST_F(Download, TakesUpAConnectionThatBrokeOff) {
  const RawServer server([&](const RawConnection& connection) {
    if (connection.head().find("Range: bytes=3-") != std::string::npos) {
      connection.send(
          "HTTP/1.1 206 OK\r\nContent-Range: bytes 3-4/5\r\nContent-Length: 2\r\n\r\nle");
    } else {
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwho");
    }
  });
  const auto size = get(server.url("/file"));
  ASSERT_TRUE(size) << size.error().message;
  EXPECT_EQ(on_disk(), "whole");
}

TEST_F(Download, KeepsWhatCameWhenTheConnectionBreaksForGood) {
  const RawServer server([](const RawConnection& connection) {
    if (connection.head().find("Range:") != std::string::npos) {
      return;
    }
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwho");
  });
  const auto size = get(server.url("/file"));
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(size.error().message, server.url() + ": the connection broke off; try again");
  EXPECT_EQ(on_disk(), "who");
}

TEST_F(Download, RefusesABodyOfAnotherSize) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  const auto longer = get(server.url("/file"), {.expected_bytes = 1000});
  ASSERT_FALSE(longer);
  EXPECT_NE(longer.error().message.find("more than the 1000 bytes"), std::string::npos);
  fs::remove(part);
  const auto shorter = get(server.url("/file"), {.expected_bytes = 400'000});
  ASSERT_FALSE(shorter);
  EXPECT_NE(shorter.error().message.find("it sent 300000 bytes"), std::string::npos);
}

TEST_F(Download, GivesUpAStalledServerAfterTheIdleTime) {
  const RawServer server([](const RawConnection& connection) {
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    connection.hang();
  });
  const auto size = get(server.url("/file"), {.timeouts = {.idle = milliseconds(200)}});
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::Unavailable);
  EXPECT_NE(size.error().message.find("no byte came for 200 ms"), std::string::npos);
}

TEST_F(Download, StopsWhenAskedTo) {
  std::stop_source stop;
  const RawServer server([&](const RawConnection& connection) {
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwh");
    stop.request_stop();
    connection.hang();
  });
  const auto size = get(server.url("/file"), {}, {stop.get_token(), {}});
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(on_disk(), "wh");
}

TEST_F(Download, StopsARedirectLoop) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  const auto size = get(server.url("/loop"));
  ASSERT_FALSE(size);
  EXPECT_NE(size.error().message.find("too many redirects"), std::string::npos);
}

TEST_F(Download, SaysWhenTheDiskIsFull) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  const auto size = download(server.url("/file"), "/dev/full", {}, {}, {});
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::Io);
  EXPECT_EQ(size.error().message, "write /dev/full: No space left on device");
}

TEST_F(Download, SaysWhereNothingListens) {
  const std::string url = testing::refused_url();
  const auto size = get(url);
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, ErrorCode::Unavailable);
  EXPECT_NE(size.error().message.find(url + ": connection refused"), std::string::npos);
}

TEST_F(Download, ReportsProgressUpToTheWhole) {
  const LocalServer server([&](httplib::Server& s) { serve(s, bytes); });
  std::uint64_t last = 0;
  const auto progress = [&](std::uint64_t done, std::uint64_t total) {
    EXPECT_GE(done, last);
    EXPECT_EQ(total, bytes.size());
    last = done;
  };
  ASSERT_TRUE(download(server.url("/file"), part, {}, {}, progress));
  EXPECT_EQ(last, bytes.size());
}

}  // namespace
}  // namespace maquette

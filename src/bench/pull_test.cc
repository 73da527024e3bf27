#include "bench/pull.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>

#include "base/fs.h"
#include "bench/test_run.h"
#include "local_server.h"

namespace maquette {
namespace {

using ::testing::HasSubstr;
using testing::LocalServer;

// The authors' server is out of reach of tests: a local one stands in for it.
TEST(PullFromLocalServer, TakesAFileOfRowsAndNothingElse) {
  const TempFolder folder = *TempFolder::create();
  const auto file = folder.path() / "cadbench.jsonl";
  const LocalServer server([](httplib::Server& s) {
    s.Get("/good", [](const httplib::Request&, httplib::Response& response) {
      response.set_content(testing::small_row("a").line + "\n", "text/plain");
    });
    s.Get("/page", [](const httplib::Request&, httplib::Response& response) {
      response.set_content("<html>not here</html>", "text/html");
    });
  });
  const auto page = pull_bench_data(server.url("/page"), file, {}, {});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, ErrorCode::InvalidArgument);
  EXPECT_FALSE(std::filesystem::exists(file));

  const auto good = pull_bench_data(server.url("/good"), file, {}, {});
  ASSERT_TRUE(good) << good.error().message;
  EXPECT_EQ(good->rows.size(), 1U);
  EXPECT_TRUE(std::filesystem::exists(file));

  EXPECT_THAT(pull_bench_data(server.url("/good"), file, {}, {}).error().message,
              HasSubstr("exists"));
  EXPECT_EQ(pull_bench_data(server.url("/none"), folder.path() / "x", {}, {}).error().code,
            ErrorCode::NotFound);
}

}  // namespace
}  // namespace maquette

#include "bench/merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/test_run.h"
#include "bench/verdicts.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::EchoModel;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::NamedRunner;
using testing::small_row;

/// Shard `index` of 2 with these rows, its samples made.
RunFolder made_shard(const fs::path& path, std::size_t index, const std::vector<std::string>& ids) {
  std::vector<BenchRow> rows;
  for (const std::string& id : ids) {
    rows.push_back(small_row(id));
  }
  RunDescription description{.data_sha256 = "0", .shard = {index, 2}, .model = {"m", "", "canned"}};
  description.settings.preset = BenchSettings::Preset::Method;
  RunFolder run = RunFolder::create(path, description, std::move(rows)).value();
  EchoModel model;
  NamedRunner runner;
  const BenchTools tools{.model = model, .runner = runner, .make_index = testing::no_components};
  EXPECT_TRUE(run_bench(run, tools, {}, {}));
  return run;
}

TEST(Merge, JoinsShardsInTheDatasOrderWithTheirVerdicts) {
  const TempFolder folder = *TempFolder::create();
  std::vector<RunFolder> shards{made_shard(folder.path() / "2", 2, {"b", "d"}),
                                made_shard(folder.path() / "1", 1, {"a", "c", "e"})};
  ASSERT_TRUE(log_failure(shards[0].path(), {"d", ErrorCode::Unavailable, "busy"}));
  for (const RunFolder& shard : shards) {
    const JudgedRow judged{.id = shard.rows()[0].id,
                           .record = {.judge = "eye"},
                           .verdicts = RowVerdicts(3, Verdict::Yes)};
    const fs::path file = verdict_path(shard.path(), "eye");
    ASSERT_TRUE(create_folder(file.parent_path()));
    ASSERT_TRUE(write_file_atomic(file, to_line(judged, shard.rows()[0]) + "\n{\"half"));
  }
  const auto merged = merge_runs(shards, folder.path() / "all", {}, {});
  ASSERT_TRUE(merged) << merged.error().message;
  std::vector<std::string> ids;
  for (const BenchRow& row : merged->rows()) {
    ids.push_back(row.id);
    EXPECT_TRUE(read_sample(*merged, row).value().has_value()) << row.id;
  }
  EXPECT_THAT(ids, ElementsAre("a", "b", "c", "d", "e"));
  const auto judges = read_judges(merged->path(), merged->rows());
  ASSERT_TRUE(judges) << judges.error().message;
  EXPECT_EQ(judges->at("eye").rows.size(), 2U);
  EXPECT_EQ(read_failures(merged->path())->at("d").why, "busy");
}

TEST(Merge, RefusesRunsThatAreNotShardsOfOne) {
  const TempFolder folder = *TempFolder::create();
  const RunFolder one = made_shard(folder.path() / "1", 1, {"a"});
  const RunFolder same = made_shard(folder.path() / "2", 2, {"a"});
  EXPECT_THAT(merge_runs({one, same}, folder.path() / "x", {}, {}).error().message,
              HasSubstr("the row a"));
  EXPECT_THAT(merge_runs({one}, folder.path() / "x", {}, {}).error().message,
              HasSubstr("two or more"));
  const RunFolder other = RunFolder::create(folder.path() / "3",
                                            {.data_sha256 = "1", .shard = {2, 2}}, {small_row("b")})
                              .value();
  EXPECT_THAT(merge_runs({one, other}, folder.path() / "x", {}, {}).error().message,
              HasSubstr("other data"));
}

}  // namespace
}  // namespace maquette

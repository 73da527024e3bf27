#include "bench/compare.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/test_run.h"
#include "bench/test_samples.h"
#include "bench/verdicts.h"

namespace maquette {
namespace {

using ::testing::HasSubstr;
using testing::small_rows;
using testing::small_run;
using testing::write_sample;

class Compare : public ::testing::Test {
 protected:
  /// A run whose samples the judge liked, or not, under a protocol.
  RunFolder judged(const std::string& name, int protocol, Verdict verdict) {
    RunFolder run = small_run(folder_.path() / name, small_rows(2));
    const auto file = verdict_path(run.path(), "eye");
    EXPECT_TRUE(create_folder(file.parent_path()));
    std::string lines;
    for (const BenchRow& row : run.rows()) {
      write_sample(run, row);
      const JudgeRecord record{"eye", "abc", 4, 512, protocol};
      lines += to_line({row.id, record, RowVerdicts(3, verdict)}, row) + "\n";
    }
    EXPECT_TRUE(write_file_atomic(file, lines));
    return run;
  }

  TempFolder folder_ = *TempFolder::create();
};

TEST_F(Compare, PairsTheScoresOfOneProtocol) {
  for (const int protocol : {1, 2}) {
    const std::string suffix = std::to_string(protocol);
    const RunFolder a = judged("a" + suffix, protocol, Verdict::No);
    const RunFolder b = judged("b" + suffix, protocol, Verdict::Yes);
    for (const char* judge : {"", "eye"}) {
      const auto comparison = compare_runs(a, b, judge);
      ASSERT_TRUE(comparison) << comparison.error().message;
      EXPECT_EQ(comparison->scored, 2U);
      EXPECT_EQ(comparison->wins, 2U);
      EXPECT_EQ(comparison->no_judge, "");
    }
  }
}

TEST_F(Compare, NeverPairsTheScoresOfTwoProtocols) {
  const RunFolder a = judged("a", 1, Verdict::No);
  const RunFolder b = judged("b", 2, Verdict::Yes);
  const auto comparison = compare_runs(a, b, "");
  ASSERT_TRUE(comparison) << comparison.error().message;
  EXPECT_EQ(comparison->judge, "");
  EXPECT_EQ(comparison->scored, 0U);
  EXPECT_EQ(comparison->no_judge, "eye (protocol 1 and 2)");
  const auto named = compare_runs(a, b, "eye");
  ASSERT_FALSE(named);
  EXPECT_THAT(named.error().message, HasSubstr("eye (protocol 1 and 2)"));
}

}  // namespace
}  // namespace maquette

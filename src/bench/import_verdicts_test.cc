#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/judge.h"
#include "bench/test_run.h"
#include "bench/verdicts.h"

namespace maquette {
namespace {

using ::testing::HasSubstr;
using testing::small_row;
using testing::small_rows;
using testing::small_run;

class ImportVerdicts : public ::testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    run_.emplace(small_run(folder_->path() / "run", small_rows(3)));
  }

  static std::string line(const std::string& id, Verdict verdict,
                          const JudgeRecord& record = {.judge = "Ann"}) {
    return to_line({id, record, RowVerdicts(3, verdict)}, small_row(id)) + "\n";
  }

  Result<ImportSummary> import(const std::string& text, const std::string& judge = "") {
    EXPECT_TRUE(write_file_atomic(folder_->path() / "given.jsonl", text));
    return import_verdicts(*run_, folder_->path() / "given.jsonl", judge);
  }

  std::map<std::string, JudgeFile> judges() {
    return read_judges(run_->path(), run_->rows()).value();
  }

  std::optional<TempFolder> folder_;
  std::optional<RunFolder> run_;
};

TEST_F(ImportVerdicts, TakesAFileOfAPerson) {
  const auto summary = import(line("row1", Verdict::Yes) + line("row3", Verdict::No));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judge, "Ann");
  EXPECT_EQ(summary->rows, 2U);
  EXPECT_EQ(summary->replaced, 0U);
  EXPECT_EQ(judges().at("Ann").rows.size(), 2U);
}

TEST_F(ImportVerdicts, ReplacesEarlierOnesOfTheSameRow) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes) + line("row2", Verdict::Yes)));
  const auto summary = import(line("row2", Verdict::No) + line("row3", Verdict::No));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->replaced, 1U);
  const JudgeFile file = judges().at("Ann");
  EXPECT_EQ(file.rows.at("row1"), RowVerdicts(3, Verdict::Yes));
  EXPECT_EQ(file.rows.at("row2"), RowVerdicts(3, Verdict::No));
  EXPECT_EQ(file.rows.size(), 3U);
}

TEST_F(ImportVerdicts, SayWhichRowsAnEarlierImportJudgedDifferently) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes) + line("row2", Verdict::Yes)));
  const auto summary = import(line("row1", Verdict::Yes) + line("row2", Verdict::No));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->replaced, 2U);
  EXPECT_EQ(summary->changed, std::vector<std::string>{"row2"});
  EXPECT_EQ(judges().at("Ann").rows.at("row2"), RowVerdicts(3, Verdict::No));
}

TEST_F(ImportVerdicts, RefusesARowThatIsJudgedTwiceAndDifferently) {
  const auto summary = import(line("row1", Verdict::No) + line("row2", Verdict::Yes) +
                              line("row1", Verdict::Yes) + line("row3", Verdict::Yes));
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(summary.error().message,
              HasSubstr("given.jsonl, lines 1 and 3: they judge the row row1 differently"));
  EXPECT_TRUE(judges().empty()) << "nothing is taken";
}

TEST_F(ImportVerdicts, RefusesADifferenceThatComesAfterARepetition) {
  const std::string no = line("row1", Verdict::No);
  const auto summary = import(no + no + line("row1", Verdict::CannotTell));
  ASSERT_FALSE(summary);
  EXPECT_THAT(summary.error().message, HasSubstr("lines 2 and 3"));
}

TEST_F(ImportVerdicts, TakesARepetitionOfTheSameVerdictsAndNotesIt) {
  const auto summary = import(line("row1", Verdict::No) + line("row2", Verdict::Yes) + "\n" +
                              line("row1", Verdict::No));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->rows, 2U);
  ASSERT_EQ(summary->repeated.size(), 1U);
  EXPECT_EQ(summary->repeated[0].id, "row1");
  EXPECT_EQ(summary->repeated[0].first_line, 1U);
  EXPECT_EQ(summary->repeated[0].line, 4U);
}

TEST_F(ImportVerdicts, DoesNotMixProtocols) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes, {"eye", "abc", 4, 512})));
  const auto summary = import(line("row2", Verdict::Yes, {"eye", "abc", 4, 512, 2}));
  ASSERT_FALSE(summary);
  EXPECT_THAT(summary.error().message, HasSubstr("protocol 1"));
  EXPECT_THAT(summary.error().message, HasSubstr("protocol 2"));
}

TEST_F(ImportVerdicts, GivesTheJudgeAnotherName) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes)));
  const auto summary = import(line("row1", Verdict::No), "Ann, again");
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judge, "Ann, again");
  EXPECT_EQ(judges().at("Ann, again").record.judge, "Ann, again");
  EXPECT_EQ(judges().at("Ann").rows.at("row1"), RowVerdicts(3, Verdict::Yes));
}

TEST_F(ImportVerdicts, TakesNothingOfAFileWithAWrongLine) {
  const std::string good = line("row1", Verdict::Yes);
  for (const std::string& bad :
       {std::string("prose\n"), std::string(R"({"id":"row2","judge":"Ann"})") + "\n",
        line("row9", Verdict::Yes), line("row2", Verdict::Yes).substr(0, 20),
        line("row2", Verdict::Yes, {.judge = "Bob"})}) {
    const auto summary = import(good + bad);
    ASSERT_FALSE(summary) << bad;
    EXPECT_EQ(summary.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(summary.error().message, HasSubstr("given.jsonl, line 2"));
  }
  EXPECT_TRUE(judges().empty());
}

TEST_F(ImportVerdicts, RefusesAnEmptyFileAndNone) {
  EXPECT_THAT(import("\n").error().message, HasSubstr("holds no verdicts"));
  EXPECT_EQ(import_verdicts(*run_, folder_->path() / "none.jsonl", "").error().code,
            ErrorCode::NotFound);
}

TEST_F(ImportVerdicts, DoesNotMixVerdictsThatDoNotCompare) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes, {"eye", "abc", 4, 512})));
  const auto summary = import(line("row2", Verdict::Yes, {"eye", "abd", 4, 512}));
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(summary.error().message, HasSubstr("under another name with --as"));
  EXPECT_EQ(judges().at("eye").rows.size(), 1U);
  EXPECT_TRUE(import(line("row2", Verdict::Yes, {"eye", "abd", 4, 512}), "eye 2"));
}

TEST_F(ImportVerdicts, RemovesALineThatAKilledProcessCut) {
  ASSERT_TRUE(import(line("row1", Verdict::Yes)));
  const auto path = verdict_path(run_->path(), "Ann");
  ASSERT_TRUE(write_file_atomic(path, *read_file(path) + R"({"id":"ro)"));
  ASSERT_TRUE(import(line("row2", Verdict::Yes)));
  EXPECT_EQ(judges().at("Ann").rows.size(), 2U);
}

}  // namespace
}  // namespace maquette

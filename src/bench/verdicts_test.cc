#include "bench/verdicts.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "bench/run_folder.h"
#include "bench/test_run.h"

namespace maquette {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::small_row;
using testing::small_rows;

const JudgeRecord kRecord{"eye", "abc", 4, 512};
const std::string kA = R"({"id":"row1","judge":"Ann","verdicts":)";
const std::string kGood = R"({"Attributes":{"Shape":[1,0]},"Instruction":{"Done":[null]}}})";

std::string line_of(const std::string& id, const RowVerdicts& verdicts,
                    const JudgeRecord& record = kRecord) {
  return to_line({id, record, verdicts}, small_row(id)) + "\n";
}

class Verdicts : public ::testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
  }

  /// Reads a file of these bytes for the rows row1 to row3.
  Result<JudgeFile> read(const std::string& text) {
    const std::filesystem::path path = folder_->path() / "eye.jsonl";
    EXPECT_TRUE(write_file_atomic(path, text));
    return read_judge_file(path, small_rows(3));
  }

  std::string refusal(const std::string& text) {
    const auto file = read(text);
    EXPECT_FALSE(file) << text;
    return file ? "" : file.error().message;
  }

  std::optional<TempFolder> folder_;
};

TEST_F(Verdicts, ComeBackAsTheyWere) {
  const RowVerdicts verdicts{Verdict::Yes, Verdict::No, Verdict::CannotTell};
  const auto file = read(line_of("row1", verdicts) + line_of("row3", RowVerdicts(3)));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record, kRecord);
  EXPECT_EQ(file->rows.at("row1"), verdicts);
  EXPECT_EQ(file->rows.at("row3"), RowVerdicts(3, Verdict::No));
  EXPECT_EQ(file->rows.size(), 2U);
}

TEST_F(Verdicts, OfTheLastLineOfAnIdCount) {
  const auto file = read(line_of("row1", RowVerdicts(3, Verdict::No)) +
                         line_of("row1", RowVerdicts(3, Verdict::Yes)));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->rows.at("row1"), RowVerdicts(3, Verdict::Yes));
}

TEST_F(Verdicts, OfTheSameRowNameTheirLines) {
  const std::string yes = line_of("row1", RowVerdicts(3, Verdict::Yes));
  const auto file = read(yes + "\n" + line_of("row2", RowVerdicts(3)) + yes +
                         line_of("row1", RowVerdicts(3, Verdict::No)));
  ASSERT_TRUE(file) << file.error().message;
  ASSERT_EQ(file->repeated.size(), 2U);
  EXPECT_EQ(file->repeated[0].id, "row1");
  EXPECT_EQ(file->repeated[0].first_line, 1U);
  EXPECT_EQ(file->repeated[0].line, 4U);
  EXPECT_TRUE(file->repeated[0].same);
  EXPECT_EQ(file->repeated[1].first_line, 4U);
  EXPECT_EQ(file->repeated[1].line, 5U);
  EXPECT_FALSE(file->repeated[1].same);
}

TEST_F(Verdicts, WithoutAProtocolAreOfThePublishedOne) {
  const auto file = read(kA + kGood);
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record.protocol, 1);
  EXPECT_EQ(label_of(file->record), "Ann");
}

TEST_F(Verdicts, KeepTheirProtocolAndHaveItInTheirLabel) {
  const JudgeRecord record{"eye", "abc", 7, 512, 2};
  const auto file = read(line_of("row1", RowVerdicts(3), record));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record, record);
  EXPECT_EQ(label_of(file->record), "eye (protocol 2)");
  EXPECT_TRUE(is_called("eye (protocol 2)", "eye"));
  EXPECT_FALSE(is_called("eyes", "eye"));
}

TEST_F(Verdicts, OfAProtocolThatThisMaquetteDoesNotHaveAreRefused) {
  for (const char* protocol : {"0", "99", "\"2\"", "1.5"}) {
    EXPECT_THAT(refusal(R"({"id":"row1","judge":"Ann","protocol":)" + std::string(protocol) +
                        R"(,"verdicts":)" + kGood),
                HasSubstr("protocol"));
  }
}

TEST_F(Verdicts, OfAPersonNeedNoPromptAndNoSizes) {
  const auto file = read(kA + kGood + "\r\n\n");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record, (JudgeRecord{"Ann", "", 0, 0}));
  EXPECT_THAT(file->rows.at("row1"), ElementsAre(Verdict::Yes, Verdict::No, Verdict::CannotTell));
}

TEST_F(Verdicts, AreReadUpToALineThatAKilledProcessCut) {
  const std::string line = line_of("row1", RowVerdicts(3));
  const auto file = read(line + line.substr(0, 30));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->rows.size(), 1U);
  EXPECT_THAT(refusal(line.substr(0, 30) + "\n" + line), HasSubstr("eye.jsonl, line 1"));
  EXPECT_THAT(refusal(line + line.substr(0, 30) + "\n"), HasSubstr("eye.jsonl, line 2"));
}

TEST_F(Verdicts, OfAnEmptyFileAreNone) {
  const auto file = read("");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_TRUE(file->rows.empty());
}

TEST_F(Verdicts, NameTheRowThatTheRunDoesNotHave) {
  EXPECT_THAT(refusal(R"({"id":"row9","judge":"Ann","verdicts":)" + kGood),
              HasSubstr("line 1: the run has no row row9"));
}

TEST_F(Verdicts, NeedAnIdAndAJudge) {
  EXPECT_THAT(refusal(R"({"judge":"Ann","verdicts":)" + kGood), HasSubstr("`id`"));
  EXPECT_THAT(refusal(R"({"id":"row1","verdicts":)" + kGood), HasSubstr("`judge`"));
  EXPECT_THAT(refusal(R"({"id":"row1","judge":" ","verdicts":)" + kGood), HasSubstr("empty"));
  EXPECT_THAT(refusal(R"({"id":"row1","judge":"Ann"})"), HasSubstr("`verdicts`"));
  EXPECT_THAT(refusal("[]"), HasSubstr("line 1"));
}

TEST_F(Verdicts, FitTheRowsCriteriaExactly) {
  EXPECT_THAT(refusal(kA + "[1,0,1]}"), HasSubstr("no object"));
  EXPECT_THAT(refusal(kA + R"({"Attributes":{"Shape":[1,0]}}})"),
              HasSubstr("`Instruction` is missing"));
  EXPECT_THAT(refusal(kA + R"({"Attributes":{"Shape":[1]},"Instruction":{"Done":[1]}}})"),
              HasSubstr("`Shape` has 2 criteria, and there are 1"));
  EXPECT_THAT(refusal(kA + R"({"Attributes":{"Shape":[1,0,1]},"Instruction":{"Done":[1]}}})"),
              HasSubstr("there are 3"));
  EXPECT_THAT(refusal(kA + R"({"Attributes":{"Shape":1},"Instruction":{"Done":[1]}}})"),
              HasSubstr("there are 0"));
  EXPECT_THAT(
      refusal(kA + R"({"Attributes":{"Shape":[1,0],"Hue":[]},"Instruction":{"Done":[1]}}})"),
      HasSubstr("no `Hue`"));
  EXPECT_THAT(
      refusal(kA + R"({"Attributes":{"Shape":[1,0]},"Instruction":{"Done":[1]},"More":{}}})"),
      HasSubstr("no `More`"));
}

TEST_F(Verdicts, AreOneZeroOrNull) {
  for (const std::string value : {"2", "-1", "true", "1.0", "\"1\"", "[]", "\"cannot tell\""}) {
    const std::string line = fmt::format(
        R"({}{{"Attributes":{{"Shape":[1,0]}},"Instruction":{{"Done":[{}]}}}}}})", kA, value);
    EXPECT_THAT(refusal(line), HasSubstr("not 1, 0 or null"));
  }
}

TEST_F(Verdicts, OfOneFileHaveOneRecord) {
  const std::string first = line_of("row1", RowVerdicts(3));
  for (const JudgeRecord& other :
       {JudgeRecord{"ear", "abc", 4, 512}, JudgeRecord{"eye", "abd", 4, 512},
        JudgeRecord{"eye", "abc", 8, 512}, JudgeRecord{"eye", "abc", 4, 256},
        JudgeRecord{"eye", "abc", 4, 512, 2}}) {
    EXPECT_THAT(refusal(first + line_of("row2", RowVerdicts(3), other)),
                HasSubstr("line 2: another judge, protocol, prompt, number or size"));
  }
}

TEST_F(Verdicts, AreReadByJudge) {
  const auto rows = small_rows(2);
  for (const std::string judge : {"eye", "A person, with a name"}) {
    const auto path = verdict_path(folder_->path(), judge);
    ASSERT_TRUE(create_folder(path.parent_path()));
    ASSERT_TRUE(
        write_file_atomic(path, line_of("row1", RowVerdicts(3), JudgeRecord{.judge = judge})));
  }
  ASSERT_TRUE(write_file_atomic(folder_->path() / "verdicts" / "empty.jsonl", ""));
  const auto judges = read_judges(folder_->path(), rows);
  ASSERT_TRUE(judges) << judges.error().message;
  EXPECT_EQ(judges->size(), 2U);
  EXPECT_TRUE(judges->contains("A person, with a name"));
  EXPECT_TRUE(read_judges(folder_->path() / "none", rows)->empty());
  std::filesystem::copy_file(verdict_path(folder_->path(), "eye"),
                             folder_->path() / "verdicts" / "copy.jsonl");
  EXPECT_THAT(read_judges(folder_->path(), rows).error().message,
              HasSubstr("another file there has verdicts of eye"));
}

}  // namespace
}  // namespace maquette

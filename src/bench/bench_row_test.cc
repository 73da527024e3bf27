#include "bench/bench_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kCriteria =
    R"({"Object Attributes":{"Size":["It is small."],"Color":["The color set in the script is reasonable for the object."]},"Instruction":{"Done":["There is a cup.","It has a handle."]}})";

std::string line(const std::string& id, const std::string& type, const std::string& more = "") {
  return R"({"id":")" + id + R"(","instruction":"a cup","type":")" + type + R"(","criteria":)" +
         kCriteria + more + "}";
}

std::vector<std::string> ids(const Result<std::vector<BenchRow>>& rows) {
  std::vector<std::string> result;
  if (rows) {
    for (const BenchRow& row : *rows) {
      result.push_back(row.id);
    }
  }
  return result;
}

Result<BenchData> read_text(const std::string& text) {
  const TempFolder folder = TempFolder::create().value();
  const auto path = folder.path() / "rows.jsonl";
  EXPECT_TRUE(write_file_atomic(path, text));
  return read_bench_rows(path);
}

std::vector<BenchRow> six_rows() {
  std::string text;
  for (const char* id : {"s1", "w1", "s2", "s3", "w2", "s4"}) {
    text += line(id, *id == 's' ? "Simulative" : "Wild") + "\n";
  }
  return read_text(text).value().rows;
}

TEST(BenchRow, ReadsARowWithoutAName) {
  const auto row = parse_bench_row(line("a", "Wild", R"(,"color brightness":"Very Dark")"));
  ASSERT_TRUE(row) << row.error().message;
  EXPECT_EQ(row->name, "");
  EXPECT_EQ(row->brightness, ViewOptions::Brightness::VeryDark);
  EXPECT_EQ(criteria_count(*row), 4U);
  ASSERT_EQ(row->dimensions.size(), 2U);
  EXPECT_THAT(row->dimensions[0].parts.back().criteria,
              ElementsAre("There is a cup.", "It has a handle."));
}

TEST(BenchRow, TellsCriteriaAboutTheScript) {
  EXPECT_TRUE(speaks_of_script("The color set in the script is reasonable for the object."));
  EXPECT_FALSE(speaks_of_script("The cup is red."));
}

TEST(BenchRow, NamesEveryLineThatIsNoRow) {
  const auto data = read_text(line("a", "Wild") + "\n{\"id\": \"b\"}\nnot json\n\n" +
                              line("a", "Wild") + "\n\xff\n" + line("c", "Wild").substr(0, 60));
  ASSERT_FALSE(data);
  EXPECT_EQ(data.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(data.error().message, HasSubstr("5 of its lines are no row"));
  EXPECT_THAT(data.error().message, HasSubstr("line 2: `instruction` is missing"));
  EXPECT_THAT(data.error().message, HasSubstr("line 3"));
  EXPECT_THAT(data.error().message, HasSubstr("line 5: the id a came before"));
  EXPECT_THAT(data.error().message, HasSubstr("line 6: not UTF-8"));
  EXPECT_THAT(data.error().message, HasSubstr("line 7"));
}

TEST(BenchRow, RefusesCriteriaThatCannotBeJudged) {
  for (const char* criteria : {"[]", "{}", R"({"A":{}})", R"({"A":{"B":[]}})", R"({"A":{"B":[1]}})",
                               R"({"A":{"B":[" "]}})"}) {
    EXPECT_FALSE(parse_bench_row(R"({"id":"a","instruction":"x","type":"Wild","criteria":)" +
                                 std::string(criteria) + "}"))
        << criteria;
  }
}

TEST(BenchRow, RefusesARowWithOtherDimensionsThanTheFirst) {
  const std::string other =
      R"({"id":"b","instruction":"x","type":"Wild","criteria":{"Instruction":{"Done":["Yes."]}}})";
  EXPECT_THAT(read_text(line("a", "Wild") + "\n" + other).error().message,
              HasSubstr("line 2: its dimensions are not those of the first row"));
}

TEST(BenchRow, RefusesAFileWithoutRows) {
  EXPECT_THAT(read_text("\n\n").error().message, HasSubstr("holds no rows"));
}

TEST(BenchSubset, TakesTheFirstOfEachTypeInTheFilesOrder) {
  const BenchSubset subset{.ids = {}, .types = {{"Sim", 2}, {"Wild", 1}}, .count = 0, .seed = {}};
  EXPECT_THAT(ids(take_subset(six_rows(), subset)), ElementsAre("s1", "w1", "s2"));
}

TEST(BenchSubset, DrawsTheSameRowsForTheSameSeed) {
  const BenchSubset drawn{.ids = {}, .types = {}, .count = 3, .seed = 7};
  const auto first = ids(take_subset(six_rows(), drawn));
  EXPECT_EQ(first.size(), 3U);
  EXPECT_EQ(first, ids(take_subset(six_rows(), drawn)));
}

TEST(BenchSubset, TakesRowsById) {
  BenchSubset subset;
  subset.ids = {"w2", "s1"};
  EXPECT_THAT(ids(take_subset(six_rows(), subset)), ElementsAre("s1", "w2"));
  subset.ids = {"nobody"};
  EXPECT_THAT(take_subset(six_rows(), subset).error().message, HasSubstr("nobody"));
}

TEST(BenchSubset, RefusesATypeThatNoRowHas) {
  BenchSubset subset;
  subset.types = {{"Tame", 0}};
  EXPECT_THAT(take_subset(six_rows(), subset).error().message, HasSubstr("Tame"));
}

TEST(BenchSubset, ReadsATypesShare) {
  EXPECT_EQ(parse_type_share("Sim=30").value(), std::pair(std::string("Sim"), std::size_t{30}));
  EXPECT_EQ(parse_type_share("Wild").value(), std::pair(std::string("Wild"), std::size_t{0}));
  for (const char* wrong : {"", "=3", "Sim=", "Sim=x", "Sim=0", "Sim=-1"}) {
    EXPECT_FALSE(parse_type_share(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace maquette

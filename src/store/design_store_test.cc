#include "store/design_store.h"

#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class DesignStore : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    root_ = folder_->path() / "designs";
  }

  fs::path commit(const std::string& instruction, const std::string& created) {
    auto draft = DesignDraft::below(root_, instruction);
    EXPECT_TRUE(draft);
    Design design;
    design.instruction = instruction;
    design.created = created;
    design.outcome = Outcome::Ok;
    const auto place = draft->commit(design);
    EXPECT_TRUE(place) << place.error().message;
    return *place;
  }

  std::optional<TempFolder> folder_;
  fs::path root_;
};

TEST_F(DesignStore, LeavesNothingOfADraftThatIsNotCommitted) {
  { ASSERT_TRUE(DesignDraft::below(root_, "a mug")); }
  EXPECT_TRUE(fs::is_empty(root_));
}

TEST_F(DesignStore, NumbersDesignsOfOneName) {
  const fs::path first = commit("a mug", "2026-01-01T00:00:00Z");
  const fs::path second = commit("a mug", "2026-01-01T00:00:01Z");
  EXPECT_EQ(second.filename().string(), first.filename().string() + "-2");
}

TEST_F(DesignStore, ListsNewestFirstAndPassesOverWhatIsNoDesign) {
  commit("an old one", "2026-01-01T00:00:00Z");
  commit("a new one", "2026-01-02T00:00:00Z");
  ASSERT_TRUE(create_folder(root_ / "something else"));
  ASSERT_TRUE(create_folder(root_ / "broken"));
  ASSERT_TRUE(write_file_atomic(root_ / "broken/design.json", "{"));
  const auto designs = list_designs(root_);
  ASSERT_TRUE(designs);
  ASSERT_EQ(designs->size(), 2U);
  EXPECT_EQ(designs->front().instruction, "a new one");
}

TEST_F(DesignStore, ListsNothingWhereThereIsNoFolder) {
  const auto designs = list_designs(root_ / "nowhere");
  ASSERT_TRUE(designs);
  EXPECT_TRUE(designs->empty());
}

TEST_F(DesignStore, FindsADesignByPathNamePartAndLast) {
  const fs::path mug = commit("a red mug", "2026-01-01T00:00:00Z");
  const fs::path chair = commit("a chair", "2026-01-02T00:00:00Z");
  EXPECT_EQ(*find_design(root_, mug.string()), mug);
  EXPECT_EQ(*find_design(root_, mug.filename().string()), mug);
  EXPECT_EQ(*find_design(root_, "red"), mug);
  EXPECT_EQ(*find_design(root_, "last"), chair);
  EXPECT_EQ(find_design(root_, "boat").error().code, ErrorCode::NotFound);
  EXPECT_THAT(find_design(root_, "a-").error().message, HasSubstr("could be any of"));
}

TEST_F(DesignStore, RemovesOnlyDesigns) {
  const fs::path mug = commit("a mug", "2026-01-01T00:00:00Z");
  ASSERT_TRUE(create_folder(root_ / "mine"));
  EXPECT_FALSE(remove_design(root_ / "mine"));
  EXPECT_TRUE(fs::exists(root_ / "mine"));
  EXPECT_TRUE(remove_design(mug));
  EXPECT_FALSE(fs::exists(mug));
}

TEST_F(DesignStore, SweepsTheDraftOfAKilledProcess) {
  const pid_t child = ::fork();
  if (child == 0) {
    auto draft = DesignDraft::below(root_, "a mug");
    ::kill(::getpid(), SIGKILL);
  }
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  ASSERT_FALSE(fs::is_empty(root_));
  EXPECT_TRUE(list_designs(root_)->empty());

  const fs::path made = commit("a chair", "2026-01-01T00:00:00Z");

  EXPECT_EQ(std::distance(fs::directory_iterator(root_), fs::directory_iterator()), 1);
  EXPECT_TRUE(fs::exists(made / "design.json"));
}

TEST_F(DesignStore, PutsADesignIntoAnEmptyFolder) {
  ASSERT_TRUE(create_folder(root_ / "mine"));
  auto draft = DesignDraft::at(root_ / "mine");
  ASSERT_TRUE(draft);
  Design design;
  EXPECT_EQ(*draft->commit(design), root_ / "mine");
}

TEST_F(DesignStore, KeepsADesignWithALinkToItself) {
  auto draft = DesignDraft::below(root_, "a mug");
  ASSERT_TRUE(draft);
  fs::create_symlink("loop", *draft->version_folder() / "loop");
  Design design;
  const auto place = draft->commit(design);
  ASSERT_TRUE(place) << place.error().message;
  EXPECT_EQ(design.files, (std::vector<std::string>{"design.json", "v1/facts.json", "v1/log.txt"}));
}

TEST_F(DesignStore, NamesTheFolderThatCannotBeWritten) {
  const auto draft = DesignDraft::at("/proc/maquette/mine");
  ASSERT_FALSE(draft);
  EXPECT_EQ(draft.error().code, ErrorCode::Io);
  EXPECT_THAT(draft.error().message, HasSubstr("/proc/maquette"));
}

}  // namespace
}  // namespace maquette

#include "report/picture_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::HasSubstr;

TEST(WritePicturePage, ShowsPicturesWithTheirTextsAndEscapesThem) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  const auto page = folder->path() / "index.html";
  const std::vector<PagePicture> pictures = {
      {.file = "mug.png", .title = "mug", .caption = "a <b>red</b> mug", .code = "mug(x=\"&\")"},
      {.title = "no_picture"}};

  ASSERT_TRUE(write_picture_page("Mugs & jugs", pictures, page));

  const std::string html = read_file(page).value_or("");
  EXPECT_THAT(html, HasSubstr("<h1>Mugs &amp; jugs</h1>"));
  EXPECT_THAT(html, HasSubstr("<img src=\"mug.png\" alt=\"mug\""));
  EXPECT_THAT(html, HasSubstr("a &lt;b&gt;red&lt;/b&gt; mug"));
  EXPECT_THAT(html, HasSubstr("mug(x=&quot;&amp;&quot;)"));
  EXPECT_THAT(html, HasSubstr("<figure><figcaption><b>no_picture</b>")) << "no broken picture";
}

TEST(WritePicturePage, FailsWhereItCannotWrite) {
  EXPECT_FALSE(write_picture_page("", {}, "/nowhere/index.html"));
}

}  // namespace
}  // namespace maquette

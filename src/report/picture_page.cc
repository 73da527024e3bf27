#include "report/picture_page.h"

#include <string_view>

#include <fmt/format.h>

#include "base/fs.h"

namespace maquette {
namespace {

constexpr std::string_view kHead = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{0}</title>
<style>
body {{ font: 15px/1.4 sans-serif; margin: 24px; color: #222; background: #f5f5f5 }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(256px, 1fr)); gap: 24px }}
figure {{ margin: 0 }}
img {{ width: 100%; max-width: 256px }}
pre {{ white-space: pre-wrap; font-size: 12px; margin: 4px 0 }}
</style>
<h1>{0}</h1>
<main>
)";

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string figure_of(const PagePicture& picture) {
  const std::string image = picture.file.empty()
                                ? ""
                                : fmt::format("<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                                              escaped(picture.file), escaped(picture.title));
  return fmt::format("<figure>{}<figcaption><b>{}</b> {}<pre>{}</pre></figcaption></figure>\n",
                     image, escaped(picture.title), escaped(picture.caption),
                     escaped(picture.code));
}

}  // namespace

Result<void> write_picture_page(const std::string& heading,
                                const std::vector<PagePicture>& pictures,
                                const std::filesystem::path& page) {
  std::string html = fmt::format(kHead, escaped(heading));
  for (const PagePicture& picture : pictures) {
    html += figure_of(picture);
  }
  html += "</main>\n</html>\n";
  return write_file_atomic(page, html);
}

}  // namespace maquette

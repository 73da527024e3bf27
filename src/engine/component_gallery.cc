#include "engine/component_gallery.h"

#include <mutex>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "compose/expand.h"
#include "compose/program.h"
#include "engine/in_parallel.h"
#include "report/contact_sheet.h"
#include "report/picture_page.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr int kTilePixels = 256;
constexpr int kGalleryColumns = 8;
constexpr std::size_t kSheetPictures = 64;

std::vector<GalleryPicture> pictures_of(const std::vector<const Component*>& components) {
  std::vector<GalleryPicture> pictures;
  for (const Component* component : components) {
    const Card& card = component->card;
    pictures.push_back(
        {.component = card.name, .program = card.name + "()", .file = card.name + ".png"});
    for (std::size_t i = 0; i < card.examples.size(); ++i) {
      pictures.push_back({.component = card.name,
                          .program = card.examples[i].program,
                          .request = card.examples[i].request,
                          .file = fmt::format("{}_{}.png", card.name, i + 1)});
    }
  }
  return pictures;
}

/// The script of a program, or why there is none.
Result<std::string> script_of(const GalleryPicture& picture, const ComponentLibrary& library) {
  const ParsedProgram parsed = parse_program(picture.program);
  const CheckedPlan checked = check_program(parsed.program, library);
  for (const std::vector<Note>& notes : {parsed.notes, checked.notes}) {
    if (has_error(notes)) {
      return fail(ErrorCode::InvalidArgument, std::string(trim(to_text(notes))));
    }
  }
  return expand(checked.plan, library,
                picture.request.empty() ? picture.component : picture.request);
}

/// Draws one picture; a problem of its own goes into `picture`.
Result<void> draw(GalleryPicture& picture, ScriptRunner& runner, const GalleryRequest& request,
                  const RunContext& context) {
  const Result<std::string> script = script_of(picture, *request.known);
  if (!script) {
    picture.problem = script.error().message;
    return {};
  }
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  const RunOptions one_view{
      .output = folder.path(), .views = {.count = 1, .size_pixels = kTilePixels}, .formats = {}};
  MAQUETTE_TRY(const RunRecord record, runner.run(*script, one_view, context, {}));
  if (record.outcome != Outcome::Ok) {
    picture.problem =
        record.failure ? record.failure->message : std::string(describe(record.outcome));
    return {};
  }
  MAQUETTE_TRY(const std::string png, read_file(folder.path() / "views/orbit_1.png"));
  return write_file_atomic(request.output / picture.file, png);
}

/// Joins what could be drawn, so many pictures a sheet.
Result<std::vector<std::string>> write_sheets(const std::vector<fs::path>& files,
                                              const fs::path& folder) {
  std::vector<std::string> sheets;
  for (std::size_t first = 0; first < files.size(); first += kSheetPictures) {
    const auto begin = files.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t count = std::min(kSheetPictures, files.size() - first);
    const std::vector<fs::path> some(begin, begin + static_cast<std::ptrdiff_t>(count));
    sheets.push_back(fmt::format("contact_sheet_{}.png", sheets.size() + 1));
    MAQUETTE_TRY_VOID(
        write_contact_sheet(some, folder / sheets.back(), kGalleryColumns, kTilePixels));
  }
  return sheets;
}

Result<void> write_page(const std::vector<GalleryPicture>& pictures, const fs::path& folder) {
  std::vector<PagePicture> shown;
  for (const GalleryPicture& picture : pictures) {
    shown.push_back({.file = picture.problem.empty() ? picture.file : "",
                     .title = picture.component,
                     .caption = picture.request,
                     .code = picture.problem.empty() ? picture.program : picture.problem});
  }
  return write_picture_page("Components", shown, folder / "index.html");
}

}  // namespace

Result<Gallery> draw_gallery(ScriptRunner& runner, const GalleryRequest& request,
                             const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY_VOID(create_folder(request.output));
  Gallery gallery{.pictures = pictures_of(request.components)};
  std::mutex mutex;
  std::size_t done = 0;
  const auto draw_one = [&](std::size_t i) -> Result<void> {
    MAQUETTE_TRY_VOID(draw(gallery.pictures[i], runner, request, context));
    const std::lock_guard lock(mutex);
    emit(events, ProgressEvent{"drawing components", "pictures", ++done, gallery.pictures.size()});
    return {};
  };
  MAQUETTE_TRY_VOID(in_parallel(gallery.pictures.size(), request.jobs, context, draw_one));
  std::vector<fs::path> files;
  for (const GalleryPicture& picture : gallery.pictures) {
    if (picture.problem.empty()) {
      files.push_back(request.output / picture.file);
    }
  }
  MAQUETTE_TRY(gallery.sheets, write_sheets(files, request.output));
  MAQUETTE_TRY_VOID(write_page(gallery.pictures, request.output));
  return gallery;
}

}  // namespace maquette

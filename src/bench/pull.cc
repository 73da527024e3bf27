#include "bench/pull.h"

#include <fmt/format.h>

#include "base/fs.h"
#include "net/http_client.h"

namespace maquette {

Result<BenchData> pull_bench_data(const std::string& url, const std::filesystem::path& file,
                                  const RunContext& context, const EventSink& events) {
  constexpr std::uint64_t kMaxBytes = 64ULL << 20;
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} exists: remove it or name another file with -o", file.string()));
  }
  const std::filesystem::path part = file.string() + ".part";
  MAQUETTE_TRY_VOID(create_folder(std::filesystem::absolute(file).parent_path()));
  const auto size = download(
      url, part, {.max_bytes = kMaxBytes}, context, [&](std::uint64_t done, std::uint64_t total) {
        emit(events, ProgressEvent{"fetching CADBench", "bytes", done, total});
      });
  if (!size) {
    return tl::unexpected(Error(size.error()).with_context(fmt::format("fetch {}", url)));
  }
  Result<BenchData> data = read_bench_rows(part);
  if (!data) {
    // It would be taken up again where it ends.
    MAQUETTE_TRY_VOID(remove_tree(part));
    return tl::unexpected(std::move(data).error().with_context(fmt::format("fetch {}", url)));
  }
  MAQUETTE_TRY_VOID(rename_path(part, file));
  return data;
}

}  // namespace maquette

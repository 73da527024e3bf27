#include "bench/judge_file.h"

#include <fmt/format.h>

#include "base/fs.h"

namespace maquette {
namespace {

std::string describe(const JudgeRecord& record) {
  const std::string prompt =
      record.prompt_sha256.empty() ? "by a person" : "prompt " + record.prompt_sha256.substr(0, 8);
  return fmt::format("protocol {}, {}, {} views of {} pixels", record.protocol, prompt,
                     record.views, record.size_pixels);
}

}  // namespace

Result<OpenJudgeFile> open_judge_file(const RunFolder& run, const JudgeRecord& record) {
  const std::filesystem::path path = verdict_path(run.path(), record.judge);
  MAQUETTE_TRY_VOID(create_folder(path.parent_path()));
  MAQUETTE_TRY(LineFile lines, LineFile::open(path));
  MAQUETTE_TRY(JudgeFile known, read_judge_file(path, run.rows()));
  if (!known.rows.empty() && known.record != record) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("{}: it has verdicts of {} ({}), which do not compare with new ones "
                    "({}): judge again under another name with --as",
                    path.string(), known.record.judge, describe(known.record), describe(record)));
  }
  return OpenJudgeFile{std::move(lines), std::move(known)};
}

}  // namespace maquette

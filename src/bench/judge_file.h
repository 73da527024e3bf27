#pragma once

#include "bench/run_folder.h"
#include "bench/verdicts.h"
#include "engine/line_file.h"

namespace maquette {

/// A judge's file in a run, held for adding to it.
struct OpenJudgeFile {
  LineFile lines;
  JudgeFile known;  ///< What it held.
};

/// Opens or creates the file of `record.judge`. InvalidArgument when it holds verdicts under
/// another record, saying to judge under another name; else as read_judge_file and LineFile::open.
[[nodiscard]] Result<OpenJudgeFile> open_judge_file(const RunFolder& run,
                                                    const JudgeRecord& record);

}  // namespace maquette

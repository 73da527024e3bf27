#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "base/run_context.h"
#include "bench/row_failures.h"
#include "bench/run_folder.h"
#include "bench/verdicts.h"
#include "core/event.h"
#include "core/language_model.h"

namespace maquette {

struct JudgeOptions {
  std::string name;  ///< The judge's, in its verdicts and in every table.
  int views = 0;     ///< Pictures of a sample at most; 0: as many as the run's protocol has.
  int size_pixels = 512;
  int concurrency = 4;  ///< Samples at a time; a local model still answers one.
  int tries = 3;        ///< Answers asked for about one sample at most.
};

struct JudgeSummary {
  std::size_t judged = 0;          ///< Now.
  std::size_t found = 0;           ///< Judged before.
  std::size_t zero = 0;            ///< Without geometry: they score 0, and nobody is asked.
  std::size_t missing = 0;         ///< Rows without a sample that counts.
  std::vector<RowFailure> failed;  ///< By id. They have no verdict, and so no score.
  std::size_t tokens = 0;          ///< Read and written.
};

/// Asks a model that sees pictures about every sample that has geometry and no verdict of this
/// judge yet, and keeps each verdict as it comes, so that a stop or a kill loses only what is under
/// way. An answer that cannot be read is asked for again, saying what is wrong with it. A sample
/// that the judge refuses is named and left out. Errors: InvalidArgument (the judge's file has
/// verdicts under another protocol, prompt, number or size of pictures; another process writes it;
/// the endpoint refuses one question after another), Unavailable (the endpoint), Cancelled,
/// Timeout, Io.
[[nodiscard]] Result<JudgeSummary> judge_run(const RunFolder& run, LanguageModel& judge,
                                             const JudgeOptions& options, const RunContext& context,
                                             const EventSink& events);

struct ImportSummary {
  std::string judge;
  std::size_t rows = 0;      ///< In the file.
  std::size_t replaced = 0;  ///< Of those, had a verdict of this judge before; the new one counts.
  std::vector<std::string> changed;        ///< Ids of the replaced whose verdicts are now others.
  std::vector<RepeatedVerdicts> repeated;  ///< Lines that repeat an earlier one, word for word.
};

/// Takes in a file of verdicts (see verdicts.h) as those of `judge`; empty: of the one it names.
/// They replace those of an earlier import on the same row. All of the file is taken or nothing:
/// InvalidArgument names the line that is wrong, the lines that judge one row differently, or the
/// difference from this judge's verdicts that are there. NotFound, Io.
[[nodiscard]] Result<ImportSummary> import_verdicts(const RunFolder& run,
                                                    const std::filesystem::path& path,
                                                    const std::string& judge);

}  // namespace maquette

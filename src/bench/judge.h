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
  std::size_t judged = 0;          ///< Samples that this call judged.
  std::size_t found = 0;           ///< Samples with an earlier verdict.
  std::size_t zero = 0;            ///< Samples without geometry: they score 0 without a judge.
  std::size_t missing = 0;         ///< Rows without a sample that counts.
  std::vector<RowFailure> failed;  ///< By id. They do not get a verdict or a score.
  std::size_t tokens = 0;          ///< Tokens read and written.
};

/// Asks a model that sees pictures about every sample with geometry that this judge has not judged.
/// Each verdict is kept as it comes, so a stop or a kill loses only the questions under way. If an
/// answer cannot be read, asks again and names the mistake. A sample that the judge refuses is
/// reported and skipped. Errors: InvalidArgument (the judge's file has verdicts under another
/// protocol, prompt, number or size of pictures; another process writes it; the endpoint refuses
/// one question after another), Unavailable (the endpoint), Cancelled, Timeout, Io.
[[nodiscard]] Result<JudgeSummary> judge_run(const RunFolder& run, LanguageModel& judge,
                                             const JudgeOptions& options, const RunContext& context,
                                             const EventSink& events);

struct ImportSummary {
  std::string judge;
  std::size_t rows = 0;      ///< In the file.
  std::size_t replaced = 0;  ///< Rows that this judge had judged before; the new verdict counts.
  std::vector<std::string> changed;        ///< Ids of replaced rows whose verdicts differ.
  std::vector<RepeatedVerdicts> repeated;  ///< Lines that repeat an earlier one, word for word.
};

/// Imports a file of verdicts (see verdicts.h) as those of `judge`. If `judge` is empty, takes the
/// judge that the file names. The verdicts replace those of an earlier import on the same row.
/// Imports the whole file or nothing. InvalidArgument names the wrong line, the lines that judge
/// one row differently, or the difference from this judge's existing verdicts. NotFound, Io.
[[nodiscard]] Result<ImportSummary> import_verdicts(const RunFolder& run,
                                                    const std::filesystem::path& path,
                                                    const std::string& judge);

}  // namespace maquette

#pragma once

#include "base/run_context.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

namespace maquette {

/// Each carries out one command: results on standard output, progress on standard error. An Error
/// is for main to report.
[[nodiscard]] Result<ExitCode> execute(const MakeCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const RunCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BatchCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const VerifyCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const ListCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const OpenCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const RemoveCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const ModelsCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BlenderCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const ComponentsCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const DoctorCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchRunCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchResumeCommand& command,
                                       const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchMergeCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchJudgeCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchScoreCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchCompareCommand& command,
                                       const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchReportCommand& command,
                                       const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchCheckCommand& command, const RunContext& context);
[[nodiscard]] Result<ExitCode> execute(const BenchPullCommand& command, const RunContext& context);

}  // namespace maquette

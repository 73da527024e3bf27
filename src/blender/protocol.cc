#include "blender/protocol.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kMostSentenceBytes = 1000;

Json to_json(const RunLimits& limits) {
  return {{"memory_bytes", limits.memory_bytes},
          {"file_bytes", limits.file_bytes},
          {"wall_seconds", static_cast<double>(limits.wall_time.count()) / 1000}};
}

Json to_json(const ViewOptions& views) {
  using Kind = ViewOptions::Kind;
  using Background = ViewOptions::Background;
  const Background background = views.background.value_or(
      views.kind == Kind::Orbit ? Background::Studio : Background::Transparent);
  return {{"kind", to_string(views.kind)},
          {"count", views.count},
          {"size", views.size_pixels},
          {"engine", to_string(views.engine)},
          {"background", to_string(background)},
          {"brightness", to_string(views.brightness)},
          {"released_framing", views.released_framing}};
}

/// The body of a "done": an object that reports no fault of the worker.
Result<Json> parse_body(std::string_view body) {
  MAQUETTE_TRY(Json json, parse_json(body));
  if (!json.is_object()) {
    return fail(ErrorCode::Internal, "the worker's reply is no object");
  }
  if (const auto fault = json.find("fault"); fault != json.end()) {
    return fail(ErrorCode::Internal,
                fmt::format("the worker failed: {}",
                            fault->is_string() ? fault->get<std::string>() : dump_json(*fault)));
  }
  return json;
}

std::string text_or_empty(const Json& object, std::string_view key) {
  return json_field<std::string>(object, key).value_or("");
}

bool flag(const Json& object, std::string_view key) {
  return json_field<bool>(object, key).value_or(false);
}

std::optional<std::string> optional_text(const Json& object, std::string_view key) {
  const auto text = json_field<std::string>(object, key);
  return text ? std::optional(*text) : std::nullopt;
}

ScriptFailure parse_failure(const Json& json) {
  ScriptFailure failure;
  failure.type = text_or_empty(json, "type");
  failure.message = text_or_empty(json, "message");
  const long long line = json_field<long long>(json, "line").value_or(0);
  failure.line = static_cast<int>(std::clamp(line, 0LL, 1'000'000'000LL));
  failure.line_text = text_or_empty(json, "line_text");
  failure.traceback = text_or_empty(json, "traceback");
  return failure;
}

Result<std::vector<ViewFinding>> parse_view_findings(const Json& body) {
  std::vector<ViewFinding> findings;
  const auto list = body.find("view_findings");
  if (list == body.end() || !list->is_array()) {
    return findings;
  }
  for (const Json& item : *list) {
    ViewFinding finding{text_or_empty(item, "file"), text_or_empty(item, "finding")};
    if (!is_job_file(finding.file)) {
      return fail(ErrorCode::Internal,
                  fmt::format("the worker names a strange file: {}", finding.file));
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

/// Sentences that quote names of the script's: few and short, whoever wrote them.
std::vector<std::string> parse_notes(const Json& body) {
  constexpr std::size_t kMostNotes = 20;
  std::vector<std::string> notes;
  const auto list = body.find("notes");
  if (list == body.end() || !list->is_array()) {
    return notes;
  }
  for (const Json& item : *list) {
    if (item.is_string() && notes.size() < kMostNotes) {
      notes.emplace_back(utf8_prefix(item.get<std::string>(), kMostSentenceBytes));
    }
  }
  return notes;
}

/// What a script's own report may claim: the rest is for us to find.
bool is_build_outcome(Outcome outcome) {
  switch (outcome) {
    case Outcome::Ok:
    case Outcome::SyntaxError:
    case Outcome::PolicyViolation:
    case Outcome::ApiMismatch:
    case Outcome::ScriptError:
    case Outcome::Timeout:
    case Outcome::OutOfMemory:
    case Outcome::Crashed: return true;
    case Outcome::NoCode:
    case Outcome::Truncated:
    case Outcome::EmptyScene:
    case Outcome::RenderFailed:
    case Outcome::ExportFailed:
    case Outcome::ModelFailed:
    case Outcome::Cancelled: return false;
  }
  return false;
}

}  // namespace

Result<WorkerMessage> parse_worker_message(std::string_view line) {
  MAQUETTE_TRY(const Json json, parse_json(line));
  if (!json.is_object()) {
    return fail(ErrorCode::InvalidArgument, "a message is no object");
  }
  const std::string event = text_or_empty(json, "event");
  if (event == "ready") {
    MAQUETTE_TRY(std::string version, json_field<std::string>(json, "version"));
    const long long landlock = json_field<long long>(json, "landlock").value_or(0);
    return ReadyMessage{std::move(version), flag(json, "own_namespace"),
                        static_cast<int>(std::clamp(landlock, 0LL, 1000LL)), flag(json, "filter")};
  }
  MAQUETTE_TRY(const long long id, json_field<long long>(json, "id"));
  if (id < 0) {
    return fail(ErrorCode::InvalidArgument, "a message has a negative id");
  }
  if (event == "stage") {
    MAQUETTE_TRY(std::string text, json_field<std::string>(json, "text"));
    return StageMessage{static_cast<std::uint64_t>(id), std::move(text)};
  }
  if (const auto done = json.find("done"); done != json.end()) {
    return DoneMessage{static_cast<std::uint64_t>(id), dump_json(*done)};
  }
  return fail(ErrorCode::InvalidArgument, "a message is neither ready, stage nor done");
}

std::string build_request(std::uint64_t id, const std::filesystem::path& folder,
                          const RunLimits& limits) {
  return dump_json(Json{
      {"id", id}, {"kind", "build"}, {"folder", folder.string()}, {"limits", to_json(limits)}});
}

std::string inspect_request(std::uint64_t id, const std::filesystem::path& folder,
                            const RunOptions& options) {
  Json formats = Json::array();
  for (const ExportFormat format : options.formats) {
    formats.push_back(maquette::to_string(format));
  }
  return dump_json(Json{{"id", id},
                        {"kind", "inspect"},
                        {"folder", folder.string()},
                        {"limits", to_json(options.limits)},
                        {"views", to_json(options.views)},
                        {"formats", std::move(formats)},
                        {"stl_units_per_metre", options.stl_units_per_metre}});
}

std::string warm_up_request() {
  return dump_json(Json{{"warm_up", true}});
}

std::string cancel_request(std::uint64_t id) {
  return dump_json(Json{{"cancel", id}});
}

Result<BuildReply> parse_build_reply(std::string_view body) {
  MAQUETTE_TRY(const Json json, parse_body(body));
  const auto outcome = outcome_from_string(text_or_empty(json, "outcome"));
  // A script can write its own report, so a strange one is its doing, not a fault of ours.
  if (!outcome || !is_build_outcome(*outcome)) {
    return BuildReply{Outcome::Crashed, ScriptFailure{.type = "",
                                                      .message = "the script forged its report",
                                                      .line = 0,
                                                      .line_text = "",
                                                      .traceback = ""}};
  }
  BuildReply reply{*outcome, std::nullopt};
  if (*outcome == Outcome::Ok) {
    return reply;
  }
  const auto failure = json.find("failure");
  reply.failure =
      failure != json.end() && failure->is_object() ? parse_failure(*failure) : ScriptFailure{};
  return reply;
}

Result<InspectReply> parse_inspect_reply(std::string_view body) {
  MAQUETTE_TRY(const Json json, parse_body(body));
  InspectReply reply;
  const std::string unclean = text_or_empty(json, "unclean");
  reply.died = unclean == "died";
  reply.timed_out = unclean == "timeout";
  reply.empty = flag(json, "empty");
  reply.why_empty = utf8_prefix(text_or_empty(json, "why_empty"), kMostSentenceBytes);
  reply.notes = parse_notes(json);
  reply.out_of_memory = flag(json, "out_of_memory");
  reply.unreadable = optional_text(json, "unreadable");
  reply.render_failed = optional_text(json, "render_failed");
  reply.export_failed = optional_text(json, "export_failed");
  MAQUETTE_TRY(reply.view_findings, parse_view_findings(json));
  if (const auto files = json.find("files"); files != json.end() && files->is_array()) {
    for (const Json& file : *files) {
      std::string name = file.is_string() ? file.get<std::string>() : "";
      if (!is_job_file(name)) {
        return fail(ErrorCode::Internal, fmt::format("the worker names a strange file: {}", name));
      }
      reply.files.push_back(std::move(name));
    }
  }
  return reply;
}

bool is_job_file(std::string_view name) {
  constexpr std::string_view kModel = "model.";
  constexpr std::string_view kViews = "views/";
  constexpr std::string_view kPng = ".png";
  if (name.starts_with(kModel)) {
    const std::string_view extension = name.substr(kModel.size());
    return extension == "mtl" ||  // The OBJ's materials.
           export_format_from_string(extension).has_value();
  }
  if (!name.starts_with(kViews) || !name.ends_with(kPng)) {
    return false;
  }
  if (name.size() <= kViews.size() + kPng.size()) {
    return false;
  }
  const std::string_view stem = name.substr(kViews.size());
  return stem.front() != '.' && stem.size() <= 100 && std::ranges::all_of(stem, [](char c) {
           return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ||
                  c == '.';
         });
}

}  // namespace maquette

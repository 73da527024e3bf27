#include "llm/replay_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "llm/answer_text.h"

namespace maquette {
namespace {

Result<ReplayModel::Recorded> recorded_from_json(const Json& json) {
  ReplayModel::Recorded recorded;
  Answer& answer = recorded.answer;
  MAQUETTE_TRY(answer.text, json_field<std::string>(json, "text"));
  if (json.contains("to")) {
    MAQUETTE_TRY(const std::string to, json_field<std::string>(json, "to"));
    recorded.to = trim(to);
  }
  if (!json.contains("finish")) {
    return recorded;
  }
  MAQUETTE_TRY(const std::string finish, json_field<std::string>(json, "finish"));
  if (finish != "stop" && finish != "length") {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("\"finish\": \"{}\" is neither \"stop\" nor \"length\"", finish));
  }
  answer.finish = finish == "stop" ? FinishReason::Stop : FinishReason::Length;
  return recorded;
}

/// The next piece of the text: white space and the word after it.
std::string_view next_piece(std::string_view text) {
  const std::size_t word = std::min(text.find_first_not_of(" \n"), text.size());
  return text.substr(0, text.find_first_of(" \n", word));
}

Result<Answer> replay(const Answer& recorded, std::size_t candidate,
                      const GenerationRequest& request, const RunContext& context,
                      const EventSink& events) {
  Answer answer{{}, recorded.finish, 0};
  AnswerText text(request.stop);
  for (std::string_view rest = recorded.text; !rest.empty() && !text.stopped();) {
    MAQUETTE_TRY_VOID(context.check());
    const std::string_view piece = next_piece(rest);
    rest.remove_prefix(piece.size());
    ++answer.tokens;
    emit(events, TokenEvent{candidate, text.push(piece), answer.tokens, 0.0});
  }
  if (std::string rest = text.finish(); !rest.empty()) {
    emit(events, TokenEvent{candidate, std::move(rest), answer.tokens, 0.0});
  }
  if (text.stopped()) {
    answer.finish = FinishReason::Stop;
  }
  answer.text = text.text();
  return answer;
}

}  // namespace

Result<std::unique_ptr<ReplayModel>> ReplayModel::load(const std::filesystem::path& path) {
  const std::string context = fmt::format("recorded answers: {}", path.string());
  auto parse = [&]() -> Result<std::vector<Recorded>> {
    MAQUETTE_TRY(const std::string bytes, read_file(path));
    MAQUETTE_TRY(const Json json, parse_json(bytes));
    if (!json.is_object() || !json.contains("answers") || !json["answers"].is_array()) {
      return fail(ErrorCode::InvalidArgument, "no list \"answers\"");
    }
    std::vector<Recorded> answers;
    for (const Json& entry : json["answers"]) {
      Result<Recorded> answer = recorded_from_json(entry);
      if (!answer) {
        return tl::unexpected(
            std::move(answer).error().with_context(fmt::format("answer {}", answers.size() + 1)));
      }
      answers.push_back(*std::move(answer));
    }
    return answers;
  };
  Result<std::vector<Recorded>> answers = parse();
  if (!answers) {
    return tl::unexpected(std::move(answers).error().with_context(context));
  }
  return std::make_unique<ReplayModel>(path.filename().string(), *std::move(answers));
}

ReplayModel::ReplayModel(std::string name, std::vector<Recorded> answers)
    : name_(std::move(name)), answers_(std::move(answers)) {}

ModelIdentity ReplayModel::identity() const {
  return {name_, "", "replay"};
}

const Answer* ReplayModel::next(const GenerationRequest& request) {
  const std::string_view asked =
      request.messages.empty() ? std::string_view() : request.messages.back().text;
  for (const Recorded& each : answers_) {
    if (!each.to.empty() && asked.find(each.to) != std::string_view::npos) {
      return &each.answer;
    }
  }
  while (next_ < answers_.size() && !answers_[next_].to.empty()) {
    ++next_;
  }
  return next_ < answers_.size() ? &answers_[next_++].answer : nullptr;
}

Result<Generation> ReplayModel::generate(const GenerationRequest& request,
                                         const RunContext& context, const EventSink& events) {
  const auto wanted = static_cast<std::size_t>(std::max(1, request.candidates));
  Generation generation;
  for (std::size_t i = 0; i < wanted; ++i) {
    const Answer* recorded = next(request);
    if (recorded == nullptr) {
      return fail(ErrorCode::BudgetSpent,
                  fmt::format("recorded answers: {}: {} wanted, and only {} left; none is \"to\" "
                              "this instruction",
                              name_, wanted, i));
    }
    MAQUETTE_TRY(Answer answer, replay(*recorded, i, request, context, events));
    generation.answers.push_back(std::move(answer));
  }
  return generation;
}

}  // namespace maquette

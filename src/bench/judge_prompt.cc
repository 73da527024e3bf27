#include "bench/judge_prompt.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "bench/fill_form.h"
#include "bench/protocol.h"
#include "bench_resources.h"

namespace maquette {
namespace {

constexpr std::size_t kScriptBytes = 16000;

/// Our instructions, and the form of the question.
struct JudgeForm {
  std::string_view system;
  std::string_view question;
};

std::string_view prompt_of(int protocol) {
  return bench::resource(protocol == kPublishedProtocol ? "resources/bench/judge_1.txt"
                                                        : "resources/bench/judge.txt");
}

JudgeForm judge_form(int protocol) {
  constexpr std::string_view kBetween = "\n----\n";
  const std::string_view text = prompt_of(protocol);
  const std::size_t at = text.find(kBetween);
  MAQUETTE_CHECK(at != std::string_view::npos);
  return {trim(text.substr(0, at)), trim(text.substr(at + kBetween.size()))};
}

/// Every line marked as quoted, so that no text can pretend to be ours.
std::string quoted_lines(std::string_view text) {
  std::string result;
  for (const std::string_view line : split_lines(trim(text))) {
    result += fmt::format("{}| {}", result.empty() ? "" : "\n", line);
  }
  return result;
}

std::string in_one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

std::string numbered_criteria(const BenchRow& row) {
  std::string list;
  std::size_t number = 0;
  for (const Dimension& dimension : row.dimensions) {
    for (const SubDimension& part : dimension.parts) {
      for (const std::string& criterion : part.criteria) {
        list += fmt::format("{}{}.{} | {}", number == 0 ? "" : "\n", number + 1,
                            speaks_of_script(criterion) ? " [script]" : "", in_one_line(criterion));
        ++number;
      }
    }
  }
  return list;
}

/// As many whole lines as fit.
std::string_view first_lines(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) {
    return text;
  }
  const std::size_t end = text.substr(0, max_bytes + 1).rfind('\n');
  return end == std::string_view::npos ? utf8_prefix(text, max_bytes) : text.substr(0, end);
}

/// The text under its heading, cut to what is left of the room, which it takes from.
std::string listing(std::string_view heading, std::string_view text, std::size_t& room) {
  text = trim(text);
  const std::string_view shown = first_lines(text, room);
  room -= shown.size();
  std::string result = fmt::format("{}:\n{}", heading, quoted_lines(shown));
  if (shown.size() < text.size()) {
    result +=
        fmt::format("\n(It is cut here: {} more characters follow.)", text.size() - shown.size());
  }
  return result;
}

std::string script_text(const JudgeMaterial& material) {
  std::size_t room = kScriptBytes;
  if (material.program.empty()) {
    return listing("The script", material.script, room);
  }
  std::string text = listing(
      "The program, calls of ready components, from which the script was expanded; what it sets "
      "counts as set in the script",
      material.program, room);
  if (room > 0) {
    text += "\n\n" + listing("The script", material.script, room);
  }
  return text;
}

/// What the pictures show, each by its caption.
std::string captions_text(const std::vector<std::string>& captions) {
  std::string text = "The pictures show the one model:";
  for (std::size_t i = 0; i < captions.size(); ++i) {
    text += fmt::format("\n{}. {}", i + 1, captions[i].empty() ? "another side" : captions[i]);
  }
  return text;
}

std::string picture_text(const JudgeMaterial& material) {
  const std::size_t count = material.pictures.size();
  if (count > 0 && material.captions.size() == count) {
    return captions_text(material.captions);
  }
  switch (count) {
    case 0:
      return "There are no pictures, because the model could not be drawn: what only a picture "
             "shows cannot be told.";
    case 1: return "The picture shows the model.";
    default: return fmt::format("The {} pictures show the one model from different sides.", count);
  }
}

}  // namespace

std::vector<Message> judge_messages(const BenchRow& row, const JudgeMaterial& material) {
  const JudgeForm form = judge_form(material.protocol);
  const std::string instruction = quoted_lines(row.instruction);
  const std::string count = std::to_string(criteria_count(row));
  const std::string criteria = numbered_criteria(row);
  const std::string script = script_text(material);
  const std::string pictures = picture_text(material);
  const std::string_view sizes =
      material.sizes.empty() ? "The model was not measured." : std::string_view(material.sizes);
  std::string question = fill_form(form.question, {{"instruction", instruction},
                                                   {"count", count},
                                                   {"criteria", criteria},
                                                   {"script", script},
                                                   {"sizes", sizes},
                                                   {"pictures", pictures}});
  return {{Role::System, std::string(form.system)},
          {Role::User, std::move(question), material.pictures}};
}

std::vector<Message> ask_again(std::vector<Message> asked, std::string_view answer,
                               std::string_view why) {
  constexpr std::size_t kAnswerBytes = 4000;
  const std::string said(utf8_prefix(trim(answer), kAnswerBytes));
  // Some servers refuse a message without text.
  asked.push_back({Role::Assistant, said.empty() ? "(no answer)" : said});
  asked.push_back({Role::User, fmt::format("That answer cannot be used: {}. Answer again with the "
                                           "one JSON object that was asked for, and nothing else.",
                                           why)});
  return asked;
}

std::string judge_prompt_sha256(int protocol) {
  return sha256_hex(fmt::format("{}\n{}", prompt_of(protocol), kScriptBytes));
}

}  // namespace maquette

#include "bench/judge_prompt.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "bench/fill_form.h"
#include "bench_resources.h"
#include "report/picture.h"

namespace maquette {
namespace {

constexpr std::size_t kScriptBytes = 16000;
constexpr std::string_view kPrompt = "resources/bench/judge.txt";

/// Our instructions, and the form of the question.
struct JudgeForm {
  std::string_view system;
  std::string_view question;
};

JudgeForm judge_form() {
  constexpr std::string_view kBetween = "\n----\n";
  const std::string_view text = bench::resource(kPrompt);
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

std::string picture_text(std::size_t count) {
  switch (count) {
    case 0:
      return "There are no pictures, because the model could not be drawn: what only a picture "
             "shows cannot be told.";
    case 1: return "The picture shows the model.";
    default: return fmt::format("The {} pictures show the one model from different sides.", count);
  }
}

}  // namespace

std::vector<std::size_t> evenly_spaced(std::size_t count, std::size_t wanted) {
  const std::size_t taken = std::min(count, wanted);
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < taken; ++i) {
    const std::size_t gaps = std::max<std::size_t>(taken - 1, 1);
    indices.push_back((i * (count - 1) * 2 + gaps) / (gaps * 2));
  }
  return indices;
}

Result<JudgeMaterial> read_material(const Sample& sample, int views, int size_pixels) {
  JudgeMaterial material;
  MAQUETTE_TRY(material.script, read_script(sample));
  MAQUETTE_TRY(material.program, read_program(sample));
  const auto wanted = static_cast<std::size_t>(std::max(views, 0));
  for (const std::size_t index : evenly_spaced(sample.views.size(), wanted)) {
    MAQUETTE_TRY(const Picture view, read_picture(sample.folder / sample.views[index]));
    MAQUETTE_TRY(std::string bytes, png_bytes(shrink(view, size_pixels)));
    material.pictures.push_back(std::move(bytes));
  }
  return material;
}

std::vector<Message> judge_messages(const BenchRow& row, const JudgeMaterial& material) {
  const JudgeForm form = judge_form();
  const std::string instruction = quoted_lines(row.instruction);
  const std::string count = std::to_string(criteria_count(row));
  const std::string criteria = numbered_criteria(row);
  const std::string script = script_text(material);
  const std::string pictures = picture_text(material.pictures.size());
  std::string question = fill_form(form.question, {{"instruction", instruction},
                                                   {"count", count},
                                                   {"criteria", criteria},
                                                   {"script", script},
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

std::string judge_prompt_sha256() {
  return sha256_hex(fmt::format("{}\n{}", bench::resource(kPrompt), kScriptBytes));
}

}  // namespace maquette

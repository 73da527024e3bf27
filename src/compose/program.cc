#include "compose/program.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "compose/read_term.h"
#include "compose/scanner.h"
#include "compose/words.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxArguments = 64;

bool is_control_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
}

class ProgramReader {
 public:
  explicit ProgramReader(std::string_view text) : scanner_(text) {}

  /// The next line that is not empty.
  void read_line();
  [[nodiscard]] bool at_end() const { return scanner_.at_end(); }

  ParsedProgram parsed;

 private:
  void refuse(std::string_view word, std::string text) {
    parsed.notes.push_back({Note::Kind::Error, scanner_.line(), shown(word), std::move(text)});
  }
  void read_call();
  void read_arguments(Call& call);
  void read_argument(Call& call);
  void finish_line();

  Scanner scanner_;
};

void ProgramReader::read_line() {
  while (scanner_.skip_space() || scanner_.take(";") || scanner_.take(",")) {
  }
  if (at_end()) {
    return;
  }
  if (scanner_.sees("```") || scanner_.sees("#")) {
    scanner_.take_line();
  } else if (!scanner_.sees_call()) {
    const std::string line = shown(trim(scanner_.rest().substr(0, scanner_.rest().find('\n'))));
    refuse(line, fmt::format("'{}' is no call: name = component(key=value, ...)", line));
    scanner_.take_line();
  } else if (parsed.program.calls.size() == kMaxCalls) {
    refuse("", fmt::format("more than {} calls; the rest is not read", kMaxCalls));
    scanner_.take_bytes(scanner_.rest().size());
  } else {
    read_call();
  }
}

void ProgramReader::read_call() {
  Call call;
  call.line = scanner_.line();
  call.component = scanner_.take_word();
  scanner_.skip_blanks();
  if (scanner_.take("=")) {
    scanner_.skip_blanks();
    call.name = std::move(call.component);
    call.component = scanner_.take_word();
    scanner_.skip_blanks();
  }
  scanner_.take("(");
  read_arguments(call);
  parsed.program.calls.push_back(std::move(call));
  finish_line();
}

void ProgramReader::read_arguments(Call& call) {
  for (;;) {
    const bool new_line = scanner_.skip_space();
    if (scanner_.take(")")) {
      return;
    }
    if (at_end() || (new_line && scanner_.sees_call())) {
      parsed.notes.push_back({Note::Kind::Said, call.line, shown(call.component),
                              fmt::format("the ')' of {} is missing", shown(call.component))});
      return;
    }
    if (scanner_.take(",") || scanner_.take(";")) {
      continue;
    }
    if (call.arguments.size() == kMaxArguments) {
      refuse(call.component, fmt::format("{}: more than {} values; the rest is not read",
                                         shown(call.component), kMaxArguments));
      do {
        skip_value(scanner_);
      } while (scanner_.take(","));
      continue;
    }
    read_argument(call);
  }
}

void ProgramReader::read_argument(Call& call) {
  Argument argument;
  argument.line = scanner_.line();
  if (scanner_.sees_key()) {
    argument.key = scanner_.take_word();
    scanner_.skip_blanks();
    scanner_.take("=");
    scanner_.skip_space();
    if (at_end() || scanner_.sees(",") || scanner_.sees(")")) {
      refuse(argument.key, fmt::format("{} has no value", shown(argument.key)));
      return;
    }
  }
  const Scanner start = scanner_;
  std::optional<Term> value = read_term(scanner_, argument.key, parsed.notes);
  if (!value) {
    scanner_ = start;
    skip_value(scanner_);
    return;
  }
  Scanner ahead = scanner_;
  const bool new_line = ahead.skip_space();
  const bool ends = ahead.at_end() || ahead.sees(",") || ahead.sees(";") || ahead.sees(")") ||
                    ahead.sees_key() || (new_line && ahead.sees_call());
  if (!ends) {
    const std::string next = shown(ahead.rest().substr(0, 1));
    refuse(next, fmt::format("{}: unexpected '{}' after the value; there is no arithmetic",
                             shown(argument.key), next));
    skip_value(scanner_);
    return;
  }
  argument.value = *std::move(value);
  call.arguments.push_back(std::move(argument));
}

/// A call's line holds nothing else but a comment or another call after ';'.
void ProgramReader::finish_line() {
  scanner_.skip_blanks();
  const bool ends = at_end() || scanner_.sees("\n") || scanner_.sees(";") || scanner_.sees(",") ||
                    scanner_.sees("#") || scanner_.sees_call();
  if (!ends) {
    const std::string rest = shown(trim(scanner_.take_line()));
    refuse(rest, fmt::format("unexpected '{}' after the call", rest));
  }
}

}  // namespace

ParsedProgram parse_program(std::string_view text) {
  const std::string_view kept = utf8_prefix(text, kMaxProgramBytes);
  const bool strange = !is_utf8(kept) || std::ranges::any_of(kept, is_control_character);
  std::string clean = to_utf8(kept);
  std::ranges::replace_if(
      clean, [](char c) { return is_control_character(c) || c == '\t' || c == '\r'; }, ' ');
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const bool marked = clean.starts_with(kByteOrderMark);
  ProgramReader reader(std::string_view(clean).substr(marked ? kByteOrderMark.size() : 0));
  if (kept.size() < text.size()) {
    reader.parsed.notes.push_back(
        {Note::Kind::Error, 0, "", fmt::format("only {} bytes are read", kMaxProgramBytes)});
  }
  if (strange) {
    reader.parsed.notes.push_back(
        {Note::Kind::Said, 0, "", "control characters and bytes that are no text are replaced"});
  }
  while (!reader.at_end()) {
    reader.read_line();
  }
  return std::move(reader.parsed);
}

}  // namespace maquette

#include "script/decode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <map>
#include <optional>
#include <regex>
#include <utility>

#include <fmt/format.h>
#include <iconv.h>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16Little = "\xFF\xFE";
constexpr std::string_view kUtf16Big = "\xFE\xFF";
/// A declaration stands in a line of its own; nothing longer is one.
constexpr std::size_t kMostLineBytes = 400;

tl::unexpected<Error> refuse(std::string why) {
  return fail(ErrorCode::InvalidArgument, std::move(why));
}

/// The name of an encoding in the first two lines, as a part of `text`.
std::optional<std::string_view> declared_encoding(std::string_view text) {
  static const std::regex kDeclaration(R"(^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+))");
  static const std::regex kBlank(R"(^[ \t\f]*(#.*)?\r?$)");
  for (int number = 0; number < 2 && !text.empty(); ++number) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    if (line.size() > kMostLineBytes) {
      return std::nullopt;
    }
    std::cmatch found;
    if (std::regex_search(line.begin(), line.end(), found, kDeclaration)) {
      return text.substr(static_cast<std::size_t>(found.position(1)),
                         static_cast<std::size_t>(found.length(1)));
    }
    if (!std::regex_match(line.begin(), line.end(), kBlank)) {
      return std::nullopt;  // Code: Python looks no further.
    }
    text.remove_prefix(end);
    text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(text.size(), 1));
  }
  return std::nullopt;
}

/// Python's name for an encoding in the spelling of iconv.
std::string iconv_name(std::string_view python) {
  static const std::map<std::string, std::string, std::less<>> kOthers{
      {"latin-1", "ISO-8859-1"},
      {"latin1", "ISO-8859-1"},
      {"l1", "ISO-8859-1"},
      {"latin", "ISO-8859-1"},
      {"iso-latin-1", "ISO-8859-1"},
      {"mac-roman", "MACINTOSH"},
      {"macroman", "MACINTOSH"},
      {"utf-8", "UTF-8"},
      {"utf8", "UTF-8"},
      {"u8", "UTF-8"},
      {"utf-8-sig", "UTF-8"},
      {"windows-1252", "CP1252"},
      {"shift-jis", "SHIFT_JIS"}};
  std::string name;
  for (const char c : python) {
    name += c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  const auto found = kOthers.find(name);
  return found == kOthers.end() ? name : found->second;
}

/// Closes what it has opened.
class Converter {
 public:
  explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_open()) {
      iconv_close(handle_);
    }
  }

  [[nodiscard]] bool is_open() const {
    return handle_ != reinterpret_cast<iconv_t>(-1);  // NOLINT: POSIX says so.
  }

  /// nullopt when the bytes are not of the encoding.
  [[nodiscard]] std::optional<std::string> convert(std::string_view bytes) const {
    std::string input(bytes);
    char* in = input.data();
    std::size_t left = input.size();
    std::string text;
    std::array<char, 4096> buffer{};
    while (true) {
      char* out = buffer.data();
      std::size_t room = buffer.size();
      const std::size_t done = iconv(handle_, &in, &left, &out, &room);
      text.append(buffer.data(), buffer.size() - room);
      if (done != static_cast<std::size_t>(-1)) {
        return text;
      }
      if (errno != E2BIG) {
        return std::nullopt;
      }
    }
  }

 private:
  iconv_t handle_;
};

Result<std::string> from_encoding(std::string_view bytes, std::string_view declared) {
  const Converter converter(iconv_name(declared));
  if (!converter.is_open()) {
    return refuse(fmt::format("it declares the encoding `{}`, which is not known: save it as UTF-8",
                              declared));
  }
  std::optional<std::string> text = converter.convert(bytes);
  if (!text) {
    return refuse(fmt::format("its bytes are not {}: save it as UTF-8", declared));
  }
  return *std::move(text);
}

/// The text, which is UTF-8, with its declaration saying so.
std::string declared_utf8(std::string text) {
  if (const auto name = declared_encoding(text)) {
    const auto place = static_cast<std::size_t>(name->data() - text.data());
    text.replace(place, name->size(), "utf-8");
  }
  return text;
}

/// Whether a text can be a script: bytes that begin like UTF-16 by chance give none of these.
bool has_letter(std::string_view text) {
  return std::ranges::any_of(text,
                             [](unsigned char c) { return c < 0x80 && std::isalpha(c) != 0; });
}

Result<std::string> decoded(std::string_view bytes) {
  if (bytes.starts_with(kUtf16Little) || bytes.starts_with(kUtf16Big)) {
    return from_encoding(bytes.substr(2),
                         bytes.starts_with(kUtf16Little) ? "UTF-16LE" : "UTF-16BE");
  }
  if (bytes.starts_with(kUtf8Mark)) {
    bytes.remove_prefix(kUtf8Mark.size());
  } else if (const auto declared = declared_encoding(bytes);
             declared && iconv_name(*declared) != "UTF-8") {
    return from_encoding(bytes, *declared);
  }
  if (!is_utf8(bytes)) {
    return refuse(
        "not UTF-8 text, and it declares no other encoding: save it as UTF-8, or declare "
        "the encoding in its first line (# -*- coding: cp1252 -*-)");
  }
  return std::string(bytes);
}

}  // namespace

Result<std::string> decode_script(std::string_view bytes) {
  MAQUETTE_TRY(std::string text, decoded(bytes));
  if (text.find('\0') != std::string::npos || (!is_utf8(bytes) && !has_letter(text))) {
    return refuse("a binary file, not a Python script in UTF-8");
  }
  return declared_utf8(std::move(text));
}

}  // namespace maquette

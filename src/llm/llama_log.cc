#include "llm/llama_log.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>
#include <utility>

#include <llama.h>

#include "base/log.h"
#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxLine = 400;
thread_local std::array<char, kMaxLine> last_error{};  // Ends with a zero; empty when none.

void receive_log(ggml_log_level level, const char* text, void* /*unused*/) {
  const std::string_view line = trim(text);
  if (line.empty()) {
    return;
  }
  log_debug("llama.cpp: {}", line);
  if (level != GGML_LOG_LEVEL_ERROR) {
    return;
  }
  const std::size_t length = line.substr(0, kMaxLine - 1).copy(last_error.data(), kMaxLine - 1);
  last_error[length] = '\0';
}

}  // namespace

void start_llama() {
  static std::once_flag once;
  std::call_once(once, [] {
    llama_log_set(receive_log, nullptr);
    llama_backend_init();
  });
}

std::string take_llama_error(const char* otherwise) {
  const std::string line = to_utf8(last_error.data());
  last_error[0] = '\0';
  return line.empty() ? otherwise : line;
}

}  // namespace maquette

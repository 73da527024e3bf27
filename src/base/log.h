#pragma once

#include <string_view>

#include <fmt/format.h>

namespace maquette {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// Writes one line to the log (standard error) unless its level is below the one that
/// MAQUETTE_LOG=debug|info|warn|err names; warn when it is not set. Thread-safe.
void log_line(LogLevel level, std::string_view line);

[[nodiscard]] bool log_enabled(LogLevel level);

template <class... Args>
void log_debug(fmt::format_string<Args...> format, Args&&... args) {
  if (log_enabled(LogLevel::Debug)) {
    log_line(LogLevel::Debug, fmt::format(format, std::forward<Args>(args)...));
  }
}
template <class... Args>
void log_info(fmt::format_string<Args...> format, Args&&... args) {
  if (log_enabled(LogLevel::Info)) {
    log_line(LogLevel::Info, fmt::format(format, std::forward<Args>(args)...));
  }
}
template <class... Args>
void log_warning(fmt::format_string<Args...> format, Args&&... args) {
  log_line(LogLevel::Warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void log_error(fmt::format_string<Args...> format, Args&&... args) {
  log_line(LogLevel::Error, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace maquette

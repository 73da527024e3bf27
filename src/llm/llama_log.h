#pragma once

#include <string>

namespace maquette {

/// Starts llama.cpp's backend and sends its log to ours at debug level; once a process,
/// thread-safe.
void start_llama();

/// The last error line that llama.cpp logged on this thread since the last call, or `otherwise`.
[[nodiscard]] std::string take_llama_error(const char* otherwise);

}  // namespace maquette

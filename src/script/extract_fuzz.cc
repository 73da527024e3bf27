#include <cstddef>
#include <cstdint>

#include "base/error.h"
#include "base/text.h"
#include "script/comments.h"
#include "script/extract.h"

/// Whatever the bytes, the script found is UTF-8, and one that is found speaks of bpy. Comments
/// are no longer than what they were found in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const maquette::Extraction found = maquette::extract_script(bytes);
  MAQUETTE_CHECK(maquette::is_utf8(found.script));
  MAQUETTE_CHECK(found.script.empty() || found.script.find("bpy") != std::string::npos);
  MAQUETTE_CHECK(maquette::comments_of(bytes).size() <= size + 1);
  return 0;
}

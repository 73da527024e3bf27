#include <cstddef>
#include <cstdint>

#include "base/error.h"
#include "base/text.h"
#include "script/comments.h"
#include "script/extract.h"
#include "script/thoughts.h"

/// Whatever the bytes, the script found is UTF-8, and one that is found speaks of bpy; a script is
/// never cut off and empty. Thoughts, answer and comments are no longer than what they stood in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const maquette::AnswerEnd end : {maquette::AnswerEnd::Whole, maquette::AnswerEnd::CutOff}) {
    const maquette::Extraction found = maquette::extract_script(bytes, end);
    MAQUETTE_CHECK(maquette::is_utf8(found.script));
    MAQUETTE_CHECK(found.script.empty() || found.script.find("bpy") != std::string::npos);
    MAQUETTE_CHECK(!found.cut_off || !found.script.empty());
  }
  const maquette::Spoken spoken = maquette::separate_thoughts(bytes);
  MAQUETTE_CHECK(spoken.answer.size() + spoken.thoughts.size() <= size);
  MAQUETTE_CHECK(maquette::comments_of(bytes).size() <= size + 1);
  return 0;
}

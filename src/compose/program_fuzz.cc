#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "compose/plan.h"

/// Whatever the bytes, the plan's own text gives the same plan and nothing to say.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace maquette;  // NOLINT(google-build-using-namespace)
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const ComponentLibrary& library = ComponentLibrary::built_in();
  const ParsedProgram parsed = parse_program(bytes);
  const CheckedPlan checked = check_program(parsed.program, library);
  MAQUETTE_CHECK(is_utf8(to_text(parsed.notes) + to_text(checked.notes)));
  const std::string text = to_program(checked.plan);
  const ParsedProgram again = parse_program(text);
  MAQUETTE_CHECK(again.notes.empty());
  const CheckedPlan same = check_program(again.program, library);
  MAQUETTE_CHECK(same.notes.empty());
  MAQUETTE_CHECK(to_program(same.plan) == text);
  return 0;
}

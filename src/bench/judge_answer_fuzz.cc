#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "bench/judge_answer.h"

/// Any bytes are either refused with a reason or give one verdict a criterion.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  maquette::BenchRow row;
  row.dimensions = {{"Looks", {{"Shape", {"It is a box.", "It has a lid."}}}},
                    {"Place", {{"Contact", {"The lid lies on the box."}}}}};
  const auto verdicts =
      maquette::read_judge_answer({reinterpret_cast<const char*>(data), size}, row);
  MAQUETTE_CHECK(verdicts ? verdicts->size() == 3 : !verdicts.error().message.empty());
  return 0;
}

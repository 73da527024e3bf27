#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "brief/brief.h"

/// Any bytes give a brief whose relations point at its things and whose unread words are some of
/// its content words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const maquette::Brief brief =
      maquette::read_brief({reinterpret_cast<const char*>(data), size},
                           [](std::string_view noun) { return noun.size() % 3 == 0; });
  MAQUETTE_CHECK(brief.unread.size() <= brief.content_words);
  for (const maquette::StatedRelation& relation : brief.relations) {
    MAQUETTE_CHECK(relation.subject < brief.things.size());
    MAQUETTE_CHECK(!relation.objects.empty() && relation.objects.size() <= 2);
    for (const std::size_t object : relation.objects) {
      MAQUETTE_CHECK(object < brief.things.size() && object != relation.subject);
    }
  }
  for (const maquette::StatedThing& thing : brief.things) {
    MAQUETTE_CHECK(!thing.noun.empty());
    for (const maquette::StatedPart& part : thing.parts) {
      MAQUETTE_CHECK(!part.noun.empty());
    }
  }
  return 0;
}

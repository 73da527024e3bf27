#include "bench/fill_form.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(FillForm, PutsValuesInTheirPlaces) {
  EXPECT_EQ(fill_form("a {{x}} b {{y}}{{x}}", {{"x", "1"}, {"y", "2"}}), "a 1 b 21");
  EXPECT_EQ(fill_form("no place", {}), "no place");
  EXPECT_EQ(fill_form("", {}), "");
}

TEST(FillForm, LeavesAValueAsItStands) {
  EXPECT_EQ(fill_form("{{x}} {{y}}", {{"x", "{{y}}"}, {"y", "}}"}}), "{{y}} }}");
}

}  // namespace
}  // namespace maquette

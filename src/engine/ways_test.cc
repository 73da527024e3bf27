#include "engine/ways.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(BillionsOf, AreWhatTheNameSays) {
  EXPECT_EQ(billions_of("qwen2.5-coder-1.5b"), 1.5);
  EXPECT_EQ(billions_of("Llama-3-8B-Instruct.gguf"), 8);
  EXPECT_EQ(billions_of("llama-3-70b"), 70);
  EXPECT_EQ(billions_of("qwen2-7b_q4.gguf"), 7);
  EXPECT_EQ(billions_of("phi-mini"), 0);
  EXPECT_EQ(billions_of("b"), 0);
}

TEST(IsLarge, HoldsForSevenBillionsAndForEndpoints) {
  EXPECT_TRUE(is_large({"qwen3-8b", "", "llama"}));
  EXPECT_TRUE(is_large({"BlenderLLM-Q4_K_M", "", "llama"}));
  EXPECT_TRUE(is_large({"gpt", "", "http"}));
  EXPECT_FALSE(is_large({"qwen2.5-coder-1.5b", "", "llama"}));
}

}  // namespace
}  // namespace maquette

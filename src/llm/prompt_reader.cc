#include "llm/prompt_reader.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

#include <fmt/format.h>
#include <llama.h>

#include "base/digest.h"
#include "base/log.h"
#include "llm/llama_session.h"

namespace maquette {
namespace {

/// A shorter prefix is read sooner than its state is loaded.
constexpr std::size_t kWorthSaving = 64;

}  // namespace

PromptReader::PromptReader(llama_context* llama, ComputeTurn& turn, PrefixCache cache,
                           std::string fingerprint)
    : llama_(llama),
      turn_(turn),
      cache_(std::move(cache)),
      fingerprint_(std::move(fingerprint)),
      batch_(kPromptChunk) {}

Result<std::size_t> PromptReader::read(const PromptChunks& prompt, const RunContext& context,
                                       const EventSink& events) {
  cut_back(shared_tokens(read_, prompt));
  const bool on_disk = cache_.enabled() && prompt.fixed >= kWorthSaving;
  const std::string key = on_disk ? key_of(prompt) : std::string();
  const bool fixed_unread = read_.tokens.size() < prompt.fixed;
  const bool restored = on_disk && fixed_unread && restore(prompt, key);
  const std::size_t cached = read_.tokens.size();

  const std::size_t total = prompt.tokens.size();
  for (const std::size_t end : prompt.ends) {
    const std::size_t begin = read_.tokens.size();
    if (end <= begin) {
      continue;
    }
    batch_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      batch_.add(prompt.tokens[i], i, 0, i + 1 == total);
    }
    Result<void> computed = batch_.compute(llama_, turn_, context, events);
    if (!computed) {
      cut_back(begin);
      return tl::unexpected(std::move(computed).error());
    }
    read_.tokens.insert(read_.tokens.end(),
                        prompt.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                        prompt.tokens.begin() + static_cast<std::ptrdiff_t>(end));
    read_.ends.push_back(end);
    emit(events, ProgressEvent{"reading the prompt", "tokens", end, total});
    if (end == prompt.fixed && on_disk && !restored) {
      save(prompt, key);
    }
  }
  return cached;
}

void PromptReader::drop_answers() {
  for (std::int32_t sequence = 1; sequence < kMaxCandidates; ++sequence) {
    llama_memory_seq_rm(llama_get_memory(llama_), sequence, -1, -1);
  }
  cut_back(read_.tokens.size());
}

void PromptReader::cut_back(std::size_t tokens) {
  llama_memory_t memory = llama_get_memory(llama_);
  if (tokens == 0 || !llama_memory_seq_rm(memory, 0, static_cast<llama_pos>(tokens), -1)) {
    // Recurrent models cannot forget a part.
    llama_memory_clear(memory, false);
    read_ = {};
    return;
  }
  read_.tokens.resize(tokens);
  std::erase_if(read_.ends, [&](std::size_t end) { return end > tokens; });
}

bool PromptReader::restore(const PromptChunks& prompt, const std::string& key) {
  const std::optional<std::string> state = cache_.load(key);
  if (!state) {
    return false;
  }
  cut_back(0);
  const std::span<const char> bytes(*state);
  if (llama_state_seq_set_data(llama_, reinterpret_cast<const std::uint8_t*>(bytes.data()),
                               bytes.size(), 0) != bytes.size()) {
    log_info("prompt cache: llama.cpp does not take {}.kv", key);
    cut_back(0);
    return false;
  }
  read_.tokens.assign(prompt.tokens.begin(),
                      prompt.tokens.begin() + static_cast<std::ptrdiff_t>(prompt.fixed));
  std::copy_if(prompt.ends.begin(), prompt.ends.end(), std::back_inserter(read_.ends),
               [&](std::size_t end) { return end <= prompt.fixed; });
  return true;
}

void PromptReader::save(const PromptChunks& prompt, const std::string& key) {
  std::string state(llama_state_seq_get_size(llama_, 0), '\0');
  state.resize(llama_state_seq_get_data(llama_, reinterpret_cast<std::uint8_t*>(state.data()),
                                        state.size(), 0));
  if (state.empty()) {
    return;
  }
  if (const Result<void> saved = cache_.save(key, state); !saved) {
    log_warning("the prompt's state of {} tokens is not kept: {}", prompt.fixed,
                saved.error().message);
  }
}

std::string PromptReader::key_of(const PromptChunks& prompt) const {
  Sha256 sha;
  sha.update(fingerprint_);
  for (std::size_t i = 0; i < prompt.fixed; ++i) {
    sha.update(fmt::format(" {}", prompt.tokens[i]));
  }
  return sha.hex();
}

}  // namespace maquette

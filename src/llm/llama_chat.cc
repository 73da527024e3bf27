#include "llm/llama_chat.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>
#include <llama.h>

#include "base/log.h"
#include "base/text.h"

namespace maquette {
namespace {

constexpr const char* kFallbackTemplate = "chatml";

Result<void> check_messages(const std::vector<Message>& messages) {
  if (messages.empty()) {
    return fail(ErrorCode::InvalidArgument, "ask the model: no messages");
  }
  for (const Message& message : messages) {
    if (!is_utf8(message.text) || message.text.find('\0') != std::string::npos) {
      return fail(
          ErrorCode::InvalidArgument,
          fmt::format("ask the model: the {} message is not UTF-8 text", to_string(message.role)));
    }
  }
  return {};
}

/// -1 when llama.cpp does not know the template.
std::int32_t apply(const char* name, std::span<const llama_chat_message> chat, bool ask,
                   std::string& text) {
  const auto room = static_cast<std::int32_t>(text.size());
  return llama_chat_apply_template(name, chat.data(), chat.size(), ask, text.data(), room);
}

/// The text with nothing in it that the tokenizer reads as a special token: an instruction must not
/// end its turn and speak for another role.
std::string without_special_tokens(std::string text) {
  for (std::size_t at = 0; (at = text.find("<|", at)) != std::string::npos; at += 3) {
    text.replace(at, 2, "< |");
  }
  return text;
}

Result<std::string> render(const llama_model* model, std::span<const Message> messages, bool ask) {
  std::vector<std::string> texts;
  std::size_t bytes = 1024;
  for (const Message& message : messages) {
    texts.push_back(without_special_tokens(message.text));
    bytes += 2 * texts.back().size();
  }
  std::vector<llama_chat_message> chat;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    chat.push_back({to_string(messages[i].role).data(), texts[i].c_str()});
  }
  const char* name = llama_model_chat_template(model, nullptr);
  std::string text(bytes, '\0');
  std::int32_t length = name != nullptr ? apply(name, chat, ask, text) : -1;
  if (length < 0) {
    log_warning("the model's chat template is missing or unknown; using ChatML");
    name = kFallbackTemplate;
    length = apply(name, chat, ask, text);
  }
  if (length > static_cast<std::int32_t>(text.size())) {
    text.resize(static_cast<std::size_t>(length));
    length = apply(name, chat, ask, text);
  }
  if (length < 0) {
    return fail(ErrorCode::Internal, "ask the model: its chat template failed");
  }
  text.resize(static_cast<std::size_t>(length));
  return text;
}

Result<std::vector<std::int32_t>> tokenize(const llama_model* model, const std::string& text) {
  const llama_vocab* vocab = llama_model_get_vocab(model);
  std::vector<std::int32_t> tokens(text.size() + 8);
  const std::int32_t count =
      llama_tokenize(vocab, text.data(), static_cast<std::int32_t>(text.size()), tokens.data(),
                     static_cast<std::int32_t>(tokens.size()), true, true);
  if (count <= 0) {
    return fail(ErrorCode::Internal, "ask the model: the prompt gave no tokens");
  }
  tokens.resize(static_cast<std::size_t>(count));
  return tokens;
}

}  // namespace

Result<ChatTokens> chat_tokens(const llama_model* model, const std::vector<Message>& messages,
                               std::size_t fixed_messages) {
  MAQUETTE_TRY_VOID(check_messages(messages));
  MAQUETTE_TRY(const std::string whole, render(model, messages, true));
  ChatTokens chat;
  MAQUETTE_TRY(chat.tokens, tokenize(model, whole));
  const std::size_t fixed_count = std::min(fixed_messages, messages.size());
  if (fixed_count == 0) {
    return chat;
  }
  MAQUETTE_TRY(const std::string start,
               render(model, std::span(messages).first(fixed_count), false));
  MAQUETTE_TRY(const std::vector<std::int32_t> fixed, tokenize(model, start));
  const auto differ =
      std::mismatch(fixed.begin(), fixed.end(), chat.tokens.begin(), chat.tokens.end());
  chat.fixed = static_cast<std::size_t>(differ.first - fixed.begin());
  return chat;
}

}  // namespace maquette

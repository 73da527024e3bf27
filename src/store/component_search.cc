#include "store/component_search.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace maquette {
namespace {

constexpr std::size_t kMaxQueryWords = 200;

/// Lower-case words as quoted strings joined by OR, so that no word is an operator.
std::string any_word_of(std::string_view text) {
  std::string query;
  std::string word;
  std::size_t words = 0;
  const auto finish_word = [&] {
    if (!word.empty() && words < kMaxQueryWords) {
      query += fmt::format("{}\"{}\"", query.empty() ? "" : " OR ", word);
      ++words;
    }
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c - 'A' + 'a');
    } else {
      finish_word();
    }
  }
  finish_word();
  return query;
}

Error failed(const SQLite::Exception& error) {
  return {ErrorCode::Unavailable, fmt::format("component search: {}", error.what())};
}

class FullTextIndex : public ComponentIndex {
 public:
  explicit FullTextIndex(std::span<const ComponentDocument> documents)
      : database_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    database_.exec(
        "CREATE VIRTUAL TABLE component USING fts5("
        "name, synonyms, kind_of, summary, examples, tokenize = 'porter unicode61')");
    SQLite::Statement insert(database_, "INSERT INTO component VALUES (?, ?, ?, ?, ?)");
    for (const ComponentDocument& document : documents) {
      insert.bind(1, document.name);
      insert.bind(2, document.synonyms);
      insert.bind(3, document.kind_of);
      insert.bind(4, document.summary);
      insert.bind(5, document.examples);
      insert.exec();
      insert.reset();
    }
  }

  Result<std::vector<ComponentMatch>> search(std::string_view text, std::size_t limit) override {
    std::vector<ComponentMatch> matches;
    const std::string query = any_word_of(text);
    if (query.empty()) {
      return matches;
    }
    try {
      SQLite::Statement select(database_,
                               "SELECT name, -bm25(component, 8.0, 6.0, 3.0, 2.0, 1.0) AS score "
                               "FROM component WHERE component MATCH ? "
                               "ORDER BY score DESC, name LIMIT ?");
      select.bind(1, query);
      select.bind(2, static_cast<std::int64_t>(limit));
      while (select.executeStep()) {
        matches.push_back({select.getColumn(0).getString(), select.getColumn(1).getDouble()});
      }
    } catch (const SQLite::Exception& error) {
      return tl::unexpected(failed(error));
    }
    return matches;
  }

 private:
  SQLite::Database database_;
};

}  // namespace

Result<std::unique_ptr<ComponentIndex>> make_component_index(
    std::span<const ComponentDocument> documents) {
  try {
    return std::make_unique<FullTextIndex>(documents);
  } catch (const SQLite::Exception& error) {
    return tl::unexpected(failed(error));
  }
}

}  // namespace maquette

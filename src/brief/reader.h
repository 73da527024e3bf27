#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "brief/draft.h"
#include "brief/noun_phrase.h"
#include "brief/relation_phrase.h"
#include "brief/token.h"

namespace maquette::brief {

/// Goes through the sentences from left to right. Each word either changes what noun phrases mean
/// (`mode_`) or begins a phrase that is taken in that meaning.
class Reader {
 public:
  Reader(std::vector<Token> tokens, bool (*is_name)(std::string_view noun))
      : tokens_(std::move(tokens)), is_name_(is_name) {}

  [[nodiscard]] Brief read();

 private:
  enum class Mode {
    Clause,     ///< Nothing is said yet: a phrase is a subject, or all that is asked for.
    Things,     ///< "create ..."
    Parts,      ///< "with ...", "it has ..."
    Unwanted,   ///< "without ..."
    Predicate,  ///< "it is ..."
    Aside       ///< "for ...", "that ...": says nothing of what to make.
  };

  // reader.cc: the way through the words; reader_clauses.cc: the words that change the mode.
  void read_sentence(std::size_t end);
  void pass_greeting();
  void step();
  void read_mark();
  bool take_ratio();
  void read_keyword();
  void read_have();
  void read_relative();
  void read_request();
  void read_add();
  void read_purpose();
  void read_verb();
  void read_simile();
  void begin_aside();
  void read_aside();
  [[nodiscard]] bool ends_aside() const;
  [[nodiscard]] bool begins_clause() const;
  [[nodiscard]] bool is_keyword() const;
  [[nodiscard]] bool follows_modal() const;
  [[nodiscard]] bool says_only_what_could_be() const;
  [[nodiscard]] bool joins_comparison() const;
  void finish_comparison();

  // reader_subjects.cc: what a sentence is about.
  bool read_subject();
  void resolve_subject(const NounPhrase& phrase);
  [[nodiscard]] bool is_verb_after(std::size_t at) const;
  [[nodiscard]] std::size_t after_place(std::size_t at) const;

  // reader_phrases.cc: what a noun phrase means.
  bool read_phrase();
  void take_thing(const NounPhrase& phrase);
  void take_part(const NounPhrase& phrase);
  bool take_remark(const NounPhrase& phrase);
  [[nodiscard]] bool is_heading(const NounPhrase& phrase) const;
  [[nodiscard]] std::vector<std::size_t> promote_list(std::size_t whole);
  void take_dimension(const NounPhrase& phrase);
  void describe_focus(const NounPhrase& phrase);
  std::optional<std::size_t> add_thing(const NounPhrase& phrase);
  [[nodiscard]] bool is_part_word(std::string_view noun) const;

  // reader_relations.cc: where things are; reader_places.cc: where parts are, and places alone.
  bool read_place();
  bool read_weak_place();
  bool read_likeness();
  bool read_result();
  void place_part(const RelationPhrase& place, const NounPhrase& object, bool at_once);
  void make_things(const RelationPhrase& place, std::size_t whole,
                   const std::vector<std::size_t>& objects);
  void place_without_object(const RelationPhrase& place);
  [[nodiscard]] bool said_of_each() const;
  void flank(std::size_t whole);
  void place_later(const RelationPhrase& place, const NounPhrase& object);
  [[nodiscard]] std::vector<std::size_t> objects_of(const RelationPhrase& place,
                                                    const NounPhrase& object);
  [[nodiscard]] bool says_all() const;
  [[nodiscard]] std::vector<std::size_t> subjects() const;
  [[nodiscard]] std::optional<std::size_t> before_last(const NounPhrase& object) const;
  [[nodiscard]] std::optional<std::size_t> find_object(const NounPhrase& object) const;
  [[nodiscard]] bool is_thing_there(std::string_view noun, BriefRelationKind kind,
                                    bool of_pronoun) const;
  [[nodiscard]] bool stands_on_parts(const RelationPhrase& place, const NounPhrase& object) const;
  void relate(const RelationPhrase& place, const std::vector<std::size_t>& subjects,
              const std::vector<std::size_t>& objects);

  [[nodiscard]] const Token* peek(std::size_t ahead = 0) const;
  [[nodiscard]] const Token* previous() const;
  [[nodiscard]] std::optional<NounPhrase> phrase_at(std::size_t at) const;
  void mark_read(std::size_t begin, std::size_t end);

  std::vector<Token> tokens_;
  bool (*is_name_)(std::string_view noun);
  Draft draft_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;  ///< Of the sentence.

  Mode mode_ = Mode::Clause;
  Mode resume_ = Mode::Clause;        ///< What an aside goes back to.
  std::vector<Target> focus_;         ///< What was spoken of last; adjectives go to it.
  std::optional<Target> subject_;     ///< Whose shapes and sizes "a round shape" speaks of.
  std::size_t owner_ = 0;             ///< The thing whose parts are listed.
  std::size_t part_list_ = 0;         ///< Its first part of this list.
  bool list_closed_ = false;          ///< "and" came before its last part.
  std::vector<std::size_t> topic_;    ///< What "it" and "they" are.
  std::vector<std::size_t> list_;     ///< "a cup and a saucer": both are on the table.
  bool list_done_ = false;            ///< A relation was said of the list.
  std::vector<std::size_t> objects_;  ///< Of the last relation.
  bool comparing_ = false;
  bool compared_with_topic_ = false;  ///< "compare it to a wrench": the wrench need not be there.
  bool placing_ = false;
  bool definite_ = false;               ///< The last phrase was "the ...".
  bool requested_ = false;              ///< The sentence asks for things.
  bool had_topic_ = false;              ///< Before this sentence.
  bool after_comma_ = false;            ///< A list of remarks: "a car, red, four wheels".
  bool explaining_ = false;             ///< After a colon: "three lights: red, green".
  bool relative_ = false;               ///< Within "that is ...": `resume_` goes on after it.
  std::size_t place_begin_ = 0;         ///< Of the last place that was read.
  std::size_t phrase_end_ = 0;          ///< Of the last phrase that was taken.
  std::vector<std::size_t> mentioned_;  ///< Things of this sentence.
  std::optional<std::size_t> on_the_left_;
  std::optional<std::size_t> on_the_right_;
  std::optional<StatedSize::Axis> axis_;         ///< "The height is ...".
  std::optional<RelationPhrase> waiting_place_;  ///< "On the desk there is ...".
  std::vector<std::size_t> waiting_objects_;
};

}  // namespace maquette::brief

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

enum class BriefRelationKind {
  On,
  Under,
  Inside,
  LeftOf,
  RightOf,
  InFrontOf,
  Behind,
  Beside,
  Between,
  Around,
  Against
};

[[nodiscard]] std::string_view to_string(BriefRelationKind kind);

/// "12 cm tall": a size that the instruction states.
struct StatedSize {
  enum class Axis { Height, Width, Depth, Length, Diameter, Radius, Thickness, Any };
  Axis axis = Axis::Any;
  double metres = 0;
};

/// "twice as wide as high": one extent of a thing over another.
struct StatedRatio {
  StatedSize::Axis axis = StatedSize::Axis::Any;
  StatedSize::Axis to = StatedSize::Axis::Any;
  double factor = 1;
};

/// A part that a thing should have or should not have.
struct StatedPart {
  std::string noun;          ///< Singular, lower case, without articles: "handle", "drum stick".
  std::optional<int> count;  ///< As a number states it; "a handle" states none.
  bool about = false;        ///< "a few handles": the count is a guess.
  bool plural = false;       ///< "handles".
  std::vector<std::string> colors;      ///< Palette names: "RED".
  std::vector<std::string> attributes;  ///< Other words on it: "curved", "thin".
  std::vector<StatedSize> sizes;
  bool wanted = true;  ///< False for "without a handle".
};

/// A thing that the instruction asks for.
struct StatedThing {
  std::string noun;                     ///< Singular, lower case: "coffee table".
  std::optional<int> count;             ///< As a number states it; "a table" states none.
  bool about = false;                   ///< "several tables": the count is a guess.
  bool plural = false;                  ///< "tables", with a number or without.
  std::vector<std::string> colors;      ///< Palette names, materials included, in the text's order.
  std::vector<std::string> attributes;  ///< Other words on it: "round", "large", "modern".
  std::vector<StatedSize> sizes;
  std::vector<StatedRatio> ratios;
  std::vector<StatedPart> parts;
  bool compared = false;   ///< "compare it to a wrench": it need not be there.
  bool explained = false;  ///< "a computer: a monitor, ...": it is there as what follows the colon.
};

struct StatedRelation {
  BriefRelationKind kind = BriefRelationKind::On;
  std::size_t subject = 0;           ///< Index into things.
  std::vector<std::size_t> objects;  ///< One; for Between two, or one that counts two.
  /// "a cup and a spoon on a tray": said of a list, it may be meant of its last thing alone.
  bool shared = false;
};

/// What an instruction asks for, as far as a small grammar can read it.
struct Brief {
  std::vector<StatedThing> things;  ///< In the text's order.
  std::vector<StatedRelation> relations;
  std::vector<std::string> unread;  ///< Content words that mean nothing to the reader.
  std::size_t content_words = 0;    ///< All words but function words.

  /// Share of the content words that were not read, in [0, 1].
  [[nodiscard]] double unread_share() const;
};

/// The one thing that an instruction asks for; null where there are several, or the pieces of a
/// set.
[[nodiscard]] const StatedThing* only_thing(const Brief& brief);

/// Reads an instruction of any length; linear in time; never fails, an unreadable one gives an
/// empty brief. Nouns of several words are kept together when `is_name` knows them ("coffee
/// grinder").
[[nodiscard]] Brief read_brief(std::string_view instruction,
                               bool (*is_name)(std::string_view noun) = nullptr);

}  // namespace maquette

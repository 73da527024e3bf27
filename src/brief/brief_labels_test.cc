// Precision and recall of the reader on 100 instructions that a person labelled
// (tests/brief/labels.jsonl; the instructions are in blendnet_human.jsonl of MAQUETTE_DATA). The
// develop rows were used to make the reader; the README tells how the held-out ones were used.
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "brief/brief.h"
#include "brief/color_names.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

using Claims = std::map<std::string, std::multiset<std::string>>;  // By field.

constexpr std::array kFields{"things", "counts", "colors",   "materials",
                             "sizes",  "parts",  "relations"};

std::string_view axis_name(StatedSize::Axis axis) {
  using enum StatedSize::Axis;
  switch (axis) {
    case Height: return "height";
    case Width: return "width";
    case Depth: return "depth";
    case Length: return "length";
    case Diameter: return "diameter";
    case Radius: return "radius";
    case Thickness: return "thickness";
    case Any: return "any";
  }
  return "";
}

/// Nouns that a row accepts for the label's own.
std::string accepted(const Json& label, const std::string& noun) {
  return label.contains("same") ? label["same"].value(noun, noun) : noun;
}

template <class Described>
void claim_words(Claims& claims, const std::string& noun, const Described& said) {
  for (const std::string& color : said.colors) {
    const bool material = find_color(color)->material;
    claims[material ? "materials" : "colors"].insert(noun + "=" + color);
  }
  for (const StatedSize& size : said.sizes) {
    claims["sizes"].insert(fmt::format("{}.{}={}", noun, axis_name(size.axis),
                                       std::round(size.metres * 10'000) / 10'000));
  }
  if (said.count) {
    claims["counts"].insert(fmt::format("{}={}", noun, *said.count));
  }
}

Claims claims_of(const Brief& brief, const Json& label) {
  Claims claims;
  for (const StatedThing& thing : brief.things) {
    const std::string noun = accepted(label, thing.noun);
    claims["things"].insert(noun);
    claim_words(claims, noun, thing);
    for (const StatedPart& part : thing.parts) {
      const std::string name = accepted(label, part.noun);
      claims["parts"].insert(noun + (part.wanted ? "/" : "/-") + name);
      claim_words(claims, name, part);
    }
  }
  for (const StatedRelation& relation : brief.relations) {
    std::string text = accepted(label, brief.things[relation.subject].noun) + " " +
                       std::string(to_string(relation.kind));
    for (const std::size_t object : relation.objects) {
      text += " " + accepted(label, brief.things[object].noun);
    }
    claims["relations"].insert(text);
  }
  return claims;
}

struct Score {
  int right = 0;
  int wrong = 0;
  int missed = 0;
};

/// Labels that begin with '?' may be there or not.
Score compare(const std::multiset<std::string>& found, const Json& labels, std::string& report) {
  Score score;
  std::multiset<std::string> left = found;
  for (const std::string label : labels) {
    const bool optional = label.starts_with('?');
    const auto at = left.find(optional ? label.substr(1) : label);
    if (at != left.end()) {
      left.erase(at);
      score.right += optional ? 0 : 1;
    } else if (!optional) {
      ++score.missed;
      report += fmt::format("  missed {}\n", label);
    }
  }
  for (const std::string& wrong : left) {
    ++score.wrong;
    report += fmt::format("  wrong {}\n", wrong);
  }
  return score;
}

std::map<std::string, std::string> instructions(const fs::path& file) {
  std::map<std::string, std::string> by_id;
  const auto text = read_file(file);
  for (const std::string_view line : split_lines(text ? std::string_view(*text) : "")) {
    if (const auto row = parse_json(line)) {
      by_id[row->value("id", "")] = row->value("instruction", "");
    }
  }
  return by_id;
}

TEST(BriefLabels, AreMostlyReadRight) {
  const char* data = std::getenv("MAQUETTE_DATA");
  const fs::path folder = data == nullptr ? fs::path(MAQUETTE_SOURCE_DIR) / "../shared/data" : data;
  const auto texts = instructions(folder / "blendnet_human.jsonl");
  if (texts.empty()) {
    GTEST_SKIP() << "no blendnet_human.jsonl; set MAQUETTE_DATA to its folder";
  }
  const auto labels = read_file(fs::path(MAQUETTE_SOURCE_DIR) / "tests/brief/labels.jsonl");
  ASSERT_TRUE(labels);
  const bool details = std::getenv("MAQUETTE_BRIEF_DETAILS") != nullptr;
  std::map<std::string, std::map<std::string, Score>> scores;
  for (const std::string_view line : split_lines(trim(*labels))) {
    const auto label = parse_json(line);
    ASSERT_TRUE(label) << line;
    const std::string split = label->at("split");
    const std::string& text = texts.at(label->at("id"));
    const Claims claims = claims_of(read_brief(text), *label);
    std::string report;
    for (const std::string field : kFields) {
      const auto found = claims.find(field);
      const Score score =
          compare(found == claims.end() ? std::multiset<std::string>{} : found->second,
                  label->value(field, Json::array()), report);
      Score& sum = scores[split][field];
      sum.right += score.right;
      sum.wrong += score.wrong;
      sum.missed += score.missed;
    }
    if (details && !report.empty() && split == std::string_view("develop")) {
      fmt::print("{}\n{}", text, report);
    }
  }
  for (const auto& [split, fields] : scores) {
    Score all;
    for (const std::string field : kFields) {
      const Score& score = fields.at(field);
      fmt::print("{:9} {:10} precision {:3}/{:3}  recall {:3}/{:3}\n", split, field, score.right,
                 score.right + score.wrong, score.right, score.right + score.missed);
      all.right += score.right;
      all.wrong += score.wrong;
      all.missed += score.missed;
    }
    EXPECT_GE(all.right, 0.9 * (all.right + all.wrong)) << split;
    EXPECT_GE(all.right, 0.9 * (all.right + all.missed)) << split;
  }
}

}  // namespace
}  // namespace maquette

#include "engine/component_findings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "compose/program.h"
#include "verify/verify.h"

namespace maquette {
namespace {

constexpr double kFloorTolerance = 1e-4;
constexpr double kFloorShare = 0.001;
constexpr double kSizeShare = 0.02;
constexpr double kColorTolerance = 2e-3;
constexpr double kUselessShare = 0.02;
constexpr double kRepeatShare = 1e-6;
constexpr std::uint64_t kMaxTriangles = 20'000;
constexpr std::size_t kNamed = 5;

/// Looks at the facts of one run, each promise for itself.
class Judge {
 public:
  Judge(const Card& card, const ComponentSetting& setting, const Facts& facts)
      : card_(card), setting_(setting), facts_(facts) {}

  std::vector<ComponentFinding> look() {
    look_at_floor();
    look_at_sizes();
    look_at_triangles();
    look_at_contacts();
    look_at_names();
    look_at_surfaces();
    look_at_verification();
    return std::move(findings_);
  }

 private:
  void add(std::string what, std::string value) {
    findings_.push_back(make_finding(card_, setting_, std::move(what), std::move(value)));
  }

  void look_at_floor() {
    const Vec3 size = facts_.bounds.size();
    const double lowest = facts_.bounds.min[2];
    if (std::abs(lowest) > kFloorTolerance + kFloorShare * std::ranges::max(size)) {
      add("stands", fmt::format("lowest point at z = {:.4g} m", lowest));
    }
  }

  void look_at_sizes() {
    for (const Parameter& parameter : card_.parameters) {
      if (parameter.axis == 0) {
        continue;
      }
      const double wanted = given_number(parameter);
      const double found = facts_.bounds.size().at(static_cast<std::size_t>(parameter.axis - 'x'));
      if (std::abs(found - wanted) > kSizeShare * wanted) {
        add("size", fmt::format("{} is {:.4g} m, its size along {} {:.4g} m", parameter.name,
                                wanted, parameter.axis, found));
      }
    }
  }

  void look_at_triangles() {
    if (facts_.triangles() > kMaxTriangles) {
      add("triangles", fmt::format("{} triangles", facts_.triangles()));
    }
  }

  /// Parts that touch, cross or lie in each other hang together.
  void look_at_contacts() {
    std::vector<std::size_t> group(facts_.parts.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    const auto root = [&](std::size_t part) {
      while (group[part] != part) {
        part = group[part] = group[group[part]];
      }
      return part;
    };
    for (const Relation& relation : facts_.relations) {
      if (relation.contact != Contact::Apart) {
        group[root(relation.first)] = root(relation.second);
      }
    }
    std::vector<std::string> loose;
    for (std::size_t part = 0; part < group.size(); ++part) {
      if (root(part) != root(0)) {
        loose.push_back(facts_.parts[part].name);
      }
    }
    if (!loose.empty()) {
      add("hangs_together", fmt::format("apart from {}: {}", facts_.parts[0].name, listed(loose)));
    }
  }

  void look_at_names() {
    std::vector<std::string> strange;
    for (const PartFacts& part : facts_.parts) {
      if (std::ranges::find(card_.parts, plain_part(part.name)) == card_.parts.end()) {
        strange.push_back(part.name);
      }
    }
    if (!strange.empty()) {
      add("parts", fmt::format("not on the card: {}", listed(strange)));
    }
  }

  void look_at_surfaces() {
    std::vector<std::string> poor;
    for (const PartFacts& part : facts_.parts) {
      const Topology& topology = part.topology;
      const std::uint64_t useless = topology.degenerate_triangles + topology.duplicate_triangles;
      if (part.triangles == 0 || !(part.area > 0)) {
        poor.push_back(fmt::format("{} has no surface", part.name));
      } else if (static_cast<double>(useless) >
                 kUselessShare * static_cast<double>(part.triangles)) {
        poor.push_back(
            fmt::format("{} has {} triangles without area or twice", part.name, useless));
      } else if (!topology.watertight || !topology.oriented) {
        poor.push_back(fmt::format("{} is not closed", part.name));
      } else if (part.volume < 0) {
        poor.push_back(fmt::format("{} is inside out", part.name));
      }
    }
    if (!poor.empty()) {
      add("surfaces", listed(poor));
    }
  }

  /// What the verifier would tell anybody who uses it, but for what is told above.
  void look_at_verification() {
    const FindingsOff told = parse_findings_off("floating_part,over_budget").value();
    const Verification found = verify(facts_, {.brief = std::nullopt, .views = {}, .off = told});
    for (const Finding& finding : found.findings) {
      if (finding.severity != Severity::Info) {
        add("verified", fmt::format("{}: {}", to_string(finding.id), finding.message));
      }
    }
  }

  /// "leg" of "table.leg_2".
  [[nodiscard]] std::string plain_part(std::string name) const {
    const std::string item = card_.name + ".";
    if (name.starts_with(item)) {
      name.erase(0, item.size());
    }
    const std::size_t letters = name.find_last_not_of("0123456789");
    const bool numbered = letters != std::string::npos && letters + 1 < name.size();
    return numbered && name[letters] == '_' ? name.substr(0, letters) : name;
  }

  [[nodiscard]] double given_number(const Parameter& parameter) const {
    const auto given = std::ranges::find(setting_.parameters, parameter.name,
                                         &std::pair<std::string, Value>::first);
    return std::get<double>(given == setting_.parameters.end() ? parameter.fallback
                                                               : given->second);
  }

  static std::string listed(std::vector<std::string> texts) {
    const std::size_t count = texts.size();
    texts.resize(std::min(count, kNamed));
    const std::size_t more = count - texts.size();
    return fmt::format("{}{}", fmt::join(texts, ", "),
                       more > 0 ? fmt::format(" and {} more", more) : "");
  }

  const Card& card_;
  const ComponentSetting& setting_;
  const Facts& facts_;
  std::vector<ComponentFinding> findings_;
};

std::string failure_of(const RunRecord& record) {
  std::string text(describe(record.outcome));
  if (record.failure) {
    text += fmt::format(": {} {} ({})", record.failure->type, record.failure->message,
                        record.failure->line_text);
  }
  return text;
}

bool wears(const Facts& facts, const Color& color) {
  const auto is_it = [&](const MaterialFacts& material) {
    return std::ranges::equal(color.rgb,
                              std::array{material.rgba[0], material.rgba[1], material.rgba[2]},
                              [](double a, double b) { return std::abs(a - b) < kColorTolerance; });
  };
  return std::ranges::any_of(facts.parts, [&](const PartFacts& part) {
    return std::ranges::any_of(part.materials, is_it);
  });
}

bool near(double a, double b) {
  return std::abs(a - b) <= kRepeatShare * std::max(std::abs(a), std::abs(b)) + kRepeatShare;
}

bool same_part(const PartFacts& a, const PartFacts& b) {
  const auto color = [](const MaterialFacts& material) { return material.rgba; };
  return a.name == b.name && a.vertices == b.vertices && a.triangles == b.triangles &&
         std::ranges::equal(a.bounds.min, b.bounds.min, near) &&
         std::ranges::equal(a.bounds.max, b.bounds.max, near) && near(a.area, b.area) &&
         near(a.volume, b.volume) && std::ranges::equal(a.materials, b.materials, {}, color, color);
}

bool same_contact(const Relation& a, const Relation& b) {
  return a.first == b.first && a.second == b.second && a.contact == b.contact;
}

}  // namespace

ComponentFinding make_finding(const Card& card, const ComponentSetting& setting, std::string what,
                              std::string value) {
  const std::string program = to_program(plan_of(card, setting));
  return {card.name, std::string(trim(program)), std::move(what), std::move(value)};
}

std::vector<ComponentFinding> findings_of(const Card& card, const ComponentSetting& setting,
                                          const RunRecord& record) {
  if (record.outcome != Outcome::Ok) {
    return {make_finding(card, setting, "runs", failure_of(record))};
  }
  return Judge(card, setting, record.facts).look();
}

std::vector<std::string> worn_colors(const ComponentSetting& setting, const Facts& facts) {
  std::vector<std::string> worn;
  for (const auto& [name, value] : setting.parameters) {
    const Color* color = std::get_if<Color>(&value);
    if (color != nullptr && wears(facts, *color)) {
      worn.push_back(name);
    }
  }
  return worn;
}

bool same_model(const Facts& first, const Facts& second) {
  return std::ranges::equal(first.parts, second.parts, same_part) &&
         std::ranges::equal(first.relations, second.relations, same_contact);
}

std::vector<ComponentFinding> example_findings(const Card& card, const ComponentLibrary& library) {
  std::vector<ComponentFinding> findings;
  for (const CardExample& example : card.examples) {
    const ParsedProgram parsed = parse_program(example.program);
    std::vector<Note> notes = parsed.notes;
    std::ranges::copy(check_program(parsed.program, library).notes, std::back_inserter(notes));
    if (!notes.empty()) {
      findings.push_back(
          {card.name, example.program, "example", std::string(trim(to_text(notes)))});
    }
  }
  return findings;
}

}  // namespace maquette

#include "compose/expand.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/error.h"
#include "base/text.h"
#include "brief/color_names.h"
#include "compose/python_source.h"
#include "compose/python_text.h"
#include "compose_resources.h"

namespace maquette {
namespace {

constexpr std::size_t kLineLength = 100;
constexpr std::size_t kMaxInstructionBytes = 1000;
constexpr std::size_t kMaxTitleBytes = 60;  // Blender's names had 63 bytes until 5.0.

/// Pieces on lines within the length, each line but the first after `indent`; `first` is how much
/// of the first line is taken.
std::string wrapped(const std::vector<std::string>& pieces, std::string_view separator,
                    std::size_t first, const std::string& indent) {
  std::string text;
  std::size_t column = first;
  for (const std::string& piece : pieces) {
    const bool is_last = &piece == &pieces.back();
    const std::size_t width = piece.size() + separator.size();
    if (!text.empty() && column + width > kLineLength) {
      text.erase(text.find_last_not_of(' ') + 1);
      text += "\n" + indent;
      column = indent.size();
    }
    text += piece;
    text += is_last ? "" : separator;
    column += width;
  }
  return text;
}

std::string target_text(const Target& target) {
  return python_text(target.part.empty() ? target.item : target.item + "." + target.part);
}

/// A desk on a plate may be made smaller; a plate on a desk may not.
bool is_too_large(const PlannedItem& item, const Plan& plan, const ComponentLibrary& library) {
  const auto size_of = [&](const PlannedItem& each) {
    return library.find(each.component)->card.size;
  };
  return std::ranges::any_of(item.placements, [&](const Placement& placement) {
    const bool carries =
        placement.kind == RelationKind::On || placement.kind == RelationKind::Inside;
    const auto support =
        std::ranges::find(plan.items, placement.targets[0].item, &PlannedItem::name);
    return carries && support != plan.items.end() && size_of(item) != SizeClass::Any &&
           size_of(*support) != SizeClass::Any && size_of(item) > size_of(*support);
  });
}

/// What stands between the parentheses of an item's add(), one argument each.
std::vector<std::string> arguments(const PlannedItem& item, const Plan& plan,
                                   const ComponentLibrary& library) {
  const Card& card = library.find(item.component)->card;
  const bool fit = item.fit || is_too_large(item, plan, library);
  std::vector<std::string> written = {python_text(item.name), item.component};
  const auto add = [&](std::string_view key, std::string_view value) {
    written.push_back(fmt::format("{}={}", key, value));
  };
  for (const auto& [key, value] : item.parameters) {
    MAQUETTE_CHECK(card.parameter(key) != nullptr);
    add(key, python_value(value));
  }
  if (item.count != 1) {
    add("count", std::to_string(item.count));
  }
  if (item.spread) {
    add("at", python_text(to_string(*item.spread)));
  }
  for (const Placement& placement : item.placements) {
    std::vector<std::string> targets;
    std::ranges::transform(placement.targets, std::back_inserter(targets), target_text);
    const bool is_pair = placement.kind == RelationKind::Between;
    add(to_string(placement.kind), is_pair ? fmt::format("({})", fmt::join(targets, ", "))
                                           : fmt::format("{}", fmt::join(targets, ", ")));
  }
  if (item.rotate != 0) {
    add("rotate", python_number(item.rotate));
  }
  if (!item.align.empty()) {
    add("align", python_text(item.align));
  }
  if (item.gap) {
    add("gap", python_number(*item.gap));
  }
  if (item.offset != std::array<double, 3>{}) {
    add("offset", fmt::format("({}, {}, {})", python_number(item.offset[0]),
                              python_number(item.offset[1]), python_number(item.offset[2])));
  }
  for (const auto& [key, is_on] : {std::pair{"toy", item.toy}, std::pair{"fit", fit}}) {
    if (is_on) {
      add(key, "True");
    }
  }
  if (item.facing_in) {
    add("facing", "\"in\"");
  }
  return written;
}

std::string header(std::string_view instruction) {
  const std::string literal = python_text(plain_line(instruction, kMaxInstructionBytes));
  std::vector<std::string> words;
  for (std::string_view rest = trim(std::string_view(literal).substr(1, literal.size() - 2));
       !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  const std::string said = words.empty() ? "" : wrapped(words, " ", 3, "") + "\n\n";
  return fmt::format("\"\"\"{}Made with Maquette; runs in any Blender from 3.4.\n\"\"\"\n", said);
}

std::string build_function(const Plan& plan, const ComponentLibrary& library,
                           std::string_view instruction) {
  const std::string title = plain_line(instruction, kMaxTitleBytes);
  std::string text = fmt::format("def build():\n    scene = Scene({})\n",
                                 python_text(title.empty() ? "Model" : title));
  const std::string call = "    scene.add(";
  for (const PlannedItem& item : plan.items) {
    text += fmt::format(
        "{}{})\n", call,
        wrapped(arguments(item, plan, library), ", ", call.size(), std::string(call.size(), ' ')));
  }
  return text + "    scene.finish()";
}

/// The components of the plan in the order of use, then those that they call.
std::vector<const Component*> components_used(const Plan& plan, const ComponentLibrary& library) {
  std::vector<const Component*> used;
  const auto use = [&](const Component* component) {
    if (component != nullptr && std::ranges::find(used, component) == used.end()) {
      used.push_back(component);
    }
  };
  for (const PlannedItem& item : plan.items) {
    MAQUETTE_CHECK(library.find(item.component) != nullptr);
    use(library.find(item.component));
  }
  for (std::size_t next = 0; next < used.size(); ++next) {
    for (const std::string_view name : names_called(used[next]->source)) {
      use(library.find(name));
    }
  }
  return used;
}

/// The definitions of the kit that `text` calls, and those that they call, in the kit's order.
std::vector<std::string_view> kit_used(std::string_view text) {
  const std::vector<PythonDefinition> kit =
      python_definitions(compose::resource("resources/compose/kit.py"));
  std::set<std::string_view> wanted = names_called(text);
  for (std::size_t before = 0; before != wanted.size();) {
    before = wanted.size();
    for (const PythonDefinition& definition : kit) {
      if (wanted.contains(definition.name)) {
        wanted.merge(names_called(definition.text));
      }
    }
  }
  std::vector<std::string_view> used;
  for (const PythonDefinition& definition : kit) {
    if (definition.name.empty() || wanted.contains(definition.name)) {
      used.push_back(definition.text);
    }
  }
  return used;
}

/// The imports of those modules and classes that `text` uses: "math.pi", "Vector(...)".
std::string imports(std::string_view text) {
  using Imports = std::vector<std::pair<std::string, std::vector<std::string>>>;
  const auto is_used = [&](const std::string& name) {
    return text.find(name + ".") != std::string_view::npos ||
           text.find(name + "(") != std::string_view::npos;
  };
  const auto lines = [&](const Imports& all) {
    std::string written;
    for (const auto& [from, names] : all) {
      std::vector<std::string> wanted;
      std::ranges::copy_if(names, std::back_inserter(wanted), is_used);
      if (!wanted.empty()) {
        written += fmt::format("{}import {}\n", from, fmt::join(wanted, ", "));
      }
    }
    return written;
  };
  return lines({{"", {"math"}}, {"", {"random"}}, {"from types ", {"SimpleNamespace"}}}) + "\n" +
         lines({{"", {"bmesh"}},
                {"", {"bpy"}},
                {"from mathutils ", {"Matrix", "Vector"}},
                {"from mathutils.bvhtree ", {"BVHTree"}}});
}

std::string colors(const std::set<std::string_view>& used) {
  std::string text;
  for (const NamedColor& color : palette()) {
    if (used.contains(color.name)) {
      text += fmt::format("{} = ({:.4g}, {:.4g}, {:.4g}", color.name, color.rgb[0], color.rgb[1],
                          color.rgb[2]);
      text +=
          color.metal != 0 || color.rough != 0.5
              ? fmt::format(", {}, {})\n", python_number(color.metal), python_number(color.rough))
              : ")\n";
    }
  }
  return text.empty() ? text : "\n" + text;
}

}  // namespace

std::string expand(const Plan& plan, const ComponentLibrary& library,
                   std::string_view instruction) {
  std::string components;
  for (const Component* component : components_used(plan, library)) {
    components += fmt::format("\n\n{}\n", trim(component->source));
  }
  const std::string kit = fmt::format("\n\n{}\n", fmt::join(kit_used(components), "\n\n\n"));
  const std::string helper =
      fmt::format("\n\n{}\n\n\n{}\n", trim(compose::resource("resources/compose/item.py")),
                  trim(compose::resource("resources/compose/placement.py")));
  const std::string build = build_function(plan, library, instruction);
  const std::string definitions = components + kit + helper;
  std::set<std::string_view> used = names_used(definitions);
  for (const PlannedItem& item : plan.items) {
    for (const auto& [key, value] : item.parameters) {
      if (const auto* color = std::get_if<Color>(&value)) {
        used.insert(color->name);
      }
    }
  }
  return header(instruction) + imports(definitions) + colors(used) + "\n\n" + build + "\n" +
         definitions + "\n\nbuild()\n";
}

}  // namespace maquette

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/srgb.h"
#include "brief/color_names.h"
#include "compose/plan.h"

namespace maquette {
namespace {

std::string number(double value) {
  return fmt::format("{}", value);
}

std::string quoted(const std::string& text) {
  std::string written = "\"";
  for (const char c : text) {
    written += c == '"' || c == '\\' ? "\\" : "";
    written += c;
  }
  return written + "\"";
}

std::string color(const Color& value) {
  if (!value.name.empty()) {
    return value.name;
  }
  std::string written = "#";
  for (const double channel : value.rgb) {
    written += fmt::format("{:02x}", static_cast<int>(srgb_from_linear(channel) * 255 + 0.5));
  }
  return written;
}

std::string points(const std::vector<Point>& all) {
  std::vector<std::string> written;
  for (const Point& point : all) {
    written.push_back(fmt::format("({})", fmt::join(point, ", ")));
  }
  return fmt::format("[{}]", fmt::join(written, ", "));
}

struct WriteProgramValue {
  std::string operator()(double value) const { return number(value); }
  std::string operator()(bool value) const { return value ? "on" : "off"; }
  std::string operator()(const Color& value) const { return color(value); }
  std::string operator()(const std::string& value) const { return quoted(value); }
  std::string operator()(const std::vector<Point>& value) const { return points(value); }
};

std::string relation(const Placement& placement) {
  std::vector<std::string> names;
  for (const Target& target : placement.targets) {
    names.push_back(target.item + (target.part.empty() ? "" : "." + target.part));
  }
  const std::string joined = fmt::format("{}", fmt::join(names, ", "));
  return fmt::format("{}={}", to_string(placement.kind),
                     names.size() > 1 ? "(" + joined + ")" : joined);
}

std::vector<std::string> arguments(const PlannedItem& item) {
  std::vector<std::string> written;
  const auto add = [&](std::string_view key, const std::string& value) {
    written.push_back(fmt::format("{}={}", key, value));
  };
  for (const auto& [key, value] : item.parameters) {
    add(key, std::visit(WriteProgramValue{}, value));
  }
  if (item.count != 1) {
    add("count", number(item.count));
  }
  if (item.spread) {
    add("at", std::string(to_string(*item.spread)));
  }
  bool around = false;
  for (const Placement& placement : item.placements) {
    written.push_back(relation(placement));
    around = around || placement.kind == RelationKind::Around;
  }
  if (item.rotate != 0) {
    add("rotate", number(item.rotate));
  }
  if (!item.align.empty()) {
    add("align", item.align);
  }
  if (item.gap) {
    add("gap", number(*item.gap));
  }
  if (item.offset != std::array<double, 3>{}) {
    add("offset", fmt::format("({})", fmt::join(item.offset, ", ")));
  }
  if (item.facing_in || around) {
    add("facing", item.facing_in ? "in" : "out");
  }
  if (item.toy) {
    add("toy", "on");
  }
  if (item.fit) {
    add("fit", "on");
  }
  return written;
}

}  // namespace

std::string to_program(const Plan& plan) {
  std::string text;
  for (const PlannedItem& item : plan.items) {
    text +=
        fmt::format("{} = {}({})\n", item.name, item.component, fmt::join(arguments(item), ", "));
  }
  return text;
}

}  // namespace maquette

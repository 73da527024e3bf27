#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);

/// Takes a line off `rest`; one that ends in a backslash goes on in the next.
std::string_view take_logical_line(std::string_view& rest, std::string& joined) {
  std::string_view line = take_line(rest);
  if (!line.ends_with('\\')) {
    return line;
  }
  joined.clear();
  while (line.ends_with('\\') && !rest.empty()) {
    joined.append(line.substr(0, line.size() - 1)).append(" ");
    line = take_line(rest);
  }
  return joined.append(line);
}

using MaterialTable = std::unordered_map<std::string, SceneMaterial>;

double share(double value) {
  return std::clamp(value, 0.0, 1.0);
}

/// One statement of a material library. What is no number is left at its default: a library is an
/// ornament, and a model is readable without it.
void read_mtl_line(SceneMaterial& material, std::string_view word, std::string_view rest) {
  if (word == "Kd") {
    if (const std::optional<Vec3> colour = take_vec3(rest)) {
      for (std::size_t i = 0; i < 3; ++i) {
        material.rgba[i] = share((*colour)[i]);
      }
    }
  } else if (word == "d" || word == "Tr") {
    if (const std::optional<double> value = to_number(take_word(rest))) {
      material.rgba[3] = share(word == "d" ? *value : 1.0 - *value);
    }
  }
}

MaterialTable read_mtl(std::string_view text) {
  MaterialTable table;
  SceneMaterial* current = nullptr;
  while (!text.empty()) {
    std::string_view line = take_line(text);
    const std::string_view word = take_word(line);
    if (word == "newmtl") {
      const std::string name = to_utf8(trim(line));
      current = &table.insert_or_assign(name, SceneMaterial{.name = name, .source = "file"})
                     .first->second;
    } else if (current != nullptr) {
      read_mtl_line(*current, word, line);
    }
  }
  return table;
}

/// Reads statement by statement. Points are numbered over the whole file; a part keeps those that
/// its faces use.
class ObjReader {
 public:
  ObjReader(std::string_view mtl, const ReadLimits& limits)
      : table_(read_mtl(mtl)), limits_(limits) {}

  Result<void> read_line(std::string_view line) {
    const std::string_view word = take_word(line);
    if (word == "v") {
      return read_point(line);
    }
    if (word == "f") {
      return read_face(line);
    }
    if (word == "o" || word == "g") {
      finish_part();
      if (const std::string_view name = trim(line); !name.empty()) {
        part_.name = to_utf8(name);
      }
      if (word == "o") {
        // Blender names no material for an object that wears none.
        material_ = kNoIndex;
      }
    } else if (word == "usemtl") {
      use_material(to_utf8(trim(line)));
    }
    return {};
  }

  Scene finish() {
    finish_part();
    return std::move(scene_);
  }

 private:
  /// Where a point of the file lies in the part that used it last.
  struct Use {
    std::size_t part = kNoIndex;
    std::uint32_t index = 0;
  };

  Result<void> read_point(std::string_view line) {
    const std::optional<Vec3> point = take_vec3(line);
    if (!point) {
      return invalid("a point without three finite numbers");
    }
    ++size_.points;
    MAQUETTE_TRY_VOID(check_size(size_, limits_));
    points_.push_back({(*point)[0], -(*point)[2], (*point)[1]});
    uses_.emplace_back();
    return {};
  }

  /// A corner: v, v/t, v//n or v/t/n; v counts from 1, or back from the last point when negative.
  Result<std::uint32_t> corner(std::string_view word) {
    const std::optional<std::int64_t> number = to_integer(word.substr(0, word.find('/')));
    const auto count = static_cast<std::int64_t>(points_.size());
    if (!number || *number == 0 || *number > count || *number < -count) {
      return invalid(fmt::format("`{}` names none of the {} points so far",
                                 to_utf8(word.substr(0, 40)), count));
    }
    const auto point = static_cast<std::size_t>(*number > 0 ? *number - 1 : count + *number);
    Use& use = uses_[point];
    if (use.part != number_) {
      use = {number_, static_cast<std::uint32_t>(part_.mesh.points.size())};
      part_.mesh.points.push_back(points_[point]);
    }
    return use.index;
  }

  Result<void> read_face(std::string_view line) {
    std::array<std::uint32_t, 2> ends{};
    std::size_t corners = 0;
    for (auto word = take_word(line); !word.empty() && word[0] != '#'; word = take_word(line)) {
      MAQUETTE_TRY(const std::uint32_t index, corner(word));
      if (corners >= 2) {
        ++size_.triangles;
        MAQUETTE_TRY_VOID(check_size(size_, limits_));
        part_.mesh.triangles.push_back({ends[0], ends[1], index});
      }
      ends[corners == 0 ? 0 : 1] = index;
      ++corners;
    }
    if (corners < 3) {
      return invalid(fmt::format("a face with {} corners", corners));
    }
    return wear_material();
  }

  void use_material(const std::string& name) {
    const auto [found, is_new] = numbers_.try_emplace(name, materials_.size());
    material_ = found->second;
    if (is_new) {
      const auto known = table_.find(name);
      materials_.push_back(known != table_.end() ? known->second
                                                 : SceneMaterial{.name = name, .source = "none"});
      worn_.push_back(kNoIndex);
    }
  }

  Result<void> wear_material() {
    if (material_ != kNoIndex && worn_[material_] != number_) {
      worn_[material_] = number_;
      part_.materials.push_back(materials_[material_]);
    }
    size_.parts = scene_.parts.size() + 1;
    return check_size(size_, limits_);
  }

  void finish_part() {
    if (!part_.mesh.triangles.empty()) {
      scene_.parts.push_back(std::move(part_));
    }
    part_ = {.name = "part", .type = "mesh"};
    ++number_;
  }

  MaterialTable table_;
  ReadLimits limits_;
  SceneSize size_;
  std::vector<Vec3> points_;
  std::vector<Use> uses_;
  std::unordered_map<std::string, std::size_t> numbers_;  ///< Into materials_, by name.
  std::vector<SceneMaterial> materials_;
  std::vector<std::size_t> worn_;  ///< The last part that wears each material.
  std::size_t material_ = kNoIndex;
  std::size_t number_ = 0;  ///< Of this part, among all that the file begins.
  ScenePart part_{.name = "part", .type = "mesh"};
  Scene scene_;
};

}  // namespace

Result<Scene> read_obj(std::string_view bytes, std::string_view mtl, const ReadLimits& limits) {
  ObjReader reader(mtl, limits);
  std::string joined;
  for (std::size_t statement = 1; !bytes.empty(); ++statement) {
    if (Result<void> read = reader.read_line(take_logical_line(bytes, joined)); !read) {
      return tl::unexpected(
          std::move(read).error().with_context(fmt::format("statement {}", statement)));
    }
  }
  return reader.finish();
}

}  // namespace maquette

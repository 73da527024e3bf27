#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/obj_points.h"
#include "mesh/read_mtl.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"
#include "mesh/worn_colours.h"

namespace maquette {
namespace {

constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);

/// Statements that change no surface and no colour.
constexpr std::array<std::string_view, 30> kPassedOver{
    "vt",    "vn",    "vp",        "s",        "mg",   "mtllib", "cstype", "deg",
    "bmat",  "step",  "parm",      "trim",     "hole", "scrv",   "sp",     "end",
    "con",   "bevel", "c_interp",  "d_interp", "lod",  "usemap", "maplib", "shadow_obj",
    "stech", "ctech", "trace_obj", "scmp",     "csh",  "merge"};

/// What a statement holds that is not read; empty when nothing is lost.
std::string_view lost_with(std::string_view word) {
  if (word.empty() || word[0] == '#' ||
      std::find(kPassedOver.begin(), kPassedOver.end(), word) != kPassedOver.end()) {
    return {};
  }
  if (word == "l") {
    return "lines (`l`), which have no surface";
  }
  if (word == "p") {
    return "points (`p`), which have no surface";
  }
  if (word == "curv" || word == "curv2" || word == "surf") {
    return "free-form curves and surfaces (`curv`, `surf`)";
  }
  if (word == "call") {
    return "other files that are called (`call`)";
  }
  return "statements that OBJ does not have";
}

/// Some writers name a material where there is none.
bool is_no_material(std::string_view name) {
  return name.empty() || name == "None" || name == "(null)";
}

/// Reads statement by statement. Points are numbered over the whole file; a part keeps those that
/// its faces use.
class ObjReader {
 public:
  ObjReader(ObjPoints points, MaterialTable table, bool from_blender, const ReadLimits& limits)
      : points_(std::move(points)),
        table_(std::move(table)),
        from_blender_(from_blender),
        limits_(limits),
        uses_(points_.places.size()) {}

  Result<void> read_line(std::string_view line, std::uint64_t number) {
    const std::string_view word = take_word(line);
    if (word == "v") {
      ++points_so_far_;
    } else if (word == "f" || word == "fo") {
      return read_face(line, number);
    } else if (word == "o" || word == "g") {
      begin_part(trim(line), word == "o");
    } else if (word == "usemtl") {
      use_material(name_from(trim(line)));
    } else if (const std::string_view lost = lost_with(word); !lost.empty()) {
      left_out_.add(lost, "line", number);
    }
    return {};
  }

  Scene finish() {
    finish_part();
    scene_.notes = left_out_.notes();
    return std::move(scene_);
  }

 private:
  /// Where a point of the file lies in the part that used it last.
  struct Use {
    std::size_t part = kNoIndex;
    std::uint32_t index = 0;
  };

  struct Material {
    SceneMaterial look;
    bool in_library = false;
    std::size_t worn_by = kNoIndex;  ///< The last part that wears it.
  };

  void begin_part(std::string_view name, bool is_object) {
    finish_part();
    if (!name.empty()) {
      part_.name = name_from(name);
    }
    if (is_object && from_blender_) {
      // Blender names no material for an object that wears none.
      material_ = kNoIndex;
    }
  }

  /// A corner: v, v/t, v//n or v/t/n; v counts from 1, or back from the last point when negative.
  Result<std::size_t> point_of(std::string_view word) {
    const std::optional<std::int64_t> number = to_integer(word.substr(0, word.find('/')));
    const auto count = static_cast<std::int64_t>(points_.places.size());
    const auto so_far = static_cast<std::int64_t>(points_so_far_);
    if (!number || *number == 0 || *number > count || *number < -so_far) {
      return invalid(fmt::format("`{}` names none of the {} points", to_utf8(word.substr(0, 40)),
                                 number && *number < 0 ? so_far : count));
    }
    return static_cast<std::size_t>(*number > 0 ? *number - 1 : so_far + *number);
  }

  std::uint32_t index_in_part(std::size_t point) {
    Use& use = uses_[point];
    if (use.part != number_) {
      use = {number_, static_cast<std::uint32_t>(part_.mesh.points.size())};
      part_.mesh.points.push_back(points_.places[point]);
    }
    return use.index;
  }

  Result<void> read_face(std::string_view line, std::uint64_t number) {
    words_.clear();
    for (auto word = take_word(line); !word.empty() && word[0] != '#'; word = take_word(line)) {
      words_.push_back(word);
    }
    if (words_.size() < 3) {
      left_out_.add("faces with fewer than three corners", "line", number);
      return {};
    }
    size_.triangles += words_.size() - 2;
    size_.parts = scene_.parts.size() + 1;
    MAQUETTE_TRY_VOID(check_size(size_, limits_));
    corners_.clear();
    for (const std::string_view word : words_) {
      MAQUETTE_TRY(const std::size_t point, point_of(word));
      corners_.push_back(point);
    }
    const std::uint32_t first = index_in_part(corners_[0]);
    std::uint32_t last = index_in_part(corners_[1]);
    for (std::size_t i = 2; i < corners_.size(); ++i) {
      const std::uint32_t next = index_in_part(corners_[i]);
      part_.mesh.triangles.push_back({first, last, next});
      last = next;
    }
    wear();
    return {};
  }

  void use_material(const std::string& name) {
    const auto known = table_.find(name);
    if (known == table_.end() && is_no_material(name)) {
      material_ = kNoIndex;
      return;
    }
    const auto [found, is_new] = numbers_.try_emplace(name, materials_.size());
    material_ = found->second;
    if (is_new) {
      const bool in_library = known != table_.end();
      materials_.push_back(
          {.look = in_library ? known->second : unknown_colour(name), .in_library = in_library});
    }
  }

  /// The face's material and the colours of its points, which multiply the material's. A material
  /// that no library has leaves the points' colours as they are.
  void wear() {
    const Material* material = material_ == kNoIndex ? nullptr : &materials_[material_];
    const bool is_pictured =
        material != nullptr && material->in_library && material->look.source == "unknown";
    if (is_pictured || !wear_point_colours(material)) {
      wear_material();
    }
  }

  bool wear_point_colours(const Material* material) {
    if (points_.colours.empty()) {
      return false;
    }
    SceneMaterial base = plain_white();
    if (material != nullptr) {
      base.name = material->look.name;
      base.rgba = material->in_library ? material->look.rgba : base.rgba;
    }
    bool any = false;
    for (const std::size_t corner : corners_) {
      if (const auto& colour = points_.colours[corner]) {
        colours_.wear(base, {double{(*colour)[0]}, double{(*colour)[1]}, double{(*colour)[2]}, 1});
        any = true;
      }
    }
    return any;
  }

  void wear_material() {
    if (material_ == kNoIndex) {
      bare_ = true;
    } else if (materials_[material_].worn_by != number_) {
      materials_[material_].worn_by = number_;
      part_.materials.push_back(materials_[material_].look);
    }
  }

  void finish_part() {
    if (!part_.mesh.triangles.empty()) {
      for (SceneMaterial& colour : colours_.take()) {
        part_.materials.push_back(std::move(colour));
      }
      if (bare_ && points_.has_unread_colours) {
        part_.materials.push_back(unknown_colour(""));
      }
      scene_.parts.push_back(std::move(part_));
    }
    part_ = {.name = "part", .type = "mesh"};
    bare_ = false;
    ++number_;
  }

  ObjPoints points_;
  MaterialTable table_;
  bool from_blender_;
  ReadLimits limits_;
  SceneSize size_;
  std::vector<Use> uses_;  ///< One a point.
  std::size_t points_so_far_ = 0;
  std::unordered_map<std::string, std::size_t> numbers_;  ///< Into materials_, by name.
  std::vector<Material> materials_;
  std::size_t material_ = kNoIndex;
  std::vector<std::string_view> words_;  ///< Of the face that is read.
  std::vector<std::size_t> corners_;     ///< Its points.
  WornColours colours_;                  ///< Of this part's points.
  bool bare_ = false;                    ///< A face of this part has no material and no colour.
  std::size_t number_ = 0;               ///< Of this part, among all that the file begins.
  ScenePart part_{.name = "part", .type = "mesh"};
  LeftOut left_out_;
  Scene scene_;
};

}  // namespace

Result<Scene> read_obj(std::string_view bytes, std::string_view mtl, const ReadLimits& limits) {
  bytes = without_mark(bytes);
  MAQUETTE_TRY(ObjPoints points, read_obj_points(bytes, limits));
  ObjReader reader(std::move(points), read_mtl(mtl), bytes.starts_with("# Blender"), limits);
  std::string joined;
  std::uint64_t number = 0;
  while (!bytes.empty()) {
    const std::string_view statement = take_obj_statement(bytes, joined, number);
    if (Result<void> read = reader.read_line(statement, number); !read) {
      return tl::unexpected(std::move(read).error().with_context(fmt::format("line {}", number)));
    }
  }
  return reader.finish();
}

}  // namespace maquette

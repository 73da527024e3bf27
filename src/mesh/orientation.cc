#include "mesh/orientation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "mesh/bounds.h"
#include "mesh/sides.h"
#include "mesh/triangle.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Triangles that hang together, and which of them have to be turned to agree with the first of
/// their set.
class Sheets {
 public:
  explicit Sheets(std::size_t count) : parents_(count), turned_(count) {
    for (std::uint32_t i = 0; i < count; ++i) {
      parents_[i] = i;
    }
  }

  struct Place {
    std::uint32_t sheet = 0;  ///< The set's first triangle.
    bool turned = false;      ///< Against it.
  };

  [[nodiscard]] Place place_of(std::uint32_t triangle) {
    Place place{triangle, false};
    while (parents_[place.sheet] != place.sheet) {
      place.turned = place.turned != turned_[place.sheet];
      place.sheet = parents_[place.sheet];
    }
    // The way is cut short for the next who asks.
    for (bool turned = place.turned; parents_[triangle] != triangle;) {
      const std::uint32_t next = parents_[triangle];
      const bool rest = turned != turned_[triangle];
      parents_[triangle] = place.sheet;
      turned_[triangle] = turned;
      triangle = next;
      turned = rest;
    }
    return place;
  }

  /// False when both hang together already, and the other way round.
  bool join(std::uint32_t a, std::uint32_t b, bool agree) {
    const Place one = place_of(a);
    const Place other = place_of(b);
    const bool turned = (one.turned != other.turned) == agree;
    if (one.sheet == other.sheet) {
      return !turned;
    }
    const auto [low, high] = std::minmax(one.sheet, other.sheet);
    parents_[high] = low;
    turned_[high] = turned;
    return true;
  }

 private:
  std::vector<std::uint32_t> parents_;
  std::vector<bool> turned_;  ///< Against its parent.
};

/// One set of triangles. The first of them is as it is.
struct Sheet {
  std::uint64_t kept = 0;
  std::uint64_t turned = 0;
  bool closed = true;
  bool one_sided = false;
  double volume = 0;  ///< As turned; means something where it is closed.
  double area = 0;
  Bounds bounds;

  /// What lies on a plane has no inside, whatever rounding leaves of its volume.
  [[nodiscard]] bool has_inside() const {
    constexpr double kFlat = 1e-7;
    return closed && !one_sided && std::abs(volume) > kFlat * std::pow(area, 1.5);
  }
};

void add(const Corners& corners, const Vec3& origin, bool turned, Sheet& sheet) {
  const double volume =
      dot(corners[0] - origin, cross(corners[1] - origin, corners[2] - origin)) / 6;
  const Bounds box = box_of(corners);
  sheet.bounds = sheet.kept + sheet.turned == 0 ? box : joined(sheet.bounds, box);
  sheet.volume += turned ? -volume : volume;
  sheet.area += area_of(corners);
  (turned ? sheet.turned : sheet.kept) += 1;
}

std::vector<Sheet> sheets_of(const TriMesh& surface) {
  Sheets joined(surface.triangles.size());
  std::vector<std::uint32_t> at_rim;
  std::vector<std::uint32_t> one_sided;
  for_each_edge(sorted_sides(surface), [&](std::span<const Side> edge) {
    if (edge.size() != 2) {
      for (const Side& side : edge) {
        at_rim.push_back(side.triangle);
      }
    } else if (!joined.join(edge[0].triangle, edge[1].triangle,
                            edge[0].upwards != edge[1].upwards)) {
      one_sided.push_back(edge[0].triangle);
    }
  });
  std::map<std::uint32_t, Sheet> sheets;
  const Vec3 origin = centre_of(bounds_of(surface));
  for (std::uint32_t i = 0; i < surface.triangles.size(); ++i) {
    const Sheets::Place place = joined.place_of(i);
    add(corners_of(surface, surface.triangles[i]), origin, place.turned, sheets[place.sheet]);
  }
  for (const std::uint32_t triangle : at_rim) {
    sheets[joined.place_of(triangle).sheet].closed = false;
  }
  for (const std::uint32_t triangle : one_sided) {
    sheets[joined.place_of(triangle).sheet].one_sided = true;
  }
  std::vector<Sheet> result;
  for (const auto& [first, sheet] : sheets) {
    result.push_back(sheet);
  }
  return result;
}

/// Those that may have hollows in them: few, as each shell is compared with each.
std::vector<Bounds> solid_boxes(const std::vector<Sheet>& sheets) {
  constexpr std::size_t kMost = 100;
  std::vector<Bounds> boxes;
  for (const Sheet& sheet : sheets) {
    if (sheet.has_inside()) {
      boxes.push_back(sheet.bounds);
    }
  }
  std::ranges::sort(boxes, std::greater<>(), diagonal_of);
  boxes.resize(std::min(boxes.size(), kMost));
  return boxes;
}

bool may_be_hollow(const Sheet& sheet, const std::vector<Bounds>& boxes) {
  return std::ranges::any_of(boxes, [&](const Bounds& box) {
    return diagonal_of(box) > diagonal_of(sheet.bounds) && contains(box, sheet.bounds);
  });
}

}  // namespace

Orientation orientation_of(const TriMesh& surface) {
  const std::vector<Sheet> sheets = sheets_of(surface);
  const std::vector<Bounds> boxes = solid_boxes(sheets);
  Orientation orientation;
  for (const Sheet& sheet : sheets) {
    if (sheet.one_sided) {
      orientation.one_sided = true;
    } else if (!sheet.closed) {
      orientation.mixed_faces += std::min(sheet.kept, sheet.turned);
    } else if (sheet.has_inside()) {
      const std::uint64_t inward = sheet.volume > 0 ? sheet.turned : sheet.kept;
      const bool either = may_be_hollow(sheet, boxes);
      orientation.inward_faces += either ? std::min(sheet.kept, sheet.turned) : inward;
    }
  }
  return orientation;
}

}  // namespace maquette

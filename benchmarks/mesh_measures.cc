// mesh_measures [RUNS]
//
// How long the measures of a mesh take as it grows: seconds for each size, the best of RUNS, and
// the exponent with which they grow from the smallest to the largest. 1 is linear.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "mesh/measures.h"
#include "mesh/relations.h"
#include "mesh/similarity.h"
#include "mesh/topology.h"

namespace maquette {
namespace {

constexpr std::array<std::size_t, 4> kSizes{125'000, 250'000, 500'000, 1'000'000};

/// A closed surface with hills, so that no two triangles are alike. Each triangle has its own three
/// points, as in a file without shared ones.
TriMesh bumpy_sphere(std::size_t triangles, double x) {
  const auto rows = static_cast<std::size_t>(std::sqrt(static_cast<double>(triangles) / 4));
  const std::size_t columns = 2 * rows;
  const auto place = [&](std::size_t row, std::size_t column) -> Vec3 {
    const double v = std::numbers::pi * static_cast<double>(row) / static_cast<double>(rows);
    const double u =
        2 * std::numbers::pi * static_cast<double>(column % columns) / static_cast<double>(columns);
    const double ring = row == rows ? 0 : std::sin(v);
    const double radius = 1 + 0.05 * ring * std::sin(7 * u + 1) * std::sin(11 * v);
    return {x + radius * ring * std::cos(u), radius * ring * std::sin(u), radius * std::cos(v)};
  };
  TriMesh mesh;
  const auto add = [&](const Vec3& a, const Vec3& b, const Vec3& c) {
    const auto first = static_cast<std::uint32_t>(mesh.points.size());
    mesh.points.insert(mesh.points.end(), {a, b, c});
    mesh.triangles.push_back({first, first + 1, first + 2});
  };
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const Vec3 here = place(row, column);
      const Vec3 across = place(row + 1, column + 1);
      add(here, place(row + 1, column), across);
      add(here, across, place(row, column + 1));
    }
  }
  return mesh;
}

struct Subject {
  TriMesh loose;  ///< With separate points.
  TriMesh mesh;
  TriMesh apart;      ///< The same shape a little off.
  TriMesh alongside;  ///< A shell around it: all of its surface is near the other's.
};

TriMesh scaled(TriMesh mesh, double factor) {
  for (Vec3& point : mesh.points) {
    point = {factor * point[0], factor * point[1], factor * point[2]};
  }
  return mesh;
}

Subject subject(std::size_t triangles) {
  Subject made{.loose = bumpy_sphere(triangles, 0)};
  made.mesh = weld(made.loose, weld_tolerance(bounds_of(made.loose)));
  const TriMesh other = bumpy_sphere(triangles, 1.7);
  made.apart = weld(other, weld_tolerance(bounds_of(other)));
  made.alongside = scaled(made.mesh, 1.1);
  return made;
}

/// Returns something from what was measured, so that no work is left out.
using Measure = std::function<double(const Subject&)>;

struct Row {
  std::string name;
  Measure measure;
};

double related(const TriMesh& a, const TriMesh& b) {
  const std::array<RelatedPart, 2> parts{RelatedPart{&a, true}, RelatedPart{&b, true}};
  const double tolerance = parts_tolerance(bounds_of(a));
  return relate(parts, {.tolerance = tolerance, .reach = 1}).pairs.at(0).depth;
}

std::vector<Row> rows() {
  return {
      {"weld",
       [](const Subject& s) {
         return static_cast<double>(
             weld(s.loose, weld_tolerance(bounds_of(s.loose))).points.size());
       }},
      {"topology", [](const Subject& s) { return static_cast<double>(topology_of(s.mesh).edges); }},
      {"volume", [](const Subject& s) { return volume_of(s.mesh); }},
      {"area", [](const Subject& s) { return area_of(s.mesh); }},
      {"symmetry",
       [](const Subject& s) {
         const std::array<const TriMesh*, 1> parts{&s.mesh};
         return mirror_symmetry(parts)[0];
       }},
      {"repeats",
       [](const Subject& s) {
         const std::array<const TriMesh*, 2> parts{&s.mesh, &s.apart};
         return static_cast<double>(repeated_parts(parts).size());
       }},
      {"relate, crossing", [](const Subject& s) { return related(s.mesh, s.apart); }},
      {"relate, one in the other", [](const Subject& s) { return related(s.mesh, s.alongside); }},
  };
}

double best_seconds(const Measure& measure, const Subject& subject, int runs) {
  double best = std::numeric_limits<double>::infinity();
  for (int i = 0; i < runs; ++i) {
    const auto start = std::chrono::steady_clock::now();
    volatile const double result = measure(subject);
    static_cast<void>(result);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    best = std::min(best, taken.count());
  }
  return best;
}

void run(int runs) {
  const std::vector<Row> measured = rows();
  std::vector<std::vector<double>> seconds(measured.size());
  std::vector<std::size_t> sizes;
  for (const std::size_t size : kSizes) {
    const Subject made = subject(size);
    sizes.push_back(made.mesh.triangles.size());
    for (std::size_t i = 0; i < measured.size(); ++i) {
      seconds[i].push_back(best_seconds(measured[i].measure, made, runs));
    }
  }
  const double growth = std::log(static_cast<double>(sizes.back()) / static_cast<double>(sizes[0]));
  fmt::print("{:<26}{:>10}{:>11}\n", "seconds by triangles", fmt::join(sizes, ""), "exponent");
  for (std::size_t i = 0; i < measured.size(); ++i) {
    const double exponent = std::log(seconds[i].back() / seconds[i].front()) / growth;
    fmt::print("{:<26}", measured[i].name);
    for (const double taken : seconds[i]) {
      fmt::print("{:>10.4f}", taken);
    }
    fmt::print("{:>11.2f}\n", exponent);
  }
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  maquette::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 3);
}

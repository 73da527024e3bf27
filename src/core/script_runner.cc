#include "core/script_runner.h"

#include <array>

namespace maquette {
namespace {

constexpr std::array<ExportFormat, 5> kFormats{ExportFormat::Glb, ExportFormat::Stl,
                                               ExportFormat::Obj, ExportFormat::Ply,
                                               ExportFormat::Blend};

constexpr std::array<Isolation, 5> kIsolations{Isolation::None, Isolation::Limits,
                                               Isolation::Landlock, Isolation::Namespaces,
                                               Isolation::Full};

}  // namespace

std::string_view to_string(Isolation isolation) {
  switch (isolation) {
    case Isolation::None: return "none";
    case Isolation::Limits: return "limits";
    case Isolation::Landlock: return "landlock";
    case Isolation::Namespaces: return "namespaces";
    case Isolation::Full: return "full";
  }
  return "none";
}

std::optional<Isolation> isolation_from_string(std::string_view name) {
  for (const Isolation isolation : kIsolations) {
    if (to_string(isolation) == name) {
      return isolation;
    }
  }
  return std::nullopt;
}

std::string_view to_string(ExportFormat format) {
  switch (format) {
    case ExportFormat::Glb: return "glb";
    case ExportFormat::Stl: return "stl";
    case ExportFormat::Obj: return "obj";
    case ExportFormat::Ply: return "ply";
    case ExportFormat::Blend: return "blend";
  }
  return "glb";
}

std::optional<ExportFormat> export_format_from_string(std::string_view name) {
  for (const ExportFormat format : kFormats) {
    if (to_string(format) == name) {
      return format;
    }
  }
  return std::nullopt;
}

}  // namespace maquette

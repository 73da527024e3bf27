#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "core/view_options.h"

namespace maquette {

/// A sub-dimension's criteria, in the row's order.
struct SubDimension {
  std::string name;
  std::vector<std::string> criteria;
};

struct Dimension {
  std::string name;
  std::vector<SubDimension> parts;
};

/// One instruction of CADBench with what its model is judged by (paper section on CADBench; the
/// released file's fields `id, name, instruction, criteria, "color brightness", type`).
struct BenchRow {
  std::string id;
  std::string name;  ///< Empty where the row has none.
  std::string instruction;
  std::string type;  ///< "Simulative" or "Wild".
  /// Of the object's colour: how much light the method's views get.
  ViewOptions::Brightness brightness = ViewOptions::Brightness::MediumBright;
  std::vector<Dimension> dimensions;  ///< Each has a part, each part a criterion.
  std::string line;                   ///< As the file has it.
};

[[nodiscard]] std::size_t criteria_count(const BenchRow& row);

/// A criterion about what stands in the script, such as a colour "set in the script": it is judged
/// by the script and not by pictures. No other criterion says the word (paper section on CADBench).
[[nodiscard]] bool speaks_of_script(std::string_view criterion);

/// InvalidArgument says what is wrong with the line.
[[nodiscard]] Result<BenchRow> parse_bench_row(std::string_view line);

struct BenchData {
  std::vector<BenchRow> rows;
  std::string sha256;  ///< Of the file.
};

/// A file of the released format, one JSON object a line. InvalidArgument names every line (the
/// first ten) that is no row: no JSON, not UTF-8, a field missing, an id that came before, other
/// dimensions than the first row has. NotFound, Io.
[[nodiscard]] Result<BenchData> read_bench_rows(const std::filesystem::path& path);

/// Which rows to take; all that is set must hold.
struct BenchSubset {
  std::vector<std::string> ids;
  /// A type's beginning, "Sim", and how many rows of it; 0: all of them.
  std::map<std::string, std::size_t> types;
  std::size_t count = 0;              ///< 0: all.
  std::optional<std::uint64_t> seed;  ///< Draws rows by chance; without it the first are taken.
};

/// "Sim=30" or "Wild". InvalidArgument for anything else.
[[nodiscard]] Result<std::pair<std::string, std::size_t>> parse_type_share(std::string_view text);

/// The rows of the subset in the file's order; the same seed takes the same rows on every machine.
/// InvalidArgument for an id or a type that no row has.
[[nodiscard]] Result<std::vector<BenchRow>> take_subset(const std::vector<BenchRow>& rows,
                                                        const BenchSubset& subset);

}  // namespace maquette

#include "base/machine.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <sched.h>

#include "base/digest.h"

namespace maquette {
namespace {

/// The number at the start of a one-line system file; `none` when there is none ("max", no file).
double number_in(const std::string& path, double none) {
  std::ifstream file(path);
  double value = none;
  return file >> value ? value : none;
}

/// None when the system does not say.
std::optional<cpu_set_t> allowed_processors() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  return sched_getaffinity(0, sizeof(allowed), &allowed) == 0 ? std::optional(allowed)
                                                              : std::nullopt;
}

int processors_by_affinity() {
  const std::optional<cpu_set_t> allowed = allowed_processors();
  return allowed ? CPU_COUNT(&*allowed) : static_cast<int>(std::thread::hardware_concurrency());
}

int cores_by_affinity() {
  const std::optional<cpu_set_t> allowed = allowed_processors();
  if (!allowed) {
    return static_cast<int>(std::thread::hardware_concurrency());
  }
  std::set<std::pair<double, double>> cores;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(static_cast<std::size_t>(cpu), &*allowed)) {
      continue;
    }
    const std::string topology = fmt::format("/sys/devices/system/cpu/cpu{}/topology/", cpu);
    cores.emplace(number_in(topology + "physical_package_id", -1.0),
                  number_in(topology + "core_id", -1.0 - cpu));
  }
  return static_cast<int>(cores.size());
}

int cores_by_quota() {
  std::ifstream file("/sys/fs/cgroup/cpu.max");
  double quota = 0.0;
  double period = 0.0;
  if (!(file >> quota >> period) || quota <= 0.0 || period <= 0.0) {
    return std::numeric_limits<int>::max();
  }
  return static_cast<int>(std::ceil(quota / period));
}

}  // namespace

int usable_cores() {
  return std::max(1, std::min(cores_by_affinity(), cores_by_quota()));
}

int usable_processors() {
  return std::max(1, std::min(processors_by_affinity(), cores_by_quota()));
}

std::string cpu_set_name() {
  const std::optional<cpu_set_t> allowed = allowed_processors();
  if (!allowed) {
    return "all";
  }
  Sha256 sha;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (CPU_ISSET(static_cast<std::size_t>(cpu), &*allowed)) {
      sha.update(fmt::format("{},", cpu));
    }
  }
  return sha.hex().substr(0, 16);
}

std::uint64_t available_memory_bytes() {
  double available = 0.0;
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string name;
    double kibibytes = 0.0;
    if (words >> name >> kibibytes && name == "MemAvailable:") {
      available = kibibytes * 1024.0;
    }
  }
  const double limit = number_in("/sys/fs/cgroup/memory.max", 0.0);
  const double used = number_in("/sys/fs/cgroup/memory.current", 0.0);
  if (limit > 0.0) {
    available = std::min(available, std::max(0.0, limit - used));
  }
  return static_cast<std::uint64_t>(available);
}

}  // namespace maquette

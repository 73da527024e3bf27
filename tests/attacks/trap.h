#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/fs.h"
#include "proc/unique_fd.h"

namespace maquette::testing {

/// What an attack must not reach: a secret in a file and in this process's environment, a folder
/// outside the job's, and sockets of several families that listen here.
class Trap {
 public:
  Trap();

  /// Python that gives an attack the names of all that, in one line.
  [[nodiscard]] std::string targets() const;

  /// What an attack has reached since the last call, as words; empty when it was kept in. `said` is
  /// all that came out of it.
  [[nodiscard]] std::vector<std::string> sprung(const std::string& said);

 private:
  [[nodiscard]] std::map<std::string, std::string> look_outside() const;
  void lay_out();
  void listen(const std::string& name, int family, const std::string& address);

  struct Socket {
    std::string name;
    UniqueFd fd;
    int port = 0;
  };

  TempFolder folder_;
  std::string secret_;
  std::vector<Socket> sockets_;
  std::map<std::string, std::string> outside_;
};

}  // namespace maquette::testing

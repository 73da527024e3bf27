#include "blender/isolation_proof.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <netinet/in.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "blender/sandbox.h"
#include "isolation_resources.h"
#include "proc/unique_fd.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

struct Way {
  std::string_view name;
  std::string_view what;
  bool namespaces;  ///< Refused at the level `namespaces`; `full` and `landlock` refuse all.
  bool limits;      ///< Refused at every level.
};

constexpr std::array<Way, 11> kWays{{
    {"read_file", "read a file outside the job's folder", true, false},
    {"list_folder", "list a folder outside", true, false},
    {"read_environment", "read Maquette's environment", true, false},
    {"write_file", "write a file outside", true, false},
    {"tcp", "connect over TCP", true, false},
    {"unix_socket", "connect to a UNIX socket", true, false},
    {"run_program", "run a program", false, false},
    {"fork", "start a process", false, false},
    {"signal_server", "signal the server that started it", false, false},
    {"read_server_memory", "read that server's memory", true, true},
    {"see_processes", "see other processes", true, false},
}};

bool promises(Isolation isolation, const Way& way) {
  switch (isolation) {
    case Isolation::Full:
    case Isolation::Landlock: return true;
    case Isolation::Namespaces: return way.namespaces;
    case Isolation::Limits: return way.limits;
    case Isolation::None: return false;
  }
  return false;
}

/// The names in this process's environment that the sandbox does not set itself.
std::set<std::string> variables() {
  std::set<std::string> names;
  for (char** entry = ::environ; *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    names.emplace(variable.substr(0, variable.find('=')));
  }
  for (const std::string& variable : sandboxed({}, Isolation::Limits, {}).environment) {
    names.erase(variable.substr(0, variable.find('=')));
  }
  names.erase("PWD");  // Python and Blender as a module set these themselves.
  names.erase("PYTHONPATH");
  return names;
}

template <class Address>
bool listens(int fd, const Address& address) {
  const void* plain = &address;
  return ::bind(fd, static_cast<const sockaddr*>(plain), sizeof(address)) == 0 &&
         ::listen(fd, 4) == 0;
}

/// What the script is to reach for, while this object lives.
class Targets {
 public:
  static Result<Targets> create() {
    MAQUETTE_TRY(TempFolder folder, TempFolder::create());
    Targets targets(std::move(folder));
    MAQUETTE_TRY_VOID(write_file_atomic(targets.folder_.path() / "secret", "secret"));
    if (!targets.listen_tcp() || !targets.listen_unix()) {
      return fail(ErrorCode::Io, "prepare sockets for the isolation's proof");
    }
    return targets;
  }

  [[nodiscard]] std::string script() const {
    const Json json{{"folder", folder_.path().string()},
                    {"port", port_},
                    {"process", ::getpid()},
                    {"variables", variables()}};
    return fmt::format("targets = {}\n{}", dump_json(json),
                       isolation::resource("resources/isolation_proof.py"));
  }

 private:
  explicit Targets(TempFolder folder)
      : folder_(std::move(folder)),
        tcp_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
        unix_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {}

  bool listen_tcp() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    void* plain = &address;
    if (!listens(tcp_.get(), address) ||
        ::getsockname(tcp_.get(), static_cast<sockaddr*>(plain), &length) != 0) {
      return false;
    }
    port_ = ntohs(address.sin_port);
    return true;
  }

  bool listen_unix() {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (folder_.path() / "socket").string();
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    return listens(unix_.get(), address);
  }

  TempFolder folder_;
  UniqueFd tcp_;
  UniqueFd unix_;
  int port_ = 0;
};

/// The rest of the log's line about `name`; empty when there is none.
std::string_view answer_about(std::string_view log, std::string_view name) {
  const std::string start = fmt::format("escape: {} ", name);
  const std::size_t at = log.find(start);
  if (at == std::string_view::npos) {
    return {};
  }
  const std::string_view rest = log.substr(at + start.size());
  return trim(rest.substr(0, rest.find('\n')));
}

}  // namespace

bool IsolationProof::holds() const {
  return std::ranges::all_of(
      attempts, [](const EscapeAttempt& attempt) { return attempt.refused || !attempt.promised; });
}

Result<IsolationProof> prove_isolation(ScriptRunner& runner, const RunContext& context) {
  MAQUETTE_TRY(const Targets targets, Targets::create());
  MAQUETTE_TRY(const TempFolder output, TempFolder::create());
  RunOptions options{.output = output.path()};
  options.views.kind = ViewOptions::Kind::None;
  options.formats = {};
  MAQUETTE_TRY(const RunRecord record, runner.run(targets.script(), options, context, {}));
  IsolationProof proof{record.isolation, {}};
  constexpr std::string_view kRefused = "refused";
  for (const Way& way : kWays) {
    const std::string_view answer = answer_about(record.log, way.name);
    if (answer.empty()) {
      return fail(ErrorCode::Internal,
                  fmt::format("the isolation's proof did not come to `{}`: {}", way.name,
                              record.failure ? record.failure->message : record.log));
    }
    const bool refused = answer.starts_with(kRefused);
    proof.attempts.push_back({.name = std::string(way.name),
                              .what = std::string(way.what),
                              .promised = promises(record.isolation, way),
                              .refused = refused,
                              .answer = std::string(refused ? trim(answer.substr(kRefused.size()))
                                                            : std::string_view())});
  }
  return proof;
}

}  // namespace maquette

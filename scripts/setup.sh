# shellcheck shell=bash
# What ./maquette and ./test share: check the system, install missing packages, get llama.cpp,
# configure and build. Sourced with `root` set to the source tree and `steps` to the number of
# steps; everything is said on standard error. Exit codes as the binary's: 1 a fault of ours, 4
# something needed is missing, 130 interrupted.

: "${root:?}" "${steps:?}"
step_number=0
step_started=0
ticker=""

say() { printf 'maquette: %s\n' "$*" >&2; }
die() {
  local code=$1
  shift
  say "error: $1"
  shift
  if [ $# -gt 0 ]; then printf '  %s\n' "$@" >&2; fi
  exit "$code"
}

duration() {
  if [ "$1" -lt 60 ]; then printf '%d s' "$1"; else printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); fi
}

# begin TEXT: announces the next step.
begin() {
  step_number=$((step_number + 1))
  step_started=$SECONDS
  say "[$step_number/$steps] $*"
}

# logged LOG COMMAND...: runs it with its output in LOG. On a terminal the time and the log's last
# line are shown meanwhile. The command stays in the foreground, so that Ctrl-C reaches it; the
# launcher's lock is not passed on.
logged() {
  local log=$1 status=0 me=$BASHPID
  shift
  mkdir -p "$(dirname "$log")"
  printf '$ %s\n' "$*" >>"$log"
  if [ -t 2 ]; then
    (
      while sleep 0.5 && kill -0 "$me" 2>/dev/null; do
        line=$(tail -n 1 "$log" | tr -cd '[:print:]')
        printf '\r\033[K  %s  %.60s' "$(duration $((SECONDS - step_started)))" "$line" >&2
      done
    ) 8>&- 9>&- &
    ticker=$!
  fi
  "$@" >>"$log" 2>&1 </dev/null 8>&- 9>&- || status=$?
  stop_ticker
  return $status
}

stop_ticker() {
  if [ -n "$ticker" ]; then
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    ticker=""
    printf '\r\033[K' >&2
  fi
}

done_step() {
  local took=$((SECONDS - step_started))
  if [ $took -ge 2 ]; then say "[$step_number/$steps] done in $(duration $took)"; fi
}

# failed CODE LOG TEXT [HINT...]: shows the log's end and stops.
failed() {
  local code=$1 log=$2 text=$3
  shift 3
  printf '%s\n' "--- the last lines of $log:" >&2
  tail -n 25 "$log" >&2 || true
  printf '%s\n' "---" >&2
  die "$code" "$text" "the whole log: $log" "$@"
}

on_interrupt() {
  stop_ticker
  say "interrupted; run the same command again to go on from here"
  exit 130
}

# packages_of GROUP...: "package<TAB>purpose" lines of those groups, alternatives as they stand in the list.
packages_of() {
  awk -v groups=" $* " '$1 ~ /^[a-z]/ && index(groups, " " $1 " ") {
    purpose = $0; sub(/^[^#]*# */, "", purpose); print $2 "\t" purpose }' "$root/scripts/packages.txt"
}

# missing_packages GROUP...: "package<TAB>purpose" lines of what is to be installed. Of alternatives (a|b) the
# first counts that is installed or that the archive has; "-" needs nothing.
missing_packages() {
  local lines installed names purpose choice
  lines=$(packages_of "$@")
  # It fails when it does not know one of the names.
  # shellcheck disable=SC2046 # one package a word is meant
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $(cut -f1 <<<"$lines" | tr '|' '\n' | sed '/^-$/d') 2>/dev/null |
    awk '$2 == "installed" { print $1 }' || true)
  while IFS=$'\t' read -r names purpose; do
    choice=$(one_of "$names" "$installed")
    if [ "$choice" != - ] && ! grep -qxF -- "$choice" <<<"$installed"; then printf '%s\t%s\n' "$choice" "$purpose"; fi
  done <<<"$lines"
}

# one_of A|B|... INSTALLED: the first of A, B, ... that can be had, else A.
one_of() {
  local names name
  IFS='|' read -ra names <<<"$1"
  if [ ${#names[@]} -gt 1 ]; then
    for name in "${names[@]}"; do
      if [ "$name" = - ] || grep -qxF -- "$name" <<<"$2" || apt-cache show -- "$name" >/dev/null 2>&1; then
        printf '%s\n' "$name"
        return
      fi
    done
  fi
  printf '%s\n' "${names[0]}"
}

manual_list() {
  printf '%s\n' "needed, with the names they have in Debian:"
  packages_of "$@" | awk -F'\t' '{ printf "  %-22s %s\n", $1, $2 }'
  printf '%s\n' "when all of it is there: MAQUETTE_PACKAGES=present ./maquette ..."
}

# check_system GROUP...: stops with what is needed unless packages of this system can be used.
check_system() {
  local file=${MAQUETTE_OS_RELEASE:-/etc/os-release} ID="" ID_LIKE="" VERSION_ID="" PRETTY_NAME=""
  if [ -r "$file" ]; then
    # shellcheck disable=SC1090 # a file of shell assignments by its specification
    . "$file"
  fi
  local name=${PRETTY_NAME:-this system} oldest=0 tool
  case "$ID" in
    debian) oldest=12 ;;
    ubuntu) oldest=24.04 ;;
    *)
      case " $ID_LIKE " in
        *" debian "* | *" ubuntu "*) say "$name is not tried; going on as on Debian" ;;
        *) die 4 "$name is not supported: Debian 12 or later, or Ubuntu 24.04 or later is" "$(manual_list "$@")" ;;
      esac
      ;;
  esac
  if [ -n "$VERSION_ID" ] && [ "$(printf '%s\n' "$oldest" "$VERSION_ID" | sort -V | head -n 1)" != "$oldest" ]; then
    die 4 "$name is too old: $ID $oldest or later is needed" "$(manual_list "$@")"
  fi
  for tool in apt-get dpkg-query; do
    command -v "$tool" >/dev/null || die 4 "$tool is not here, so packages cannot be checked" "$(manual_list "$@")"
  done
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@"
}

# "about 350 MB to download", or nothing when apt cannot say.
download_size() {
  apt-get install --yes --no-install-recommends --print-uris -qq "$@" 2>/dev/null |
    awk '{ bytes += $3 } END { if (bytes) printf ", about %d MB to download", bytes / 1e6 + 1 }'
}

# install_packages LOG GROUP...: installs what is missing; says which and why.
install_packages() {
  local log=$1 missing by_hand="apt-get install --no-install-recommends"
  shift
  if [ "${MAQUETTE_PACKAGES:-}" = present ]; then
    begin "Debian packages: taken as present"
    return
  fi
  check_system "$@"
  missing=$(missing_packages "$@")
  if [ -z "$missing" ]; then
    begin "Debian packages: all there"
    return
  fi
  local names
  mapfile -t names < <(cut -f1 <<<"$missing")
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die 4 "${#names[@]} Debian packages are missing, and sudo is not here" "run as root: $by_hand ${names[*]}"
    say "sudo is needed once, to install: ${names[*]}"
    sudo -v || die 4 "sudo was refused" "run as root: $by_hand ${names[*]}"
    by_hand="sudo $by_hand"
  fi
  : >"$log"
  begin "finding ${#names[@]} missing Debian packages ..."
  if [ -n "$(dpkg --audit 2>/dev/null)" ]; then
    logged "$log" as_root dpkg --configure -a || failed 4 "$log" "an interrupted installation could not be completed" "run: sudo dpkg --configure -a"
  fi
  logged "$log" as_root apt-get update -o Acquire::Retries=1 -o Acquire::http::Timeout=20 || say "  apt-get update failed; going on with the lists that are here"
  # Which alternative the archive has is known by now at the latest.
  mapfile -t names < <(missing_packages "$@" | cut -f1)
  say "  installing ${names[*]}$(download_size "${names[@]}") ..."
  logged "$log" apt_install "${names[@]}" || failed 4 "$log" "the packages could not be installed" "by hand: $by_hand ${names[*]}"
  done_step
}

# get_llama LOG: sets llama_prefix.
get_llama() {
  local log=$1 out
  out=$(mktemp)
  begin "llama.cpp, which runs the language model (built once, about 2 minutes on 2 cores) ..."
  if ! logged "$log" "$root/scripts/third_party.sh" llama "$out"; then
    rm -f "$out"
    failed 4 "$log" "llama.cpp could not be got or built"
  fi
  llama_prefix=$(<"$out")
  rm -f "$out"
  done_step
}

# configure PRESET LOG [ARGS...]: a changed llama.cpp (another kind of CPU) starts the cache afresh.
configure() {
  local preset=$1 log=$2 cache="$root/build/$1/CMakeCache.txt" fresh=()
  shift 2
  if [ -f "$cache" ] && [ "$(sed -n 's/^CMAKE_PREFIX_PATH:[A-Z]*=//p' "$cache")" != "$llama_prefix" ]; then
    fresh=(--fresh)
  fi
  : >"$log"
  logged "$log" cmake -S "$root" --preset "$preset" "${fresh[@]}" "-DCMAKE_PREFIX_PATH=$llama_prefix" "$@" ||
    failed 1 "$log" "configuring the build ($preset) failed"
}

# build PRESET LOG [TARGET...]
build() {
  local preset=$1 log=$2 targets=()
  shift 2
  if [ $# -gt 0 ]; then targets=(--target "$@"); fi
  logged "$log" cmake --build "$root/build/$preset" "${targets[@]}" ||
    failed 1 "$log" "the build ($preset) failed"
}

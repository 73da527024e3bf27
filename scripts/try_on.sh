#!/usr/bin/env bash
# Tries Maquette on another release of Debian or Ubuntu, on this machine: makes a fresh system of that
# release in a folder (debootstrap), copies this source tree into it and runs a command there. Needs
# root. The system is kept for the next time.
#
#   scripts/try_on.sh [OPTIONS] RELEASE [COMMAND ARGS...]
#
#   RELEASE        bookworm (Debian 12), trixie (Debian 13), or another that debootstrap knows
#   COMMAND        runs in the copy of the tree; without one: ./maquette make "a red mug with a handle"
#   --fresh        makes the system anew
#   --folder DIR   where the systems are kept; without it ~/.cache/maquette/systems
#   --share DIR    a folder of this machine that the command sees too, at the same place
#
# Packages come from where this machine's apt gets its own (mirror, proxy, certificates), else from
# debootstrap's own mirror. The command gets a mount and a process namespace of its own and the system as
# its root, not a chroot, in which the kernel allows no sandbox. When it ends, by itself or by Ctrl-C,
# its processes are ended and its mounts are gone. Exit code: the command's; 4 when something needed is missing.
set -euo pipefail

self=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${self%/scripts/*}
readonly self root place=/opt/maquette

say() { printf 'try_on: %s\n' "$*" >&2; }
die() {
  local code=$1
  shift
  say "error: $*"
  exit "$code"
}

# enter SYSTEM SHARES COMMAND...: in new namespaces: makes SYSTEM the root and runs the command there as
# a child, since the first process of a namespace gets no signals that it has no handler for.
enter() {
  local system=$1 shares=() folder
  mapfile -t shares < <(printf '%s' "$2")
  shift 2
  trap "exit 130" INT TERM
  mount --bind "$system" "$system"
  mount -t proc proc "$system/proc"
  mount --rbind /sys "$system/sys"
  mount --rbind /dev "$system/dev"
  for folder in "${shares[@]}"; do
    mkdir -p "$system$folder"
    mount --bind "$folder" "$system$folder"
  done
  cd "$system"
  pivot_root . mnt
  cd /
  umount --lazy /mnt
  # shellcheck disable=SC2016 # the inner shell's own variables
  exec bash -c 'cd "$1" && shift && "$@"; exit $?' try_on "$place" "$@"
}

if [ "${1:-}" = --inside-namespaces ]; then
  shift
  enter "$@"
fi

folder="${XDG_CACHE_HOME:-$HOME/.cache}/maquette/systems" fresh=0 shares=()
while [ $# -gt 0 ]; do
  case "$1" in
    --fresh) fresh=1 ;;
    --folder) folder=$(readlink -m -- "${2:?--folder needs a folder}") && shift ;;
    --share) shares+=("$(readlink -e -- "${2:?--share needs a folder}")") || die 2 "--share $2: no such folder" && shift ;;
    -h | --help) sed -n '2,/^set /{/^set /d; s/^# \{0,1\}//p}' "$self"; exit 0 ;;
    -*) die 2 "unknown option $1; see --help" ;;
    *) break ;;
  esac
  shift
done
[ $# -gt 0 ] || die 2 "which release? For example: scripts/try_on.sh trixie"
release=$1
shift
[ $# -gt 0 ] || set -- ./maquette make "a red mug with a handle"

[ "$(id -u)" = 0 ] || die 4 "only root can make and enter a system"
for tool in debootstrap git unshare pivot_root; do
  command -v $tool >/dev/null || die 4 "$tool is not here: apt-get install debootstrap git util-linux"
done
readonly recipes=/usr/share/debootstrap/scripts
if [[ ! "$release" =~ ^[a-z]+$ ]] || [ ! -e "$recipes/$release" ]; then
  die 2 "debootstrap does not know the release \"$release\"; those that it knows are the files of $recipes"
fi
readonly system="$folder/$release"

# Sets sources: the lines of a sources.list for the release, from those of this machine's apt that are for
# another release of the same distribution; none when it has no such.
find_sources() {
  local VERSION_CODENAME="" origin=Debian
  # shellcheck disable=SC1091 # a file of shell assignments by its specification
  . /etc/os-release
  if grep -q ubuntu-archive-keyring "$recipes/$release"; then origin=Ubuntu; fi
  # shellcheck disable=SC2016 # apt's own variables
  sources=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI) $(COMPONENT)' "Created-By: Packages" "Origin: $origin" |
    awk -v here="$VERSION_CODENAME" -v there="$release" '
      $1 == here || $1 == here "-updates" || $1 == here "-security" {
        sub(here, there, $1); line = "deb " $2 " " $1 " " $3; if (!seen[line]++) print line }')
}

# What this machine needs to get at packages: addresses of proxies, and certificates of its own.
copy_network_settings() {
  cat /etc/resolv.conf >"$system/etc/resolv.conf"
  cat /etc/hosts >"$system/etc/hosts"
  apt-config dump --no-empty --format '%f "%v";%n' Acquire | grep -iE '^Acquire::https?::[^ ]*proxy ' >"$system/etc/apt/apt.conf.d/80try_on" || true
  if [ -d /usr/local/share/ca-certificates ]; then
    mkdir -p "$system/usr/local/share/ca-certificates"
    cp -r /usr/local/share/ca-certificates/. "$system/usr/local/share/ca-certificates"
  fi
}

make_system() {
  local mirror part="$system.part" http_proxy=${http_proxy:-}
  find_sources
  mirror=$(awk -v there="$release" '$3 == there && $4 == "main" { print $2; exit }' <<<"$sources")
  eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
  say "making a system of $release in $system (about 215 MB) ..."
  rm -rf --one-file-system "$part" "$system"
  # What it mounts is gone with its namespace, also when it is interrupted.
  http_proxy=$http_proxy unshare --mount debootstrap --variant=minbase --force-check-gpg "$release" "$part" ${mirror:+"$mirror"} \
    >"$system.log" 2>&1 || { tail -n 15 "$system.log" >&2; die 4 "debootstrap could not make it; the whole log: $system.log"; }
  if [ -n "$sources" ]; then printf '%s\n' "$sources" >"$part/etc/apt/sources.list"; fi
  mv "$part" "$system"
}

# A copy of the files of the tree, without what is built here; what was built there stays.
copy_tree() {
  mkdir -p "$system$place"
  find "$system$place" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  git -C "$root" ls-files -z --cached --others --exclude-standard |
    (cd "$root" && while IFS= read -r -d '' file; do if [ -e "$file" ] || [ -L "$file" ]; then printf '%s\0' "$file"; fi; done) |
    tar -C "$root" --create --null --files-from - | tar -C "$system$place" --extract --no-same-owner
  git -C "$system$place" init --quiet # the lints ask git for the files
}

environment=(HOME=/root "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" "TERM=${TERM:-dumb}" LANG=C.UTF-8)
while IFS='=' read -r -d '' name value; do
  case "$name" in
    http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY | PIP_* | npm_config_* | SSL_CERT_FILE | NODE_EXTRA_CA_CERTS)
      environment+=("$name=$value") ;;
  esac
done < <(env -0)

mkdir -p "$folder"
exec 9>"$system.lock" # kept until the command ends
if ! flock --nonblock 9; then
  say "another command runs on this system; waiting for it ..."
  flock 9
fi
if [ $fresh = 1 ] || [ ! -d "$system" ]; then make_system; fi
copy_network_settings
copy_tree
say "on $release: $*"
exec env -i "${environment[@]}" unshare --mount --pid --fork --kill-child --propagation private \
  bash "$self" --inside-namespaces "$system" "$(printf '%s\n' "${shares[@]}")" "$@"

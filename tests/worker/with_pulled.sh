#!/bin/sh
# with_pulled.sh VERSION COMMAND... - runs the command with the pulled Blender of that version, as
# program under test and as Python module. Exits 77 when it has not been pulled, or when the Python 3.11 that
# such a module is made for is not here.
set -eu

version=$1
shift
if [ ! -x /usr/bin/python3.11 ]; then
  echo "skipped: /usr/bin/python3.11 is not here, and Blender $version as a Python module needs it"
  exit 77
fi
cache=${MAQUETTE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/maquette}
for folder in "$cache/blender/bpy-$version".*; do
  if [ -d "$folder/bpy" ]; then
    export MAQUETTE_BLENDER="$folder" PYTHONPATH="$folder"
    export PYTHONDONTWRITEBYTECODE=1 LIBGL_ALWAYS_SOFTWARE=1
    exec "$@"
  fi
done
echo "skipped: Blender $version is not here; get it with: maquette blender pull $version"
exit 77

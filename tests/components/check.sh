#!/usr/bin/env bash
# check.sh MAQUETTE FOLDER STAMP: tries in Blender all settings of the components in FOLDER that changed
# since the last clean check, which STAMP records, and 100 settings of the others, drawn by chance.
# MAQUETTE_SEED repeats a draw.
set -euo pipefail
readonly maquette=$1 folder=$2 stamp=$3 seed=${MAQUETTE_SEED:-$RANDOM}

state=$(cd "$folder" && sha256sum -- *.py)
changed=()
if [ -f "$stamp" ]; then
  mapfile -t changed < <(grep -vxFf "$stamp" <<<"$state" | sed 's/.* //; s/[.]py$//')
fi
echo "changed since the last clean check: ${changed[*]:-none}; seed $seed"
"$maquette" components check "${changed[@]}" --sample 100 --seed "$seed"
printf '%s\n' "$state" >"$stamp"

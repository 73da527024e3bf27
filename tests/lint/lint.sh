#!/usr/bin/env bash
# One lint over the files of the tree: those that git tracks, and new ones that it does not ignore.
# usage: lint.sh format|spelling|shell|places ROOT; exit 77 when the tool is not there.
set -euo pipefail
cd "$2"

files() { # files GREP_PATTERN: existing files whose name matches, NUL-separated
  git ls-files -z --cached --others --exclude-standard | grep -zE "$1" | sort -zu |
    while IFS= read -r -d '' file; do
      if [ -f "$file" ] && [ ! -L "$file" ]; then printf '%s\0' "$file"; fi
    done
}

need() { # need TOOL [REASON]
  command -v "$1" >/dev/null || { echo "$1 is not installed${2:+: $2}"; exit 77; }
}

need git
git rev-parse --git-dir >/dev/null 2>&1 || { echo "not a git work tree"; exit 77; }

case "$1" in
  format)
    need clang-format-16 "this version's formatting is the rule, and this release of the system may not have it"
    files '\.(h|cc)$' | xargs -0 clang-format-16 --dry-run -Werror
    ;;
  spelling)
    need codespell
    files '' | grep -zvE '^(LICENSE|tests/lint/spelling\.txt|tests/fuzz/.*|tests/verify/.*\.jsonl|.*\.(png|jpg|glb|gguf|bin))$' |
      xargs -0 codespell --ignore-words tests/lint/spelling.txt
    ;;
  shell)
    need shellcheck
    files '' | while IFS= read -r -d '' file; do
      case "$file" in
        *.sh) printf '%s\0' "$file" ;;
        *.*) ;;
        *) if head -c 64 "$file" | grep -qaE '^#!.*\b(ba)?sh\b'; then printf '%s\0' "$file"; fi ;;
      esac
    done | xargs -0 shellcheck --external-sources
    ;;
  places)
    # The product names no package registry's hosts (its clients know them) and nobody's own folders.
    hosts='pypi[.]org|pythonhosted[.]org|npmjs[.](org|com)|crates[.]io|proxy[.]golang[.]org|maven[.]org'
    folders='(^|[^[:alnum:]_.$}~-])/(root|home/[a-z]+|work/(main|shared|[.]library))/'
    if files '' | xargs -0 grep -InE "$hosts|$folders"; then
      echo "names a package registry's host or somebody's own folder"
      exit 1
    fi
    ;;
esac

#!/bin/bash
# Every judge on a built site. usage: run.sh SITE [PICTURES]; PICTURES is a folder for screenshots of the pages and the PDFs.
# Prints the last line of each judge, and all that one says which fails. Exit 0 nobody fails, 1 somebody fails,
# 2 the judges cannot be installed, or none of them could run.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ -d "${1:-}" ] || { echo "usage: run.sh SITE [PICTURES]"; exit 2; }
site=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pictures=$(mkdir -p "${2:-$scratch}" && cd "${2:-$scratch}" && pwd)

bash "$here/setup.sh" || exit 2
export PATH="$here/venv/bin:$PATH"
passed=0 failed=0 skipped=0

judge() {
  "$here/bin/$1" "${@:2}" > "$scratch/said" 2>&1
  case $? in
    0) passed=$((passed + 1)); tail -n 1 "$scratch/said" ;;
    1) failed=$((failed + 1)); cat "$scratch/said" ;;
    *) skipped=$((skipped + 1)); echo "skipped: $(tail -n 1 "$scratch/said")" ;;
  esac
}

judge html-vnu.sh "$site" --css
judge html-validate.mjs "$site"
judge axe.mjs "$site"
judge keyboard.mjs "$site"
judge links.mjs "$site"
judge links-file.py "$site" --allow-external-links
judge csp.mjs "$site"
judge xss-live.mjs "$site" '--allow-script=/assets/site\.js$'
judge shots.mjs "$site" "$pictures/pages"
judge pdf-vera.sh "$site" --flavour=ua1,2a
judge pdf-page.py "$site" --profile=ua1
judge pdf-outloud.sh "$site"
judge pdf-sound.sh "$site"
judge pdf-struct.py "$site"
judge pdf-layout.py "$site" "--out=$pictures/documents"

if [ $((passed + failed)) = 0 ]; then
  echo "skipped: none of $skipped judges could run"
  exit 2
fi
echo "judges: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]

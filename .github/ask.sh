#!/usr/bin/env bash
# Asks QUESTION of DATA with the program given as arguments, writes the answer into the job's summary, and ends with the program's exit code (1: a row meets FAIL_ON).
set -uo pipefail
page=$(mktemp)
trap 'rm -f "$page"' EXIT

# The question is split at blanks as a shell does, quotes included, and nothing in it is run.
question=()
while IFS= read -r -d '' word; do question+=("$word"); done < <(xargs printf '%s\0' <<< "$QUESTION")
check=()
[ -z "${FAIL_ON:-}" ] || check=(--fail-on "$FAIL_ON")

code=0
"$@" "${question[@]}" --data "$DATA" --format markdown --out "$page" "${check[@]}" || code=$?
cat "$page" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
headline=$(sed -n '1s/^\*\*\(.*\)\*\*$/\1/p' "$page")
echo "headline=$headline" >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$code"

#!/usr/bin/env bash
# Publishes the program as people get it, machine code of this system, and holds what it prints and writes against what the build does: every example of --help.
# FOLDER (optional) is where it goes. Needs a build, clang and zlib's header.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${1:-$work/program}
# The rules of style are the build's to ask for.
dotnet publish "$root/src/NetworkLens.Cli" -p:RunAnalyzersDuringBuild=false --configuration Release --runtime "$([ "$(uname -m)" = aarch64 ] && echo linux-arm64 || echo linux-x64)" --output "$folder" --verbosity quiet
bytes=$(stat --format %s "$folder/networklens")
echo "networklens: $((bytes / 1000000)) MB"
[ "$bytes" -lt 70000000 ] || { echo "The program has $bytes bytes; at most 70 MB are expected." >&2; exit 1; }

built=$work/built
mkdir "$built"
printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$root/.artifacts/bin/NetworkLens.Cli/debug/networklens.dll" > "$built/networklens"
chmod +x "$built/networklens"

# Every verb's examples, but for those that ask a server, another program or a person.
verbs() { "$folder/networklens" "$@" --help | sed -n '/^Commands:/,/^$/p' | sed -nE 's/^  ([a-z0-9-]+) .*/\1/p'; }
for verb in $(verbs); do
    "$folder/networklens" "$verb" --help || true # cluster's is another program's
    for below in $(verbs "$verb"); do "$folder/networklens" "$verb" "$below" --help || true; done
done | sed -n '/^Examples:/,/^[^ ]/p' | sed -nE 's/^  (networklens )/\1/p' |
    grep --invert-match --extended-regexp 'neo4j (push|pull|status|clear|annotate|open)|networklens (mcp|cluster|shell)|--cluster' | LC_ALL=C sort --unique > "$work/examples"

answer() { # PATH of a program, FOLDER to work in, COMMAND
    mkdir "$2"
    ln --symbolic "$root/graph-seed" "$2/graph-seed"
    (cd "$2" && PATH=$1:$PATH COLUMNS=100 timeout 300 bash -c "$3" > out.txt 2> err.txt < /dev/null && echo 0 > code.txt || echo $? > code.txt)
    sed --in-place "s|$1/||g; s|$root/.artifacts/bin/NetworkLens.Cli/debug/||g; s|$2|HERE|g" "$2/out.txt" "$2/err.txt"
}

failed=0
asked=0
while IFS= read -r example; do
    answer "$folder" "$work/one" "$example"
    answer "$built" "$work/other" "$example"
    if ! diff --recursive --brief --no-dereference "$work/one" "$work/other" > "$work/differ"; then
        echo "Not as the build answers: $example" >&2
        sed 's/^/  /' "$work/differ" >&2
        diff "$work/one/err.txt" "$work/other/err.txt" | head -n 4 >&2 || true
        failed=$((failed + 1))
    fi
    asked=$((asked + 1))
    rm -r "$work/one" "$work/other"
done < "$work/examples"
echo "$asked examples answered alike but for $failed."
[ "$failed" -eq 0 ] && [ "$asked" -gt 100 ]

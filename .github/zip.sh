#!/usr/bin/env bash
# Publishes the program for RUNTIME, asks it the main question, and writes zips/networklens-RUNTIME.zip with the licence and the README.
set -euo pipefail
cd "$(dirname "$0")/.."
runtime=$1
name=networklens-$runtime
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/NetworkLens.Cli --configuration Release --runtime "$runtime" --output "$work/$name"
cp LICENSE README.md "$work/$name"
(cd "$work" && "./$name/networklens" chokepoints > /dev/null)
mkdir -p zips
python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], sys.argv[3])' "$PWD/zips/$name" "$work" "$name"

#!/usr/bin/env bash
# Faults from outside: a full disk, a folder that may not be written, kill -9, Ctrl+C and a closed pipe. Needs root for the first two.
#   tests/faults.sh PROGRAM [LARGE-DATA]
# PROGRAM is networklens as built in Release; LARGE-DATA a folder large enough to be interrupted (tests/NetworkLens.Benchmarks, generate).
set -uo pipefail
set -m # or what runs in the background would ignore Ctrl+C
program=$(realpath "$1")
large=${2:+$(realpath "$2")}
kills=${KILLS:-50}
work=$(mktemp -d)
failed=0
cleanup() { mountpoint -q "$work/small" && umount "$work/small"; mountpoint -q "$work/closed" && umount "$work/closed"; rm -rf "$work"; }
trap cleanup EXIT
cd "$work" || exit 1

wrong() { echo "WRONG: $*"; failed=$((failed + 1)); }
now() { date +%s%N; }

# The verbs that write a file, with the name of it.
writers=("compile $work/data --out" "report --out" "export graphml --out" "export csv --out" "draw --to f-35 --out" "sites --format json --limit 0 --out")
"$program" export csv --out data --quiet || exit 1

full_disk() {
    mkdir -p small && mount -t tmpfs -o size=16k tmpfs small || { echo "full disk: skipped, cannot mount"; return; }
    for command in "${writers[@]}"; do
        [[ $command == *csv* ]] || echo old > small/answer.svg
        # shellcheck disable=SC2086
        "$program" $command small/answer.svg > out 2> err; code=$?
        [ "$code" -eq 5 ] && [ "$(wc -l < err)" -eq 1 ] || wrong "full disk, $command: $code $(head -c 300 err)"
        [[ $command == *csv* ]] || [ "$(cat small/answer.svg)" = old ] || wrong "full disk, $command: the old file is gone"
        [ "$(find small -name '.*' -type f | wc -l)" -eq 0 ] || wrong "full disk, $command: left $(find small -name '.*')"
        rm -rf small/*
    done
    for command in "sites --format csv" "export cypher" "report"; do
        # shellcheck disable=SC2086
        [ "$command" = report ] || { "$program" $command > /dev/full 2> err; [ $? -eq 5 ] || wrong "/dev/full, $command: $(head -c 300 err)"; }
    done
    umount small
    echo "full disk: ${#writers[@]} verbs"
}

closed_folder() {
    mkdir -p closed && mount -t tmpfs -o ro tmpfs closed || { echo "read-only folder: skipped, cannot mount"; return; }
    for command in "${writers[@]}"; do
        # shellcheck disable=SC2086
        "$program" $command closed/answer.svg > out 2> err; code=$?
        [ "$code" -eq 5 ] && [ "$(wc -l < err)" -eq 1 ] || wrong "read-only folder, $command: $code $(head -c 300 err)"
    done
    umount closed
    mkdir -p denied home && chmod 700 denied && chmod 755 "$work" && chmod 777 home
    for command in "${writers[@]}"; do
        # shellcheck disable=SC2086
        HOME="$work/home" setpriv --reuid 65534 --regid 65534 --clear-groups "$program" $command denied/answer.svg > out 2> err; code=$?
        [ "$code" -eq 5 ] && [ "$(wc -l < err)" -eq 1 ] || wrong "denied folder, $command: $code $(head -c 300 err)"
    done
    echo "read-only folder: ${#writers[@]} verbs, twice"
}

killed() {
    for command in "compile ${large:-$work/data} --out" "report --out" "export graphml --out" "export csv --out"; do
        mkdir -p killed && rm -rf killed/* killed/.[!.]*
        start=$(now)
        # shellcheck disable=SC2086
        "$program" $command killed/answer --quiet > out 2> err || wrong "$command: $(cat err)"
        whole=$((($(now) - start) / 1000000))
        new=$(find killed/answer -type f -exec sha256sum {} + | awk '{print $1}' | sort | sha256sum)
        old=0 replaced=0 left=0
        for ((kill = 0; kill < kills; kill++)); do
            rm -rf killed/answer
            [[ $command == *csv* ]] || echo old > killed/answer
            # shellcheck disable=SC2086
            "$program" $command killed/answer --quiet > out 2> err &
            pid=$!
            sleep "$(awk -v most=$whole -v seed=$RANDOM 'BEGIN { srand(seed); printf "%.3f", rand() * most * 1.1 / 1000 }')"
            kill -9 $pid 2> /dev/null
            wait $pid 2> /dev/null
            left=$((left + $(find killed -maxdepth 1 -name '.*.unfinished' | wc -l)))
            if [ ! -e killed/answer ] || grep -qsx old killed/answer; then
                old=$((old + 1))
            elif [ "$(find killed/answer -type f -exec sha256sum {} + | awk '{print $1}' | sort | sha256sum)" = "$new" ]; then
                replaced=$((replaced + 1))
            else
                wrong "kill -9, $command: a part of the file"
            fi
        done
        rm -rf killed/answer
        # shellcheck disable=SC2086
        "$program" $command killed/answer --quiet > out 2> err || wrong "after kill -9, $command: $(cat err)"
        [ "$(find killed -maxdepth 1 -name '.*' ! -path killed | wc -l)" -eq 0 ] || wrong "after kill -9, $command: left $(ls -A killed)"
        echo "kill -9, ${command%% /*}: $kills times in $whole ms: the old file $old, the new one $replaced, unfinished ones seen on the way $left"
    done
}

interrupted() {
    [ -n "$large" ] || { echo "Ctrl+C: skipped, no large data given"; return; }
    "$program" compile "$large" --out large.nlens --quiet > out 2> err || wrong "compile: $(cat err)"
    some=$("$program" sites --data large.nlens --limit 1 --format csv --quiet | sed -n 2p | cut -d, -f1)
    for command in \
        "summary --data $large" "validate $large" "compile $large --out x.nlens" "summary" "sites --format json --limit 0" "chokepoints" "chokepoints --by site" "chokepoints --by site --order 2" \
        "chokepoints --by link" "chokepoints --by site --rank betweenness" "chokepoints --possible --by site" "chokepoints --by country --rank throughput" "single-source" "single-source --tier origin" \
        "concentration" "explain site:$some --to id:$some" "routes --to id:$some" "routes --to id:$some --tree" "gaps --bloc AA,AB" "timeline --bloc AA,AB" "stress" "survive --without id:$some" "plan --bloc AA,AB --coverage 0.5" \
        "export graphml --out x" "export gexf --out x" "export dot --out x" "export json --out x" "export cypher --out x" "export csv --out folder" "report --out x.html" "draw --to id:$some --out x.svg"; do
        [[ $command == *"$large"* ]] && data=() || data=(--data large.nlens)
        slowest=0 ended=0
        for delay in 0.6 1.5 3 6; do
            rm -rf folder
            # shellcheck disable=SC2086
            "$program" $command "${data[@]}" > out 2> err &
            pid=$!
            sleep $delay
            if ! kill -INT $pid 2> /dev/null; then wait $pid; ended=1; continue; fi
            start=$(now)
            wait $pid; code=$?
            took=$((($(now) - start) / 1000000))
            [ $code -eq 130 ] || [ $code -eq 0 ] || [ $code -eq 2 ] || [ $code -eq 3 ] || wrong "Ctrl+C, $command: $code $(tail -c 300 err)"
            [ $took -gt $slowest ] && [ $code -eq 130 ] && slowest=$took
            [ -z "$(find . -maxdepth 1 -name '.*.unfinished')" ] || { wrong "Ctrl+C, $command: left $(find . -maxdepth 1 -name '.*.unfinished')"; rm -rf .[!.]*.unfinished; }
        done
        [ $slowest -le 1000 ] || wrong "Ctrl+C, $command: $slowest ms"
        echo "Ctrl+C, ${command/$large/LARGE}: at most $slowest ms to leave$([ $ended -eq 1 ] && echo ', or done before')"
    done
}

closed_pipe() {
    for command in summary "sites" "show mp-independence-magnet" blocs chokepoints "explain country:CN --to f-35" single-source concentration "routes --to f-35" "gaps --bloc forge --to f-35" "timeline --bloc us-japan --to f-35" \
        "scenario list" "scenario show japan-2026" "scenario run japan-2026" stress "survive --without country:CN" "stockpile --budget 1e9 --without country:CN" "plan --bloc forge --coverage 0.5" \
        validate "export graphml" "export gexf" "export dot" "export json" "export cypher" "completion bash" "--help"; do
        for format in table json csv markdown; do
            [[ $command == export* || $command == completion* || $command == --help ]] && [ $format != table ] && continue
            words=(--format $format --quiet --limit 0)
            [[ $command == completion* || $command == --help ]] && words=()
            # shellcheck disable=SC2086
            "$program" $command "${words[@]}" 2> err | head -1 > out; code=${PIPESTATUS[0]}
            [ "$code" -eq 0 ] && [ ! -s err ] || wrong "| head -1, $command, $format: $code $(head -c 300 err)"
        done
    done
    echo "closed pipe: every verb, every format"
}

for part in ${PARTS:-full_disk closed_folder killed interrupted closed_pipe}; do $part; done
echo "$failed wrong"
[ $failed -eq 0 ]

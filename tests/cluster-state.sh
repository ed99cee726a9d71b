#!/usr/bin/env bash
# Starts a PostgreSQL and a Redis for the tests of clusters, on free ports of this machine alone and in a private folder, and prints where they are.
# They live as long as the process OWNER, however that ends; ending CLUSTER_PID ends them sooner. Then the folder is removed.
#   tests/cluster-state.sh OWNER                        both
#   tests/cluster-state.sh OWNER postgres               a PostgreSQL that a test may kill
#   tests/cluster-state.sh OWNER postgres FOLDER PORT   and starts again
set -euo pipefail
owner=$1
which=${2:-both}
folder=${3:-$(mktemp -d)}
fixed=${4:-}
cd "$folder"

# Below the ports that the system gives to whoever connects: nobody takes one while its server is down.
port() {
    python3 -c '
import random, socket
while True:
    with socket.socket() as s:
        try:
            s.bind(("127.0.0.1", random.randrange(15000, 32000)))
        except OSError:
            continue
        print(s.getsockname()[1])
        break'
}

as=()
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
    chown postgres "$folder"
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi

# Starts a server until it answers, on another port where its own was taken meanwhile, or once more where what was killed still holds its memory.
# start NAME COMMAND, in which PORT stands for the port; sets at and pid.
start() {
    local name=$1 tries polls
    shift
    for tries in $(seq 10); do
        at=${fixed:-$(port)}
        "${@//PORT/$at}" >>"$folder/$name.log" 2>&1 </dev/null &
        pid=$!
        for polls in $(seq 300); do
            kill -0 "$pid" 2>/dev/null || break
            if answers "$name" 2>/dev/null; then return; fi
            sleep 0.2
        done
        kill "$pid" 2>/dev/null || true
        sleep 1
    done
    tail -n 20 "$folder/$name.log" >&2
    return 1
}

answers() {
    case $1 in
        postgres) "$bin/pg_isready" -q -h 127.0.0.1 -p "$at" ;;
        redis) redis-cli -p "$at" ping | grep -q PONG ;;
    esac
}

end() {
    trap '' TERM
    for pid in $(jobs -pr); do kill -INT "$pid"; done 2>/dev/null # at once, and in good order
    wait
    rm -rf "$folder"
}

serve() {
    trap 'exit 1' TERM
    trap end EXIT
    if [ "$which" != redis ]; then
        bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
        if [ ! -e postgres ]; then
            "${as[@]}" "$bin/initdb" --pgdata postgres --auth trust --username networklens --encoding UTF8 --no-locale --no-sync >initdb.log 2>&1 || { cat initdb.log >&2; return 1; }
        fi
        start postgres "${as[@]}" "$bin/postgres" -D "$folder/postgres" -c listen_addresses=127.0.0.1 -c port=PORT -c unix_socket_directories= -c fsync=off -c max_connections=200 || return 1
        echo "CLUSTER_POSTGRES=postgres://networklens@127.0.0.1:$at CLUSTER_POSTGRES_PID=$pid"
    fi
    if [ "$which" != postgres ]; then
        start redis redis-server --bind 127.0.0.1 --port PORT --dir "$folder" --save '' --appendonly no --databases 64 || return 1
        echo "CLUSTER_REDIS=redis://127.0.0.1:$at"
    fi
    echo "CLUSTER_PID=$BASHPID CLUSTER_FOLDER=$folder"
    exec >/dev/null 2>&1
    while kill -0 "$owner" 2>/dev/null; do sleep 0.5; done
}

# What it prints is read until it has closed its output; where it fails, nothing was left running.
coproc serve { serve; }
facts=$(cat <&"${serve[0]}")
case $facts in
    *CLUSTER_PID=*) echo "$facts" ;;
    *) exit 1 ;;
esac

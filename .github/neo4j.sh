#!/usr/bin/env bash
# Starts a Neo4j of a test's own in a container and returns when it answers: for tests that stop, starve or lock theirs.
#   neo4j.sh HOME [--initial-password] [KEY=VALUE ...]
# HOME: a folder for its data; the same folder again is the same database again. KEY=VALUE: lines of neo4j.conf.
# NEO4J_IMAGE names the image. Prints NAME=VALUE lines; NEO4J_PID is the server's own process on this machine: end it with kill, or kill -9.
set -euo pipefail
home=$1; shift
password=networklens-test auth=(--env "NEO4J_AUTH=neo4j/$password") settings=()
for word in "$@"; do
    case $word in
        --initial-password) password=neo4j auth=() ;;
        *=*) key=${word%%=*}; key=${key//_/__}; settings+=(--env "NEO4J_${key//./_}=${word#*=}") ;;
        *) echo "neo4j.sh: '$word' is not understood" >&2; exit 2 ;;
    esac
done
mkdir -p "$home/data"
container=$(docker run --detach --rm --user "$(id -u):$(id -g)" --volume "$home/data:/data" --publish 127.0.0.1::7474 --publish 127.0.0.1::7687 \
    "${auth[@]}" "${settings[@]}" "${NEO4J_IMAGE:-neo4j:5-community}")
uri=http://$(docker port "$container" 7474/tcp | head -n 1)
bolt=bolt://$(docker port "$container" 7687/tcp | head -n 1)
for ((i = 0; ; i++)); do
    [ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$uri/" || true)" = 200 ] && break
    [ "$i" -lt 240 ] || { docker logs "$container" >&2; docker kill "$container" > /dev/null; echo "neo4j.sh: no answer in two minutes" >&2; exit 1; }
    sleep 0.5
done
pid=$(docker top "$container" -o pid,comm | awk '$2 == "java" { print $1; exit }')
printf 'NEO4J_URI=%s\nNEO4J_BOLT=%s\nNEO4J_USER=neo4j\nNEO4J_PASSWORD=%s\nNEO4J_PID=%s\n' "$uri" "$bolt" "$password" "$pid"
